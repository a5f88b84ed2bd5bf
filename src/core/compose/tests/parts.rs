//! Options as they are typed, and repeated parts as they are edited.

use proptest::prelude::*;

use super::*;

/// The options of a text: name, what speaks for it, what speaks against it.
fn read(text: &str) -> Vec<(&str, Vec<&str>, Vec<&str>)> {
    let parts = |Choice { name, pros, cons }| (name, pros, cons);
    choices(text).into_iter().map(parts).collect()
}

#[test]
fn reasons_belong_to_the_option_above_them() {
    assert_eq!(
        read("1. keep it\n+ cheap\n- slow\n\nmove it\n  – dear \n+ fast"),
        [
            ("keep it", vec!["cheap"], vec!["slow"]),
            ("move it", vec!["fast"], vec!["dear"])
        ]
    );
    assert_eq!(read("\n \n"), []);
    assert_eq!(
        read("-5 °C\n+1 day"),
        [("-5 °C", vec![], vec![]), ("+1 day", vec![], vec![])]
    );
}

#[test]
fn a_list_in_markdown_is_a_list_of_options() {
    assert_eq!(
        read("- keep it\n- move it\n  + fast\n  - dear"),
        [
            ("keep it", vec![], vec![]),
            ("move it", vec!["fast"], vec!["dear"])
        ]
    );
}

const ALL: &str = "keep\n  + cheap\n  - slow\nmove\n  + fast\nleave";

#[test]
fn an_option_moves_and_goes_with_its_reasons() {
    let parts = Parts::of(ALL, &FieldKind::Options);
    let (moved, place) = parts.moved(3, true).unwrap();
    assert_eq!(
        (&*moved.text(), place),
        ("move\n  + fast\nkeep\n  + cheap\n  - slow\nleave", 0)
    );
    assert_eq!(moved.moved(0, false), Some((parts.clone(), 3)));
    let (swapped, place) = parts.moved(1, false).unwrap();
    assert_eq!(
        (&*swapped.text(), place),
        ("keep\n  - slow\n  + cheap\nmove\n  + fast\nleave", 2)
    );
    for (at, up) in [
        (0, true),
        (1, true),
        (2, false),
        (4, false),
        (5, false),
        (9, true),
    ] {
        assert_eq!(parts.moved(at, up), None, "{at} {up}");
    }
    let mut parts = parts;
    assert!(!parts.is_empty_alone(0));
    assert_eq!(parts.remove(0), 0);
    assert_eq!(parts.text(), "move\n  + fast\nleave");
    assert_eq!(parts.remove(1), 0);
    assert_eq!(parts.text(), "move\nleave");
}

#[test]
fn reasons_have_the_number_of_their_option() {
    let parts = Parts::of(
        "keep\n  + cheap\n  - slow\n  + known\nmove\n  + fast",
        &FieldKind::Options,
    );
    let numbers: Vec<_> = (0..6).map(|at| parts.number(at)).collect();
    assert_eq!(numbers, [1, 1, 1, 1, 2, 2]);
    let reasons = Parts::of("  + before any", &FieldKind::Options);
    assert_eq!(reasons.number(0), 1);
    let ranks: Vec<_> = (0..6).map(|at| parts.rank(at)).collect();
    assert_eq!(ranks, [(1, 2), (1, 3), (2, 3), (3, 3), (2, 2), (1, 1)]);
    assert_eq!(reasons.rank(0), (1, 1));
}

#[test]
fn a_line_that_is_let_go_lands_where_it_is_said_to() {
    let parts = Parts::of(ALL, &FieldKind::Options);
    let lands = |at, on| {
        let text = parts.dropped(at, on).map(|(parts, _)| parts.text());
        let landings = parts.landings(at);
        let landing = landings.get(on.min(landings.len() - 1));
        (landing.copied().flatten(), text.unwrap_or_default())
    };
    let text = |text: &str| text.to_owned();
    // An option goes with its reasons, and past those of another wherever among them it is let go.
    let moved = text("move\n  + fast\nkeep\n  + cheap\n  - slow\nleave");
    for on in [3, 4] {
        assert_eq!(lands(0, on), (Some(4), moved.clone()), "{on}");
    }
    for on in [0, 1, 2] {
        assert_eq!(lands(3, on), (Some(0), moved.clone()), "{on}");
    }
    let last = text("move\n  + fast\nleave\nkeep\n  + cheap\n  - slow");
    for on in [5, 9] {
        assert_eq!(lands(0, on), (Some(5), last.clone()), "{on}");
    }
    // A reason stays with its option.
    let reasons = text("keep\n  - slow\n  + cheap\nmove\n  + fast\nleave");
    for on in [2, 5] {
        assert_eq!(lands(1, on), (Some(2), reasons.clone()), "{on}");
    }
    for (at, on) in [(0, 0), (0, 2), (1, 0), (4, 5), (9, 0), (9, 9)] {
        assert_eq!(lands(at, on), (None, String::new()), "{at} {on}");
    }
}

