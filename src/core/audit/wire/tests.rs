//! What is written is read back, and nothing else is.
#![allow(clippy::unwrap_used)]

use chrono::{Days, NaiveDate};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::core::audit::*;
use crate::core::compose::WorkingWeek;
use crate::core::json::{Kind, Measure};
use crate::core::quantity::Hours;

fn any_day() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap();
    (0..3_000_000_u64).prop_map(move |days| first + Days::new(days))
}

fn any_question() -> impl Strategy<Value = Question> {
    let week = (
        0..=1_440_u16,
        0..=1_440_u16,
        any::<[bool; 7]>(),
        vec(any_day(), 0..4),
    );
    let week = week.prop_map(|(one, other, days, holidays)| WorkingWeek {
        start_minutes: one.min(other),
        end_minutes: one.max(other),
        days,
        holidays,
    });
    let told = (
        btree_map(any::<u32>(), ".{0,20}", 0..4),
        btree_map("[0-9a-f]{16}", 1..=MAX_PEOPLE, 0..4),
        btree_set("[0-9a-f]{16}", 0..4),
    );
    let period = (any_day(), 0..u64::from(MAX_DAYS));
    let all = (".{0,20}", period, week, any::<[bool; 5]>(), told);
    all.prop_map(|(zone, (from, days), week, rules, told)| {
        let [timed, confirmed, busy, with_others, not_declined] = rules;
        Question {
            zone,
            from,
            to: from + Days::new(days),
            week,
            counting: Counting {
                timed,
                confirmed,
                busy,
                with_others,
                not_declined,
            },
            owners: told.0,
            people: told.1,
            replaced: told.2,
        }
    })
}

fn any_hours() -> impl Strategy<Value = Hours> {
    prop_oneof![
        Just(Hours::ZERO),
        (0..10_000_000_u32).prop_map(|seconds| Hours(f64::from(seconds) / 3_600.0)),
        (0.0..f64::MAX).prop_map(Hours),
    ]
}

fn any_load() -> impl Strategy<Value = Load> {
    let hours = [(); 7].map(|()| any_hours());
    (hours, any::<u32>()).prop_map(|(hours, focus_blocks)| {
        let [meeting, people, working, focus, fragments, outside, double] = hours;
        Load {
            meeting,
            people,
            working,
            focus,
            focus_blocks,
            fragments,
            outside,
            double,
        }
    })
}

fn any_bucket() -> impl Strategy<Value = Bucket> {
    (any::<u32>(), any_hours(), any_hours()).prop_map(|(meetings, hours, people)| Bucket {
        meetings,
        hours,
        people,
    })
}

fn any_series() -> impl Strategy<Value = SeriesFound> {
    let hours = [(); 4].map(|()| any_hours());
    let numbers = any::<[u32; 3]>();
    let words = ("[0-9a-f]{16}", ".{0,30}", select(Rhythm::ALL.to_vec()));
    let all = (words, numbers, hours, 0.0..1e6, any::<bool>());
    all.prop_map(|((key, title, rhythm), numbers, hours, per_year, is_own)| {
        let [people, minutes, meetings] = numbers;
        let [hours, people_hours, people_hours_per_year, outside] = hours;
        SeriesFound {
            key,
            title,
            people,
            minutes,
            rhythm,
            meetings,
            hours,
            people_hours,
            per_year,
            people_hours_per_year,
            is_own,
            outside,
        }
    })
}

