//! Scenarios side by side; what differs from the reader's own case is marked, and so is what nobody has a source for.

use std::rc::Rc;

use yew::prelude::*;

use super::typed;
use crate::app::document::{Action, Document};
use crate::app::roi::{
    Column, KEPT, Say, Whose, begin, claim, columns, keep_case, kept_path, kept_root, take_up,
};
use crate::app::words::{Arg, key};
use crate::core::quantity::Range;
use crate::core::roi::{Input, Outcome, Scenario, Scope};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::disclosure::use_disclosure;
use crate::ui::unbroken::unbroken;

/// What is compared.
#[derive(PartialEq, Properties)]
pub(super) struct ScenariosProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module. The table is made once it is asked for.
#[component]
pub(super) fn Scenarios(props: &ScenariosProps) -> Html {
    let ScenariosProps { ctx, document } = props;
    let (is_open, ontoggle) = use_disclosure();
    html! {
        <details class="wam-more wam-roi-wide wam-scenarios" {ontoggle}>
            <summary><h3>{ ctx.say(key::ROI_SCENARIOS) }</h3></summary>
            if is_open {
                { side_by_side(ctx, document) }
            }
        </details>
    }
}

fn side_by_side(ctx: &Ctx, document: &Rc<Document>) -> Html {
    let columns = columns(&document.roi, &ctx.calculator(document), ctx.evidence);
    html! {
        <>
            <p class="wam-guidance">{ ctx.say(key::ROI_SCENARIOS_HELP) }</p>
            <div class="wam-scroll" role="region" tabindex="0" aria-label={ctx.say(key::ROI_SCENARIOS)}>
                <table class="wam-numbers" data-table="scenarios">
                    <thead>
                        <tr>
                            <td></td>
                            { for columns.iter().map(|column| head(ctx, column)) }
                        </tr>
                    </thead>
                    <tbody>
                        { for results(ctx, &columns) }
                        { for assumptions(ctx, &columns) }
                    </tbody>
                </table>
            </div>
            { claims(ctx, &columns) }
            <div class="wam-row">
                { for columns.iter().filter_map(|column| begin_button(ctx, column)) }
            </div>
            { own(ctx, document, &columns) }
        </>
    }
}

/// What a column is called.
fn name(ctx: &Ctx, column: &Column) -> AttrValue {
    match column.whose {
        Whose::Current => ctx.say(key::ROI_CURRENT),
        Whose::Preset(scenario) => preset(ctx, scenario),
        Whose::Kept(_) => column.name.clone().into(),
    }
}

fn preset(ctx: &Ctx, scenario: &Scenario) -> AttrValue {
    ctx.named(&["roi-scenario-", scenario.id])
}

fn head(ctx: &Ctx, column: &Column) -> Html {
    let mark = match column.whose {
        Whose::Preset(scenario) if scenario.source.is_some() => Some(key::ROI_SCENARIO_MARK),
        Whose::Preset(_) => Some(key::ROI_SCENARIO_DEFAULTS),
        _ => None,
    };
    html! {
        <th scope="col">
            { name(ctx, column) }
            if let Some(mark) = mark {
                <small>{ ctx.say(mark) }</small>
            }
        </th>
    }
}

fn say<'a>(ctx: &'a Ctx, column: &'a Column) -> Say<'a> {
    Say {
        words: &ctx.options.words,
        currency: &column.currency,
    }
}

/// A row of results: each is marked where it says something else than the first.
fn row(id: &str, name: AttrValue, cells: Vec<(String, Option<AttrValue>)>) -> Html {
    let own = cells.first().map(|(text, _)| text.clone());
    let cell = |(text, mark): (String, Option<AttrValue>)| {
        let differs = own.as_ref() != Some(&text);
        html! {
            <td class={differs.then_some("is-different")} data-differs={differs.then_some("true")}>
                { unbroken(&text) }
                if let Some(mark) = mark {
                    <small>{ mark }</small>
                }
            </td>
        }
    };
    html! {
        <tr data-row={id.to_owned()}>
            <th scope="row">{ name }</th>
            { for cells.into_iter().map(cell) }
        </tr>
    }
}

