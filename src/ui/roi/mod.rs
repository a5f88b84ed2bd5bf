//! The business case: what going into writing is worth to a team or a company, and how sure that is.

mod answer;
mod band;
mod export;
mod field;
mod group;
mod inputs;
mod ledger;
mod pictures;
mod results;
mod scenarios;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use crate::app::document::{Action, Document};
use crate::app::roi::{Appraisal, headline};
use crate::app::words::key;
use crate::core::quantity::Money;
use crate::core::roi::{Case, Outcome, Scope};
use inputs::inputs;
use results::Results;

/// What the fields say, as far as results need it.
#[derive(Clone, Debug, PartialEq)]
struct Shown {
    case: Case,
    outcome: Outcome,
    scope: Scope,
    seed: u32,
    /// ISO 4217 code of every amount.
    currency: String,
}

impl Shown {
    /// None while a field is missing or not understood.
    fn of(appraisal: &Appraisal<'_>) -> Option<Self> {
        let case = appraisal.case.clone();
        appraisal.is_whole().then(|| Self {
            outcome: Outcome::of(&case, &case.likely()),
            case,
            scope: appraisal.scope,
            seed: appraisal.seed,
            currency: appraisal.currency.clone(),
        })
    }

    /// Whether ranges of another case say the same of this one as they did of that: how far money may be off in this
    /// currency, within these months.
    fn measures_like(&self, other: &Self) -> bool {
        self.currency == other.currency && self.case.plan.horizon == other.case.plan.horizon
    }

    /// The figure that stands first.
    fn headline(&self) -> Money {
        self.headline_of(self.scope)
    }

    /// The figure that stands first where this is added up.
    fn headline_of(&self, scope: Scope) -> Money {
        Money(headline(scope).of(&self.outcome.flows, self.case.plan))
    }
}

/// The view.
pub(crate) fn roi(ctx: &Ctx, document: &Rc<Document>) -> Html {
    let calculator = ctx.calculator(document);
    let appraisal = Appraisal::new(&document.roi, &calculator, ctx.evidence);
    let shown = Shown::of(&appraisal).map(Rc::new);
    html! {
        <div class={if shown.is_some() { "wam-roi" } else { "wam-roi is-waiting" }}>
            <Results ctx={ctx.clone()} document={document.clone()} {shown}>
                <section class="wam-inputs" aria-label={ctx.say(key::ROI_INPUTS)}>
                    <h2 class="wam-title">{ ctx.say(key::ROI_TITLE) }</h2>
                    <p class="wam-guidance">{ ctx.say(key::ROI_INTRO) }</p>
                    { inputs(ctx, &appraisal) }
                </section>
            </Results>
        </div>
    }
}

/// Types the whole text of a field, or chooses.
fn typed(path: &str, text: &str) -> Action {
    Action::Roi {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}
