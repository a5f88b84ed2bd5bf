//! What the engine promises of every policy that is accepted, looked at from one set of answers.

use libfuzzer_sys::arbitrary::Unstructured;
use worth_a_meeting::core::decision::*;
use worth_a_meeting::core::policy::Policy;

/// The factors of which more is never more asynchronous, and whether their most comes first.
const NEVER_LESS_LIVE: [(Factor, bool); 4] = [
    (Factor::Urgency, true),
    (Factor::Sensitivity, false),
    (Factor::Rounds, false),
    (Factor::Overlap, false),
];

/// Answers chosen by these bytes: the four that are always asked, and any of the others.
pub fn any_answers(bytes: &[u8]) -> Answers {
    let mut bytes = Unstructured::new(bytes);
    let mut answers = Answers::default();
    for factor in Factor::ALL {
        let (low, high) = factor.bounds();
        // Large groups are all alike; small ones differ by one.
        let high = if bytes.ratio(3, 4).unwrap_or(false) {
            high.min(12)
        } else {
            high
        };
        if factor.is_asked() || bytes.arbitrary().unwrap_or(false) {
            let at = bytes.int_in_range(low..=high).unwrap_or(low);
            answers.set(factor, Some(factor.answer(at)));
        }
    }
    answers
}

/// Panics where the policy breaks a promise around these answers.
pub fn keeps(policy: &Policy, answers: &Answers) {
    gives_one_answer_with_a_reason(policy, answers);
    is_never_less_live_for_more(policy, answers);
    flips_where_it_says(policy, answers);
}

fn gives_one_answer_with_a_reason(policy: &Policy, answers: &Answers) {
    let it = decide(answers, policy).expect("the four that are asked are answered");
    let selected = select(answers, policy);
    assert_eq!((it.mode, it.score), (selected.mode, selected.score));
    assert_eq!(it.gates.first().copied(), selected.gate);
    assert!(policy.decision.modes[it.mode as usize].offered, "{it:?}");
    assert!(!it.reasons.is_empty(), "no reason: {answers:?}");
    assert!(it.runners_up.iter().all(|other| other.lead >= 0));
    assert!(it.runners_up.is_sorted_by_key(|other| other.lead));
    assert!(
        it.contributions
            .iter()
            .all(|one| one.points != 0 && !one.rule.is_empty())
    );
    assert_eq!(decide(answers, policy).as_ref(), Some(&it));
}

fn is_never_less_live_for_more(policy: &Policy, answers: &Answers) {
    for (factor, most_first) in NEVER_LESS_LIVE {
        let (low, high) = factor.bounds();
        let mut modes: Vec<Mode> = (low..=high)
            .map(|at| select(&answers.with(factor, Some(factor.answer(at))), policy).mode)
            .collect();
        if most_first {
            modes.reverse();
        }
        assert!(modes.is_sorted(), "{factor:?}: {modes:?} of {answers:?}");
    }
}

fn flips_where_it_says(policy: &Policy, answers: &Answers) {
    let mode = select(answers, policy).mode;
    for flip in flips(answers, policy) {
        let then = select(&answers.with(flip.factor, Some(flip.to)), policy).mode;
        assert_eq!(then, flip.mode, "{flip:?} of {answers:?}");
        assert_ne!(then, mode, "{flip:?} of {answers:?}");
    }
}
