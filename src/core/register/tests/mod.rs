//! Tests of the register.
#![allow(clippy::unwrap_used, clippy::expect_used)]

pub(crate) mod any;
mod circles;
mod foreign;
mod formulas;
mod goldens;
mod merging;
mod round_trips;
mod searching;

use super::*;
use crate::core::day::parse_day;

/// A decision with everything in it.
pub(crate) fn whole() -> Record {
    let mut record = Record {
        id: "2026-11-26-k3f9x2".to_owned(),
        status: Status::Accepted,
        date: parse_day("2026-11-26"),
        review: parse_day("2027-02-26"),
        chosen: Some(1),
        ..Record::default()
    };
    for (text, words) in [
        (Text::Title, "Move the archive"),
        (Text::Owner, "Bo Lind"),
        (Text::Approver, "Mara Ek <mara@example.org>"),
        (Text::Consulted, "Legal, the archive team"),
        (Text::Label, "storage"),
        (Text::Link, "https://wiki.example.org/archive"),
        (
            Text::Context,
            "The disks are full.\n\n## Since when?\n\n- in May\n- again in June",
        ),
        (
            Text::Why,
            "it costs the least.\nChosen option: none of that, by the way.",
        ),
        (
            Text::Consequences,
            "* Good, because nobody waits\n\n### Consequences\nNone.",
        ),
        (
            Text::Rollback,
            "Keep the old disks for a month.\n```sh\n# copy back\ncp\n```",
        ),
        (Text::More, "## Links\n\n[1](x.md)"),
    ] {
        record.set(text, words);
    }
    record.options = vec![
        Choice {
            name: "Buy disks".to_owned(),
            ..Choice::default()
        },
        Choice {
            name: "Move to the \"cold\" store".to_owned(),
            about: "* Good, because this is a quotation\n* Neutral, because it is slow".to_owned(),
            pros: "cheap\nquiet".to_owned(),
            cons: "slow".to_owned(),
        },
    ];
    record
}

/// A record with an id and a title.
pub(crate) fn named(id: &str, title: &str) -> Record {
    let mut record = Record {
        id: id.to_owned(),
        ..Record::default()
    };
    record.set(Text::Title, title);
    record
}

/// A register of records.
pub(crate) fn register(records: impl IntoIterator<Item = Record>) -> Register {
    let mut register = Register::default();
    register.merge(&records.into_iter().collect::<Vec<_>>());
    register
}
