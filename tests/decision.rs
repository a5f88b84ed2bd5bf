//! What the decision engine answers in everyday situations.
#![allow(clippy::unwrap_used)]

use worth_a_meeting::core::decision::*;
use worth_a_meeting::core::policy::Policy;

/// The matrices with the four asked factors, every band and risk, as one page.
fn page(answers: &Answers) -> String {
    let policy = Policy::default();
    let mut page = String::new();
    for &risk in Risk::ALL {
        for band in ContributorBand::ALL {
            let answers = Answers {
                risk: Some(risk),
                ..answers.clone()
            };
            let matrix = matrix(&answers, &policy, band);
            page += &format!("risk {}, {} contributors\n{:12}", risk.id(), band.id(), "");
            for complexity in Complexity::ALL {
                page += &format!("{:24}", complexity.id());
            }
            for &urgency in Urgency::ALL {
                page += &format!("\n{:12}", urgency.id());
                for &complexity in Complexity::ALL {
                    page += &format!("{:24}", matrix.cell(urgency, complexity).mode.id());
                }
            }
            page += "\n\n";
        }
    }
    page.lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

#[test]
fn the_matrix_of_the_four_asked_factors_is_plausible() {
    insta::assert_snapshot!(page(&Answers::default()));
}

/// A policy that cuts within every band: by points, and by whom modes suit.
const CUTS: &str = r#"{"version": 1, "decision": {
    "points": {"contributors": [
        [0, -10, "a", "judgement"], [2, 30, "b", "judgement"], [5, -20, "c", "judgement"], [20, 40, "d", "judgement"]]},
    "modes": {"small-meeting": {"contributors": [2, 4]}, "workshop": {"contributors": [7, 12]}}}}"#;

#[test]
fn every_count_of_a_band_comes_out_as_its_part_says_and_parts_differ() {
    for policy in [Policy::default(), Policy::parse(CUTS).unwrap()] {
        for band in ContributorBand::ALL {
            let parts = parts(&Answers::default(), &policy, band);
            let (low, high) = band.counts();
            assert_eq!((parts[0].from, parts[parts.len() - 1].to), (low, high));
            for pair in parts.windows(2) {
                assert_eq!(pair[0].to + 1, pair[1].from);
                assert_ne!(pair[0].matrix, pair[1].matrix);
            }
            for count in (low..=high.min(60)).chain([high.min(999)]) {
                let answers = Answers {
                    contributors: Some(count),
                    ..Answers::default()
                };
                let mut holds = parts.iter().filter(|it| (it.from..=it.to).contains(&count));
                let part = holds.next().unwrap();
                assert_eq!(part.matrix, matrix(&answers, &policy, band), "{count}");
                assert!(holds.next().is_none(), "{count}");
            }
        }
    }
}

#[test]
fn bands_are_cut_where_the_policy_cuts_and_nowhere_else() {
    let cut = |policy: &Policy| {
        ContributorBand::ALL.map(|band| {
            let parts = parts(&Answers::default(), policy, band);
            parts.iter().map(|part| part.from).collect::<Vec<_>>()
        })
    };
    // One person can be called; for two, there is a meeting.
    assert_eq!(cut(&Policy::default()), [vec![1, 2], vec![3], vec![8]]);
    let [few, several, many] = cut(&Policy::parse(CUTS).unwrap());
    assert_eq!((few, several[1], many.last()), (vec![1, 2], 5, Some(&20)));
}

#[test]
fn a_case_that_is_tried_gets_the_mode_of_its_cell_and_keeps_the_other_answers() {
    let policy = Policy::default();
    for contributors in [None, Some(0), Some(2), Some(3), Some(7), Some(8), Some(999)] {
        let answers = Answers {
            contributors,
            risk: Some(Risk::Yes),
            purpose: Some(Purpose::Gather),
            rounds: Some(3),
            ..Answers::default()
        };
        for band in ContributorBand::ALL {
            let matrix = matrix(&answers, &policy, band);
            for &urgency in Urgency::ALL {
                for &complexity in Complexity::ALL {
                    let tried = in_cell(&answers, urgency, complexity, band);
                    let cell = matrix.cell(urgency, complexity);
                    assert_eq!(decide(&tried, &policy).unwrap().mode, cell.mode);
                    let count = tried.contributors.unwrap();
                    assert_eq!(ContributorBand::of(count), band);
                    if contributors.map(ContributorBand::of) == Some(band) {
                        assert_eq!(tried.contributors, contributors);
                    }
                    let others = Answers {
                        urgency: None,
                        complexity: None,
                        contributors,
                        ..tried
                    };
                    assert_eq!(others, answers);
                }
            }
        }
    }
}

