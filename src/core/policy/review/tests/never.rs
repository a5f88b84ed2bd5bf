//! The search against asking every combination.

use proptest::prelude::*;

use super::policies::{Small, small, with};
use crate::core::decision::{Answer, Answers, Factor, Gate, Mode, Purpose, Urgency, select, sight};
use crate::core::policy::Policy;
use crate::core::policy::review::{Rule, Search};

fn never(policy: &Policy) -> Vec<Rule> {
    let mut search = Search::new(policy);
    while search.advance(1000) {}
    search.never().to_vec()
}

/// A policy without a rule: no gate, no points, no mode.
fn without(policy: &Policy, rule: Rule) -> Policy {
    let mut other = policy.clone();
    match rule {
        Rule::Gate(gate) => other.decision.gates[gate as usize] = false,
        Rule::Weight(factor, index) => {
            other.decision.points[factor as usize].to_mut()[usize::from(index)].points = 0;
        }
        Rule::Mode(_) => {}
    }
    other
}

/// The definition, word by word.
fn never_by_asking(small: &Small) -> Vec<Rule> {
    let Small { policy, .. } = small;
    let rules = &policy.decision;
    let mut found = Vec::new();
    for gate in Gate::ALL
        .into_iter()
        .filter(|gate| rules.gates[*gate as usize])
    {
        found.push(Rule::Gate(gate));
    }
    for factor in Factor::ALL {
        for (index, weight) in rules.points[factor as usize].iter().enumerate() {
            if weight.points != 0 || weight.from > factor.bounds().1 {
                found.push(Rule::Weight(factor, index as u8));
            }
        }
    }
    let offered = |mode: &Mode| rules.modes[*mode as usize].offered;
    found.extend(Mode::ALL.into_iter().filter(offered).map(Rule::Mode));
    let others: Vec<_> = found.iter().map(|rule| without(policy, *rule)).collect();
    let mut pending: Vec<bool> = vec![true; found.len()];
    small.each(|answers| {
        let mode = select(answers, policy).mode;
        for ((rule, other), pending) in found.iter().zip(&others).zip(&mut pending) {
            if *pending {
                *pending = match rule {
                    Rule::Mode(own) => *own != mode,
                    _ => select(answers, other).mode == mode,
                };
            }
        }
    });
    let mut pending = pending.into_iter();
    found.retain(|_| pending.next() == Some(true));
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_search_finds_what_asking_every_combination_finds(small in small()) {
        prop_assert_eq!(never(&small.policy), never_by_asking(&small));
    }

    /// Two answers that the gates are said to see alike pass the same gates with any other answers.
    #[test]
    fn what_the_gates_see_alike_is_alike_to_them(
        factor in prop::sample::select(&Factor::ALL[..]),
        pair in any::<[prop::sample::Index; 2]>(),
        others in any::<[prop::sample::Index; Factor::ALL.len()]>(),
        enough in 1_u16..6,
    ) {
        let mut policy = Policy::builtin();
        policy.decision.talk_after_rounds = enough;
        let rules = &policy.decision;
        let mut answers = Answers::default();
        let one_of = |factor: Factor, index: prop::sample::Index| {
            let (low, high) = factor.bounds();
            // Small numbers are what the gates look at.
            let at = index.index(usize::from(high.min(8) - low) + 2);
            (at > 0).then(|| factor.answer(low + at as u16 - 1))
        };
        for (factor, index) in Factor::ALL.into_iter().zip(others) {
            answers.set(factor, one_of(factor, index));
        }
        let [one, other]: [Option<Answer>; 2] = pair.map(|index| one_of(factor, index));
        if sight(factor, one, rules) == sight(factor, other, rules) {
            for gate in Gate::ALL {
                let holds = |answer| gate.holds(&answers.with(factor, answer), rules);
                prop_assert_eq!(holds(one), holds(other), "{:?} {:?} {:?}", gate, one, other);
            }
        }
    }
}

/// What the points of a call at once would change is decided by its gate before.
const BEHIND_THE_GATE: [Rule; 2] = [
    Rule::Weight(Factor::Urgency, Urgency::Hour as u8),
    Rule::Weight(Factor::Purpose, Purpose::Incident as u8),
];

#[test]
fn every_rule_of_the_default_policy_applies_somewhere_but_points_behind_a_gate() {
    assert_eq!(never(&Policy::builtin()), BEHIND_THE_GATE);
    let without = with(r#""decision":{"gates":{"incident":false}}"#);
    let call = Rule::Mode(Mode::LiveIncident);
    assert_eq!(never(&without), [call]);
}

#[test]
fn a_mode_in_the_shadow_of_another_one_never_applies() {
    let policy = with(
        r#""decision":{"modes":{"workshop":{"position":36,"contributors":[3,7],"unfit":{"purpose":{"ideas":50,"unset":50,"incident":50}}}}}"#,
    );
    let shadow = [&BEHIND_THE_GATE[..], &[Rule::Mode(Mode::Workshop)]].concat();
    assert_eq!(never(&policy), shadow);
    assert_eq!(Rule::Mode(Mode::Workshop).path(), "decision.modes.workshop");
}

#[test]
fn a_gate_that_opens_on_a_mode_that_is_not_offered_never_applies() {
    let policy = with(r#""decision":{"modes":{"live-incident":{"offered":false}}}"#);
    let gate = Rule::Gate(Gate::Incident);
    assert!(never(&policy).contains(&gate));
    assert_eq!(gate.path(), "decision.gates.incident");
}

#[test]
fn a_band_that_no_number_reaches_never_applies() {
    let policy = with(
        r#""decision":{"points":{"overlap":[[0,-30,"a","judgement"],[1,-12,"b",null],[25,0,"c",null]]}}"#,
    );
    let band = Rule::Weight(Factor::Overlap, 2);
    assert_eq!(never(&policy), [&BEHIND_THE_GATE[..], &[band]].concat());
    assert_eq!(band.path(), "decision.points.overlap.2");
    let day = Rule::Weight(Factor::Urgency, 2);
    assert_eq!(day.path(), "decision.points.urgency.day");
}

/// So that the page can look between two frames.
#[test]
fn a_search_looks_at_few_combinations_and_can_be_put_off() {
    let mut search = Search::new(&Policy::builtin());
    assert!(search.combinations() < 20_000, "{}", search.combinations());
    let all = search.never().len();
    assert!(search.advance(1));
    assert!(search.never().len() < all);
    while search.advance(1) {}
    assert!(!search.advance(1));
    assert_eq!(search.never(), BEHIND_THE_GATE);
}
