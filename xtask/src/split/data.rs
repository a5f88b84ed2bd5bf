//! The data that a part brings into memory.

use std::ops::Range;

use anyhow::{Result, bail};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, MemoryId, Module};

use super::place::Place;

/// Addresses and the part that brings them.
pub(super) type Placed = (Range<u32>, Place);

/// A segment costs about as much as so many bytes: what is shorter is not worth one of its own.
const WORTH_A_SEGMENT: u32 = 16;

/// Leaves of the module's data what a part brings; see [`divide`] for `later`.
pub(super) fn keep(module: &mut Module, part: Place, later: &[Placed]) -> Result<()> {
    for (id, memory, start) in segments(module)? {
        let bytes = std::mem::take(&mut module.data.get_mut(id).value);
        module.data.delete(id);
        module.memories.get_mut(memory).data_segments.remove(&id);
        let end = start + u32::try_from(bytes.len())?;
        for (range, place) in divide(start..end, later) {
            if place != part {
                continue;
            }
            let kept = &bytes[(range.start - start) as usize..(range.end - start) as usize];
            let offset = ConstExpr::Value(Value::I32(range.start as i32));
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

/// Divides a segment among the parts. `later`, in order, is what need not be in the first one; what is too short for a
/// segment of its own comes earlier than it must.
pub(super) fn divide(segment: Range<u32>, later: &[Placed]) -> Vec<Placed> {
    let clipped = later.iter().map(|(range, place)| {
        let range = range.start.max(segment.start)..range.end.min(segment.end);
        (range, *place)
    });
    let mut runs: Vec<Vec<Placed>> = Vec::new();
    for (range, place) in clipped.filter(|(range, _)| range.start < range.end) {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|(last, _)| last.end == range.start) => {
                run.push((range, place));
            }
            _ => runs.push(vec![(range, place)]),
        }
    }
    let mut divided = Vec::new();
    let mut start = segment.start;
    for run in runs {
        let (first, end) = (run[0].0.start, run[run.len() - 1].0.end);
        if !is_worth_it(&(first..end)) {
            continue;
        }
        push(&mut divided, start..first, Place::FIRST);
        for (range, place) in run {
            let place = if is_worth_it(&range) {
                place
            } else {
                Place::REST
            };
            push(&mut divided, range, place);
        }
        start = end;
    }
    push(&mut divided, start..segment.end, Place::FIRST);
    divided
}

fn is_worth_it(range: &Range<u32>) -> bool {
    range.start + WORTH_A_SEGMENT <= range.end
}

/// Adds a range, as one with the last where both touch in the same part.
pub(super) fn push(ranges: &mut Vec<Placed>, range: Range<u32>, place: Place) {
    match ranges.last_mut() {
        _ if range.is_empty() => {}
        Some((last, there)) if last.end == range.start && *there == place => last.end = range.end,
        _ => ranges.push((range, place)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROI: Place = Place(2);
    const POLICY: Place = Place(3);

    #[test]
    fn each_part_gets_what_it_alone_reads() {
        let later = [(20..40, Place::REST), (40..60, ROI), (80..100, POLICY)];
        let wanted = vec![
            (0..20, Place::FIRST),
            (20..40, Place::REST),
            (40..60, ROI),
            (60..80, Place::FIRST),
            (80..100, POLICY),
            (100..120, Place::FIRST),
        ];
        assert_eq!(divide(0..120, &later), wanted);
    }

    #[test]
    fn what_is_too_short_comes_earlier() {
        let later = [(10..25, ROI), (40..50, ROI), (50..70, POLICY)];
        let wanted = vec![
            (0..40, Place::FIRST),
            (40..50, Place::REST),
            (50..70, POLICY),
            (70..80, Place::FIRST),
        ];
        assert_eq!(divide(0..80, &later), wanted);
    }

    #[test]
    fn a_segment_has_no_more_than_its_own() {
        let later = [(0..30, ROI), (30..200, Place::REST)];
        let wanted = vec![(10..30, ROI), (30..50, Place::REST)];
        assert_eq!(divide(10..50, &later), wanted);
        assert_eq!(divide(300..310, &later), vec![(300..310, Place::FIRST)]);
    }
}
