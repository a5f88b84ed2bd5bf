//! Decisions as files, one for each.

use std::collections::BTreeSet;

use crate::core::register::{Record, Register, Text, markdown, slug};

/// What the file of a record is called, without its ending.
pub fn file_stem(record: &Record) -> String {
    let title = slug(record.text(Text::Title));
    if title.is_empty() || record.id.contains(&title) {
        return record.id.clone();
    }
    [&*record.id, "-", &title].concat()
}

/// Every version of every record as Markdown, by the name of its file; no two have the same.
pub fn files(register: &Register) -> Vec<(String, String)> {
    let mut taken = BTreeSet::new();
    let file = |record: &Record| {
        let stem = file_stem(record);
        let mut name = [&*stem, ".md"].concat();
        let mut version = 1;
        while !taken.insert(name.clone()) {
            version += 1;
            name = format!("{stem}-{version}.md");
        }
        (name, markdown(register, record))
    };
    register.versions().map(file).collect()
}
