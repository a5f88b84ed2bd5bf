//! What several tests do with calendars: read one, expand it, and count as the reference does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use worth_a_meeting_audit::calendar::{Defect, Occurrence, Window};
use worth_a_meeting_audit::expand::Expansion;
use worth_a_meeting_audit::read::{Reader, Reading};

/// The calendars that are shared beside the repository, if they are there.
pub(crate) fn shared() -> Option<PathBuf> {
    let mut folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    while folder.pop() {
        let shared = folder.join("shared/calendars");
        if shared.is_dir() {
            return Some(shared);
        }
    }
    println!("skipped: there is no ../shared/calendars");
    None
}

/// Reads one file.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Reading {
    let mut reader = Reader::new();
    reader.begin(name);
    reader.feed(bytes).expect("within the limits");
    reader.end().expect("within the limits");
    reader.finish()
}

/// Its occurrences.
pub(crate) fn expand(
    reading: &Reading,
    zone: &str,
    window: Window,
) -> (Vec<Occurrence>, Vec<Defect>) {
    Expansion::new(&reading.schedule, zone, window)
        .finish(&reading.calendar.events)
        .expect("within the limits")
}

/// Occurrences of one kind: how many, their hours, and those within the window.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Busy {
    pub(crate) count: u64,
    pub(crate) hours: f64,
    pub(crate) clipped: f64,
}

/// What the reference counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) all: u64,
    pub(crate) all_day: u64,
    pub(crate) cancelled: u64,
    pub(crate) transparent: u64,
    /// Timed, not cancelled, not free: any, with attendees, with others.
    pub(crate) any: Busy,
    pub(crate) attendee: Busy,
    pub(crate) other: Busy,
    pub(crate) per_uid: BTreeMap<String, u64>,
}

/// Counts as the reference does.
pub(crate) fn counts(reading: &Reading, occurrences: &[Occurrence], window: Window) -> Counts {
    let mut counts = Counts::default();
    for it in occurrences {
        let event = &reading.calendar.events[it.event as usize];
        counts.all += 1;
        counts.all_day += u64::from(event.all_day);
        counts.cancelled += u64::from(event.cancelled);
        counts.transparent += u64::from(event.free);
        *counts.per_uid.entry(event.uid.clone()).or_default() += 1;
        if event.all_day || event.cancelled || event.free {
            continue;
        }
        let attendees = event.attendees.iter().map(|it| it.address);
        let addresses: BTreeSet<u32> = attendees.chain(event.organizer).collect();
        let kinds = [
            (&mut counts.any, true),
            (&mut counts.attendee, !event.attendees.is_empty()),
            (&mut counts.other, addresses.len() >= 2),
        ];
        for (busy, _) in kinds.into_iter().filter(|(_, counts)| *counts) {
            busy.count += 1;
            busy.hours += (it.end - it.start) as f64 / 3600.0;
            let within = it.end.min(window.end) - it.start.max(window.start);
            busy.clipped += within as f64 / 3600.0;
        }
    }
    counts
}
