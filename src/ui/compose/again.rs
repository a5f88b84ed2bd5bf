//! The next update of a series: begun from the last one, which stays in sight.

use yew::prelude::*;

use super::fields::Fields;
use super::focus::focus_field;
use crate::app::document::Action;
use crate::app::following::{can_follow, due_again, finish, follow, last_key, planned};
use crate::app::handover::usual_deadline;
use crate::app::local_words::LocalWords;
use crate::app::words::{Arg, key};
use crate::app::zones::TeamTime;
use crate::browser::clock;
use crate::core::compose::{Draft, Field, Template, render};
use crate::ui::context::Ctx;
use crate::ui::paper::rendered;

/// What is planned that a row of buttons has room for.
const MOST: usize = 12;

impl Fields<'_> {
    /// The button that begins the next update, where updates of this kind follow each other.
    pub(super) fn again(&self) -> Html {
        let ctx = self.ctx;
        if !can_follow(self.template, self.draft) {
            return html! {};
        }
        let (of, template) = (ctx.clone(), self.template);
        let template = template.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            let document = of.store.document();
            let due = usual_deadline(
                &template,
                &document,
                &of.policy,
                &of.options.words,
                &of.zones(),
                clock::now(),
            );
            let draft = document.update.drafts.get(&template.id);
            let draft = draft.cloned().unwrap_or_default();
            let zones = of.zones();
            let team = TeamTime::new(&of.policy.norms, &zones);
            let due = due_again(&draft, due, &team, clock::now());
            let next = follow(&document, &template, due);
            of.dispatch(Action::Replace(Box::new(next)));
            focus_field(&event, "summary");
        });
        html! {
            <div class="wam-field">
                <div class="wam-row">
                    <button type="button" class="wam-button" {onclick}>{ ctx.say(key::FOLLOW) }</button>
                </div>
                <p class="wam-guidance">{ ctx.say(key::FOLLOW_HELP) }</p>
            </div>
        }
    }

    /// The last update, as it was.
    pub(super) fn last(&self) -> Html {
        let ctx = self.ctx;
        let drafts = &self.document.update.drafts;
        let Some(last) = drafts.get(&last_key(&self.template.id)) else {
            return html! {};
        };
        let (ctx, template, last) = (ctx.clone(), self.template.clone(), last.clone());
        html! { <Last {ctx} {template} {last} /> }
    }

    /// What was planned, each with the button that says it is done.
    pub(super) fn finished(&self, field: &Field) -> Html {
        let ctx = self.ctx;
        let planned = match &*field.id {
            "next" => planned(self.document, self.template),
            _ => Vec::new(),
        };
        if planned.is_empty() {
            return html! {};
        }
        let button = |item: String| {
            let says = ctx.fill(key::FOLLOW_DONE, &[("item", Arg::Text(&item))]);
            let (ctx, template) = (ctx.clone(), self.template.id.clone());
            let onclick = Callback::from(move |event: MouseEvent| {
                let done = finish(&ctx.store.document(), &template, &item);
                ctx.dispatch(Action::Replace(Box::new(done)));
                focus_field(&event, "next");
            });
            html! { <button type="button" class="wam-link" {onclick}>{ says }</button> }
        };
        html! { <div class="wam-row">{ for planned.into_iter().take(MOST).map(button) }</div> }
    }
}

/// The last update: no key changes it.
#[derive(PartialEq, Properties)]
struct LastProps {
    ctx: Ctx,
    template: Template,
    last: Draft,
}

#[component]
fn Last(props: &LastProps) -> Html {
    let LastProps {
        ctx,
        template,
        last,
    } = props;
    let update = render(template, last, &LocalWords::new(&ctx.options.words));
    html! {
        <details class="wam-more">
            <summary>{ ctx.say(key::FOLLOW_LAST) }</summary>
            <div class="wam-paper wam-last" dir="auto">{ rendered(&update) }</div>
        </details>
    }
}
