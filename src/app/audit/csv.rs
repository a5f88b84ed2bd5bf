//! The audit as tables for spreadsheets (RFC 4180), with a point before the fraction.

use super::audited::Audited;
use crate::app::roi::neutral;
use crate::core::audit::{Load, Rhythm};
use crate::core::csv::Csv;
use crate::core::day::day;
use crate::core::decision::Mode;
use crate::core::quantity::{Hours, Money};

impl Audited<'_> {
    /// A row for each series, in the order of what it takes in a year.
    #[must_use]
    pub fn series_csv(&self) -> String {
        let mut csv = Csv::default();
        csv.row(&[
            "series",
            "rhythm",
            "people",
            "minutes",
            "meetings",
            "owners-hours",
            "people-hours",
            "meetings-per-year",
            "people-hours-per-year",
            "cost-per-year",
            "currency",
            "own",
            "suggested-mode",
            "tried-without",
        ]);
        for (place, series) in self.findings.series.iter().enumerate() {
            let cost = self.cost_a_year(place);
            let mode = self.mode(place).map_or("", Mode::id);
            csv.row(&[
                &self.name(place),
                rhythm(series.rhythm),
                &series.people.to_string(),
                &series.minutes.to_string(),
                &series.meetings.to_string(),
                &number(series.hours.value()),
                &number(series.people_hours.value()),
                &number(series.per_year),
                &number(series.people_hours_per_year.value()),
                &amount(cost),
                cost.map_or("", |_| self.say.currency),
                yes(series.is_own),
                mode,
                yes(self.is_replaced(place)),
            ]);
        }
        csv.text
    }

    /// A row for each week as it is, and one without the series that are tried without where there are any. Hours are
    /// those of all owners together.
    #[must_use]
    pub fn weeks_csv(&self) -> String {
        let mut csv = Csv::default();
        csv.row(&[
            "week",
            "case",
            "meeting-hours",
            "people-hours",
            "working-hours",
            "focus-hours",
            "focus-blocks",
            "fragment-hours",
            "outside-hours",
            "double-hours",
            "cost",
            "currency",
        ]);
        for week in &self.findings.weeks {
            let mut row = |case: &str, load: &Load| {
                let hours = |hours: Hours| number(hours.value());
                let cost = self.hour.map(|hour| hour.of(load.people));
                csv.row(&[
                    &day(week.monday),
                    case,
                    &hours(load.meeting),
                    &hours(load.people),
                    &hours(load.working),
                    &hours(load.focus),
                    &load.focus_blocks.to_string(),
                    &hours(load.fragments),
                    &hours(load.outside),
                    &hours(load.double),
                    &amount(cost),
                    cost.map_or("", |_| self.say.currency),
                ]);
            };
            row("now", &week.before);
            if self.is_trying() {
                row("without", &week.after);
            }
        }
        csv.text
    }
}

/// To the cent, or the hundredth of an hour.
fn number(value: f64) -> String {
    neutral((value * 100.0).round() / 100.0)
}

fn amount(amount: Option<Money>) -> String {
    amount.map_or_else(String::new, |amount| number(amount.value()))
}

const fn yes(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

const fn rhythm(rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Daily => "daily",
        Rhythm::SeveralAWeek => "several-a-week",
        Rhythm::Weekly => "weekly",
        Rhythm::TwoWeekly => "two-weekly",
        Rhythm::Monthly => "monthly",
        Rhythm::Quarterly => "quarterly",
        Rhythm::Irregular => "irregular",
    }
}
