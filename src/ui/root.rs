//! The root of a live app: it shows one store, and another one when the pool hands it to another element.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::ShadowRoot;
use yew::prelude::*;

use super::context::{Ctx, Inner};
use super::shell::shell;
use super::stage::Stage;
use crate::app::defaults::default_policy;
use crate::app::policy::OwnPolicy;
use crate::app::store::{Snapshot, Store};
use crate::core::evidence::Evidence;
use crate::element::Options;
use crate::later::{self, Progress};

/// What an element shows.
#[derive(Clone, Properties)]
pub(crate) struct RootProps {
    /// Its document.
    pub(crate) store: Rc<Store>,
    /// Its attributes.
    pub(crate) options: Options,
    /// The policy that the page gives it.
    pub(crate) own: Option<Rc<OwnPolicy>>,
}

impl PartialEq for RootProps {
    fn eq(&self, other: &Self) -> bool {
        let policy = |props: &Self| props.own.as_ref().map(Rc::as_ptr);
        Rc::ptr_eq(&self.store, &other.store)
            && self.options == other.options
            && policy(self) == policy(other)
    }
}

/// See the module.
pub(crate) struct Root {
    ctx: Ctx,
    snapshot: Snapshot,
    /// Counts the stores shown: a new one gets a fresh tree, with nothing of the old one's state.
    number: u32,
    stage: Stage,
    /// The stage for which a timer runs.
    coming: Option<Stage>,
    /// Where it is drawn.
    place: NodeRef,
    /// Where the focus was when another view was opened.
    left: Option<ShadowRoot>,
}

/// Why the root renders again.
pub(crate) enum Wake {
    /// The store changed.
    Changed,
    /// The stage has been painted: the next one may follow.
    Painted,
    /// The rest of the wasm is here, or could not be fetched.
    Arrived,
}

impl Root {
    /// Whether this is what it showed last.
    pub(crate) fn shows(&self, props: &RootProps) -> bool {
        Rc::ptr_eq(&self.ctx.store, &props.store)
    }
}

fn context(props: &RootProps) -> Ctx {
    Ctx::new(Inner {
        store: Rc::clone(&props.store),
        options: props.options.clone(),
        own: props.own.clone(),
        policy: props
            .own
            .as_ref()
            .map_or_else(default_policy, |own| Rc::clone(&own.policy)),
        evidence: Evidence::builtin(),
    })
}

fn listen(ctx: &yew::Context<Root>) {
    let changed = ctx.link().callback(|()| Wake::Changed);
    ctx.props()
        .store
        .on_show(Some(Rc::new(move |_| changed.emit(()))));
}

impl Component for Root {
    type Message = Wake;
    type Properties = RootProps;

    fn create(ctx: &yew::Context<Self>) -> Self {
        listen(ctx);
        let arrived = ctx.link().callback(|()| Wake::Arrived);
        later::on_progress(move || arrived.emit(()));
        Self {
            ctx: context(ctx.props()),
            snapshot: ctx.props().store.snapshot(),
            number: 0,
            stage: Stage::Nothing,
            coming: None,
            place: NodeRef::default(),
            left: None,
        }
    }

    fn update(&mut self, ctx: &yew::Context<Self>, wake: Wake) -> bool {
        match wake {
            Wake::Changed => {}
            Wake::Painted => {
                self.stage = self.stage.next().unwrap_or(self.stage);
                return true;
            }
            Wake::Arrived => {
                // Where it was waited for, the button to try again goes.
                if let Progress::Here(rest) = later::progress() {
                    self.left = rest.focused_root(&self.place);
                }
                return true;
            }
        }
        let snapshot = ctx.props().store.snapshot();
        let changed = snapshot != self.snapshot;
        if self.ctx.view(&snapshot.document) != self.ctx.view(&self.snapshot.document)
            && let Progress::Here(rest) = later::progress()
        {
            self.left = rest.focused_root(&self.place);
        }
        self.snapshot = snapshot;
        changed
    }

    fn rendered(&mut self, ctx: &yew::Context<Self>, _: bool) {
        if self.stage >= Stage::Question {
            self.ctx.store.shown();
        }
        if let (Some(root), Progress::Here(rest)) = (self.left.take(), later::progress()) {
            rest.arrive(root);
        }
        if self.coming != self.stage.next() {
            self.coming = self.stage.next();
            let painted = ctx.link().callback(|()| Wake::Painted);
            Timeout::new(self.stage.rest_ms(), move || painted.emit(())).forget();
        }
    }

    fn changed(&mut self, ctx: &yew::Context<Self>, old: &RootProps) -> bool {
        if !Rc::ptr_eq(&old.store, &ctx.props().store) {
            old.store.on_show(None);
            self.number += 1;
        }
        listen(ctx);
        self.ctx = context(ctx.props());
        self.snapshot = ctx.props().store.snapshot();
        true
    }

    fn view(&self, _: &yew::Context<Self>) -> Html {
        self.ctx.store.showing();
        if self.stage == Stage::Nothing {
            return Html::default();
        }
        shell(
            &self.ctx,
            &self.snapshot,
            self.number,
            self.stage,
            &self.place,
        )
    }
}
