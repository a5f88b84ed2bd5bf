//! The data that a part brings into memory.

use std::ops::Range;

use anyhow::{Result, bail};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, MemoryId, Module};

/// A segment costs about as much as so many bytes: shorter gaps are not worth two segments.
const WORTH_A_SEGMENT: u32 = 16;

/// Leaves of the module's data what `parts` says of each segment's addresses.
pub(super) fn keep(
    module: &mut Module,
    parts: impl Fn(Range<u32>) -> Vec<Range<u32>>,
) -> Result<()> {
    for (id, memory, start) in segments(module)? {
        let bytes = std::mem::take(&mut module.data.get_mut(id).value);
        module.data.delete(id);
        module.memories.get_mut(memory).data_segments.remove(&id);
        let end = start + u32::try_from(bytes.len())?;
        for part in parts(start..end) {
            let kept = &bytes[(part.start - start) as usize..(part.end - start) as usize];
            let offset = ConstExpr::Value(Value::I32(part.start as i32));
            let id = module
                .data
                .add(DataKind::Active { memory, offset }, kept.to_vec());
            module.memories.get_mut(memory).data_segments.insert(id);
        }
    }
    Ok(())
}

/// The module's segments: memory and first address of each.
fn segments(module: &Module) -> Result<Vec<(walrus::DataId, MemoryId, u32)>> {
    let mut segments = Vec::new();
    for data in module.data.iter() {
        let DataKind::Active {
            memory,
            offset: ConstExpr::Value(Value::I32(address)),
        } = data.kind
        else {
            bail!("the wasm to be split has data whose place is not known");
        };
        segments.push((data.id(), memory, address as u32));
    }
    Ok(segments)
}

/// The parts of a range that lie in one of `others`, which are in order; what is too short to move is left out.
pub(super) fn inside(range: Range<u32>, others: &[Range<u32>]) -> Vec<Range<u32>> {
    let parts = others
        .iter()
        .map(|other| range.start.max(other.start)..range.end.min(other.end));
    parts
        .filter(|part| part.start + WORTH_A_SEGMENT <= part.end)
        .collect()
}

/// The parts of a range that [`inside`] leaves.
pub(super) fn outside(range: Range<u32>, others: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut start = range.start;
    let mut parts = Vec::new();
    for other in inside(range.clone(), others) {
        parts.push(start..other.start);
        start = other.end;
    }
    parts.push(start..range.end);
    parts.retain(|part| !part.is_empty());
    parts
}
