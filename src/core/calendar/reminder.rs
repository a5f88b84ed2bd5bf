//! A reminder of a time at which something is due, as a file that calendar programs open.

use super::Utc;
use super::lines::calendar;

/// How long it is shown in a calendar, in minutes: long enough to be seen there.
const SHOWN_MINUTES: u64 = 15;

/// How long before it is due the alarm goes off.
const ALARM: &str = "-PT1H";

/// Something that is due. It is an event that leaves its time free: many calendar programs leave tasks (`VTODO`) out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Its name among all events, see [`super::uid`].
    pub uid: String,
    /// When this version of it was written.
    pub stamp: Utc,
    /// When it is due.
    pub due: Utc,
    /// Its title.
    pub summary: String,
    /// Everything else that is to be read, in plain text.
    pub description: String,
}

impl Reminder {
    /// The calendar file with this reminder alone, which sounds an hour before.
    #[must_use]
    pub fn write(&self) -> String {
        calendar(|lines| {
            lines.begin("VEVENT");
            lines.text("UID", &self.uid);
            lines.value("DTSTAMP", &self.stamp.to_string());
            lines.value("DTSTART", &self.due.to_string());
            let end = self.due.after_minutes(SHOWN_MINUTES);
            lines.value("DTEND", &end.to_string());
            lines.value("TRANSP", "TRANSPARENT");
            lines.text("SUMMARY", &self.summary);
            lines.text("DESCRIPTION", &self.description);
            lines.begin("VALARM");
            lines.value("ACTION", "DISPLAY");
            lines.value("TRIGGER", ALARM);
            lines.text("DESCRIPTION", &self.summary);
            lines.end("VALARM");
            lines.end("VEVENT");
        })
    }
}
