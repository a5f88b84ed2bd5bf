//! Files as programs write them: encodings, line ends, archives, and what is broken.

use miniz_oxide::deflate::compress_to_vec;
use worth_a_meeting_audit::calendar::{DefectKind, Window};
use worth_a_meeting_audit::expand::{Expansion, MOST_OCCURRENCES, TooMany};
use worth_a_meeting_audit::read::{MOST_BYTES, MOST_EVENTS, MOST_FILES, Reader, Reading, Refused};

use crate::common::{expand, read};

const ALWAYS: Window = Window {
    start: 0,
    end: 4_102_444_800,
};

fn calendar(body: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n")
}

fn event(uid: &str, more: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:20260302T090000Z\r\nDURATION:PT1H\r\n{more}END:VEVENT\r\n"
    )
}

fn titles(reading: &Reading) -> Vec<&str> {
    let events = reading.calendar.events.iter();
    events.map(|it| it.title.as_str()).collect()
}

/// What is wrong with a reading: where, and of which kind.
fn defects(reading: &Reading) -> Vec<(u32, DefectKind)> {
    reading
        .defects
        .iter()
        .map(|it| (it.line, it.kind))
        .collect()
}

/// A member of an archive: its name, its compression method, its flags, and its bytes.
type Member<'a> = (&'a str, u16, u16, Vec<u8>);

fn archive(members: &[Member<'_>]) -> Vec<u8> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, method, flags, data) in members {
        let offset = zip.len() as u32;
        let mut both = Vec::new();
        both.extend(20u16.to_le_bytes());
        both.extend(flags.to_le_bytes());
        both.extend(method.to_le_bytes());
        // Neither the time nor the checksum is read.
        both.extend([0; 8]);
        both.extend((data.len() as u32).to_le_bytes());
        both.extend((data.len() as u32).to_le_bytes());
        both.extend((name.len() as u16).to_le_bytes());
        both.extend(0u16.to_le_bytes());
        zip.extend(b"PK\x03\x04");
        zip.extend(&both);
        zip.extend(name.as_bytes());
        zip.extend(data);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&both);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let offset = zip.len() as u32;
    let count = (members.len() as u16).to_le_bytes();
    zip.extend(&directory);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend([count, count].concat());
    zip.extend((directory.len() as u32).to_le_bytes());
    zip.extend(offset.to_le_bytes());
    zip.extend([0, 0]);
    zip
}

#[test]
fn encodings_and_line_ends_make_no_difference() {
    let text = calendar(&event("a", "SUMMARY:Größe\r\n , „weiter“\r\n"));
    let utf16 = |mark: u16, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let units = [mark].into_iter().chain(text.encode_utf16());
        units.flat_map(bytes).collect()
    };
    let latin = text.replace('„', "\u{84}").replace('“', "\u{93}");
    let latin = latin.chars().map(|it| u8::try_from(u32::from(it)).unwrap());
    for (what, bytes) in [
        ("UTF-8", text.clone().into_bytes()),
        ("with a mark", format!("\u{feff}{text}").into_bytes()),
        ("UTF-16", utf16(0xFEFF, u16::to_le_bytes)),
        ("UTF-16, big-endian", utf16(0xFEFF, u16::to_be_bytes)),
        ("Windows-1252", latin.collect()),
        ("LF", text.replace("\r\n", "\n").into_bytes()),
        ("CR", text.replace("\r\n", "\r").into_bytes()),
    ] {
        for size in [1, 2, 3, 7, 4096] {
            let mut reader = Reader::new();
            reader.begin("a.ics");
            for chunk in bytes.chunks(size) {
                reader.feed(chunk).unwrap();
            }
            reader.end().unwrap();
            let reading = reader.finish();
            assert_eq!(titles(&reading), ["Größe, „weiter“"], "{what}, {size}");
            assert_eq!(reading.defects, [], "{what}, {size}");
        }
    }
}

#[test]
fn what_is_broken_is_named_with_its_line_and_the_rest_goes_on() {
    let text = calendar(
        &[
            "BEGIN:VEVENT\r\nUID:unfinished\r\n",
            &event("good", "SUMMARY:good\r\n"),
            "BEGIN:VEVENT\r\nUID:none\r\nSUMMARY:no start\r\nEND:VEVENT\r\n",
            "BEGIN:VEVENT\r\nDTSTART:20260230T090000Z\r\nEND:VEVENT\r\n",
            "BEGIN:VEVENT\r\nDTSTART:20260302T090000Z\r\nDTEND:soon\r\nEND:VEVENT\r\n",
            &event("rule", "SUMMARY:rule\r\nRRULE:FREQ=OFTEN\r\n"),
            "BEGIN:VEVENT\r\nDTSTART;TZID=Middle Earth:20260302T090000\r\nSUMMARY:far\r\nEND:VEVENT\r\n",
            &event("long", &format!("SUMMARY:{}\r\n", "x".repeat(100_000))),
            "BEGIN:VEVENT\r\nUID:last\r\n",
        ]
        .concat(),
    );
    let reading = read("a.ics", text.as_bytes());
    assert_eq!(titles(&reading), ["good", "rule", "far", ""]);
    assert_eq!(
        defects(&reading),
        [
            (3, DefectKind::Broken),
            (11, DefectKind::NoStart),
            (15, DefectKind::NoStart),
            (18, DefectKind::Broken),
            (22, DefectKind::BadRule),
            (29, DefectKind::UnknownZone),
            (37, DefectKind::TooLong),
            (39, DefectKind::Broken),
        ]
    );
    let far = &reading.defects[5];
    assert_eq!(far.what, "Middle Earth");
    assert_eq!(expand(&reading, "Europe/Berlin", ALWAYS).0.len(), 4);
}

