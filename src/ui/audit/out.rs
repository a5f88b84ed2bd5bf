//! Taking the audit along: a report in any markup and on paper, files for spreadsheets, and the business case.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Held;
use super::results::{Made, ResultsProps, Suggested, audited};
use crate::app::audit::{Audited, measure};
use crate::app::document::{Document, View};
use crate::app::file_name::{FILE, file_name};
use crate::app::words::{Key, key};
use crate::browser::download;
use crate::ui::attributes::is_ticked;
use crate::ui::context::Ctx;
use crate::ui::copying::{Asked, CopyButtons, Offer, handed_over};
use crate::ui::elsewhere::on_click_step;
use crate::ui::paper::{Report, print_offer};

/// Spreadsheets tell by this mark that it is UTF-8.
const MARK: &str = "\u{feff}";

/// The ways to take it along.
pub(super) fn out(props: &ResultsProps, suggested: &Rc<Suggested>, made: &Made) -> Html {
    let ResultsProps {
        ctx,
        desk: Held(desk),
        settings,
        stale,
        ..
    } = props;
    let file = ctx.say(key::AUDIT_FILE);
    let save = |name: Key, end: &str, write: fn(&Audited<'_>) -> String| {
        let (props, suggested) = (props.clone(), Rc::clone(suggested));
        let file = file_name(&[&file, end].concat(), FILE, ".csv");
        let act = Callback::from(move |Asked { tell, .. }: Asked| {
            let text = [MARK, &audited(&props, &suggested.modes, write)].concat();
            let saved = download::save(&file, "text/csv;charset=utf-8", &text);
            tell.emit(handed_over(&props.ctx, "csv", saved));
        });
        Offer { name, act }
    };
    let offers = vec![
        print_offer(key::AUDIT_PRINT),
        save(key::AUDIT_SERIES_CSV, "-series", |audited| {
            audited.series_csv()
        }),
        save(key::AUDIT_WEEKS_CSV, "-weeks", |audited| {
            audited.weeks_csv()
        }),
    ];
    let onchange = {
        let desk = Rc::clone(desk);
        Callback::from(move |event: Event| {
            desk.change(|settings| settings.anonymous = is_ticked(&event));
        })
    };
    html! {
        <section class="wam-audit-wide wam-export" aria-label={ctx.say(key::AUDIT_EXPORT)}>
            <h3>{ ctx.say(key::AUDIT_EXPORT) }</h3>
            <div class="wam-check">
                <label class="wam-choice">
                    <input type="checkbox" id="audit-anonymous" checked={settings.anonymous} {onchange} />
                    <span>{ ctx.say(key::AUDIT_ANONYMOUS) }</span>
                </label>
            </div>
            <CopyButtons ctx={ctx.clone()} text={made.report.clone()} name={file.clone()} primary={true} stale={*stale} {offers}>
                { measured(props) }
            </CopyButtons>
            <p class="wam-guidance">{ ctx.say(key::AUDIT_EXPORT_HELP) }</p>
        </section>
    }
}

/// The report, beside what folds it open, so that it is printed in any case.
pub(super) fn report(ctx: &Ctx, made: &Made) -> Html {
    html! {
        <>
            <details class="wam-more wam-audit-report">
                <summary>{ ctx.say(key::AUDIT_SHOW_REPORT) }</summary>
            </details>
            <Report name={ctx.say(key::AUDIT_REPORT)} text={made.report.clone()} />
        </>
    }
}

/// Puts what was measured into the business case, and opens it.
fn measured(props: &ResultsProps) -> Html {
    let ResultsProps {
        ctx, found, stale, ..
    } = props;
    let step = {
        let found = found.clone();
        move |ctx: &Ctx, document: &Document| {
            measure(
                document,
                &ctx.calculator(document),
                &found.answered.findings,
                &found.question,
                &ctx.say(key::AUDIT_MEASURED),
            )
        }
    };
    let Some(onclick) = on_click_step(ctx, View::Roi, Rc::new(step)) else {
        return Html::default();
    };
    let onclick = (!*stale).then_some(onclick);
    html! { <button type="button" class="wam-button" aria-disabled={stale.then_some("true")} {onclick}>{ ctx.say(key::AUDIT_USE) }</button> }
}
