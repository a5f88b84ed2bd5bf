//! A week that was worked out by hand, and the rules for what counts.

use worth_a_meeting::core::audit::{Bucket, LeftOut, Load};
use worth_a_meeting::core::quantity::Hours;

use super::*;

fn bucket(meetings: u32, hours: f64, people: f64) -> Bucket {
    Bucket {
        meetings,
        hours: Hours(hours),
        people: Hours(people),
    }
}

#[test]
fn a_week_is_as_worked_out_by_hand() {
    let mut book = Book::of_ann();
    // Monday: two meetings that overlap by half an hour; free are 9 to 10 and 12 to 17.
    book.meet("ann bob", "2026-03-02T10:00", 60);
    book.meet("cem ann dan", "2026-03-02T10:30", 90);
    // Tuesday: an hour of it after work; free are 9 to 16:30.
    book.meet("ann bob", "2026-03-03T16:30", 90);
    // Wednesday is a holiday, and the night to Thursday no working time; Thursday is free.
    book.meet("bob ann", "2026-03-04T23:00", 120);
    // Friday: free are 10 to 11 and 13 to 14:30.
    book.meet("ann bob", "2026-03-06T09:00", 60);
    book.meet("ann bob", "2026-03-06T11:00", 120);
    book.meet("ann bob", "2026-03-06T14:30", 150);
    let mut question = one_week();
    question.week.holidays = vec![day("2026-03-04")];
    let found = book.ask(&question);

    let load = Load {
        // 1 + 1.5, 1.5, 2, 1 + 2 + 2.5
        meeting: Hours(11.5),
        // 2 × 1 + 3 × 1.5, 2 × 1.5, 2 × 2, 2 × 5.5
        people: Hours(24.5),
        working: Hours(32.0),
        // 5, 7.5, 8
        focus: Hours(20.5),
        focus_blocks: 3,
        // 1, 1, 1.5
        fragments: Hours(3.5),
        // 1, 2
        outside: Hours(3.0),
        double: Hours(0.5),
    };
    assert_eq!((found.owners, found.meetings), (1, 7));
    assert_eq!(found.before, load);
    assert_eq!(found.after, load);
    assert_eq!(found.weeks.len(), 1);
    assert_eq!(found.weeks[0].monday, day("2026-03-02"));
    assert_eq!(found.weeks[0].before, load);
    let none = Bucket::default();
    let sizes = [none, bucket(6, 10.0, 20.0), bucket(1, 1.5, 4.5)];
    assert_eq!(found.sizes[..3], sizes);
    assert_eq!(found.sizes[3..], [none; 3]);
    let lengths = [
        bucket(2, 2.0, 4.0),
        bucket(4, 7.0, 15.5),
        bucket(1, 2.5, 5.0),
    ];
    assert_eq!(found.lengths[..3], [none; 3]);
    assert_eq!(found.lengths[3..], lengths);
    let hot = [
        (0, 10, 1.5),
        (0, 11, 1.0),
        (1, 16, 0.5),
        (1, 17, 1.0),
        (2, 23, 1.0),
        (3, 0, 1.0),
        (4, 9, 1.0),
        (4, 11, 1.0),
        (4, 12, 1.0),
        (4, 14, 0.5),
        (4, 15, 1.0),
        (4, 16, 1.0),
    ];
    let mut heat = [[0.0; 24]; 7];
    hot.iter()
        .for_each(|(day, hour, hours)| heat[*day][*hour] = *hours);
    assert_eq!(found.heat, heat);
    assert_eq!((found.zones.len(), found.series.len()), (0, 0));
}

#[test]
fn each_rule_leaves_out_what_it_says_and_only_while_it_is_on() {
    let mut book = Book::of_ann();
    let all_day = book.meet("ann bob", "2026-03-02T00:00", 1_440);
    book.of(all_day).all_day = true;
    let cancelled = book.meet("ann bob", "2026-03-03T09:00", 60);
    book.of(cancelled).cancelled = true;
    // What breaks two rules is left out by the first.
    book.of(cancelled).free = true;
    let free = book.meet("ann bob", "2026-03-04T09:00", 60);
    book.of(free).free = true;
    book.meet("ann #room", "2026-03-05T09:00", 60);
    book.meet("bob (ann)", "2026-03-06T09:00", 60);
    book.meet("ann bob", "2026-03-06T11:00", 60);
    let found = book.ask(&one_week());
    assert_eq!(found.meetings, 1);
    let left_out = LeftOut {
        all_day: 1,
        cancelled: 1,
        free: 1,
        alone: 1,
        declined: 1,
    };
    assert_eq!(found.left_out, left_out);
    assert_eq!(found.sources[0].meetings, 1);

    let off = |change: fn(&mut Counting)| {
        let mut question = one_week();
        change(&mut question.counting);
        let found = book.ask(&question);
        (found.meetings, found.before.meeting.value())
    };
    assert_eq!(off(|rules| rules.timed = false), (2, 25.0));
    // It is free all the same.
    assert_eq!(off(|rules| rules.confirmed = false), (1, 1.0));
    assert_eq!(off(|rules| rules.busy = false), (2, 2.0));
    assert_eq!(off(|rules| rules.with_others = false), (2, 2.0));
    assert_eq!(off(|rules| rules.not_declined = false), (2, 2.0));
}

