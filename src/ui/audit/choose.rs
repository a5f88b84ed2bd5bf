//! Ways to bring calendars in, and what is said while they are read.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::DragEvent;
use yew::prelude::*;

use super::Look;
use super::desk::{Desk, Phase};
use crate::app::audit::{Settings, example};
use crate::app::words::{Arg, key};
use crate::browser::script::ask;
use crate::browser::{calendars, clock, dynamic};
use crate::core::audit::Trouble;
use crate::later::script;
use crate::ui::stepping::step_buttons;

/// What is taken.
const ACCEPTED: &str = ".ics,.ical,.ifb,.icalendar,.zip,text/calendar,application/zip";

/// Files taken of folders at most; `www/calendar/files.js` has the same number.
const TAKEN: u32 = 2000;

impl Look<'_> {
    /// The place where files are dropped.
    pub(super) fn choose(&self, phase: &Phase) -> Html {
        let ctx = self.ctx;
        if let Phase::Reading(share) = phase {
            return self.reading(*share);
        }
        html! {
            <section class="wam-audit-drop" aria-label={ctx.say(key::AUDIT_CHOOSE)}>
                <p>{ ctx.say(key::AUDIT_INTRO) }</p>
                <div class="wam-row">
                    { self.field(false) }
                    { self.field(true) }
                </div>
                <div role="alert" id="audit-error">
                    if let Phase::Failed(trouble) = phase {
                        { self.trouble(*trouble) }
                    }
                </div>
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
            </section>
        }
    }

    /// A field for files, or for a folder.
    fn field(&self, folder: bool) -> Html {
        let ctx = self.ctx;
        let desk = Rc::clone(self.desk);
        let onchange = Callback::from(move |event: Event| {
            if let Some(field) = event.target() {
                desk.read(&calendars::files("chosen", &[field.into()]));
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
            let args = [JsValue::from_str(&name), JsValue::from_str(&text)];
            if let Some(file) = dynamic::call(&script(), "made", &args) {
                desk.read(&Array::of1(&file));
            }
        })
    }

    fn reading(&self, share: u8) -> Html {
        let ctx = self.ctx;
        html! {
            <section class="wam-audit-drop" aria-label={ctx.say(key::AUDIT_CHOOSE)}>
                <progress class="wam-progress" id="audit-progress" max="100" value={share.to_string()} aria-label={ctx.say(key::AUDIT_READING)} />
                <button type="button" class="wam-button" id="audit-cancel" onclick={self.act(Desk::forget)}>{ ctx.say(key::AUDIT_CANCEL) }</button>
            </section>
        }
    }

    /// What went wrong with the files, and the way to try again where that may help.
    fn trouble(&self, trouble: Trouble) -> Html {
        let ctx = self.ctx;
        html! {
            <>
                { self.why(trouble) }
                if trouble.may_pass() {
                    <button type="button" class="wam-button" onclick={self.act(Desk::again)}>{ ctx.say(key::TRY_AGAIN) }</button>
                }
            </>
        }
    }

    /// What went wrong, in words.
    pub(super) fn why(&self, trouble: Trouble) -> Html {
        let said = self.ctx.named(&["audit-trouble-", trouble.id()]);
        html! { <p class="wam-error">{ said }</p> }
    }

    /// What became of the files, and the way to others.
    pub(super) fn files(&self) -> Html {
        let ctx = self.ctx;
        html! {
            <div class="wam-row wam-audit-files">
                if self.desk.is_cut() {
                    <p class="wam-error" role="alert">{ ctx.fill(key::AUDIT_DROPPED_CUT, &[("n", Arg::Count(TAKEN))]) }</p>
                }
                <button type="button" class="wam-button" onclick={self.act(Desk::forget)}>{ ctx.say(key::AUDIT_OTHER_FILES) }</button>
                { step_buttons(ctx, self.desk) }
                if *self.settings != Settings::default() {
                    <button type="button" class="wam-button" id="audit-afresh" onclick={self.act(Desk::afresh)}>{ ctx.say(key::AUDIT_AFRESH) }</button>
                }
                <p class="wam-guidance">{ ctx.say(key::AUDIT_MORE_FILES) }</p>
            </div>
        }
    }

    pub(super) fn on_drag(&self) -> Callback<DragEvent> {
        Callback::from(|event: DragEvent| event.prevent_default())
    }

    pub(super) fn on_drop(&self) -> Callback<DragEvent> {
        let (desk, readonly) = (Rc::clone(self.desk), self.ctx.options.readonly);
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            let dropped = dynamic::get(&event, "dataTransfer");
            let Some(dropped) = dropped.filter(|_| !readonly) else {
                return;
            };
            let files = ask("dropped", &[dropped]);
            let desk = Rc::clone(&desk);
            spawn_local(async move {
                match files.await {
                    Some(files) => desk.read(files.unchecked_ref()),
                    None => desk.fail(Trouble::Unreadable),
                }
            });
        })
    }

    pub(super) fn on_paste(&self) -> Callback<Event> {
        let (desk, readonly) = (Rc::clone(self.desk), self.ctx.options.readonly);
        Callback::from(move |event: Event| {
            if !readonly {
                desk.read(&calendars::files("pasted", &[event.into()]));
            }
        })
    }
}
