//! Whatever is wrong with a policy is said in every language.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::*;
use crate::app::words::{LANGUAGES, PlainIntl};
use crate::core::json::Measure;
use crate::core::policy::Order;

/// Every fault, with whatever it holds.
fn every_fault() -> Vec<Fault> {
    let path = || "a.b".to_owned();
    let mut errors = vec![
        PolicyError::TooLong,
        PolicyError::Syntax { line: 2, column: 7 },
        PolicyError::Version { path: path() },
        PolicyError::Missing { path: path() },
        PolicyError::Unknown { path: path() },
        PolicyError::OutOfRange {
            path: "norms.working_days".to_owned(),
            measure: Measure::Entries,
            min: 1,
            max: 7,
        },
        PolicyError::NoMode {
            path: path(),
            contributors: 8,
        },
    ];
    errors.extend(
        [Measure::Number, Measure::Characters, Measure::Entries].map(|measure| {
            PolicyError::OutOfRange {
                path: path(),
                measure,
                min: -100,
                max: 1000,
            }
        }),
    );
    for path in [
        "decision.points.urgency.day",
        "decision.modes.workshop.position",
    ] {
        let (path, of, number) = (path.to_owned(), "c.d".to_owned(), 3);
        let least = Order::Least {
            of: of.clone(),
            number,
        };
        errors.push(PolicyError::Order {
            path: path.clone(),
            order: least,
        });
        let order = Order::Most { of, number };
        errors.push(PolicyError::Order { path, order });
    }
    errors.extend([Order::Bands, Order::Day].map(|order| PolicyError::Order {
        path: path(),
        order,
    }));
    errors.extend(PolicyError::KINDS.map(|kind| PolicyError::Expected { path: path(), kind }));
    let mut faults: Vec<Fault> = errors.into_iter().map(Fault::Wrong).collect();
    faults.push(Fault::Unreachable("policy.json".to_owned()));
    faults.push(Fault::Encoding("policy.json".to_owned()));
    faults.push(Fault::NoScript("#policy".to_owned()));
    faults
}

#[test]
fn every_fault_is_explained_in_every_language_in_its_own_words() {
    for tag in LANGUAGES {
        let words = Words::new(tag, Rc::new(PlainIntl));
        let said: Vec<String> = every_fault()
            .iter()
            .map(|fault| fault.explain(&words))
            .collect();
        for text in &said {
            assert!(
                text.len() > 10 && !text.contains(['{', '}']),
                "{tag}: {text:?}"
            );
            assert!(!text.starts_with("policy-"), "{tag}: {text:?}");
        }
        assert_eq!(
            said.iter().collect::<BTreeSet<_>>().len(),
            said.len(),
            "{tag}"
        );
    }
}

#[test]
fn a_fault_says_what_it_knows() {
    let english = Words::new("en", Rc::new(PlainIntl));
    let said = |fault: Fault| fault.explain(&english);
    assert!(said(Fault::Wrong(PolicyError::TooLong)).contains("64 KiB"));
    assert!(
        said(Fault::Wrong(PolicyError::Syntax { line: 2, column: 7 }))
            .contains("line 2 at character 7")
    );
    let range = PolicyError::OutOfRange {
        path: String::new(),
        measure: Measure::Number,
        min: -100,
        max: 100,
    };
    assert!(said(Fault::Wrong(range)).contains("-100 to 100"));
    let order = PolicyError::Order {
        path: "decision.points.urgency.hour".to_owned(),
        order: Order::Least {
            of: "decision.points.urgency.four-hours".to_owned(),
            number: 18,
        },
    };
    let order = said(Fault::Wrong(order));
    assert!(order.contains("18 or more") && order.contains("urgency.four-hours"));
    assert!(said(Fault::Unreachable("policy.json".to_owned())).contains("policy.json"));
    assert!(said(Fault::NoScript("#policy".to_owned())).contains("#policy"));
}

/// The names that `www/policy.js` gives.
#[test]
fn what_the_page_s_side_found_has_its_code() {
    for (name, code) in [
        ("too-long", "policy-too-long"),
        ("encoding", "policy-encoding"),
        ("no-script", "policy-no-script"),
        ("unreachable", "policy-unreachable"),
    ] {
        assert_eq!(Fault::of(name, "x".to_owned()).code(), code);
    }
}