fn results(ctx: &Ctx, columns: &[Column]) -> Vec<Html> {
    type Write = fn(&Say<'_>, &Column, &Outcome) -> String;
    let horizon = |column: &Column| column.case.plan.horizon;
    let months = columns.first().map_or(0, horizon);
    let months = [("months", Arg::Count(months.into()))];
    let rows: [(&str, AttrValue, Write); 6] = [
        ("hours", ctx.say(key::ROI_HOURS_FREED), |say, _, outcome| {
            say.hours(outcome.flows.capacity_hours.value())
        }),
        ("worth", ctx.say(key::ROI_WORTH), |say, _, outcome| {
            say.money(outcome.flows.capacity)
        }),
        (
            "brings",
            ctx.say(key::ROI_BRINGS_A_YEAR),
            |say, _, outcome| say.money(outcome.flows.benefits(Scope::CashAndCapacity)),
        ),
        (
            "cash",
            ctx.fill(key::ROI_CASH, &months),
            |say, _, outcome| say.money(outcome.cash.net),
        ),
        (
            "together",
            ctx.fill(key::ROI_TOGETHER, &months),
            |say, _, outcome| say.money(outcome.together.net),
        ),
        (
            "payback",
            ctx.say(key::ROI_PAYBACK),
            |say, column, outcome| say.payback(outcome.payback, column.case.plan.horizon),
        ),
    ];
    let rows = rows.into_iter().map(|(id, name, write)| {
        let cells = columns.iter().map(|column| {
            let outcome = column.outcome.as_ref();
            let text = outcome.map_or_else(
                || ctx.say(key::ROI_INCOMPLETE).to_string(),
                |outcome| write(&say(ctx, column), column, outcome),
            );
            (text, None)
        });
        row(id, name, cells.collect())
    });
    rows.collect()
}

/// The inputs in which any of the cases differs from another.
fn assumptions(ctx: &Ctx, columns: &[Column]) -> Vec<Html> {
    let mut rows = Vec::new();
    for input in Input::ALL {
        let said: Vec<Option<Range>> = columns
            .iter()
            .map(|column| column.case.uses(input).then(|| column.case.range(input)))
            .collect();
        if said.iter().all(|one| *one == said[0]) {
            continue;
        }
        let cells = columns.iter().map(|column| {
            let text = if column.case.uses(input) {
                say(ctx, column).assumed(&column.case, input)
            } else {
                "–".to_owned()
            };
            let standing = column.standings[input.index()];
            let mark = standing.map(|standing| ctx.named(&["roi-standing-", standing.id()]));
            (text, mark)
        });
        let pay = columns[0].case.pay;
        let name = say(ctx, &columns[0]).input(input, pay).into();
        rows.push(row(input.id(), name, cells.collect()));
    }
    rows
}

/// What the articles say besides.
fn claims(ctx: &Ctx, columns: &[Column]) -> Html {
    let of = |column: &Column| match column.whose {
        Whose::Preset(scenario) if !scenario.measures.is_empty() => Some(html! {
            <>
                <h4>{ preset(ctx, scenario) }</h4>
                <ul class="wam-claims" data-claims={scenario.id}>
                    { for scenario.measures.iter().map(|measure| html! { <li>{ claim(say(ctx, column), measure) }</li> }) }
                </ul>
            </>
        }),
        _ => None,
    };
    html! { <div class="wam-claim-lists">{ for columns.iter().filter_map(of) }</div> }
}

/// Puts a preset into the fields.
fn begin_button(ctx: &Ctx, column: &Column) -> Option<Html> {
    let Whose::Preset(scenario) = column.whose else {
        return None;
    };
    let onclick = {
        let ctx = ctx.clone();
        Callback::from(move |_: MouseEvent| {
            let begun = begin(&ctx.store.document(), scenario);
            ctx.dispatch(Action::Replace(Box::new(begun)));
        })
    };
    let name = preset(ctx, scenario);
    Some(html! {
        <button type="button" class="wam-button" {onclick}>{ ctx.fill(key::ROI_BEGIN, &[("name", Arg::Text(&name))]) }</button>
    })
}

/// The reader's own scenarios: to keep one, to go back to it, to call it something, to remove it.
fn own(ctx: &Ctx, document: &Document, columns: &[Column]) -> Html {
    let kept: Vec<(u8, &Column)> = columns
        .iter()
        .filter_map(|column| match column.whose {
            Whose::Kept(number) => Some((number, column)),
            _ => None,
        })
        .collect();
    let full = kept.len() >= usize::from(KEPT) || document.roi.is_empty();
    let keep = {
        let number = u32::try_from(kept.len() + 1).unwrap_or_default();
        let name = ctx.fill(key::ROI_KEEP_NAME, &[("n", Arg::Count(number))]);
        let ctx = ctx.clone();
        Callback::from(move |_: MouseEvent| {
            let document = ctx.store.document();
            let calculator = ctx.calculator(&document);
            if let Some(keeping) = keep_case(&document, &calculator, &name) {
                ctx.dispatch(Action::Replace(Box::new(keeping)));
            }
        })
    };
    html! {
        <>
            { for kept.into_iter().map(|(number, column)| kept_row(ctx, number, column)) }
            <div class="wam-row">
                <button type="button" class="wam-button" disabled={full} onclick={keep}>{ ctx.say(key::ROI_KEEP) }</button>
            </div>
        </>
    }
}

fn kept_row(ctx: &Ctx, number: u8, column: &Column) -> Html {
    let id = joined(&["roi-kept-", &number.to_string()]);
    let oninput = {
        let (ctx, path) = (ctx.clone(), kept_path(number, "name"));
        Callback::from(move |event: InputEvent| {
            let input = event.target_dyn_into::<web_sys::HtmlInputElement>();
            let text = input.map(|input| input.value()).unwrap_or_default();
            ctx.dispatch(typed(&path, &text));
        })
    };
    let take = {
        let ctx = ctx.clone();
        Callback::from(move |_: MouseEvent| {
            let taken = take_up(&ctx.store.document(), number);
            ctx.dispatch(Action::Replace(Box::new(taken)));
        })
    };
    let drop = ctx.on_click(typed(&kept_root(number), ""));
    let named = [("name", Arg::Text(&column.name))];
    html! {
        <div class="wam-row wam-kept" key={number}>
            <label for={id.clone()}>{ ctx.say(key::ROI_NAME) }</label>
            <input class="wam-input" {id} type="text" dir="auto" autocomplete="off" value={column.name.clone()} {oninput} />
            <button type="button" class="wam-button" onclick={take}>{ ctx.fill(key::ROI_TAKE_UP, &named) }</button>
            <button type="button" class="wam-button" onclick={drop}>{ ctx.fill(key::ROI_DROP, &named) }</button>
        </div>
    }
}
