//! Taking the business case along: as a report in any markup, on paper, for spreadsheets, and as JSON that opens again.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::answer::say;
use super::results::Drawn;
use super::typed;
use crate::app::document::{Action, Document, MAX_BYTES, View, from_json};
use crate::app::file_name::{FILE, file_name};
use crate::app::roi::{Appraisal, Reported};
use crate::app::words::{Key, key};
use crate::browser::{download, upload};
use crate::ui::context::Ctx;
use crate::ui::copying::{Asked, CopyButtons, Offer, handed_over};
use crate::ui::paper::{Report, print_offer};

/// Writes a file.
type Write = fn(&Reported<'_>, &Document) -> String;

/// What is taken along.
#[derive(PartialEq, Properties)]
pub(super) struct ExportProps {
    pub(super) ctx: Ctx,
    pub(super) drawn: Drawn,
    /// The document that they were drawn of.
    pub(super) document: Rc<Document>,
    /// Whether something was changed since: nothing is taken along that does not fit together.
    pub(super) stale: bool,
}

/// See the module. The report stands beside the disclosure rather than in it, so that it is printed in any case.
#[component]
pub(super) fn Export(props: &ExportProps) -> Html {
    let ExportProps {
        ctx,
        drawn,
        document,
        stale,
    } = props;
    let made = use_memo((ctx.clone(), drawn.clone(), document.clone()), |_| {
        reported(ctx, drawn, document, |reported, _| reported.text())
    });
    let file = match document.topic.trim() {
        "" => ctx.say(key::ROI_FILE),
        topic => [&ctx.say(key::ROI_FILE), "-", topic].concat().into(),
    };
    let save = |name: Key, form: &'static str, kind: &'static str, write: Write| {
        let (ctx, drawn, document) = (ctx.clone(), drawn.clone(), document.clone());
        let file = file_name(&file, FILE, &[".", form].concat());
        let act = Callback::from(move |Asked { tell, .. }: Asked| {
            let text = reported(&ctx, &drawn, &document, write);
            let saved = download::save(&file, kind, &text);
            tell.emit(handed_over(&ctx, form, saved));
        });
        Offer { name, act }
    };
    let offers = vec![
        print_offer(key::ROI_PRINT),
        save(key::ROI_DOWNLOAD_CSV, "csv", "text/csv", |reported, _| {
            reported.csv()
        }),
        save(
            key::ROI_DOWNLOAD_JSON,
            "json",
            "application/json",
            |reported, document| reported.json(document),
        ),
    ];
    let seed = (drawn.shown.seed.wrapping_add(1)).to_string();
    html! {
        <>
            <section class="wam-roi-wide wam-export" aria-label={ctx.say(key::ROI_EXPORT)}>
                <h3>{ ctx.say(key::ROI_EXPORT) }</h3>
                <p class="wam-guidance">{ ctx.say(key::ROI_EXPORT_HELP) }</p>
                <CopyButtons ctx={ctx.clone()} text={made.clone()} name={file} primary={true} stale={*stale} {offers} />
                <OpenFile ctx={ctx.clone()} />
                <button type="button" class="wam-link" onclick={ctx.on_click(typed("seed", &seed))}>{ ctx.say(key::ROI_SEED) }</button>
            </section>
            <details class="wam-more wam-roi-wide wam-report">
                <summary>{ ctx.say(key::ROI_SHOW_REPORT) }</summary>
            </details>
            <Report name={ctx.say(key::ROI_REPORT)} text={made} />
        </>
    }
}

/// Does something with what is reported of the case that was drawn.
fn reported<T>(
    ctx: &Ctx,
    drawn: &Drawn,
    document: &Document,
    act: impl FnOnce(&Reported<'_>, &Document) -> T,
) -> T {
    let calculator = ctx.calculator(document);
    let appraisal = Appraisal::new(&document.roi, &calculator, ctx.evidence);
    let reported = Reported {
        say: say(ctx, &drawn.shown),
        topic: &document.topic,
        appraisal: &appraisal,
        outcome: &drawn.shown.outcome,
        ranges: Some(&drawn.ranges),
        spread: Some(&drawn.spread),
        evidence: ctx.evidence,
    };
    act(&reported, document)
}

#[derive(PartialEq, Properties)]
struct OpenFileProps {
    ctx: Ctx,
}

/// Opens a document from a file; undo brings the one before back.
#[component]
fn OpenFile(props: &OpenFileProps) -> Html {
    let ctx = &props.ctx;
    let failed = use_state_eq(|| false);
    let onchange = {
        let (ctx, failed) = (ctx.clone(), failed.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let file = input.files().and_then(|files| files.get(0));
            // So that the same file can be chosen again after it was mended.
            input.set_value("");
            let Some(file) = file else { return };
            let (ctx, failed) = (ctx.clone(), failed.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let text = upload::text(&file, MAX_BYTES).await;
                let opened = text.and_then(|text| from_json(&text).ok());
                failed.set(opened.is_none());
                if let Some(document) = opened {
                    let view = View::Roi;
                    ctx.dispatch(Action::Replace(Box::new(Document { view, ..document })));
                }
            });
        })
    };
    html! {
        <div class="wam-field wam-open-file">
            <label for="roi-file">{ ctx.say(key::ROI_OPEN) }</label>
            <input class="wam-input" id="roi-file" type="file" accept=".json,application/json" {onchange}
                aria-invalid={failed.then_some("true")} aria-describedby="roi-file-error" />
            <div role="alert" id="roi-file-error">
                if *failed {
                    <p class="wam-error">{ ctx.say(key::ROI_OPEN_FAILED) }</p>
                }
            </div>
        </div>
    }
}
