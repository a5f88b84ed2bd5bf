//! What arrives after the first view: a second wasm with everything that the four questions do without.
//!
//! `cargo xtask` cuts the compiled code in two (see `xtask/src/split.rs`): what can be reached through the methods of
//! [`Rest`] alone goes into `worth-a-meeting.rest.wasm`, which `www/runtime.js` fetches as soon as the first view is
//! shown. Nobody can call such a method too early, because only this module makes a [`Rest`], once it is there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{KeyboardEvent, ShadowRoot};
use yew::{Html, MouseEvent, NodeRef};

use crate::app::document::Document;
use crate::app::policy::OwnPolicy;
use crate::app::store::Store;
use crate::app::words::Words;
use crate::core::decision::{Answer, Answers, Factor, Recommendation};
use crate::element::{Host, Widget, link, policy};
use crate::ui::{self, Ctx, OnMove, Part};

/// Proof that the rest is there, and the ways into it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rest(());

impl Rest {
    /// Its words.
    #[inline(never)]
    fn learn_words(self) {
        Words::learn_later();
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

    /// The composer.
    #[inline(never)]
    pub(crate) fn compose(self, ctx: &Ctx, document: &Document) -> Html {
        ui::compose(ctx, document)
    }

    /// The calculator.
    #[inline(never)]
    pub(crate) fn cost(self, ctx: &Ctx, document: &Rc<Document>) -> Html {
        ui::cost(ctx, document)
    }

    /// The business case.
    #[inline(never)]
    pub(crate) fn roi(self, ctx: &Ctx, document: &Rc<Document>) -> Html {
        ui::roi(ctx, document)
    }

    /// The policy editor.
    #[inline(never)]
    pub(crate) fn policy(self, ctx: &Ctx, document: &Rc<Document>) -> Html {
        ui::policy(ctx, document)
    }

    /// What follows an answer.
    #[inline(never)]
    pub(crate) fn afterwards(self, ctx: &Ctx, document: &Rc<Document>, part: Part) -> Html {
        ui::afterwards(ctx, document, part)
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

    /// Keeps what has the focus in sight where a key changes what is around it.
    #[inline(never)]
    pub(crate) fn keep_in_sight(self, event: &KeyboardEvent) {
        ui::keep_in_sight(event);
    }

    /// Opens the document in an address.
    #[inline(never)]
    pub(crate) fn open_link(self, store: Rc<Store>, address: &str) {
        link::open(store, address);
    }
}

/// How far the rest is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// On its way.
    Coming,
    /// Here.
    Here(Rest),
    /// It could not be fetched; [`try_again`] may help.
    Failed,
}

type Listener = Box<dyn Fn()>;
type Task = Box<dyn FnOnce(Rest)>;

thread_local! {
    static PROGRESS: Cell<Progress> = const { Cell::new(Progress::Coming) };
    static LISTENERS: RefCell<Vec<Listener>> = const { RefCell::new(Vec::new()) };
    static TASKS: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
    static SCRIPT: RefCell<JsValue> = const { RefCell::new(JsValue::UNDEFINED) };
    static FETCH: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// How far the rest is now.
pub(crate) fn progress() -> Progress {
    PROGRESS.get()
}

/// Calls `act` whenever that changes, until the rest is here.
pub(crate) fn on_progress(act: impl Fn() + 'static) {
    if !matches!(progress(), Progress::Here(_)) {
        LISTENERS.with_borrow_mut(|listeners| listeners.push(Box::new(act)));
    }
}

/// Does something that needs the rest: at once, or when it is here.
pub(crate) fn when_here(act: impl FnOnce(Rest) + 'static) {
    match progress() {
        Progress::Here(rest) => act(rest),
        Progress::Coming | Progress::Failed => {
            TASKS.with_borrow_mut(|tasks| tasks.push(Box::new(act)));
        }
    }
}

/// Has the rest fetched once more.
pub(crate) fn try_again() {
    set(Progress::Coming);
    FETCH.with_borrow(|fetch| {
        if let Some(fetch) = fetch {
            let _ = fetch.call0(&JsValue::UNDEFINED);
        }
    });
}

/// The script that came with the rest (`www/rest.js`).
pub(crate) fn script() -> JsValue {
    SCRIPT.with_borrow(JsValue::clone)
}

/// The page says how the fetching of the rest ended: there is a `script` when it is here, and its functions are in the
/// table.
#[wasm_bindgen(js_name = restIs)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
pub fn rest_is(script: JsValue) {
    if script.is_undefined() {
        return set(Progress::Failed);
    }
    SCRIPT.set(script);
    let rest = Rest(());
    rest.learn_words();
    for task in TASKS.take() {
        task(rest);
    }
    set(Progress::Here(rest));
    LISTENERS.take();
}

/// Takes the function that has the rest fetched.
#[wasm_bindgen(js_name = onRestWanted)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
pub fn on_rest_wanted(fetch: Function) {
    FETCH.set(Some(fetch));
}

fn set(progress: Progress) {
    PROGRESS.set(progress);
    // Listeners only ask for a rendering, so none of them comes back here.
    LISTENERS.with_borrow(|listeners| listeners.iter().for_each(|listener| listener()));
}
