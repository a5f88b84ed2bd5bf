#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::core::quantity::testing::close;
use crate::core::quantity::{HourlyRate, Hours, Money, People, ProblemCode, Words, WordsPerMinute};

/// Four engineers at 60 an hour, of whom one writes and two reply, and one manager at 90 who replies.
fn roles() -> [Role; 2] {
    [
        Role {
            people: People(4.0),
            rate: HourlyRate(60.0),
            writers: People(1.0),
            responders: People(2.0),
        },
        Role {
            people: People(1.0),
            rate: HourlyRate(90.0),
            writers: People(0.0),
            responders: People(1.0),
        },
    ]
}

const MEETING: Meeting = Meeting {
    duration: Hours(1.0),
    preparation: Hours(0.25),
    follow_up: Hours(0.5),
    recovery: Hours(0.1),
    fixed: Money(20.0),
};

fn path() -> AsyncPath {
    AsyncPath {
        words: Words(600.0),
        writing: WordsPerMinute(20.0),
        reading: WordsPerMinute(240.0),
        rounds: 2.0,
        reply: Hours(0.2),
        recovery: Hours(0.1),
    }
}

const WAITING: Waiting = Waiting {
    cost_per_hour: HourlyRate(10.0),
    async_latency: Hours(24.0),
    first_slot: Hours(16.0),
};

#[test]
fn a_meeting_costs_everyones_time_around_it_and_its_room() {
    let cost = meeting_cost(&roles(), &MEETING);
    // An hour of all: 4 × 60 + 1 × 90 = 330. Talk 330; preparation 330 ÷ 4 = 82.50; follow-up 165; recovery 33; room 20.
    assert!(close(cost.talk.value(), 330.0));
    assert!(close(cost.preparation.value(), 82.5));
    assert!(close(cost.follow_up.value(), 165.0));
    assert!(close(cost.recovery.value(), 33.0));
    assert!(close(cost.fixed.value(), 20.0));
    // 330 + 82.50 + 165 + 33 + 20
    assert!(close(cost.total.value(), 630.5));
    // 5 people × 1.85 h
    assert!(close(cost.hours.value(), 9.25));
}

#[test]
fn a_text_costs_writing_reading_replying_and_waiting() {
    let cost = written_cost(&roles(), &path(), &WAITING);
    // Writing: 600 ÷ 20 = 30 min of one engineer: 30.
    assert!(close(cost.writing.value(), 30.0));
    // Reading: 600 ÷ 240 = 2.5 min = 1/24 h, × 330 an hour of all = 13.75.
    assert!(close(cost.reading.value(), 13.75));
    // Replying: 2 rounds × 0.3 h = 0.6 h each; 2 engineers 72 + 1 manager 54 = 126.
    assert!(close(cost.replying.value(), 126.0));
    // Waiting: 24 − 16 = 8 h longer × 10 = 80.
    assert!(close(cost.waiting.value(), 80.0));
    assert!(close(cost.total.value(), 249.75));
    // 0.5 + 5 ÷ 24 + 3 × 0.6
    assert!(close(cost.hours.value(), 0.5 + 5.0 / 24.0 + 1.8));
}

#[test]
fn the_two_ways_are_compared_once_and_over_a_year() {
    let once = compare(
        &roles(),
        &MEETING,
        &path(),
        &WAITING,
        Recurrence::Once,
        46.0,
    );
    // 630.50 − 249.75
    assert!(close(once.saved.value(), 380.75));
    assert!(close(once.hours_saved.value(), 9.25 - 2.3 - 5.0 / 24.0));
    assert_eq!(once.per_year, None);
    // Without waiting the text costs 169.75: 630.50 − 169.75 = 460.75, over 8 h waited = 57.59375 an hour.
    assert!(close(once.break_even_delay.unwrap().value(), 57.593_75));
    assert_eq!(
        once.balance(),
        Balance::TipsAt(once.break_even_delay.unwrap())
    );

    let year = compare(
        &roles(),
        &MEETING,
        &path(),
        &WAITING,
        Recurrence::TwoWeekly,
        46.0,
    )
    .per_year
    .unwrap();
    // 46 ÷ 2 = 23 times: 630.50 × 23 = 14,501.50; 249.75 × 23 = 5,744.25; difference 8,757.25
    assert!(close(year.occurrences, 23.0));
    assert!(close(year.meeting.value(), 14_501.5));
    assert!(close(year.written.value(), 5_744.25));
    assert!(close(year.saved.value(), 8_757.25));
    assert!(close(year.meeting_hours.value(), 212.75));
    assert!(close(
        year.hours_saved.value(),
        (year.meeting_hours - year.written_hours).value()
    ));
}

#[test]
fn at_the_break_even_cost_of_delay_both_ways_cost_the_same() {
    let rate = compare(
        &roles(),
        &MEETING,
        &path(),
        &WAITING,
        Recurrence::Once,
        46.0,
    )
    .break_even_delay
    .unwrap();
    let waiting = Waiting {
        cost_per_hour: rate,
        ..WAITING
    };
    assert!(close(
        compare(
            &roles(),
            &MEETING,
            &path(),
            &waiting,
            Recurrence::Once,
            46.0
        )
        .saved
        .value(),
        0.0
    ));
}

