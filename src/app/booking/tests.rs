//! What is in the calendar is what was agreed, with its price.
#![allow(clippy::unwrap_used)]

use std::rc::Rc;

use super::*;
use crate::app::document::{Action, CostEdit, CostField, Entry, Region};
use crate::app::words::PlainIntl;
use crate::core::compose::Templates;
use crate::core::evidence::evidence;

fn words(tag: &str) -> Words {
    Words::new(tag, Rc::new(PlainIntl))
}

fn agenda() -> &'static Template {
    Templates::builtin().get("agenda").unwrap()
}

fn draft() -> Draft {
    let mut draft = Draft::default();
    for (field, text) in [
        ("title", "Rollout"),
        ("purpose", "Afterwards it is decided when we roll out."),
        ("start", "2026-11-26T14:00"),
        ("minutes", "30"),
        ("owner", "Ana <ana@example.org>"),
        ("place", "Room 4"),
        (
            "needed",
            "Ben ben@example.org: pays for it\nAna ana@example.org: leads\nChen: knows it",
        ),
        ("read-by", "2026-11-25T17:00"),
        ("pre-reading", "https://example.org/rollout"),
        ("points", "What is open, 20 min\nWrite it down, 10 min"),
        ("outcome", "The date and who does what."),
        ("outcome-place", "The register"),
    ] {
        draft.set(field, text);
    }
    draft
}

