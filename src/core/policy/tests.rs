#![allow(clippy::unwrap_used)]

mod schema;
mod write;

use super::*;
use crate::core::compose::Templates;
use crate::core::decision::{Factor, Gate, Mode};

/// A policy without any opinion: what its fields say here has to come from the file.
fn bare() -> Policy {
    let weight = |from: usize| Weight {
        from: from as u16,
        ..Weight::default()
    };
    let mode = ModeRule {
        offered: true,
        position: 0,
        contributors: (0, u16::MAX),
        template: "".into(),
        then: None,
        unfit: [[0; ModeRule::COLUMNS]; ModeRule::FACTORS.len()],
    };
    Policy {
        version: Policy::VERSION,
        name: "".into(),
        decision: Rules {
            gates: [false; Gate::ALL.len()],
            talk_after_rounds: 0,
            points: Factor::ALL.map(|factor| (0..factor.choices().len()).map(weight).collect()),
            modes: Mode::ALL.map(|_| mode.clone()),
        },
        norms: Norms {
            non_urgent_hours: 0,
            escalation_hours: (0, 0),
            day_start_minutes: 0,
            day_end_minutes: 0,
            working_days: [false; 7],
            zone: None,
            holidays: Vec::new(),
        },
        templates: OwnTemplates::NONE,
        wording: Wording::NONE,
        branding: Branding::NONE,
        remarks: Remarks::NONE,
    }
}

/// Two ways lead from the file into the code: the build, and the reader of an organisation's file.
#[test]
fn the_built_in_policy_is_what_the_reader_makes_of_its_file() {
    let mut read = bare();
    read.read(include_str!("../../../data/policy.json"), true)
        .unwrap();
    // The notes stay in the file.
    read.remarks = Remarks::NONE;
    assert_eq!(read, Policy::builtin());
}

#[test]
fn every_mode_opens_a_template_that_ships() {
    let (policy, templates) = (Policy::builtin(), Templates::builtin());
    for mode in Mode::ALL {
        let rule = &policy.decision.modes[mode as usize];
        for template in [&rule.template].into_iter().chain(&rule.then) {
            assert!(templates.get(template).is_some(), "{mode:?}: {template}");
        }
    }
}
