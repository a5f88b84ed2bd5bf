//! An answer that is a whole number, typed or stepped.

use web_sys::{HtmlInputElement, InputEvent, MouseEvent};
use yew::prelude::*;

use crate::app::document::Action;
use crate::app::words::{Arg, Key, key};
use crate::core::decision::{Answer, Answers, Factor};
use crate::ui::context::Ctx;
use crate::ui::fields::unsent;

/// What is counted.
#[derive(PartialEq, Properties)]
pub(super) struct CountProps {
    pub(super) ctx: Ctx,
    pub(super) factor: Factor,
    pub(super) answers: Answers,
}

/// See the module.
#[component]
pub(super) fn Count(props: &CountProps) -> Html {
    let CountProps {
        ctx,
        factor,
        answers,
    } = props;
    let factor = *factor;
    let typed = use_state(|| None::<String>);
    let (low, high) = factor.bounds();
    let given = answers.get(factor);
    let count = given.map(Answer::at);
    let answer = {
        let ctx = ctx.clone();
        move |count: Option<u16>| ctx.dispatch(Action::Answer(factor, count.map(Answer::Number)))
    };
    let read = move |text: &str| {
        text.trim()
            .parse::<u16>()
            .ok()
            .filter(|count| (low..=high).contains(count))
    };
    let wrong = typed
        .as_deref()
        .is_some_and(|text| !text.trim().is_empty() && read(text).is_none());
    let shown = match &*typed {
        Some(text) if wrong || read(text) == count => text.clone(),
        _ => count.map(|count| count.to_string()).unwrap_or_default(),
    };
    let oninput = {
        let (typed, answer) = (typed.clone(), answer.clone());
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let text = input.value();
            answer(read(&text));
            typed.set(Some(text));
        })
    };
    let [fewer, more] = steps(factor, given);
    let step = |(label, to): (Key, Option<u16>), sign: &'static str| {
        let (typed, answer) = (typed.clone(), answer.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            if to.is_some() {
                typed.set(None);
                answer(to);
            }
        });
        // At the end of the numbers it keeps the focus, as a button that is disabled would not.
        let ends = to.is_none().then_some("true");
        let class = if to.is_none() {
            "wam-step-button is-idle"
        } else {
            "wam-step-button"
        };
        html! {
            <button type="button" {class} {onclick} aria-disabled={ends} aria-label={ctx.say(label)}>{ sign }</button>
        }
    };
    let field = html! {
        <>
            { step(fewer, "–") }
            <input class="wam-input" type="text" inputmode="numeric" autocomplete="off" value={shown} {oninput}
                aria-label={ctx.named(&["factor-", factor.id(), "-question"])}
                aria-invalid={wrong.then_some("true")}
                aria-describedby={if wrong { "count-error question-help" } else { "question-help" }} />
            { step(more, "+") }
        </>
    };
    html! {
        <>
            { unsent("wam-count", field) }
            if wrong {
                <p class="wam-error" id="count-error">
                    { ctx.fill(key::COUNT_OUT_OF_RANGE, &[("low", Arg::Count(low.into())), ("high", Arg::Count(high.into()))]) }
                </p>
            }
        </>
    }
}

/// One fewer and one more than what is given, with what each step is called; none beyond the factor's bounds.
pub(super) fn steps(factor: Factor, given: Option<Answer>) -> [(Key, Option<u16>); 2] {
    let (low, high) = factor.bounds();
    let within = |count: &u16| (low..=high).contains(count);
    let given = given.map(Answer::at);
    let fewer = given.and_then(|count| count.checked_sub(1));
    let more = given.map_or(low.max(1), |count| count + 1);
    [
        (key::FEWER, fewer.filter(within)),
        (key::MORE, Some(more).filter(within)),
    ]
}
