//! The fields, in groups. Each group renders only when something in it changed.

use yew::prelude::*;

use super::group::{Below, Choice, Group, Item, Span};
use crate::app::roi::{Appraisal, Say};
use crate::app::words::{Arg, Key, key};
use crate::core::quantity::Money;
use crate::core::roi::{Input, MeetingBasis};
use crate::ui::context::Ctx;

/// All groups.
pub(super) fn inputs(ctx: &Ctx, appraisal: &Appraisal<'_>) -> Html {
    let case = &appraisal.case;
    let items = |inputs: &[Input]| -> Vec<Item> {
        let used = inputs.iter().filter(|input| case.uses(**input));
        used.map(|input| Item::Field(appraisal.field(*input), appraisal.source(*input)))
            .collect()
    };
    let group = |legend: Key, guidance: Option<Key>, items: Vec<Item>, below: Below| {
        html! {
            <Group ctx={ctx.clone()} {legend} {guidance} {items} {below}
                currency={appraisal.currency.clone()} pay={case.pay} />
        }
    };
    let who = [
        items(&[Input::Teams, Input::People]),
        vec![
            Item::Region(appraisal.region),
            Item::Currency,
            Item::Choice(Choice::Pay, case.pay.id()),
        ],
        items(&[
            Input::Pay,
            Input::Multiplier,
            Input::PaidHours,
            Input::Weeks,
        ]),
    ];
    let meetings = [
        vec![Item::Choice(Choice::Meetings, case.meetings.id())],
        items(&[
            Input::MeetingHours,
            Input::MonthlyCost,
            Input::ShareMoved,
            Input::AsyncEffort,
            Input::Capture,
        ]),
    ];
    let turnover = [
        vec![Item::Choice(Choice::Turnover, case.turnover.id())],
        items(&[
            Input::Leavers,
            Input::TurnoverReduction,
            Input::ReplacementCost,
            Input::TurnoverSaved,
        ]),
    ];
    let costs = items(&[
        Input::ToolsFlat,
        Input::ToolsUser,
        Input::TrainingHours,
        Input::OtherOnce,
    ]);
    let months = vec![
        Item::Months(Span::Ramp, case.plan.ramp),
        Item::Months(Span::Horizon, case.plan.horizon),
    ];
    let claim = as_article_b(ctx, appraisal).map_or(Below::Nothing, Below::Claim);
    html! {
        <>
            { group(key::ROI_TEAM, None, who.concat(), Below::Nothing) }
            { group(key::ROI_MEETINGS, None, meetings.concat(), claim) }
            { group(key::ROI_TURNOVER, Some(key::ROI_TURNOVER_HELP), turnover.concat(), Below::Nothing) }
            { group(key::ROI_COSTS, None, costs, Below::Prices) }
            { group(key::ROI_MONTHS, None, months, Below::Nothing) }
        </>
    }
}

/// What article B makes of a known monthly cost: it takes the share for money, and charges nothing.
fn as_article_b(ctx: &Ctx, appraisal: &Appraisal<'_>) -> Option<AttrValue> {
    let case = &appraisal.case;
    if case.meetings != MeetingBasis::MonthlyCost {
        return None;
    }
    let say = Say {
        words: &ctx.options.words,
        currency: &appraisal.currency,
    };
    let cost = case.range(Input::MonthlyCost).likely;
    let share = case.range(Input::ShareMoved).likely;
    let money = |amount: f64| say.money(Money(amount));
    let args = [
        ("before", money(cost)),
        ("share", say.share(share)),
        ("after", money(cost * (1.0 - share))),
        ("saved", money(cost * share)),
    ];
    let args = args.each_ref().map(|(name, text)| (*name, Arg::Text(text)));
    Some(ctx.fill(key::ROI_AS_ARTICLE_B, &args))
}
