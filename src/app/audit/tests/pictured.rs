//! Pictures say what their tables say, and nothing sticks out of them.

use super::*;
use crate::app::picture::{Picture, Scene, Shape, WIDTH};

fn pictures(found: &(Question, Findings), language: &str) -> Vec<Picture> {
    audited(found, language, Titles::Shown, usual(), |it| it.pictures())
}

/// Findings that may break a chart.
fn odd() -> Vec<(Question, Findings)> {
    let plain = (question(), findings());
    let mut none = findings();
    none.before = Load::default();
    none.after = Load::default();
    for week in &mut none.weeks {
        (week.before, week.after) = (Load::default(), Load::default());
    }
    none.sizes = vec![Bucket::default(); SIZES.len()];
    none.heat = [[0.0; 24]; 7];
    let mut long = findings();
    long.weeks = (0..120).map(|_| long.weeks[0]).collect();
    long.series = (0..40)
        .map(|_| series(&"Ü".repeat(300), 9, Rhythm::Daily))
        .collect();
    long.zones[0].name = "w".repeat(300);
    let mut one = findings();
    one.weeks.truncate(1);
    one.series.clear();
    one.zones.clear();
    one.heat[6][0] = 100.0;
    one.before.meeting = Hours(1e6);
    vec![
        plain,
        tried(),
        (question(), none),
        (question(), long),
        (question(), one),
    ]
}

/// The corners of what a shape takes.
fn places(shape: &Shape) -> Vec<(i32, i32)> {
    match shape {
        Shape::Rect { at, size, .. } => vec![*at, (at.0 + size.0, at.1 + size.1)],
        Shape::Dot { at, .. } | Shape::Words { at, .. } => vec![*at],
        Shape::Line { points, .. } | Shape::Area { points, .. } => points.clone(),
    }
}

#[test]
fn nothing_sticks_out_of_a_drawing_whatever_was_found() {
    for found in odd() {
        for language in LANGUAGES {
            for picture in pictures(&found, language) {
                for shape in &picture.scene.shapes {
                    for (x, y) in places(shape) {
                        let fits =
                            (0..=WIDTH).contains(&x) && (0..=picture.scene.height).contains(&y);
                        assert!(fits, "{} {shape:?}", picture.id);
                    }
                }
            }
        }
    }
}

#[test]
fn every_picture_has_a_title_and_a_table_with_as_many_cells_as_heads() {
    for found in odd() {
        for picture in pictures(&found, "en") {
            assert!(!picture.title.is_empty() && !picture.help.is_empty());
            assert!(!picture.title.contains(['{', '}']), "{}", picture.title);
            assert!(!picture.rows.is_empty(), "{}", picture.id);
            for row in &picture.rows {
                assert_eq!(row.len(), picture.head.len(), "{}", picture.id);
            }
        }
    }
}

#[test]
fn where_nothing_was_found_nothing_is_drawn() {
    assert_eq!(pictures(&(question(), Findings::default()), "en"), []);
}

#[test]
fn the_titles_say_what_was_found() {
    for language in LANGUAGES {
        let titles = [(question(), findings()), tried()].map(|found| {
            let pictures = pictures(&found, language).into_iter();
            let titles: Vec<String> = pictures.map(|picture| picture.title).collect();
            titles.join("\n")
        });
        let name = ["titles_", language].concat();
        insta::assert_snapshot!(name, titles.join("\n\n"));
    }
}

#[test]
fn the_drawings_are_as_they_were() {
    for picture in pictures(&tried(), "en") {
        let Scene { height, shapes } = &picture.scene;
        let lines: Vec<String> = shapes.iter().map(|shape| format!("{shape:?}")).collect();
        let rows: Vec<String> = picture.rows.iter().map(|row| row.join(" | ")).collect();
        let text = format!(
            "{height}\n{}\n\n{}\n{}",
            lines.join("\n"),
            picture.head.join(" | "),
            rows.join("\n")
        );
        insta::assert_snapshot!(["scene_", picture.id].concat(), text);
    }
}

#[test]
fn hours_beyond_the_usual_ones_and_days_without_work_are_shown_where_something_lies_in_them() {
    let heat = |found: &(Question, Findings)| {
        let mut pictures = pictures(found, "en").into_iter();
        pictures.find(|picture| picture.id == "audit-heat").unwrap()
    };
    let (question, mut findings) = (question(), findings());
    findings.heat[3][22] = 0.0;
    let usual = heat(&(question.clone(), findings.clone()));
    assert_eq!((usual.head.len(), usual.rows.len()), (6, 15));
    findings.heat[6][0] = 1.0;
    let wide = heat(&(question, findings));
    assert_eq!((wide.head.len(), wide.rows.len()), (7, 21));
    assert_eq!(wide.rows[0][0], "00:00");
}

#[test]
fn one_person_alone_is_a_size_only_where_there_are_such_meetings() {
    let sizes = |findings: Findings| {
        let pictures = pictures(&(question(), findings), "en").into_iter();
        let mut sizes = pictures.filter(|picture| picture.id == "audit-sizes");
        let rows = sizes.next().unwrap().rows.into_iter();
        rows.map(|row| row[..2].join(": ")).collect::<Vec<_>>()
    };
    let mut findings = findings();
    assert_eq!(sizes(findings.clone())[0], "2 people: 4");
    findings.sizes[0].meetings = 3;
    findings.sizes[0].hours = Hours(2.0);
    findings.sizes[0].people = Hours(2.0);
    let sizes = sizes(findings);
    assert_eq!(sizes[..2], ["1 person: 3", "2 people: 4"]);
    assert_eq!(sizes.len(), SIZES.len());
}

#[test]
fn without_a_price_series_are_ranked_by_hours() {
    let found = (question(), findings());
    let pictures = audited(&found, "en", Titles::Shown, None, |it| it.pictures());
    let series = pictures.iter().find(|it| it.id == "audit-series").unwrap();
    assert_eq!(series.title, "Weekly status takes most: 414\u{a0}h a year.");
    assert_eq!(series.head.len(), 4);
}

#[test]
fn with_titles_hidden_a_series_is_its_number_in_drawing_title_and_table() {
    let found = tried();
    for (titles, name) in [
        (Titles::Shown, "Weekly status"),
        (Titles::Hidden, "Series 1"),
    ] {
        let pictures = audited(&found, "en", titles, usual(), |it| it.pictures());
        let series = pictures.iter().find(|it| it.id == "audit-series").unwrap();
        let is_name = |shape: &Shape| matches!(shape, Shape::Words { text, .. } if text == name);
        assert!(series.scene.shapes.iter().any(is_name), "{series:?}");
        assert!(series.title.starts_with(name), "{}", series.title);
        assert_eq!(series.rows[0][0], name);
    }
}
