//! Tests of the register beside the document.
#![allow(clippy::unwrap_used)]

mod kept;
mod known;
mod reviewed;

use crate::core::register::{Record, Text};

/// A record with an id and a title.
fn named(id: &str, title: &str) -> Record {
    let mut record = Record {
        id: id.to_owned(),
        ..Record::default()
    };
    record.set(Text::Title, title);
    record
}
