//! Two tabs with one draft: neither loses anything without being asked.

use super::*;

/// A store that has saved this topic.
fn saved(topic: &str) -> Store {
    let store = fresh();
    store.dispatch(name(topic));
    store.save();
    store
}

fn json(topic: &str) -> String {
    to_json(&named(topic))
}

#[test]
fn a_tab_without_changes_of_its_own_follows_the_other() {
    let store = saved("ours");
    store.dispatch(Action::Open(View::Cost));
    store.save();
    store.changed_elsewhere(Some(&json("theirs")));
    assert_eq!(
        (topic(&store).as_str(), notice(&store)),
        ("theirs", "elsewhere")
    );
    assert_eq!(
        store.document().view,
        View::Cost,
        "each tab keeps its own view"
    );
    assert!(!store.is_unsaved(), "the other tab has saved it already");
    store.undo();
    assert_eq!(topic(&store), "ours");
}

#[test]
fn what_is_stored_already_is_no_news() {
    let store = saved("ours");
    store.changed_elsewhere(Some(&json("ours")));
    assert_eq!(notice(&store), "");
    store.dispatch(name("ours and more"));
    store.changed_elsewhere(Some(&json("ours")));
    assert_eq!(
        (topic(&store).as_str(), notice(&store)),
        ("ours and more", "")
    );
}

#[test]
fn a_draft_that_says_the_same_in_other_words_is_no_news() {
    let spaced = "{ \"version\": 1, \"document\": { \"topic\": \"ours\", \"unknown\": 0 } }";
    let opened = open(&Disk::holding(spaced));
    let followed = saved("first");
    followed.changed_elsewhere(Some(spaced));
    for store in [opened, followed] {
        store.dispatch(name("ours and more"));
        store.changed_elsewhere(Some(spaced));
        assert_eq!(
            (topic(&store).as_str(), notice(&store)),
            ("ours and more", "")
        );
    }
}

#[test]
fn two_changed_tabs_are_a_conflict_and_the_reader_may_take_theirs() {
    let store = saved("first");
    store.dispatch(name("ours"));
    store.changed_elsewhere(Some(&json("theirs")));
    assert_eq!(
        (topic(&store).as_str(), notice(&store)),
        ("ours", "conflict")
    );
    store.settle(true);
    assert_eq!((topic(&store).as_str(), notice(&store)), ("theirs", ""));
    store.undo();
    assert_eq!(topic(&store), "ours", "one step back");
}

#[test]
fn or_keep_ours_which_is_then_saved_over_theirs() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("ours"));
    disk.texts.save(KEY, &json("theirs")).unwrap();
    store.changed_elsewhere(Some(&json("theirs")));
    store.settle(false);
    assert_eq!((topic(&store).as_str(), notice(&store)), ("ours", ""));
    assert!(store.is_unsaved());
    store.save();
    assert_eq!(disk.text(KEY), Some(json("ours")));
}

#[test]
fn a_conflict_stays_while_the_reader_goes_on_typing() {
    let store = saved("first");
    store.dispatch(name("ours"));
    store.changed_elsewhere(Some(&json("theirs")));
    store.dispatch(name("ours and more"));
    store.undo();
    assert_eq!(notice(&store), "conflict");
}

#[test]
fn a_draft_that_was_removed_elsewhere_is_kept_here_and_saved_again() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("ours"));
    store.save();
    store.changed_elsewhere(None);
    assert_eq!(topic(&store), "ours");
    assert!(store.is_unsaved());
    store.save();
    assert_eq!(disk.saves.get(), 2);
}

#[test]
fn what_cannot_be_read_changes_nothing() {
    let store = saved("ours");
    store.changed_elsewhere(Some("{"));
    assert_eq!((topic(&store).as_str(), notice(&store)), ("ours", ""));
}

#[test]
fn a_draft_that_a_later_version_saves_in_another_tab_is_never_overwritten() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("ours"));
    store.save();
    disk.texts.save(KEY, LATER).unwrap();
    store.changed_elsewhere(Some(LATER));
    assert_eq!(
        (topic(&store).as_str(), notice(&store)),
        ("ours", "future-draft")
    );
    store.dispatch(name("ours and more"));
    store.save();
    assert_eq!(disk.text(KEY).as_deref(), Some(LATER));
}
