//! From an agenda to the entry in a calendar, with its price in the description.

mod price;
mod shown;

use super::document::Document;
use super::file_name::file_name;
use super::local_words::LocalWords;
use super::policy::templates;
use super::words::Words;
use crate::core::calendar::{Event, Person, Utc, uid};
use crate::core::compose::{Draft, Field, Named, Template, When, people, render};
use crate::core::evidence::Evidence;
use crate::core::markup::{self, plain};
use crate::core::policy::Policy;

/// The fields that say when it is: a calendar shows them in each reader's own zone, so the description leaves them
/// out.
const TIME_FIELDS: [&str; 2] = ["start", "minutes"];

/// Whatever a booking is made of.
pub struct Booking<'a> {
    /// What was typed.
    pub document: &'a Document,
    /// The agenda.
    pub template: &'a Template,
    /// What was typed into it.
    pub draft: &'a Draft,
    /// The language of the description.
    pub words: &'a Words,
    /// The page's wish for a currency.
    pub currency: Option<&'a str>,
    /// The sources of the defaults.
    pub evidence: &'a Evidence,
    /// The organisation's norms.
    pub policy: &'a Policy,
}

/// Whether what is written with a template can be booked: it says when it is.
pub fn is_bookable(template: &Template) -> bool {
    TIME_FIELDS
        .iter()
        .all(|field| template.field(field).is_some())
}

impl Booking<'_> {
    /// When it begins, on the wall clock of its author, and how long it takes; none while one of them is missing.
    pub fn time(&self) -> Option<(When, u16)> {
        Some((self.draft.when("start")?, self.draft.minutes("minutes")?))
    }

    /// The event at this time, written at this moment.
    pub fn event(&self, start: Utc, minutes: u16, stamp: Utc) -> Event {
        let title = self.draft.get("title");
        let organizer = self.named("owner").find_map(person);
        let facts = [
            title,
            self.draft.get("purpose"),
            self.draft.get("owner"),
            &start.to_string(),
        ];
        Event {
            uid: uid(&facts),
            stamp,
            start,
            minutes,
            summary: if title.is_empty() {
                self.words.named(&["template-", &self.template.id])
            } else {
                title.to_owned()
            },
            description: self.description(minutes),
            location: self.draft.get("place").to_owned(),
            attendees: self
                .named("needed")
                .filter_map(person)
                .filter(|one| {
                    organizer
                        .as_ref()
                        .is_none_or(|it| it.address != one.address)
                })
                .collect(),
            organizer,
        }
    }

    /// The required fields in which nothing stands yet; a calendar gets no gaps to fill, so they are left out of it.
    pub fn missing(&self) -> impl Iterator<Item = &Field> {
        let fields = self.template.fields.iter();
        fields.filter(|field| field.required && !self.draft.has(field))
    }

    fn local(&self) -> LocalWords<'_> {
        LocalWords::new(self.words)
    }

    /// Who is named in a field.
    fn named(&self, field: &str) -> impl Iterator<Item = Named> {
        people(self.draft.get(field), &templates(self.policy).several).into_iter()
    }

    /// What the file is called: the title, without what file systems and mail programs trip over.
    pub fn file_name(&self) -> String {
        file_name(self.draft.get("title"), "meeting", ".ics")
    }

    /// The agenda as text, without what is missing in it, and what it costs.
    fn description(&self, minutes: u16) -> String {
        let mut template = self.template.clone();
        template
            .fields
            .retain(|field| !TIME_FIELDS.contains(&field.id.as_str()));
        // Nothing is required of a calendar: what is empty is left out.
        for field in &mut template.fields {
            field.required = false;
        }
        let mut agenda = render(&template, self.draft, &self.local());
        // The title is the event's own.
        if matches!(
            agenda.blocks.first(),
            Some(markup::Block::Heading { level: 2, .. })
        ) {
            agenda.blocks.remove(0);
        }
        let parts = [plain(&agenda), self.cost(minutes).unwrap_or_default()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        Vec::from_iter(parts).join("\n\n")
    }
}

/// Somebody whom a calendar program can write to, if that one has an address.
fn person(named: Named) -> Option<Person> {
    let Named { name, address, .. } = named;
    (!address.is_empty()).then_some(Person { name, address })
}

#[cfg(test)]
mod tests;
