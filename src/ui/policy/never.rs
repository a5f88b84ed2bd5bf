//! The rules that never apply. The search for them goes on between the frames, and begins anew with every change.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::names::link_to;
use crate::app::policy_draft::PolicyDraft;
use crate::app::words::key;
use crate::browser::clock::elapsed_ms;
use crate::core::policy::review::{Rule, Search};
use crate::ui::attributes::state;
use crate::ui::context::Ctx;

/// How long typing must rest before the search begins, in milliseconds.
const REST_MS: u32 = 150;

/// How long a slice of the search may take, in milliseconds; with a slow processor a step more is not noticed.
const SLICE_MS: f64 = 6.0;

/// Combinations between two looks at the clock.
const STEPS: usize = 4;

/// What is searched.
#[derive(PartialEq, Properties)]
pub(super) struct NeverListProps {
    pub(super) ctx: Ctx,
    pub(super) draft: Rc<PolicyDraft>,
}

/// See the module.
pub(super) struct NeverList {
    search: Search,
    /// What the last search found; none before the first has ended.
    found: Option<Vec<Rule>>,
    /// The next slice; dropped, and with it the search, when the policy changes.
    next: Option<Timeout>,
}

impl NeverList {
    fn begin(&mut self, ctx: &Context<Self>) {
        self.search = Search::new(&ctx.props().draft.policy);
        self.put_off(ctx, REST_MS);
    }

    fn put_off(&mut self, ctx: &Context<Self>, ms: u32) {
        let link = ctx.link().clone();
        self.next = Some(Timeout::new(ms, move || link.send_message(())));
    }
}

impl Component for NeverList {
    type Message = ();
    type Properties = NeverListProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut list = Self {
            search: Search::new(&ctx.props().draft.policy),
            found: None,
            next: None,
        };
        list.put_off(ctx, REST_MS);
        list
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &NeverListProps) -> bool {
        if old.draft.policy != ctx.props().draft.policy {
            self.begin(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        let began = elapsed_ms();
        while self.search.advance(STEPS) {
            if elapsed_ms() - began > SLICE_MS {
                self.put_off(ctx, 0);
                return false;
            }
        }
        self.next = None;
        self.found = Some(self.search.never().to_vec());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let NeverListProps { ctx, draft } = ctx.props();
        let item = |rule: &Rule| {
            let what = match rule {
                Rule::Mode(_) => key::POLICY_NEVER_MODE,
                Rule::Gate(_) => key::POLICY_NEVER_GATE,
                Rule::Weight(..) => key::POLICY_NEVER_WEIGHT,
            };
            html! { <li>{ link_to(ctx, &draft.field_of(&rule.path())) }<p>{ ctx.say(what) }</p></li> }
        };
        html! {
            <section class="wam-policy-list wam-policy-never" aria-busy={state(self.next.is_some())}>
                <h3>{ ctx.say(key::POLICY_NEVER) }</h3>
                { match self.found.as_deref() {
                    None => html! { <p>{ ctx.say(key::COMING) }</p> },
                    Some([]) => html! { <p>{ ctx.say(key::POLICY_NEVER_NONE) }</p> },
                    Some(found) => html! { <ul>{ for found.iter().map(item) }</ul> },
                } }
            </section>
        }
    }
}