/// Urgency, complexity, contributors, risk.
fn asked(urgency: Urgency, complexity: Complexity, contributors: u16, risk: Risk) -> Answers {
    Answers {
        urgency: Some(urgency),
        complexity: Some(complexity),
        contributors: Some(contributors),
        risk: Some(risk),
        ..Answers::default()
    }
}

fn mode(answers: &Answers) -> Mode {
    decide(answers, &Policy::default()).unwrap().mode
}

use Complexity::{Ambiguous, Analysis, Clear};
use Urgency::{Day, FourHours, Hour, Later, Week};

/// Everyday situations and the answers that a thoughtful leader would agree with.
fn situations() -> Vec<(&'static str, Answers, Mode)> {
    use Mode::*;
    let conflict = Some(Purpose::Conflict);
    let personal = Some(Sensitivity::Personal);
    vec![
        (
            "a routine status, nobody's input needed",
            Answers {
                purpose: Some(Purpose::Inform),
                ..asked(Later, Clear, 0, Risk::No)
            },
            AsyncUpdate,
        ),
        (
            "my own call to make, others should know",
            asked(Later, Clear, 0, Risk::No),
            DecideAndInform,
        ),
        (
            "my own call to make, and pressing",
            Answers {
                purpose: Some(Purpose::Decide),
                ..asked(FourHours, Ambiguous, 0, Risk::Yes)
            },
            DecideAndInform,
        ),
        (
            "the weekly status round, nine teams report",
            Answers {
                purpose: Some(Purpose::Inform),
                ..asked(Week, Clear, 9, Risk::No)
            },
            AsyncUpdate,
        ),
        (
            "a demo of how the new release works",
            Answers {
                purpose: Some(Purpose::Inform),
                ..asked(Week, Analysis, 6, Risk::No)
            },
            RecordedWalkthrough,
        ),
        (
            "explain a confusing change to the whole company",
            Answers {
                purpose: Some(Purpose::Inform),
                ..asked(Day, Ambiguous, 40, Risk::Somewhat)
            },
            RecordedWalkthrough,
        ),
        (
            "a clear decision by four people this week",
            asked(Week, Clear, 4, Risk::No),
            AsyncProposal,
        ),
        (
            "a purchase to approve, easy to undo",
            Answers {
                purpose: Some(Purpose::Decide),
                reversibility: Some(Reversibility::Easy),
                ..asked(Day, Clear, 2, Risk::Somewhat)
            },
            AsyncProposal,
        ),
        (
            "experts must analyse with concentration, within a day",
            Answers {
                deep_work: Some(DeepWork::Yes),
                ..asked(Day, Analysis, 4, Risk::No)
            },
            AsyncProposal,
        ),
        (
            "a design review with a full proposal",
            Answers {
                purpose: Some(Purpose::Decide),
                prepared: Some(Prepared::Proposal),
                ..asked(Week, Analysis, 5, Risk::Somewhat)
            },
            AsyncProposal,
        ),
        (
            "what do people think of our on-call rota",
            Answers {
                purpose: Some(Purpose::Gather),
                ..asked(Later, Ambiguous, 10, Risk::No)
            },
            AsyncInput,
        ),
        (
            "facts spread over eight specialists",
            Answers {
                purpose: Some(Purpose::Gather),
                ..asked(Week, Analysis, 8, Risk::Somewhat)
            },
            AsyncInput,
        ),
        (
            "ambiguous and no hurry",
            asked(Later, Ambiguous, 5, Risk::No),
            AsyncInput,
        ),
        (
            "ambiguous, six people, this week",
            asked(Week, Ambiguous, 6, Risk::No),
            WriteFirstThenMeet,
        ),
        (
            "ambiguous, six people, this week, work is blocked",
            asked(Week, Ambiguous, 6, Risk::Yes),
            WriteFirstThenMeet,
        ),
        (
            "a reorganisation, hard to undo",
            Answers {
                purpose: Some(Purpose::Decide),
                reversibility: Some(Reversibility::Hard),
                ..asked(Week, Ambiguous, 5, Risk::Somewhat)
            },
            WriteFirstThenMeet,
        ),
        (
            "ideas from twelve people this week",
            Answers {
                purpose: Some(Purpose::Ideas),
                ..asked(Week, Ambiguous, 12, Risk::Somewhat)
            },
            WriteFirstThenMeet,
        ),
        (
            "somebody wants a meeting, but nothing is written and there is time",
            Answers {
                prepared: Some(Prepared::No),
                sensitivity: Some(Sensitivity::Disagreement),
                rounds: Some(2),
                ..asked(Week, Ambiguous, 5, Risk::Yes)
            },
            WriteFirstThenMeet,
        ),
        (
            "nine people, ambiguous, blocked, four hours left",
            asked(FourHours, Ambiguous, 9, Risk::Yes),
            WriteFirstThenMeet,
        ),
        (
            "ambiguous, five people, within four hours, blocked",
            asked(FourHours, Ambiguous, 5, Risk::Yes),
            SmallMeeting,
        ),
        (
            "clear, but blocked, four hours left",
            asked(FourHours, Clear, 5, Risk::Yes),
            SmallMeeting,
        ),
        (
            "three rounds in writing and still not settled",
            Answers {
                rounds: Some(3),
                ..asked(Week, Clear, 4, Risk::No)
            },
            SmallMeeting,
        ),
        (
            "a team is at odds with itself",
            Answers {
                purpose: conflict,
                ..asked(Week, Ambiguous, 5, Risk::Somewhat)
            },
            SmallMeeting,
        ),
        (
            "a new team gets to know each other",
            Answers {
                purpose: Some(Purpose::Relationship),
                familiarity: Some(Familiarity::Low),
                ..asked(Later, Clear, 6, Risk::No)
            },
            SmallMeeting,
        ),
        (
            "nearly no shared hours",
            Answers {
                overlap: Some(0),
                ..asked(Day, Ambiguous, 5, Risk::Somewhat)
            },
            AsyncInput,
        ),
        (
            "a conflict between two",
            Answers {
                purpose: conflict,
                ..asked(Week, Ambiguous, 1, Risk::Somewhat)
            },
            OneToOneCall,
        ),
        (
            "personal feedback",
            Answers {
                purpose: conflict,
                sensitivity: personal,
                ..asked(Later, Clear, 1, Risk::No)
            },
            OneToOneCall,
        ),
        (
            "bad news for one person",
            Answers {
                purpose: Some(Purpose::Inform),
                sensitivity: personal,
                ..asked(Week, Clear, 1, Risk::No)
            },
            OneToOneCall,
        ),
        (
            "ideas for a stuck product, a team of six, tomorrow",
            Answers {
                purpose: Some(Purpose::Ideas),
                ..asked(Day, Ambiguous, 6, Risk::Yes)
            },
            Workshop,
        ),
        (
            "the site is down",
            Answers {
                purpose: Some(Purpose::Incident),
                ..asked(FourHours, Analysis, 3, Risk::Yes)
            },
            LiveIncident,
        ),
        (
            "harm within the hour",
            asked(Hour, Clear, 2, Risk::Yes),
            LiveIncident,
        ),
    ]
}

