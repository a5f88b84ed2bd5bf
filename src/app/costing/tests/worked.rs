//! Whole sheets, worked out by hand.

use super::*;

/// Nothing typed, in the European Union:
///
/// - 6 people × 33.50 an hour = 201 for an hour of all of them.
/// - Talking, 60 min: 201. Getting back, 10 min: 201 ÷ 6 = 33.50. Meeting: 234.50, 6 × 70 min = 7 h.
/// - Writing 300 words at 20 a minute: 15 min × 33.50 an hour = 8.375.
/// - Reading 300 words at 238 a minute: 300 ÷ 238 min = 5 ÷ 238 h each; × 201 = 1005 ÷ 238 = 4.2226890756….
/// - Replying: 5 others × (5 + 10 min) = 1.25 h × 33.50 = 41.875.
/// - Waiting: nothing an hour. In writing: 54.4726890756…, and 0.25 + 30 ÷ 238 + 1.25 = 1.6260504202… h.
#[test]
fn the_defaults_of_the_european_union() {
    let costing = calculate(&Document::default(), None, |it| it.cost());
    assert_eq!(
        (costing.currency.as_str(), costing.region),
        ("EUR", Region::Eu)
    );
    let found = costing.comparison.unwrap();
    for (found, expected, what) in [
        (found.meeting.talk.value(), 201.0, "talking"),
        (found.meeting.preparation.value(), 0.0, "preparation"),
        (found.meeting.follow_up.value(), 0.0, "follow-up"),
        (found.meeting.recovery.value(), 33.5, "getting back"),
        (found.meeting.fixed.value(), 0.0, "fixed"),
        (found.meeting.total.value(), 234.5, "meeting"),
        (found.meeting.hours.value(), 7.0, "hours of the meeting"),
        (found.written.writing.value(), 8.375, "writing"),
        (found.written.reading.value(), 4.222_689_075_630, "reading"),
        (found.written.replying.value(), 41.875, "replying"),
        (found.written.waiting.value(), 0.0, "waiting"),
        (
            found.written.total.value(),
            54.472_689_075_630,
            "in writing",
        ),
        (
            found.written.hours.value(),
            1.626_050_420_168,
            "hours in writing",
        ),
        (found.saved.value(), 180.027_310_924_370, "saved"),
        (found.hours_saved.value(), 5.373_949_579_832, "hours saved"),
    ] {
        assert_near(found, expected, what);
    }
    assert_eq!(found.per_year, None, "it happens once");
    assert_eq!(found.break_even_delay, None, "both ways wait 24 hours");
}

/// Nothing typed but US dollars: 6 × 45.65 = 273.90 an hour. Meeting: 273.90 × 7 ÷ 6 = 319.55.
/// In writing: 0.25 h × 45.65 = 11.4125; 273.90 × 5 ÷ 238 = 5.7542016806…; 1.25 h × 45.65 = 57.0625.
#[test]
fn the_defaults_of_the_united_states() {
    let costing = calculate(&Document::default(), Some("USD"), |it| it.cost());
    assert_eq!(
        (costing.currency.as_str(), costing.region),
        ("USD", Region::Us)
    );
    let found = costing.comparison.unwrap();
    assert_near(found.meeting.total.value(), 319.55, "meeting");
    assert_near(
        found.written.total.value(),
        74.229_201_680_672,
        "in writing",
    );
}

/// Everything typed, two roles, every second week of 40, in the European Union (multiplier 1.33):
///
/// - 2 people at 83,200 a year ÷ 2,080 h = 40 × 1.33 = 53.20 an hour; 3 at 20 × 1.33 = 26.60. All: 186.20 an hour.
/// - 30 min talking 93.10, 10 min before 31.0333…, 5 min after 15.51666…, 15 min to get back 46.55, room 50:
///   together an hour, so 186.20 + 50 = 236.20, and 5 h.
/// - 476 words: written in 23.8 min by one of the first role, 53.20 × 23.8 ÷ 60 = 21.10266…;
///   read in 2 min by all, 186.20 ÷ 30 = 6.20666….
/// - 2 reply, twice, 3 + 15 min each time: 0.6 h each. Of the 4 others one is in the first role, so half a reply
///   comes from there and one and a half from the second: 0.5 × 0.6 × 53.20 + 1.5 × 0.6 × 26.60 = 15.96 + 23.94.
/// - Waiting 30 − 26 = 4 h × 10 = 40. In writing: 21.10266… + 6.20666… + 39.90 + 40 = 107.20933….
/// - Hours in writing: 23.8 ÷ 60 + 5 × 2 ÷ 60 + 2 × 0.6 = 1.76333….
/// - 20 times a year. Even where an hour of waiting costs (236.20 − 67.20933…) ÷ 4 = 42.24766….
fn two_roles() -> Document {
    use CostField::*;
    let mut document = sheet(
        None,
        &[
            (Duration, 30.0),
            (Preparation, 10.0),
            (FollowUp, 5.0),
            (Recovery, 15.0),
            (Fixed, 50.0),
            (Weeks, 40.0),
            (Words, 476.0),
            (Responders, 2.0),
            (Rounds, 2.0),
            (Reply, 3.0),
            (Delay, 10.0),
            (Latency, 30.0),
            (FirstSlot, 26.0),
        ],
    );
    document.cost.recurrence = Recurrence::TwoWeekly;
    document.cost.roles = [
        (2.0, PayKind::Annual, 83_200.0),
        (3.0, PayKind::Hourly, 20.0),
    ]
    .map(|(people, pay, amount)| RoleSheet {
        name: String::new(),
        people: Entry::Number(people),
        pay,
        amount: Entry::Number(amount),
    })
    .into();
    document
}

