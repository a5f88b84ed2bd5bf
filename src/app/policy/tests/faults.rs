//! Whatever is wrong with a policy is said in every language.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::*;
use crate::app::words::{LANGUAGES, PlainIntl};

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
            path: path(),
            min: -100,
            max: 1000,
        },
        PolicyError::Order { path: path() },
        PolicyError::NoMode {
            path: path(),
            contributors: 8,
        },
    ];
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
        min: -100,
        max: 100,
    };
    assert!(said(Fault::Wrong(range)).contains("-100 to 100"));
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