#[test]
fn everyday_situations_get_answers_a_thoughtful_leader_would_agree_with() {
    let wrong: Vec<_> = situations()
        .into_iter()
        .map(|(name, answers, wanted)| (name, mode(&answers), wanted))
        .filter(|(_, got, wanted)| got != wanted)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_mode_can_be_reached_and_six_of_them_with_the_four_asked_factors_alone() {
    for mode in Mode::ALL {
        assert!(
            situations().iter().any(|(_, _, reached)| *reached == mode),
            "{mode:?}"
        );
    }
    let mut reached = Vec::new();
    for &urgency in Urgency::ALL {
        for &complexity in Complexity::ALL {
            for contributors in 0..10 {
                for &risk in Risk::ALL {
                    reached.push(mode(&asked(urgency, complexity, contributors, risk)));
                }
            }
        }
    }
    for wanted in [
        Mode::DecideAndInform,
        Mode::AsyncProposal,
        Mode::AsyncInput,
        Mode::WriteFirstThenMeet,
        Mode::SmallMeeting,
        Mode::LiveIncident,
    ] {
        assert!(reached.contains(&wanted), "{wanted:?}");
    }
}

#[test]
fn no_answer_before_the_four_asked_factors_are_answered() {
    let policy = Policy::default();
    let full = asked(Week, Clear, 4, Risk::No);
    for factor in Factor::ASKED {
        let answers = full.with(factor, None);
        assert_eq!(answers.asked_missing().collect::<Vec<_>>(), [factor]);
        assert!(!answers.is_ready());
        assert_eq!(decide(&answers, &policy), None);
        assert!(flips(&answers, &policy).is_empty());
    }
    assert!(decide(&full, &policy).is_some());
}

#[test]
fn the_matrix_agrees_with_the_recommendation_at_the_present_answers() {
    let policy = Policy::default();
    for (name, answers, mode) in situations() {
        let band = ContributorBand::of(answers.contributors.unwrap());
        let matrix = matrix(&answers, &policy, band);
        assert_eq!(
            matrix
                .cell(answers.urgency.unwrap(), answers.complexity.unwrap())
                .mode,
            mode,
            "{name}"
        );
    }
}

#[test]
fn a_recommendation_shows_its_contributions_reasons_and_runners_up() {
    let answers = Answers {
        rounds: Some(3),
        ..asked(Week, Clear, 4, Risk::No)
    };
    let it = decide(&answers, &Policy::default()).unwrap();
    assert_eq!(
        it.score,
        it.contributions.iter().map(|it| it.points).sum::<i32>()
    );
    assert_eq!(it.contributions[0].rule, "three-rounds-then-talk");
    assert_eq!(it.contributions[0].source.as_deref(), Some("gitlab"));
    assert_eq!(it.reasons, [Reason::Factor(Factor::Rounds)]);
    assert_eq!(it.runners_up[0].mode, Mode::WriteFirstThenMeet);
    assert!(it.runners_up.is_sorted_by_key(|it| it.lead));
}

#[test]
fn a_policy_without_any_points_still_gives_a_reason() {
    let mut policy = Policy::default();
    policy
        .decision
        .points
        .iter_mut()
        .flat_map(|weights| weights.to_mut())
        .for_each(|weight| weight.points = 0);
    let it = decide(&asked(Week, Clear, 4, Risk::No), &policy).unwrap();
    assert!(it.contributions.is_empty());
    assert_eq!(it.reasons, [Reason::Balanced]);
}

#[test]
fn answers_survive_json_and_wrong_ones_are_errors() {
    for (_, answers, _) in situations() {
        let json = serde_json::to_string(&answers).unwrap();
        assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    }
    let answers = Answers {
        deep_work: Some(DeepWork::Yes),
        overlap: Some(8),
        ..asked(FourHours, Analysis, 5, Risk::No)
    };
    let json = r#"{"urgency":"four-hours","complexity":"analysis","contributors":5,"risk":"no","overlap":8,"deep-work":"yes"}"#;
    assert_eq!(serde_json::to_string(&answers).unwrap(), json);
    let newer = r#"{"urgency":"hour","risk":null,"mood":{"of":["the","day"]}}"#;
    let read: Answers = serde_json::from_str(newer).unwrap();
    assert_eq!(
        read,
        Answers {
            urgency: Some(Hour),
            ..Answers::default()
        }
    );
    for wrong in [
        r#"{"urgency":"soon"}"#,
        r#"{"urgency":2}"#,
        r#"{"contributors":"two"}"#,
        r#"{"contributors":-1}"#,
        r#"{"contributors":1000}"#,
        r#"{"overlap":25}"#,
        r#"{"rounds":1.5}"#,
        r#"["hour"]"#,
    ] {
        assert!(serde_json::from_str::<Answers>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn every_answer_can_be_got_and_set_by_its_factor() {
    for factor in Factor::ALL {
        let (low, high) = factor.bounds();
        for at in low..=high {
            let answer = Some(factor.answer(at));
            let answers = Answers::default().with(factor, answer);
            assert_eq!(answers.get(factor), answer);
            assert_eq!(
                Factor::ALL
                    .iter()
                    .filter(|it| answers.get(**it).is_some())
                    .count(),
                1
            );
            assert_eq!(answers.with(factor, None), Answers::default());
        }
    }
    let wrong = Answers::default()
        .with(Factor::Urgency, Some(Answer::Number(1)))
        .with(Factor::Rounds, Some(Answer::Choice(1)))
        .with(Factor::Risk, Some(Answer::Choice(3)));
    assert_eq!(wrong, Answers::default());
    let clamped = Answers::default().with(Factor::Overlap, Some(Answer::Number(999)));
    assert_eq!(clamped.overlap, Some(24));
}

#[test]
fn a_gate_is_named_only_where_it_had_a_say() {
    let policy = Policy::default();
    let gates = |answers: &Answers| decide(answers, &policy).unwrap().gates;
    let personal = Answers {
        sensitivity: Some(Sensitivity::Personal),
        ..asked(Week, Clear, 1, Risk::No)
    };
    assert_eq!(gates(&personal), [Gate::OneToOne]);
    assert_eq!(
        gates(&Answers {
            urgency: Some(Hour),
            ..personal
        }),
        [Gate::Incident]
    );
    let unprepared = Answers {
        prepared: Some(Prepared::No),
        ..asked(Week, Clear, 0, Risk::No)
    };
    assert_eq!(gates(&unprepared), [Gate::WriteFirst, Gate::NoInput]);
    assert_eq!(
        gates(&Answers {
            urgency: Some(Hour),
            ..unprepared
        }),
        [Gate::Incident]
    );
    assert_eq!(gates(&asked(Week, Clear, 3, Risk::No)), []);
}

#[test]
fn a_gate_that_would_leave_nothing_is_passed_over() {
    let mut policy = Policy::default();
    policy.decision.modes[Mode::LiveIncident as usize].offered = false;
    let it = decide(&asked(Hour, Clear, 5, Risk::Yes), &policy).unwrap();
    assert_eq!((it.mode, it.gates), (Mode::SmallMeeting, vec![]));
}
