//! What is typed is kept, and a draft that is there is opened or left alone.

use super::*;

#[test]
fn what_was_typed_is_there_after_a_reload() {
    let disk = Disk::empty();
    let store = open(&disk);
    assert!(!store.has_draft());
    store.dispatch(name("Rollout"));
    assert!(store.is_unsaved());
    store.save();
    assert!(!store.is_unsaved() && store.has_draft());
    let reloaded = open(&disk);
    assert_eq!(*reloaded.document(), named("Rollout"));
    assert!(reloaded.has_draft() && !reloaded.is_unsaved());
    assert!(!reloaded.snapshot().can_undo, "the past is not kept");
    assert_eq!(notice(&reloaded), "");
}

#[test]
fn only_what_changed_is_saved() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.save();
    store.dispatch(name(""));
    store.save();
    assert_eq!(disk.saves.get(), 0, "nothing was changed");
    store.dispatch(name("a"));
    store.save();
    store.save();
    assert_eq!(disk.saves.get(), 1);
    store.dispatch(Action::Open(View::Cost));
    store.save();
    assert_eq!(disk.saves.get(), 2, "the open view is kept as well");
    assert_eq!(open(&disk).document().view, View::Cost);
}

#[test]
fn undo_and_redo_are_saved_like_any_change() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.undo();
    store.save();
    assert_eq!(topic(&open(&disk)), "");
    store.redo();
    store.save();
    assert_eq!(topic(&open(&disk)), "a");
}

#[test]
fn a_page_that_wants_nothing_kept_gets_nothing_kept() {
    let disk = Disk::empty();
    let store = Store::open(disk.clone(), None);
    store.dispatch(name("a"));
    store.save();
    assert_eq!(
        (disk.saves.get(), store.key(), notice(&store)),
        (0, None, "")
    );
}

#[test]
fn without_storage_the_reader_is_told_and_can_work() {
    let store = open(&Disk::of_size(0));
    assert_eq!((notice(&store), store.key()), ("not-saved", None));
    store.dispatch(name("a"));
    store.save();
    assert_eq!(
        (notice(&store), topic(&store)),
        ("not-saved", "a".to_owned())
    );
}

#[test]
fn a_full_storage_is_told_once_tried_again_and_forgotten_when_there_is_room() {
    let disk = Disk::empty();
    let store = open(&disk);
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    store.on_show(Some(Rc::new(move |event| {
        count.set(count.get() + u32::from(event == Event::Notice));
    })));
    disk.full.set(true);
    store.dispatch(name("a"));
    store.save();
    store.save();
    assert_eq!(
        (notice(&store), told.get(), disk.saves.get()),
        ("full", 1, 2)
    );
    assert!(store.is_unsaved());
    store.dispatch(name("ab"));
    assert_eq!(
        notice(&store),
        "full",
        "a lasting state outlives the next change"
    );
    disk.full.set(false);
    store.save();
    assert_eq!((notice(&store), told.get()), ("", 2));
    assert_eq!(topic(&open(&disk)), "ab");
}

#[test]
fn an_unreadable_draft_is_put_aside_and_stays_until_something_is_typed() {
    let disk = Disk::holding("{");
    let store = open(&disk);
    assert_eq!(notice(&store), "unreadable");
    assert!(store.document().is_untouched() && !store.has_draft());
    store.save();
    assert_eq!(disk.text(KEY).as_deref(), Some("{"));
    store.dispatch(name("a"));
    store.save();
    assert_eq!(*open(&disk).document(), named("a"));
    assert_eq!(disk.text("wam.unreadable").as_deref(), Some("{"));
}

#[test]
fn a_draft_of_a_later_version_is_never_overwritten() {
    let disk = Disk::holding(LATER);
    let store = open(&disk);
    assert_eq!((notice(&store), store.key()), ("future-draft", None));
    store.dispatch(name("a"));
    store.dispatch(Action::Reset);
    store.save();
    assert_eq!(
        (disk.saves.get(), disk.text(KEY).as_deref()),
        (0, Some(LATER))
    );
}

#[test]
fn the_page_s_document_is_taken_or_refused_as_a_whole() {
    let store = fresh();
    store.dispatch(name("mine"));
    let theirs = to_json(&named("the page’s"));
    assert_eq!(store.set_value(&theirs), Ok(()));
    assert_eq!(
        (topic(&store).as_str(), store.value()),
        ("the page’s", theirs)
    );
    assert_eq!(store.set_value(LATER), Err(CodecError::FromTheFuture(2)));
    assert!(store.set_value("{").is_err());
    assert_eq!(topic(&store), "the page’s");
    store.undo();
    assert_eq!(topic(&store), "mine", "one step back");
}

#[test]
fn setting_the_same_document_again_is_no_change() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.save();
    store.set_value(&store.value()).unwrap();
    assert!(!store.is_unsaved());
    store.undo();
    assert!(!store.snapshot().can_undo);
}

#[test]
fn a_reset_can_be_undone_and_is_kept() {
    let disk = Disk::empty();
    let store = open(&disk);
    store.dispatch(name("a"));
    store.dispatch(Action::Cost(CostEdit::AddRole));
    let before = store.document();
    store.dispatch(Action::Reset);
    assert_eq!(notice(&store), "reset");
    store.save();
    assert!(open(&disk).document().is_untouched());
    store.undo();
    assert_eq!((store.document(), notice(&store)), (before, ""));
}
