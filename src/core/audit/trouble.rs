//! Why calendars cannot be read, or a question not be answered.

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// What reads calendars could not be fetched.
    Missing,
    /// It was fetched, and may not run.
    Start,
    /// A file could not be read.
    Unreadable,
    /// The files are larger than what is taken.
    TooManyBytes,
    /// They have more events.
    TooManyEvents,
    /// They are more calendars.
    TooManyFiles,
    /// More meetings lie in the period than are counted.
    TooManyOccurrences,
    /// None of the files is a calendar.
    NoCalendar,
    /// Something else, which is our fault.
    Crash,
}

impl Trouble {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Missing,
        Self::Start,
        Self::Unreadable,
        Self::TooManyBytes,
        Self::TooManyEvents,
        Self::TooManyFiles,
        Self::TooManyOccurrences,
        Self::NoCalendar,
        Self::Crash,
    ];

    /// Its id in messages and locale keys; `www/calendar/reading.js` has those of what befalls a page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Start => "start",
            Self::Unreadable => "unreadable",
            Self::TooManyBytes => "too-many-bytes",
            Self::TooManyEvents => "too-many-events",
            Self::TooManyFiles => "too-many-files",
            Self::TooManyOccurrences => "too-many-occurrences",
            Self::NoCalendar => "no-calendar",
            Self::Crash => "crash",
        }
    }

    /// The one with this id; whatever has none is a [`Self::Crash`].
    #[must_use]
    pub fn of(id: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|one| one.id() == id).unwrap_or(Self::Crash)
    }

    /// Whether to try the same once more may help.
    #[must_use]
    pub const fn may_pass(self) -> bool {
        matches!(
            self,
            Self::Missing | Self::Start | Self::Unreadable | Self::Crash
        )
    }
}
