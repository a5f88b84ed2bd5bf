//! What was found in a calendar.

use chrono::NaiveDate;

use crate::core::quantity::Hours;

/// Where the time goes in the period that was asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// The zone whose days and clocks counted: the one that was asked for, or UTC where it is unknown.
    pub zone: String,
    /// The exports, in the order in which they came.
    pub sources: Vec<SourceFound>,
    /// People whose calendars these are: exports of one owner count once. Those without a known owner are the only known
    /// one's; where several are known, or none, they are together one other person's.
    pub owners: u32,
    /// Meetings that begin within the period, each once however many exports have it. Of one that began before, only the
    /// hours within it count.
    pub meetings: u32,
    /// What the rules left out.
    pub left_out: LeftOut,
    /// All of it, over the whole period.
    pub before: Load,
    /// The same without the series that are tried without.
    pub after: Load,
    /// All weeks that the period touches; the first and the last may be cut by it.
    pub weeks: Vec<Week>,
    /// By the number of people, as bounded by [`super::SIZES`].
    pub sizes: Vec<Bucket>,
    /// By length, as bounded by [`super::LENGTHS`].
    pub lengths: Vec<Bucket>,
    /// The owners' hours in meetings, by weekday (Monday first) and hour of the day.
    pub heat: [[f64; 24]; 7],
    /// Zones that meetings were made in and whose clocks differ from the reader's within the period, most hours first.
    /// Those whose clocks show the same are one. UTC is where no one is: exports write moments in it.
    pub zones: Vec<ZoneFound>,
    /// Series with meetings in the period, most people-hours a year first; at most [`super::MAX_SERIES`].
    pub series: Vec<SeriesFound>,
}

/// One export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceFound {
    /// The name of the file.
    pub name: String,
    /// Whose calendar it is taken for.
    pub owner: Option<String>,
    /// Who it may be instead, at most ten: first owners, of this file or others, who are in none of its events, then who is
    /// in most of them.
    pub candidates: Vec<String>,
    /// Meetings of it that begin within the period and count.
    pub meetings: u32,
}

/// What begins within the period and does not count, by the first rule, in this order, that leaves it out. Once for each
/// owner, and not at all where another export of the same owner has it so that it counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// They have no time.
    pub all_day: u32,
    /// They are cancelled.
    pub cancelled: u32,
    /// Their time is free.
    pub free: u32,
    /// There are not two people among organiser and attendees, be it that they declined.
    pub alone: u32,
    /// The owner declined.
    pub declined: u32,
}

/// What meetings take and what they leave within a time. Hours of all owners together; a day without an hour, or with one
/// more, counts as it was.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// In meetings, each owner's own; two at the same time count both.
    pub meeting: Hours,
    /// In meetings, of everybody who is in them: what is paid for. Each meeting once, however many exports have it.
    pub people: Hours,
    /// Working time in the period.
    pub working: Hours,
    /// Working time without meetings in blocks of [`super::FOCUS_MINUTES`] or more.
    pub focus: Hours,
    /// How many such blocks.
    pub focus_blocks: u32,
    /// Working time without meetings in shorter blocks: what is left over between meetings.
    pub fragments: Hours,
    /// In meetings outside working time, two at the same time counted once.
    pub outside: Hours,
    /// In two or more meetings at the same time, counted once.
    pub double: Hours,
}

/// One week, by ISO 8601: from Monday on.
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
    /// How many begin within the period.
    pub meetings: u32,
    /// Hours of the owners in them.
    pub hours: Hours,
    /// Hours of everybody in them.
    pub people: Hours,
}

/// Meetings that were made in another zone than the reader's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ZoneFound {
    /// Its name, as the IANA has it.
    pub name: String,
    /// How many hours of a working day there, by the same clock times as here, are within one here, in the middle of the
    /// period.
    pub shared: Hours,
    /// Meetings made in it.
    pub meetings: u32,
    /// Hours of the owners in them.
    pub hours: Hours,
    /// Those of them that lie outside working time, here or there.
    pub outside: Hours,
}

/// A series, or what became one: exports split a series when it is changed from some day on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeriesFound {
    /// What tells it from others, the same for the same series in another export or another sitting. It says nothing of it:
    /// FNV-1a (64 bits, 16 hexadecimal digits) of the smallest UID, or of title and people where there is none.
    pub key: String,
    /// Its title as last used.
    pub title: String,
    /// How many people are in it, typically: who is invited and has not declined, the organiser among them.
    pub people: u32,
    /// How long it is, typically, in minutes.
    pub minutes: u32,
    /// How often it comes.
    pub rhythm: Rhythm,
    /// Meetings that begin in the period.
    pub meetings: u32,
    /// Hours of the owners in them.
    pub hours: Hours,
    /// Hours of everybody in them.
    pub people_hours: Hours,
    /// Meetings in a year.
    ///
    /// A gap is the median of the days between two of them. Where the last one lies more than two gaps (or weeks, if that is
    /// longer) before the end of the period, the series has ended: as many as in the period, and where that is longer than
    /// a year, × 365.25 / its days. Otherwise it goes on at the pace of the part of the period in which it was alive:
    /// - With a gap of up to 15 days: meetings a week × 46 weeks worked where that part is shorter than 46 weeks, × 365.25 / 7
    ///   where it is longer, since leave is in it then.
    /// - More rarely: meetings a week × 365.25 / 7.
    /// - Too few to tell (one day, two less than a week apart, or some days of less than two weeks in the midst of it): at
    ///   the pace of the whole period, four weeks at least.
    pub per_year: f64,
    /// Hours of everybody in a year at that pace, if each takes as much as those of the period do on average.
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

impl Rhythm {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 7] = [
        Self::Daily,
        Self::SeveralAWeek,
        Self::Weekly,
        Self::TwoWeekly,
        Self::Monthly,
        Self::Quarterly,
        Self::Irregular,
    ];

    /// The id under which it is written, and words for it are found.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::SeveralAWeek => "several-a-week",
            Self::Weekly => "weekly",
            Self::TwoWeekly => "two-weekly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
            Self::Irregular => "irregular",
        }
    }
}
