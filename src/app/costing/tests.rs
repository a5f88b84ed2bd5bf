//! Figures against sums worked out by hand, and what must hold for every sheet.
#![allow(clippy::unwrap_used)]

mod defaults;
mod properties;
mod refused;
mod roles;
mod worked;

use super::*;
use crate::app::defaults::default_policy;
use crate::core::cost::Recurrence;
use crate::core::evidence::evidence;

/// Something done with the calculator for a document on a page with this currency.
fn calculate<T>(
    document: &Document,
    page: Option<&str>,
    with: impl FnOnce(&Calculator<'_>) -> T,
) -> T {
    with(&Calculator::new(
        document,
        page,
        evidence(),
        &default_policy(),
    ))
}

fn figures(document: &Document) -> Option<Comparison> {
    calculate(document, None, |it| it.cost()).comparison
}

/// A document with these numbers typed, and one role of so many people.
fn sheet(people: Option<f64>, figures: &[(CostField, f64)]) -> Document {
    let mut document = Document::default();
    document.cost.roles[0].people = people.map_or(Entry::Empty, Entry::Number);
    for (field, value) in figures {
        *document.cost.entry_mut(*field) = Entry::Number(*value);
    }
    document
}

/// Equal but for the last bits of a float.
fn assert_near(found: f64, expected: f64, what: &str) {
    let slack = 1e-9 * expected.abs().max(1.0);
    assert!(
        (found - expected).abs() <= slack,
        "{what}: {found} instead of {expected}"
    );
}
