//! What each action does, and that it does nothing else.

use proptest::prelude::*;

use super::super::*;
use crate::app::document::action::MAX_ROLES;
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::{Change, Log, Note};
use crate::core::decision::{Answer, Factor, Urgency};

fn after(actions: &[Action]) -> Document {
    let mut document = Document::default();
    for action in actions {
        action.clone().apply(&mut document);
    }
    document
}

fn cost(edits: &[CostEdit]) -> CostSheet {
    let actions: Vec<Action> = edits.iter().cloned().map(Action::Cost).collect();
    let document = after(&actions);
    let expected = Document {
        cost: document.cost.clone(),
        ..Document::default()
    };
    assert_eq!(
        document, expected,
        "an edit of the sheet changes nothing else"
    );
    document.cost
}

fn fill(field: &str, text: &str) -> Action {
    Action::Fill {
        template: "status".to_owned(),
        field: field.to_owned(),
        text: text.to_owned(),
    }
}

#[test]
fn an_update_is_begun_once_a_template_is_chosen_or_something_is_written() {
    let mut update = Update::default();
    assert!(update.is_unbegun());
    update.template = Some("status".to_owned());
    assert!(!update.is_unbegun(), "it was chosen");
    let mut filled = Draft::default();
    filled.set("title".to_owned(), "Rollout".to_owned());
    update.filled.insert("status".to_owned(), filled.clone());
    assert!(!update.is_unbegun(), "what was filled in was taken away");
    update.drafts.insert("status".to_owned(), filled);
    assert!(update.is_unbegun(), "all of it was filled in");
    update
        .draft_mut("status")
        .set("owner".to_owned(), "Bo".to_owned());
    assert!(!update.is_unbegun());
}

#[test]
fn opening_a_view_naming_and_choosing_set_just_that() {
    assert_eq!(
        after(&[
            Action::Open(View::Cost),
            Action::Name("Rollout".to_owned()),
            Action::Choose("input".to_owned()),
        ]),
        Document {
            view: View::Cost,
            topic: "Rollout".to_owned(),
            update: Update {
                template: Some("input".to_owned()),
                ..Update::default()
            },
            ..Document::default()
        }
    );
}

#[test]
fn an_answer_is_given_changed_and_taken_back() {
    let urgency = |answer| Action::Answer(Factor::Urgency, answer);
    let day = || urgency(Some(Answer::Choice(2)));
    assert_eq!(after(&[day()]).answers.urgency, Some(Urgency::Day));
    assert_eq!(after(&[day(), urgency(None)]), Document::default());
    assert_eq!(
        after(&[day(), urgency(Some(Answer::Choice(200)))]),
        Document::default()
    );
    let crowd = Action::Answer(Factor::Contributors, Some(Answer::Number(u16::MAX)));
    assert_eq!(after(&[crowd]).answers.contributors, Some(999));
}

#[test]
fn an_emptied_field_leaves_its_draft() {
    let document = after(&[fill("title", "a"), fill("done", "b"), fill("title", "")]);
    let draft = document.update.drafts.get("status").unwrap();
    assert_eq!(draft.values.len(), 1);
    assert_eq!(draft.get("done"), "b");
    assert_eq!(document.update.template, None, "typing chooses no template");
}

#[test]
fn a_field_that_was_typed_and_emptied_leaves_no_trace() {
    assert!(after(&[fill("title", "a"), fill("title", "")]).is_untouched());
    assert!(after(&[fill("title", "")]).is_untouched());
}

#[test]
fn what_was_filled_in_is_so_until_somebody_types() {
    let mut document = after(&[fill("title", "Given"), fill("done", "Typed")]);
    let update = &mut document.update;
    assert!(!update.is_filled("status", "title"));
    for (field, text) in [("title", "Given"), ("done", "Given"), ("owner", "Given")] {
        let filled = update.filled.entry("status".to_owned()).or_default();
        filled.set(field, text);
    }
    assert!(update.is_filled("status", "title"));
    assert!(!update.is_filled("status", "done"), "typed over");
    assert!(!update.is_filled("status", "owner"), "emptied");
    assert!(!update.is_filled("input", "title"), "another template");
    fill("title", "Typed").apply(&mut document);
    assert!(!document.update.is_filled("status", "title"));
}

#[test]
fn every_figure_has_a_place_of_its_own() {
    for field in CostField::ALL {
        let sheet = cost(&[CostEdit::Figure(*field, Entry::Number(7.0))]);
        for other in CostField::ALL {
            assert_eq!(
                sheet.entry(*other).is_empty(),
                other != field,
                "{field:?} {other:?}"
            );
        }
    }
}