fn any_findings() -> impl Strategy<Value = Findings> {
    let source = (
        ".{0,20}",
        option::of(".{0,20}"),
        vec(".{0,20}", 0..4),
        any::<u32>(),
    );
    let source = source.prop_map(|(name, owner, candidates, meetings)| SourceFound {
        name,
        owner,
        candidates,
        meetings,
    });
    let zone = (
        ".{0,20}",
        any_hours(),
        any::<u32>(),
        any_hours(),
        any_hours(),
    );
    let zone = zone.prop_map(|(name, shared, meetings, hours, outside)| ZoneFound {
        name,
        shared,
        meetings,
        hours,
        outside,
    });
    let week = (any_day(), any_load(), any_load());
    let week = week.prop_map(|(monday, before, after)| Week {
        monday,
        before,
        after,
    });
    let left_out =
        any::<[u32; 5]>().prop_map(|[all_day, cancelled, free, alone, declined]| LeftOut {
            all_day,
            cancelled,
            free,
            alone,
            declined,
        });
    let lists = (
        vec(source, 0..3),
        vec(week, 0..3),
        vec(any_bucket(), 0..6),
        vec(any_bucket(), 0..6),
        vec(zone, 0..3),
        vec(any_series(), 0..3),
    );
    let cell = (0..7_usize, 0..24_usize, 0.0..1e4);
    let rest = (
        ".{0,20}",
        any::<[u32; 2]>(),
        left_out,
        any_load(),
        any_load(),
        cell,
    );
    (lists, rest).prop_map(
        |(lists, (zone, [owners, meetings], left_out, before, after, cell))| {
            let (sources, weeks, sizes, lengths, zones, series) = lists;
            let mut heat = [[0.0; 24]; 7];
            heat[cell.0][cell.1] = cell.2;
            Findings {
                zone,
                sources,
                owners,
                meetings,
                left_out,
                before,
                after,
                weeks,
                sizes,
                lengths,
                heat,
                zones,
                series,
            }
        },
    )
}

proptest! {
    #[test]
    fn questions_come_back_equal(question in any_question()) {
        prop_assert_eq!(Question::from_json(&question.to_json()), Ok(question));
    }

    #[test]
    fn findings_come_back_equal(findings in any_findings()) {
        prop_assert_eq!(Findings::from_json(&findings.to_json()), Ok(findings));
    }

    #[test]
    fn others_read_the_same_json(findings in any_findings()) {
        let json: serde_json::Value = serde_json::from_str(&findings.to_json()).unwrap();
        prop_assert_eq!(json["before"][0].as_f64(), Some(findings.before.meeting.value()));
        prop_assert_eq!(json["meetings"].as_u64(), Some(findings.meetings.into()));
    }

    #[test]
    fn any_part_of_a_message_alone_is_refused(findings in any_findings(), at in any::<prop::sample::Index>()) {
        let json = findings.to_json();
        let mut end = at.index(json.len());
        while !json.is_char_boundary(end) {
            end -= 1;
        }
        prop_assert!(Findings::from_json(&json[..end]).is_err());
    }

    #[test]
    fn a_message_without_one_of_its_fields_is_refused(question in any_question(), at in 0..8_usize) {
        let mut json: serde_json::Value = serde_json::from_str(&question.to_json()).unwrap();
        let name = json.as_object().unwrap().keys().nth(at).unwrap().clone();
        json.as_object_mut().unwrap().remove(&name);
        let error = Question::from_json(&json.to_string()).unwrap_err();
        prop_assert_eq!((error.path, error.kind), (name, Kind::Missing));
    }
}

fn question() -> Question {
    let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
    Question {
        zone: "Europe/Berlin".to_owned(),
        from: day(2),
        to: day(29),
        week: WorkingWeek {
            holidays: vec![day(6)],
            ..WorkingWeek::default()
        },
        counting: Counting::default(),
        owners: [(0, "ann@example.com".to_owned())].into(),
        people: [("00ff".to_owned(), 7)].into(),
        replaced: ["00ff".to_owned()].into(),
    }
}

const WRITTEN: &str = concat!(
    r#"{"zone":"Europe/Berlin","from":"2026-03-02","to":"2026-03-29","#,
    r#""week":{"start_minutes":540,"end_minutes":1020,"#,
    r#""days":[true,true,true,true,true,false,false],"holidays":["2026-03-06"]},"#,
    r#""counting":{"timed":true,"confirmed":true,"busy":true,"with_others":true,"not_declined":true},"#,
    r#""owners":[[0,"ann@example.com"]],"people":[["00ff",7]],"replaced":["00ff"]}"#,
);

