//! Splits a wasm in two: what the first view needs, and the rest, which arrives while the reader reads.
//!
//! Both parts share one memory and one table of functions, so nothing has to be handed over between them. The rest is
//! what can be reached only through the functions of a *gate*: in the first part those become jumps through slots of
//! the table, which the rest fills when it is instantiated. Rust may call through a gate only after that.
//!
//! `wasm_split_cli_support` and `wasm-split-cli` do the same with macros that expand to unsafe code, and with a loader
//! that knows nothing of replacing an instance after a crash; binaryen's `wasm-split` is in no npm package.

mod parts;
mod table;
mod uses;

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use walrus::{ExportItem, Function, FunctionId, FunctionKind, Module};

use parts::Plan;
use uses::reachable;

/// Where to cut.
pub(crate) struct Cut<'a> {
    /// How the names of the functions begin that are the ways into the rest.
    pub(crate) gate: &'a str,
    /// Rust paths whose functions in the table (closures, methods of trait objects) belong to the rest. Whoever makes
    /// such an object must belong to it, too.
    pub(crate) rest: &'a [&'a str],
}

/// The two parts.
pub(crate) struct Parts {
    pub(crate) first: Vec<u8>,
    /// Imports what it needs from the exports of the first part, under the module name `first`.
    pub(crate) rest: Vec<u8>,
}

impl Cut<'_> {
    /// Cuts a wasm, which must have its functions' mangled names.
    pub(crate) fn apply(&self, wasm: &[u8]) -> Result<Parts> {
        let read = || Module::from_buffer(wasm).context("the wasm to be split cannot be read");
        // Both modules plan alike, as ids come in the order of the bytes.
        let mut first = read()?;
        self.plan(&first)?.keep_first(&mut first)?;
        let mut rest = read()?;
        self.plan(&rest)?.keep_rest(&mut rest)?;
        Ok(Parts {
            first: first.emit_wasm(),
            rest: rest.emit_wasm(),
        })
    }

    fn plan(&self, module: &Module) -> Result<Plan> {
        let mut gate = BTreeSet::new();
        let mut of_the_rest = BTreeSet::new();
        for function in module.functions() {
            let name = function.name.as_deref().unwrap_or_default();
            let name = format!("{:#}", rustc_demangle::demangle(name));
            if name.starts_with(self.gate) {
                gate.insert(function.id());
            }
            if self.rest.iter().any(|path| name.contains(path)) {
                of_the_rest.insert(function.id());
            }
        }
        ensure!(
            !gate.is_empty(),
            "no function in the wasm begins with {}: were they inlined?",
            self.gate
        );
        let table = module.tables.main_function_table()?;
        let table = table.context("the wasm to be split has no table of functions")?;
        let slots = table::read(module, table)?;
        let called_from_afar = slots.values().filter(|id| !of_the_rest.contains(id));
        let roots = exported(module)
            .chain(module.start)
            .chain(called_from_afar.copied());
        let kept = reachable(module, roots, &gate);
        let moved = module
            .functions()
            .filter(|function| matches!(function.kind, FunctionKind::Local(_)))
            .map(Function::id)
            .filter(|id| !kept.contains(id))
            .collect();
        Ok(Plan {
            table,
            slots,
            gate,
            moved,
        })
    }
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
