//! What was found, with everything that is needed to say it.

use crate::app::costing::PersonHour;
use crate::app::roi::Say;
use crate::app::words::{Arg, key};
use crate::core::audit::{Findings, Load, Question};
use crate::core::decision::Mode;
use crate::core::evidence::Evidence;
use crate::core::quantity::{Hours, Money};

/// Whether people may read what the series are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Titles {
    /// As in the calendar.
    #[default]
    Shown,
    /// By their rank, and no file or person is named either.
    Hidden,
}

/// An audit: what was asked, what was found, and how it is said.
#[derive(Clone, Copy)]
pub struct Audited<'a> {
    /// The language and the currency.
    pub say: Say<'a>,
    /// What was asked.
    pub question: &'a Question,
    /// What was found.
    pub findings: &'a Findings,
    /// What an hour of a person costs; none while the calculator does not say.
    pub hour: Option<PersonHour>,
    /// How each series would better be done, in their order; none where nothing is suggested.
    pub modes: &'a [Option<Mode>],
    /// Whether they are called by their titles.
    pub titles: Titles,
    /// Where the cost of an hour comes from.
    pub evidence: &'a Evidence,
}

impl Audited<'_> {
    /// What a series is called, by its place among the series.
    #[must_use]
    pub fn name(&self, place: usize) -> String {
        let words = self.say.words;
        let title = self.findings.series.get(place).map(|it| it.title.trim());
        match (self.titles, title) {
            (Titles::Hidden, _) | (_, None) => {
                let rank = u32::try_from(place + 1).unwrap_or(u32::MAX);
                words.fill(key::AUDIT_SERIES_NUMBER, &[("n", Arg::Count(rank))])
            }
            (Titles::Shown, Some("")) => words.say(key::AUDIT_SERIES_UNTITLED),
            (Titles::Shown, Some(title)) => title.to_owned(),
        }
    }

    /// How many weeks the period has.
    #[must_use]
    pub fn weeks(&self) -> f64 {
        weeks(self.question)
    }

    /// Hours of all owners in the period as those of one of them in a week.
    #[must_use]
    pub fn each_week(&self, hours: Hours) -> f64 {
        hours.value() / (self.weeks() * f64::from(self.findings.owners.max(1)))
    }

    /// That the first weeks of the period have no meetings, where they are two or more: the files may begin later.
    #[must_use]
    pub fn late(&self) -> Option<String> {
        let mut weeks = self.findings.weeks.iter();
        let first = weeks.position(|week| week.before.meeting > Hours::ZERO)?;
        let words = self.say.words;
        let monday = words.day(self.findings.weeks.get(first)?.monday);
        let args = [("day", Arg::Text(&monday))];
        (first >= 2).then(|| words.fill(key::AUDIT_LATE, &args))
    }

    /// Whether the figures without some of the series are others.
    #[must_use]
    pub fn is_trying(&self) -> bool {
        self.findings.before != self.findings.after
    }

    /// What everybody in the meetings of a load costs in a week.
    #[must_use]
    pub fn cost_a_week(&self, load: &Load) -> Option<Money> {
        Some(Money(self.hour?.of(load.people).value() / self.weeks()))
    }

    /// What a series costs in a year at its present pace, by its place among the series.
    #[must_use]
    pub fn cost_a_year(&self, place: usize) -> Option<Money> {
        let series = self.findings.series.get(place)?;
        Some(self.hour?.of(series.people_hours_per_year))
    }

    /// How a series would better be done, by its place among the series.
    pub(super) fn mode(&self, place: usize) -> Option<Mode> {
        self.modes.get(place).copied().flatten()
    }

    /// Whether a series is tried without, by its place among the series.
    #[must_use]
    pub fn is_replaced(&self, place: usize) -> bool {
        let series = self.findings.series.get(place);
        series.is_some_and(|series| self.question.replaced.contains(&series.key))
    }
}

/// How many weeks a period has; one day is the least.
pub(super) fn weeks(question: &Question) -> f64 {
    let days = (question.to - question.from).num_days() + 1;
    days.max(1) as f64 / 7.0
}

/// The part of the working time that goes into meetings; none where there is no working time.
#[must_use]
pub fn share(load: &Load) -> Option<f64> {
    let share = load.meeting.value() / load.working.value();
    share.is_finite().then_some(share)
}
