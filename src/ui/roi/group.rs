//! Fields that stand together. A key renders only the group in which it was typed.

use yew::prelude::*;

use super::field::RangeField;
use super::typed;
use crate::app::document::Region;
use crate::app::roi::Field;
use crate::app::words::{Arg, Key, key};
use crate::core::evidence::Parameter;
use crate::core::roi::{MeetingBasis, PayBasis, Plan, TurnoverBasis};
use crate::ui::context::Ctx;
use crate::ui::cost::{currency, region};
use crate::ui::fields::{Select, SelectOption, Source};

/// Tools with a price in the table of evidence.
const PRICES: [Parameter; 3] = [
    Parameter::ToolBasecamp,
    Parameter::ToolTwist,
    Parameter::ToolNotion,
];

/// One of the fields: equal as long as it has nothing new to show.
#[derive(Clone, PartialEq)]
pub(super) enum Item {
    /// A number or a range, and where its default comes from.
    Field(Field, Option<Parameter>),
    /// Whose defaults count.
    Region(Region),
    /// The currency of every amount.
    Currency,
    /// On what the sums are based, by the id of what is chosen.
    Choice(Choice, &'static str),
    /// A number of months.
    Months(Span, u16),
}

/// A choice between bases.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Pay,
    Meetings,
    Turnover,
}

impl Choice {
    /// The path in the document, what it is called, and what goes before the names of its options.
    const fn names(self) -> (&'static str, Key, &'static str) {
        match self {
            Self::Pay => ("pay-basis", key::COST_PAY, "pay-"),
            Self::Meetings => ("meeting-basis", key::ROI_MEETING_BASIS, "roi-meetings-"),
            Self::Turnover => ("turnover-basis", key::ROI_TURNOVER_BASIS, "roi-turnover-"),
        }
    }

    /// What is offered, the default first.
    fn offered(self) -> Vec<&'static str> {
        match self {
            Self::Pay => PayBasis::ALL.map(PayBasis::id).to_vec(),
            Self::Meetings => MeetingBasis::ALL.map(MeetingBasis::id).to_vec(),
            Self::Turnover => TurnoverBasis::ALL.map(TurnoverBasis::id).to_vec(),
        }
    }
}

/// What months are chosen for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    /// Until the full effect.
    Ramp,
    /// To look at.
    Horizon,
}

impl Span {
    /// The path in the document, what it is called, the default and what is offered.
    fn names(self) -> (&'static str, Key, u16, [u16; 5]) {
        let Plan { ramp, horizon } = Plan::default();
        match self {
            Self::Ramp => ("ramp", key::ROI_RAMP, ramp, [1, 3, 6, 9, 12]),
            Self::Horizon => ("horizon", key::ROI_HORIZON, horizon, [6, 12, 24, 36, 60]),
        }
    }
}

/// What stands below the fields.
#[derive(Clone, PartialEq)]
pub(super) enum Below {
    Nothing,
    /// What article B makes of a known monthly cost.
    Claim(AttrValue),
    /// What tools cost that somebody named, to look up: none of them is a default.
    Prices,
}

/// What a group needs: nothing that a number of another one changes.
#[derive(PartialEq, Properties)]
pub(super) struct GroupProps {
    pub(super) ctx: Ctx,
    pub(super) legend: Key,
    pub(super) guidance: Option<Key>,
    pub(super) items: Vec<Item>,
    pub(super) below: Below,
    /// ISO 4217 code of every amount.
    pub(super) currency: AttrValue,
    pub(super) pay: PayBasis,
}

/// See the module.
#[component]
pub(super) fn Group(props: &GroupProps) -> Html {
    let GroupProps {
        ctx,
        legend,
        guidance,
        items,
        below,
        ..
    } = props;
    html! {
        <fieldset>
            <legend>{ ctx.say(*legend) }</legend>
            if let Some(guidance) = guidance {
                <p class="wam-guidance">{ ctx.say(*guidance) }</p>
            }
            <div class="wam-grid">{ for items.iter().map(|item| view(props, item)) }</div>
            { match below {
                Below::Nothing => html! {},
                Below::Claim(text) => html! { <p class="wam-guidance" data-claim="article-b">{ text }</p> },
                Below::Prices => prices(ctx),
            } }
        </fieldset>
    }
}

fn view(props: &GroupProps, item: &Item) -> Html {
    let GroupProps {
        ctx,
        currency: code,
        pay,
        ..
    } = props;
    match item {
        Item::Field(field, source) => html! {
            <RangeField key={field.input.id()} ctx={ctx.clone()} field={field.clone()} source={*source}
                currency={code.clone()} pay={*pay} />
        },
        Item::Region(chosen) => region(ctx, *chosen),
        Item::Currency => currency(ctx, code),
        Item::Choice(choice, chosen) => choose(ctx, *choice, chosen),
        Item::Months(span, chosen) => months(ctx, *span, *chosen),
    }
}

/// The default leaves nothing in the document.
fn choose(ctx: &Ctx, choice: Choice, chosen: &str) -> Html {
    let (path, label, names) = choice.names();
    let offered = choice.offered();
    let option = |(place, id): (usize, &&'static str)| SelectOption {
        id: (*id).into(),
        label: ctx.named(&[names, id]),
        action: typed(path, if place == 0 { "" } else { id }),
    };
    let options = offered.iter().enumerate().map(option);
    select(ctx, path, ctx.say(label), options.collect(), chosen)
}

/// A number of months; one that nobody offers but the document has is offered as well.
fn months(ctx: &Ctx, span: Span, chosen: u16) -> Html {
    let (path, label, default, offered) = span.names();
    let mut offered = offered.to_vec();
    if let Err(place) = offered.binary_search(&chosen) {
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
    let options = offered.into_iter().map(option);
    let chosen = chosen.to_string();
    select(ctx, path, ctx.say(label), options.collect(), &chosen)
}

fn select(
    ctx: &Ctx,
    path: &str,
    label: AttrValue,
    options: Vec<SelectOption>,
    chosen: &str,
) -> Html {
    Select {
        ctx,
        id: ["roi-", path].concat().into(),
        label,
        options,
        chosen,
        below: html! {},
    }
    .view()
}

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
