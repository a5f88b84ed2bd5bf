//! Why something is suggested for a series: what was inferred of it, to be corrected.

use yew::prelude::*;

use super::desk::Held;
use super::people::PeopleField;
use crate::app::audit::{Inference, because};
use crate::app::words::key;
use crate::core::decision::Answer;
use crate::ui::attributes::{joined, selected, selected_by};
use crate::ui::context::Ctx;
use crate::ui::disclosure::use_disclosure;

#[derive(PartialEq, Properties)]
pub(super) struct WhyProps {
    pub(super) ctx: Ctx,
    pub(super) desk: Held,
    /// The key of the series.
    pub(super) of: String,
    /// How many are in it.
    pub(super) people: u32,
    pub(super) inferences: Vec<Inference>,
}

/// See the module. The fields are made once they are asked for: each has all its choices.
#[component]
pub(super) fn Why(props: &WhyProps) -> Html {
    let WhyProps {
        ctx,
        desk,
        of,
        people,
        inferences,
    } = props;
    let (is_open, ontoggle) = use_disclosure();
    html! {
        <details class="wam-more" {ontoggle}>
            <summary>{ ctx.say(key::AUDIT_WHY) }</summary>
            if is_open {
                <div class="wam-grid">
                    <PeopleField ctx={ctx.clone()} desk={desk.clone()} of={of.clone()} people={*people} />
                    { for inferences.iter().map(|one| props.inference(one)) }
                </div>
            }
        </details>
    }
}

impl WhyProps {
    /// An answer that was inferred, with its reason.
    fn inference(&self, inference: &Inference) -> Html {
        let ctx = &self.ctx;
        let factor = inference.factor;
        let Answer::Choice(chosen) = inference.answer else {
            return Html::default();
        };
        let id = joined(&["audit-", factor.id(), "-", &self.of]);
        let help = joined(&[&id, "-help"]);
        let onchange = {
            let (Held(desk), key) = (self.desk.clone(), self.of.clone());
            Callback::from(move |event: Event| {
                let answer = selected_by(&event).and_then(|place| u8::try_from(place).ok());
                desk.change(|settings| {
                    let answers = settings.answers.entry(key.clone()).or_default();
                    answers.set(factor, answer.map(Answer::Choice));
                });
            })
        };
        let index = selected(Some(usize::from(chosen)));
        let option = |(place, choice): (usize, &&'static str)| {
            html! {
                <option selected={place == usize::from(chosen)}>{ ctx.named(&["factor-", factor.id(), "-", choice]) }</option>
            }
        };
        html! {
            <div class="wam-field">
                <label for={id.clone()}>{ ctx.named(&["factor-", factor.id()]) }</label>
                <select class="wam-input" {id} ~selectedIndex={index} {onchange} aria-describedby={help.clone()}>
                    { for factor.choices().iter().enumerate().map(option) }
                </select>
                <p class="wam-guidance" id={help}>{ because(&ctx.options.words, &inference.because) }</p>
            </div>
        }
    }
}
