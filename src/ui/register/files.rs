//! Taking decisions along and bringing them in: as files, chosen or dropped.

use wasm_bindgen::JsCast as _;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};
use yew::prelude::*;

use super::incoming::{Report, take};
use super::{Look, RegisterView, Told};
use crate::app::register::files;
use crate::app::words::{Arg, Key, key};
use crate::browser::{download, dynamic};
use crate::core::archive::pack;
use crate::core::register::{Merged, ReadError, Register, csv, json, markdown_of};
use crate::ui::context::Ctx;

/// Ways to take a register along: what the file is called, its type, its form in events, and its bytes.
type Form = (
    Key,
    &'static str,
    &'static str,
    &'static str,
    fn(&Register) -> Option<Vec<u8>>,
);

const FORMS: [Form; 4] = [
    (
        key::REGISTER_SAVE_MARKDOWN,
        "decisions.md",
        "text/markdown;charset=utf-8",
        "markdown",
        |register| Some(markdown_of(register).into_bytes()),
    ),
    (
        key::REGISTER_SAVE_FILES,
        "decisions.zip",
        "application/zip",
        "markdown",
        |register| pack(&files(register)),
    ),
    (
        key::REGISTER_SAVE_CSV,
        "decisions.csv",
        "text/csv;charset=utf-8",
        "csv",
        // Spreadsheets tell by this mark that it is UTF-8.
        |register| Some(["\u{feff}", &csv(register)].concat().into_bytes()),
    ),
    (
        key::REGISTER_SAVE_JSON,
        "decisions.json",
        "application/json",
        "json",
        |register| Some(json(register).into_bytes()),
    ),
];

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
                    let bytes = write(&shared.store.register());
                    if bytes.is_some_and(|bytes| download::save_bytes(file, kind, &bytes)) {
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
                        accept=".md,.markdown,.txt,.csv,.json,.zip,text/markdown,text/csv,application/json,application/zip" {onchange}
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
