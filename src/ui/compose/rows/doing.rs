//! What is done to the rows of a field: by typing, with keys, and with buttons.

use std::ops::Deref;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, InputEvent, KeyboardEvent, ShadowRoot};
use yew::prelude::*;

use super::row_id;
use crate::app::document::TextPlace;
use crate::app::words::{Arg, key};
use crate::browser::dynamic;
use crate::core::compose::{FieldKind, Parts, Side};
use crate::later;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::focus::{focus_once_drawn, root_of};

/// What is done to a row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Deed {
    Add(Side),
    Remove,
    Move {
        up: bool,
    },
    /// Lets it go at another row.
    Drop(usize),
}

/// Does deeds to the rows of one field. Cheap to clone, since there are as many as rows, and the same only as itself.
#[derive(Clone)]
pub(super) struct Doing(pub(super) Rc<Needs>);

impl PartialEq for Doing {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Doing {
    type Target = Needs;

    fn deref(&self) -> &Needs {
        &self.0
    }
}

/// What a deed needs wherever it is done. The text is that of the document at that moment.
pub(super) struct Needs {
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

    /// Drags a row by its handle, which says by a change when it is let go.
    pub(super) fn on_grab(&self, at: usize) -> Callback<PointerEvent> {
        let doing = self.clone();
        Callback::from(move |event: PointerEvent| {
            let number = |place: usize| JsValue::from(place as u32);
            let landings = doing.parts().landings(at).into_iter();
            let mut args = vec![event.into(), number(at)];
            args.extend(landings.map(|landing| landing.map_or(JsValue::NULL, number)));
            dynamic::call(&later::script(), "drag", &args);
        })
    }

    /// A row was let go.
    pub(super) fn on_let_go(&self, at: usize) -> Callback<Event> {
        let doing = self.clone();
        Callback::from(move |event: Event| {
            let target = event.target().map(JsValue::from).unwrap_or_default();
            if let Some(on) = dynamic::get(&target, "on").and_then(|on| on.as_f64()) {
                doing.does(root_of(&event), at, Deed::Drop(on as usize), None);
            }
        })
    }

    pub(super) fn typed(&self, event: &InputEvent, at: usize, text: &str) {
        let mut parts = self.parts();
        let to = parts.set(at, text);
        if to == at && !text.contains('\n') && parts.reads_back() {
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
            Deed::Move { .. } | Deed::Drop(_) => {
                let moved = match deed {
                    Deed::Drop(on) => parts.dropped(at, on),
                    _ => parts.moved(at, deed == Deed::Move { up: true }),
                };
                let Some((moved, to)) = moved else {
                    return;
                };
                parts = moved;
                (to, key::ROWS_MOVED)
            }
        };
        let count = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let (number, of) = parts.rank(to);
        let args = [("n", count(number)), ("of", count(of))];
        self.said.set(ctx.fill(says, &args));
        self.put(&parts);
        // Who moves a row with its button goes on with the same button, and who drags it may do so with either.
        let [first, second] = match (deed, pressed) {
            (Deed::Move { up: true }, Some(_)) => ["-up", ""],
            (Deed::Move { up: false }, Some(_)) => ["-down", ""],
            (Deed::Drop(_), _) => ["-up", "-down"],
            _ => ["", ""],
        };
        let row = row_id(&self.id, to);
        focus_soon(
            root,
            [first, second].map(|end| joined(&[&row, end]).to_string()),
        );
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
    if let Some(root) = root {
        let can = wanted.map(|id| ["#", &id, ":not(:disabled)"].concat());
        focus_once_drawn(root, can.into());
    }
}
