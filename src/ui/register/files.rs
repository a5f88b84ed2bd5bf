//! Taking decisions along and bringing them in: as files, chosen or dropped.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};
use yew::prelude::*;

use super::shared::Shared;
use super::{Look, RegisterView, Told};
use crate::app::words::{Arg, Key, key};
use crate::browser::{download, dynamic, upload};
use crate::core::register::{
    Incoming, MAX_BYTES, Merged, ReadError, Register, csv, json, markdown_of, read,
};
use crate::ui::context::Ctx;

/// What came of reading files.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Report {
    /// What was taken in; none while nothing was read.
    merged: Option<Merged>,
    /// What was not understood, and kept.
    strange: Vec<String>,
    /// Files that were not read, and why.
    refused: Vec<(String, Option<ReadError>)>,
}

/// Ways to take a register along: what the file is called, its type, its form in events, and its text.
type Form = (
    Key,
    &'static str,
    &'static str,
    &'static str,
    fn(&Register) -> String,
);

const FORMS: [Form; 3] = [
    (
        key::REGISTER_SAVE_MARKDOWN,
        "decisions.md",
        "text/markdown;charset=utf-8",
        "markdown",
        markdown_of,
    ),
    (
        key::REGISTER_SAVE_CSV,
        "decisions.csv",
        "text/csv;charset=utf-8",
        "csv",
        // Spreadsheets tell by this mark that it is UTF-8.
        |register| ["\u{feff}", &csv(register)].concat(),
    ),
    (
        key::REGISTER_SAVE_JSON,
        "decisions.json",
        "application/json",
        "json",
        json,
    ),
];

/// Reads files and merges all that is in them, as one step.
async fn take(shared: Rc<Shared>, files: Vec<File>) -> Report {
    let mut report = Report::default();
    let mut records = Vec::new();
    for file in files {
        let name = file.name();
        let text = upload::text(&file, MAX_BYTES).await;
        match text.map(|text| read(&name, &text)) {
            None => report.refused.push((name, None)),
            Some(Err(error)) => report.refused.push((name, Some(error))),
            Some(Ok(Incoming {
                records: more,
                strange,
            })) => {
                records.extend(more);
                for one in strange {
                    if !report.strange.contains(&one) {
                        report.strange.push(one);
                    }
                }
            }
        }
    }
    if !records.is_empty() {
        let merged = shared
            .store
            .change(None, |register| register.merge(&records));
        report.merged = Some(merged);
    }
    report
}

fn list(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length())
        .filter_map(|place| files.get(place))
        .collect()
}

/// Why a file was not read, in words.
fn why(ctx: &Ctx, error: Option<&ReadError>) -> AttrValue {
    let number = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
    match error {
        None => ctx.say(key::REGISTER_REFUSED_UNREADABLE),
        Some(ReadError::TooLarge) => ctx.say(key::REGISTER_REFUSED_TOO_LARGE),
        Some(ReadError::FromTheFuture) => ctx.say(key::REGISTER_REFUSED_FUTURE),
        Some(ReadError::Empty) => ctx.say(key::REGISTER_REFUSED_EMPTY),
        Some(ReadError::NoColumns) => ctx.say(key::REGISTER_REFUSED_NO_COLUMNS),
        Some(ReadError::OpenQuote { line }) => {
            ctx.fill(key::REGISTER_REFUSED_QUOTE, &[("line", number(*line))])
        }
        Some(ReadError::Json { place, path }) => {
            let path = if path.is_empty() { "JSON" } else { path };
            let at = [("line", number(place.line)), ("path", Arg::Text(path))];
            ctx.fill(key::REGISTER_REFUSED_JSON, &at)
        }
    }
}

