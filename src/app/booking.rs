//! From an agenda to the entry in a calendar, with its price in the description.

use super::costing::{Calculator, Costing};
use super::document::{CostField, CostSheet, Document, Entry};
use super::local_words::LocalWords;
use super::words::{Arg, MoneyStyle, Words, key};
use crate::core::calendar::{Event, Utc, people, uid};
use crate::core::compose::{Draft, Template, Templates, When, mentions, needed, render};
use crate::core::cost::Comparison;
use crate::core::evidence::Evidence;
use crate::core::markup::{self, plain};
use crate::core::policy::Policy;

/// The fields that say when it is: a calendar shows them in each reader's own zone, so the description leaves them
/// out.
const TIME_FIELDS: [&str; 2] = ["start", "minutes"];

/// The longest name of a file, in characters and without its ending.
const MAX_NAME: usize = 60;

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
        let needed = people(self.draft.get("needed"));
        let organizer = people(self.draft.get("owner")).into_iter().next();
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
            attendees: needed
                .into_iter()
                .filter(|one| {
                    organizer
                        .as_ref()
                        .is_none_or(|it| it.address != one.address)
                })
                .collect(),
            organizer,
        }
    }

    /// What it costs to talk for so long, in one line; none while a figure is missing.
    pub fn price(&self, minutes: u16) -> Option<String> {
        Some(self.cost(minutes)?.lines().next()?.to_owned())
    }

    /// What the file is called: the title, without what file systems and mail programs trip over.
    pub fn file_name(&self) -> String {
        let title = self.draft.get("title");
        let kept = title.chars().take(MAX_NAME).map(|c| {
            let trips = c.is_control() || c.is_whitespace() || "\\/:*?\"<>|%#.~'`$&;".contains(c);
            if trips { '-' } else { c }
        });
        let mut name = String::new();
        for c in kept {
            if c != '-' || !name.ends_with('-') {
                name.push(c);
            }
        }
        let name = name.trim_matches('-');
        [if name.is_empty() { "meeting" } else { name }, ".ics"].concat()
    }

    /// The agenda as text, and what it costs.
    fn description(&self, minutes: u16) -> String {
        let mut template = self.template.clone();
        template
            .fields
            .retain(|field| !TIME_FIELDS.contains(&field.id.as_str()));
        let mut agenda = render(&template, self.draft, &LocalWords { words: self.words });
        // The title is the event's own.
        if matches!(
            agenda.blocks.first(),
            Some(markup::Block::Heading { level: 2, .. })
        ) {
            agenda.blocks.remove(0);
        }
        let mut description = plain(&agenda);
        if let Some(cost) = self.cost(minutes) {
            description.push_str("\n\n");
            description.push_str(&cost);
        }
        description
    }

    /// What it costs to talk for so long, and to write instead; none while a figure is missing.
    fn cost(&self, minutes: u16) -> Option<String> {
        let mut counted = self.document.clone();
        *counted.cost.entry_mut(CostField::Duration) = Entry::Number(minutes.into());
        self.count_named(&mut counted.cost);
        let calculator = Calculator::new(&counted, self.currency, self.evidence, self.policy);
        let costing = calculator.cost();
        let comparison = costing.comparison.as_ref()?;
        let money = |amount: f64| self.money(&costing, amount, MoneyStyle::Whole);
        let total = money(comparison.meeting.total.value());
        let mut lines = vec![
            self.words
                .fill(key::ICS_COST, &[("amount", Arg::Text(&total))]),
        ];
        lines.extend(self.talk(&costing, comparison, calculator.people(), minutes));
        let meeting = &comparison.meeting;
        for (part, amount) in [
            (key::PART_PREPARATION, meeting.preparation),
            (key::PART_FOLLOW_UP, meeting.follow_up),
            (key::PART_RECOVERY, meeting.recovery),
            (key::PART_FIXED, meeting.fixed),
        ] {
            if amount.value() > 0.0 {
                lines.push(["- ", &self.words.say(part), ": ", &money(amount.value())].concat());
            }
        }
        let written = money(comparison.written.total.value());
        lines.push(
            self.words
                .fill(key::ICS_WRITTEN, &[("amount", Arg::Text(&written))]),
        );
        lines.push(self.words.say(key::ICS_ASSUMED));
        Some(lines.join("\n"))
    }

    /// Where the calculator was not told how many meet, those count who are named, and who leads.
    fn count_named(&self, sheet: &mut CostSheet) {
        let needed_text = self.draft.get("needed");
        let named = needed(needed_text, &Templates::builtin().several).names;
        if let [role] = sheet.roles.as_mut_slice()
            && role.people.is_empty()
            && named > 0
        {
            let owner = self.draft.get("owner");
            let owner = owner.split('<').next().unwrap_or_default().trim();
            let apart = !owner.is_empty() && !mentions(needed_text, owner);
            role.people = Entry::Number((named + usize::from(apart)) as f64);
        }
    }

    /// People × minutes × what an hour of one of them costs.
    fn talk(
        &self,
        costing: &Costing,
        comparison: &Comparison,
        people: f64,
        minutes: u16,
    ) -> Option<String> {
        let talk = comparison.meeting.talk.value();
        let hours = people * f64::from(minutes) / 60.0;
        (hours > 0.0).then(|| {
            let people = self.words.fill(
                key::UNIT_PEOPLE,
                &[("n", Arg::Count(people.round() as u32))],
            );
            let minutes = self
                .words
                .fill(key::UNIT_MINUTES_TEXT, &[("n", Arg::Count(minutes.into()))]);
            self.words.fill(
                key::ICS_TALK,
                &[
                    ("people", Arg::Text(&people)),
                    ("minutes", Arg::Text(&minutes)),
                    (
                        "rate",
                        Arg::Text(&self.money(costing, talk / hours, MoneyStyle::Cents)),
                    ),
                    (
                        "amount",
                        Arg::Text(&self.money(costing, talk, MoneyStyle::Whole)),
                    ),
                ],
            )
        })
    }

    fn money(&self, costing: &Costing, amount: f64, style: MoneyStyle) -> String {
        self.words.intl().money(amount, &costing.currency, style)
    }
}

#[cfg(test)]
mod tests;