#[test]
fn one_alone_is_a_size_of_its_own() {
    let mut book = Book::of_ann();
    book.meet("ann #room", "2026-03-02T09:00", 60);
    book.meet("ann bob", "2026-03-03T09:00", 120);
    let mut question = one_week();
    question.counting.with_others = false;
    let found = book.ask(&question);
    let sizes = [bucket(1, 1.0, 1.0), bucket(1, 2.0, 4.0)];
    assert_eq!(found.sizes[..2], sizes);
}

#[test]
fn the_organizer_makes_company_unless_it_is_a_shared_calendar() {
    let mut book = Book::of_ann();
    let event = book.meet("ann", "2026-03-02T10:00", 60);
    let bob = book.address("bob");
    book.of(event).organizer = Some(bob);
    let event = book.meet("ann", "2026-03-02T11:00", 60);
    let shared = book.address("c_1@group.calendar.google.com");
    book.of(event).organizer = Some(shared);
    let found = book.ask(&one_week());
    assert_eq!((found.meetings, found.left_out.alone), (1, 1));
    assert_eq!(found.before.people, Hours(2.0));
}

#[test]
fn a_meeting_counts_where_it_begins_and_its_hours_where_they_lie() {
    let mut book = Book::of_ann();
    book.meet("ann bob", "2026-03-01T23:00", 120);
    book.meet("ann bob", "2026-03-08T22:30", 120);
    book.meet("ann bob", "2026-03-09T00:00", 60);
    book.meet("ann bob", "2026-03-02T12:00", 0);
    let found = book.ask(&one_week());
    assert_eq!(found.meetings, 2);
    assert_eq!(found.before.meeting, Hours(2.5));
    assert_eq!(
        (found.heat[0][0], found.heat[6][22], found.heat[6][23]),
        (1.0, 0.5, 1.0)
    );
    // The one without length interrupts nothing.
    assert_eq!(found.before.focus_blocks, 5);
    assert_eq!(found.lengths.iter().map(|one| one.meetings).sum::<u32>(), 2);
}

#[test]
fn a_meeting_of_days_is_in_each_of_them() {
    let mut book = Book::of_ann();
    // Sunday 22:00 to Wednesday 10:00; beside it, on Tuesday, two of an hour, and one of these into the night.
    book.meet("ann bob", "2026-03-08T22:00", 60 * 60);
    book.meet("ann bob", "2026-03-10T09:00", 60);
    book.meet("ann bob", "2026-03-10T23:30", 60);
    let found = book.ask(&weeks("2026-03-02", 2));
    assert_eq!(found.weeks[0].before.meeting, Hours(2.0));
    assert_eq!(found.weeks[1].before.meeting, Hours(60.0));
    assert_eq!(found.weeks[1].before.double, Hours(2.0));
    // Wednesday has seven hours left, Thursday and Friday eight each.
    assert_eq!(found.weeks[1].before.focus, Hours(23.0));
    assert_eq!(found.weeks[1].before.outside, Hours(58.0 - 17.0));
    assert_eq!(found.heat[1][9], 2.0);
    assert_eq!(found.heat[0].iter().sum::<f64>(), 24.0);
}

#[test]
fn a_week_without_working_time_has_no_focus() {
    let mut book = Book::of_ann();
    book.meet("ann bob", "2026-03-02T10:00", 60);
    let mut question = one_week();
    question.week.days = [false; 7];
    let load = book.ask(&question).before;
    assert_eq!(
        (load.working, load.focus, load.fragments),
        Default::default()
    );
    assert_eq!(load.outside, Hours(1.0));
}

#[test]
fn nothing_asked_and_nothing_there_is_nothing_found() {
    let mut book = Book::of_ann();
    book.meet("ann bob", "2026-03-02T10:00", 60);
    let mut question = one_week();
    question.to = day("2026-03-01");
    let found = book.ask(&question);
    assert_eq!((found.meetings, found.weeks.len()), (0, 0));
    assert_eq!(found.before, Load::default());
    let found = Book::default().ask(&one_week());
    assert_eq!((found.owners, found.before), (0, Load::default()));
    assert_eq!(found.weeks.len(), 1);
}

#[test]
fn an_endless_period_is_cut() {
    let mut question = one_week();
    question.to = day("9999-12-31");
    let found = Book::of_ann().ask(&question);
    assert_eq!(found.weeks.len(), 3_653_usize.div_ceil(7));
}
