#![allow(clippy::unwrap_used, reason = "a test may fail")]
#![allow(clippy::single_range_in_vec_init, reason = "lists of ranges are meant")]

use walrus::{ExportItem, ImportKind};

use super::*;

/// A page (`show`) with a gate to the rest, which has gates to two more parts. All share a helper with the page, and the
/// two share one more; closures of each part are in the table.
const WHOLE: &str = r#"
(module
  (import "js" "log" (func $log (param i32)))
  (import "js" "late_log" (func $late_log (param i32)))
  (memory (export "memory") 1)
  (global $stack (mut i32) (i32.const 64))
  (data (i32.const 8) "the first part reads this...only the rest reads all of thisthe business case reads this, and the editor this and this")
  (type $callback (func (param i32)))
  (table 6 6 funcref)
  (elem (i32.const 1) $app::click $rest::click $app::other $roi::click $policy::click)
  (func $show (export "show") (param i32) (result i32)
    (call $helper) (call $gate::rest::open (local.get 0)))
  (func $gate::rest::open (param i32) (result i32)
    (call $helper) (call $rest::view (local.get 0)))
  (func $rest::view (param i32) (result i32)
    (global.set $stack (i32.const 32))
    (call $late_log (i32.const 2))
    (call $gate::roi::open (local.get 0))
    (call $gate::policy::open (local.get 0))
    (i32.add (local.get 0) (i32.load (i32.const 8))))
  (func $gate::roi::open (param i32) (call $roi::view (local.get 0)))
  (func $roi::view (param i32)
    (call $helper) (call $both) (call $late_log (local.get 0)) (global.set $stack (local.get 0)))
  (func $gate::policy::open (param i32) (call $policy::view (local.get 0)))
  (func $policy::view (param i32) (call $both) (call $gate::roi::open (i32.const 1)))
  (func $both (call $helper) (call $deep))
  (func $deep)
  (func $helper (call $log (i32.const 1)))
  (func $app::click (param i32))
  (func $rest::click (param i32) (call $log (local.get 0)))
  (func $roi::click (param i32))
  (func $policy::click (param i32) (drop (call $gate::rest::open (local.get 0))))
  (func $app::other (param i32)))
"#;

const GATES: [&str; 3] = ["gate::rest::", "gate::roi::", "gate::policy::"];
const ROI: Place = Place(2);
const POLICY: Place = Place(3);

/// The part that a function leads into.
fn gate(name: &str) -> Option<Place> {
    let number = GATES.iter().position(|gate| name.starts_with(gate))?;
    Some(Place(number + 1))
}

/// What the linker would say of it.
fn reach() -> Reach {
    let places = [
        ("rest::click", Place::REST),
        ("roi::click", ROI),
        ("policy::click", POLICY),
    ];
    Reach {
        functions: places.map(|(name, place)| (name.to_owned(), place)).into(),
        data: vec![
            (36..67, Place::REST),
            (67..95, ROI),
            (95..110, POLICY),
            (110..126, POLICY),
        ],
    }
}