#[test]
fn waiting_does_not_matter_where_the_meeting_waits_longer() {
    let waiting = Waiting {
        first_slot: Hours(72.0),
        ..WAITING
    };
    let comparison = compare(
        &roles(),
        &MEETING,
        &path(),
        &waiting,
        Recurrence::Once,
        46.0,
    );
    assert_eq!(comparison.written.waiting, Money::ZERO);
    assert_eq!(comparison.break_even_delay, None);
    assert_eq!(comparison.balance(), Balance::WaitsNoLonger);
}

#[test]
fn no_cost_of_delay_breaks_even_where_the_text_is_dearer_anyway() {
    let path = AsyncPath {
        words: Words(60_000.0),
        ..path()
    };
    let comparison = compare(&roles(), &MEETING, &path, &WAITING, Recurrence::Once, 46.0);
    assert!(comparison.saved < Money::ZERO);
    assert_eq!(comparison.break_even_delay, None);
    assert_eq!(comparison.balance(), Balance::WritingIsDearer);
}

#[test]
fn a_rate_is_loaded_once() {
    let paid = Hours(2080.0);
    assert_eq!(
        loaded_rate(Pay::LoadedHourly(HourlyRate(45.65)), 1.42, paid),
        HourlyRate(45.65)
    );
    // 30 × 1.42 = 42.60
    assert!(close(
        loaded_rate(Pay::Hourly(HourlyRate(30.0)), 1.42, paid).value(),
        42.6
    ));
    // 104,000 ÷ 2,080 = 50; × 1.42 = 71
    assert!(close(
        loaded_rate(Pay::Annual(Money(104_000.0)), 1.42, paid).value(),
        71.0
    ));
    assert_eq!(
        loaded_rate(Pay::Annual(Money(104_000.0)), 1.42, Hours::ZERO),
        HourlyRate::ZERO
    );
}

#[test]
fn a_series_happens_as_often_as_its_name_says() {
    let times: Vec<_> = Recurrence::ALL
        .iter()
        .map(|recurrence| recurrence.occurrences_per_year(46.0))
        .collect();
    assert_eq!(times, [1.0, 230.0, 46.0, 23.0, 12.0, 4.0]);
    for recurrence in Recurrence::ALL {
        assert_eq!(Recurrence::from_id(recurrence.id()), Some(*recurrence));
    }
    assert_eq!(Recurrence::from_id("fortnightly"), None);
}

#[test]
fn a_problem_says_where_and_what() {
    let mut roles = roles();
    roles[1].people = People(-1.0);
    roles[0].writers = People(5.0);
    let found: Vec<_> = check_roles(&roles)
        .into_iter()
        .map(|problem| (problem.path, problem.code))
        .collect();
    assert!(found.contains(&("roles/0/writers".into(), ProblemCode::MoreThanPeople)));
    assert!(found.contains(&("roles/1/people".into(), ProblemCode::Negative)));

    let meeting = Meeting {
        duration: Hours(25.0),
        fixed: Money(f64::NAN),
        ..MEETING
    };
    let found: Vec<_> = check_meeting(&meeting)
        .into_iter()
        .map(|problem| (problem.path, problem.code))
        .collect();
    assert_eq!(
        found,
        [
            ("duration".into(), ProblemCode::AboveMax(24.0)),
            ("fixed".into(), ProblemCode::NotFinite)
        ]
    );

    let slow = AsyncPath {
        writing: WordsPerMinute(0.5),
        ..path()
    };
    assert_eq!(check_async_path(&slow)[0].code, ProblemCode::BelowMin(1.0));
    assert_eq!(
        check_waiting(&Waiting {
            first_slot: Hours(-1.0),
            ..WAITING
        })[0]
            .input,
        Input::FirstSlot
    );
    assert_eq!(check_weeks(54.0)[0].code.id(), "above-max");
}

#[test]
fn honest_inputs_have_no_problem() {
    assert!(check_roles(&roles()).is_empty());
    assert!(check_meeting(&MEETING).is_empty());
    assert!(check_async_path(&path()).is_empty());
    assert!(check_waiting(&WAITING).is_empty());
    assert!(check_weeks(46.0).is_empty());
}

#[test]
fn input_ids_are_unique_and_their_bounds_allowed() {
    for (index, input) in Input::ALL.iter().enumerate() {
        assert!(
            Input::ALL[..index]
                .iter()
                .all(|other| other.id() != input.id()),
            "{}",
            input.id()
        );
        assert_eq!(input.check(input.limit().min), None);
        assert_eq!(input.check(input.limit().max), None);
        assert!(input.check(input.limit().max * 1.001).is_some());
    }
}

