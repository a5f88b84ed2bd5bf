//! Pictures say what their tables say, and nothing sticks out of them.

use super::*;
use crate::app::handbook::Palette;
use crate::app::picture::{Ink, Picture, Point, Shape, WIDTH, svg};
use crate::core::quantity::Money;

fn pictures(document: &Document, language: &str) -> Vec<Picture> {
    let (words, (ranges, spread)) = (words(language), drawn(document));
    appraise(document, |appraisal| {
        let outcome = Outcome::of(&appraisal.case, &appraisal.case.likely());
        Pictured {
            say: Say {
                words: &words,
                currency: &appraisal.currency,
            },
            case: &appraisal.case,
            outcome: &outcome,
            ranges: &ranges,
            spread: &spread,
        }
        .all()
    })
}

/// Cases that have broken somebody's charts before.
fn odd() -> Vec<Document> {
    let all = [
        &[][..],
        &[("scope", "cash-and-capacity")],
        &[("people", "0")],
        &[("share-moved", "0")],
        &[("async-effort", "3..4..5"), ("scope", "cash-and-capacity")],
        &[("horizon", "1"), ("ramp", "1"), ("tools-user", "5")],
        &[
            ("horizon", "120"),
            ("ramp", "60"),
            ("scope", "cash-and-capacity"),
        ],
        &[
            ("people", "1000000"),
            ("pay", "100000"),
            ("scope", "cash-and-capacity"),
        ],
    ];
    all.into_iter().map(document).collect()
}

fn places(shape: &Shape) -> Vec<Point> {
    match shape {
        Shape::Rect { at, size, .. } => vec![*at, (at.0 + size.0, at.1 + size.1)],
        Shape::Dot { at, radius, .. } => vec![
            (at.0 - radius, at.1 - radius),
            (at.0 + radius, at.1 + radius),
        ],
        Shape::Line { points, .. } | Shape::Area { points, .. } => points.clone(),
        Shape::Words { at, .. } => vec![*at],
    }
}

#[test]
fn nothing_sticks_out_of_a_drawing_whatever_the_case() {
    for document in odd() {
        for language in ["en", "de"] {
            for picture in pictures(&document, language) {
                for shape in &picture.scene.shapes {
                    for (x, y) in places(shape) {
                        // A ring at either end of an axis stands half beyond it.
                        let fits = (-10..=WIDTH + 10).contains(&x)
                            && (-10..=picture.scene.height).contains(&y);
                        assert!(fits, "{} {shape:?}", picture.id);
                    }
                }
            }
        }
    }
}

#[test]
fn every_picture_has_a_table_with_as_many_cells_as_heads() {
    for document in odd() {
        for picture in pictures(&document, "en") {
            assert!(!picture.title.is_empty() && !picture.help.is_empty());
            for row in &picture.rows {
                assert_eq!(row.len(), picture.head.len(), "{}", picture.id);
            }
        }
    }
}

#[test]
fn the_dots_are_twenty_and_the_title_counts_them() {
    let picture = pictures(&document(&[("scope", "cash-and-capacity")]), "en").remove(3);
    assert_eq!(picture.id, "dots");
    let dots = picture.scene.shapes.iter();
    let dots: Vec<bool> = dots
        .filter_map(|shape| match shape {
            Shape::Dot { filled, .. } => Some(*filled),
            _ => None,
        })
        .collect();
    assert_eq!(dots.len(), usize::from(DOTS));
    let gained = dots.iter().filter(|filled| **filled).count();
    assert!(
        picture.title.contains(&format!("In {gained} of 20")),
        "{}",
        picture.title
    );
    // No two stand on each other.
    let mut places: Vec<Point> = picture
        .scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Dot { at, .. } => Some(*at),
            _ => None,
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), dots.len());
}

#[test]
fn outcomes_that_are_all_the_same_make_a_block_and_no_tower() {
    let certain = [
        "pay",
        "multiplier",
        "weeks",
        "meeting-hours",
        "share-moved",
        "async-effort",
        "capture",
    ];
    let document = document(&certain.map(|id| (id, "2")));
    let picture = pictures(&document, "en").remove(3);
    assert!(picture.scene.height < 300, "{}", picture.scene.height);
}

#[test]
fn a_saved_picture_stands_alone_and_escapes_its_words() {
    let picture = pictures(&document(&[]), "en").remove(0);
    let framed = picture.scene.framed("<b>\"A\" & B</b>", "x ]]> y");
    let svg = svg(&framed, "<b>", "en", &Palette::default());
    assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>\n"));
    assert!(svg.contains("&lt;b&gt;") && !svg.contains("<b>"));
    for elsewhere in ["href", "url(", "style", "class"] {
        assert!(!svg.contains(elsewhere), "{elsewhere}");
    }
}

/// The band of a case's headline, if there is any doubt.
fn band_of(document: &Document, language: &str) -> Option<Picture> {
    let (words, (ranges, spread)) = (words(language), drawn(document));
    appraise(document, |appraisal| {
        let outcome = Outcome::of(&appraisal.case, &appraisal.case.likely());
        let say = Say {
            words: &words,
            currency: &appraisal.currency,
        };
        let likely = headline(spread.scope).of(&outcome.flows, appraisal.case.plan);
        band(say, ranges.headline(spread.scope), Money(likely))
    })
}

#[test]
fn the_band_shows_where_outcomes_lie_and_nothing_where_there_is_no_doubt() {
    let mut drawn = 0;
    for document in odd() {
        let Some(picture) = band_of(&document, "en") else {
            continue;
        };
        drawn += 1;
        assert!(
            picture
                .rows
                .iter()
                .all(|row| row.len() == picture.head.len())
        );
        let shown = picture.rows.iter().take(3);
        let shown: Vec<&str> = shown.map(|row| &*row[1]).collect();
        assert!(shown.iter().all(|amount| picture.title.contains(amount)));
        for shape in &picture.scene.shapes {
            for (x, y) in places(shape) {
                let fits = (0..=WIDTH).contains(&x) && (0..=picture.scene.height).contains(&y);
                assert!(fits, "{shape:?}");
            }
        }
    }
    assert!(drawn > 4);
    assert_eq!(band_of(&document(&[("people", "0")]), "en"), None);
    let loses = document(&[("async-effort", "3..4..5")]);
    let inks = band_of(&loses, "de").unwrap().scene.shapes;
    let lost = |shape: &Shape| matches!(shape, Shape::Rect { ink: Ink::Live, .. });
    assert!(inks.iter().any(lost));
}

#[test]
fn the_pictures_of_a_case_are_as_they_were() {
    let document = document(&[("tools-user", "5"), ("scope", "cash-and-capacity")]);
    for picture in pictures(&document, "en") {
        let framed = picture.scene.framed(&picture.title, "Note");
        let svg = svg(&framed, &picture.title, "en", &Palette::default());
        insta::assert_snapshot!(["picture_", picture.id].concat(), svg.replace("><", ">\n<"));
    }
}
