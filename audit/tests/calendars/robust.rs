//! Whatever bytes come: nothing panics, everything ends within its limits, and the size of the pieces makes no difference.

use proptest::prelude::*;
use worth_a_meeting_audit::calendar::Window;
use worth_a_meeting_audit::expand::Expansion;
use worth_a_meeting_audit::read::{Reader, Reading};

/// Lines that say something, so that random ones get somewhere.
const LINES: [&str; 46] = [
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VTIMEZONE",
    "END:VTIMEZONE",
    "BEGIN:STANDARD",
    "END:STANDARD",
    "BEGIN:VALARM",
    "END:VALARM",
    "TZID:Here",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:-9999",
    "UID:a",
    "DTSTART:20260302T090000Z",
    "DTSTART:20260302T090000Z",
    "DTSTART;TZID=Here:20260302T090000",
    "DTSTART;TZID=Europe/Berlin:20260329T023000",
    "DTSTART;VALUE=DATE:20260302",
    "DTSTART:99991231T235959",
    "DTSTART:00000101T000000Z",
    "DTEND:00010101T000000Z",
    "DTEND:99991231T235959Z",
    "DTEND;VALUE=DATE:20260303",
    "DURATION:PT1H",
    "DURATION:P999999999999999999W",
    "DURATION:-P1D",
    "RRULE:FREQ=SECONDLY",
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=WEEKLY;BYDAY=MO,2TU;BYSETPOS=-1;INTERVAL=65535",
    "RRULE:FREQ=YEARLY;BYWEEKNO=53;COUNT=4294967295",
    "RRULE:FREQ=MONTHLY;UNTIL=00000101T000000Z",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "RDATE;VALUE=PERIOD:20260304T090000Z/P9999999W",
    "RDATE:20260304T090000Z,20260304",
    "EXDATE:20260302T090000Z",
    "RECURRENCE-ID:20260302T090000Z",
    "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260303",
    "SEQUENCE:-9223372036854775808",
    "SEQUENCE:9",
    "STATUS:CANCELLED",
    "ATTENDEE;CUTYPE=ROOM;PARTSTAT=DECLINED:mailto:a@b.example",
    "X-WR-CALNAME:a@b.example",
    " folded",
];

fn in_pieces(bytes: &[u8], size: usize) -> Reading {
    let mut reader = Reader::new();
    reader.begin("a");
    for chunk in bytes.chunks(size) {
        reader.feed(chunk).unwrap();
    }
    reader.end().unwrap();
    reader.finish()
}

fn check(bytes: &[u8], size: usize) {
    let whole = in_pieces(bytes, bytes.len().max(1));
    let reading = in_pieces(bytes, size);
    assert_eq!(reading.calendar.events, whole.calendar.events);
    assert_eq!(reading.calendar.sources, whole.calendar.sources);
    assert_eq!(reading.defects, whole.defects);
    let window = Window {
        start: 1_767_222_000,
        end: 1_798_758_000,
    };
    let expansion = |reading: &Reading| {
        Expansion::new(&reading.schedule, "Europe/Berlin", window).finish(&reading.calendar.events)
    };
    let found = expansion(&reading);
    assert_eq!(found, expansion(&whole));
    if let Ok((occurrences, _)) = found {
        assert!(occurrences.is_sorted_by_key(|it| it.start));
        assert!(
            occurrences
                .iter()
                .all(|it| window.has(*it) && it.start <= it.end)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_bytes_are_read_and_expanded(bytes in prop::collection::vec(any::<u8>(), 0..400), size in 1..50usize) {
        check(&bytes, size);
    }

    #[test]
    fn any_lines_are_read_and_expanded(
        lines in prop::collection::vec(0..LINES.len(), 0..60),
        end in prop::sample::select(vec!["\r\n", "\n", "\r"]),
        size in 1..50usize,
    ) {
        let text: String = lines.iter().map(|&line| format!("{}{end}", LINES[line])).collect();
        check(text.as_bytes(), size);
    }

    #[test]
    fn any_event_is_read_and_expanded(
        lines in prop::collection::vec(15..LINES.len(), 1..12),
        zone in prop::collection::vec(12..35usize, 0..6),
        size in 1..50usize,
    ) {
        let text = |lines: &[usize]| -> String {
            lines.iter().map(|&line| format!("{}\r\n", LINES[line])).collect()
        };
        let (zone, lines) = (text(&zone), text(&lines));
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\n{zone}END:STANDARD\r\nEND:VTIMEZONE\r\n\
             BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260302T090000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n\
             BEGIN:VEVENT\r\nUID:a\r\n{lines}END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        check(text.as_bytes(), size);
    }
}