#[test]
fn what_is_no_calendar_is_said_to_be_none() {
    for bytes in [
        &b""[..],
        b"x",
        b"<html></html>\r\n",
        &[0xFF; 100],
        b"PK\x03\x04 no archive",
    ] {
        let reading = read("a.ics", bytes);
        assert_eq!(reading.defects.len(), 1, "{bytes:?}");
        assert_eq!(reading.calendar.sources[0].name, "a.ics");
    }
    let reading = read("a.ics", b"<html></html>\r\n");
    assert_eq!(defects(&reading), [(0, DefectKind::NoCalendar)]);
}

#[test]
fn each_calendar_of_an_archive_is_a_file_of_its_own() {
    let text = |uid| calendar(&event(uid, &format!("SUMMARY:{uid}\r\n"))).into_bytes();
    let zip = archive(&[
        ("ada@example.com.ics", 8, 0, compress_to_vec(&text("a"), 6)),
        ("read me.txt", 0, 0, text("no")),
        ("folder/B.ICS", 0, 0, text("b")),
        ("encrypted.ics", 8, 1, compress_to_vec(&text("c"), 6)),
        ("other.ics", 14, 0, text("d")),
        ("damaged.ics", 8, 0, vec![0xFF; 20]),
    ]);
    let reading = read("export.zip", &zip);
    assert_eq!(titles(&reading), ["a", "b"]);
    let sources: Vec<_> = reading
        .calendar
        .sources
        .iter()
        .map(|it| &it.name[..])
        .collect();
    assert_eq!(
        sources,
        [
            "ada@example.com.ics",
            "folder/B.ICS",
            "export.zip",
            "export.zip",
            "export.zip"
        ]
    );
    let broken: Vec<_> = reading.defects.iter().map(|it| &it.what[..]).collect();
    assert_eq!(broken, ["encrypted.ics", "other.ics", "damaged.ics"]);
}

#[test]
fn an_archive_without_calendars_is_no_calendar() {
    let reading = read(
        "a.zip",
        &archive(&[("a.txt", 0, 0, b"BEGIN:VCALENDAR".to_vec())]),
    );
    assert_eq!(defects(&reading), [(0, DefectKind::NoCalendar)]);
}

#[test]
fn an_archive_that_inflates_beyond_the_limit_is_refused() {
    let bomb = compress_to_vec(&vec![b' '; MOST_BYTES], 6);
    let mut reader = Reader::new();
    reader.begin("bomb.zip");
    reader.feed(&archive(&[("bomb.ics", 8, 0, bomb)])).unwrap();
    assert_eq!(reader.end(), Err(Refused::TooLarge(MOST_BYTES)));
}

#[test]
fn more_bytes_than_the_limit_are_refused_over_all_files() {
    let mut reader = Reader::new();
    for _ in 0..50 {
        reader.begin("a.ics");
        reader.feed(&vec![b'x'; MOST_BYTES / 50]).unwrap();
        reader.end().unwrap();
    }
    reader.begin("a.ics");
    assert_eq!(reader.feed(b"x"), Err(Refused::TooLarge(MOST_BYTES)));
}

#[test]
fn more_events_than_the_limit_are_refused() {
    let most = event("a", "").repeat(MOST_EVENTS);
    let mut reader = Reader::new();
    reader.begin("a.ics");
    reader.feed(b"BEGIN:VCALENDAR\r\n").unwrap();
    reader.feed(most.as_bytes()).unwrap();
    let more = event("b", "").repeat(2);
    assert_eq!(
        reader.feed(more.as_bytes()),
        Err(Refused::TooManyEvents(MOST_EVENTS))
    );
}

#[test]
fn more_calendars_than_the_limit_are_refused() {
    let text = calendar(&event("a", ""));
    let mut reader = Reader::new();
    for place in 0..MOST_FILES {
        reader.begin("a.ics");
        // What is no calendar is a file all the same.
        let text = if place % 2 == 0 { &text } else { "" };
        reader.feed(text.as_bytes()).unwrap();
        reader.end().unwrap();
    }
    reader.begin("a.ics");
    let refused = Err(Refused::TooManyFiles(MOST_FILES));
    assert_eq!(reader.feed(text.as_bytes()), refused);
    assert_eq!(reader.end(), refused);
    let reading = reader.finish();
    assert_eq!(reading.calendar.sources.len(), MOST_FILES);
    assert_eq!(reading.calendar.events.len(), MOST_FILES / 2);
    // In an archive, be it that they cannot be read.
    let member = |place| ("a.ics", 0, u16::from(place % 2 == 0), Vec::new());
    let members: Vec<Member<'_>> = (0..=MOST_FILES).map(member).collect();
    for (members, expected) in [(&members[1..], Ok(())), (&members, refused)] {
        let mut reader = Reader::new();
        reader.begin("a.zip");
        reader.feed(&archive(members)).unwrap();
        reader.end().unwrap();
        let ended = loop {
            match reader.go_on() {
                Ok(true) => {}
                ended => break ended.map(|_| ()),
            }
        };
        assert_eq!(ended, expected);
        assert_eq!(reader.finish().calendar.sources.len(), MOST_FILES);
    }
}

