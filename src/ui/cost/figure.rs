//! One number of the calculator's sheet, wherever it may be typed.

use yew::prelude::*;

use crate::app::costing::{Calculator, Hint};
use crate::app::document::{CostField, Document, Entry, NumberPlace};
use crate::ui::context::Ctx;
use crate::ui::fields::NumberField;

/// See the module.
pub(in crate::ui) struct Figure<'a> {
    pub(in crate::ui) ctx: &'a Ctx,
    pub(in crate::ui) calculator: &'a Calculator<'a>,
    pub(in crate::ui) document: &'a Document,
    pub(in crate::ui) currency: &'a str,
    /// Where on the page it stands, so that no two fields share an id.
    pub(in crate::ui) place: &'static str,
}

impl Figure<'_> {
    /// A single number.
    pub(in crate::ui) fn view(&self, field: CostField) -> Html {
        let number = Number::new(self.calculator, self.document, field);
        number.view(self.ctx, self.place, self.currency)
    }
}

/// What one number shows: equal as long as its field has nothing new to show.
#[derive(Clone, PartialEq)]
pub(super) struct Number {
    field: CostField,
    entry: Entry,
    hint: Hint,
}

impl Number {
    pub(super) fn new(calculator: &Calculator<'_>, document: &Document, field: CostField) -> Self {
        Self {
            field,
            entry: document.cost.entry(field).clone(),
            hint: calculator.hint(field),
        }
    }

    /// Its field; `place` is as in [`Figure`].
    pub(super) fn view(&self, ctx: &Ctx, place: &'static str, currency: &str) -> Html {
        let Self { field, entry, hint } = self;
        let id = field.id();
        let unit = ctx
            .find(&["cost-", id, "-unit"])
            .unwrap_or_else(|| currency.to_owned().into());
        html! {
            <NumberField key={id} ctx={ctx.clone()} id={[place, "-", id].concat()} label={ctx.named(&["cost-", id])} {unit}
                entry={entry.clone()} hint={*hint} place={NumberPlace::Figure(*field)} />
        }
    }
}
