//! Every combination gives exactly one answer with at least one reason, and always the same.

use worth_a_meeting::core::decision::*;
use worth_a_meeting::core::policy::Policy;

use super::space::{Space, in_parallel};

/// Every combination; one in 61 of them twice and in full, the second time by the file of which the build makes the
/// default policy: equal policies, equal answers.
#[test]
fn every_combination_gives_one_answer_with_a_reason_and_always_the_same() {
    let space = Space::whole();
    let equal = Policy::parse(include_str!("../../data/policy.json")).unwrap();
    in_parallel(space.len(), |part| {
        space.each(part, |combination, answers| {
            let it = decide(answers, &space.policy).unwrap();
            assert_eq!(it.mode, space.mode(combination), "{answers:?}");
            check(&it, answers);
            if combination.is_multiple_of(61) {
                assert_eq!(decide(answers, &equal), Some(it));
            }
        });
    });
}

/// Whether it says no more than there is to say.
fn check(it: &Recommendation, answers: &Answers) {
    let is_true = |reason: &Reason| match reason {
        Reason::Gate(gate) => it.gates.contains(gate),
        Reason::Factor(factor) => it.contributions.iter().any(|one| one.factor == *factor),
        Reason::Balanced => it.contributions.is_empty(),
    };
    assert!(!it.reasons.is_empty(), "no reason: {answers:?}");
    assert!(it.reasons.iter().all(is_true), "{it:?} of {answers:?}");
    let pushes = |one: &Contribution| {
        one.points != 0 && !one.rule.is_empty() && answers.get(one.factor).is_some()
    };
    assert!(it.contributions.iter().all(pushes), "{it:?} of {answers:?}");
    let score: i32 = it.contributions.iter().map(|one| one.points).sum();
    assert_eq!(it.score, score, "{answers:?}");
    let behind = |other: &RunnerUp| other.lead >= 0 && other.mode != it.mode;
    assert!(it.runners_up.iter().all(behind), "{it:?} of {answers:?}");
}
