//! Splits a wasm into parts: what the first view needs, the rest, which arrives while the reader reads, and what comes
//! when somebody wants it.
//!
//! All parts share one memory and one table of functions, so nothing has to be handed over between them. A part is what
//! can be reached only through the functions of its *gate*: in the parts before it those become jumps through slots of
//! the table, which the part fills when it is instantiated. Rust may call through a gate only after that. What several
//! parts need lives in the earliest that all of them have before them, and data with the code that reads it.
//!
//! `wasm_split_cli_support` and `wasm-split-cli` do the same with macros that expand to unsafe code, and with a loader
//! that knows nothing of replacing an instance after a crash; binaryen's `wasm-split` is in no npm package.

mod data;
mod parts;
mod place;
mod reach;
mod table;
mod uses;

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use walrus::{ExportItem, Function, FunctionId, FunctionKind, Module};

use parts::Plan;
use place::{Place, places};
use reach::Reach;
use uses::Uses;

/// What the linker left for [`reach`]; after wasm-bindgen it is wrong.
const LINKERS: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

/// Cuts a wasm into the first part and one for each gate, of which the first leads to the rest: `linked` as the linker
/// left it, with relocations and mangled names, `bound` as wasm-bindgen made it of that. The names of a gate's functions
/// begin with one of `gates`. The rest imports what it needs of the first part under the module name `first`, the parts
/// after it also what they need of the rest, as `rest`.
pub(crate) fn split(linked: &[u8], bound: &[u8], gates: &[&str]) -> Result<Vec<Vec<u8>>> {
    let gate = |name: &str| {
        let name = format!("{:#}", rustc_demangle::demangle(name));
        let number = gates.iter().position(|gate| name.starts_with(gate))?;
        Some(Place(number + 1))
    };
    let reach = reach::read(linked, gates.len() + 1, gate)?;
    cut(bound, gates.len() + 1, gate, &reach)
}

fn cut(
    bound: &[u8],
    count: usize,
    gate: impl Fn(&str) -> Option<Place>,
    reach: &Reach,
) -> Result<Vec<Vec<u8>>> {
    let part = |part| {
        // Each module is planned alike, as ids come in the order of the bytes.
        let mut module = Module::from_buffer(bound)?;
        for section in LINKERS {
            module.customs.remove_raw(section);
        }
        plan(&module, count, &gate, reach)?.keep(&mut module, Place(part))?;
        Ok(module.emit_wasm())
    };
    (0..count).map(part).collect()
}

fn plan<'a>(
    module: &Module,
    count: usize,
    gate: &impl Fn(&str) -> Option<Place>,
    reach: &'a Reach,
) -> Result<Plan<'a>> {
    let name = |id: FunctionId| module.funcs.get(id).name.as_deref().unwrap_or_default();
    let functions = || module.functions().map(Function::id);
    let gates: BTreeMap<FunctionId, Place> = functions()
        .filter_map(|id| Some((id, gate(name(id))?)))
        .collect();
    for part in 1..count {
        ensure!(
            gates.values().any(|place| *place == Place(part)),
            "gate {part} is not in the wasm: were its functions inlined?"
        );
    }
    let table = module.tables.main_function_table()?;
    let table = table.context("the wasm to be split has no table of functions")?;
    let slots = table::read(module, table)?;
    // What is called by pointer is reached where that is mentioned.
    let mut roots = vec![Vec::new(); count];
    roots[0].extend(exported(module).chain(module.start));
    for id in slots.values() {
        roots[reach.place(name(*id)).0].push(*id);
    }
    for (id, place) in &gates {
        roots[place.0].push(*id);
    }
    let next = |id| Uses::of(module, id).functions.into_iter().collect();
    let mut places = places(roots, |id| gates.get(&id).copied(), next);
    let is_import = |id: &FunctionId| !matches!(module.funcs.get(*id).kind, FunctionKind::Local(_));
    places.extend(functions().filter(is_import).map(|id| (id, Place::FIRST)));
    let mut uses: Vec<Uses> = (0..count).map(|_| Uses::default()).collect();
    for (id, place) in &places {
        uses[place.0].add(module, *id);
    }
    Ok(Plan {
        table,
        slots,
        places,
        gates,
        uses,
        data: &reach.data,
    })
}

fn exported(module: &Module) -> impl Iterator<Item = FunctionId> {
    module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        })
}

#[cfg(test)]
mod tests;