#[test]
fn a_region_brings_its_currency_and_a_currency_leaves_the_region() {
    let sheet = cost(&[
        CostEdit::Currency("GBP".to_owned()),
        CostEdit::Region(Region::Us),
        CostEdit::Recurrence(Recurrence::Monthly),
    ]);
    assert_eq!(
        (sheet.region, sheet.currency.as_deref()),
        (Some(Region::Us), Some("USD"))
    );
    assert_eq!(sheet.recurrence, Recurrence::Monthly);
    let sheet = cost(&[
        CostEdit::Region(Region::Eu),
        CostEdit::Currency("CHF".to_owned()),
    ]);
    assert_eq!(
        (sheet.region, sheet.currency.as_deref()),
        (Some(Region::Eu), Some("CHF"))
    );
}

#[test]
fn roles_are_added_up_to_the_limit_and_the_last_one_stays() {
    let full = cost(&vec![CostEdit::AddRole; MAX_ROLES + 3]);
    assert_eq!(full.roles.len(), MAX_ROLES);
    assert_eq!(cost(&[CostEdit::RemoveRole(0)]), CostSheet::default());
    let name = |index, name: &str| CostEdit::RoleName(index, name.to_owned());
    let sheet = cost(&[
        CostEdit::AddRole,
        name(0, "a"),
        name(1, "b"),
        CostEdit::RemoveRole(0),
    ]);
    assert_eq!(sheet.roles.len(), 1);
    assert_eq!(sheet.roles[0].name, "b");
}

#[test]
fn an_edit_of_a_role_reaches_that_role_alone() {
    let sheet = cost(&[
        CostEdit::AddRole,
        CostEdit::RoleName(1, "Guests".to_owned()),
        CostEdit::RolePeople(1, Entry::Number(2.0)),
        CostEdit::RolePay(1, PayKind::Annual),
        CostEdit::RoleAmount(1, Entry::Number(5e4)),
    ]);
    let guests = RoleSheet {
        name: "Guests".to_owned(),
        people: Entry::Number(2.0),
        pay: PayKind::Annual,
        amount: Entry::Number(5e4),
    };
    assert_eq!(sheet.roles, [RoleSheet::default(), guests]);
}

#[test]
fn a_role_that_does_not_exist_changes_nothing() {
    for index in [1, 20, usize::MAX] {
        for edit in [
            CostEdit::RemoveRole(index),
            CostEdit::RoleName(index, "x".to_owned()),
            CostEdit::RolePeople(index, Entry::Number(1.0)),
            CostEdit::RolePay(index, PayKind::Annual),
            CostEdit::RoleAmount(index, Entry::Number(1.0)),
        ] {
            assert_eq!(cost(&[edit]), CostSheet::default());
        }
    }
}

#[test]
fn a_role_that_is_removed_is_forgotten_by_the_running_meeting_too() {
    let joined = |role| Note {
        change: Change::Joined,
        role,
        people: 1.0,
        ..Note::default()
    };
    let log = Log {
        notes: vec![Note::default(), joined(0), joined(1)],
    };
    let document = after(&[
        Action::Cost(CostEdit::AddRole),
        Action::Run(log.clone()),
        Action::Cost(CostEdit::RemoveRole(7)),
    ]);
    assert_eq!(document.ticker, log);
    let mut document = document;
    Action::Cost(CostEdit::RemoveRole(0)).apply(&mut document);
    assert_eq!(document.ticker.notes, [Note::default(), joined(0)]);
}

proptest! {
    #[test]
    fn a_reset_leaves_the_view_and_nothing_else(mut document in any::document()) {
        let view = document.view;
        Action::Reset.apply(&mut document);
        prop_assert!(document.is_untouched());
        prop_assert_eq!(document.view, view);
    }

    #[test]
    fn a_replacement_leaves_nothing(mut document in any::document(), other in any::document()) {
        Action::Replace(Box::new(other.clone())).apply(&mut document);
        prop_assert_eq!(document, other);
    }

    #[test]
    fn no_action_makes_a_document_that_cannot_be_kept(
        mut document in any::document(), actions in proptest::collection::vec(any::action(), 0..30),
    ) {
        for action in actions {
            action.apply(&mut document);
        }
        prop_assert_eq!(from_json(&to_json(&document)), Ok(document));
    }
}
