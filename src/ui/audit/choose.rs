//! Ways to bring calendars in, and what is said while they are read.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::DragEvent;
use yew::prelude::*;

use super::Look;
use super::desk::{Desk, Phase};
use crate::app::audit::example;
use crate::app::words::{Arg, key};
use crate::browser::script::ask;
use crate::browser::{calendars, clock, dynamic};

/// What is taken.
const ACCEPTED: &str = ".ics,.ical,.ifb,.icalendar,.zip,text/calendar,application/zip";

/// Why files were refused or could not be read, as the edge says it; `crash` is everything else.
const CODES: [&str; 6] = [
    "missing",
    "unreadable",
    "too-many-bytes",
    "too-many-events",
    "too-many-occurrences",
    "crash",
];

impl Look<'_> {
    /// The place where files are dropped.
    pub(super) fn choose(&self, phase: &Phase) -> Html {
        let ctx = self.ctx;
        let read = {
            let desk = Rc::clone(self.desk);
            Callback::from(move |files: Array| desk.read(files))
        };
        let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
        html! {
            <section class="wam-audit-drop" aria-label={ctx.say(key::AUDIT_CHOOSE)} {ondragover}
                ondrop={drop_of(self.desk)} onpaste={paste_of(self.desk)}>
                if let Phase::Reading(share) = phase {
                    { self.reading(*share) }
                } else {
                    <p>{ ctx.say(key::AUDIT_INTRO) }</p>
                    <div class="wam-row">
                        { self.field(false, &read) }
                        { self.field(true, &read) }
                    </div>
                    <div role="alert" id="audit-error">{ self.trouble(phase) }</div>
                    <button type="button" class="wam-button" onclick={self.on_example()}>{ ctx.say(key::AUDIT_EXAMPLE) }</button>
                    <p class="wam-guidance">{ ctx.say(key::AUDIT_PASTE) }</p>
                    <details class="wam-more">
                        <summary>{ ctx.say(key::AUDIT_HOW) }</summary>
                        <ul>
                            <li>{ ctx.say(key::AUDIT_HOW_GOOGLE) }</li>
                            <li>{ ctx.say(key::AUDIT_HOW_OUTLOOK) }</li>
                            <li>{ ctx.say(key::AUDIT_HOW_APPLE) }</li>
                        </ul>
                    </details>
                    <p class="wam-guidance">{ ctx.say(key::AUDIT_PRIVATE) }</p>
                }
            </section>
        }
    }

    /// A field for files, or for a folder.
    fn field(&self, folder: bool, read: &Callback<Array>) -> Html {
        let ctx = self.ctx;
        let read = read.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(field) = event.target() {
                read.emit(calendars::files("chosen", &[field.into()]));
            }
        });
        let (id, name) = if folder {
            ("audit-folder", key::AUDIT_FOLDER)
        } else {
            ("audit-files", key::AUDIT_FILES)
        };
        html! {
            <div class="wam-field">
                <label for={id}>{ ctx.say(name) }</label>
                <input class="wam-input" {id} type="file" multiple=true webkitdirectory={folder}
                    accept={(!folder).then_some(ACCEPTED)} {onchange} aria-describedby="audit-error" />
            </div>
        }
    }

    fn on_example(&self) -> Callback<MouseEvent> {
        let (ctx, desk) = (self.ctx.clone(), Rc::clone(self.desk));
        Callback::from(move |_| {
            let text = example(clock::now().date, ctx.options.words.lang());
            let name = ctx.say(key::AUDIT_EXAMPLE_FILE);
            let file = dynamic::call(
                &crate::later::script(),
                "made",
                &[JsValue::from_str(&name), JsValue::from_str(&text)],
            );
            if let Some(file) = file {
                desk.read(Array::of1(&file));
            }
        })
    }

    fn reading(&self, share: f64) -> Html {
        let ctx = self.ctx;
        // In whole numbers: those that are not would have to be written in digits.
        let percent = (share.clamp(0.0, 1.0) * 100.0) as u32;
        html! {
            <>
                <div role="status">
                    <label for="audit-progress">{ ctx.say(key::AUDIT_READING) }</label>
                    <progress class="wam-progress" id="audit-progress" max="100" value={percent.to_string()} />
                </div>
                <button type="button" class="wam-button" onclick={self.act(Desk::forget)}>{ ctx.say(key::AUDIT_CANCEL) }</button>
            </>
        }
    }

    /// What went wrong, and the way to try again where that may help.
    fn trouble(&self, phase: &Phase) -> Html {
        let ctx = self.ctx;
        let (code, again) = match phase {
            Phase::Refused(code) => (code, false),
            Phase::Failed(code) => (code, true),
            Phase::Empty | Phase::Reading(_) | Phase::Open(_) => return Html::default(),
        };
        let known = CODES
            .iter()
            .find(|known| *known == code)
            .unwrap_or(&"crash");
        html! {
            <>
                <p class="wam-error">{ ctx.named(&["audit-trouble-", known]) }</p>
                if again {
                    <button type="button" class="wam-button" onclick={self.act(Desk::again)}>{ ctx.say(key::TRY_AGAIN) }</button>
                }
            </>
        }
    }

    /// What was read, what of it was not understood, and the way to others.
    pub(super) fn files(&self, events: u32) -> Html {
        let ctx = self.ctx;
        let names = self.desk.names();
        let files = u32::try_from(names.len()).unwrap_or(u32::MAX);
        let said = ctx.fill(
            key::AUDIT_FILES_READ,
            &[("files", Arg::Count(files)), ("n", Arg::Count(events))],
        );
        html! {
            <div class="wam-row wam-audit-files">
                <p role="status">{ said }</p>
                <button type="button" class="wam-button" onclick={self.act(Desk::forget)}>{ ctx.say(key::AUDIT_OTHER_FILES) }</button>
            </div>
        }
    }
}

fn drop_of(desk: &Rc<Desk>) -> Callback<DragEvent> {
    let desk = Rc::clone(desk);
    Callback::from(move |event: DragEvent| {
        event.prevent_default();
        let Some(dropped) = dynamic::get(&event, "dataTransfer") else {
            return;
        };
        let files = ask("dropped", &[dropped]);
        let desk = Rc::clone(&desk);
        spawn_local(async move {
            if let Some(files) = files.await {
                desk.read(files.unchecked_into());
            }
        });
    })
}

fn paste_of(desk: &Rc<Desk>) -> Callback<Event> {
    let desk = Rc::clone(desk);
    Callback::from(move |event: Event| desk.read(calendars::files("pasted", &[event.into()])))
}
