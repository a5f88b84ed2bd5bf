//! Figures are shown where every field is understood, and nowhere else.

use super::*;

/// The numbers that both ways are compared by: a running meeting alone is measured against its budget, and on-costs count
/// where pay is known.
fn compared() -> impl Iterator<Item = &'static CostField> {
    let elsewhere = [
        CostField::Budget,
        CostField::Multiplier,
        CostField::PaidHours,
    ];
    CostField::ALL
        .iter()
        .filter(move |field| !elsewhere.contains(field))
}

#[test]
fn on_costs_that_are_not_understood_leave_no_figures_where_pay_is_known_and_all_of_them_elsewhere()
{
    let shown = [
        (PayKind::LoadedHourly, CostField::Multiplier, true),
        (PayKind::LoadedHourly, CostField::PaidHours, true),
        (PayKind::Hourly, CostField::Multiplier, false),
        (PayKind::Hourly, CostField::PaidHours, true),
        (PayKind::Annual, CostField::Multiplier, false),
        (PayKind::Annual, CostField::PaidHours, false),
    ];
    for (pay, field, counts) in shown {
        for bad in [Entry::Text("ask".to_owned()), Entry::Number(0.5)] {
            let mut document = Document::default();
            document.cost.roles[0].pay = pay;
            *document.cost.entry_mut(field) = bad;
            assert_eq!(figures(&document).is_some(), counts, "{pay:?} {field:?}");
        }
    }
}

#[test]
fn a_budget_that_is_not_understood_leaves_the_comparison_and_is_none() {
    for bad in [Entry::Text("ask".to_owned()), Entry::Number(-1.0)] {
        let mut document = Document::default();
        *document.cost.entry_mut(CostField::Budget) = bad;
        assert!(figures(&document).is_some());
        let ticking = calculate(&document, None, |it| it.ticking()).unwrap();
        assert_eq!(ticking.budget, None);
    }
}

#[test]
fn every_number_counts_up_to_its_limits_and_not_beyond() {
    for field in compared() {
        let (low, high) = calculate(&Document::default(), None, |calculator| {
            calculator.hint(*field)
        })
        .limits;
        for inside in [low, high] {
            assert!(
                figures(&sheet(None, &[(*field, inside)])).is_some(),
                "{field:?} {inside}"
            );
        }
        for outside in [low - 0.001, high + 0.001, -1.0, f64::MAX] {
            assert!(
                figures(&sheet(None, &[(*field, outside)])).is_none(),
                "{field:?} {outside}"
            );
        }
    }
}

#[test]
fn limits_of_time_are_in_minutes_where_the_field_is() {
    let limits = |field| calculate(&Document::default(), None, |it| it.hint(field)).limits;
    assert_eq!(limits(CostField::Duration), (0.0, 24.0 * 60.0));
    assert_eq!(limits(CostField::Recovery), (0.0, 4.0 * 60.0));
    assert_eq!(limits(CostField::Latency), (0.0, 366.0 * 24.0));
    assert_eq!(limits(CostField::Responders), (0.0, 5.0));
}

#[test]
fn a_text_that_was_not_understood_leaves_no_figures() {
    for field in compared() {
        let mut document = Document::default();
        *document.cost.entry_mut(*field) = Entry::Text("about 6".to_owned());
        assert!(figures(&document).is_none(), "{field:?}");
    }
}

#[test]
fn neither_do_people_or_pay_that_are_not_understood_in_any_role() {
    let bad = [
        Entry::Text("six".to_owned()),
        Entry::Number(-1.0),
        Entry::Number(1e9),
    ];
    for index in 0..2 {
        for bad in &bad {
            let mut document = Document::default();
            document.cost.roles.push(RoleSheet::default());
            assert!(figures(&document).is_some());
            document.cost.roles[index].people = bad.clone();
            assert!(figures(&document).is_none(), "{index} {bad:?}");
            document.cost.roles[index].people = Entry::Empty;
            document.cost.roles[index].amount = bad.clone();
            assert!(figures(&document).is_none(), "{index} {bad:?}");
        }
    }
}

#[test]
fn in_another_currency_there_is_no_default_pay_and_no_figure_until_it_is_typed() {
    for pay in PayKind::ALL {
        let mut document = Document::default();
        document.cost.currency = Some("GBP".to_owned());
        document.cost.roles[0].pay = pay;
        let hint = calculate(&document, None, |calculator| calculator.amount_hint(pay));
        assert_eq!(hint.default, None);
        assert!(figures(&document).is_none(), "{pay:?}");
        document.cost.roles[0].amount = Entry::Number(40.0);
        assert!(figures(&document).is_some(), "{pay:?}");
        document.cost.roles.push(RoleSheet::default());
        assert!(
            figures(&document).is_none(),
            "the other role's pay is missing"
        );
    }
}

#[test]
fn more_replies_than_people_are_refused_as_soon_as_people_leave() {
    let mut document = sheet(Some(6.0), &[(CostField::Responders, 5.0)]);
    assert!(figures(&document).is_some());
    document.cost.roles[0].people = Entry::Number(5.0);
    assert!(figures(&document).is_none());
}