/// The first part, the rest, the business case, the editor.
fn parts() -> [Module; 4] {
    let whole = wat::parse_str(WHOLE).unwrap();
    let parts = cut(&whole, 4, gate, &reach()).unwrap();
    let parts: Vec<_> = parts
        .iter()
        .map(|bytes| Module::from_buffer(bytes).unwrap())
        .collect();
    parts.try_into().unwrap()
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
fn only_what_lies_behind_a_gate_moves_and_what_two_parts_share_goes_to_the_rest() {
    let [first, rest, roi, policy] = parts();
    assert_eq!(
        functions(&first),
        [
            "app::click",
            "app::other",
            "gate::rest::open",
            "helper",
            "show"
        ]
    );
    assert_eq!(
        functions(&rest),
        [
            "both",
            "deep",
            "gate::policy::open",
            "gate::rest::open",
            "gate::roi::open",
            "rest::click",
            "rest::view"
        ]
    );
    assert_eq!(
        functions(&roi),
        ["gate::roi::open", "roi::click", "roi::view"]
    );
    assert_eq!(
        functions(&policy),
        ["gate::policy::open", "policy::click", "policy::view"]
    );
}

#[test]
fn each_part_fills_its_own_slots_and_opens_its_gate() {
    let [first, rest, roi, policy] = parts();
    assert_eq!(filled(&first), [(1, "app::click"), (3, "app::other")]);
    assert_eq!(filled(&rest), [(2, "rest::click"), (6, "gate::rest::open")]);
    assert_eq!(filled(&roi), [(4, "roi::click"), (7, "gate::roi::open")]);
    assert_eq!(
        filled(&policy),
        [(5, "policy::click"), (8, "gate::policy::open")]
    );
    for part in [&first, &rest, &roi, &policy] {
        let table = part.tables.iter().next().unwrap();
        assert_eq!((table.initial, table.maximum), (9, Some(9)));
    }
}

#[test]
fn a_part_imports_nothing_but_what_those_before_it_export() {
    let [first, rest, roi, policy] = parts();
    let kind = |item: &ExportItem| std::mem::discriminant(item);
    let mut from_rest = 0;
    for part in [&rest, &roi, &policy] {
        assert!(part.imports.iter().count() > 0);
        for import in part.imports.iter() {
            let is_rest_s = import.module == "rest";
            assert!(is_rest_s || import.module == "first", "{}", import.module);
            assert!(!is_rest_s || !std::ptr::eq(part, &raw const rest));
            from_rest += usize::from(is_rest_s);
            let exporter = if is_rest_s { &rest } else { &first };
            let export = exporter
                .exports
                .iter()
                .find(|export| export.name == import.name)
                .unwrap();
            let wanted = match import.kind {
                ImportKind::Function(id) => ExportItem::Function(id),
                ImportKind::Table(id) => ExportItem::Table(id),
                ImportKind::Memory(id) => ExportItem::Memory(id),
                ImportKind::Global(id) => ExportItem::Global(id),
                ImportKind::Tag(id) => ExportItem::Tag(id),
            };
            assert_eq!(kind(&export.item), kind(&wanted), "{}", import.name);
            if let (ExportItem::Function(there), ExportItem::Function(here)) =
                (&export.item, &wanted)
            {
                let name = |module: &Module, id| module.funcs.get(id).name.clone();
                assert_eq!(name(exporter, *there), name(part, *here));
            }
        }
    }
    // `both` for two parts, the way to the business case for the editor, and the gate of the rest for a closure.
    assert_eq!(from_rest, 4);
}

#[test]
fn data_comes_with_the_part_that_reads_it() {
    let [first, rest, roi, policy] = parts();
    let sizes = |module: &Module| -> Vec<usize> {
        module.data.iter().map(|data| data.value.len()).collect()
    };
    assert_eq!(sizes(&first), [28]);
    assert_eq!(sizes(&roi), [28]);
    let all: usize = [&first, &rest, &roi, &policy]
        .into_iter()
        .flat_map(sizes)
        .sum();
    let whole = Module::from_buffer(&wat::parse_str(WHOLE).unwrap()).unwrap();
    assert_eq!(all, sizes(&whole)[0]);
}

#[test]
fn the_parts_after_the_rest_export_nothing() {
    let [_, _, roi, policy] = parts();
    assert_eq!(roi.exports.iter().count(), 0);
    assert_eq!(policy.exports.iter().count(), 0);
}

#[test]
fn a_gate_that_is_not_there_is_told() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let without_editor = |name: &str| gate(name).filter(|place| *place != POLICY);
    let error = cut(&whole, 4, without_editor, &reach()).err().unwrap();
    assert!(error.to_string().contains("gate 3"), "{error}");
}

#[test]
fn a_wasm_without_relocations_is_told() {
    let whole = wat::parse_str(WHOLE).unwrap();
    let error = reach::read(&whole, 2, |_| None).err().unwrap();
    assert!(error.to_string().contains("--emit-relocs"), "{error}");
}
