#![allow(clippy::unwrap_used, reason = "a test may fail")]
#![allow(clippy::single_range_in_vec_init, reason = "lists of ranges are meant")]

use walrus::ExportItem;

use super::*;

/// A page (`show`) with a gate to a late view, which shares a helper with the page and has a closure in the table.
const WHOLE: &str = r#"
(module
  (import "js" "log" (func $log (param i32)))
  (import "js" "late_log" (func $late_log (param i32)))
  (memory (export "memory") 1)
  (global $stack (mut i32) (i32.const 64))
  (data (i32.const 8) "the first part reads this...only the rest reads all of thisand this")
  (type $callback (func (param i32)))
  (table 4 4 funcref)
  (elem (i32.const 1) $app::click $app::late::click $app::other)
  (func $show (export "show") (param i32) (result i32)
    (call $helper) (call $app::gate::late (local.get 0)))
  (func $app::gate::late (param i32) (result i32)
    (call $helper) (call $app::late::view (local.get 0)))
  (func $app::late::view (param i32) (result i32)
    (global.set $stack (i32.const 32))
    (call $late_log (i32.const 2))
    (i32.add (local.get 0) (i32.load (i32.const 8))))
  (func $helper (call $log (i32.const 1)))
  (func $app::click (param i32))
  (func $app::late::click (param i32) (call $log (local.get 0)))
  (func $app::other (param i32)))
"#;

/// What the linker would say of it.
fn beyond() -> Beyond {
    Beyond {
        functions: ["app::late::view", "app::late::click"]
            .map(str::to_owned)
            .into(),
        data: vec![32..64],
    }
}

fn parts() -> (Module, Module) {
    let whole = wat::parse_str(WHOLE).unwrap();
    let parts = cut(&whole, |name| name.starts_with("app::gate::"), &beyond()).unwrap();
    let read = |bytes: &[u8]| Module::from_buffer(bytes).unwrap();
    (read(&parts.first), read(&parts.rest))
}

/// The functions that a part has itself.
fn functions(module: &Module) -> Vec<&str> {
    let mut names: Vec<_> = module
        .funcs
        .iter_local()
        .map(|(id, _)| module.funcs.get(id).name.as_deref().unwrap())
        .collect();
    names.sort_unstable();
    names
}

fn filled(module: &Module) -> Vec<(u32, &str)> {
    let table = module.tables.iter().next().unwrap().id();
    let slots = table::read(module, table).unwrap();
    let name = |id: FunctionId| module.funcs.get(id).name.as_deref().unwrap();
    slots
        .into_iter()
        .map(|(slot, id)| (slot, name(id)))
        .collect()
}

#[test]
fn only_what_lies_behind_the_gate_moves() {
    let (first, rest) = parts();
    assert_eq!(
        functions(&first),
        [
            "app::click",
            "app::gate::late",
            "app::other",
            "helper",
            "show"
        ]
    );
    assert_eq!(
        functions(&rest),
        ["app::gate::late", "app::late::click", "app::late::view"]
    );
}

#[test]
fn each_part_fills_its_own_slots_and_the_rest_opens_the_gate() {
    let (first, rest) = parts();
    assert_eq!(filled(&first), [(1, "app::click"), (3, "app::other")]);
    assert_eq!(
        filled(&rest),
        [(2, "app::late::click"), (4, "app::gate::late")]
    );
    for part in [&first, &rest] {
        let table = part.tables.iter().next().unwrap();
        assert_eq!((table.initial, table.maximum), (5, Some(5)));
    }
}

#[test]
fn the_rest_imports_nothing_but_what_the_first_part_exports() {
    let (first, rest) = parts();
    let kind = |item: &ExportItem| std::mem::discriminant(item);
    assert!(rest.imports.iter().count() > 0);
    for import in rest.imports.iter() {
        assert_eq!(import.module, "first");
        let export = first
            .exports
            .iter()
            .find(|export| export.name == import.name);
        let wanted = match import.kind {
            walrus::ImportKind::Function(id) => ExportItem::Function(id),
            walrus::ImportKind::Table(id) => ExportItem::Table(id),
            walrus::ImportKind::Memory(id) => ExportItem::Memory(id),
            walrus::ImportKind::Global(id) => ExportItem::Global(id),
            walrus::ImportKind::Tag(id) => ExportItem::Tag(id),
        };
        assert_eq!(
            kind(&export.unwrap().item),
            kind(&wanted),
            "{}",
            import.name
        );
    }
}

#[test]
fn data_that_only_the_rest_reads_comes_with_it() {
    let (first, rest) = parts();
    let sizes = |module: &Module| -> Vec<usize> {
        module.data.iter().map(|data| data.value.len()).collect()
    };
    assert_eq!(sizes(&first), [24, 11]);
    assert_eq!(sizes(&rest), [32]);
}

#[test]
fn the_rest_exports_nothing() {
    assert_eq!(parts().1.exports.iter().count(), 0);
}

#[test]
fn a_gate_that_is_not_there_is_told() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let error = cut(&whole, |_| false, &beyond()).err().unwrap();
    assert!(error.to_string().contains("gate"), "{error}");
}

#[test]
fn a_wasm_without_relocations_is_told() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let error = reach::read(&whole, |_| false).err().unwrap();
    assert!(error.to_string().contains("--emit-relocs"), "{error}");
}
