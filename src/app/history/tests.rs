//! Every step can be taken back and done again, and a step is what a person would call one.
#![allow(clippy::unwrap_used)]

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::app::document::{CostEdit, View, any};
use crate::core::decision::{Answer, Factor};

fn name(text: &str) -> Action {
    Action::Name(text.to_owned())
}

fn history(actions: &[Action]) -> History {
    let mut history = History::default();
    for action in actions {
        history.perform(action.clone());
    }
    history
}

/// The topics one sees while undoing everything.
fn topics(mut history: History) -> Vec<String> {
    let mut topics = vec![history.present().topic.clone()];
    while history.undo() {
        topics.push(history.present().topic.clone());
    }
    topics
}

/// The document but for the open view, which is no part of the work.
fn matter(document: &Document) -> Document {
    Document {
        view: View::default(),
        ..document.clone()
    }
}

#[test]
fn a_word_is_undone_as_a_word() {
    let typed = [name("a"), name("ab"), name("abc")];
    assert_eq!(topics(history(&typed)), ["abc", ""]);
}

#[test]
fn what_is_typed_and_deleted_again_leaves_no_step() {
    let mut history = history(&[name("a"), Action::Open(View::Cost), name("")]);
    assert!(!history.can_undo());
    history.perform(name("b"));
    assert_eq!(topics(history), ["b", ""]);
}

#[test]
fn what_changes_the_view_alone_is_no_step_however_it_was_done() {
    let write = || {
        let mut document = Document {
            view: View::Compose,
            ..Document::default()
        };
        document.update.template = Some("status".to_owned());
        Action::Replace(Box::new(document))
    };
    let mut history = history(&[write(), Action::Open(View::Decide), write()]);
    assert_eq!(history.present().view, View::Compose);
    assert!(history.undo());
    assert!(!history.can_undo());
}

#[test]
fn leaving_the_field_ends_the_step() {
    let mut history = history(&[name("a"), name("ab")]);
    history.end_step();
    history.perform(name("abc"));
    history.perform(name("abcd"));
    assert_eq!(topics(history), ["abcd", "ab", ""]);
}

#[test]
fn what_is_typed_on_in_one_field_stays_at_one_step_and_all_else_goes_to_another() {
    let mut history = history(&[name("a")]);
    let mut before = history.moment();
    for typed_on in [name("ab"), name("a"), Action::Open(View::Cost)] {
        history.perform(typed_on);
        assert!(history.moment().goes_on_from(before));
        assert_eq!(history.moment().change, before.change + 1);
        before = history.moment();
    }
    history.perform(Action::Open(View::Cost));
    assert_eq!(history.moment(), before, "nothing changed");
    type Deed = fn(&mut History);
    let deeds: [(&str, Deed); 8] = [
        ("left and typed", |history| {
            history.end_step();
            history.perform(name("abc"));
        }),
        ("undone", |history| assert!(history.undo())),
        ("done again", |history| assert!(history.redo())),
        ("typed after that", |history| {
            history.perform(name("abcd"));
        }),
        ("typed and deleted again", |history| {
            history.end_step();
            history.perform(name("abcde"));
            let typed = history.moment();
            history.perform(name("abcd"));
            assert!(!history.moment().goes_on_from(typed));
        }),
        ("typed elsewhere", |history| {
            history.perform(Action::Answer(
                Factor::Contributors,
                Some(Answer::Number(3)),
            ));
        }),
        ("put in its place", |history| {
            history.perform(Action::Replace(Box::default()));
        }),
        ("started again", |history| {
            history.restart(Document::default());
        }),
    ];
    for (what, deed) in deeds {
        deed(&mut history);
        assert!(!history.moment().goes_on_from(before), "{what}");
        before = history.moment();
    }
}

#[test]
fn another_change_in_between_ends_the_step() {
    let add = Action::Cost(CostEdit::AddRole);
    assert_eq!(
        topics(history(&[name("a"), add, name("ab")])),
        ["ab", "a", "a", ""]
    );
}

