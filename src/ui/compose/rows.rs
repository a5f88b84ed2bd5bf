//! A field of repeated parts: a row for each, with buttons and keys that add, remove and move it.

use gloo::timers::callback::Timeout;
use web_sys::{HtmlElement, HtmlTextAreaElement, InputEvent, KeyboardEvent, ShadowRoot};
use yew::prelude::*;

use crate::app::document::TextPlace;
use crate::app::words::{Arg, Key, key};
use crate::core::compose::{FieldKind, Parts, Side};
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;
use crate::ui::focus::{focus, root_of};

/// See the module.
#[derive(PartialEq, Properties)]
pub(super) struct RowsProps {
    pub(super) ctx: Ctx,
    /// Unique within the widget: that of the first row.
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) value: AttrValue,
    pub(super) kind: FieldKind,
    /// Under the label.
    pub(super) guidance: Option<AttrValue>,
    pub(super) place: TextPlace,
    /// Findings, below the rows.
    pub(super) below: Html,
}

/// What is done to a row.
#[derive(Clone, Copy, PartialEq)]
enum Deed {
    Add(Side),
    Remove,
    Move { up: bool },
}

/// What a deed needs wherever it is done.
#[derive(Clone)]
struct Doing {
    ctx: Ctx,
    id: AttrValue,
    kind: FieldKind,
    place: TextPlace,
    value: AttrValue,
    said: UseStateHandle<AttrValue>,
}

/// See the module.
#[component]
pub(super) fn Rows(props: &RowsProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    let RowsProps {
        ctx,
        id,
        label,
        value,
        kind,
        guidance,
        place,
        below,
    } = props;
    let doing = Doing {
        ctx: ctx.clone(),
        id: id.clone(),
        kind: kind.clone(),
        place: place.clone(),
        value: value.clone(),
        said: said.clone(),
    };
    let parts = Parts::of(value, kind);
    let guidance_id = guidance.is_some().then(|| joined(&[id, "-guidance"]));
    let row = |(at, (side, words))| {
        let row = Row {
            doing: &doing,
            parts: &parts,
            label,
            described: guidance_id.clone(),
            at,
            side,
        };
        row.view(words)
    };
    let last = parts.lines().len() - 1;
    let add = if *kind == FieldKind::Options {
        key::ROWS_ADD_OPTION
    } else {
        key::ROWS_ADD
    };
    html! {
        <div class="wam-field wam-rows">
            <label for={id.clone()}>{ label.clone() }</label>
            if let Some(guidance) = guidance {
                <p class="wam-guidance" id={guidance_id.clone()}>{ guidance.clone() }</p>
            }
            <ol>{ for parts.lines().enumerate().map(row) }</ol>
            <div class="wam-row">
                <button type="button" class="wam-link" onclick={doing.on_click(last, Deed::Add(Side::Option))}
                    >{ ctx.say(add) }</button>
                <span role="status" class="wam-copied">{ (*said).clone() }</span>
            </div>
            { below.clone() }
        </div>
    }
}

/// One row.
struct Row<'a> {
    doing: &'a Doing,
    parts: &'a Parts,
    label: &'a str,
    described: Option<AttrValue>,
    at: usize,
    side: Side,
}

impl Row<'_> {
    fn view(&self, words: &str) -> Html {
        let Self {
            doing,
            parts,
            at,
            side,
            ..
        } = self;
        let ctx = &doing.ctx;
        let class = match side {
            Side::Option => "",
            Side::For => "is-for",
            Side::Against => "is-against",
        };
        let up = parts.moved(*at, true).is_some();
        let down = parts.moved(*at, false).is_some();
        let has_sides = doing.kind == FieldKind::Options && *side == Side::Option;
        html! {
            <li {class} key={*at}>
                if *side != Side::Option {
                    <span class="wam-guidance" aria-hidden="true">{ ctx.say(said_side(*side)) }</span>
                }
                { self.input(words) }
                if parts.lines().len() > 1 {
                    { self.button("up", "↑", key::ROWS_UP, Deed::Move { up: true }, up) }
                    { self.button("down", "↓", key::ROWS_DOWN, Deed::Move { up: false }, down) }
                    { self.button("remove", "×", key::ROWS_REMOVE, Deed::Remove, true) }
                }
                if has_sides {
                    <div class="wam-row">
                        { self.side_button(Side::For, key::ROWS_ADD_FOR) }
                        { self.side_button(Side::Against, key::ROWS_ADD_AGAINST) }
                    </div>
                }
            </li>
        }
    }

    fn input(&self, words: &str) -> Html {
        let Self { doing, at, .. } = self;
        let name = (*at > 0).then(|| {
            let number = whole(*at + 1);
            match self.side {
                Side::Option => doing.ctx.pair(self.label, &number),
                side => {
                    let side = doing.ctx.say(said_side(side));
                    doing
                        .ctx
                        .pair(self.label, &[&*number, ", ", &*side].concat())
                }
            }
        });
        let oninput = {
            let (doing, at) = ((*doing).clone(), *at);
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
            let (doing, at, side) = ((*doing).clone(), *at, self.side);
            Callback::from(move |event: KeyboardEvent| doing.key(&event, at, side))
        };
        let onblur = {
            let ctx = doing.ctx.clone();
            Callback::from(move |_: FocusEvent| ctx.store.end_step())
        };
        html! {
            <textarea class="wam-input" rows="1" id={row_id(&doing.id, *at)} dir="auto" aria-label={name}
                aria-describedby={self.described.clone()} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Enter"
                value={words.to_owned()} {oninput} {onkeydown} {onblur} />
        }
    }

    fn button(&self, end: &str, sign: &'static str, says: Key, deed: Deed, can: bool) -> Html {
        let Self { doing, at, .. } = self;
        let number = whole(*at + 1);
        let what = doing.ctx.pair(self.label, &number);
        let name = doing.ctx.fill(says, &[("part", Arg::Text(&what))]);
        html! {
            <button type="button" class="wam-button" id={joined(&[&row_id(&doing.id, *at), "-", end])}
                aria-label={name.clone()} title={name} disabled={!can} onclick={doing.on_click(*at, deed)}>{ sign }</button>
        }
    }

    fn side_button(&self, side: Side, says: Key) -> Html {
        let Self { doing, at, .. } = self;
        html! {
            <button type="button" class="wam-link" aria-describedby={row_id(&doing.id, *at)}
                onclick={doing.on_click(*at, Deed::Add(side))}>{ doing.ctx.say(says) }</button>
        }
    }
}

