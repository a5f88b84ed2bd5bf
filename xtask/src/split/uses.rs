//! What functions refer to.

use std::collections::BTreeSet;

use walrus::ir::{Visitor, dfs_in_order};
use walrus::{FunctionId, FunctionKind, GlobalId, MemoryId, Module, TableId};

/// Everything that some functions refer to.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) functions: BTreeSet<FunctionId>,
    pub(super) globals: BTreeSet<GlobalId>,
    pub(super) tables: BTreeSet<TableId>,
    pub(super) memories: BTreeSet<MemoryId>,
}

impl Uses {
    /// What a function refers to; one that is imported refers to nothing.
    pub(super) fn of(module: &Module, id: FunctionId) -> Self {
        let mut uses = Self::default();
        uses.add(module, id);
        uses
    }

    /// Adds what a function refers to.
    pub(super) fn add(&mut self, module: &Module, id: FunctionId) {
        if let FunctionKind::Local(function) = &module.funcs.get(id).kind {
            dfs_in_order(self, function, function.entry_block());
        }
    }
}

impl Visitor<'_> for Uses {
    fn visit_function_id(&mut self, function: &FunctionId) {
        self.functions.insert(*function);
    }

    fn visit_global_id(&mut self, global: &GlobalId) {
        self.globals.insert(*global);
    }

    fn visit_table_id(&mut self, table: &TableId) {
        self.tables.insert(*table);
    }

    fn visit_memory_id(&mut self, memory: &MemoryId) {
        self.memories.insert(*memory);
    }
}
