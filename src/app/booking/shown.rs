//! What is booked, for whoever books it: all that the file says.

use super::Booking;
use crate::app::words::{WhenStyle, key};
use crate::core::calendar::{Event, Person};
use crate::core::compose::{When, Words as _};
use crate::core::markup::{Block, Document, Inline};

impl Booking<'_> {
    /// What an event says besides its description, when it starts at this time on the wall clock of its author.
    pub fn shown(&self, event: &Event, start: When) -> Document {
        let words = self.words;
        let field = |id: &str| words.named(&["field-", &self.template.id, "-", id]);
        let mut facts = Vec::new();
        let mut tell = |name: String, lines: Vec<String>| {
            if !lines.is_empty() {
                facts.push((vec![Inline::Text(name)], on_lines(lines)));
            }
        };
        tell(field("title"), vec![event.summary.clone()]);
        let when = words.intl().when(start, WhenStyle::Full);
        tell(field("start"), vec![when]);
        let minutes = self.local().minutes(event.minutes);
        tell(field("minutes"), vec![minutes]);
        if !event.location.is_empty() {
            tell(field("place"), vec![event.location.clone()]);
        }
        tell(field("owner"), named(event.organizer.as_slice()));
        let invited = if event.organizer.is_none() {
            vec![words.say(key::BOOK_NO_ORGANIZER)]
        } else if event.attendees.is_empty() {
            vec![words.say(key::BOOK_NO_ADDRESS)]
        } else {
            named(&event.attendees)
        };
        tell(words.say(key::BOOK_INVITED), invited);
        Document {
            blocks: vec![Block::Facts(facts)],
        }
    }
}

/// Each with name and address, as calendar programs write them.
fn named(people: &[Person]) -> Vec<String> {
    let mut named = Vec::new();
    for Person { name, address } in people {
        named.push(match &**name {
            "" => address.clone(),
            name => [name, " <", address, ">"].concat(),
        });
    }
    named
}

/// One below the other.
fn on_lines(lines: Vec<String>) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for line in lines {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::Text(line));
    }
    inlines
}
