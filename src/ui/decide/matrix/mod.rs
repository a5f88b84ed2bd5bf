//! The matrix: urgency × complexity, computed from the policy, with the reader's own cell ringed.

mod cells;
mod handbook;
mod tried;

use std::rc::Rc;

use yew::prelude::*;

use super::afterwards::Following;
use super::answer::{mark, tone};
use super::question::say_answer;
use crate::app::document::Document;
use crate::app::words::{Arg, key};
use crate::core::decision::{
    Answers, Complexity, ContributorBand, Factor, Mode, Urgency, counted, in_cell,
    matrix as compute,
};
use crate::later::Progress;
use crate::ui::attributes::state;
use crate::ui::coming::not_here;
use crate::ui::context::Ctx;
use cells::Cells;
use handbook::Handbook;
use tried::Tried;

/// The matrix, or its place until the rest is here.
pub(super) fn matrix(
    ctx: &Ctx,
    document: &Rc<Document>,
    progress: Progress,
    at_once: bool,
) -> Html {
    match progress {
        Progress::Here(rest) => rest.afterwards(ctx, document, Following::Matrix, at_once),
        Progress::Coming => matrix_place(),
        Progress::Failed => not_here(ctx, progress),
    }
}

/// Where it will be.
pub(super) fn matrix_place() -> Html {
    html! { <div class="wam-matrix-place" /> }
}

/// The matrix itself.
pub(super) fn matrix_picture(ctx: &Ctx, answers: &Answers) -> Html {
    html! { <MatrixPicture ctx={ctx.clone()} answers={answers.clone()} /> }
}

#[derive(PartialEq, Properties)]
struct MatrixPictureProps {
    ctx: Ctx,
    answers: Answers,
}

#[component]
fn MatrixPicture(props: &MatrixPictureProps) -> Html {
    let MatrixPictureProps { ctx, answers } = props;
    let own_band = answers
        .contributors
        .map_or(ContributorBand::Several, ContributorBand::of);
    // Another band is looked at until the answers move on.
    let chosen = use_state_eq(|| own_band);
    {
        let chosen = chosen.clone();
        use_effect_with(own_band, move |own| chosen.set(*own));
    }
    let band = *chosen;
    let cells = compute(answers, &ctx.policy, band);
    let counted = answers
        .contributors
        .filter(|count| ContributorBand::of(*count) == band);
    let own = answers
        .urgency
        .zip(answers.complexity)
        .filter(|_| counted.is_some());
    // What is answered so far has its cell, but is no case yet.
    let case = own.filter(|_| answers.is_ready());
    let caption = case.map_or_else(
        || ctx.say(key::MATRIX),
        |(urgency, complexity)| {
            let mode = cells.cell(urgency, complexity).mode;
            let name = ctx.named(&["mode-", mode.id(), "-short"]);
            ctx.fill(key::MATRIX_OWN, &[("mode", Arg::Text(&name))])
        },
    );
    let band_choice = |choice: ContributorBand| {
        let chosen = chosen.clone();
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(choice));
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(choice == band)} {onclick}>
                { ctx.named(&["band-", choice.id()]) }
            </button>
        }
    };
    let tried = use_state_eq(|| None::<Tried>);
    let onchoose = {
        let (ctx, tried) = (ctx.clone(), tried.clone());
        Callback::from(move |(urgency, complexity): (Urgency, Complexity)| {
            tried.set(Tried::make(&ctx, |answers| {
                in_cell(answers, urgency, complexity, band)
            }));
        })
    };
    let try_it = if counted.is_some() {
        ctx.say(key::MATRIX_TRY)
    } else {
        let factor = Factor::Contributors;
        let count = say_answer(ctx, factor, factor.answer(band.count()));
        ctx.fill(key::MATRIX_TRY_WITH, &[("answer", Arg::Text(&count))])
    };
    html! {
        <figure class="wam-matrix">
            <figcaption>{ caption }</figcaption>
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::MATRIX_BAND)}>
                { for ContributorBand::ALL.map(band_choice) }
            </div>
            <Cells ctx={ctx.clone()} matrix={cells} {own} {onchoose} />
            <div class="wam-row wam-tried" role="status">{ (*tried).as_ref().map(|tried| tried.view(ctx, answers)) }</div>
            { shapes(ctx) }
            <p class="wam-guidance">{ counts(ctx, answers, band) }</p>
            <p class="wam-guidance" id="matrix-try">{ try_it }</p>
            <Handbook ctx={ctx.clone()} />
        </figure>
    }
}

/// Which answers these cells count, on paper too. The picture is of the reader's own case; the tables for the handbook
/// are of nobody's.
fn counts(ctx: &Ctx, answers: &Answers, band: ContributorBand) -> AttrValue {
    let count = counted(answers, band);
    let people = ctx.fill(key::UNIT_PEOPLE, &[("n", Arg::Count(count.into()))]);
    let others = Answers {
        urgency: None,
        complexity: None,
        contributors: None,
        ..answers.clone()
    };
    let key = if others == Answers::default() {
        key::MATRIX_ALONE
    } else {
        key::MATRIX_FOLLOWS
    };
    ctx.fill(key, &[("people", Arg::Text(&people))])
}

/// What the shapes in the cells mean; the hues mean the same.
fn shapes(ctx: &Ctx) -> Html {
    let shape = |mode: Mode| {
        html! {
            <span class={tone(mode)}>{ mark(mode) }{ ctx.named(&["liveness-", mode.liveness().id()]) }</span>
        }
    };
    // One mode for each shape.
    let shapes = [
        Mode::AsyncProposal,
        Mode::WriteFirstThenMeet,
        Mode::SmallMeeting,
    ];
    html! { <p class="wam-shapes">{ for shapes.map(shape) }</p> }
}
