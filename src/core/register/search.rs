//! What is looked for in a register.

use chrono::NaiveDate;
use std::rc::Rc;

use super::fold::fold;
use super::record::{Record, Status, Text};
use super::store::{Kept, Register};
use super::tidy::line;

/// When a decision is to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// That day has come, or has passed.
    Now,
    /// It comes within four weeks.
    Soon,
    /// Later.
    Later,
}

/// Days that are soon.
const SOON_DAYS: u64 = 28;

impl Record {
    /// When it is to be looked at again, seen from a day; none where no day is named or it no longer holds.
    pub fn due(&self, today: NaiveDate) -> Option<Due> {
        let review = self.review.filter(|_| self.status.is_open())?;
        let soon = today.checked_add_days(chrono::Days::new(SOON_DAYS));
        Some(if review <= today {
            Due::Now
        } else if soon.is_none_or(|soon| review <= soon) {
            Due::Soon
        } else {
            Due::Later
        })
    }
}

/// What records have to be like; what is left open matches all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that all stand in them somewhere, whatever their case and accents.
    pub words: String,
    /// How far they are.
    pub status: Option<Status>,
    /// What they belong to; empty for anything.
    pub label: String,
    /// Who sees to them; empty for anybody.
    pub owner: String,
    /// Only what is to be looked at now.
    pub due: bool,
}

impl Filter {
    /// Whether it leaves nothing out.
    pub fn is_open(&self) -> bool {
        let Self {
            words,
            status,
            label,
            owner,
            due,
        } = self;
        let texts = [words, label, owner];
        status.is_none() && !due && texts.iter().all(|text| text.trim().is_empty())
    }

    /// The records that are like that, newest first.
    pub fn find(&self, register: &Register, today: NaiveDate) -> Vec<Rc<Kept>> {
        let words = fold(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let (label, owner) = (fold(&self.label), fold(&self.owner));
        let is = |wanted: &str, record: &Record, text: Text| {
            wanted.is_empty() || fold(&line(record.text(text))) == wanted
        };
        let fits = |kept: &&Rc<Kept>| {
            let record = &kept.record;
            self.status.is_none_or(|status| record.status == status)
                && (!self.due || record.due(today) == Some(Due::Now))
                && is(&label, record, Text::Label)
                && is(&owner, record, Text::Owner)
                && words.iter().all(|word| kept.has(word))
        };
        register
            .records
            .iter()
            .rev()
            .filter(fits)
            .cloned()
            .collect()
    }
}

impl Register {
    /// What is to be looked at now, the longest overdue first.
    pub fn due(&self, today: NaiveDate) -> Vec<Rc<Kept>> {
        let is_due = |kept: &&Rc<Kept>| kept.record.due(today) == Some(Due::Now);
        let mut due: Vec<Rc<Kept>> = self.records.iter().filter(is_due).cloned().collect();
        due.sort_by_key(|kept| kept.record.review);
        due
    }
}
