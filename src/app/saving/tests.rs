//! The contract of storage, which the browser's keeps as well, and what is made of what was found there.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::app::document::{MAX_BYTES, to_json};

/// What every [`Storage`] does that can be used; `too_long` is a text for which it has no room.
fn keeps_the_contract(storage: &dyn Storage, too_long: &str) {
    assert_eq!(storage.load("new"), Ok(None), "nothing was saved yet");
    assert_eq!(storage.save("a", "one"), Ok(()));
    assert_eq!(
        storage.load("a"),
        Ok(Some("one".to_owned())),
        "what was saved is loaded"
    );
    assert_eq!(
        storage.load("a"),
        Ok(Some("one".to_owned())),
        "as often as one likes"
    );
    assert_eq!(storage.save("b", "two"), Ok(()));
    assert_eq!(
        storage.load("a"),
        Ok(Some("one".to_owned())),
        "keys are apart"
    );
    assert_eq!(storage.save("a", "three"), Ok(()));
    assert_eq!(
        storage.load("a"),
        Ok(Some("three".to_owned())),
        "the last one counts"
    );
    for text in ["", "\0", "\u{feff} \n", "👩‍👩‍👧‍👦 “ä” \u{2028}"] {
        assert_eq!(storage.save("a", text), Ok(()));
        assert_eq!(
            storage.load("a"),
            Ok(Some(text.to_owned())),
            "no text is special"
        );
    }
    for key in ["", "wam:ä 👩‍👩‍👧‍👦", "__proto__", "length"] {
        assert_eq!(storage.load(key), Ok(None), "no key is special: {key}");
        assert_eq!(storage.save(key, key), Ok(()));
        assert_eq!(storage.load(key), Ok(Some(key.to_owned())));
    }
    assert_eq!(storage.save("b", too_long), Err(StorageError::Full));
    assert_eq!(
        storage.load("b"),
        Ok(Some("two".to_owned())),
        "a failed save leaves what was there"
    );
    assert_eq!(storage.save("c", too_long), Err(StorageError::Full));
    assert_eq!(storage.load("c"), Ok(None), "and adds nothing");
}

/// What every [`Storage`] does that cannot be used.
fn says_that_it_is_unavailable(storage: &dyn Storage) {
    assert_eq!(storage.load("a"), Err(StorageError::Unavailable));
    assert_eq!(storage.save("a", ""), Err(StorageError::Unavailable));
    assert_eq!(storage.save("a", "one"), Err(StorageError::Unavailable));
    assert_eq!(storage.load("a"), Err(StorageError::Unavailable));
}

#[test]
fn storage_in_memory_keeps_the_contract() {
    keeps_the_contract(&MemoryStorage::new(100), &"x".repeat(101));
    says_that_it_is_unavailable(&MemoryStorage::new(0));
}

fn holding(text: &str) -> MemoryStorage {
    let storage = MemoryStorage::new(MAX_BYTES * 2);
    storage.save("key", text).unwrap();
    storage
}

#[test]
fn a_draft_is_found_under_its_own_key() {
    let document = Document {
        topic: "Rollout".to_owned(),
        ..Document::default()
    };
    let storage = holding(&to_json(&document));
    assert_eq!(find(&storage, "key"), Found::Draft(Box::new(document)));
    assert_eq!(find(&storage, "other"), Found::Nothing);
    assert_eq!(find(&MemoryStorage::new(0), "key"), Found::Unavailable);
}

#[test]
fn a_draft_of_a_later_version_is_left_alone() {
    let later = r#"{"version":2,"document":{"dreams":[]}}"#;
    let storage = holding(later);
    assert_eq!(find(&storage, "key"), Found::FromTheFuture);
    assert_eq!(storage.load("key"), Ok(Some(later.to_owned())));
    assert_eq!(storage.load("key.unreadable"), Ok(None));
}

#[test]
fn a_draft_that_cannot_be_read_is_put_aside_and_stays() {
    for text in [
        "",
        "{",
        r#"{"version":1,"document":{"view":"dreams"}}"#,
        &" ".repeat(MAX_BYTES + 1),
    ] {
        let storage = holding(text);
        assert_eq!(find(&storage, "key"), Found::Unreadable);
        assert_eq!(storage.load("key"), Ok(Some(text.to_owned())));
        assert_eq!(storage.load("key.unreadable"), Ok(Some(text.to_owned())));
    }
}

#[test]
fn drafts_that_cannot_be_read_do_not_overwrite_each_other() {
    let storage = MemoryStorage::new(MAX_BYTES);
    for text in ["{", "{", "[", "{1", "{2", "{", "{3"] {
        storage.save("key", text).unwrap();
        assert_eq!(find(&storage, "key"), Found::Unreadable);
    }
    let aside = ASIDE.map(|behind| storage.load(&["key", behind].concat()).unwrap());
    assert_eq!(
        aside.map(Option::unwrap),
        ["{", "[", "{1", "{3"],
        "the last place is the one that makes room"
    );
}

/// Storage that holds one text and has no room for another.
struct Crammed(&'static str);

impl Storage for Crammed {
    fn load(&self, _: &str) -> Result<Option<String>, StorageError> {
        Ok(Some(self.0.to_owned()))
    }

    fn save(&self, _: &str, _: &str) -> Result<(), StorageError> {
        Err(StorageError::Full)
    }
}

#[test]
fn without_room_to_put_it_aside_it_is_still_said_to_be_unreadable() {
    assert_eq!(find(&Crammed("{"), "key"), Found::Unreadable);
}
