#![allow(clippy::unwrap_used)]

mod checks;
mod deadlines;
mod finished;
mod goldens;
mod holidays;
mod hostile;
mod items;
mod parts;
mod people;
mod templates;

use super::*;
use finished::finished;

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
            (_, choice) => choice.replace('-', " "),
        }
    }

    fn side(&self, side: Side) -> String {
        format!("{side:?}")
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
