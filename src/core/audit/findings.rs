//! What was found in a calendar.

use chrono::NaiveDate;

use crate::core::quantity::Hours;

/// Where the time goes in the period that was asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The exports, in the order in which they came.
    pub sources: Vec<SourceFound>,
    /// People whose calendars these are: exports of one owner count once.
    pub owners: u32,
    /// Meetings counted, each once however many exports have it.
    pub meetings: u32,
    /// What the rules left out.
    pub left_out: LeftOut,
    /// All of it, over the whole period.
    pub before: Load,
    /// The same without the series that are tried without.
    pub after: Load,
    /// Week by week, Monday first; the first and the last may be cut by the period.
    pub weeks: Vec<Week>,
    /// By the number of people, as bounded by [`super::SIZES`].
    pub sizes: Vec<Bucket>,
    /// By length, as bounded by [`super::LENGTHS`].
    pub lengths: Vec<Bucket>,
    /// The owners' hours in meetings, by weekday (Monday first) and hour of the day.
    pub heat: [[f64; 24]; 7],
    /// Zones other than the reader's own that meetings were made in, most hours first.
    pub zones: Vec<ZoneFound>,
    /// Series, most people-hours a year first.
    pub series: Vec<SeriesFound>,
}

/// One export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceFound {
    /// The name of the file.
    pub name: String,
    /// Whose calendar it is taken for.
    pub owner: Option<String>,
    /// Who it may be instead, likeliest first; at most ten.
    pub candidates: Vec<String>,
    /// Meetings of it within the period that count.
    pub meetings: u32,
}

/// Occurrences within the period that do not count, by the first rule that leaves them out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// They have no time.
    pub all_day: u32,
    /// They are cancelled.
    pub cancelled: u32,
    /// Their time is free.
    pub free: u32,
    /// Nobody else is in them.
    pub alone: u32,
    /// The owner declined.
    pub declined: u32,
}

/// What meetings take and what they leave. Hours of all owners together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// In meetings, each owner's own; two at the same time count both.
    pub meeting: Hours,
    /// In meetings, of everybody who is in them: what is paid for.
    pub people: Hours,
    /// Working time in the period.
    pub working: Hours,
    /// Working time without meetings in blocks of [`super::FOCUS_MINUTES`] or more.
    pub focus: Hours,
    /// How many such blocks.
    pub focus_blocks: u32,
    /// Working time without meetings in shorter blocks: what is left over between meetings.
    pub fragments: Hours,
    /// In meetings outside working time.
    pub outside: Hours,
    /// In two or more meetings at the same time, counted once.
    pub double: Hours,
}

/// One week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub monday: NaiveDate,
    /// All of it.
    pub before: Load,
    /// Without the series that are tried without.
    pub after: Load,
}

/// Some of the meetings.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bucket {
    /// How many.
    pub meetings: u32,
    /// Hours of the owners in them.
    pub hours: Hours,
    /// Hours of everybody in them.
    pub people: Hours,
}

/// Meetings that were made in another zone than the reader's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ZoneFound {
    /// Its name.
    pub name: String,
    /// How many hours of a working day there are within one here, at the middle of the period.
    pub shared: Hours,
    /// Meetings made in it.
    pub meetings: u32,
    /// Hours of the owners in them.
    pub hours: Hours,
    /// Those that lie outside working time, here or there.
    pub outside: Hours,
}

/// A series, or what became one: exports split a series when it is changed from some day on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeriesFound {
    /// What tells it from others, the same for the same series in another export or another sitting; says nothing of it.
    pub key: String,
    /// Its title as last used.
    pub title: String,
    /// How many people are in it, typically: who is invited and has not declined, the organiser among them.
    pub people: u32,
    /// How long it is, typically, in minutes.
    pub minutes: u32,
    /// How often it comes.
    pub rhythm: Rhythm,
    /// Meetings in the period.
    pub meetings: u32,
    /// Hours of the owners in them.
    pub hours: Hours,
    /// Hours of everybody in them.
    pub people_hours: Hours,
    /// Meetings in a year at the pace of the part of the period in which it was alive.
    pub per_year: f64,
    /// Hours of everybody in a year at that pace.
    pub people_hours_per_year: Hours,
    /// Whether one of the owners called it, and so could change it.
    pub is_own: bool,
    /// Hours of the owners outside working time.
    pub outside: Hours,
}

/// How often a series comes, as its meetings lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rhythm {
    /// On most working days.
    Daily,
    /// More than once a week, but not daily.
    SeveralAWeek,
    /// About every seven days.
    Weekly,
    /// About every two weeks.
    TwoWeekly,
    /// About once a month.
    Monthly,
    /// About once a quarter, or more rarely.
    Quarterly,
    /// In no rhythm, or too seldom to tell.
    #[default]
    Irregular,
}
