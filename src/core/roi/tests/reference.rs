//! Against the independent reference in `tests/reference/roi.py`.

use super::*;
use crate::core::quantity::Months;

/// Whether two amounts are the same but for rounding, where sums of this size were added up.
fn same(ours: f64, theirs: &Value, size: f64) -> bool {
    (ours - theirs.as_f64().unwrap()).abs() <= 1e-10 * size.abs().max(1.0)
}

fn same_change(ours: Change, theirs: &Value) -> bool {
    let size = ours.before.max(ours.after);
    same(ours.before, &theirs[0], size) && same(ours.after, &theirs[1], size)
}

fn assert_ledger(ours: &Ledger, payback: Option<Months>, theirs: &Value, about: &Value) {
    let size = ours.benefits.value().abs() + ours.costs.value();
    assert!(
        same(ours.benefits.value(), &theirs["benefits"], size),
        "{about}"
    );
    assert!(same(ours.costs.value(), &theirs["costs"], size), "{about}");
    assert!(same(ours.net.value(), &theirs["net"], size), "{about}");
    match ours.roi {
        Some(roi) => assert!(
            same(roi, &theirs["roi"], size / ours.costs.value()),
            "{about}"
        ),
        None => assert!(theirs["roi"].is_null(), "{about}"),
    }
    match payback {
        Some(Months(months)) => {
            let known = theirs["payback"].as_f64().unwrap();
            assert!((months - known).abs() < 1e-6, "{about}");
        }
        None => assert!(theirs["payback"].is_null(), "{about}"),
    }
}

#[test]
fn every_formula_comes_to_what_the_reference_finds() {
    let golden = golden();
    let cases = golden["cases"].as_array().unwrap();
    assert!(cases.len() > 40);
    for about in cases {
        let case = read_case(&about["case"], &about["values"]);
        let (ours, theirs) = (outcome(&case), &about["outcome"]);
        let flows = [
            (ours.flows.capacity_hours.value(), "capacity_hours"),
            (ours.flows.capacity.value(), "capacity"),
            (ours.flows.turnover.value(), "turnover"),
            (ours.flows.tools.value(), "tools"),
            (ours.flows.one_time.value(), "one_time"),
        ];
        for (ours, name) in flows {
            assert!(same(ours, &theirs["flows"][name], ours), "{name} {about}");
        }
        assert_ledger(&ours.cash, ours.cash_payback, &theirs["cash"], about);
        assert_ledger(&ours.together, ours.payback, &theirs["together"], about);
        let full_time = ours.full_time.value();
        assert!(same(full_time, &theirs["full_time"], full_time), "{about}");
        assert!(
            same(ours.freed_a_week.value(), &theirs["freed_a_week"], 1.0),
            "{about}"
        );
        assert!(
            same(ours.focus_a_week.value(), &theirs["focus_a_week"], 1.0),
            "{about}"
        );
    }
}

#[test]
fn before_and_after_are_what_the_reference_finds() {
    for about in golden()["cases"].as_array().unwrap() {
        let case = read_case(&about["case"], &about["values"]);
        let (ours, theirs) = (outcome(&case).contrast, &about["outcome"]["contrast"]);
        let changes = [
            (ours.meeting_hours_a_week, "meeting_hours_a_week"),
            (ours.meeting_hours, "meeting_hours"),
            (ours.meeting_cost, "meeting_cost"),
            (ours.written_hours, "written_hours"),
            (ours.written_cost, "written_cost"),
            (ours.turnover_cost, "turnover_cost"),
        ];
        for (change, name) in changes {
            assert!(same_change(change, &theirs[name]), "{name} {about}");
        }
    }
}

#[test]
fn every_month_is_what_the_reference_adds_up() {
    for about in golden()["cases"].as_array().unwrap() {
        let case = read_case(&about["case"], &about["values"]);
        let ours = outcome(&case);
        for (scope, name) in [(Scope::Cash, "cash"), (Scope::CashAndCapacity, "together")] {
            let ledger = case.plan.ledger(&ours.flows, scope);
            let size = ledger.benefits.value().abs() + ledger.costs.value();
            let months = about["outcome"][name]["cumulative"].as_array().unwrap();
            assert_eq!(months.len(), usize::from(case.plan.horizon) + 1);
            for (month, known) in months.iter().enumerate() {
                let sum = case.plan.cumulative(&ours.flows, scope, month as u16);
                assert!(same(sum.value(), known, size), "month {month} of {about}");
            }
        }
    }
}

#[test]
fn the_break_even_share_is_the_one_that_bisection_finds() {
    let mut kinds = [0; 3];
    for about in golden()["cases"].as_array().unwrap() {
        let case = read_case(&about["case"], &about["values"]);
        for (scope, name) in [(Scope::Cash, "cash"), (Scope::CashAndCapacity, "together")] {
            let known = &about["outcome"]["break_even"][name];
            match break_even(&case, &case.likely(), scope) {
                BreakEven::At(share) => {
                    kinds[0] += 1;
                    assert!(same(share.value(), known, 100.0), "{about}");
                }
                BreakEven::Always => {
                    kinds[1] += 1;
                    assert_eq!(known, "always", "{about}");
                }
                BreakEven::Never => {
                    kinds[2] += 1;
                    assert_eq!(known, "never", "{about}");
                }
            }
        }
    }
    assert!(kinds.iter().all(|count| *count > 3), "{kinds:?}");
}

#[test]
fn the_tornado_is_the_one_that_the_reference_finds() {
    for about in golden()["ranges"].as_array().unwrap() {
        let case = read_case(&about["case"], &about["ranges"]);
        let ours = tornado(&case, Metric::Net(Scope::CashAndCapacity));
        let theirs = about["tornado"].as_array().unwrap();
        assert_eq!(ours.len(), theirs.len());
        for (bar, known) in ours.iter().zip(theirs) {
            assert_eq!(bar.input.id(), known[0]);
            assert!(same(bar.at_low, &known[1], 1e5) && same(bar.at_high, &known[2], 1e5));
        }
    }
}
