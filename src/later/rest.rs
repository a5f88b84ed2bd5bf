//! The gate of the rest: everything that the four questions do without.

use std::rc::Rc;

use web_sys::{KeyboardEvent, ShadowRoot};
use yew::{Html, MouseEvent, NodeRef};

use super::{AuditPart, PolicyPart, RegisterPart, RoiPart};
use crate::app::document::{Document, View};
use crate::app::policy::OwnPolicy;
use crate::app::store::Store;
use crate::app::words::{Words, later as words};
use crate::core::decision::{Answer, Answers, Factor, Recommendation};
use crate::element::{Host, Widget, link, policy};
use crate::ui::{self, Ctx, Following, OnMove};

/// Proof that the rest is there, and the ways into it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rest(());

impl Rest {
    /// Only for who tells that it is here.
    pub(super) fn here() -> Self {
        Self(())
    }

    /// Its words.
    #[inline(never)]
    pub(super) fn learn_words(self) {
        Words::learn_later(&words::REST);
    }

    /// The questions that refine the answer.
    #[inline(never)]
    pub(crate) fn refining(
        self,
        ctx: &Ctx,
        answers: &Answers,
        open: Option<Factor>,
        onmove: &OnMove,
    ) -> Html {
        ui::refining(self, ctx, answers, open, onmove)
    }

    /// What one of their answers would do.
    #[inline(never)]
    pub(crate) fn effect(
        self,
        ctx: &Ctx,
        answers: &Answers,
        factor: Factor,
        answer: Answer,
    ) -> Html {
        ui::effect(ctx, answers, factor, answer)
    }

    /// What one fewer and one more would do.
    #[inline(never)]
    pub(crate) fn steps(self, ctx: &Ctx, answers: &Answers, factor: Factor) -> Html {
        ui::steps(ctx, answers, factor)
    }

    /// Brings the answer that comes of a click into sight.
    #[inline(never)]
    pub(crate) fn focus_answer(self, event: &MouseEvent) {
        ui::focus_answer(event);
    }

    /// Any view but the first one; some are parts of their own.
    #[inline(never)]
    pub(crate) fn view(self, ctx: &Ctx, document: &Rc<Document>, view: View) -> Html {
        match view {
            // It is shown without the rest.
            View::Decide => Html::default(),
            View::Compose => ui::compose(ctx, document),
            View::Cost => ui::cost(ctx, document),
            View::Audit => ui::with_part(ctx, |part: AuditPart| part.view(ctx, document)),
            View::Roi => ui::with_part(ctx, |part: RoiPart| part.view(ctx, document)),
            View::Register => ui::with_part(ctx, |part: RegisterPart| part.view(ctx)),
            View::Policy => ui::with_part(ctx, |part: PolicyPart| part.view(ctx, document)),
        }
    }

    /// What follows an answer.
    #[inline(never)]
    pub(crate) fn afterwards(
        self,
        ctx: &Ctx,
        document: &Rc<Document>,
        part: Following,
        at_once: bool,
    ) -> Html {
        ui::afterwards(ctx, document, part, at_once)
    }

    /// What stands beside the button for the next step.
    #[inline(never)]
    pub(crate) fn next_step(
        self,
        ctx: &Ctx,
        document: &Document,
        recommendation: &Recommendation,
    ) -> Html {
        ui::next_step(ctx, document, recommendation)
    }

    /// Opens the composer with what is known by now.
    #[inline(never)]
    pub(crate) fn write(self, ctx: &Ctx) {
        ui::write(ctx);
    }

    /// Has the composer begin with what is recommended, unless something was begun or chosen in it.
    #[inline(never)]
    pub(crate) fn begin(self, ctx: &Ctx) {
        ui::begin(ctx);
    }

    /// Makes a link to the document and copies it.
    #[inline(never)]
    pub(crate) fn share(self, ctx: &Ctx) {
        ui::share(ctx);
    }

    /// Takes the policy that a page gives an element.
    #[inline(never)]
    pub(crate) fn set_policy(self, widget: &Widget, host: &Host) {
        policy::set(widget, host);
    }

    /// The words of an organisation.
    #[inline(never)]
    pub(crate) fn own_words(self, own: &OwnPolicy, words: &Words) -> Words {
        own.words(words)
    }

    /// What is wrong with the page's policy.
    #[inline(never)]
    pub(crate) fn policy_notice(self, ctx: &Ctx) -> Html {
        ui::policy_notice(ctx)
    }

    /// Whose policy it is.
    #[inline(never)]
    pub(crate) fn signature(self, ctx: &Ctx) -> Html {
        ui::signature(ctx)
    }

    /// The root around a widget, if the focus is in it.
    #[inline(never)]
    pub(crate) fn focused_root(self, widget: &NodeRef) -> Option<ShadowRoot> {
        ui::focused_root(widget)
    }

    /// Keeps the focus in a root in which another view is open now.
    #[inline(never)]
    pub(crate) fn arrive(self, root: ShadowRoot) {
        ui::arrive(root);
    }

    /// Takes a step back or forth at the keys for it.
    #[inline(never)]
    pub(crate) fn undo_by_key(self, ctx: &Ctx, event: &KeyboardEvent) {
        ui::undo_by_key(ctx, event);
    }

    /// Opens the document in an address.
    #[inline(never)]
    pub(crate) fn open_link(self, store: Rc<Store>, address: &str) {
        link::open(store, address);
    }
}
