//! The register itself: decisions in their order, and what can be done with them.

use core::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::fold::fold;
use super::record::{Part, Record, Status, Text};
use super::slug::another;
use super::{MAX_RECORDS, json};
use crate::core::calendar::uid;

/// A record in a register, with what its search needs.
#[derive(Debug, Default)]
pub struct Kept {
    /// The record.
    pub record: Record,
    folded: OnceCell<Folded>,
    json: OnceCell<String>,
}

impl Kept {
    /// Keeps a record.
    pub fn new(record: Record) -> Self {
        Self {
            record,
            folded: OnceCell::new(),
            json: OnceCell::new(),
        }
    }

    /// The record as JSON; made once, so that keeping a register costs only what was changed.
    pub(super) fn json(&self) -> &str {
        self.json.get_or_init(|| json::record(&self.record))
    }

    /// Whether a word in small base letters stands in it somewhere.
    pub fn has(&self, word: &str) -> bool {
        let folded = self.folded();
        // Most texts without the word lack two letters of it that follow each other: those need not be walked through.
        pairs(word).all(|pair| folded.has(pair)) && folded.text.contains(word)
    }

    /// Makes it ready to be searched.
    pub fn make_ready(&self) {
        self.folded();
    }

    fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| {
            let Record {
                id, texts, options, ..
            } = &self.record;
            let mut all = vec![id.as_str()];
            all.extend(texts.iter().map(String::as_str));
            for option in options {
                all.extend([&*option.name, &option.about, &option.pros, &option.cons]);
            }
            Folded::of(fold(&all.join("\n")))
        })
    }
}

/// All that can be found in a record, in small base letters; made once, when it is first wanted.
#[derive(Debug)]
struct Folded {
    text: String,
    /// A bit for each pair of bytes that follow each other; several pairs share one.
    pairs: [u64; 16],
}

impl Folded {
    fn of(text: String) -> Self {
        let mut pairs = [0; 16];
        for (place, bit) in self::pairs(&text) {
            pairs[place] |= bit;
        }
        Self { text, pairs }
    }

    fn has(&self, (place, bit): (usize, u64)) -> bool {
        self.pairs[place] & bit != 0
    }
}

/// The places and bits of the pairs of bytes in a text.
fn pairs(text: &str) -> impl Iterator<Item = (usize, u64)> {
    text.as_bytes().windows(2).map(|pair| {
        let number = match pair {
            [one, other] => (usize::from(*one) * 37 + usize::from(*other)) % 1024,
            _ => 0,
        };
        (number / 64, 1 << (number % 64))
    })
}

impl Eq for Kept {}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.record == other.record
    }
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such record.
    NotHere,
    /// A decision would come in its own place, by way of others or at once.
    Circle,
    /// There are [`MAX_RECORDS`] already.
    Full,
}

/// Decisions. Cloning is cheap: the records are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// The records, each id once.
    pub records: Vec<Rc<Kept>>,
    /// Other versions of records that are here, to choose from.
    pub conflicts: Vec<Rc<Record>>,
    /// Marks of versions that were chosen against, so that importing them again asks nothing again.
    pub settled: Vec<String>,
}

