//! Arbitrary calendars and questions.

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

const ZONES: [&str; 5] = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Auckland",
    "UTC",
];

/// An event: export, UID, people, and what else it is.
type Made = (u32, usize, Vec<(usize, bool, bool)>, [bool; 4], Option<u16>);

/// Calendars of up to three exports around March 2026, many of whose events are the same.
pub(super) fn book() -> impl Strategy<Value = Book> {
    let owners = vec(prop::option::of(select(vec!["ann", "bob"])), 1..4);
    let seldom = || prop::bool::weighted(0.15);
    let people = vec((0..5_usize, seldom(), prop::bool::weighted(0.9)), 0..5);
    let is = (seldom(), seldom(), seldom(), any::<bool>()).prop_map(|(a, b, c, d)| [a, b, c, d]);
    let event = (0..3_u32, 0..6_usize, people, is, prop::option::of(0..5_u16));
    let quarters = 0..35 * 96_i64;
    let length = prop_oneof![8 => 0..12_i64, 1 => 0..400_i64];
    let occurrence = (any::<prop::sample::Index>(), quarters, length);
    (owners, vec(event, 1..12), vec(occurrence, 0..60)).prop_map(|(owners, events, times)| {
        let mut book = Book::default();
        owners.iter().for_each(|owner| {
            book.source(*owner);
        });
        ZONES.iter().for_each(|zone| {
            book.zone(zone);
        });
        events.iter().for_each(|event| add(&mut book, event));
        let first = moment(Tz::UTC, "2026-02-27T00:00");
        for (event, start, length) in times {
            let start = first + start * 900;
            let end = start + length * 900;
            let event = event.index(events.len()) as u32;
            book.occurrences.push(Occurrence { event, start, end });
        }
        book
    })
}

fn add(book: &mut Book, (source, uid, people, is, zone): &Made) {
    let source = source % book.calendar.sources.len() as u32;
    let names = ["ann", "bob", "cem", "dan", "eve"];
    let event = book.event_in(source, ["a", "b", "c", "d", "e", ""][*uid], "");
    for (name, declined, is_person) in people {
        let address = book.address(names[*name]);
        book.of(event).attendees.push(Attendee {
            address,
            declined: *declined,
            is_person: *is_person,
        });
    }
    let event = book.of(event);
    [event.all_day, event.cancelled, event.free, event.recurs] = *is;
    event.zone = *zone;
}

/// Questions about up to five weeks, in which the clocks change.
pub(super) fn question() -> impl Strategy<Value = Question> {
    let hours = (0..=96_u16, 0..=96_u16, any::<[bool; 7]>());
    let people = prop::option::of(1..30_u32);
    let replaced = btree_set(select(vec!["a", "b", "c", "d", "e"]), 0..4);
    let all = (
        select(ZONES.to_vec()),
        0..20_u64,
        0..36_u64,
        hours,
        people,
        replaced,
    );
    all.prop_map(
        |(zone, from, days, (one, other, weekdays), people, replaced)| {
            let mut question = weeks("2026-03-02", 1);
            question.zone = zone.to_owned();
            question.from = question.from + Days::new(from);
            question.to = question.from + Days::new(days);
            question.week.start_minutes = one.min(other) * 15;
            question.week.end_minutes = one.max(other) * 15;
            question.week.days = weekdays;
            question.week.holidays = vec![day("2026-03-10")];
            question.people = { people.into_iter() }
                .map(|people| (key("b"), people))
                .collect();
            question.replaced = replaced.into_iter().map(key).collect();
            question
        },
    )
}

/// The key of a series with this UID.
fn key(uid: &str) -> String {
    let mut book = Book::of_ann();
    let event = book.series(uid, "ann bob");
    book.at(event, "2026-03-02T09:00", 60);
    book.ask(&one_week()).series[0].key.clone()
}
