//! The fields, in groups.

use yew::prelude::*;

use super::field::RangeField;
use super::typed;
use crate::app::roi::{Appraisal, Say};
use crate::app::words::{Arg, key};
use crate::core::evidence::Parameter;
use crate::core::quantity::Money;
use crate::core::roi::{Input, MeetingBasis, PayBasis, Plan, TurnoverBasis};
use crate::ui::context::Ctx;
use crate::ui::cost::{currency, region};
use crate::ui::fields::{Select, SelectOption, Source};

/// Months to full effect that are offered, and months to look at.
const RAMPS: [u16; 5] = [1, 3, 6, 9, 12];
const HORIZONS: [u16; 5] = [6, 12, 24, 36, 60];

/// Tools with a price in the table of evidence.
const PRICES: [Parameter; 3] = [
    Parameter::ToolBasecamp,
    Parameter::ToolTwist,
    Parameter::ToolNotion,
];

/// All groups.
pub(super) fn inputs(ctx: &Ctx, appraisal: &Appraisal<'_>) -> Html {
    let case = &appraisal.case;
    let fields = |inputs: &[Input]| -> Html {
        let used = inputs.iter().filter(|input| case.uses(**input));
        used.map(|input| field(ctx, appraisal, *input)).collect()
    };
    let meetings = MeetingBasis::ALL.map(MeetingBasis::id);
    let turnover = TurnoverBasis::ALL.map(TurnoverBasis::id);
    let pay = PayBasis::ALL.map(PayBasis::id);
    html! {
        <>
            <fieldset>
                <legend>{ ctx.say(key::ROI_TEAM) }</legend>
                <div class="wam-grid">
                    { fields(&[Input::Teams, Input::People]) }
                    { region(ctx, appraisal.region) }
                    { currency(ctx, &appraisal.currency) }
                    { choice(ctx, "pay-basis", ctx.say(key::COST_PAY), &pay, "pay-", case.pay.id()) }
                    { fields(&[Input::Pay, Input::Multiplier, Input::PaidHours, Input::Weeks]) }
                </div>
            </fieldset>
            <fieldset>
                <legend>{ ctx.say(key::ROI_MEETINGS) }</legend>
                <div class="wam-grid">
                    { choice(ctx, "meeting-basis", ctx.say(key::ROI_MEETING_BASIS), &meetings, "roi-meetings-", case.meetings.id()) }
                    { fields(&[Input::MeetingHours, Input::MonthlyCost, Input::ShareMoved, Input::AsyncEffort, Input::Capture]) }
                </div>
                { as_article_b(ctx, appraisal) }
            </fieldset>
            <fieldset>
                <legend>{ ctx.say(key::ROI_TURNOVER) }</legend>
                <p class="wam-guidance">{ ctx.say(key::ROI_TURNOVER_HELP) }</p>
                <div class="wam-grid">
                    { choice(ctx, "turnover-basis", ctx.say(key::ROI_TURNOVER_BASIS), &turnover, "roi-turnover-", case.turnover.id()) }
                    { fields(&[Input::Leavers, Input::TurnoverReduction, Input::ReplacementCost, Input::TurnoverSaved]) }
                </div>
            </fieldset>
            <fieldset>
                <legend>{ ctx.say(key::ROI_COSTS) }</legend>
                <div class="wam-grid">
                    { fields(&[Input::ToolsFlat, Input::ToolsUser, Input::TrainingHours, Input::OtherOnce]) }
                </div>
                { prices(ctx) }
            </fieldset>
            <fieldset>
                <legend>{ ctx.say(key::ROI_MONTHS) }</legend>
                <div class="wam-grid">
                    { months(ctx, "ramp", ctx.say(key::ROI_RAMP), &RAMPS, Plan::default().ramp, case.plan.ramp) }
                    { months(ctx, "horizon", ctx.say(key::ROI_HORIZON), &HORIZONS, Plan::default().horizon, case.plan.horizon) }
                </div>
            </fieldset>
        </>
    }
}

fn field(ctx: &Ctx, appraisal: &Appraisal<'_>, input: Input) -> Html {
    html! {
        <RangeField key={input.id()} ctx={ctx.clone()} field={appraisal.field(input)} source={appraisal.source(input)}
            currency={appraisal.currency.clone()} pay={appraisal.case.pay} />
    }
}

/// A choice between bases; the first one is the default and leaves nothing in the document.
fn choice(
    ctx: &Ctx,
    path: &'static str,
    label: AttrValue,
    ids: &[&'static str],
    names: &str,
    chosen: &str,
) -> Html {
    let option = |(place, id): (usize, &&'static str)| SelectOption {
        id: (*id).into(),
        label: ctx.named(&[names, id]),
        action: typed(path, if place == 0 { "" } else { id }),
    };
    select(ctx, path, label, ids.iter().enumerate().map(option), chosen)
}

/// A number of months; one that nobody offers but the document has is offered as well.
fn months(
    ctx: &Ctx,
    path: &'static str,
    label: AttrValue,
    offered: &[u16],
    default: u16,
    chosen: u16,
) -> Html {
    let mut offered = offered.to_vec();
    if !offered.contains(&chosen) {
        let place = offered.iter().filter(|months| **months < chosen).count();
        offered.insert(place, chosen);
    }
    let option = |months: u16| {
        let id = months.to_string();
        SelectOption {
            label: ctx.fill(key::ROI_MONTH_COUNT, &[("n", Arg::Count(months.into()))]),
            action: typed(path, if months == default { "" } else { &id }),
            id: id.into(),
        }
    };
    let chosen = chosen.to_string();
    select(ctx, path, label, offered.into_iter().map(option), &chosen)
}

fn select(
    ctx: &Ctx,
    path: &str,
    label: AttrValue,
    options: impl Iterator<Item = SelectOption>,
    chosen: &str,
) -> Html {
    Select {
        ctx,
        id: ["roi-", path].concat().into(),
        label,
        options: options.collect(),
        chosen,
        below: html! {},
    }
    .view()
}

/// What tools cost that somebody named, to look up: none of them is a default.
fn prices(ctx: &Ctx) -> Html {
    let price = |parameter: Parameter| {
        let label = ctx.named(&["evidence-", parameter.id()]);
        html! { <div class="wam-row">{ label.clone() }{ Source { ctx, parameter, label: &label }.view() }</div> }
    };
    html! {
        <details class="wam-more">
            <summary>{ ctx.say(key::ROI_PRICES) }</summary>
            { for PRICES.map(price) }
        </details>
    }
}

/// What article B makes of a known monthly cost: it takes the share for money, and charges nothing.
fn as_article_b(ctx: &Ctx, appraisal: &Appraisal<'_>) -> Html {
    let case = &appraisal.case;
    if case.meetings != MeetingBasis::MonthlyCost {
        return html! {};
    }
    let say = Say {
        words: &ctx.options.words,
        currency: &appraisal.currency,
    };
    let cost = case.range(Input::MonthlyCost).likely;
    let share = case.range(Input::ShareMoved).likely;
    let money = |amount: f64| say.money(Money(amount));
    html! {
        <p class="wam-guidance" data-claim="article-b">{ ctx.fill(key::ROI_AS_ARTICLE_B, &[
            ("before", Arg::Text(&money(cost))),
            ("share", Arg::Text(&say.share(share))),
            ("after", Arg::Text(&money(cost * (1.0 - share)))),
            ("saved", Arg::Text(&money(cost * share))),
        ]) }</p>
    }
}
