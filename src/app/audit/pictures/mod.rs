//! The pictures: each a finding in words, a drawing of it, and the same figures as a table.

mod draw;
mod focus;
mod heat;
mod outside;
mod series;
mod spread;
mod weeks;
mod zones;

use super::audited::Audited;
use crate::app::picture::{Ink, Picture, Scene};
use crate::app::words::{Key, key};
use crate::core::audit::{Load, Week};
use crate::core::quantity::Hours;
use draw::{Column, Columns, full, legend, outline};

impl Audited<'_> {
    /// All of them that have something to show, in their order.
    #[must_use]
    pub fn pictures(&self) -> Vec<Picture> {
        if self.findings.meetings == 0 {
            return Vec::new();
        }
        let pictures = [
            weeks::picture(self),
            series::picture(self),
            focus::picture(self),
            heat::picture(self),
            spread::sizes(self),
            spread::lengths(self),
            outside::picture(self),
            zones::picture(self),
        ];
        pictures.into_iter().flatten().collect()
    }

    /// Messages without variables.
    fn heads(&self, keys: &[Key]) -> Vec<String> {
        keys.iter().map(|key| self.say.words.say(*key)).collect()
    }

    /// A part of a load, of one of the owners: in the week it is of.
    fn each(&self, hours: Hours) -> f64 {
        hours.value() / f64::from(self.findings.owners.max(1))
    }

    fn hours(&self, hours: Hours) -> String {
        self.say.hours(hours.value())
    }

    /// The days on which the first and the last week begin, as they are within the period.
    fn ends(&self) -> [String; 2] {
        let words = self.say.words;
        let monday = |week: Option<&Week>| week.map_or_else(String::new, |it| words.day(it.monday));
        let weeks = &self.findings.weeks;
        [monday(weeks.first()), monday(weeks.last())]
    }

    /// Columns of the weeks: a part of their load, and around what is left of it what there is now where something is tried
    /// without.
    fn weekly(&self, part: fn(&Load) -> Hours) -> Scene {
        let is_trying = self.is_trying();
        let column = |week: &Week| {
            let [before, after] = [&week.before, &week.after].map(|load| self.each(part(load)));
            Column {
                stack: vec![(if is_trying { after } else { before }, full(Ink::Live))],
                around: is_trying.then_some(before),
                mark: None,
            }
        };
        let columns = Columns {
            columns: self.findings.weeks.iter().map(column).collect(),
            ends: self.ends(),
        };
        let mut scene = columns.scene(|hours| self.say.hours(hours));
        if is_trying {
            let items = [
                (outline(Ink::Live), self.say.words.say(key::AUDIT_NOW)),
                (full(Ink::Live), self.say.words.say(key::AUDIT_WITHOUT)),
            ];
            legend(&mut scene, &items);
        }
        scene
    }

    /// A table of the weeks: a part of their load, and what is left of it without the series that are tried without.
    fn by_week(&self, name: Key, part: fn(&Load) -> Hours) -> (Vec<String>, Vec<Vec<String>>) {
        let mut head = vec![key::AUDIT_WEEK, name];
        if self.is_trying() {
            head.push(key::AUDIT_WITHOUT);
        }
        let row = |week: &Week| {
            let mut row = vec![self.say.words.day(week.monday)];
            let loads = [&week.before, &week.after];
            let cells = loads.map(|load| self.say.hours(self.each(part(load))));
            row.extend(cells.into_iter().take(head.len() - 1));
            row
        };
        let rows = self.findings.weeks.iter().map(row).collect();
        (self.heads(&head), rows)
    }
}
