//! What must hold over all combinations of answers.
#![allow(clippy::unwrap_used)]

use std::thread;
use worth_a_meeting::core::decision::*;
use worth_a_meeting::core::policy::Policy;

const CONTRIBUTORS: [u16; 7] = [0, 1, 2, 3, 7, 8, 20];
const ROUNDS: [Option<u8>; 6] = [None, Some(0), Some(1), Some(2), Some(3), Some(4)];
const OVERLAP: [Option<u8>; 5] = [None, Some(0), Some(2), Some(4), Some(8)];

/// "Not answered", then every choice.
fn each<T: Choice>() -> Vec<Option<T>> {
    std::iter::once(None)
        .chain(T::ALL.iter().map(|choice| Some(*choice)))
        .collect()
}

/// Calls back with every combination of the factors whose more or less says nothing about live or not.
fn each_matter(contributors: u16, mut with: impl FnMut(&Answers)) {
    for &complexity in Complexity::ALL {
        for &risk in Risk::ALL {
            for purpose in each() {
                for reversibility in each() {
                    for prepared in each() {
                        for familiarity in each() {
                            for deep_work in each() {
                                with(&Answers {
                                    complexity: Some(complexity),
                                    contributors: Some(contributors),
                                    risk: Some(risk),
                                    purpose,
                                    reversibility,
                                    prepared,
                                    familiarity,
                                    deep_work,
                                    ..Answers::default()
                                });
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The modes of one matter, over every urgency, sensitivity, rounds and overlap.
///
/// Each axis runs from the least to the most live; "not answered" is its first place, except for urgency,
/// which is always asked.
fn modes(matter: &Answers, policy: &Policy, modes: &mut Vec<Mode>) {
    modes.clear();
    let mut answers = matter.clone();
    for &urgency in Urgency::ALL.iter().rev() {
        answers.urgency = Some(urgency);
        for sensitivity in [
            None,
            Some(Sensitivity::Neutral),
            Some(Sensitivity::Disagreement),
            Some(Sensitivity::Personal),
        ] {
            answers.sensitivity = sensitivity;
            for rounds in ROUNDS {
                answers.rounds = rounds;
                for overlap in OVERLAP {
                    answers.overlap = overlap;
                    modes.push(select(&answers, policy).mode);
                }
            }
        }
    }
}

/// Checks that the modes never become more asynchronous along any of the four axes.
fn check(modes: &[Mode], matter: &Answers) {
    let (overlaps, rounds, sensitivities) = (OVERLAP.len(), ROUNDS.len(), 4);
    // The length of a step along the axis, its number of places, and the first place that is answered.
    let axes = [
        ("overlap", 1, overlaps, 1),
        ("rounds", overlaps, rounds, 1),
        ("sensitivity", overlaps * rounds, sensitivities, 1),
        ("urgency", overlaps * rounds * sensitivities, 5, 0),
    ];
    for (axis, step, places, first) in axes {
        for index in 0..modes.len() {
            let place = index / step % places;
            if place >= first && place + 1 < places {
                let (less, more) = (modes[index], modes[index + step]);
                assert!(
                    less <= more,
                    "more {axis}: {less:?} becomes {more:?} at {index} of {matter:?}"
                );
                assert!(less.liveness() <= more.liveness());
            }
        }
    }
}

/// All 58 million combinations, not a sample: `select` neither allocates nor branches much.
#[test]
fn more_urgent_sensitive_tried_or_shared_time_is_never_more_asynchronous() {
    let combinations: usize = thread::scope(|scope| {
        let (even, odd): (Vec<_>, Vec<_>) =
            CONTRIBUTORS.into_iter().partition(|count| count % 2 == 0);
        let workers = [even, odd].map(|counts| {
            scope.spawn(move || {
                let policy = Policy::default();
                let mut done = 0;
                let mut all = Vec::new();
                for contributors in counts {
                    each_matter(contributors, |matter| {
                        modes(matter, &policy, &mut all);
                        check(&all, matter);
                        done += all.len();
                    });
                }
                done
            })
        });
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .sum()
    });
    assert_eq!(combinations, 5 * 3 * 7 * 3 * 8 * 4 * 4 * 4 * 6 * 5 * 4 * 3);
}

/// The same promise for policies other than the default one, over a sample of matters: the structure
/// promises it, not the tuning. The numbers are scrambled within what a policy file may say.
#[test]
fn the_promise_holds_for_any_policy() {
    let mut state = 1;
    let mut all = Vec::new();
    for round in 0..40 {
        let policy = scrambled(&mut state);
        let mut nth = round;
        for contributors in CONTRIBUTORS {
            each_matter(contributors, |matter| {
                nth += 1;
                if nth % 193 == 0 {
                    modes(matter, &policy, &mut all);
                    check(&all, matter);
                }
            });
        }
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

/// The four asked in full, with a dense and even sample of the refining ones.
fn sample(every: usize, mut with: impl FnMut(&Answers)) {
    let mut nth = 0;
    for contributors in CONTRIBUTORS {
        each_matter(contributors, |matter| {
            for &urgency in Urgency::ALL {
                for sensitivity in each() {
                    for rounds in ROUNDS {
                        for overlap in OVERLAP {
                            nth += 1;
                            if nth % every == 0 {
                                with(&Answers {
                                    urgency: Some(urgency),
                                    sensitivity,
                                    rounds,
                                    overlap,
                                    ..matter.clone()
                                });
                            }
                        }
                    }
                }
            }
        });
    }
}

/// One in 997 of the 58 million (a prime, so that no axis is favoured), and the four asked alone.
#[test]
fn every_combination_gives_one_answer_with_a_reason_and_always_the_same() {
    let policy = Policy::default();
    let again = Policy::default();
    sample(997, |answers| {
        let it = decide(answers, &policy).unwrap();
        assert_eq!(it.mode, select(answers, &policy).mode);
        assert!(!it.reasons.is_empty());
        assert!(
            it.contributions
                .iter()
                .all(|it| it.points != 0 && !it.rule.is_empty())
        );
        assert!(
            it.runners_up
                .iter()
                .all(|other| other.lead >= 0 && other.mode != it.mode)
        );
        assert_eq!(decide(answers, &again), Some(it));
    });
}

#[test]
fn each_flip_flips_and_nothing_nearer_does() {
    let policy = Policy::default();
    let mut found = 0;
    sample(9973, |answers| found += check_flips(answers, &policy));
    for contributors in CONTRIBUTORS {
        for &urgency in Urgency::ALL {
            for &complexity in Complexity::ALL {
                for &risk in Risk::ALL {
                    let contributors = Some(contributors);
                    let (urgency, complexity, risk) = (Some(urgency), Some(complexity), Some(risk));
                    let answers = Answers {
                        urgency,
                        complexity,
                        contributors,
                        risk,
                        ..Answers::default()
                    };
                    found += check_flips(&answers, &policy);
                }
            }
        }
    }
    assert!(found > 10_000, "{found}");
}

fn check_flips(answers: &Answers, policy: &Policy) -> usize {
    let mode_with = |factor, at| {
        let answers = answers.with(factor, Some(Factor::answer(factor, at)));
        select(&answers, policy).mode
    };
    let present = decide(answers, policy).unwrap().mode;
    let flips = flips(answers, policy);
    for flip in &flips {
        assert_ne!(flip.mode, present, "{flip:?} of {answers:?}");
        assert_eq!(
            mode_with(flip.factor, flip.to.at()),
            flip.mode,
            "{flip:?} of {answers:?}"
        );
    }
    for factor in Factor::ALL {
        let own: Vec<_> = flips.iter().filter(|flip| flip.factor == factor).collect();
        let (low, high) = factor.bounds();
        let changes: Vec<_> = (low..=high)
            .filter(|at| mode_with(factor, *at) != present)
            .collect();
        // None is missed where there is one.
        assert_eq!(
            own.is_empty(),
            changes.is_empty(),
            "{factor:?} of {answers:?}"
        );
        let Some(from) = answers.get(factor).map(Answer::at) else {
            continue;
        };
        if !factor.is_scale() {
            continue;
        }
        let mut nearest: Vec<_> = [
            changes.iter().rfind(|at| **at < from),
            changes.iter().find(|at| **at > from),
        ]
        .into_iter()
        .flatten()
        .copied()
        .collect();
        nearest.sort_by_key(|at| at.abs_diff(from));
        assert_eq!(
            own.iter().map(|flip| flip.to.at()).collect::<Vec<_>>(),
            nearest,
            "{factor:?} of {answers:?}"
        );
    }
    flips.len()
}
