#![allow(clippy::unwrap_used)]

mod checks;
mod deadlines;
mod goldens;
mod holidays;
mod hostile;
mod items;
mod people;
mod templates;

use super::*;

/// English for tests: ids in place of words, where there is nothing better.
pub(super) struct English;

impl Words for English {
    fn field(&self, _: &str, field: &str) -> String {
        let mut name = field.replace('-', " ");
        name[..1].make_ascii_uppercase();
        name
    }

    fn choice(&self, _: &str, field: &str, choice: &str) -> String {
        match (field, choice) {
            ("on-silence", "waits") => "Nothing happens until the approver answers".into(),
            ("on-silence", "consent") => "Silence is consent".into(),
            ("on-silence", "escalate") => "It is escalated".into(),
            ("needs", "none") => "Nothing".into(),
            other => format!("{other:?}"),
        }
    }

    fn label(&self, label: Label) -> String {
        label.id().into()
    }

    fn when(&self, when: When) -> String {
        format!("{} CET", when.to_string().replace('T', ", "))
    }

    fn minutes(&self, minutes: u16) -> String {
        format!("{minutes} minutes")
    }

    fn placeholder(&self, field: &str) -> String {
        format!("… {field} …")
    }
}

pub(super) fn template(id: &str) -> &'static Template {
    Templates::builtin().get(id).unwrap()
}

/// A draft with nothing left to mend.
pub(super) fn finished(template: &str) -> Draft {
    let mut draft = Draft::default();
    let values: &[(&str, &str)] = match template {
        "status" => &[
            ("title", "Billing migration, week 3"),
            (
                "summary",
                "On track: 80 % of accounts are moved, the rest follows on Friday.",
            ),
            ("owner", "Ana"),
            ("next-update", "2026-11-27T15:00"),
            (
                "done",
                "- moved 4,000 accounts\n- fixed rounding, see https://example.org/pull/12",
            ),
            ("next", "1. move the rest\n2. switch the old system off"),
        ],
        "proposal" => &[
            ("title", "Keep dates in UTC"),
            ("ask", "Approve that we keep dates in UTC from December on."),
            ("deadline", "2026-11-26T17:00"),
            ("approver", "Ben"),
            ("owner", "Ana"),
            ("contributors", "Chen, Dora"),
            ("on-silence", "consent"),
            ("escalation", "Call Ana, then #platform"),
            (
                "context",
                "Reports differ by up to a day.\n\nTwo incidents came of it.",
            ),
            (
                "options",
                "- keep local time\n- UTC everywhere\n- UTC, shown in local time",
            ),
            (
                "recommendation",
                "The third: it mends the reports and nobody has to learn anything.",
            ),
            ("undo", "Switch `DATES_UTC` off; nothing is lost."),
        ],
        "agenda" => &[
            ("title", "Keep dates in UTC"),
            (
                "purpose",
                "Afterwards it is decided how we keep dates from December on.",
            ),
            ("start", "2026-11-26T14:00"),
            ("minutes", "45"),
            ("owner", "Ana <ana@example.org>"),
            ("place", "https://meet.example.org/utc"),
            (
                "needed",
                "Ben: approves it\n- Chen, Dora: keep the reports\nEmil (runs the import)",
            ),
            ("informed", "All of platform"),
            ("read-by", "2026-11-26T10:00"),
            (
                "pre-reading",
                "- https://example.org/utc\n- the two incident reports",
            ),
            (
                "points",
                "1. What the reading left unclear, 10 min\n2. The three options, 25 min\n3. Write down the outcome, 10 min",
            ),
            ("outcome", "The decision with its reasons."),
            ("outcome-place", "The decision register"),
        ],
        _ => &[
            ("title", "Which reports do you still read?"),
            (
                "questions",
                "1. Which of the six reports do you read?\n2. What would you miss?",
            ),
            ("deadline", "2026-11-26T17:00"),
            ("contributors", "All team leads"),
            ("owner", "Ana"),
            ("escalation", "Call Ana"),
            ("context", "They cost us a day a month."),
            ("known", "I believe that two of them are enough."),
            ("next", "I drop what nobody names, on Friday."),
        ],
    };
    for (field, value) in values {
        draft.set(*field, *value);
    }
    draft
}
