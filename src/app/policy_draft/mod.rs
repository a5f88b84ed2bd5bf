//! The policy that an administrator is writing: the page's own or an opened file, and over it what was typed.

mod bands;
mod baseline;
mod json;

use std::rc::Rc;

use super::document::{PolicyEdits, is_within};
use super::policy;
use crate::core::day::day;
use crate::core::decision::Factor;
use crate::core::policy::{Holiday, Policy, PolicyError};

pub use bands::{GONE, band_begin, bands, first_band, next_band};
pub use baseline::{Baseline, Opened, Origin};

/// The policy so far.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyDraft {
    /// What the changes are made to: an empty field is as in here.
    pub base: Rc<Policy>,
    /// Where that comes from.
    pub origin: Origin,
    /// What comes of what was typed; fields that are not understood are as in `base`.
    pub policy: Rc<Policy>,
    /// What is wrong, at most once for each field.
    pub problems: Vec<Problem>,
    /// The edits that count.
    edits: PolicyEdits,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The path of the field, as in [`PolicyEdits`].
    pub path: String,
    /// What is wrong with it.
    pub error: PolicyError,
}

impl PolicyDraft {
    /// What comes of these edits.
    ///
    /// The edits are written as a policy file and read over the base like any other. What that reader refuses is left
    /// out and the rest read again, so that one slip does not hide the others.
    pub fn new(baseline: &Baseline, edits: &PolicyEdits) -> Self {
        let base = &baseline.policy;
        let mut problems = Vec::new();
        if let Some(error) = baseline.refused.clone() {
            let path = String::new();
            problems.push(Problem { path, error });
        }
        let mut left = edits.without_file();
        let policy = loop {
            if left.is_empty() {
                break Rc::clone(base);
            }
            match policy::read_over(base, &json::write(base, &left)) {
                Ok(policy) => break Rc::new(policy),
                Err(error) => {
                    let path = bands::own_path(base, &left, error.path());
                    leave_out(&mut left, bands::added(base, &path).unwrap_or(&path));
                    if !problems.iter().any(|known: &Problem| known.path == path) {
                        problems.push(Problem { path, error });
                    }
                }
            }
        };
        Self {
            base: Rc::clone(base),
            origin: baseline.origin,
            policy,
            problems,
            edits: left,
        }
    }

    /// The field at a path of the policy: bands are numbered there in the order of their numbers.
    pub fn field_of(&self, path: &str) -> String {
        bands::own_path(&self.base, &self.edits, path)
    }

    /// What is wrong there and below.
    pub fn problems_within<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Problem> {
        let problems = self.problems.iter();
        problems.filter(move |problem| is_within(&problem.path, path))
    }

    /// What is wrong with a field.
    pub fn problem(&self, path: &str) -> Option<&PolicyError> {
        let mut problems = self.problems.iter();
        problems
            .find(|problem| problem.path == path)
            .map(|problem| &problem.error)
    }
}

/// Takes back what is to blame for an error at this path: what was typed there; failing that, whatever it may
/// disagree with, from near to far. So something is always taken back.
fn leave_out(edits: &mut PolicyEdits, path: &str) {
    let mut blamed = path;
    while !blamed.is_empty() && !edits.is_edited(blamed) {
        blamed = blamed.rsplit_once('.').map_or("", |(outer, _)| outer);
    }
    edits.set(blamed, "");
}

/// Holidays as they are typed: a line for each.
pub fn holiday_lines(holidays: &[Holiday]) -> String {
    let line = |Holiday { date, name }: &Holiday| match name {
        Some(name) => [&*day(*date), " ", name].concat(),
        None => day(*date),
    };
    holidays.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The path of a factor's weights.
pub fn points_path(factor: Factor) -> String {
    ["decision.points.", factor.id()].concat()
}

#[cfg(test)]
mod tests;
