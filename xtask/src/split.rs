//! Splits a wasm in two: what the first view needs, and the rest, which arrives while the reader reads.
//!
//! Both parts share one memory and one table of functions, so nothing has to be handed over between them. The rest is
//! what can be reached only through the functions of a *gate*: in the first part those become jumps through slots of
//! the table, which the rest fills when it is instantiated. Rust may call through a gate only after that. Data that only
//! the rest reads comes with it.
//!
//! `wasm_split_cli_support` and `wasm-split-cli` do the same with macros that expand to unsafe code, and with a loader
//! that knows nothing of replacing an instance after a crash; binaryen's `wasm-split` is in no npm package.

mod data;
mod parts;
mod reach;
mod table;
mod uses;

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use walrus::{ExportItem, Function, FunctionId, FunctionKind, Module};

use parts::Plan;
use reach::Beyond;
use uses::reachable;

/// The two parts.
pub(crate) struct Parts {
    pub(crate) first: Vec<u8>,
    /// Imports what it needs from the exports of the first part, under the module name `first`.
    pub(crate) rest: Vec<u8>,
}

/// What the linker left for [`reach`]; after wasm-bindgen it is wrong.
const LINKERS: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

/// Cuts a wasm in two: `linked` as the linker left it, with relocations and mangled names, `bound` as wasm-bindgen
/// made it of that. The names of the functions of the gate begin with `gate`.
pub(crate) fn split(linked: &[u8], bound: &[u8], gate: &str) -> Result<Parts> {
    let is_gate = |name: &str| format!("{:#}", rustc_demangle::demangle(name)).starts_with(gate);
    let beyond = reach::read(linked, is_gate)?;
    cut(bound, is_gate, &beyond)
}

fn cut(bound: &[u8], is_gate: impl Fn(&str) -> bool, beyond: &Beyond) -> Result<Parts> {
    let read = || {
        let mut module = Module::from_buffer(bound)?;
        for section in LINKERS {
            module.customs.remove_raw(section);
        }
        anyhow::Ok(module)
    };
    // Both modules plan alike, as ids come in the order of the bytes.
    let mut first = read()?;
    plan(&first, &is_gate, beyond)?.keep_first(&mut first)?;
    let mut rest = read()?;
    plan(&rest, &is_gate, beyond)?.keep_rest(&mut rest)?;
    Ok(Parts {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
    })
}

fn plan<'a>(
    module: &Module,
    is_gate: &impl Fn(&str) -> bool,
    beyond: &'a Beyond,
) -> Result<Plan<'a>> {
    let name = |id: FunctionId| module.funcs.get(id).name.as_deref().unwrap_or_default();
    let functions = || module.functions().map(Function::id);
    let gate: BTreeSet<FunctionId> = functions().filter(|id| is_gate(name(*id))).collect();
    ensure!(
        !gate.is_empty(),
        "the gate is not in the wasm: were its functions inlined?"
    );
    let table = module.tables.main_function_table()?;
    let table = table.context("the wasm to be split has no table of functions")?;
    let slots = table::read(module, table)?;
    let called_by_pointer = slots
        .values()
        .filter(|id| !beyond.functions.contains(name(**id)));
    let roots = exported(module)
        .chain(module.start)
        .chain(called_by_pointer.copied());
    let kept = reachable(module, roots, &gate);
    let is_local = |id: &FunctionId| matches!(module.funcs.get(*id).kind, FunctionKind::Local(_));
    let moved = functions()
        .filter(is_local)
        .filter(|id| !kept.contains(id))
        .collect();
    Ok(Plan {
        table,
        slots,
        gate,
        moved,
        data: &beyond.data,
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
