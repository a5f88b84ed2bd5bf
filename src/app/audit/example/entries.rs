//! What is in the example.

/// One meeting, or a series.
pub(super) struct Entry {
    /// In English and in German.
    pub(super) title: [&'static str; 2],
    /// The week in which it first is, from 0.
    pub(super) week: u64,
    /// The day of the week, from 0 for Monday.
    pub(super) day: u64,
    /// Hour and minute at which it begins.
    pub(super) at: (u16, u16),
    /// How long it takes; nothing for whole days.
    pub(super) minutes: u16,
    /// How it comes again, as iCalendar says it; nothing where it does not.
    pub(super) rule: &'static str,
    /// Who else is in it.
    pub(super) others: usize,
    pub(super) kind: Kind,
}

/// What is special about a meeting.
#[derive(PartialEq)]
pub(super) enum Kind {
    /// The owner called it.
    Own,
    /// Somebody else called it.
    Invited,
    /// Somebody else called it, and the owner declined.
    Declined,
    /// Its time is meant elsewhere.
    Elsewhere,
    /// It takes whole days: two of them.
    AllDay,
}

/// A team lead's weeks.
pub(super) const ENTRIES: [Entry; 16] = [
    entry(
        ["Daily stand-up", "Daily Stand-up"],
        (0, 0),
        (9, 15),
        15,
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        6,
        Kind::Own,
    ),
    entry(
        ["Weekly status", "Wochenstatus"],
        (0, 1),
        (10, 0),
        60,
        "FREQ=WEEKLY",
        8,
        Kind::Own,
    ),
    entry(
        ["1:1 Ben", "1:1 Ben"],
        (0, 2),
        (11, 0),
        30,
        "FREQ=WEEKLY",
        1,
        Kind::Own,
    ),
    entry(
        ["1:1 Cem", "1:1 Cem"],
        (0, 3),
        (11, 0),
        30,
        "FREQ=WEEKLY",
        1,
        Kind::Own,
    ),
    entry(
        ["Sprint planning", "Sprintplanung"],
        (0, 0),
        (10, 0),
        90,
        "FREQ=WEEKLY;INTERVAL=2",
        6,
        Kind::Own,
    ),
    entry(
        ["Sprint review", "Sprint-Review"],
        (1, 4),
        (13, 0),
        60,
        "FREQ=WEEKLY;INTERVAL=2",
        10,
        Kind::Own,
    ),
    entry(
        ["Retro", "Retro"],
        (1, 4),
        (14, 30),
        60,
        "FREQ=WEEKLY;INTERVAL=2",
        6,
        Kind::Own,
    ),
    entry(
        ["All-hands", "Vollversammlung"],
        (1, 3),
        (15, 0),
        60,
        "FREQ=WEEKLY;INTERVAL=4",
        11,
        Kind::Invited,
    ),
    entry(
        ["Steering committee", "Lenkungskreis"],
        (0, 3),
        (16, 30),
        60,
        "FREQ=WEEKLY;INTERVAL=2",
        4,
        Kind::Invited,
    ),
    entry(
        ["Sync with Pune", "Abstimmung mit Pune"],
        (0, 2),
        (14, 0),
        45,
        "FREQ=WEEKLY",
        3,
        Kind::Elsewhere,
    ),
    entry(
        ["Focus time", "Fokuszeit"],
        (0, 4),
        (9, 30),
        150,
        "FREQ=WEEKLY",
        0,
        Kind::Own,
    ),
    entry(
        ["Vendor demo", "Anbieter-Demo"],
        (2, 1),
        (13, 30),
        60,
        "",
        5,
        Kind::Invited,
    ),
    entry(
        ["Release problem", "Problem mit dem Release"],
        (3, 2),
        (15, 0),
        90,
        "",
        4,
        Kind::Own,
    ),
    entry(
        ["Interview", "Vorstellungsgespräch"],
        (4, 1),
        (14, 0),
        60,
        "",
        2,
        Kind::Invited,
    ),
    entry(
        ["Budget round", "Budgetrunde"],
        (5, 3),
        (13, 0),
        120,
        "",
        7,
        Kind::Declined,
    ),
    entry(["Leave", "Urlaub"], (6, 3), (0, 0), 0, "", 0, Kind::AllDay),
];

const fn entry(
    title: [&'static str; 2],
    (week, day): (u64, u64),
    at: (u16, u16),
    minutes: u16,
    rule: &'static str,
    others: usize,
    kind: Kind,
) -> Entry {
    Entry {
        title,
        week,
        day,
        at,
        minutes,
        rule,
        others,
        kind,
    }
}
