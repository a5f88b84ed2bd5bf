//! The bands of a factor that is answered with a number: they can be added and taken away, so what was typed is
//! numbered by the order of coming, while the file has them in the order of their numbers.

use super::points_path;
use crate::app::document::PolicyEdits;
use crate::core::decision::Factor;
use crate::core::policy::Policy;

/// The text of a band that was taken away.
pub const GONE: &str = "null";

/// The bands of a factor by their own numbers: those of the base that were not taken away, then those added.
pub fn bands(base: &Policy, edits: &PolicyEdits, factor: Factor) -> Vec<usize> {
    let points = points_path(factor);
    let own = |band: usize| [&points, ".", &band.to_string()].concat();
    let known = base.decision.points[factor as usize].len();
    let mut bands = Vec::new();
    for band in 0..next_band(base, edits, factor) {
        let path = own(band);
        let there = if band < known {
            edits.get(&path) != Some(GONE)
        } else {
            edits.is_edited(&path)
        };
        if there {
            bands.push(band);
        }
    }
    bands
}

/// The number that a new band gets.
pub fn next_band(base: &Policy, edits: &PolicyEdits, factor: Factor) -> usize {
    let points = [&points_path(factor), "."].concat();
    let number = |path: &str| {
        let band = path.strip_prefix(points.as_str())?.split('.').next()?;
        // A document may come from anywhere: no more than anyone could have added.
        band.parse().ok().filter(|band| *band < MOST)
    };
    let added = edits.iter().filter_map(|(path, _)| number(path));
    let most = added.map(|band: usize| band + 1).max().unwrap_or(0);
    most.max(base.decision.points[factor as usize].len())
}

/// Beyond this number no band is looked for.
const MOST: usize = 100;

/// Where a band begins, if what was typed is a number.
pub fn band_begin(base: &Policy, edits: &PolicyEdits, factor: Factor, band: usize) -> Option<i32> {
    let path = [&points_path(factor), ".", &band.to_string(), ".0"].concat();
    match edits.get(&path) {
        Some(text) => super::json::whole(text),
        None => {
            let weights = &base.decision.points[factor as usize];
            weights.get(band).map(|weight| i32::from(weight.from))
        }
    }
}

/// The band with which all others begin: without it, there would be numbers of no band.
pub fn first_band(base: &Policy, edits: &PolicyEdits, factor: Factor) -> Option<usize> {
    in_order(base, edits, factor).first().copied()
}

/// The same bands in the order of the file; those without a number come last.
pub(super) fn in_order(base: &Policy, edits: &PolicyEdits, factor: Factor) -> Vec<usize> {
    let mut ordered: Vec<(i32, usize)> = Vec::new();
    for band in bands(base, edits, factor) {
        let from = band_begin(base, edits, factor, band).unwrap_or(i32::MAX);
        let at = ordered.partition_point(|(other, _)| *other <= from);
        ordered.insert(at, (from, band));
    }
    ordered.into_iter().map(|(_, band)| band).collect()
}

/// The path by a band's own number, for one by its place in the file.
pub(super) fn own_path(base: &Policy, edits: &PolicyEdits, path: &str) -> String {
    for factor in Factor::ALL.into_iter().filter(|factor| factor.is_number()) {
        let points = points_path(factor);
        let Some(rest) = path
            .strip_prefix(points.as_str())
            .and_then(|rest| rest.strip_prefix('.'))
        else {
            continue;
        };
        let (place, part) = rest.split_once('.').unwrap_or((rest, ""));
        let ordered = in_order(base, edits, factor);
        let own = place
            .parse()
            .ok()
            .and_then(|place: usize| ordered.get(place));
        if let Some(band) = own {
            let dot = if part.is_empty() { "" } else { "." };
            return [&points, ".", &band.to_string(), dot, part].concat();
        }
    }
    path.to_owned()
}

/// The path of the added band to which a path leads: without one of its parts it says nothing, so it goes as a whole.
pub(super) fn added<'a>(base: &Policy, path: &'a str) -> Option<&'a str> {
    let factor = Factor::ALL.into_iter().find(|factor| {
        let points = points_path(*factor);
        factor.is_number() && path.starts_with(&points)
    })?;
    let points = points_path(factor).len() + 1;
    let band = path.get(points..)?.split('.').next()?;
    let known = base.decision.points[factor as usize].len();
    let number: usize = band.parse().ok()?;
    (number >= known).then(|| &path[..points + band.len()])
}
