//! What is done to the rows of a field: by typing, with keys, and with buttons.

use gloo::timers::callback::Timeout;
use web_sys::{HtmlElement, InputEvent, KeyboardEvent, ShadowRoot};
use yew::prelude::*;

use super::row_id;
use crate::app::document::TextPlace;
use crate::app::words::{Arg, key};
use crate::core::compose::{FieldKind, Parts, Side};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::focus::{focus, root_of};

/// What is done to a row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Deed {
    Add(Side),
    Remove,
    Move { up: bool },
}

/// What a deed needs wherever it is done. The text is that of the document at that moment.
#[derive(Clone, PartialEq)]
pub(super) struct Doing {
    pub(super) ctx: Ctx,
    pub(super) id: AttrValue,
    pub(super) kind: FieldKind,
    pub(super) place: TextPlace,
    /// What was done, for whoever does not see it.
    pub(super) said: UseStateSetter<AttrValue>,
}

impl Doing {
    pub(super) fn on_click(&self, at: usize, deed: Deed) -> Callback<MouseEvent> {
        let doing = self.clone();
        Callback::from(move |event: MouseEvent| {
            let root = root_of(&event);
            let pressed = event.target_dyn_into::<HtmlElement>().map(|it| it.id());
            doing.does(root, at, deed, pressed.as_deref());
        })
    }

    /// What a key in a row does besides typing.
    pub(super) fn key(&self, event: &KeyboardEvent, at: usize, side: Side) {
        let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        if !plain || event.is_composing() {
            return;
        }
        let deed = match (&*event.key(), event.alt_key()) {
            ("ArrowUp", true) => Deed::Move { up: true },
            ("ArrowDown", true) => Deed::Move { up: false },
            ("Enter", false) => Deed::Add(side),
            ("Backspace", false) if self.parts().is_empty_alone(at) => Deed::Remove,
            _ => return,
        };
        event.prevent_default();
        self.does(root_of(event), at, deed, None);
    }

    pub(super) fn typed(&self, event: &InputEvent, at: usize, text: &str) {
        let mut parts = self.parts();
        let to = parts.set(at, text);
        if to == at && !text.contains('\n') {
            self.ctx.dispatch(self.place.typed(parts.text()));
        } else {
            self.put(&parts);
            let row = row_id(&self.id, to).to_string();
            focus_soon(root_of(event), [row.clone(), row]);
        }
    }

    fn does(&self, root: Option<ShadowRoot>, at: usize, deed: Deed, pressed: Option<&str>) {
        let ctx = &self.ctx;
        if ctx.options.readonly {
            return;
        }
        let mut parts = self.parts();
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

    fn parts(&self) -> Parts {
        Parts::of(self.place.text(&self.ctx.store.document()), &self.kind)
    }

    /// Each deed is a step of its own to undo.
    fn put(&self, parts: &Parts) {
        self.ctx.store.end_step();
        self.ctx.dispatch(self.place.typed(parts.text()));
        self.ctx.store.end_step();
    }
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
