//! Costs side by side, each bar split into its parts; the same figures as a table behind it.

use yew::prelude::*;

use crate::app::words::key;
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;

/// The shades of a bar's parts, in turn.
const PARTS: [&str; 4] = ["wam-part-0", "wam-part-1", "wam-part-2", "wam-part-3"];

/// The bars' length in the picture's own units.
const WIDTH: f64 = 1000.0;

/// A piece of a bar.
pub(super) struct Part {
    pub(super) name: AttrValue,
    pub(super) amount: f64,
}

/// One way, with its hue.
pub(super) struct Bar {
    pub(super) class: &'static str,
    pub(super) name: AttrValue,
    pub(super) parts: Vec<Part>,
}

impl Bar {
    fn total(&self) -> f64 {
        self.parts.iter().map(|part| part.amount).sum()
    }
}

/// The bars, with the table behind them.
pub(super) fn bars(ctx: &Ctx, bars: &[Bar], currency: &str) -> Html {
    let longest = bars.iter().map(Bar::total).fold(0.0, f64::max);
    let money = |amount: f64| ctx.some_money(amount, currency);
    let units = |amount: f64| whole(length(amount, longest));
    let bar = |bar: &Bar| {
        let mut start = 0.0;
        let parts = bar.parts.iter().filter(|part| part.amount > 0.0).enumerate().map(|(index, part)| {
            let x = start;
            start += part.amount;
            html! {
                <rect class={PARTS[index % 4]} x={units(x)} y="0" width={units(part.amount)} height="24">
                    <title>{ ctx.pair(&part.name, &money(part.amount)) }</title>
                </rect>
            }
        });
        html! {
            <div class={joined(&["wam-cost-bar ", bar.class])}>
                <p><span>{ bar.name.clone() }</span><b>{ money(bar.total()) }</b></p>
                <svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">{ for parts }</svg>
            </div>
        }
    };
    let row = |bar: &Bar| {
        let parts = bar.parts.iter().map(|part| {
            html! {
                <tr><th scope="row">{ part.name.clone() }</th><td>{ money(part.amount) }</td></tr>
            }
        });
        html! {
            <tbody>
                { for parts }
                <tr class="wam-total"><th scope="row">{ bar.name.clone() }</th><td>{ money(bar.total()) }</td></tr>
            </tbody>
        }
    };
    html! {
        <figure class="wam-bars">
            { for bars.iter().map(bar) }
            <details class="wam-more">
                <summary>{ ctx.say(key::SHOW_TABLE) }</summary>
                <table>
                    <thead><tr><th scope="col">{ ctx.say(key::TABLE_PART) }</th><th scope="col">{ ctx.say(key::TABLE_COST) }</th></tr></thead>
                    { for bars.iter().map(row) }
                </table>
            </details>
        </figure>
    }
}

/// How long an amount is in the pictures' own units, in which the longest is 1000. Whole units are finer than a pixel
/// here, and fractions would bring float formatting in.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(in crate::ui) fn length(amount: f64, longest: f64) -> usize {
    if longest > 0.0 {
        (amount / longest * WIDTH).round() as usize
    } else {
        0
    }
}
