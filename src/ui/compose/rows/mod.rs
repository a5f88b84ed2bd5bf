//! A field of repeated parts: a row for each, with buttons and keys that add, remove and move it.

mod doing;
mod row;

use yew::prelude::*;

use crate::app::document::TextPlace;
use crate::app::words::{Key, key};
use crate::core::compose::{FieldKind, Parts, Side};
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;
use doing::{Deed, Doing, Needs};
use row::Row;

/// See the module.
#[derive(PartialEq, Properties)]
pub(super) struct RowsProps {
    pub(super) ctx: Ctx,
    /// Unique within the widget: that of the first row.
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) value: AttrValue,
    /// See [`super::Composer`]: another one sets the rows anew.
    pub(super) overtaken: u32,
    pub(super) kind: FieldKind,
    /// Under the label.
    pub(super) guidance: Option<AttrValue>,
    pub(super) place: TextPlace,
    /// Findings, below the rows.
    pub(super) below: Html,
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
        overtaken,
        kind,
        guidance,
        place,
        below,
    } = props;
    // One for all rows, and the same from key to key: they are many. Another one has all of them set anew.
    let doing = Doing(use_memo(
        (
            ctx.clone(),
            id.clone(),
            kind.clone(),
            place.clone(),
            *overtaken,
        ),
        |(ctx, id, kind, place, _)| Needs {
            ctx: ctx.clone(),
            id: id.clone(),
            kind: kind.clone(),
            place: place.clone(),
            said: said.setter(),
        },
    ));
    let parts = Parts::of(value, kind);
    let guidance_id = guidance.is_some().then(|| joined(&[id, "-guidance"]));
    let last = parts.lines().len() - 1;
    let row = |(at, (side, words)): (usize, (Side, &str))| {
        html! {
            <Row key={at} doing={doing.clone()} label={label.clone()} number={parts.number(at)} described={guidance_id.clone()} {at} {side}
                words={words.to_owned()} moves={[true, false].map(|up| parts.moves(at, up))} alone={last == 0} />
        }
    };
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
