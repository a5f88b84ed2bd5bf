//! The tables of the report: a week on average, the series, the weeks.

use super::cell;
use crate::app::audit::audited::{Audited, share};
use crate::app::audit::say::rhythm;
use crate::app::words::{Arg, Key, key};
use crate::core::audit::{Load, SeriesFound, Week};
use crate::core::markup::{Block, Inline};
use crate::core::quantity::Hours;

/// Series that the report names, unless more of them are tried without.
const MOST_ROWS: usize = 100;

impl Audited<'_> {
    /// A week as it is, and without the series that are tried without.
    pub(super) fn totals(&self) -> Block {
        let mut head = vec![key::AUDIT_A_WEEK, key::AUDIT_NOW];
        let is_trying = self.is_trying();
        if is_trying {
            head.push(key::AUDIT_WITHOUT);
        }
        let [now, without] = [&self.findings.before, &self.findings.after].map(|it| self.week(it));
        let row = |((name, now), (_, without)): (Total, Total)| {
            let mut row = vec![cell(self.say.words.say(name)), cell(now?)];
            if is_trying {
                row.push(cell(without?));
            }
            Some(row)
        };
        Block::Table {
            head: self.cells(&head),
            rows: now.into_iter().zip(without).filter_map(row).collect(),
        }
    }

    /// What a load comes to in a week.
    fn week(&self, load: &Load) -> [Total; 9] {
        let each = |hours| Some(self.say.hours(self.each_week(hours)));
        let tenths = |value: f64| (value * 10.0).round() / 10.0;
        let blocks = self.each_week(Hours(load.focus_blocks.into()));
        let people = load.people.value() / self.weeks();
        let cost = self.cost_a_week(load).map(|cost| self.say.money(cost));
        [
            (key::AUDIT_EACH, each(load.meeting)),
            (
                key::AUDIT_SHARE,
                share(load).map(|share| self.say.share(share)),
            ),
            (key::AUDIT_FOCUS, each(load.focus)),
            (
                key::AUDIT_FOCUS_BLOCKS,
                Some(self.say.decimal(tenths(blocks))),
            ),
            (key::AUDIT_FRAGMENTS, each(load.fragments)),
            (key::AUDIT_OUTSIDE, each(load.outside)),
            (key::AUDIT_DOUBLE, each(load.double)),
            (key::AUDIT_EVERYBODY, Some(self.say.hours(people))),
            (key::AUDIT_COST, cost),
        ]
    }

    /// The series, in the order of what they take.
    pub(super) fn series_table(&self) -> Block {
        let words = self.say.words;
        let mut head = vec![
            key::AUDIT_SERIES,
            key::AUDIT_RHYTHM,
            key::AUDIT_PEOPLE,
            key::AUDIT_LENGTH,
            key::AUDIT_PEOPLE_HOURS_A_YEAR,
        ];
        if self.hour.is_some() {
            head.push(key::AUDIT_COST_A_YEAR);
        }
        head.push(key::AUDIT_SUGGESTED);
        if self.is_trying() {
            head.push(key::AUDIT_TRIED);
        }
        let row = |(place, series): (usize, &SeriesFound)| {
            let minutes = [("n", Arg::Count(series.minutes))];
            let mut row = vec![
                self.name(place),
                rhythm(words, series.rhythm),
                self.say.whole(series.people.into()),
                words.fill(key::UNIT_MINUTES_TEXT, &minutes),
                self.say.hours(series.people_hours_per_year.value()),
            ];
            row.extend(self.cost_a_year(place).map(|cost| self.say.money(cost)));
            let mode = self.mode(place);
            row.push(mode.map_or_else(String::new, |mode| words.named(&["mode-", mode.id()])));
            if self.is_trying() {
                row.push(if self.is_replaced(place) {
                    words.say(key::AUDIT_YES)
                } else {
                    String::new()
                });
            }
            row.into_iter().map(cell).collect()
        };
        let series = self.findings.series.iter().enumerate();
        let named = series.filter(|(place, _)| self.is_named(*place));
        Block::Table {
            head: self.cells(&head),
            rows: named.map(row).collect(),
        }
    }

    /// Whether a series has a row: nobody reads thousands. Those that are tried without always have one.
    fn is_named(&self, place: usize) -> bool {
        place < MOST_ROWS || self.is_replaced(place)
    }

    /// What the series without a row come to, if there are any.
    pub(super) fn further_series(&self) -> Option<String> {
        let series = self.findings.series.iter().enumerate();
        let others = series.filter(|(place, _)| !self.is_named(*place));
        let (count, hours) = others.fold((0, 0.0), |(count, hours), (_, series)| {
            (count + 1, hours + series.people_hours_per_year.value())
        });
        let hours = self.say.hours(hours);
        let args = [("n", Arg::Count(count)), ("hours", Arg::Text(&hours))];
        (count > 0).then(|| self.say.words.fill(key::AUDIT_FURTHER_SERIES, &args))
    }

    /// The weeks, each hour a person's.
    pub(super) fn weeks_table(&self) -> Block {
        let head = [
            key::AUDIT_WEEK,
            key::AUDIT_EACH,
            key::AUDIT_SHARE,
            key::AUDIT_FOCUS,
            key::AUDIT_OUTSIDE,
        ];
        let owners = f64::from(self.findings.owners.max(1));
        let row = |week: &Week| {
            let load = &week.before;
            let each = |hours: Hours| self.say.hours(hours.value() / owners);
            let part = share(load).map_or_else(String::new, |share| self.say.share(share));
            let row = [
                self.say.words.day(week.monday),
                each(load.meeting),
                part,
                each(load.focus),
                each(load.outside),
            ];
            row.map(cell).to_vec()
        };
        Block::Table {
            head: self.cells(&head),
            rows: self.findings.weeks.iter().map(row).collect(),
        }
    }

    fn cells(&self, keys: &[Key]) -> Vec<Vec<Inline>> {
        let words = self.say.words;
        keys.iter().map(|key| cell(words.say(*key))).collect()
    }
}

/// What is counted, and what it comes to; nothing where that is not known.
type Total = (Key, Option<String>);
