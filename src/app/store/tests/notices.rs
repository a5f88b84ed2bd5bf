//! What the reader is told, and for how long.

use super::*;
use crate::app::sharing::ShareError;

/// A new kind of notice does not compile here: it belongs into the list below as well.
fn is_listed(notice: &Notice) -> bool {
    match notice {
        Notice::NotSaved(StorageError::Unavailable | StorageError::Full)
        | Notice::DraftFromTheFuture
        | Notice::DraftUnreadable
        | Notice::Conflict { .. }
        | Notice::TakenFromElsewhere
        | Notice::OpenedLink { .. }
        | Notice::BadLink(
            ShareError::TooLong
            | ShareError::Damaged
            | ShareError::FromTheFuture
            | ShareError::Unsupported
            | ShareError::Nowhere,
        )
        | Notice::WasReset
        | Notice::LinkReady { .. } => every_notice().contains(notice),
    }
}

/// A notice of every kind.
pub(crate) fn every_notice() -> Vec<Notice> {
    let link = |copied| Notice::LinkReady {
        link: String::new(),
        copied,
    };
    vec![
        Notice::NotSaved(StorageError::Unavailable),
        Notice::NotSaved(StorageError::Full),
        Notice::DraftFromTheFuture,
        Notice::DraftUnreadable,
        Notice::Conflict {
            theirs: Box::default(),
        },
        Notice::TakenFromElsewhere,
        Notice::OpenedLink { had_draft: false },
        Notice::OpenedLink { had_draft: true },
        Notice::BadLink(ShareError::TooLong),
        Notice::BadLink(ShareError::Damaged),
        Notice::BadLink(ShareError::FromTheFuture),
        Notice::BadLink(ShareError::Unsupported),
        Notice::BadLink(ShareError::Nowhere),
        Notice::WasReset,
        link(true),
        link(false),
    ]
}

#[test]
fn passing_notices_go_with_the_next_change_and_lasting_ones_stay() {
    let change: [fn(&Store); 3] = [
        |store| store.dispatch(name("next")),
        Store::undo,
        |store| {
            store.undo();
            store.redo();
        },
    ];
    for told in every_notice() {
        for change in change {
            let store = fresh();
            store.dispatch(name("first"));
            store.tell(told.clone());
            assert_eq!(store.snapshot().notice, Some(told.clone()));
            change(&store);
            assert_eq!(
                store.snapshot().notice.is_none(),
                told.is_passing(),
                "{told:?}"
            );
        }
    }
}

#[test]
fn redoing_is_a_change_like_any_other() {
    let store = fresh();
    store.dispatch(name("a"));
    store.undo();
    store.tell(Notice::TakenFromElsewhere);
    store.redo();
    assert_eq!(notice(&store), "");
}

#[test]
fn looking_around_and_doing_nothing_leave_a_passing_notice() {
    let store = fresh();
    store.tell(Notice::WasReset);
    store.dispatch(Action::Open(View::Cost));
    store.undo();
    store.redo();
    store.dispatch(name(""));
    assert_eq!(notice(&store), "reset");
    assert_eq!(store.document().view, View::Cost);
}

#[test]
fn a_notice_that_was_read_goes() {
    let store = fresh();
    for told in every_notice() {
        assert!(is_listed(&told));
        store.tell(told);
        store.dismiss();
        assert_eq!(notice(&store), "");
    }
}

#[test]
fn a_link_opens_over_nothing_or_over_a_draft_that_is_one_step_back() {
    let store = fresh();
    store.open_link(named("first"));
    assert_eq!(
        (topic(&store).as_str(), notice(&store)),
        ("first", "link-opened")
    );
    store.open_link(named("second"));
    assert_eq!(
        (topic(&store).as_str(), notice(&store)),
        ("second", "link-over-draft")
    );
    assert!(
        store.is_unsaved(),
        "what a link brought is kept like what was typed"
    );
    store.undo();
    assert_eq!((topic(&store).as_str(), notice(&store)), ("first", ""));
}

#[test]
fn a_link_to_what_is_open_already_is_no_news() {
    let store = fresh();
    store.dispatch(name("a"));
    store.save();
    store.open_link(named("a"));
    assert_eq!(notice(&store), "");
    assert!(!store.is_unsaved());
}

#[test]
fn resetting_what_is_untouched_says_nothing() {
    let store = fresh();
    store.dispatch(Action::Reset);
    assert_eq!(notice(&store), "");
}
