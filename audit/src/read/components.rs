//! Content lines to components: finds each `VEVENT` and `VTIMEZONE`, and keeps those of its lines that say something here.

use super::decode;
use super::lines::Line;

/// More kept text is in no component that was written for people.
const MOST_BYTES: usize = 1 << 22;

/// A component that an audit reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Event,
    Zone,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        if name.eq_ignore_ascii_case("VEVENT") {
            Some(Self::Event)
        } else if name.eq_ignore_ascii_case("VTIMEZONE") {
            Some(Self::Zone)
        } else {
            None
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Event => "VEVENT",
            Self::Zone => "VTIMEZONE",
        }
    }

    /// Which properties are kept, and whether their values are times.
    fn properties(self) -> &'static [(&'static str, bool)] {
        match self {
            Self::Event => &[
                ("DTSTART", true),
                ("DTEND", true),
                ("RECURRENCE-ID", true),
                ("RDATE", true),
                ("EXDATE", true),
                ("ATTENDEE", false),
                ("DTSTAMP", false),
                ("DURATION", false),
                ("ORGANIZER", false),
                ("RRULE", false),
                ("SEQUENCE", false),
                ("STATUS", false),
                ("SUMMARY", false),
                ("TRANSP", false),
                ("UID", false),
                ("X-MICROSOFT-CDO-BUSYSTATUS", false),
            ],
            Self::Zone => &[
                ("DTSTART", true),
                ("RDATE", true),
                ("RRULE", false),
                ("TZID", false),
                ("TZOFFSETFROM", false),
                ("TZOFFSETTO", false),
            ],
        }
    }
}

/// The text of one component, as a calendar of its own.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// Where it begins.
    pub(super) line: u32,
    pub(super) text: String,
    /// Whether one of its times is none.
    pub(super) bad_time: bool,
    /// The names of components within it that are open.
    open: Vec<String>,
    /// Whether the innermost of them says something here.
    muted: bool,
}

