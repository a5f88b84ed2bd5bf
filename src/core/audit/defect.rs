//! What could not be understood in a file.

/// A part of a file that could not be understood, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// The place of the export, the first one being 0.
    pub source: u32,
    /// The line where the part begins, the first one being 1; 0 for the whole file.
    pub line: u32,
    /// What is wrong.
    pub kind: DefectKind,
    /// What it concerns, as the file has it: a title, a zone, a rule; cut where it is long.
    pub what: String,
}

/// What can be wrong with a part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DefectKind {
    /// It is no calendar.
    NoCalendar,
    /// A component is broken off or cannot be read.
    Broken,
    /// An event has no start, or one that is no time.
    NoStart,
    /// Its end is before its start, or it lasts longer than anything does.
    BadLength,
    /// Its rule of recurrence cannot be read; it counts once.
    BadRule,
    /// Its rule repeats it so often that it is no meeting, or without end beyond all limits; what is within them counts.
    Absurd,
    /// Its time zone is unknown; its times are taken for the reader's own.
    UnknownZone,
    /// A line is longer than any calendar needs.
    TooLong,
}

impl DefectKind {
    /// All of them, the gravest first.
    pub const ALL: [Self; 8] = [
        Self::NoCalendar,
        Self::Broken,
        Self::NoStart,
        Self::BadLength,
        Self::BadRule,
        Self::Absurd,
        Self::UnknownZone,
        Self::TooLong,
    ];

    /// Its id in messages and locale keys.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoCalendar => "no-calendar",
            Self::Broken => "broken",
            Self::NoStart => "no-start",
            Self::BadLength => "bad-length",
            Self::BadRule => "bad-rule",
            Self::Absurd => "absurd",
            Self::UnknownZone => "unknown-zone",
            Self::TooLong => "too-long",
        }
    }
}