#[test]
fn what_is_added_stands_behind_its_like() {
    let added = |after, side| {
        let mut parts = Parts::of(ALL, &FieldKind::Options);
        parts.add(after, side)
    };
    assert_eq!(added(0, Side::Option), 3);
    assert_eq!(added(0, Side::For), 2);
    assert_eq!(added(1, Side::For), 2);
    assert_eq!(added(0, Side::Against), 3);
    assert_eq!(added(3, Side::Against), 5);
    assert_eq!(added(5, Side::For), 6);
    assert_eq!(added(99, Side::Option), 6);
}

#[test]
fn several_lines_become_several_parts() {
    let mut list = Parts::of("first\nlast", &FieldKind::List);
    assert_eq!(list.set(0, "- one\n\n- two\n"), 2);
    assert_eq!(list.text(), "one\ntwo\n\nlast");
    assert!(list.is_empty_alone(2));
    let mut options = Parts::of("", &FieldKind::Options);
    assert_eq!(options.set(0, "keep\n+ cheap\nmove"), 2);
    assert_eq!(options.text(), "keep\n  + cheap\nmove");
    assert_eq!(options.set(1, "cheap\nknown"), 2);
    assert_eq!(options.text(), "keep\n  + cheap\n  + known\nmove");
    assert_eq!(options.set(9, "x\ny"), 9);
}

#[test]
fn a_mark_before_an_option_makes_it_something_else() {
    for (kind, words, same) in [
        (FieldKind::Options, "move it", true),
        (FieldKind::Options, "- move it", false),
        (FieldKind::List, "- move it", true),
    ] {
        let mut parts = Parts::of("keep it\nmove", &kind);
        parts.set(1, words);
        assert_eq!(parts.reads_back(), same, "{words}");
    }
}

proptest! {
    #[test]
    fn every_row_says_where_what_is_let_go_at_it_lands(text in "([ \t]?[-+*1a ]{0,4}\n?){0,8}", at in 0_usize..9) {
        let parts = Parts::of(&text, &FieldKind::Options);
        for (on, landing) in parts.landings(at).into_iter().enumerate() {
            let place = parts.dropped(at, on).map(|(_, place)| place);
            match (place, landing) {
                (Some(place), Some(landing)) if place < at => prop_assert_eq!(place, landing),
                // Behind what belongs to the last one that it passed.
                (Some(place), Some(landing)) => prop_assert!(at < place && place <= landing),
                (place, landing) => prop_assert_eq!(place, landing),
            }
        }
    }

    #[test]
    fn editing_never_loses_what_stands_beside_it(
        text in "([ \t]?[-+*1a ]{0,4}\n?){0,8}", kind in 0_usize..2, steps in prop::collection::vec((0_usize..9, 0_usize..8), 0..9),
    ) {
        let kind = [FieldKind::Options, FieldKind::Steps][kind].clone();
        let mut parts = Parts::of(&text, &kind);
        for (at, step) in steps {
            let count = parts.lines().len();
            match step {
                0 => prop_assert!(parts.remove(at) < parts.lines().len()),
                1 => { let place = parts.add(at, Side::For); prop_assert_eq!(parts.lines().nth(place), Some((Side::For, ""))); }
                2 => { let place = parts.add(at, Side::Option); prop_assert_eq!(parts.lines().nth(place), Some((Side::Option, ""))); }
                3 => { let place = parts.set(at, "a b "); if at < count { prop_assert_eq!(parts.lines().nth(place).unwrap().1, "a b "); } }
                4 => { let place = parts.set(at, "a\nb\n"); prop_assert!(at >= count || parts.lines().nth(place).is_some()); }
                5 => if let Some((dropped, place)) = parts.dropped(at, count - 1 - at.min(count - 1)) {
                    prop_assert_eq!(dropped.lines().nth(place), parts.lines().nth(at));
                    prop_assert_eq!(dropped.lines().len(), count);
                    parts = dropped;
                },
                _ => if let Some((moved, place)) = parts.moved(at, step % 2 == 0) {
                    prop_assert_eq!(moved.lines().nth(place), parts.lines().nth(at));
                    prop_assert_eq!(moved.lines().len(), count);
                    parts = moved;
                }
            }
            prop_assert!(parts.lines().len() > 0);
        }
    }

    #[test]
    fn what_is_edited_reads_back_as_it_was(words in prop::collection::vec((0_usize..3, "[a-z ]{0,4}"), 1..9)) {
        let mut lines: Vec<String> = words.iter().map(|(side, words)| ["", "  + ", "  - "][*side].to_owned() + words).collect();
        lines.insert(0, "first".to_owned());
        let text = lines.join("\n");
        let parts = Parts::of(&text, &FieldKind::Options);
        prop_assert!(parts.reads_back());
        prop_assert_eq!(parts.text(), text);
    }
}
