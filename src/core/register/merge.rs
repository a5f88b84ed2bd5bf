//! Two registers become one, and nothing is lost.
//!
//! The same id with the same content changes nothing. The same id with another content is a conflict, unless the two
//! have nothing in common: then they met by accident, and both stay under ids of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::MAX_RECORDS;
use super::record::{Record, Text};
use super::slug::{another, is_another};
use super::store::{Kept, Register, mark};

/// What came of a merge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// New records, among them what met another one by accident.
    pub added: usize,
    /// Records that were here already.
    pub same: usize,
    /// Other versions of records that are here, to choose from.
    pub conflicts: usize,
    /// Of the new records, how many got another id.
    pub renamed: usize,
    /// Records for which there is no room.
    pub left_out: usize,
}

impl Register {
    /// Takes in records that somebody else, or an earlier export, has.
    pub fn merge(&mut self, incoming: &[Record]) -> Merged {
        let mut incoming: Vec<Record> = incoming.iter().map(Record::tidied).collect();
        let renamed = self.renamed(&mut incoming);
        let mut merged = Merged::default();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (place, kept) in self.records.iter().enumerate() {
            places.insert(kept.record.id.clone(), place);
        }
        for record in incoming {
            let mine = places.get(&record.id).and_then(|at| self.records.get(*at));
            let is_known = match mine {
                Some(mine) => {
                    mine.record.tidied() == record
                        || self.conflicts.iter().any(|other| other.tidied() == record)
                        || self.settled.contains(&mark(&record))
                }
                None => false,
            };
            if is_known {
                merged.same += 1;
            } else if self.count() >= MAX_RECORDS {
                merged.left_out += 1;
            } else if mine.is_some() {
                self.conflicts.push(Rc::new(record));
                merged.conflicts += 1;
            } else {
                merged.added += 1;
                merged.renamed += usize::from(renamed.contains(&record.id));
                places.insert(record.id.clone(), self.records.len());
                self.records.push(Rc::new(Kept::new(record)));
            }
        }
        merged
    }

    /// Gives those that met another record by accident an id of their own, and lets what came with them and names them
    /// name that; gives these ids.
    fn renamed(&self, incoming: &mut [Record]) -> Vec<String> {
        let mut holders: BTreeMap<String, Record> = BTreeMap::new();
        for kept in &self.records {
            holders.insert(kept.record.id.clone(), kept.record.tidied());
        }
        let mut seen = BTreeSet::new();
        let mut renames: BTreeMap<String, String> = BTreeMap::new();
        let mut strangers: BTreeMap<String, String> = BTreeMap::new();
        let mut fresh = Vec::new();
        for place in 0..incoming.len() {
            let Some(record) = incoming.get(place) else {
                continue;
            };
            let is_first = seen.insert(record.id.clone());
            let Some(holder) = holders.get(&record.id) else {
                holders.insert(record.id.clone(), record.clone());
                continue;
            };
            if !have_nothing_in_common(holder, record) || self.is_version(record) {
                continue;
            }
            let is_taken = |id: &str| self.is_taken(id) || incoming.iter().any(|one| one.id == id);
            // Several strangers of one id are versions of each other.
            let new = match strangers.get(&record.id) {
                Some(new) => String::clone(new),
                None => {
                    let double = self.double(record);
                    double.unwrap_or_else(|| another(&record.id, is_taken))
                }
            };
            strangers.insert(record.id.clone(), new.clone());
            if is_first {
                renames.insert(record.id.clone(), new.clone());
            }
            fresh.push(new.clone());
            if let Some(record) = incoming.get_mut(place) {
                record.id = new;
            }
        }
        for record in incoming {
            if let Some(new) = renames.get(&record.superseded_by) {
                record.superseded_by.clone_from(new);
            }
        }
        fresh
    }

    /// Whether a record is another version of one that is here, or was once.
    fn is_version(&self, record: &Record) -> bool {
        let mut others = self.conflicts.iter();
        others.any(|other| other.id == record.id && is_same_but_for_ids(other, record))
            || self.settled.contains(&mark(record))
    }

    /// The record that came of this one when it met another by accident before.
    fn double(&self, record: &Record) -> Option<String> {
        let mut records = self.records.iter().map(|kept| &kept.record);
        let is_double =
            |one: &&Record| is_another(&one.id, &record.id) && is_same_but_for_ids(one, record);
        records.find(is_double).map(|one| one.id.clone())
    }
}

/// Whether two records say the same, whatever they and others are called.
fn is_same_but_for_ids(one: &Record, other: &Record) -> bool {
    let nameless = |record: &Record| Record {
        id: String::new(),
        superseded_by: String::new(),
        ..record.tidied()
    };
    nameless(one) == nameless(other)
}

/// Whether two records of one id are about different matters.
fn have_nothing_in_common(one: &Record, other: &Record) -> bool {
    let differ = |text: Text| one.text(text) != other.text(text);
    let named = |record: &Record| !record.text(Text::Title).is_empty();
    named(one)
        && named(other)
        && differ(Text::Title)
        && differ(Text::Context)
        && (differ(Text::Why) || one.options != other.options)
}