impl Look<'_> {
    /// Import and export.
    pub(super) fn files(&self, view: &RegisterView) -> Html {
        let Self {
            ctx,
            register,
            link,
            ..
        } = *self;
        let readonly = ctx.options.readonly;
        let take_in = {
            let (shared, link) = (self.shared.clone(), link.clone());
            Callback::from(move |files: Vec<File>| {
                if readonly || files.is_empty() {
                    return;
                }
                let (shared, link) = (shared.clone(), link.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    let report = take(shared, files).await;
                    link.send_message(Told::Report(report));
                });
            })
        };
        let onchange = {
            let take_in = take_in.clone();
            Callback::from(move |event: Event| {
                let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                    return;
                };
                let files = list(input.files());
                // So that the same files can be chosen again after they were mended.
                input.set_value("");
                take_in.emit(files);
            })
        };
        let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
        let ondrop = Callback::from(move |event: DragEvent| {
            event.prevent_default();
            let dropped = dynamic::get(&event, "dataTransfer");
            let files = dropped.and_then(|dropped| dynamic::get(&dropped, "files"));
            take_in.emit(list(files.map(|files| files.unchecked_into())));
        });
        let button = |(name, file, kind, form, write): Form| {
            let ctx = ctx.clone();
            let onclick = self.act({
                let ctx = ctx.clone();
                move |shared, _| {
                    if download::save(file, kind, &write(&shared.store.register())) {
                        ctx.store.exported(form);
                    }
                }
            });
            html! { <button type="button" class="wam-button" {onclick}>{ ctx.say(name) }</button> }
        };
        let invalid = (!view.report.refused.is_empty()).then_some("true");
        html! {
            <section class="wam-register-part wam-register-files" aria-label={ctx.say(key::REGISTER_FILES)} {ondragover} {ondrop}>
                <h3>{ ctx.say(key::REGISTER_FILES) }</h3>
                <div class="wam-field">
                    <label for="register-file">{ ctx.say(key::REGISTER_IMPORT) }</label>
                    <p class="wam-guidance" id="register-file-guidance">{ ctx.say(key::REGISTER_IMPORT_HELP) }</p>
                    <input class="wam-input" id="register-file" type="file" multiple=true
                        accept=".md,.markdown,.txt,.csv,.json,text/markdown,text/csv,application/json" {onchange}
                        aria-invalid={invalid} aria-describedby="register-file-guidance register-file-error" />
                </div>
                { self.report(&view.report) }
                if !register.records.is_empty() {
                    <div class="wam-row">{ for FORMS.into_iter().map(button) }</div>
                    <p class="wam-guidance">{ ctx.say(key::REGISTER_EXPORT_HELP) }</p>
                }
            </section>
        }
    }

    /// What came of the last import.
    fn report(&self, report: &Report) -> Html {
        let ctx = self.ctx;
        let number = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let said = |merged: &Merged| {
            let counts = [
                (key::REGISTER_ADDED, merged.added),
                (key::REGISTER_SAME, merged.same),
                (key::REGISTER_CONFLICTING, merged.conflicts),
                (key::REGISTER_RENAMED, merged.renamed),
                (key::REGISTER_LEFT_OUT, merged.left_out),
            ];
            let said = counts.into_iter().filter(|(_, count)| *count > 0);
            let one =
                |(name, count)| html! { <li>{ ctx.fill(name, &[("n", number(count))]) }</li> };
            said.map(one).collect::<Html>()
        };
        let strange = report.strange.join(", ");
        let refused = |(name, error): &(String, Option<ReadError>)| {
            html! { <p class="wam-error">{ ctx.pair(name, &why(ctx, error.as_ref())) }</p> }
        };
        html! {
            <>
                <div role="status" data-figure="imported">
                    if let Some(merged) = &report.merged {
                        <ul class="wam-imported">{ said(merged) }</ul>
                    }
                    if !strange.is_empty() {
                        <p>{ ctx.fill(key::REGISTER_STRANGE, &[("names", Arg::Text(&strange))]) }</p>
                    }
                </div>
                <div role="alert" id="register-file-error">{ for report.refused.iter().map(refused) }</div>
            </>
        }
    }
}