#[test]
fn a_question_is_written_like_this() {
    assert_eq!(question().to_json(), WRITTEN);
}

/// What is wrong, and where, if this part of the question were that one.
fn refused(part: &str, instead: &str) -> (String, Kind) {
    assert!(WRITTEN.contains(part), "{part}");
    let error = Question::from_json(&WRITTEN.replacen(part, instead, 1)).unwrap_err();
    (error.path, error.kind)
}

fn out_of(min: i32, max: i32) -> Kind {
    let measure = Measure::Number;
    Kind::OutOfRange { measure, min, max }
}

#[test]
fn what_is_no_question_is_refused_with_its_place() {
    let cases = [
        ("\"zone\":", "\"zones\":", "zones", Kind::Unknown),
        ("\"Europe/Berlin\"", "1", "zone", Kind::Expected("text")),
        ("2026-03-02", "2026-02-30", "from", Kind::Expected("date")),
        ("2026-03-02", "0000-03-02", "from", out_of(1, 9_999)),
        ("2026-03-29", "2026-03-01", "to", out_of(1, MAX_DAYS as i32)),
        ("2026-03-29", "2036-03-02", "to", out_of(1, MAX_DAYS as i32)),
        ("1020", "1441", "week.end_minutes", out_of(0, 1_440)),
        (
            "1020",
            "10.5",
            "week.end_minutes",
            Kind::Expected("integer"),
        ),
        ("540", "1021", "week.start_minutes", out_of(0, 1_020)),
        ("[[0,", "[[-1,", "owners.0.0", out_of(0, i32::MAX)),
        (
            "[[0,",
            "[[4294967296,",
            "owners.0.0",
            Kind::Expected("integer"),
        ),
        (
            "[[\"00ff\",7]]",
            "[[\"00ff\",0]]",
            "people",
            out_of(1, MAX_PEOPLE as i32),
        ),
        (
            "[[\"00ff\",7]]",
            "[[\"a\",7],[\"a\",7]]",
            "people.1.0",
            Kind::Expected("another"),
        ),
        (
            "[\"00ff\"]}",
            "[\"a\",\"a\"]}",
            "replaced.1",
            Kind::Expected("another"),
        ),
        (
            "\"timed\":true",
            "\"timed\":1",
            "counting.timed",
            Kind::Expected("boolean"),
        ),
        ("\"timed\":true,", "", "counting.timed", Kind::Missing),
    ];
    for (part, instead, path, kind) in cases {
        assert_eq!(refused(part, instead), (path.to_owned(), kind), "{instead}");
    }
}

#[test]
fn lists_and_texts_are_bounded() {
    let long = "é".repeat(MAX_TEXT);
    assert_eq!(String::from_json(&long.to_json()), Ok(long.clone()));
    let error = String::from_json(&[long, "é".to_owned()].concat().to_json()).unwrap_err();
    let max = MAX_TEXT as i32;
    let measure = Measure::Characters;
    assert_eq!(
        error.kind,
        Kind::OutOfRange {
            measure,
            min: 0,
            max
        }
    );
    let many = vec![true; MAX_ITEMS + 1].to_json();
    let error = Vec::<bool>::from_json(&many).unwrap_err();
    let max = MAX_ITEMS as i32;
    let measure = Measure::Entries;
    assert_eq!(
        error.kind,
        Kind::OutOfRange {
            measure,
            min: 0,
            max
        }
    );
    let few = <[bool; 7]>::from_json("[true]").unwrap_err();
    let (min, max) = (7, 7);
    assert_eq!(few.kind, Kind::OutOfRange { measure, min, max });
}

#[test]
fn hours_are_neither_negative_nor_endless() {
    assert_eq!(
        Hours::from_json("-1").unwrap_err().kind,
        out_of(0, i32::MAX)
    );
    assert!(matches!(
        Hours::from_json("1e999").unwrap_err().kind,
        Kind::Syntax(_)
    ));
    let written = Hours(f64::NAN).to_json();
    assert_eq!(
        Hours::from_json(&written).unwrap_err().kind,
        Kind::Expected("number")
    );
}
