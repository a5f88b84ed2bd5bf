//! Whatever text comes as a policy: it is refused in words, or it is a policy that keeps the promises.
#![no_main]

mod promises;

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use worth_a_meeting::app::policy::OwnPolicy;
use worth_a_meeting::app::words::{Arg, PlainIntl, Words, key};
use worth_a_meeting::core::policy::{Policy, PolicyError};

/// The most that a path may be longer than the text it comes from: the names of fields that the text left out.
const LONGEST_FIELD: usize = 100;

fuzz_target!(|text: &str| {
    shown(text);
    match Policy::parse(text) {
        Ok(policy) => {
            assert_eq!(policy.version, Policy::VERSION);
            assert!(policy.name.chars().count() <= 200);
            let norms = &policy.norms;
            assert!(norms.day_start_minutes < norms.day_end_minutes);
            assert!(norms.day_end_minutes <= 24 * 60);
            assert!(norms.escalation_hours.0 <= norms.escalation_hours.1);
            assert!(norms.working_days.contains(&true));
            let bytes = scattered(text);
            for bytes in bytes.chunks(32) {
                promises::keeps(&policy, &promises::any_answers(bytes));
            }
            let written = policy.to_json();
            // Written out with its indents, a policy may be longer than what is read.
            if written.len() <= Policy::MAX_BYTES {
                assert_eq!(Policy::parse(&written), Ok(policy));
            }
        }
        Err(error) => {
            assert!(error.code().starts_with("policy-"));
            assert!(error.path().len() <= text.len() + LONGEST_FIELD);
            match error {
                PolicyError::Syntax { line, column } => {
                    let longest = text.lines().map(|line| line.chars().count()).max();
                    assert!((1..=text.lines().count() + 1).contains(&line));
                    assert!(column <= longest.unwrap_or(0) + 2);
                }
                PolicyError::OutOfRange { min, max, .. } => assert!(min <= max),
                _ => {}
            }
        }
    }
});

/// What a page makes of the text: its words stand in the place of the product's, or what is wrong is said in words.
fn shown(text: &str) {
    let own = OwnPolicy::of(text);
    let words = |language: &str| own.words(&Words::new(language, Rc::new(PlainIntl)));
    if let Some(fault) = &own.fault {
        assert!(!fault.explain(&words("en")).is_empty());
        return;
    }
    for wording in &own.policy.wording.languages {
        let words = words(&wording.language);
        for (id, _) in &wording.messages {
            assert!(words.find(&[id.as_str()]).is_some());
        }
        let people = [("n", Arg::Count(6))];
        assert!(!words.fill(key::UNIT_PEOPLE, &people).is_empty());
    }
}

/// Bytes to choose answers by: others for every text, and always the same for one.
fn scattered(text: &str) -> [u8; 128] {
    let mut state = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    std::array::from_fn(|_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    })
}
