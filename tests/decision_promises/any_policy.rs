//! The promises hold for any policy that parses: the structure makes them, not the tuning of the default one.
//!
//! Samples, here: the numbers are scrambled within what a file may say. The fuzz target `rules` goes on where this ends.

use worth_a_meeting::core::decision::*;
use worth_a_meeting::core::policy::Policy;

use super::order::NEVER_LESS_LIVE;
use super::space::{Space, in_parallel};

/// Two hundred policies, each with a thousand of its combinations.
#[test]
fn the_promises_hold_for_any_policy() {
    in_parallel(200, |part| {
        for seed in part {
            let mut state = seed as u64;
            let space = Space::of(scrambled(&mut state));
            let every = space.len() / 1000;
            for combination in (seed % every..space.len()).step_by(every) {
                is_never_less_live_for_more(&space, combination);
                if (combination / every).is_multiple_of(20) {
                    let answers = space.answers(combination);
                    gives_a_reason_and_flips(&answers, &space.policy);
                    finds_what_trying_every_answer_finds(&answers, &space.policy);
                }
            }
        }
    });
}

fn is_never_less_live_for_more(space: &Space, combination: usize) {
    let answers = space.answers(combination);
    for (factor, most_first) in NEVER_LESS_LIVE {
        let answered = space.axis(factor).iter().filter(|answer| answer.is_some());
        let mut modes: Vec<_> = answered
            .map(|answer| select(&answers.with(factor, *answer), &space.policy).mode)
            .collect();
        if most_first {
            modes.reverse();
        }
        assert!(modes.is_sorted(), "{factor:?}: {modes:?} of {answers:?}");
    }
}

fn gives_a_reason_and_flips(answers: &Answers, policy: &Policy) {
    let it = decide(answers, policy).unwrap();
    assert!(!it.reasons.is_empty(), "{answers:?}");
    for flip in flips(answers, policy) {
        let then = select(&answers.with(flip.factor, Some(flip.to)), policy).mode;
        assert_eq!(then, flip.mode, "{flip:?} of {answers:?}");
        assert_ne!(then, it.mode, "{flip:?} of {answers:?}");
    }
}

fn finds_what_trying_every_answer_finds(answers: &Answers, policy: &Policy) {
    let mode = |answers: &Answers| select(answers, policy).mode;
    let found = flips(answers, policy);
    for factor in Factor::ALL.into_iter().filter(|factor| factor.is_scale()) {
        let Some(from) = answers.get(factor).map(Answer::at) else {
            continue;
        };
        let (low, high) = factor.bounds();
        let flips =
            |at: &u16| mode(&answers.with(factor, Some(factor.answer(*at)))) != mode(answers);
        let down = (low..from).rev().find(flips);
        let up = (from + 1..=high).find(flips);
        let mut nearest: Vec<_> = down.into_iter().chain(up).collect();
        nearest.sort_by_key(|at| at.abs_diff(from));
        let own = found.iter().filter(|flip| flip.factor == factor);
        let own: Vec<_> = own.map(|flip| flip.to.at()).collect();
        assert_eq!(own, nearest, "{factor:?} of {answers:?}");
    }
}

/// A small generator: deterministic, so that a failure repeats.
fn next(state: &mut u64, bound: i32) -> i32 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    ((*state >> 33) % bound as u64) as i32
}

fn scrambled(state: &mut u64) -> Policy {
    let mut policy = Policy::default();
    let rules = &mut policy.decision;
    for gate in &mut rules.gates {
        *gate = next(state, 4) > 0;
    }
    rules.talk_after_rounds = 1 + next(state, 6) as u16;
    for factor in Factor::ALL {
        let weights = rules.points[factor as usize].to_mut();
        let mut points: Vec<_> = weights.iter().map(|_| next(state, 81) - 40).collect();
        match factor {
            Factor::Urgency => points.sort_by_key(|it| -it),
            Factor::Sensitivity | Factor::Rounds | Factor::Overlap => points.sort_unstable(),
            _ => {}
        }
        for (weight, points) in weights.iter_mut().zip(points) {
            weight.points = points;
        }
    }
    let mut position = -100;
    for mode in &mut rules.modes {
        position += next(state, 30);
        mode.position = position;
        mode.offered = next(state, 6) > 0;
        mode.contributors = (next(state, 3) as u16, 3 + next(state, 20) as u16);
        for unfit in mode.unfit.iter_mut().flatten() {
            *unfit = next(state, 40) as u8;
        }
    }
    // Something is always left to choose.
    let fallback = Mode::ALL[next(state, 9) as usize];
    rules.modes[fallback as usize].offered = true;
    rules.modes[fallback as usize].contributors = (0, u16::MAX);
    policy
}