#[test]
fn what_changes_nothing_is_no_step_and_ends_none() {
    let mut history = history(&[name("a")]);
    assert!(!history.perform(name("a")));
    assert!(!history.perform(Action::Answer(Factor::Risk, None)));
    assert!(history.perform(name("ab")));
    assert_eq!(topics(history), ["ab", ""]);
}

#[test]
fn after_undo_and_redo_typing_is_a_step_of_its_own() {
    let mut history = history(&[name("a")]);
    history.undo();
    history.redo();
    history.perform(name("ab"));
    assert_eq!(topics(history), ["ab", "a", ""]);
}

#[test]
fn a_view_is_opened_without_a_step_and_without_losing_what_was_undone() {
    let mut history = history(&[name("a")]);
    history.undo();
    assert!(history.perform(Action::Open(View::Cost)));
    assert!(!history.can_undo());
    assert_eq!(history.present().view, View::Cost);
    assert!(history.redo());
    assert_eq!(history.present().topic, "a");
}

#[test]
fn a_change_is_undone_in_the_view_where_it_was_made() {
    let mut history = history(&[
        Action::Open(View::Cost),
        name("a"),
        Action::Open(View::Decide),
    ]);
    history.undo();
    assert_eq!(history.present().view, View::Cost);
}

#[test]
fn a_new_change_forgets_what_was_undone() {
    let mut history = history(&[name("a")]);
    history.undo();
    history.perform(Action::Cost(CostEdit::AddRole));
    assert!(!history.can_redo());
    assert!(!history.redo());
}

#[test]
fn a_fresh_history_has_nothing_to_undo_or_redo() {
    let mut history = History::default();
    assert!(!history.can_undo() && !history.can_redo());
    assert!(!history.undo() && !history.redo());
    assert!(history.present().is_untouched());
}

#[test]
fn only_the_last_steps_are_kept() {
    let mut history = History::default();
    for step in 1..=MAX_STEPS + 50 {
        history.perform(name(&step.to_string()));
        history.end_step();
    }
    let topics = topics(history);
    assert_eq!(topics.len(), MAX_STEPS + 1);
    assert_eq!(topics.last().unwrap(), "50");
}

/// Anything that can happen to a history.
#[derive(Clone, Debug)]
enum Move {
    Perform(Action),
    EndStep,
    Undo,
    Redo,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        6 => any::action().prop_map(Move::Perform),
        1 => Just(Move::EndStep),
        3 => Just(Move::Undo),
        2 => Just(Move::Redo),
    ];
    vec(one, 0..60)
}

proptest! {
    #[test]
    fn undoing_everything_gives_the_first_document_and_redoing_it_the_last(
        first in any::document(), actions in vec(any::action(), 0..60),
    ) {
        let mut history = History::default();
        history.restart(first.clone());
        for action in actions {
            history.perform(action);
        }
        let last = Rc::clone(history.present());
        while history.undo() {}
        prop_assert_eq!(matter(history.present()), matter(&first));
        while history.redo() {}
        prop_assert_eq!(history.present(), &last);
    }

    #[test]
    fn every_step_back_and_forth_changes_the_matter_and_meets_again(moves in moves()) {
        let mut history = History::default();
        for one in moves {
            let before = Rc::clone(history.present());
            match one {
                Move::EndStep => history.end_step(),
                Move::Perform(action) => {
                    let changed = history.perform(action);
                    prop_assert_eq!(changed, before != *history.present());
                }
                Move::Undo => {
                    let could = history.can_undo();
                    prop_assert_eq!(history.undo(), could);
                    prop_assert_eq!(could, matter(&before) != matter(history.present()));
                    if could {
                        let mut again = history.clone();
                        again.redo();
                        prop_assert_eq!(again.present(), &before);
                    }
                }
                Move::Redo => {
                    let could = history.can_redo();
                    prop_assert_eq!(history.redo(), could);
                    prop_assert_eq!(could, matter(&before) != matter(history.present()));
                }
            }
        }
    }
}
