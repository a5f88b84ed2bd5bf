//! Numbers of the calculator's sheet that stand together. A key renders only those among which it was typed.

use yew::prelude::*;

use super::figure::Number;
use super::rhythm::rhythm;
use crate::core::cost::Recurrence;
use crate::ui::context::Ctx;

/// What a fieldset of numbers needs: nothing that a number of another one changes.
#[derive(PartialEq, Properties)]
pub(super) struct FiguresProps {
    pub(super) ctx: Ctx,
    pub(super) legend: AttrValue,
    /// Above the fields.
    #[prop_or_default]
    pub(super) guidance: Option<AttrValue>,
    /// How often, where that is asked among them.
    #[prop_or_default]
    pub(super) recurrence: Option<Recurrence>,
    pub(super) numbers: Vec<Number>,
    /// ISO 4217 code of every amount.
    pub(super) currency: AttrValue,
}

/// See the module.
#[component]
pub(super) fn Figures(props: &FiguresProps) -> Html {
    let FiguresProps {
        ctx,
        legend,
        guidance,
        recurrence,
        numbers,
        currency,
    } = props;
    html! {
        <fieldset>
            <legend>{ legend.clone() }</legend>
            if let Some(guidance) = guidance {
                <p class="wam-guidance">{ guidance.clone() }</p>
            }
            <div class="wam-grid">
                if let Some(recurrence) = recurrence {
                    { rhythm(ctx, *recurrence) }
                }
                { for numbers.iter().map(|number| number.view(ctx, "cost", currency)) }
            </div>
        </fieldset>
    }
}
