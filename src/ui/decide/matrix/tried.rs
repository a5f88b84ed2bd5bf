//! A cell that is tried may count other people than the reader did: that is said where it was done, with a way back.

use yew::prelude::*;

use crate::app::document::Action;
use crate::app::words::{Arg, key};
use crate::core::decision::{Answers, ContributorBand, Factor};
use crate::ui::context::Ctx;
use crate::ui::decide::question::say_answer;
use crate::ui::focus::focus_soon;

/// The cell to which Tab leads.
const CELL: &str = ".wam-cell[tabindex=\"0\"]";

/// The answers before a cell was tried, and with it.
#[derive(Clone, PartialEq)]
pub(super) struct Tried {
    before: Answers,
    with: Answers,
}

impl Tried {
    /// Puts the answers of a cell in place, in one step of undo; remembers it where it counts other people.
    pub(super) fn make(ctx: &Ctx, cell: impl FnOnce(&Answers) -> Answers) -> Option<Self> {
        let mut document = (*ctx.store.document()).clone();
        let before = document.answers;
        let with = cell(&before);
        document.answers = with.clone();
        ctx.dispatch(Action::Replace(Box::new(document)));
        (before.contributors != with.contributors).then_some(Self { before, with })
    }

    /// What it counts, as long as nothing else has been answered.
    pub(super) fn view(&self, ctx: &Ctx, answers: &Answers) -> Html {
        let Some(counted) = self.with.contributors.filter(|_| *answers == self.with) else {
            return html! {};
        };
        let factor = Factor::Contributors;
        let said = ctx.fill(
            key::MATRIX_TRIED,
            &[
                ("factor", Arg::Text(&ctx.named(&["factor-", factor.id()]))),
                (
                    "answer",
                    Arg::Text(&say_answer(ctx, factor, factor.answer(counted))),
                ),
                (
                    "band",
                    Arg::Text(&ctx.named(&["band-", ContributorBand::of(counted).id()])),
                ),
            ],
        );
        let onclick = {
            let (ctx, before) = (ctx.clone(), self.before.clone());
            Callback::from(move |event: MouseEvent| {
                let mut document = (*ctx.store.document()).clone();
                document.answers = before.clone();
                ctx.dispatch(Action::Replace(Box::new(document)));
                focus_soon(&event, &[CELL]);
            })
        };
        html! {
            <>
                <span>{ said }</span>
                <button type="button" class="wam-link" {onclick}>{ ctx.say(key::CLEAR_ANSWER) }</button>
            </>
        }
    }
}
