//! One number of the calculator's sheet, wherever it may be typed.

use yew::prelude::*;

use crate::app::costing::Calculator;
use crate::app::document::{CostField, Document, NumberPlace};
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
        let (ctx, id) = (self.ctx, field.id());
        let unit = ctx
            .find(&["cost-", id, "-unit"])
            .unwrap_or_else(|| self.currency.to_owned().into());
        html! {
            <NumberField key={id} ctx={ctx.clone()} id={[self.place, "-", id].concat()} label={ctx.named(&["cost-", id])} {unit}
                entry={self.document.cost.entry(field).clone()} hint={self.calculator.hint(field)} place={NumberPlace::Figure(field)} />
        }
    }
}
