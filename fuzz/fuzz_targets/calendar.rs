//! Whatever file is dropped as a calendar: reading it in pieces gives what reading it whole gives, its occurrences are in
//! order and within their window, and everything ends within its limits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use worth_a_meeting_audit::calendar::Window;
use worth_a_meeting_audit::expand::Expansion;
use worth_a_meeting_audit::read::{Reader, Reading};

/// 2026 in Berlin.
const YEAR: Window = Window {
    start: 1_767_222_000,
    end: 1_798_758_000,
};

fn read(pieces: &[&[u8]]) -> Option<Reading> {
    let mut reader = Reader::new();
    reader.begin("export.ics");
    for piece in pieces {
        reader.feed(piece).ok()?;
    }
    reader.end().ok()?;
    Some(reader.finish())
}

fuzz_target!(|bytes: &[u8]| {
    let half = bytes
        .first()
        .map_or(0, |&first| usize::from(first) * bytes.len() / 256);
    let (first, second) = bytes.split_at(half);
    let (Some(whole), Some(pieces)) = (read(&[bytes]), read(&[first, second])) else {
        return;
    };
    assert_eq!(whole.calendar.events, pieces.calendar.events);
    assert_eq!(whole.defects, pieces.defects);
    for event in &whole.calendar.events {
        assert!((event.source as usize) < whole.calendar.sources.len());
        let addresses = event.attendees.iter().map(|it| it.address);
        for address in addresses.chain(event.organizer) {
            assert!((address as usize) < whole.calendar.addresses.len());
        }
        if let Some(zone) = event.zone {
            assert!(usize::from(zone) < whole.calendar.zones.len());
        }
    }
    let Ok((occurrences, _)) =
        Expansion::new(&whole.schedule, "Europe/Berlin", YEAR).finish(&whole.calendar.events)
    else {
        return;
    };
    assert!(occurrences.is_sorted_by_key(|it| it.start));
    for it in occurrences {
        assert!((it.event as usize) < whole.calendar.events.len());
        assert!(it.start <= it.end && YEAR.has(it));
    }
});