#[test]
fn more_occurrences_than_the_limit_are_refused() {
    let often = event("a", "RRULE:FREQ=DAILY\r\n").replace("UID:a\r\n", "");
    let reading = read("a.ics", calendar(&often.repeat(20)).as_bytes());
    let expansion = Expansion::new(&reading.schedule, "Europe/Berlin", ALWAYS);
    assert_eq!(
        expansion.finish(&reading.calendar.events),
        Err(TooMany(MOST_OCCURRENCES))
    );
}

#[test]
fn a_rule_without_end_ends_within_limits_and_is_named() {
    let reading = read(
        "a.ics",
        calendar(&event("a", "SUMMARY:often\r\nRRULE:FREQ=SECONDLY\r\n")).as_bytes(),
    );
    let (occurrences, defects) = expand(&reading, "Europe/Berlin", ALWAYS);
    assert_eq!(defects[0].kind, DefectKind::Absurd);
    assert_eq!((defects[0].line, &defects[0].what[..]), (3, "often"));
    assert!(occurrences.len() >= 20_000);
}

#[test]
fn a_rule_for_a_day_that_no_month_has_is_no_rule() {
    for (rule, is_one) in [
        ("BYMONTH=2;BYMONTHDAY=30", false),
        ("BYMONTH=2,4;BYMONTHDAY=-31", false),
        ("BYMONTH=2;BYMONTHDAY=29,30", true),
        ("BYMONTH=2,3;BYMONTHDAY=31", true),
    ] {
        let text = calendar(&event("a", &format!("RRULE:FREQ=YEARLY;{rule}\r\n")));
        let reading = read("a.ics", text.as_bytes());
        let bad = [(3, DefectKind::BadRule)];
        assert_eq!(defects(&reading), bad[usize::from(is_one)..], "{rule}");
        let once = expand(&reading, "Europe/Berlin", ALWAYS).0.len() == 1;
        assert_eq!(once, !is_one, "{rule}");
    }
}

#[test]
fn an_end_before_its_start_counts_as_no_time_and_is_named() {
    let text = calendar(
        "BEGIN:VEVENT\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T080000Z\r\nEND:VEVENT\r\n",
    );
    let (occurrences, defects) = expand(&read("a.ics", text.as_bytes()), "Europe/Berlin", ALWAYS);
    assert_eq!(defects[0].kind, DefectKind::BadLength);
    assert_eq!(occurrences[0].start, occurrences[0].end);
}

#[test]
fn small_steps_lead_to_the_same_and_progress_never_goes_back() {
    let often = event("a", "RRULE:FREQ=DAILY;COUNT=500\r\n").replace("UID:a\r\n", "");
    let reading = read("a.ics", calendar(&often.repeat(10)).as_bytes());
    let whole = expand(&reading, "Europe/Berlin", ALWAYS);
    let mut expansion = Expansion::new(&reading.schedule, "Europe/Berlin", ALWAYS);
    let (mut steps, mut progress) = (0, 0.0);
    while !expansion.step(100) {
        assert!(expansion.progress() >= progress);
        progress = expansion.progress();
        steps += 1;
    }
    assert!(steps >= 50 && expansion.progress() == 1.0, "{steps}");
    assert_eq!(expansion.finish(&reading.calendar.events), Ok(whole));
}

#[test]
fn an_owner_is_named_or_is_in_most_meetings() {
    let with = |people: &[&str]| {
        let lines: String = people
            .iter()
            .map(|it| format!("ATTENDEE:mailto:{it}\r\n"))
            .collect();
        event("a", &lines)
    };
    let owner = |text: &str| {
        let reading = read("a.ics", calendar(text).as_bytes());
        let owner = reading.calendar.sources[0].owner?;
        Some(reading.calendar.addresses[owner as usize].clone())
    };
    assert_eq!(
        owner("X-WR-CALNAME:Ada@Example.com\r\n").as_deref(),
        Some("ada@example.com")
    );
    assert_eq!(owner("X-WR-CALNAME:Holidays\r\n"), None);
    let (ada, ben, cleo) = ("ada@example.com", "ben@example.com", "cleo@example.com");
    let clear = with(&[ada, ben]).repeat(3) + &with(&[ada, cleo]).repeat(3);
    assert_eq!(owner(&clear).as_deref(), Some(ada));
    assert_eq!(owner(&with(&[ada, ben]).repeat(6)), None);
    assert_eq!(owner(&with(&[ada]).repeat(6)), None);
}
