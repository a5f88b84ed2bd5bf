//! Deadlines of teams and readers whose clocks show something else.
#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;

use super::*;
use crate::core::compose::Draft;
use crate::core::policy::Policy;

/// The author is in Berlin in winter.
const CLOCKS: FixedZones = FixedZones(&[
    ("Europe/Berlin", 0),
    ("America/New_York", -360),
    ("Asia/Kolkata", 270),
    ("Asia/Tokyo", 480),
]);

fn at(text: &str) -> When {
    When::parse(text).unwrap()
}

fn norms(zone: &str) -> Norms {
    Norms {
        zone: Some(zone.to_owned()),
        ..Policy::builtin().norms
    }
}

/// The 27th is a Friday; in New York the day is from 15:00 to 23:00 of the author's clock.
#[test]
fn the_norm_counts_on_the_clock_of_the_team() {
    let norms = norms("America/New_York");
    let team = TeamTime::new(&norms, &CLOCKS);
    for (now, hours, due) in [
        ("2026-11-24T10:00", 4, "2026-11-24T19:00"),
        ("2026-11-24T16:00", 24, "2026-11-25T16:00"),
        // One hour is left on Friday, three are on Monday.
        ("2026-11-27T22:00", 4, "2026-11-30T18:00"),
        // Saturday has begun for the author; there it is still Friday.
        ("2026-11-28T00:30", 1, "2026-11-30T16:00"),
    ] {
        assert_eq!(team.reply_by(at(now), hours), at(due), "{now}");
    }
    let end = team.end_of_week(at("2026-11-24T10:00"));
    assert_eq!(end, Some(at("2026-11-27T23:00")));
    assert_eq!(
        team.first_slot(at("2026-11-24T10:00"), 60),
        at("2026-11-24T15:00")
    );
}

#[test]
fn a_zone_that_nobody_knows_is_the_author_s() {
    let unknown = norms("Mars/Olympus_Mons");
    let own = Policy::builtin().norms;
    let now = at("2026-11-27T16:30");
    let [there, here] =
        [&unknown, &own].map(|norms| TeamTime::new(norms, &CLOCKS).reply_by(now, 4));
    assert_eq!(there, here);
    assert_eq!(CLOCKS.say(now, "Mars/Olympus_Mons"), None);
}

#[test]
fn a_time_is_told_on_the_clocks_of_its_readers_where_they_show_another() {
    let zones = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "No/Such"];
    let told = readers::elsewhere(at("2026-11-30T16:30"), &zones, &CLOCKS);
    assert_eq!(
        told,
        ["10:30 America/New_York", "2026-12-01 00:30 Asia/Tokyo"]
    );
}

#[test]
fn a_deadline_in_somebody_s_night_or_on_a_holiday_is_found() {
    let mut norms = Policy::builtin().norms;
    let zones = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "No/Such"];
    let off = |norms: &Norms, time| readers::off_work(at(time), &zones, norms, &CLOCKS);
    assert_eq!(off(&norms, "2026-11-30T16:30"), ["Asia/Tokyo"]);
    assert_eq!(off(&norms, "2026-11-30T09:00"), ["America/New_York"]);
    norms.holidays = Policy::parse(r#"{"version":1,"norms":{"holidays":["2026-11-30"]}}"#)
        .unwrap()
        .norms
        .holidays;
    assert_eq!(off(&norms, "2026-11-30T16:30"), zones[..3]);
    norms.working_days = [false; 7];
    assert!(
        off(&norms, "2026-11-30T16:30").is_empty(),
        "nobody has hours to keep"
    );
}

#[test]
fn readers_are_in_the_team_s_zone_unless_the_author_says_otherwise() {
    let norms = norms("Europe/Berlin");
    let mut draft = Draft::default();
    assert_eq!(readers::zones(&draft, &norms), ["Europe/Berlin"]);
    draft.set(
        readers::FIELD,
        readers::named(&["Asia/Tokyo", "America/New_York"]),
    );
    assert_eq!(
        readers::zones(&draft, &norms),
        ["Asia/Tokyo", "America/New_York"]
    );
    draft.set(readers::FIELD, readers::named(&[]));
    assert!(readers::zones(&draft, &norms).is_empty(), "none on purpose");
    draft.set(
        readers::FIELD,
        "Asia/Tokyo, <b>, Asia/Tokyo, ../etc, a b,, 9/9",
    );
    assert_eq!(readers::zones(&draft, &norms), ["Asia/Tokyo"]);
}

proptest! {
    #[test]
    fn a_deadline_is_in_the_working_time_of_the_team_and_no_sooner_than_now(
        days in 0_i64..900, minutes in 0_u16..1440, hours in 1_u16..200, zone in 0_usize..4,
    ) {
        let (zone, _) = CLOCKS.0[zone];
        let date = at("2026-01-01T00:00").date + chrono::TimeDelta::days(days);
        let now = When { date, minutes };
        let norms = norms(zone);
        let team = TeamTime::new(&norms, &CLOCKS);
        let due = team.reply_by(now, hours);
        prop_assert!(due >= now);
        prop_assert!(team.week().is_working(CLOCKS.there(due, zone).unwrap()));
        prop_assert_eq!(CLOCKS.here(CLOCKS.there(now, zone).unwrap(), zone), Some(now));
    }

    #[test]
    fn whatever_is_typed_as_zones_becomes_few_names_that_read_back(text in "\\PC{0,80}") {
        let mut draft = Draft::default();
        draft.set(readers::FIELD, text);
        let norms = Policy::builtin().norms;
        let zones = readers::zones(&draft, &norms);
        prop_assert!(zones.len() <= readers::MOST);
        let mut again = Draft::default();
        again.set(readers::FIELD, readers::named(&zones));
        prop_assert_eq!(readers::zones(&again, &norms), zones);
    }
}