/// Any value that the limits of an input allow.
fn any_of(input: Input) -> impl Strategy<Value = f64> {
    let Limit { min, max } = input.limit();
    prop_oneof![Just(min), Just(max), min..=max, min..=(min + 10.0).min(max)]
}

prop_compose! {
    fn any_role()(
        people in any_of(Input::People), rate in any_of(Input::Rate), writers in 0.0..=1.0, responders in 0.0..=1.0,
    ) -> Role {
        Role { people: People(people), rate: HourlyRate(rate), writers: People(people * writers), responders: People(people * responders) }
    }
}

prop_compose! {
    fn any_meeting()(
        duration in any_of(Input::Duration), preparation in any_of(Input::Preparation),
        follow_up in any_of(Input::FollowUp), recovery in any_of(Input::Recovery), fixed in any_of(Input::Fixed),
    ) -> Meeting {
        Meeting {
            duration: Hours(duration), preparation: Hours(preparation), follow_up: Hours(follow_up),
            recovery: Hours(recovery), fixed: Money(fixed),
        }
    }
}

prop_compose! {
    fn any_path()(
        words in any_of(Input::Words), writing in any_of(Input::Writing), reading in any_of(Input::Reading),
        rounds in any_of(Input::Rounds), reply in any_of(Input::Reply), recovery in any_of(Input::ReplyRecovery),
    ) -> AsyncPath {
        AsyncPath {
            words: Words(words), writing: WordsPerMinute(writing), reading: WordsPerMinute(reading), rounds,
            reply: Hours(reply), recovery: Hours(recovery),
        }
    }
}

prop_compose! {
    fn any_waiting()(
        cost in any_of(Input::CostPerHour), latency in any_of(Input::AsyncLatency), slot in any_of(Input::FirstSlot),
    ) -> Waiting {
        Waiting { cost_per_hour: HourlyRate(cost), async_latency: Hours(latency), first_slot: Hours(slot) }
    }
}

proptest! {
    #[test]
    fn within_the_limits_every_figure_is_finite_and_the_parts_make_the_whole(
        roles in prop::collection::vec(any_role(), 0..4), meeting in any_meeting(), path in any_path(),
        waiting in any_waiting(), recurrence in prop::sample::select(Recurrence::ALL), weeks in any_of(Input::Weeks),
    ) {
        prop_assert!(check_roles(&roles).is_empty());
        prop_assert!(check_meeting(&meeting).is_empty());
        prop_assert!(check_async_path(&path).is_empty());
        prop_assert!(check_waiting(&waiting).is_empty());
        let comparison = compare(&roles, &meeting, &path, &waiting, recurrence, weeks);
        prop_assert!(comparison.saved.value().is_finite() && comparison.hours_saved.value().is_finite());
        prop_assert!(comparison.meeting.total >= Money::ZERO && comparison.written.total >= Money::ZERO);
        prop_assert!(comparison.per_year.is_none_or(|year| year.saved.value().is_finite()));
        prop_assert!(comparison.break_even_delay.is_none_or(|rate| rate.value().is_finite() && rate.value() >= 0.0));
        // Splitting a role in two changes nothing.
        let halves: Vec<_> = roles.iter().flat_map(|role| [0.5, 0.5].map(|part| Role {
            people: role.people * part, writers: role.writers * part, responders: role.responders * part, ..*role
        })).collect();
        let split = compare(&halves, &meeting, &path, &waiting, recurrence, weeks);
        prop_assert!(close(split.meeting.total.value(), comparison.meeting.total.value()));
        prop_assert!(close(split.written.total.value(), comparison.written.total.value()));
    }

    #[test]
    fn more_people_or_a_longer_meeting_never_cost_less(
        role in any_role(), meeting in any_meeting(), path in any_path(), waiting in any_waiting(), more in 0.0..100.0,
    ) {
        let cost = compare(&[role], &meeting, &path, &waiting, Recurrence::Weekly, 46.0);
        let crowd = Role { people: role.people + People(more), ..role };
        let crowded = compare(&[crowd], &meeting, &path, &waiting, Recurrence::Weekly, 46.0);
        prop_assert!(crowded.meeting.total >= cost.meeting.total && crowded.written.total >= cost.written.total);
        prop_assert!(crowded.meeting.hours >= cost.meeting.hours && crowded.written.hours >= cost.written.hours);
        let longer = Meeting { duration: meeting.duration + Hours(more), ..meeting };
        prop_assert!(meeting_cost(&[role], &longer).total >= cost.meeting.total);
        let wordier = AsyncPath { words: path.words + Words(more), ..path };
        prop_assert!(written_cost(&[role], &wordier, &waiting).total >= cost.written.total);
        let slower = Waiting { async_latency: waiting.async_latency + Hours(more), ..waiting };
        prop_assert!(written_cost(&[role], &path, &slower).total >= cost.written.total);
        let sooner = Waiting { first_slot: Hours((waiting.first_slot.value() - more).max(0.0)), ..waiting };
        prop_assert!(written_cost(&[role], &path, &sooner).total >= cost.written.total);
    }
}
