//! The scenario *Measured* of the business case: what a calendar says in place of guesses.

use super::audited::weeks;
use crate::app::costing::Calculator;
use crate::app::document::{Document, RoiSheet, View};
use crate::app::roi::{self, MEASURED, MEASURED_FROM, MEASURED_OWNERS, MEASURED_TO, measured_path};
use crate::core::audit::{Findings, Question};
use crate::core::day::day;
use crate::core::roi::Input;

/// What was measured of the inputs of a business case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// Hours that a person spends in meetings in a week.
    pub meeting_hours: f64,
    /// The part of those hours that goes with the series that are tried without, 0 to 1; none where nothing is tried.
    /// Another part goes of everybody's hours: that of all who are in the meetings, most of whom have no calendar here.
    pub share_moved: Option<f64>,
    /// How many people these are, where there is more than one calendar: one tells nothing of the size of a team.
    pub people: Option<u32>,
}

impl Measured {
    /// None where nothing was found.
    #[must_use]
    pub fn of(findings: &Findings, question: &Question) -> Option<Self> {
        if findings.meetings == 0 || findings.owners == 0 {
            return None;
        }
        let all = findings.before.meeting.value();
        let moved = (all - findings.after.meeting.value()) / all;
        let each = all / f64::from(findings.owners);
        Some(Self {
            meeting_hours: each / weeks(question),
            share_moved: Some(moved).filter(|moved| *moved > 0.0),
            people: (findings.owners > 1).then_some(findings.owners),
        })
    }
}

/// The document with what was measured in its business case, which is open, and kept under this name beside the other
/// scenarios; an earlier measurement makes room. What else was typed stays, and what was not measured is not touched,
/// but for the share moved, which goes back to its default. None where nothing was found.
#[must_use]
pub fn measure(
    document: &Document,
    calculator: &Calculator<'_>,
    findings: &Findings,
    question: &Question,
    name: &str,
) -> Option<Document> {
    let measured = Measured::of(findings, question)?;
    let mut next = document.clone();
    next.view = View::Roi;
    let sheet = &mut next.roi;
    for number in 0..roi::KEPT {
        if sheet.get(&roi::kept_path(number, "from")) == Some(MEASURED) {
            sheet.set(&roi::kept_root(number), "");
        }
    }
    sheet.set("from", MEASURED);
    sheet.set("meeting-basis", "");
    sheet.set(MEASURED_OWNERS, &findings.owners.to_string());
    sheet.set(MEASURED_FROM, &day(question.from));
    sheet.set(MEASURED_TO, &day(question.to));
    put(sheet, Input::MeetingHours, Some(measured.meeting_hours));
    let percent = measured.share_moved.map(|share| share * 100.0);
    put(sheet, Input::ShareMoved, percent);
    if let Some(people) = measured.people {
        put(sheet, Input::People, Some(people.into()));
    } else {
        sheet.set(&measured_path(Input::People), "");
    }
    // Where all places are taken, the case itself has it all the same.
    Some(roi::keep_case(&next, calculator, name).unwrap_or(next))
}

/// Types a figure to a tenth, within what the field takes, and notes that it was measured.
fn put(sheet: &mut RoiSheet, input: Input, value: Option<f64>) {
    let limit = input.limit();
    let scale = if input == Input::ShareMoved {
        100.0
    } else {
        1.0
    };
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    let text = value.map_or_else(String::new, |value| {
        roi::neutral(tenths(value.clamp(limit.min * scale, limit.max * scale)))
    });
    sheet.set(input.id(), &text);
    sheet.set(&measured_path(input), &text);
}
