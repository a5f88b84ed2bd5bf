//! Times of an update that help nobody: those that are over, and those at which nobody works.

use super::reminder::REPLIES;
use super::zones::{TeamTime, Zones};
use crate::core::compose::{Draft, Finding, FindingCode, Template, When};
use crate::core::policy::Norms;

/// The fields whose time is still to come when the update goes out.
const TO_COME: [&str; 6] = [
    "deadline",
    "next-update",
    "read-by",
    "start",
    "ends",
    "review",
];

/// Templates of what goes on around the clock.
const AROUND_THE_CLOCK: [&str; 3] = ["incident", "escalation", "handoff"];

/// What is wrong with the times of a draft, in the order of the fields.
///
/// Where the norms name a zone, the clocks of the readers tell when nobody works (see
/// [`super::zones::readers::off_work`]), so that it is not said twice.
pub fn timing(
    template: &Template,
    draft: &Draft,
    norms: &Norms,
    zones: &dyn Zones,
    now: When,
) -> Vec<Finding> {
    let team = TeamTime::new(norms, zones);
    let is_off = |when: When| {
        norms.zone.is_none()
            && !AROUND_THE_CLOCK.contains(&&*template.id)
            && team.week().has_working_time()
            && !team.week().is_working(when)
    };
    let found = |id: &str| {
        let when = draft.when(id)?;
        if TO_COME.contains(&id) && when < now {
            Some(FindingCode::Passed)
        } else {
            (REPLIES.contains(&id) && is_off(when)).then_some(FindingCode::OutOfHours)
        }
    };
    let fields = template.fields.iter();
    fields
        .filter_map(|field| {
            Some(Finding {
                code: found(&field.id)?,
                field: Some(field.id.clone()),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::app::zones::FixedZones;
    use crate::core::compose::Templates;
    use crate::core::policy::Policy;

    /// A Friday.
    const NOW: &str = "2026-11-27T16:30";

    fn codes(template: &str, field: &str, time: &str, zone: Option<&str>) -> Vec<FindingCode> {
        let norms = Norms {
            zone: zone.map(str::to_owned),
            ..Policy::default().norms
        };
        let mut draft = Draft::default();
        draft.set(field, time);
        let template = Templates::builtin().get(template).unwrap();
        let found = timing(
            template,
            &draft,
            &norms,
            &FixedZones::default(),
            When::parse(NOW).unwrap(),
        );
        assert!(
            found
                .iter()
                .all(|finding| finding.field.as_deref() == Some(field))
        );
        found.into_iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn what_is_over_is_found_and_what_is_still_to_come_is_not() {
        let passed = vec![FindingCode::Passed];
        assert_eq!(
            codes("proposal", "deadline", "2026-11-27T16:29", None),
            passed
        );
        assert_eq!(
            codes("status", "next-update", "2025-12-01T10:00", None),
            passed
        );
        assert_eq!(codes("agenda", "start", "2026-11-26T10:00", None), passed);
        assert_eq!(codes("agenda", "read-by", "2026-11-26T10:00", None), passed);
        assert_eq!(codes("proposal", "deadline", "2026-11-27T16:30", None), []);
        assert_eq!(codes("proposal", "deadline", "2026-11-30T10:00", None), []);
        // A release may have been available for long.
        assert_eq!(codes("release", "available", "2026-11-26T10:00", None), []);
        assert_eq!(codes("proposal", "deadline", "soon", None), []);
    }

    #[test]
    fn nobody_answers_on_a_sunday_unless_the_clock_counts() {
        let sunday = "2026-11-29T10:00";
        let off = vec![FindingCode::OutOfHours];
        assert_eq!(codes("proposal", "deadline", sunday, None), off);
        assert_eq!(
            codes("status", "next-update", "2026-11-30T20:00", None),
            off
        );
        assert_eq!(codes("incident", "next-update", sunday, None), []);
        assert_eq!(codes("agenda", "start", sunday, None), []);
        // Their own clocks say so then.
        assert_eq!(
            codes("proposal", "deadline", sunday, Some("Asia/Tokyo")),
            []
        );
    }
}
