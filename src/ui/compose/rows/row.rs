//! One row. A component, so that a key renders only the row in which it was typed, however many there are.

use web_sys::{HtmlTextAreaElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

use super::doing::{Deed, Doing};
use super::{row_id, said_side};
use crate::app::words::{Arg, Key, key};
use crate::core::compose::{FieldKind, Side};
use crate::ui::attributes::{joined, whole};

/// See the module.
#[derive(PartialEq, Properties)]
pub(super) struct RowProps {
    pub(super) doing: Doing,
    /// What the field is called.
    pub(super) label: AttrValue,
    /// The number of the part that it is, or belongs to.
    pub(super) number: usize,
    /// The id of what describes the field.
    pub(super) described: Option<AttrValue>,
    /// Its place, from 0.
    pub(super) at: usize,
    pub(super) side: Side,
    pub(super) words: AttrValue,
    /// Whether it moves up, and down.
    pub(super) moves: [bool; 2],
    /// Whether there is no other.
    pub(super) alone: bool,
}

/// See the module.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let RowProps {
        doing,
        at,
        side,
        moves: [up, down],
        alone,
        ..
    } = props;
    let class = match side {
        Side::Option => "",
        Side::For => "is-for",
        Side::Against => "is-against",
    };
    let has_sides = doing.kind == FieldKind::Options && *side == Side::Option;
    html! {
        <li {class}>
            if *side != Side::Option {
                <span class="wam-guidance" aria-hidden="true">{ doing.ctx.say(said_side(*side)) }</span>
            }
            if !alone && !doing.ctx.options.readonly {
                // For the mouse and the finger alone: whoever has neither has the buttons and keys.
                <span class="wam-handle" aria-hidden="true" onpointerdown={doing.on_grab(*at)} onchange={doing.on_let_go(*at)} />
            }
            { props.input() }
            if !alone {
                { props.button("up", "↑", key::ROWS_UP, Deed::Move { up: true }, *up) }
                { props.button("down", "↓", key::ROWS_DOWN, Deed::Move { up: false }, *down) }
                { props.button("remove", "×", key::ROWS_REMOVE, Deed::Remove, true) }
            }
            if has_sides {
                <div class="wam-row">
                    { side_button(doing, *at, Side::For, key::ROWS_ADD_FOR) }
                    { side_button(doing, *at, Side::Against, key::ROWS_ADD_AGAINST) }
                </div>
            }
        </li>
    }
}

impl RowProps {
    /// What the row is called; reasons have the number of their option.
    fn name(&self) -> AttrValue {
        let Self {
            doing,
            label,
            number,
            side,
            ..
        } = self;
        let (ctx, number) = (&doing.ctx, whole(*number));
        match side {
            Side::Option => ctx.pair(label, &number),
            side => {
                let side = ctx.say(said_side(*side));
                ctx.pair(label, &[&*number, ", ", &*side].concat())
            }
        }
    }

    fn input(&self) -> Html {
        let Self {
            doing,
            described,
            at,
            side,
            words,
            ..
        } = self;
        let (ctx, at, side) = (&doing.ctx, *at, *side);
        // The first one has the name of the field.
        let name = (at > 0).then(|| self.name());
        let oninput = {
            let doing = doing.clone();
            Callback::from(move |event: InputEvent| {
                let area = event.target_dyn_into::<HtmlTextAreaElement>();
                doing.typed(
                    &event,
                    at,
                    &area.map(|area| area.value()).unwrap_or_default(),
                );
            })
        };
        let onkeydown = {
            let doing = doing.clone();
            Callback::from(move |event: KeyboardEvent| doing.key(&event, at, side))
        };
        let onblur = {
            let ctx = ctx.clone();
            Callback::from(move |_: FocusEvent| ctx.store.end_step())
        };
        html! {
            // For a field in no form a browser looks through all of those at each key.
            <form method="dialog">
                <textarea class="wam-input" rows="1" id={row_id(&doing.id, at)} dir="auto" aria-label={name}
                    aria-describedby={described.clone()} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Enter"
                    value={words.clone()} {oninput} {onkeydown} {onblur} />
            </form>
        }
    }

    fn button(&self, end: &str, sign: &'static str, says: Key, deed: Deed, can: bool) -> Html {
        let Self { doing, at, .. } = self;
        let name = doing.ctx.fill(says, &[("part", Arg::Text(&self.name()))]);
        html! {
            <button type="button" class="wam-button" id={joined(&[&row_id(&doing.id, *at), "-", end])}
                aria-label={name.clone()} title={name} disabled={!can} onclick={doing.on_click(*at, deed)}>{ sign }</button>
        }
    }
}

fn side_button(doing: &Doing, at: usize, side: Side, says: Key) -> Html {
    html! {
        <button type="button" class="wam-link" aria-describedby={row_id(&doing.id, at)}
            onclick={doing.on_click(at, Deed::Add(side))}>{ doing.ctx.say(says) }</button>
    }
}
