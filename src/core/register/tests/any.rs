//! Any record and any register, with what the forms trip over.

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::core::register::*;

/// Pieces that have a meaning in one of the forms.
const PIECES: &[&str] = &[
    "a",
    "b c",
    "Ü",
    "\"",
    "'",
    "`",
    "```",
    "~~~",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "# ",
    "## ",
    "### ",
    "#",
    "\\",
    "\\#",
    "## Decision Outcome",
    "## Context",
    "### Consequences",
    "* Good, because ",
    "- Bad because x",
    "Chosen option: ",
    "Chosen option: \"a\", because ",
    ", because ",
    ".",
    "---",
    "--",
    "<!-- worth-a-meeting: next record -->",
    "=1+1",
    "+",
    "-",
    "@",
    ",",
    ";",
    ":",
    "|",
    "\r",
    "\r\n",
    "\u{1}",
    "\u{feff}",
    "status: x",
    "[",
    "]",
    "superseded by x",
];

fn words(most: usize) -> impl Strategy<Value = String> {
    vec(select(PIECES), 0..most).prop_map(|pieces| pieces.concat())
}

fn day() -> impl Strategy<Value = Option<NaiveDate>> {
    option::of(
        (1_i32..9999, 1_u32..=366)
            .prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap_or_default()),
    )
}

fn choice() -> impl Strategy<Value = Choice> {
    (words(3), words(8), words(5), words(5)).prop_map(|(name, about, pros, cons)| Choice {
        name,
        about,
        pros,
        cons,
    })
}

/// Any record, as it may stand in a register, of a few ids.
pub(crate) fn any_record() -> impl Strategy<Value = Record> {
    let ids = select(&["a", "b", "c", "a-2"][..]);
    let texts = vec(words(8), Text::ALL.len());
    (
        ids.clone(),
        select(&Status::ALL[..]),
        option::of(ids),
        day(),
        day(),
        texts,
        vec(choice(), 0..4),
        option::of(0_usize..4),
    )
        .prop_map(|(id, status, by, date, review, texts, options, chosen)| {
            let mut record = Record {
                id: id.to_owned(),
                status,
                superseded_by: by.unwrap_or_default().to_owned(),
                date,
                review,
                chosen: chosen.filter(|chosen| *chosen < options.len()),
                options,
                ..Record::default()
            };
            for (text, words) in Text::ALL.into_iter().zip(texts) {
                record.set(text, words);
            }
            // What has nothing in it is not exported.
            let title = ["t", record.text(Text::Title)].concat();
            record.set(Text::Title, title);
            record
        })
}

/// A record of few contents, so that two of them meet often.
pub(crate) fn any_meeting() -> impl Strategy<Value = Record> {
    let ids = select(&["a", "b", "c"][..]);
    let few = || select(&["x", "y"][..]);
    (ids.clone(), few(), few(), few(), option::of(ids)).prop_map(|(id, title, context, why, by)| {
        let mut record = Record {
            id: id.to_owned(),
            ..Record::default()
        };
        if let Some(by) = by {
            record.status = Status::Superseded;
            by.clone_into(&mut record.superseded_by);
        }
        record.set(Text::Title, title);
        record.set(Text::Context, context);
        record.set(Text::Why, why);
        record
    })
}
