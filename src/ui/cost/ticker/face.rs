//! What has been used by now, second by second while somebody can see it. Nothing else of the view renders with it.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::Running;
use super::tracks::tracks;
use crate::app::words::{Arg, NumberStyle, key};
use crate::browser::clock;
use crate::browser::pulse::Pulse;
use crate::browser::sight::Sight;
use crate::core::cost::ticker::{Reading, State};
use crate::core::quantity::Hours;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;

#[derive(PartialEq, Properties)]
pub(super) struct FaceProps {
    pub(super) ctx: Ctx,
    pub(super) running: Rc<Running>,
    /// Counts the seconds of whoever else has a clock: another one renders it again.
    #[prop_or_default]
    pub(super) beats: u32,
}

/// See the module.
pub(super) struct Face {
    place: NodeRef,
    sight: Option<Sight>,
    is_seen: bool,
    /// Beats while the meeting runs in somebody's sight.
    pulse: Option<Pulse>,
}

/// Why the face renders again.
pub(super) enum Wake {
    /// A second has passed.
    Beat,
    /// Somebody can see it now, or nobody can any longer.
    Seen(bool),
}

impl Component for Face {
    type Message = Wake;
    type Properties = FaceProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            place: NodeRef::default(),
            sight: None,
            is_seen: false,
            pulse: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, wake: Wake) -> bool {
        match wake {
            Wake::Beat => true,
            Wake::Seen(is_seen) => std::mem::replace(&mut self.is_seen, is_seen) != is_seen,
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            let seen = ctx.link().callback(Wake::Seen);
            self.sight = self
                .place
                .cast::<Element>()
                .map(|element| Sight::of(&element, move |is_seen| seen.emit(is_seen)));
        }
        let beats = self.is_seen && ctx.props().running.log.state() == State::Running;
        if !beats {
            self.pulse = None;
        } else if self.pulse.is_none() {
            let beat = ctx.link().callback(|()| Wake::Beat);
            self.pulse = Some(Pulse::start(move || beat.emit(())));
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let FaceProps { ctx, running, .. } = ctx.props();
        let reading = running.read(clock::moment());
        let used = if reading.state == State::Ended {
            key::TICKER_USED_ENDED
        } else {
            key::TICKER_USED
        };
        html! {
            <div class="wam-face" ref={self.place.clone()} data-state={reading.state.id()}>
                <div role="timer" aria-live="off">
                    <p class="wam-overline">{ ctx.say(used) }</p>
                    <p class="wam-figure" data-figure="used">{ running.money(ctx, reading.cost) }</p>
                    if reading.state != State::Ended {
                        <p class="wam-guidance" data-figure="there">{ there(ctx, &reading) }</p>
                    }
                </div>
                { tracks(ctx, running, &reading) }
            </div>
        }
    }
}

/// How long it has run, and with how many.
fn there(ctx: &Ctx, reading: &Reading) -> AttrValue {
    ctx.fill(
        key::TICKER_THERE,
        &[
            ("clock", Arg::Text(&stopwatch(reading.ran))),
            (
                "people",
                Arg::Text(&ctx.number(reading.people().value(), NumberStyle::Decimal)),
            ),
        ],
    )
}

/// `1:02:03`, as stopwatches in every language show it.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn stopwatch(time: Hours) -> AttrValue {
    // The cast saturates, and there is no NaN to cast.
    let seconds = (time.minutes() * 60.0) as usize;
    let two = |number: usize| [if number < 10 { ":0" } else { ":" }, &number.to_string()].concat();
    joined(&[
        &(seconds / 3600).to_string(),
        &two(seconds / 60 % 60),
        &two(seconds % 60),
    ])
}
