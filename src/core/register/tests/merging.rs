//! Merging loses nothing, whoever merges into whose register, and however often.

use proptest::prelude::*;

use super::any::any_meeting;
use super::*;

/// What is there, whatever its id and place.
fn contents(register: &Register) -> Vec<[String; 3]> {
    let content = |record: &Record| {
        [Text::Title, Text::Context, Text::Why].map(|text| record.text(text).to_owned())
    };
    let mut contents: Vec<_> = register.versions().map(content).collect();
    contents.sort();
    contents.dedup();
    contents
}

#[test]
fn the_same_changes_nothing() {
    let mut register = register([whole(), named("b", "B")]);
    let before = register.clone();
    let merged = register.merge(&[whole()]);
    assert_eq!(merged.same, 1);
    assert_eq!(register, before);
}

#[test]
fn what_only_typing_leaves_behind_is_no_difference() {
    let mut typed = whole();
    typed.set(Text::Why, [whole().text(Text::Why), " \n"].concat());
    typed.options.push(Choice::default());
    let mut register = Register::default();
    register.add(typed).unwrap();
    assert_eq!(register.merge(&[whole()]).same, 1);
}

#[test]
fn another_content_is_a_conflict_until_somebody_chooses() {
    let theirs = Record {
        status: Status::Rejected,
        ..whole()
    };
    let mut mine = register([whole()]);
    assert_eq!(mine.merge(std::slice::from_ref(&theirs)).conflicts, 1);
    assert_eq!(mine.records[0].record, whole().tidied());
    assert_eq!(mine.differences(0), [Part::Status]);
    assert_eq!(
        mine.merge(std::slice::from_ref(&theirs)).same,
        1,
        "it is asked once"
    );

    let mut kept = mine.clone();
    kept.keep_mine(0).unwrap();
    assert_eq!(
        kept.merge(std::slice::from_ref(&theirs)).same,
        1,
        "and not again"
    );
    assert!(kept.conflicts.is_empty());

    let mut taken = mine.clone();
    taken.take_theirs(0).unwrap();
    assert_eq!(taken.records[0].record.status, Status::Rejected);
    assert_eq!(taken.merge(&[whole(), theirs]).same, 2);

    let mut part = mine.clone();
    part.take_part(0, Part::Status).unwrap();
    assert!(part.conflicts.is_empty(), "nothing is left that differs");

    let id = mine.keep_both(0).unwrap();
    assert_eq!(id, "2026-11-26-k3f9x2-2");
    assert_eq!(mine.records.len(), 2);
}

#[test]
fn parts_are_chosen_one_by_one() {
    let mut theirs = whole();
    theirs.set(Text::Owner, "Chen");
    theirs.set(Text::Why, "other reasons");
    let mut mine = register([whole()]);
    mine.merge(&[theirs]);
    assert_eq!(
        mine.differences(0),
        [Part::Text(Text::Owner), Part::Text(Text::Why)]
    );
    mine.take_part(0, Part::Text(Text::Owner)).unwrap();
    assert_eq!(mine.differences(0), [Part::Text(Text::Why)]);
    mine.keep_mine(0).unwrap();
    assert_eq!(mine.records[0].record.text(Text::Owner), "Chen");
    assert_eq!(
        mine.records[0].record.text(Text::Why),
        whole().text(Text::Why)
    );
}

#[test]
fn strangers_who_met_by_accident_both_stay_and_keep_their_links() {
    let record = |id: &str, title: &str| {
        let mut record = named(id, title);
        record.set(Text::Context, title);
        record.set(Text::Why, title);
        record
    };
    let mut old = record("0002", "Their second");
    old.status = Status::Superseded;
    old.superseded_by = "0001".to_owned();
    let theirs = vec![record("0001", "Theirs"), old];
    let mut mine = register([record("0001", "Mine")]);
    let merged = mine.merge(&theirs);
    assert_eq!((merged.added, merged.renamed, merged.conflicts), (2, 1, 0));
    assert_eq!(mine.get("0001-2").unwrap().text(Text::Title), "Theirs");
    assert_eq!(mine.get("0002").unwrap().superseded_by, "0001-2");
    let before = mine.clone();
    assert_eq!(mine.merge(&theirs).same, 2);
    assert_eq!(mine, before);
}

#[test]
fn two_tabs_come_together() {
    let base = register(["kept", "mine", "theirs", "both", "gone", "left"].map(|id| named(id, id)));
    let change = |register: &mut Register, id: &str, title: &str| {
        register
            .edit(id, |record| record.set(Text::Title, title))
            .unwrap();
    };
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    change(&mut mine, "mine", "changed here");
    change(&mut mine, "both", "one");
    mine.remove("gone").unwrap();
    mine.add(named("new-here", "new")).unwrap();
    change(&mut theirs, "theirs", "changed there");
    change(&mut theirs, "both", "other");
    theirs.remove("left").unwrap();
    theirs.add(named("new-there", "new")).unwrap();
    let both = Register::together(&base, &mine, &theirs);
    let mut titles: Vec<_> = both
        .records
        .iter()
        .map(|kept| kept.record.text(Text::Title))
        .collect();
    titles.sort_unstable();
    assert_eq!(
        titles,
        ["changed here", "changed there", "kept", "new", "new", "one"]
    );
    assert_eq!(both.conflicts.len(), 1);
    assert_eq!(both.conflicts[0].text(Text::Title), "other");
    assert_eq!(Register::together(&base, &base, &theirs), theirs);
    assert_eq!(Register::together(&base, &mine, &mine), mine);
}

#[test]
fn what_there_is_no_room_for_is_counted() {
    let many = (0..=MAX_RECORDS).map(|n| named(&n.to_string(), "x"));
    let mut register = Register::default();
    let merged = register.merge(&many.collect::<Vec<_>>());
    assert_eq!((merged.added, merged.left_out), (MAX_RECORDS, 1));
}

proptest! {
    #[test]
    fn nothing_is_lost_and_the_order_does_not_matter(
        mine in prop::collection::vec(any_meeting(), 0..6),
        theirs in prop::collection::vec(any_meeting(), 0..6),
    ) {
        let (mine, theirs) = (register(mine), register(theirs));
        let merge = |one: &Register, other: &Register| {
            let mut merged = one.clone();
            merged.merge(&other.versions().cloned().collect::<Vec<_>>());
            merged
        };
        let (one, other) = (merge(&mine, &theirs), merge(&theirs, &mine));
        prop_assert_eq!(contents(&one), contents(&other));
        let all: Vec<_> = [contents(&mine), contents(&theirs)].concat();
        for content in all {
            prop_assert!(contents(&one).contains(&content), "{:?} is lost", content);
        }
        let again = merge(&one, &theirs);
        prop_assert_eq!(&again, &one, "a second time changes nothing");
        prop_assert_eq!(&merge(&one, &mine), &one);
    }
}
