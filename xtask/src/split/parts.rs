//! Makes each part out of the whole.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::Result;
use walrus::passes::gc;
use walrus::{
    Export, FunctionId, FunctionKind, GlobalKind, Import, ImportId, ImportKind, ImportedFunction,
    Memory, Module, TableId,
};

use super::data;
use super::table::{self, Slots};
use super::uses::Uses;

/// The name under which the rest imports what the first part exports; `www/runtime.js` gives it that.
const FIRST: &str = "first";

/// What goes where.
pub(super) struct Plan<'a> {
    pub(super) table: TableId,
    /// What is in the table of the whole.
    pub(super) slots: Slots,
    /// The ways from the first part into the rest.
    pub(super) gate: BTreeSet<FunctionId>,
    /// What the first part does without.
    pub(super) moved: BTreeSet<FunctionId>,
    /// The addresses of the data that moves, in order.
    pub(super) data: &'a [Range<u32>],
}

impl Plan<'_> {
    /// Leaves the first part: what moved is gone, and the gate leads through the table.
    pub(super) fn keep_first(&self, module: &mut Module) -> Result<()> {
        let mut slots = self.slots.clone();
        slots.retain(|_, id| !self.moved.contains(id));
        let shared = self.shared(module);
        table::write(module, self.table, &slots)?;
        for (slot, id) in self.open_gate(module)? {
            table::jump(module, id, self.table, slot)?;
        }
        data::keep(module, |range| data::outside(range, self.data))?;
        let mut names = names();
        let exports = &mut module.exports;
        for id in shared.functions {
            exports.add(&names(), id);
        }
        for id in shared.globals {
            exports.add(&names(), id);
        }
        for id in shared.tables {
            exports.add(&names(), id);
        }
        for id in shared.memories {
            exports.add(&names(), id);
        }
        gc::run(module);
        Ok(())
    }

    /// Leaves the rest: what moved, and imports of all that it shares with the first part, under the same names.
    pub(super) fn keep_rest(&self, module: &mut Module) -> Result<()> {
        let mut slots = self.slots.clone();
        slots.retain(|_, id| self.moved.contains(id));
        let shared = self.shared(module);
        slots.extend(self.open_gate(module)?);
        table::write(module, self.table, &slots)?;
        bare(module);
        data::keep(module, |range| data::inside(range, self.data))?;
        let mut names = names();
        for id in shared.functions {
            let import = import(module, &mut names, id);
            let ty = module.funcs.get(id).ty();
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        for id in shared.globals {
            let import = import(module, &mut names, id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        for id in shared.tables {
            module.tables.get_mut(id).import = Some(import(module, &mut names, id));
        }
        for id in shared.memories {
            let import = import(module, &mut names, id);
            module.memories.get_mut(id).import = Some(import);
        }
        gc::run(module);
        Ok(())
    }

    /// New slots for the functions of the gate.
    fn open_gate(&self, module: &mut Module) -> Result<Slots> {
        let start = table::grow(module, self.table, self.gate.len())?;
        Ok((start..).zip(self.gate.iter().copied()).collect())
    }

    /// What the functions that move refer to, and the first part has.
    fn shared(&self, module: &Module) -> Uses {
        let mut shared = Uses::default();
        for id in &self.moved {
            shared.add(module, *id);
        }
        shared.functions.retain(|id| !self.moved.contains(id));
        shared.tables.insert(self.table);
        shared
            .memories
            .extend(module.memories.iter().map(Memory::id));
        shared
    }
}

/// Takes everything away that belongs to the first part alone: exports, imports, the start.
fn bare(module: &mut Module) {
    module.start = None;
    let exports: Vec<_> = module.exports.iter().map(Export::id).collect();
    let imports: Vec<_> = module.imports.iter().map(Import::id).collect();
    exports.into_iter().for_each(|id| module.exports.delete(id));
    imports.into_iter().for_each(|id| module.imports.delete(id));
}

fn import(
    module: &mut Module,
    names: &mut impl FnMut() -> String,
    what: impl Into<ImportKind>,
) -> ImportId {
    module.imports.add(FIRST, &names(), what)
}

/// Short names, one after the other, as no export of Rust's has them.
fn names() -> impl FnMut() -> String {
    let mut count = 0_u32;
    move || {
        count += 1;
        format!("~{count:x}")
    }
}
