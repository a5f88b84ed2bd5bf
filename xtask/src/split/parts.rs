//! Makes each part out of the whole.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use walrus::passes::gc;
use walrus::{
    Export, FunctionId, FunctionKind, GlobalKind, Import, ImportedFunction, Memory, Module, TableId,
};

use super::data::{self, Placed};
use super::place::Place;
use super::table::{self, Slots};
use super::uses::Uses;

/// The names under which a part imports what these export; the scripts of the page give them these.
const EXPORTERS: [(Place, &str); 2] = [(Place::FIRST, "first"), (Place::REST, "rest")];

/// What goes where.
pub(super) struct Plan<'a> {
    pub(super) table: TableId,
    /// What is in the table of the whole.
    pub(super) slots: Slots,
    /// Where functions live.
    pub(super) places: HashMap<FunctionId, Place>,
    /// The ways into the parts, and which part each leads to.
    pub(super) gates: BTreeMap<FunctionId, Place>,
    /// What each part refers to.
    pub(super) uses: Vec<Uses>,
    /// Data that need not be in the first part, by its address, in order.
    pub(super) data: &'a [Placed],
}

impl Plan<'_> {
    /// Leaves one part: what lives there, jumps through the table where a gate of a part that comes after it is called,
    /// and imports of all else that it uses.
    pub(super) fn keep(&self, module: &mut Module, part: Place) -> Result<()> {
        let opened = self.open_gates(module)?;
        let mut slots = self.slots.clone();
        slots.extend(opened.iter().map(|(id, slot)| (*slot, *id)));
        slots.retain(|_, id| self.place(*id) == part);
        table::write(module, self.table, &slots)?;
        for (id, slot) in opened {
            if self.jump(id) == Some(part) {
                table::jump(module, id, self.table, slot)?;
            }
        }
        data::keep(module, part, self.data)?;
        let offers = EXPORTERS.map(|(place, name)| (place, name, self.offered(module, place)));
        if part != Place::FIRST {
            bare(module);
        }
        for (place, name, offered) in offers {
            if place == part {
                export(module, offered);
            } else if part.has(place) {
                self.import(module, part, (place, name), offered);
            }
        }
        gc::run(module);
        Ok(())
    }

    fn place(&self, id: FunctionId) -> Place {
        self.places.get(&id).copied().unwrap_or(Place::REST)
    }

    /// New slots for the functions of the gates, those of a part beside each other.
    fn open_gates(&self, module: &mut Module) -> Result<Vec<(FunctionId, u32)>> {
        let start = table::grow(module, self.table, self.gates.len())?;
        let mut gates: Vec<_> = self.gates.keys().copied().collect();
        gates.sort_by_key(|id| self.gates[id]);
        Ok(gates.into_iter().zip(start..).collect())
    }

    /// The parts, and what each refers to.
    fn parts(&self) -> impl Iterator<Item = (Place, &Uses)> {
        self.uses
            .iter()
            .enumerate()
            .map(|(part, uses)| (Place(part), uses))
    }

    /// Where the jump is that stands for a function of a gate: with those who call it and come before it.
    fn jump(&self, gate: FunctionId) -> Option<Place> {
        let behind = *self.gates.get(&gate)?;
        self.parts()
            .filter(|(part, uses)| !part.has(behind) && uses.functions.contains(&gate))
            .map(|(part, _)| part)
            .reduce(Place::shared)
    }

    /// From where a part has a function.
    fn source(&self, part: Place, id: FunctionId) -> Place {
        let home = self.place(id);
        let jump = || self.jump(id).unwrap_or(home);
        if part.has(home) { home } else { jump() }
    }

    /// What a part has that others refer to, in the order of its names; memory and table are the first part's.
    fn offered(&self, module: &Module, place: Place) -> Uses {
        let mut offered = Uses::default();
        for (part, uses) in self.parts().filter(|(part, _)| *part != place) {
            let functions = uses.functions.iter().copied();
            let functions = functions.filter(|id| self.source(part, *id) == place);
            offered.functions.extend(functions);
            if place == Place::FIRST {
                offered.globals.extend(&uses.globals);
                offered.tables.extend(&uses.tables);
            }
        }
        if place == Place::FIRST {
            offered.tables.insert(self.table);
            offered
                .memories
                .extend(module.memories.iter().map(Memory::id));
        }
        offered
    }

    /// Takes what another part offers, as far as this one needs it: `gc` drops the rest.
    fn import(
        &self,
        module: &mut Module,
        part: Place,
        (place, from): (Place, &str),
        offered: Uses,
    ) {
        let mut names = names();
        for id in offered.functions {
            let name = names();
            if self.source(part, id) != place {
                continue;
            }
            let import = module.imports.add(from, &name, id);
            let ty = module.funcs.get(id).ty();
            module.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        for id in offered.globals {
            let import = module.imports.add(from, &names(), id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        for id in offered.tables {
            module.tables.get_mut(id).import = Some(module.imports.add(from, &names(), id));
        }
        for id in offered.memories {
            module.memories.get_mut(id).import = Some(module.imports.add(from, &names(), id));
        }
    }
}

fn export(module: &mut Module, offered: Uses) {
    let mut names = names();
    for id in offered.functions {
        module.exports.add(&names(), id);
    }
    for id in offered.globals {
        module.exports.add(&names(), id);
    }
    for id in offered.tables {
        module.exports.add(&names(), id);
    }
    for id in offered.memories {
        module.exports.add(&names(), id);
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

/// Short names, one after the other, as no export of Rust's has them.
fn names() -> impl FnMut() -> String {
    let mut count = 0_u32;
    move || {
        count += 1;
        format!("~{count:x}")
    }
}