/// What is found in a file.
#[derive(Debug)]
pub(super) enum Found {
    /// A `VCALENDAR` begins.
    Begin,
    /// It ends.
    End,
    /// A component that is complete.
    Block(Block),
    /// One that is not, or more than one can be: where it begins, and its name.
    Broken(u32, &'static str),
    /// A line that is too long, and the name of its property.
    TooLong(u32, &'static str),
    /// A property of the calendar itself: its name in capitals, and its value.
    Property(&'static str, String),
}

/// Properties of a calendar that can say whose it is.
const CALENDAR: [&str; 2] = ["X-WR-CALNAME", "X-OWNER"];

/// Finds components.
#[derive(Debug, Default)]
pub(super) struct Components {
    block: Option<Block>,
    /// Whether a `VCALENDAR` is open.
    open: bool,
}

impl Components {
    /// Reads a line.
    pub(super) fn push(&mut self, line: Line<'_>, each: &mut impl FnMut(Found)) {
        let name_length = line
            .bytes
            .iter()
            .position(|byte| matches!(byte, b':' | b';'));
        let Some((name, rest)) = name_length.map(|length| line.bytes.split_at(length)) else {
            return;
        };
        let name = name.trim_ascii();
        if name.eq_ignore_ascii_case(b"BEGIN") {
            self.begin(component(rest).trim(), line.number, each);
        } else if name.eq_ignore_ascii_case(b"END") {
            self.end(component(rest).trim(), each);
        } else if let Some(block) = &mut self.block {
            if block.muted {
                return;
            }
            let Some((name, is_time)) = block
                .kind
                .properties()
                .iter()
                .find(|(known, _)| name.eq_ignore_ascii_case(known.as_bytes()))
            else {
                return;
            };
            if line.cut {
                each(Found::TooLong(line.number, name));
                return;
            }
            let text = decode::text(line.bytes);
            let Some(value) = value(&text) else {
                return;
            };
            block.bad_time |= *is_time && !are_times(value);
            if block.text.len() + text.len() > MOST_BYTES {
                each(Found::Broken(block.line, block.kind.name()));
                self.block = None;
                return;
            }
            block.text.push_str(&text);
            block.text.push_str("\r\n");
        } else if let Some(name) = CALENDAR
            .iter()
            .find(|known| name.eq_ignore_ascii_case(known.as_bytes()))
        {
            let text = decode::text(line.bytes);
            if let Some(value) = value(&text) {
                each(Found::Property(name, value.trim().to_owned()));
            }
        }
    }

    fn begin(&mut self, name: &str, line: u32, each: &mut impl FnMut(Found)) {
        if name.eq_ignore_ascii_case("VCALENDAR") {
            self.finish(each);
            self.open = true;
            each(Found::Begin);
        } else if let Some(kind) = Kind::of(name) {
            self.give_up(each);
            if !std::mem::replace(&mut self.open, true) {
                each(Found::Begin);
            }
            let mut text = String::from("BEGIN:VCALENDAR\r\nBEGIN:");
            text.push_str(kind.name());
            text.push_str("\r\n");
            self.block = Some(Block {
                kind,
                line,
                text,
                bad_time: false,
                open: Vec::new(),
                muted: false,
            });
        } else if let Some(block) = &mut self.block {
            // Alarms and the like say nothing here, and their properties have the same names.
            let says = block.kind == Kind::Zone
                && block.open.is_empty()
                && ["STANDARD", "DAYLIGHT"]
                    .iter()
                    .any(|known| name.eq_ignore_ascii_case(known));
            if says {
                block.text.push_str("BEGIN:");
                block.text.push_str(name);
                block.text.push_str("\r\n");
            }
            block.muted = !says;
            if block.open.len() < 16 {
                block.open.push(name.to_ascii_uppercase());
            }
        }
    }

    fn end(&mut self, name: &str, each: &mut impl FnMut(Found)) {
        if name.eq_ignore_ascii_case("VCALENDAR") {
            self.finish(each);
            return;
        }
        let Some(mut block) = self.block.take() else {
            return;
        };
        if name.eq_ignore_ascii_case(block.kind.name()) {
            if !block.muted && !block.open.is_empty() {
                block.text.push_str("END:STANDARD\r\n");
            }
            block.text.push_str("END:");
            block.text.push_str(block.kind.name());
            block.text.push_str("\r\nEND:VCALENDAR\r\n");
            each(Found::Block(block));
            return;
        }
        if let Some(at) = block
            .open
            .iter()
            .rposition(|open| open.eq_ignore_ascii_case(name))
        {
            if !block.muted {
                block.text.push_str("END:");
                block.text.push_str(name);
                block.text.push_str("\r\n");
            }
            block.open.truncate(at);
            block.muted = !block.open.is_empty();
        }
        self.block = Some(block);
    }

    /// The file ends, or its calendar.
    pub(super) fn finish(&mut self, each: &mut impl FnMut(Found)) {
        self.give_up(each);
        if std::mem::take(&mut self.open) {
            each(Found::End);
        }
    }

    fn give_up(&mut self, each: &mut impl FnMut(Found)) {
        if let Some(block) = self.block.take() {
            each(Found::Broken(block.line, block.kind.name()));
        }
    }
}

/// The name of the component that a `BEGIN` or an `END` names.
fn component(rest: &[u8]) -> &str {
    let name = rest
        .iter()
        .position(|&byte| byte == b':')
        .map_or(&[][..], |colon| &rest[colon + 1..]);
    str::from_utf8(name).unwrap_or_default()
}

/// The value of a content line: what follows the first colon outside quotation marks.
fn value(line: &str) -> Option<&str> {
    let mut quoted = false;
    let colon = line.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b':' && !quoted
    })?;
    line.get(colon + 1..)
}

/// Whether a value is a list of dates, times or periods, by its form. The parser is more lenient: it takes a time with a
/// missing digit for another one.
fn are_times(value: &str) -> bool {
    value.split(',').all(|part| {
        let (start, end) = match part.trim().split_once('/') {
            None => (part.trim(), None),
            Some((start, end)) => (start, Some(end)),
        };
        is_time(start) && end.is_none_or(|end| end.contains(['P', 'p']) || is_time(end))
    })
}

fn is_time(text: &str) -> bool {
    let digits = |text: &[u8], count: usize| {
        text.len() == count && text.iter().all(|byte| byte.is_ascii_digit())
    };
    match text.as_bytes() {
        [date @ .., b'T' | b't', a, b, c, d, e, f] => {
            digits(date, 8) && digits(&[*a, *b, *c, *d, *e, *f], 6)
        }
        [date @ .., b'T' | b't', a, b, c, d, e, f, b'Z' | b'z'] => {
            digits(date, 8) && digits(&[*a, *b, *c, *d, *e, *f], 6)
        }
        date => digits(date, 8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_from_what_looks_like_them() {
        for good in [
            "20260101",
            "20260101T090000",
            "20260101T090000Z",
            "20260101T090000Z/PT1H, 20260102",
            "20260101T090000/20260101T100000",
        ] {
            assert!(are_times(good), "{good}");
        }
        for bad in [
            "",
            "Next Year",
            "2026010",
            "20260101Z",
            "20260101T09000Z",
            "20260101T0900000Z",
            "20260101T090000T",
            "20260101,",
        ] {
            assert!(!are_times(bad), "{bad}");
        }
    }

    #[test]
    fn a_value_begins_after_the_colon_outside_quotation_marks() {
        assert_eq!(
            value("DTSTART;TZID=\"GMT: Dublin\":20260101T090000"),
            Some("20260101T090000")
        );
        assert_eq!(value("DTSTART;TZID=\"x:20260101"), None);
    }
}
