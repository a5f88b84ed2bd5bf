//! Reads the files that somebody brings in, and merges what is in them.

use std::rc::Rc;

use web_sys::File;

use super::shared::Shared;
use crate::browser::{deflate, upload};
use crate::core::archive::{Packed, unpack};
use crate::core::register::{Incoming, MAX_BYTES, Merged, ReadError, read};

/// What came of reading files.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Report {
    /// What was taken in; none while nothing was read.
    pub(super) merged: Option<Merged>,
    /// What was not understood, and kept.
    pub(super) strange: Vec<String>,
    /// Files that were not read, and why.
    pub(super) refused: Vec<(String, Option<ReadError>)>,
}

/// Reads files and merges all that is in them, as one step.
pub(super) async fn take(shared: Rc<Shared>, files: Vec<File>) -> Report {
    let mut report = Report::default();
    let mut records = Vec::new();
    for file in files {
        for (name, text) in texts(&file).await {
            match text.map(|text| read(&name, &text)) {
                None => report.refused.push((name, None)),
                Some(Err(error)) => report.refused.push((name, Some(error))),
                Some(Ok(Incoming {
                    records: more,
                    strange,
                })) => {
                    records.extend(more);
                    for one in strange {
                        if !report.strange.contains(&one) {
                            report.strange.push(one);
                        }
                    }
                }
            }
        }
    }
    if !records.is_empty() {
        let merged = shared
            .store
            .change(None, |register| register.merge(&records));
        report.merged = Some(merged);
    }
    report
}

/// The texts in a file by their names, those of its members where it is an archive; none where one is too large or no
/// text.
async fn texts(file: &File) -> Vec<(String, Option<String>)> {
    let name = file.name();
    if !name.to_ascii_lowercase().ends_with(".zip") {
        let text = upload::text(file, MAX_BYTES).await;
        return vec![(name, text)];
    }
    let Some(archive) = upload::bytes(file, MAX_BYTES).await else {
        return vec![(name, None)];
    };
    let mut members = Vec::new();
    let is_whole = unpack(&archive, is_text, |path, packed| {
        let packed = packed.map(|packed| match packed {
            Packed::Stored(bytes) => (false, bytes.to_vec()),
            Packed::Deflated(bytes) => (true, bytes.to_vec()),
        });
        members.push((path.to_owned(), packed));
        true
    });
    let mut texts = Vec::new();
    if !is_whole || members.is_empty() {
        texts.push((name, None));
    }
    let mut room = MAX_BYTES;
    for (path, packed) in members {
        let bytes = match packed {
            Some((true, deflated)) => deflate::inflate(&deflated, room).await.ok(),
            stored => stored.map(|(_, bytes)| bytes),
        };
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let text = text.filter(|text| text.len() <= room);
        room -= text.as_ref().map_or(0, String::len);
        let name = path.rsplit('/').next().unwrap_or_default();
        texts.push((name.to_owned(), text));
    }
    texts
}

/// Whether a member of an archive may have decisions in it: other systems add files of their own.
fn is_text(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let endings = [".md", ".markdown", ".txt", ".csv", ".json"];
    endings.iter().any(|ending| path.ends_with(ending)) && !path.starts_with("__macosx/")
}
