//! The table of functions that Rust calls by pointer.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use walrus::ir::Value;
use walrus::{
    ConstExpr, Element, ElementItems, ElementKind, FunctionBuilder, FunctionId, FunctionKind,
    Module, TableId,
};

/// Functions by their place in the table.
pub(super) type Slots = BTreeMap<u32, FunctionId>;

/// What is in the table at the start.
pub(super) fn read(module: &Module, table: TableId) -> Result<Slots> {
    let mut slots = Slots::new();
    for element in module.elements.iter().filter(|one| fills(one, table)) {
        let ElementKind::Active {
            offset: ConstExpr::Value(Value::I32(offset)),
            ..
        } = element.kind
        else {
            bail!("the table of functions is filled from a place that this tool cannot know");
        };
        let ElementItems::Functions(functions) = &element.items else {
            bail!("the table of functions is filled in a form that this tool does not read");
        };
        slots.extend((u32::try_from(offset)?..).zip(functions.iter().copied()));
    }
    Ok(slots)
}

/// Puts functions into the table, in place of those that were there.
pub(super) fn write(module: &mut Module, table: TableId, slots: &Slots) -> Result<()> {
    let old = module.elements.iter().filter(|one| fills(one, table));
    let old: Vec<_> = old.map(Element::id).collect();
    for id in old {
        module.elements.delete(id);
        module.tables.get_mut(table).elem_segments.remove(&id);
    }
    for (start, run) in runs(slots) {
        let offset = ConstExpr::Value(Value::I32(i32::try_from(start)?));
        let kind = ElementKind::Active { table, offset };
        let id = module.elements.add(kind, ElementItems::Functions(run));
        module.tables.get_mut(table).elem_segments.insert(id);
    }
    Ok(())
}

fn fills(element: &Element, wanted: TableId) -> bool {
    matches!(element.kind, ElementKind::Active { table, .. } if table == wanted)
}

/// Neighbours together: a segment for each run costs less than one for each slot.
fn runs(slots: &Slots) -> Vec<(u32, Vec<FunctionId>)> {
    let mut runs: Vec<(u32, Vec<FunctionId>)> = Vec::new();
    let mut next = None;
    for (slot, id) in slots {
        match runs.last_mut() {
            Some((_, run)) if next == Some(*slot) => run.push(*id),
            _ => runs.push((*slot, vec![*id])),
        }
        next = Some(slot + 1);
    }
    runs
}

/// Makes room for so many functions more; returns the first new slot.
pub(super) fn grow(module: &mut Module, table: TableId, by: usize) -> Result<u32> {
    let table = module.tables.get_mut(table);
    let start = u32::try_from(table.initial)?;
    table.initial += by as u64;
    table.maximum = table.maximum.map(|most| most.max(table.initial));
    Ok(start)
}

/// Replaces what a function does by a call of what is in a slot, with the same arguments.
pub(super) fn jump(module: &mut Module, id: FunctionId, table: TableId, slot: u32) -> Result<()> {
    let ty = module.funcs.get(id).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let args: Vec<_> = params.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for arg in &args {
        body.local_get(*arg);
    }
    body.i32_const(i32::try_from(slot)?)
        .call_indirect(ty, table);
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
    Ok(())
}
