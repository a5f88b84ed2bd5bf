//! From an update's deadline to a reminder in its author's calendar.

use super::file_name::file_name;
use super::local_words::LocalWords;
use super::words::{Arg, Words, key};
use crate::core::calendar::{Reminder, Utc, uid};
use crate::core::compose::{Draft, Template, render};
use crate::core::markup::plain;

/// The fields that say by when an answer comes.
pub const REPLIES: [&str; 2] = ["deadline", "next-update"];

/// The reminder of the time in a field of an update, which is that moment.
pub fn reminder(
    (template, draft): (&Template, &Draft),
    field: &str,
    words: &Words,
    due: Utc,
    stamp: Utc,
) -> Reminder {
    let title = match draft.get("title") {
        "" => words.named(&["template-", &template.id]),
        title => title.to_owned(),
    };
    let key = if field == "next-update" {
        key::REMINDER_UPDATE
    } else {
        key::REMINDER_REPLY
    };
    // What is empty is no news in a calendar.
    let mut said = template.clone();
    for field in &mut said.fields {
        field.required = false;
    }
    Reminder {
        uid: uid(&["reminder", &template.id, field, draft.get("title")]),
        stamp,
        due,
        summary: words.fill(key, &[("title", Arg::Text(&title))]),
        description: plain(&render(&said, draft, &LocalWords::new(words))),
    }
}

/// What the file is called.
pub fn reminder_file(draft: &Draft) -> String {
    file_name(draft.get("title"), "reminder", ".ics")
}

#[cfg(test)]
mod tests;
