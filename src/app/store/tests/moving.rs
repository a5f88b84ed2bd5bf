//! The page says that the document is kept elsewhere from now on.

use super::*;

const NEW: &str = "new";

fn move_to(store: &Store, key: &str) {
    store.move_to(Some(key.to_owned()));
}

#[test]
fn what_is_open_moves_along() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.save();
    move_to(&store, NEW);
    assert_eq!(
        (topic(&store).as_str(), store.key().as_deref()),
        ("a", Some(NEW))
    );
    assert!(store.is_unsaved());
    store.save();
    assert_eq!(disk.text(NEW), disk.text(KEY));
}

#[test]
fn an_untouched_document_makes_room_for_the_draft_at_the_new_place() {
    let disk = Disk::empty();
    disk.texts.save(NEW, &to_json(&named("there"))).unwrap();
    let store = open(&disk);
    assert!(!store.has_draft());
    move_to(&store, NEW);
    assert_eq!(topic(&store), "there");
    assert!(store.has_draft() && !store.snapshot().can_undo);
}

#[test]
fn a_new_place_without_a_draft_has_none() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.save();
    store.dispatch(Action::Reset);
    store.save();
    assert!(store.has_draft());
    move_to(&store, NEW);
    assert!(!store.has_draft());
}

#[test]
fn a_draft_in_another_tab_is_compared_with_the_new_place() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.save();
    let left_behind = disk.text(KEY).unwrap();
    move_to(&store, NEW);
    store.dispatch(name("ab"));
    store.changed_elsewhere(Some(&left_behind));
    assert_eq!(notice(&store), "conflict");
}

#[test]
fn staying_where_it_is_changes_nothing() {
    let store = fresh();
    store.dispatch(name("a"));
    store.save();
    move_to(&store, KEY);
    assert!(!store.is_unsaved());
}

#[test]
fn nowhere_is_a_place_as_well() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.move_to(None);
    store.save();
    assert_eq!((topic(&store).as_str(), disk.saves.get()), ("a", 0));
    move_to(&store, KEY);
    store.save();
    assert_eq!(topic(&open(&disk)), "a");
}

/// The page sets any attribute, and with it says again where the document is kept.
#[test]
fn a_draft_of_a_later_version_survives_being_pointed_at_again() {
    let disk = Disk::holding(LATER);
    let store = open(&disk);
    store.dispatch(name("a"));
    store.dismiss();
    move_to(&store, KEY);
    store.save();
    assert_eq!(disk.text(KEY).as_deref(), Some(LATER));
    assert_eq!(
        (notice(&store), store.key()),
        ("", None),
        "the reader was told once"
    );
}

#[test]
fn a_draft_of_a_later_version_at_the_new_place_is_left_alone() {
    let disk = Disk::empty();
    disk.texts.save(NEW, LATER).unwrap();
    let store = open(&disk);
    store.dispatch(name("a"));
    move_to(&store, NEW);
    store.save();
    assert_eq!(disk.text(NEW).as_deref(), Some(LATER));
    assert_eq!(
        (notice(&store), topic(&store).as_str()),
        ("future-draft", "a")
    );
    move_to(&store, "free");
    store.save();
    assert_eq!(notice(&store), "", "from here on it is kept again");
    assert!(disk.text("free").is_some());
}

#[test]
fn an_unreadable_draft_at_the_new_place_is_put_aside() {
    let disk = Disk::empty();
    disk.texts.save(NEW, "{").unwrap();
    let store = open(&disk);
    store.dispatch(name("a"));
    move_to(&store, NEW);
    assert_eq!(notice(&store), "unreadable");
    store.save();
    assert_eq!(disk.text("new.unreadable").as_deref(), Some("{"));
    assert_eq!(topic(&store), "a");
}
