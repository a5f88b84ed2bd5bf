//! Which changes in a row belong to one step of undo.

use super::super::*;
use crate::core::cost::Recurrence;
use crate::core::decision::{Answer, Factor};

fn text(word: &str) -> String {
    word.to_owned()
}

fn fill(template: &str, field: &str) -> Action {
    Action::Fill {
        template: text(template),
        field: text(field),
        text: text("word"),
    }
}

fn contributors(answer: Option<u16>) -> Action {
    Action::Answer(Factor::Contributors, answer.map(Answer::Number))
}

fn figure(field: CostField) -> Action {
    Action::Cost(CostEdit::Figure(field, Entry::Number(1.0)))
}

#[test]
fn typing_into_one_field_is_one_step_and_typing_into_another_begins_the_next() {
    let fields = [
        Action::Name(text("a")),
        fill("status", "title"),
        fill("status", "summary"),
        fill("input", "title"),
        contributors(Some(3)),
        figure(CostField::Duration),
        figure(CostField::Fixed),
        Action::Cost(CostEdit::RoleName(0, text("a"))),
        Action::Cost(CostEdit::RoleName(1, text("a"))),
        Action::Cost(CostEdit::RolePeople(0, Entry::Empty)),
        Action::Cost(CostEdit::RolePeople(1, Entry::Empty)),
        Action::Cost(CostEdit::RoleAmount(0, Entry::Empty)),
        Action::Cost(CostEdit::RoleAmount(1, Entry::Empty)),
    ];
    for (one, first) in fields.iter().enumerate() {
        for (other, second) in fields.iter().enumerate() {
            assert_eq!(
                second.same_step(first),
                one == other,
                "{second:?} after {first:?}"
            );
        }
    }
}

#[test]
fn what_is_typed_does_not_matter_for_the_step() {
    assert!(Action::Name(text("ab")).same_step(&Action::Name(text("a"))));
    assert!(contributors(Some(4)).same_step(&contributors(Some(3))));
}

#[test]
fn choosing_is_a_step_every_time() {
    let choices = [
        Action::Open(View::Cost),
        Action::Answer(Factor::Urgency, Some(Answer::Choice(0))),
        contributors(None),
        Action::Choose(text("status")),
        Action::Cost(CostEdit::Recurrence(Recurrence::Daily)),
        Action::Cost(CostEdit::Region(Region::Eu)),
        Action::Cost(CostEdit::Currency(text("EUR"))),
        Action::Cost(CostEdit::AddRole),
        Action::Cost(CostEdit::RemoveRole(0)),
        Action::Cost(CostEdit::RolePay(0, PayKind::Annual)),
        Action::Run(crate::core::cost::ticker::Log::default()),
        Action::Replace(Box::default()),
        Action::Reset,
    ];
    for choice in &choices {
        assert!(!choice.same_step(choice), "{choice:?}");
    }
    assert!(!contributors(None).same_step(&contributors(Some(3))));
}