impl Doing {
    fn on_click(&self, at: usize, deed: Deed) -> Callback<MouseEvent> {
        let doing = self.clone();
        Callback::from(move |event: MouseEvent| {
            let root = root_of(&event);
            let pressed = event.target_dyn_into::<HtmlElement>().map(|it| it.id());
            doing.does(root, at, deed, pressed.as_deref());
        })
    }

    /// What a key in a row does besides typing.
    fn key(&self, event: &KeyboardEvent, at: usize, side: Side) {
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        if !plain || event.is_composing() {
            return;
        }
        let parts = Parts::of(&self.value, &self.kind);
        let deed = match (&*event.key(), event.alt_key()) {
            ("ArrowUp", true) => Deed::Move { up: true },
            ("ArrowDown", true) => Deed::Move { up: false },
            ("Enter", false) => Deed::Add(side),
            ("Backspace", false) if parts.is_empty_alone(at) => Deed::Remove,
            _ => return,
        };
        event.prevent_default();
        self.does(root_of(event), at, deed, None);
    }

    fn does(&self, root: Option<ShadowRoot>, at: usize, deed: Deed, pressed: Option<&str>) {
        let ctx = &self.ctx;
        if ctx.options.readonly {
            return;
        }
        let mut parts = Parts::of(&self.value, &self.kind);
        let (to, says) = match deed {
            Deed::Add(side) => (parts.add(at, side), key::ROWS_ADDED),
            Deed::Remove => (parts.remove(at), key::ROWS_REMOVED),
            Deed::Move { up } => {
                let Some((moved, to)) = parts.moved(at, up) else {
                    return;
                };
                parts = moved;
                (to, key::ROWS_MOVED)
            }
        };
        let count = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let args = [("n", count(to + 1)), ("of", count(parts.lines().len()))];
        self.said.set(ctx.fill(says, &args));
        self.put(&parts);
        // Who moves a row with its button goes on with the same button.
        let end = match (deed, pressed) {
            (Deed::Move { up: true }, Some(_)) => "-up",
            (Deed::Move { up: false }, Some(_)) => "-down",
            _ => "",
        };
        let row = row_id(&self.id, to);
        focus_soon(root, [joined(&[&row, end]).to_string(), row.to_string()]);
    }

    /// Each deed is a step of its own to undo.
    fn put(&self, parts: &Parts) {
        self.ctx.store.end_step();
        self.ctx.dispatch(self.place.typed(parts.text()));
        self.ctx.store.end_step();
    }

    fn typed(&self, event: &InputEvent, at: usize, text: &str) {
        let mut parts = Parts::of(&self.value, &self.kind);
        let to = parts.set(at, text);
        if to == at && !text.contains('\n') {
            self.ctx.dispatch(self.place.typed(parts.text()));
        } else {
            self.put(&parts);
            let row = row_id(&self.id, to).to_string();
            focus_soon(root_of(event), [row.clone(), row]);
        }
    }
}

fn said_side(side: Side) -> Key {
    match side {
        Side::Against => key::WEIGH_AGAINST,
        Side::For | Side::Option => key::WEIGH_FOR,
    }
}

/// The first row has the id of the field, so that whatever leads to the field leads there.
fn row_id(id: &AttrValue, at: usize) -> AttrValue {
    if at == 0 {
        return id.clone();
    }
    joined(&[id, "-", &whole(at)])
}

/// Moves the focus to the first of these that can have it, once the rows are drawn.
fn focus_soon(root: Option<ShadowRoot>, wanted: [String; 2]) {
    let Some(root) = root else { return };
    Timeout::new(0, move || {
        let [first, second] = wanted.map(|id| ["#", &id, ":not(:disabled)"].concat());
        focus(&root, &[&first, &second]);
    })
    .forget();
}
