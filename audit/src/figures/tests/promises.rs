//! What holds of all figures.

use proptest::prelude::*;
use worth_a_meeting::core::audit::{Bucket, Load};
use worth_a_meeting::core::quantity::Hours;

use super::any::{book, question};
use super::*;

fn is(one: Hours, other: Hours) -> bool {
    (one.value() - other.value()).abs() < 1e-6
}

fn sum(loads: impl Iterator<Item = Load>) -> Load {
    loads.fold(Load::default(), |sum, load| Load {
        meeting: sum.meeting + load.meeting,
        people: sum.people + load.people,
        working: sum.working + load.working,
        focus: sum.focus + load.focus,
        focus_blocks: sum.focus_blocks + load.focus_blocks,
        fragments: sum.fragments + load.fragments,
        outside: sum.outside + load.outside,
        double: sum.double + load.double,
    })
}

fn are(one: Load, other: Load) -> bool {
    let of = |load: Load| {
        let Load {
            meeting,
            people,
            working,
            focus,
            fragments,
            outside,
            double,
            ..
        } = load;
        [meeting, people, working, focus, fragments, outside, double]
    };
    one.focus_blocks == other.focus_blocks
        && of(one)
            .iter()
            .zip(of(other))
            .all(|(one, other)| is(*one, other))
}

/// Hours in which a meeting is, and in which two are: minute by minute.
fn by_the_minute(book: &Book, question: &Question) -> (f64, f64) {
    let zone: Tz = question.zone.parse().unwrap();
    let start = moment(zone, &format!("{}T00:00", question.from));
    let end = moment(zone, &format!("{}T00:00", question.to + Days::new(1)));
    let (mut any, mut double) = (0, 0);
    for minute in (start..end).step_by(60) {
        let there =
            { book.occurrences.iter() }.filter(|one| (one.start..one.end).contains(&minute));
        let there: std::collections::BTreeSet<_> = there
            .map(|one| (&book.calendar.events[one.event as usize].uid, one.start))
            .collect();
        any += u32::from(!there.is_empty());
        double += u32::from(there.len() > 1);
    }
    (f64::from(any) / 60.0, f64::from(double) / 60.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn all_parts_add_up(book in book(), question in question()) {
        let found = book.ask(&question);
        for (load, after) in [(found.before, false), (found.after, true)] {
            let weeks = found.weeks.iter().map(|week| if after { week.after } else { week.before });
            prop_assert!(are(sum(weeks), load));
        }
        let heat: f64 = found.heat.iter().flatten().sum();
        prop_assert!(is(Hours(heat), found.before.meeting));
        for buckets in [&found.sizes, &found.lengths] {
            let sum = |of: fn(&Bucket) -> Hours| buckets.iter().map(of).sum::<Hours>();
            prop_assert_eq!(buckets.iter().map(|one| one.meetings).sum::<u32>(), found.meetings);
            prop_assert!(is(sum(|one| one.hours), found.before.meeting));
            prop_assert!(is(sum(|one| one.people), found.before.people));
        }
    }

    #[test]
    fn working_time_is_focus_or_fragments_or_meetings(mut book in book(), mut question in question()) {
        // One owner, whose every meeting counts, so that a minute is in a meeting or not.
        book.calendar.sources.iter_mut().for_each(|source| source.owner = Some(0));
        question.counting = Counting {
            timed: false,
            confirmed: false,
            busy: false,
            with_others: false,
            not_declined: false,
        };
        for event in &mut book.calendar.events {
            event.uid.insert(0, 'u');
        }
        book.calendar.addresses.push("ann".to_owned());
        // What the same meeting has for ends, the latest counts.
        for place in 0..book.occurrences.len() {
            let uid = |one: &Occurrence| book.calendar.events[one.event as usize].uid.clone();
            let this = book.occurrences[place];
            let same = { book.occurrences.iter() }
                .filter(|one| one.start == this.start && uid(one) == uid(&this));
            book.occurrences[place].end = same.map(|one| one.end).max().unwrap();
        }
        let load = book.ask(&question).before;
        let (any, double) = by_the_minute(&book, &question);
        let inside = any - load.outside.value();
        prop_assert!(is(load.focus + load.fragments + Hours(inside), load.working));
        prop_assert!(is(load.double, Hours(double)), "{:?} {}", load.double, double);
    }

    #[test]
    fn without_series_there_is_less_meeting_and_more_focus(book in book(), question in question()) {
        let found = book.ask(&question);
        let (before, after) = (found.before, found.after);
        prop_assert!(after.meeting <= before.meeting);
        prop_assert!(after.people <= before.people);
        prop_assert!(after.outside <= before.outside);
        prop_assert!(after.double <= before.double);
        prop_assert!(after.focus >= before.focus);
        prop_assert!(after.focus + after.fragments >= before.focus + before.fragments);
        prop_assert_eq!(after.working, before.working);
        if question.replaced.is_empty() {
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn a_rule_less_never_means_a_meeting_less(book in book(), question in question(), on in any::<[bool; 5]>(), off in 0..5_usize) {
        let with = |on: [bool; 5]| {
            let [timed, confirmed, busy, with_others, not_declined] = on;
            let counting = Counting { timed, confirmed, busy, with_others, not_declined };
            book.ask(&Question { counting, ..question.clone() })
        };
        let mut fewer = on;
        fewer[off] = false;
        let (found, more) = (with(on), with(fewer));
        prop_assert!(more.meetings >= found.meetings);
        prop_assert!(more.before.meeting.value() >= found.before.meeting.value() - 1e-9);
    }

    #[test]
    fn steps_of_any_length_find_the_same(book in book(), question in question(), most in 0..40_usize) {
        let at_once = book.ask(&question);
        let occurrences = book.occurrences.as_slice().into();
        let mut count = Count::new(Rc::new(book.calendar), occurrences, question);
        while count.step(most) {}
        prop_assert!(!count.step(most));
        prop_assert_eq!(count.finish(), at_once);
    }

    #[test]
    fn the_order_of_occurrences_does_not_matter(mut book in book(), question in question()) {
        let found = book.ask(&question);
        book.occurrences.reverse();
        prop_assert_eq!(book.ask(&question), found);
    }

    #[test]
    fn pages_can_read_what_was_found(book in book(), question in question()) {
        use worth_a_meeting::core::audit::Wire as _;
        let found = book.ask(&question);
        prop_assert_eq!(Findings::from_json(&found.to_json()), Ok(found));
    }

    #[test]
    fn series_have_no_more_than_there_is(book in book(), question in question()) {
        let found = book.ask(&question);
        let series = |of: fn(&worth_a_meeting::core::audit::SeriesFound) -> Hours| found.series.iter().map(of).sum::<Hours>().value();
        prop_assert!(series(|one| one.hours) <= found.before.meeting.value() + 1e-6);
        prop_assert!(series(|one| one.people_hours) <= found.before.people.value() + 1e-6);
        prop_assert!(found.series.iter().map(|one| one.meetings).sum::<u32>() <= found.meetings);
        prop_assert!(found.series.is_sorted_by(|a, b| a.people_hours_per_year >= b.people_hours_per_year));
    }
}