/// Something done with the booking of a document.
fn booked<T>(
    document: &Document,
    draft: &Draft,
    tag: &str,
    look: impl FnOnce(&Booking<'_>) -> T,
) -> T {
    look(&Booking {
        document,
        template: agenda(),
        draft,
        words: &words(tag),
        currency: None,
        evidence: evidence(),
        policy: &Policy::default(),
    })
}

fn event(document: &Document, draft: &Draft, tag: &str) -> Event {
    booked(document, draft, tag, |booking| {
        let (start, minutes) = booking.time().unwrap();
        let stamp = Utc(When::parse("2026-11-24T09:00").unwrap());
        booking.event(Utc(start), minutes, stamp)
    })
}

#[test]
fn the_agenda_can_be_booked_and_updates_cannot() {
    for template in &Templates::builtin().templates {
        assert_eq!(
            is_bookable(template),
            template.id == "agenda",
            "{}",
            template.id
        );
    }
}

#[test]
fn the_description_reads_well_in_every_language() {
    for tag in ["en", "de"] {
        insta::assert_snapshot!(tag, event(&Document::default(), &draft(), tag).description);
    }
}

/// Three people are named, 30 minutes, 50 an hour, and nothing else: 75. In writing with 0 words and no reply: 0.
#[test]
fn the_price_is_people_times_rate_times_the_length_of_the_agenda() {
    let mut document = Document::default();
    let mut edit = |edit| Action::Cost(edit).apply(&mut document);
    edit(CostEdit::Region(Region::Eu));
    edit(CostEdit::RoleAmount(0, Entry::Number(50.0)));
    for (field, number) in [
        (CostField::Recovery, 0.0),
        (CostField::Words, 0.0),
        (CostField::Responders, 0.0),
        // The agenda's own length counts, not the calculator's.
        (CostField::Duration, 480.0),
    ] {
        edit(CostEdit::Figure(field, Entry::Number(number)));
    }
    let text = event(&document, &draft(), "en").description;
    let price: Vec<&str> = text.lines().rev().take(4).collect();
    assert_eq!(
        price,
        [
            "An estimate: figures that nobody entered are averages and assumptions of the calculator “Worth a Meeting”.",
            "In writing instead: about 0 EUR",
            "- 3 people × 30 minutes at 50 EUR an hour on average: 75 EUR",
            "Estimated cost of this meeting: about 75 EUR",
        ]
    );
    let price = booked(&document, &draft(), "en", |it| it.price(30));
    assert_eq!(
        price.as_deref(),
        Some("Estimated cost of this meeting: about 75 EUR")
    );
}

/// The line that says who costs what.
fn talk(document: &Document, draft: &Draft) -> String {
    let text = event(document, draft, "en").description;
    let line = text.lines().find(|line| line.contains(" × "));
    line.unwrap_or_default().to_owned()
}

#[test]
fn those_who_are_named_count_and_who_leads_once() {
    let mut draft = draft();
    let mut document = Document::default();
    for (owner, needed, people) in [
        ("Ana", "Ben: pays\nAna: leads", "2 people"),
        (
            "Dora <dora@example.org>",
            "Ben: pays\nAna: knows it",
            "3 people",
        ),
        ("", "Ben: pays", "2 people"),
        ("Ana", "", "6 people"),
    ] {
        draft.set("owner", owner);
        draft.set("needed", needed);
        assert!(
            talk(&document, &draft).contains(people),
            "{needed}: {}",
            talk(&document, &draft)
        );
    }
    draft.set("needed", "Ben: pays");
    document.cost.roles[0].people = Entry::Number(12.0);
    assert!(
        talk(&document, &draft).contains("12 people"),
        "what the calculator was told wins"
    );
}

#[test]
fn where_a_figure_is_missing_no_price_is_made_up() {
    let mut document = Document::default();
    Action::Cost(CostEdit::Currency("CHF".to_owned())).apply(&mut document);
    let text = event(&document, &draft(), "en").description;
    assert!(!text.contains("CHF") && !text.contains("cost"), "{text}");
    assert!(text.ends_with("The date and who does what."), "{text}");
}

#[test]
fn who_has_an_address_is_invited_by_who_leads_if_that_one_has() {
    let event_of = |draft: &Draft| event(&Document::default(), draft, "en");
    let mut draft = draft();
    let invited = event_of(&draft);
    assert_eq!(invited.organizer.unwrap().name, "Ana");
    let addresses: Vec<&str> = invited.attendees.iter().map(|one| &*one.address).collect();
    assert_eq!(addresses, ["ben@example.org"], "the organizer comes anyway");
    draft.set("owner", "Ana");
    assert!(event_of(&draft).organizer.is_none());
}

#[test]
fn a_name_and_an_address_with_a_comma_between_are_one_person_with_a_name() {
    let mut draft = draft();
    draft.set("needed", "Bo, bo@example.org: why");
    let event = event(&Document::default(), &draft, "en");
    let file = event.write().replace("\r\n ", "");
    assert!(file.contains(";CN=\"Bo\":mailto:bo@example.org"), "{file}");
    assert_eq!(event.attendees.len(), 1);
    // Bo, and Ana, who leads.
    assert!(talk(&Document::default(), &draft).contains("2 people"));
}

#[test]
fn no_gap_of_the_agenda_gets_into_a_calendar_and_each_is_told() {
    let mut draft = Draft::default();
    draft.set("start", "2026-11-26T14:00");
    draft.set("minutes", "30");
    for tag in ["en", "de"] {
        let file = event(&Document::default(), &draft, tag).write();
        assert!(!file.contains(&words(tag).say(crate::app::words::key::PLACEHOLDER)));
    }
    let missing = |draft: &Draft| {
        booked(&Document::default(), draft, "en", |it| {
            Vec::from_iter(it.missing().map(|field| field.id.clone()))
        })
    };
    let content = [
        "title",
        "purpose",
        "owner",
        "needed",
        "read-by",
        "pre-reading",
        "points",
        "outcome",
        "outcome-place",
    ];
    assert_eq!(missing(&draft), content);
    assert_eq!(missing(&self::draft()), [""; 0]);
}

#[test]
fn all_that_is_booked_is_shown_before() {
    let shown = |draft: &Draft| {
        let start = When::parse("2026-11-26T14:00").unwrap();
        let event = event(&Document::default(), draft, "en");
        plain(&booked(&Document::default(), draft, "en", |it| {
            it.shown(&event, start)
        }))
    };
    let mut draft = draft();
    assert_eq!(
        shown(&draft),
        "Title: Rollout\nStart: 2026-11-26 14:00\nLength: 30 minutes\nRoom or link: Room 4\n\
         Who leads it: Ana <ana@example.org>\nInvited: Ben <ben@example.org>"
    );
    draft.set("needed", "Ben: pays");
    draft.set("place", "");
    assert!(
        shown(&draft).ends_with("Invited: Nobody: no one who is needed has an e-mail address.")
    );
    draft.set("owner", "Ana");
    assert_eq!(
        shown(&draft),
        "Title: Rollout\nStart: 2026-11-26 14:00\nLength: 30 minutes\n\
         Invited: Nobody: who leads it has no e-mail address."
    );
}

#[test]
fn the_same_meeting_keeps_its_name_while_its_text_is_polished() {
    let uid = |draft: &Draft| event(&Document::default(), draft, "en").uid;
    let first = uid(&draft());
    let changed = |field: &str, text: &str| {
        let mut draft = draft();
        draft.set(field, text);
        uid(&draft)
    };
    assert_eq!(changed("points", "Another, 10 min"), first);
    assert_eq!(changed("outcome", "Another"), first);
    for (field, text) in [
        ("title", "Other"),
        ("start", "2026-11-27T14:00"),
        ("owner", "Ben"),
    ] {
        assert_ne!(changed(field, text), first, "{field}");
    }
}

#[test]
fn without_a_start_or_a_length_there_is_nothing_to_book() {
    for (field, text) in [
        ("start", "soon"),
        ("start", ""),
        ("minutes", "0"),
        ("minutes", "an hour"),
    ] {
        let mut draft = draft();
        draft.set(field, text);
        assert_eq!(
            booked(&Document::default(), &draft, "en", |it| it.time()),
            None,
            "{field}: {text}"
        );
    }
}

#[test]
fn a_file_has_a_name_that_nothing_trips_over() {
    for (title, name) in [
        ("Rollout", "Rollout.ics"),
        ("", "meeting.ics"),
        ("...", "meeting.ics"),
        ("../../etc/passwd", "etc-passwd.ics"),
        ("Büro: 3/4 & „Größe“?", "Büro-3-4-„Größe“.ics"),
        ("a\nb\t c", "a-b-c.ics"),
    ] {
        let mut draft = draft();
        draft.set("title", title);
        assert_eq!(
            booked(&Document::default(), &draft, "en", |it| it.file_name()),
            name,
            "{title}"
        );
    }
    let mut draft = draft();
    draft.set("title", "ü".repeat(300));
    let name = booked(&Document::default(), &draft, "en", |it| it.file_name());
    assert_eq!(name.chars().count(), 60 + 4);
}

#[test]
fn an_event_without_a_title_is_called_what_it_is() {
    let mut draft = draft();
    draft.set("title", "");
    assert_eq!(
        event(&Document::default(), &draft, "de").summary,
        "Tagesordnung"
    );
}
