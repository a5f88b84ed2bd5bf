//! The cells: a grid to point at. Arrow keys look around, and a cell that is chosen becomes the reader's own case.

use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::{mark, tone};
use crate::app::words::key;
use crate::core::decision::{Choice as _, Complexity, Matrix, Urgency};
use crate::ui::attributes::{joined, whole};
use crate::ui::context::Ctx;
use crate::ui::focus::{focus, root_of};

const ROWS: usize = Urgency::ALL.len();
const COLUMNS: usize = Complexity::ALL.len();

#[derive(PartialEq, Properties)]
pub(super) struct CellsProps {
    pub(super) ctx: Ctx,
    pub(super) matrix: Matrix,
    /// The reader's own cell, where it is among these.
    pub(super) own: Option<(Urgency, Complexity)>,
    /// A cell is chosen.
    pub(super) onchoose: Callback<(Urgency, Complexity)>,
}

/// See the module.
#[component]
pub(super) fn Cells(props: &CellsProps) -> Html {
    let CellsProps {
        ctx,
        matrix,
        own,
        onchoose,
    } = props;
    // Tab leads to one cell only: to where the keys went last, or to the reader's own.
    let visited = use_state_eq(|| None::<usize>);
    let own_place = own.map(|(urgency, complexity)| place(urgency as usize, complexity as usize));
    let stop = visited.or(own_place).unwrap_or_default();
    let onkeydown = {
        let rtl = ctx.options.words.dir() == "rtl";
        Callback::from(move |event: KeyboardEvent| {
            // With these the arrows are the browser's: Alt and the left one goes back.
            let held = event.alt_key() || event.ctrl_key() || event.meta_key();
            if let Some(next) = beside(stop, &event.key(), rtl).filter(|_| !held) {
                event.prevent_default();
                focus_cell(&event, next);
            }
        })
    };
    let cell = |row: usize, urgency: Urgency, column: usize, complexity: Complexity| {
        let mode = matrix.cell(urgency, complexity).mode;
        let here = place(row, column);
        let is_own = own_place == Some(here);
        let onclick = {
            let onchoose = onchoose.clone();
            Callback::from(move |_: MouseEvent| onchoose.emit((urgency, complexity)))
        };
        let onfocus = {
            let visited = visited.clone();
            Callback::from(move |_: FocusEvent| visited.set(Some(here)))
        };
        html! {
            <td>
                <button type="button" class={joined(&["wam-cell ", tone(mode)])} data-cell={whole(here)}
                    tabindex={if here == stop { "0" } else { "-1" }} aria-current={is_own.then_some("true")}
                    title={ctx.named(&["mode-", mode.id()])} {onclick} {onfocus}>
                    { mark(mode) }<span>{ ctx.named(&["mode-", mode.id(), "-short"]) }</span>
                </button>
            </td>
        }
    };
    let row = |(row, urgency): (usize, &Urgency)| {
        html! {
            <tr>
                <th scope="row">{ ctx.named(&["factor-urgency-", urgency.id(), "-short"]) }</th>
                { for Complexity::ALL.iter().enumerate().map(|(column, complexity)| cell(row, *urgency, column, *complexity)) }
            </tr>
        }
    };
    let head = |complexity: &Complexity| {
        html! { <th scope="col">{ ctx.named(&["factor-complexity-", complexity.id(), "-short"]) }</th> }
    };
    html! {
        <table class="wam-cells" role="grid" aria-label={ctx.say(key::MATRIX)} aria-describedby="matrix-try" {onkeydown}>
            <thead>
                <tr><td>{ ctx.say(key::MATRIX_CORNER) }</td>{ for Complexity::ALL.iter().map(head) }</tr>
            </thead>
            <tbody>{ for Urgency::ALL.iter().enumerate().map(row) }</tbody>
        </table>
    }
}

/// A cell's place, counted line by line.
fn place(row: usize, column: usize) -> usize {
    row * COLUMNS + column
}

/// The place beside one, whither a key leads; none for other keys, and at the edge.
fn beside(from: usize, pressed: &str, rtl: bool) -> Option<usize> {
    let (row, column) = (from / COLUMNS, from % COLUMNS);
    let (row, column) = match (pressed, rtl) {
        ("ArrowUp", _) => (row.checked_sub(1)?, column),
        ("ArrowDown", _) => (row + 1, column),
        ("ArrowLeft", false) | ("ArrowRight", true) => (row, column.checked_sub(1)?),
        ("ArrowRight", false) | ("ArrowLeft", true) => (row, column + 1),
        ("Home", _) => (row, 0),
        ("End", _) => (row, COLUMNS - 1),
        _ => return None,
    };
    (row < ROWS && column < COLUMNS).then(|| place(row, column))
}

/// Moves the focus to a cell of the grid in which a key was pressed.
fn focus_cell(event: &KeyboardEvent, place: usize) {
    if let Some(root) = root_of(event) {
        focus(
            &root,
            &[&["[data-cell=\"", &place.to_string(), "\"]"].concat()],
        );
    }
}
