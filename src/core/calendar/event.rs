//! An event, as a file that calendar programs open.

use super::lines::{Lines, calendar, quoted};
use super::{Person, Utc};

/// One meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name among all events, see [`super::uid`].
    pub uid: String,
    /// When this version of it was written.
    pub stamp: Utc,
    /// When it begins.
    pub start: Utc,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Its title.
    pub summary: String,
    /// Everything else that is to be read, in plain text.
    pub description: String,
    /// A room or an address; empty if there is none yet.
    pub location: String,
    /// Who calls it.
    pub organizer: Option<Person>,
    /// Who has to come. Written only with an organizer: nobody can be invited by no one.
    pub attendees: Vec<Person>,
}

impl Event {
    /// The calendar file with this event alone.
    ///
    /// It has no `METHOD`: it is an entry for a calendar, not an invitation in transit, which programs would want to
    /// answer instead of keeping.
    #[must_use]
    pub fn write(&self) -> String {
        calendar(|lines| {
            lines.begin("VEVENT");
            lines.text("UID", &self.uid);
            lines.value("DTSTAMP", &self.stamp.to_string());
            lines.value("DTSTART", &self.start.to_string());
            let end = self.start.after_minutes(self.minutes.into());
            lines.value("DTEND", &end.to_string());
            lines.text("SUMMARY", &self.summary);
            lines.text("DESCRIPTION", &self.description);
            if !self.location.is_empty() {
                lines.text("LOCATION", &self.location);
            }
            if let Some(organizer) = &self.organizer {
                person(lines, "ORGANIZER", organizer);
                for attendee in &self.attendees {
                    person(
                        lines,
                        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE",
                        attendee,
                    );
                }
            }
            lines.end("VEVENT");
        })
    }
}

fn person(lines: &mut Lines, property: &str, person: &Person) {
    let mut name = property.to_owned();
    if !person.name.is_empty() {
        name.push_str(";CN=");
        name.push_str(&quoted(&person.name));
    }
    let address = ["mailto:", &person.address].concat();
    lines.value(&name, &address);
}
