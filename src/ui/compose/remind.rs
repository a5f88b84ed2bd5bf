//! Takes a deadline into its author's calendar, as a file that any program opens.

use yew::prelude::*;

use super::calendar_file::{copy, save};
use crate::app::policy::templates;
use crate::app::reminder::{reminder, reminder_file};
use crate::app::words::{Key, key};
use crate::browser::{clock, download};
use crate::core::compose::When;
use crate::ui::context::Ctx;

/// What to be reminded of; how it went is forgotten when the time changes.
#[derive(PartialEq, Properties)]
pub(super) struct RemindProps {
    pub(super) ctx: Ctx,
    pub(super) template: String,
    pub(super) field: String,
    pub(super) when: When,
}

/// See the module.
#[component]
pub(super) fn Remind(props: &RemindProps) -> Html {
    let RemindProps { ctx, when, .. } = props;
    let outcome = use_state_eq(|| None::<Key>);
    {
        let outcome = outcome.clone();
        use_effect_with(*when, move |_| outcome.set(None));
    }
    let doubtful = download::may_be_forbidden();
    let made = {
        let (ctx, template, field, when) = (
            ctx.clone(),
            props.template.clone(),
            props.field.clone(),
            *when,
        );
        move || {
            let document = ctx.store.document();
            let templates = templates(&ctx.policy);
            let template = templates.get(&template)?;
            let draft = document.update.drafts.get(&template.id)?;
            let due = clock::utc(when);
            let made = reminder(
                (template, draft),
                &field,
                &ctx.options.words,
                due,
                clock::utc_now(),
            );
            Some((reminder_file(draft), made.write()))
        }
    };
    let onsave = {
        let (ctx, outcome, made) = (ctx.clone(), outcome.clone(), made.clone());
        Callback::from(move |_: MouseEvent| {
            let said = made().map_or(key::BOOK_FAILED, |(name, text)| {
                save(&ctx, &name, &text, doubtful)
            });
            outcome.set(Some(said));
        })
    };
    let oncopy = {
        let (ctx, outcome) = (ctx.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| match made() {
            Some((_, text)) => copy(&ctx, text, &outcome),
            None => outcome.set(Some(key::BOOK_FAILED)),
        })
    };
    html! {
        <div class="wam-row wam-remind">
            <button type="button" class="wam-link" onclick={onsave}>{ ctx.say(key::REMIND) }</button>
            if doubtful || *outcome == Some(key::BOOK_FAILED) {
                <button type="button" class="wam-link" onclick={oncopy}>{ ctx.say(key::BOOK_COPY) }</button>
            }
            <span role="status" class="wam-copied">{ outcome.map(|said| ctx.say(said)) }</span>
        </div>
    }
}
