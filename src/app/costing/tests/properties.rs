//! What holds for every sheet.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::app::document::{any, from_json, to_json};
use crate::core::cost::{Input, check_roles};

/// A document that is understood: numbers within their limits, or nothing.
fn understood() -> impl Strategy<Value = Document> {
    let shares = proptest::collection::vec(proptest::option::of(0.0..=1.0), CostField::ALL.len());
    let role = (
        proptest::option::of(0_u16..40),
        select(&PayKind::ALL[..]),
        proptest::option::of(0_u32..100_000),
    );
    let role = role.prop_map(|(people, pay, amount)| RoleSheet {
        name: String::new(),
        people: people.map_or(Entry::Empty, |it| Entry::Number(f64::from(it))),
        pay,
        amount: amount.map_or(Entry::Empty, |it| Entry::Number(f64::from(it))),
    });
    let roles = proptest::collection::vec(role, 1..5);
    (any::document(), shares, roles).prop_map(|(mut document, shares, roles)| {
        document.cost.roles = roles;
        document.cost.currency = None;
        for (field, share) in CostField::ALL.iter().zip(shares) {
            *document.cost.entry_mut(*field) = Entry::Empty;
            let (low, high) = calculate(&document, None, |it| it.hint(*field)).limits;
            // Small numbers are commoner than those near the limit.
            *document.cost.entry_mut(*field) = share.map_or(Entry::Empty, |share| {
                Entry::Number(low + (high.min(500.0) - low) * share)
            });
        }
        document
    })
}

fn finite(comparison: &Comparison) -> bool {
    [
        comparison.meeting.total.value(),
        comparison.written.total.value(),
        comparison.saved.value(),
        comparison.hours_saved.value(),
        comparison.per_year.map_or(0.0, |year| year.saved.value()),
        comparison.break_even_delay.map_or(0.0, HourlyRate::value),
    ]
    .into_iter()
    .all(f64::is_finite)
}

proptest! {
    #[test]
    fn a_sheet_that_is_understood_has_finite_figures(document in understood()) {
        let found = figures(&document);
        prop_assert!(found.as_ref().is_some_and(finite), "{found:?}");
    }

    #[test]
    fn no_document_makes_the_calculator_panic_or_count_without_end(
        document in any::document(), page in proptest::option::of("[A-Z]{3}"),
    ) {
        let found = calculate(&document, page.as_deref(), |it| it.cost()).comparison;
        prop_assert!(found.as_ref().is_none_or(finite), "{found:?}");
    }

    #[test]
    fn the_same_document_has_the_same_figures_wherever_it_was(document in understood()) {
        let again = from_json(&to_json(&document)).unwrap();
        let (here, there) = (figures(&document).unwrap(), figures(&again).unwrap());
        prop_assert!((here.saved.value() - there.saved.value()).abs() <= 1e-9 * here.saved.value().abs().max(1.0));
    }

    #[test]
    fn a_typed_document_has_exactly_the_same_figures_wherever_it_was(document in any::document()) {
        let again = from_json(&to_json(&document)).unwrap();
        prop_assert_eq!(figures(&document), figures(&again));
    }

    /// The engine itself finds nothing wrong with who writes and replies.
    #[test]
    fn nobody_writes_or_replies_twice(document in understood()) {
        let roles = calculate(&document, None, |it| it.roles()).unwrap();
        let replying: f64 = roles.iter().map(|role| role.responders.value()).sum();
        let wanted = calculate(&document, None, |it| it.figure(CostField::Responders)).unwrap();
        prop_assert!((replying - wanted).abs() < 1e-6, "{replying} of {wanted} reply");
        let problems = check_roles(&roles);
        prop_assert!(problems.iter().all(|one| one.input == Input::Rate), "{problems:?}");
    }

    #[test]
    fn more_people_never_make_a_meeting_cheaper(
        document in understood(), at in any::<Index>(), more in 1_u8..20,
    ) {
        let before = figures(&document).unwrap().meeting;
        let mut document = document;
        let index = at.index(document.cost.roles.len());
        let people = calculate(&document, None, |it| {
            resolve(&it.sheet().roles[index].people, it.people_hint(index))
        });
        document.cost.roles[index].people = Entry::Number(people.unwrap() + f64::from(more));
        let after = figures(&document).unwrap().meeting;
        prop_assert!(after.total >= before.total, "{} < {}", after.total.value(), before.total.value());
        prop_assert!(after.hours >= before.hours);
    }
}