#[test]
fn a_sheet_with_every_field_typed() {
    let found = figures(&two_roles()).unwrap();
    let year = found.per_year.unwrap();
    for (found, expected, what) in [
        (found.meeting.talk.value(), 93.1, "talking"),
        (
            found.meeting.preparation.value(),
            186.2 / 6.0,
            "preparation",
        ),
        (found.meeting.follow_up.value(), 186.2 / 12.0, "follow-up"),
        (found.meeting.recovery.value(), 46.55, "getting back"),
        (found.meeting.fixed.value(), 50.0, "fixed"),
        (found.meeting.total.value(), 236.2, "meeting"),
        (found.meeting.hours.value(), 5.0, "hours of the meeting"),
        (found.written.writing.value(), 21.102_666_666_667, "writing"),
        (found.written.reading.value(), 6.206_666_666_667, "reading"),
        (found.written.replying.value(), 39.9, "replying"),
        (found.written.waiting.value(), 40.0, "waiting"),
        (
            found.written.total.value(),
            107.209_333_333_333,
            "in writing",
        ),
        (
            found.written.hours.value(),
            1.763_333_333_333,
            "hours in writing",
        ),
        (found.saved.value(), 128.990_666_666_667, "saved"),
        (year.occurrences, 20.0, "times a year"),
        (year.meeting.value(), 4724.0, "meetings of a year"),
        (year.saved.value(), 2_579.813_333_333_333, "saved in a year"),
        (
            year.hours_saved.value(),
            64.733_333_333_333,
            "hours saved in a year",
        ),
        (
            found.break_even_delay.unwrap().value(),
            42.247_666_666_667,
            "break even",
        ),
    ] {
        assert_near(found, expected, what);
    }
}

/// 6 × 33.50 for an hour, nothing to get back; replies are 5 × 5 min × 33.50 = 13.9583….
#[test]
fn a_typed_zero_counts_as_zero_and_not_as_the_default() {
    let found = figures(&sheet(None, &[(CostField::Recovery, 0.0)])).unwrap();
    assert_near(found.meeting.recovery.value(), 0.0, "getting back");
    assert_near(found.meeting.total.value(), 201.0, "meeting");
    assert_near(
        found.written.replying.value(),
        13.958_333_333_333,
        "replying",
    );
}

/// An hour's worth of the defaults is 234.50 a meeting; 46 weeks are worked.
#[test]
fn a_series_is_counted_over_the_weeks_worked() {
    for (recurrence, times) in [
        (Recurrence::Daily, 230.0),
        (Recurrence::Weekly, 46.0),
        (Recurrence::TwoWeekly, 23.0),
        (Recurrence::Monthly, 12.0),
        (Recurrence::Quarterly, 4.0),
    ] {
        let mut document = Document::default();
        document.cost.recurrence = recurrence;
        let year = figures(&document).unwrap().per_year.unwrap();
        assert_near(year.occurrences, times, recurrence.id());
        assert_near(year.meeting.value(), 234.5 * times, recurrence.id());
    }
}

#[test]
fn own_on_costs_turn_a_salary_into_what_an_hour_costs() {
    // 90,000 × 1.5 ÷ 1,800 h = 75 an hour; two of them for one hour: 150. An hourly wage of 40 × 1.5 = 60, twice: 120.
    let mut document = sheet(
        Some(2.0),
        &[(CostField::Multiplier, 1.5), (CostField::PaidHours, 1800.0)],
    );
    for (pay, amount, talk) in [
        (PayKind::Annual, 90_000.0, 150.0),
        (PayKind::Hourly, 40.0, 120.0),
    ] {
        document.cost.roles[0].pay = pay;
        document.cost.roles[0].amount = Entry::Number(amount);
        let meeting = figures(&document).unwrap().meeting;
        assert_near(meeting.talk.value(), talk, "talk");
    }
}
