//! The matrix: urgency × complexity, computed from the policy, with the reader's own cell ringed.

use yew::prelude::*;

use super::answer::tone;
use crate::app::words::key;
use crate::core::decision::{
    Answers, Choice as _, Complexity, ContributorBand, Liveness, Mode, Urgency, matrix,
};
use crate::ui::attributes::{joined, state, whole};
use crate::ui::context::Ctx;

/// Sizes in the picture's own units, which are pixels at its natural width of 344.
const LEFT: usize = 80;
const TOP: usize = 26;
const CELL_WIDTH: usize = 88;
const CELL_HEIGHT: usize = 38;

/// What is drawn.
#[derive(PartialEq, Properties)]
pub(super) struct MatrixPictureProps {
    pub(super) ctx: Ctx,
    pub(super) answers: Answers,
}

/// See the module.
#[component]
pub(super) fn MatrixPicture(props: &MatrixPictureProps) -> Html {
    let MatrixPictureProps { ctx, answers } = props;
    let own_band = answers
        .contributors
        .map_or(ContributorBand::Several, ContributorBand::of);
    let chosen = use_state(|| None::<ContributorBand>);
    let band = chosen.unwrap_or(own_band);
    let cells = matrix(answers, &ctx.policy, band);
    let mode_at = |urgency: Urgency, complexity: Complexity| cells.cell(urgency, complexity).mode;
    let urgency_name = |urgency: Urgency| ctx.named(&["factor-urgency-", urgency.id(), "-short"]);
    let complexity_name =
        |complexity: Complexity| ctx.named(&["factor-complexity-", complexity.id(), "-short"]);
    let short = |mode: Mode| ctx.named(&["mode-", mode.id(), "-short"]);
    let is_own = |urgency, complexity| {
        band == own_band
            && answers.urgency == Some(urgency)
            && answers.complexity == Some(complexity)
    };
    let own = answers
        .urgency
        .zip(answers.complexity)
        .map(|(urgency, complexity)| short(mode_at(urgency, complexity)));

    let cell = |row: usize, urgency: Urgency, column: usize, complexity: Complexity| {
        let mode = mode_at(urgency, complexity);
        let (x, y) = (LEFT + column * CELL_WIDTH, TOP + row * CELL_HEIGHT);
        let own = if is_own(urgency, complexity) {
            " is-own"
        } else {
            ""
        };
        html! {
            <g class={joined(&["wam-cell ", tone(mode), own])}>
                <rect x={whole(x + 2)} y={whole(y + 2)} width={whole(CELL_WIDTH - 4)}
                    height={whole(CELL_HEIGHT - 4)} rx="5" />
                { shape(mode, x + 14, y + CELL_HEIGHT / 2) }
                <text x={whole(x + 24)} y={whole(y + CELL_HEIGHT / 2 + 4)}>{ short(mode) }</text>
            </g>
        }
    };
    let row = |(row, urgency): (usize, &Urgency)| {
        let middle = TOP + row * CELL_HEIGHT + CELL_HEIGHT / 2 + 4;
        html! {
            <>
                <text class="wam-axis-label" x="0" y={whole(middle)}>{ urgency_name(*urgency) }</text>
                { for Complexity::ALL.iter().enumerate().map(|(column, complexity)| cell(row, *urgency, column, *complexity)) }
            </>
        }
    };
    let column_name = |(column, complexity): (usize, &Complexity)| {
        let x = LEFT + column * CELL_WIDTH + 4;
        html! { <text class="wam-axis-label" x={whole(x)} y="16">{ complexity_name(*complexity) }</text> }
    };
    let band_choice = |choice: &ContributorBand| {
        let choice = *choice;
        let onclick = {
            let chosen = chosen.clone();
            Callback::from(move |_: MouseEvent| chosen.set(Some(choice)))
        };
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(choice == band)} {onclick}>
                { ctx.named(&["band-", choice.id()]) }
            </button>
        }
    };
    let (width, height) = (LEFT + 3 * CELL_WIDTH, TOP + 5 * CELL_HEIGHT);
    html! {
        <figure class="wam-matrix">
            <figcaption>{ own.map_or_else(|| ctx.say(key::MATRIX), |mode| ctx.fill(key::MATRIX_OWN, &[("mode", crate::app::words::Arg::Text(&mode))])) }</figcaption>
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::MATRIX_BAND)}>
                { for ContributorBand::ALL.iter().map(band_choice) }
            </div>
            <svg viewBox={joined(&["0 0 ", &whole(width), " ", &whole(height)])} direction="ltr" role="img" aria-label={ctx.say(key::MATRIX)}>
                { for Complexity::ALL.iter().enumerate().map(column_name) }
                { for Urgency::ALL.iter().enumerate().map(row) }
            </svg>
            <details class="wam-more">
                <summary>{ ctx.say(key::SHOW_TABLE) }</summary>
                <table>
                    <thead><tr>
                        <th scope="col">{ ctx.say(key::MATRIX_CORNER) }</th>
                        { for Complexity::ALL.iter().map(|complexity| html! { <th scope="col">{ complexity_name(*complexity) }</th> }) }
                    </tr></thead>
                    <tbody>
                        { for Urgency::ALL.iter().map(|urgency| html! {
                            <tr>
                                <th scope="row">{ urgency_name(*urgency) }</th>
                                { for Complexity::ALL.iter().map(|complexity| html! {
                                    <td aria-current={is_own(*urgency, *complexity).then_some("true")}>
                                        { ctx.named(&["mode-", mode_at(*urgency, *complexity).id()]) }
                                    </td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </details>
        </figure>
    }
}

/// The hue's meaning as a shape: ring, half disc, disc.
fn shape(mode: Mode, x: usize, y: usize) -> Html {
    let (cx, cy) = (whole(x), whole(y));
    match mode.liveness() {
        Liveness::Written => html! { <circle class="wam-shape" cx={cx} cy={cy} r="4.2" /> },
        Liveness::WriteFirst => html! {
            <>
                <circle class="wam-shape" cx={cx.clone()} cy={cy} r="4.2" />
                <path class="wam-shape-full" d={joined(&["M", &cx, " ", &whole(y - 5), "a5 5 0 0 1 0 10z"])} />
            </>
        },
        Liveness::Live | Liveness::Now => {
            html! { <circle class="wam-shape-full" cx={cx} cy={cy} r="5" /> }
        }
    }
}
