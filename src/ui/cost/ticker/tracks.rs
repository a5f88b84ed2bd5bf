//! How far the meeting is: along its planned length, and along its budget. Thin bars, with words that say the same.

use yew::prelude::*;

use super::Running;
use crate::app::summary::minutes;
use crate::app::words::{Arg, WhenStyle, key};
use crate::browser::clock;
use crate::core::cost::ticker::{Reading, State};
use crate::core::quantity::Hours;
use crate::ui::attributes::whole;
use crate::ui::context::Ctx;
use crate::ui::cost::length;

/// Both bars, where there is a plan and a budget.
pub(super) fn tracks(ctx: &Ctx, running: &Running, reading: &Reading) -> Html {
    let budget = running.ticking.budget.map(|budget| {
        let words = ctx.fill(
            key::TICKER_OF_BUDGET,
            &[
                ("cost", Arg::Text(&running.money(ctx, reading.cost))),
                ("budget", Arg::Text(&running.money(ctx, budget))),
            ],
        );
        let name = ctx.say(key::TICKER_BUDGET);
        track("budget", name, words, reading.cost.value(), budget.value())
    });
    let plan = running.ticking.planned.map(|planned| {
        let words = plan(ctx, reading, planned);
        let name = ctx.say(key::TICKER_PLAN);
        track("plan", name, words, reading.ran.value(), planned.value())
    });
    html! { <>{ for plan }{ for budget }</> }
}

/// How the time stands to the plan. While the meeting runs its planned end is known; a break moves it.
fn plan(ctx: &Ctx, reading: &Reading, planned: Hours) -> AttrValue {
    let ran = minutes(reading.ran).to_string();
    let all = minutes(planned).to_string();
    let (ran, all) = (("ran", Arg::Text(&ran)), ("planned", Arg::Text(&all)));
    let over = minutes(reading.over(planned));
    if over > 0 {
        return ctx.fill(key::TICKER_OVER, &[ran, all, ("over", Arg::Count(over))]);
    }
    if reading.state != State::Running {
        return ctx.fill(key::TICKER_OF_PLANNED, &[ran, all]);
    }
    let end = clock::at(clock::moment().after(reading.left(planned)));
    let end = ctx.intl().when(end, WhenStyle::Short);
    ctx.fill(key::TICKER_LEFT, &[ran, all, ("when", Arg::Text(&end))])
}

/// One bar: done of all. What goes beyond is drawn beyond a mark, in the same colour.
fn track(id: &'static str, name: AttrValue, words: AttrValue, done: f64, all: f64) -> Html {
    let longest = f64::max(done, all);
    let mark = (done > all).then(|| {
        let x = whole(length(all, longest));
        html! { <rect class="wam-track-mark" {x} y="0" width="4" height="8" /> }
    });
    html! {
        <div class="wam-cost-bar wam-track" data-track={id}>
            <p><span>{ name }</span><span>{ words }</span></p>
            <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="wam-track-done" x="0" y="0" width={whole(length(done, longest))} height="8" />
                { for mark }
            </svg>
        </div>
    }
}
