//! The register is kept, and nothing of it is lost.

use std::cell::Cell;
use std::rc::Rc;

use super::named;
use crate::app::register::{Notice, RegisterStore, Step};
use crate::app::saving::{MemoryStorage, Storage, StorageError};
use crate::core::register::Text;

const KEY: &str = "wam.register";

fn disk() -> Rc<MemoryStorage> {
    Rc::new(MemoryStorage::new(1 << 20))
}

fn open(disk: &Rc<MemoryStorage>) -> RegisterStore {
    RegisterStore::open(disk.clone(), Some(KEY.to_owned()))
}

fn add(store: &RegisterStore, id: &str) {
    store
        .change(None, |register| register.add(named(id, id)))
        .unwrap();
}

fn title(store: &RegisterStore, id: &str, title: &str) {
    let step = Step {
        id: id.to_owned(),
        field: "title".to_owned(),
    };
    store
        .change(Some(step), |register| {
            register.edit(id, |record| record.set(Text::Title, title))
        })
        .unwrap();
}

fn ids(store: &RegisterStore) -> Vec<String> {
    let register = store.register();
    register
        .records
        .iter()
        .map(|kept| kept.record.id.clone())
        .collect()
}

#[test]
fn what_was_saved_is_there_again() {
    let disk = disk();
    let store = open(&disk);
    assert!(!store.save(), "there is nothing to save");
    add(&store, "a");
    assert!(store.is_unsaved() && store.save() && !store.is_unsaved());
    assert_eq!(ids(&open(&disk)), ["a"]);
    assert_eq!(open(&disk).value(), store.value());
}

#[test]
fn typing_a_word_is_one_step() {
    let store = open(&disk());
    add(&store, "a");
    title(&store, "a", "W");
    title(&store, "a", "Wo");
    store.end_step();
    title(&store, "a", "Wor");
    store.undo();
    assert_eq!(store.register().get("a").unwrap().text(Text::Title), "Wo");
    store.undo();
    assert_eq!(store.register().get("a").unwrap().text(Text::Title), "a");
    assert!(store.can_redo());
    store.redo();
    store.redo();
    assert_eq!(store.register().get("a").unwrap().text(Text::Title), "Wor");
    assert!(!store.can_redo());
}

#[test]
fn a_change_that_changes_nothing_is_no_step() {
    let store = open(&disk());
    store.change(None, |_| ());
    assert!(!store.can_undo() && !store.is_unsaved());
}

#[test]
fn who_listens_is_told_until_they_are_forgotten() {
    let store = open(&disk());
    let told = Rc::new(Cell::new(0));
    let counts = told.clone();
    let number = store.listen(Rc::new(move || counts.set(counts.get() + 1)));
    add(&store, "a");
    assert_eq!(told.get(), 1);
    store.forget(number);
    add(&store, "b");
    assert_eq!(told.get(), 1);
}

#[test]
fn where_nothing_may_be_stored_it_is_said() {
    let disk = Rc::new(MemoryStorage::new(0));
    let store = open(&disk);
    assert_eq!(
        store.notice(),
        Some(Notice::NotSaved(StorageError::Unavailable))
    );
    let full = Rc::new(MemoryStorage::new(60));
    let store = open(&full);
    add(&store, "a");
    assert!(!store.save());
    assert_eq!(store.notice(), Some(Notice::NotSaved(StorageError::Full)));
    assert!(store.is_unsaved());
    store.change(None, |register| register.remove("a")).unwrap();
    assert!(store.save());
    assert_eq!(store.notice(), None);
}

#[test]
fn what_cannot_be_read_is_put_aside_and_what_is_later_left_alone() {
    let disk = disk();
    disk.save(KEY, "{broken").unwrap();
    let store = open(&disk);
    assert_eq!(store.notice(), Some(Notice::Unreadable));
    add(&store, "a");
    assert!(store.save());
    let aside = disk.load("wam.register.unreadable").unwrap();
    assert_eq!(aside.as_deref(), Some("{broken"));

    let later = r#"{"version":2,"register":{}}"#;
    disk.save(KEY, later).unwrap();
    let store = open(&disk);
    assert_eq!(store.notice(), Some(Notice::FromTheFuture));
    add(&store, "a");
    assert!(!store.save());
    assert_eq!(disk.load(KEY).unwrap().as_deref(), Some(later));
}

#[test]
fn two_tabs_lose_nothing() {
    let disk = disk();
    let one = open(&disk);
    add(&one, "a");
    one.save();
    let other = open(&disk);
    add(&other, "b");
    other.save();
    add(&one, "c");
    // Nobody told this one of the other tab yet.
    one.save();
    assert_eq!(ids(&one), ["a", "b", "c"]);
    assert_eq!(one.notice(), Some(Notice::Elsewhere));
    other.changed_elsewhere(disk.load(KEY).unwrap().as_deref());
    assert_eq!(ids(&other), ["a", "b", "c"]);
    assert!(!other.is_unsaved());
    assert_eq!(other.notice(), Some(Notice::Elsewhere));
    other.undo();
    assert_eq!(ids(&other), ["a", "b"]);
}

#[test]
fn what_both_tabs_changed_is_a_conflict() {
    let disk = disk();
    let one = open(&disk);
    add(&one, "a");
    one.save();
    let other = open(&disk);
    title(&one, "a", "mine");
    title(&other, "a", "theirs");
    other.save();
    one.save();
    let register = one.register();
    assert_eq!(register.get("a").unwrap().text(Text::Title), "mine");
    assert_eq!(register.conflicts[0].text(Text::Title), "theirs");
}

#[test]
fn cleared_storage_is_filled_again() {
    let disk = disk();
    let store = open(&disk);
    add(&store, "a");
    store.save();
    store.changed_elsewhere(None);
    assert!(store.is_unsaved());
}

#[test]
fn the_page_sets_a_register_and_undo_brings_the_other_one_back() {
    let store = open(&disk());
    add(&store, "a");
    let other = RegisterStore::open(disk(), None);
    add(&other, "b");
    store.set_value(&other.value()).unwrap();
    assert_eq!(ids(&store), ["b"]);
    assert!(store.set_value("{}").is_err());
    assert_eq!(ids(&store), ["b"]);
    store.undo();
    assert_eq!(ids(&store), ["a"]);
}