impl Register {
    /// Whether nothing was kept yet.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.conflicts.is_empty() && self.settled.is_empty()
    }

    /// How many records and other versions there are.
    pub fn count(&self) -> usize {
        self.records.len() + self.conflicts.len()
    }

    /// The place of a record.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.records.iter().position(|kept| kept.record.id == id)
    }

    /// The id of a record that says the same as this one; when, does not matter.
    pub fn same(&self, record: &Record) -> Option<&str> {
        let timeless = |record: &Record| Record {
            id: String::new(),
            date: None,
            review: None,
            ..record.tidied()
        };
        let wanted = timeless(record);
        let mut kept = self.records.iter();
        let kept = kept.rfind(|kept| timeless(&kept.record) == wanted)?;
        Some(&kept.record.id)
    }

    /// The record of an id.
    pub fn get(&self, id: &str) -> Option<&Record> {
        let kept = self.records.iter().find(|kept| kept.record.id == id)?;
        Some(&kept.record)
    }

    /// Every version of every record: what an export has, so that nothing is lost on the way.
    pub fn versions(&self) -> impl Iterator<Item = &Record> {
        let records = self.records.iter().map(|kept| &kept.record);
        records.chain(self.conflicts.iter().map(|other| &**other))
    }

    /// Whether an id is taken.
    pub(super) fn is_taken(&self, id: &str) -> bool {
        self.versions().any(|record| record.id == id)
    }

    /// Adds a record; gives its id, which is another one where that was taken.
    ///
    /// # Errors
    /// [`Refused::Full`].
    pub fn add(&mut self, mut record: Record) -> Result<String, Refused> {
        if self.count() >= MAX_RECORDS {
            return Err(Refused::Full);
        }
        if record.id.is_empty() || self.is_taken(&record.id) {
            record.id = another(&record.id, |id| self.is_taken(id));
        }
        let id = record.id.clone();
        self.records.push(Rc::new(Kept::new(record)));
        Ok(id)
    }

    /// Changes a record.
    ///
    /// # Errors
    /// [`Refused::NotHere`].
    pub fn edit(&mut self, id: &str, edit: impl FnOnce(&mut Record)) -> Result<(), Refused> {
        let place = self.place(id).ok_or(Refused::NotHere)?;
        let kept = self.records.get_mut(place).ok_or(Refused::NotHere)?;
        let mut record = kept.record.clone();
        edit(&mut record);
        *kept = Rc::new(Kept::new(record));
        Ok(())
    }

    /// Removes a record and the other versions of it. What it came in the place of no longer names it.
    ///
    /// # Errors
    /// [`Refused::NotHere`].
    pub fn remove(&mut self, id: &str) -> Result<(), Refused> {
        let place = self.place(id).ok_or(Refused::NotHere)?;
        self.records.remove(place);
        self.conflicts.retain(|other| other.id != id);
        let before: Vec<String> = self.superseded(id).map(|one| one.id.clone()).collect();
        for one in before {
            self.edit(&one, |record| record.superseded_by.clear())?;
        }
        Ok(())
    }

    /// What a decision came in the place of.
    pub fn superseded<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Record> {
        let records = self.records.iter().map(|kept| &kept.record);
        records.filter(move |one| one.status == Status::Superseded && one.superseded_by == id)
    }

    /// Puts one decision in the place of another.
    ///
    /// # Errors
    /// [`Refused::NotHere`] where one of them is not, and [`Refused::Circle`] where the older one came, perhaps by way
    /// of others, in the place of the newer one.
    pub fn supersede(&mut self, old: &str, new: &str) -> Result<(), Refused> {
        self.get(new).ok_or(Refused::NotHere)?;
        if self.leads(new, old) {
            return Err(Refused::Circle);
        }
        self.edit(old, |record| {
            record.status = Status::Superseded;
            new.clone_into(&mut record.superseded_by);
        })
    }

    /// Whether the way from one decision to what came in its place leads to another one.
    fn leads(&self, from: &str, to: &str) -> bool {
        let mut at = from;
        // Files may come with circles.
        for _ in 0..=self.records.len() {
            if at == to {
                return true;
            }
            match self.get(at) {
                Some(one) if one.status == Status::Superseded => at = &one.superseded_by,
                _ => return false,
            }
        }
        false
    }

    /// The newest decision that came in the place of one, by way of others; none where there is none here.
    pub fn latest(&self, id: &str) -> Option<&Record> {
        let mut at = self.get(id)?;
        for _ in 0..self.records.len() {
            match self.get(&at.superseded_by) {
                Some(next) if at.status == Status::Superseded => at = next,
                _ => break,
            }
        }
        (at.id != id).then_some(at)
    }

    /// The parts in which another version differs from the record that is here.
    pub fn differences(&self, conflict: usize) -> Vec<Part> {
        let Some(theirs) = self.conflicts.get(conflict) else {
            return Vec::new();
        };
        let Some(mine) = self.get(&theirs.id) else {
            return Vec::new();
        };
        let (mine, theirs) = (mine.tidied(), theirs.tidied());
        Part::all()
            .filter(|part| !mine.agrees(*part, &theirs))
            .collect()
    }

    /// Takes one part of another version. Once nothing is left that differs, the conflict is over.
    ///
    /// # Errors
    /// [`Refused::NotHere`].
    pub fn take_part(&mut self, conflict: usize, part: Part) -> Result<(), Refused> {
        let theirs = self.other(conflict)?;
        self.edit(&theirs.id, |mine| mine.take(part, &theirs))?;
        if self.differences(conflict).is_empty() {
            self.conflicts.remove(conflict);
        }
        Ok(())
    }

    /// Keeps the record as it is here, and remembers what was chosen against.
    ///
    /// # Errors
    /// [`Refused::NotHere`].
    pub fn keep_mine(&mut self, conflict: usize) -> Result<(), Refused> {
        let theirs = self.other(conflict)?;
        self.conflicts.remove(conflict);
        self.settle(&theirs);
        Ok(())
    }

    /// Takes another version whole.
    ///
    /// # Errors
    /// [`Refused::NotHere`].
    pub fn take_theirs(&mut self, conflict: usize) -> Result<(), Refused> {
        let theirs = self.other(conflict)?;
        let mine = self.get(&theirs.id).ok_or(Refused::NotHere)?.clone();
        self.edit(&theirs.id, |record| *record = (*theirs).clone())?;
        self.conflicts.remove(conflict);
        self.settle(&mine);
        Ok(())
    }

    /// Keeps both as decisions of their own; gives the id of the other one.
    ///
    /// # Errors
    /// [`Refused::NotHere`].
    pub fn keep_both(&mut self, conflict: usize) -> Result<String, Refused> {
        let theirs = self.other(conflict)?;
        self.conflicts.remove(conflict);
        self.settle(&theirs);
        self.add((*theirs).clone())
    }

    fn other(&self, conflict: usize) -> Result<Rc<Record>, Refused> {
        let other = self.conflicts.get(conflict);
        other.map(Rc::clone).ok_or(Refused::NotHere)
    }

    /// What two of us made of one register since it was the same: what only one of them changed is as that one has it,
    /// and what both changed is a conflict.
    #[must_use]
    pub fn together(base: &Self, mine: &Self, theirs: &Self) -> Self {
        let by_id = |register: &Self| -> BTreeMap<String, Rc<Kept>> {
            let records = register.records.iter();
            let named = |kept: &Rc<Kept>| (kept.record.id.clone(), Rc::clone(kept));
            records.map(named).collect()
        };
        let (before, ours, others) = (by_id(base), by_id(mine), by_id(theirs));
        let mut both = theirs.clone();
        both.records.retain(|kept| {
            let id = &kept.record.id;
            // What we removed goes, unless they changed it.
            ours.contains_key(id) || before.get(id) != Some(kept)
        });
        for kept in &mine.records {
            let id = &kept.record.id;
            let (was, other) = (before.get(id), others.get(id));
            if was == Some(kept) || other == Some(kept) {
                continue;
            }
            match both.records.iter_mut().find(|one| one.record.id == *id) {
                None => both.records.push(Rc::clone(kept)),
                Some(place) => {
                    let there = core::mem::replace(place, Rc::clone(kept));
                    if was != Some(&there) {
                        both.conflicts.push(Rc::new(there.record.clone()));
                    }
                }
            }
        }
        for conflict in &mine.conflicts {
            if !base.conflicts.contains(conflict) && !both.conflicts.contains(conflict) {
                both.conflicts.push(Rc::clone(conflict));
            }
        }
        both.conflicts
            .retain(|one| !base.conflicts.contains(one) || mine.conflicts.contains(one));
        for mark in &mine.settled {
            if !both.settled.contains(mark) {
                both.settled.push(mark.clone());
            }
        }
        both
    }

    /// A register in which each id stands once, whatever a file says.
    #[must_use]
    pub(super) fn repaired(self) -> Self {
        let mut ids = BTreeSet::new();
        let twice = self
            .records
            .iter()
            .any(|kept| !ids.insert(kept.record.id.as_str()));
        let lost = self
            .conflicts
            .iter()
            .any(|other| !ids.contains(other.id.as_str()));
        if !twice && !lost {
            return self;
        }
        let mut repaired = Self::default();
        repaired.merge(&self.versions().cloned().collect::<Vec<_>>());
        repaired.settled = self.settled;
        repaired
    }

    fn settle(&mut self, record: &Record) {
        let mark = mark(record);
        if !self.settled.contains(&mark) {
            if self.settled.len() >= MAX_RECORDS {
                self.settled.remove(0);
            }
            self.settled.push(mark);
        }
    }

    /// The labels and the people that there are, each once, in the order of their letters.
    pub fn values(&self, text: Text) -> Vec<String> {
        let mut values: Vec<(String, String)> = Vec::new();
        for kept in &self.records {
            let value = super::tidy::line(kept.record.text(text));
            if !value.is_empty() {
                values.push((fold(&value), value));
            }
        }
        values.sort();
        values.dedup_by(|one, other| one.0 == other.0);
        values.into_iter().map(|(_, value)| value).collect()
    }
}

/// What tells a version of a record from any other, in few letters.
pub(super) fn mark(record: &Record) -> String {
    let whole = uid(&[&json::record(&record.tidied())]);
    whole.rsplit('-').next().unwrap_or_default().to_owned()
}
