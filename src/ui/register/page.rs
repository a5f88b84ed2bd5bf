//! The page of one decision.

use chrono::NaiveDate;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::day::{fresh_id, today};
use super::list::blank;
use super::{HEADING, Look};
use crate::app::register::{Notice, Step, file_stem};
use crate::app::words::{Arg, Key, key};
use crate::browser::download;
use crate::core::day::{day, parse_day};
use crate::core::markup::is_allowed_link;
use crate::core::register::{Filter, MAX_LINE, MAX_TEXT, Record, Refused, Status, Text, markdown};
use crate::ui::attributes::joined;
use crate::ui::fields::unsent;
use crate::ui::focus::focus_soon;
use crate::ui::stepping::step_buttons;

/// Decisions offered to come in the place of one.
const OFFERED: usize = 6;

/// The lines beside each other, and the texts below each other.
const WHO: [Text; 5] = [
    Text::Owner,
    Text::Approver,
    Text::Label,
    Text::Consulted,
    Text::Informed,
];

impl Look<'_> {
    pub(super) fn page(&self, record: &Record) -> Html {
        let ctx = self.ctx;
        let save = {
            let (ctx, id) = (ctx.clone(), record.id.clone());
            self.act(move |shared, _| {
                let register = shared.store.register();
                if let Some(record) = register.get(&id) {
                    let name = [&*file_stem(record), ".md"].concat();
                    if download::save(
                        &name,
                        "text/markdown;charset=utf-8",
                        &markdown(&register, record),
                    ) {
                        ctx.store.exported("markdown");
                    }
                }
            })
        };
        let remove = {
            let id = record.id.clone();
            self.act(move |shared, event| {
                focus_soon(event, HEADING);
                shared.show(None);
                let removed = shared.store.change(None, |register| register.remove(&id));
                if removed.is_ok() {
                    shared.store.tell(Some(Notice::Removed));
                }
            })
        };
        html! {
            <>
                <div class="wam-row">
                    <button type="button" class="wam-button" onclick={self.show(None)}>{ ctx.say(key::REGISTER_BACK) }</button>
                    { step_buttons(self.ctx, self.shared) }
                </div>
                <h2 class="wam-title" tabindex="-1" dir="auto">{ self.name(record) }</h2>
                { self.notice() }
                { self.versions(record) }
                { self.links(record) }
                <div class="wam-inputs wam-register-fields" data-record={record.id.clone()}>
                    { self.text(record, Text::Title, self.missing_title(record)) }
                    <div class="wam-grid">
                        { self.status(record) }
                        { self.date(record, key::REGISTER_DATE, "date", record.date, None, |record, date| record.date = date) }
                        { self.date(record, key::REGISTER_REVIEW, "review", record.review, self.early_review(record), |record, date| record.review = date) }
                        { for WHO.into_iter().map(|text| self.text(record, text, None)) }
                    </div>
                    { self.text(record, Text::Context, None) }
                    { self.options(record) }
                    { for [Text::Why, Text::Consequences, Text::Rollback].into_iter().map(|text| self.text(record, text, None)) }
                    { self.text(record, Text::Link, self.bad_link(record)) }
                    { self.text(record, Text::More, None) }
                </div>
                { self.supersede(record) }
                <div class="wam-row">
                    <button type="button" class="wam-button" onclick={save}>{ ctx.say(key::REGISTER_SAVE_ONE) }</button>
                    <button type="button" class="wam-button" onclick={remove}>{ ctx.say(key::REGISTER_REMOVE) }</button>
                </div>
            </>
        }
    }

    fn missing_title(&self, record: &Record) -> Option<AttrValue> {
        let missing = record.text(Text::Title).trim().is_empty() && !record.is_begun();
        missing.then(|| self.ctx.say(key::REGISTER_NO_TITLE))
    }

    fn bad_link(&self, record: &Record) -> Option<AttrValue> {
        let link = record.text(Text::Link).trim();
        let bad = !link.is_empty() && !is_allowed_link(link);
        bad.then(|| self.ctx.say(key::REGISTER_BAD_LINK))
    }

    fn early_review(&self, record: &Record) -> Option<AttrValue> {
        let early = record.review? < record.date?;
        early.then(|| self.ctx.say(key::REGISTER_EARLY_REVIEW))
    }

    fn step(&self, record: &Record, field: &str) -> Step {
        Step {
            id: record.id.clone(),
            field: field.to_owned(),
        }
    }

    fn on_blur(&self) -> Callback<FocusEvent> {
        let shared = self.shared.clone();
        Callback::from(move |_: FocusEvent| shared.store.end_step())
    }

    /// A field for one of the texts, with what is wrong with it.
    fn text(&self, record: &Record, text: Text, problem: Option<AttrValue>) -> Html {
        let ctx = self.ctx;
        let id = joined(&["register-", text.id()]);
        let value = record.text(text).to_owned();
        let most = if text.is_line() { MAX_LINE } else { MAX_TEXT };
        let problem = problem.or_else(|| {
            let most_said = Arg::Count(u32::try_from(most).unwrap_or(u32::MAX));
            (value.chars().count() > most)
                .then(|| ctx.fill(key::REGISTER_TOO_LONG, &[("n", most_said)]))
        });
        let help = ctx.find(&["register-", text.id(), "-help"]);
        let help_id = help
            .is_some()
            .then(|| joined(&["register-", text.id(), "-guidance"]));
        let error_id = problem
            .is_some()
            .then(|| joined(&["register-", text.id(), "-error"]));
        let described = match (&help_id, &error_id) {
            (Some(help), Some(error)) => Some(joined(&[help, " ", error])),
            (one, other) => one.clone().or_else(|| other.clone()),
        };
        let invalid = problem.is_some().then_some("true");
        let oninput = self.type_into(self.step(record, text.id()), move |record, words| {
            record.set(text, words);
        });
        let onblur = self.on_blur();
        let rows = (value.lines().count() + 1).clamp(2, 12).to_string();
        let field = html! {
            <>
                <label for={id.clone()}>{ ctx.named(&["register-", text.id()]) }</label>
                if let Some(help) = help {
                    <p class="wam-guidance" id={help_id}>{ help }</p>
                }
                if text.is_line() {
                    <input class="wam-input" {id} type="text" dir="auto" autocomplete="off" {value} {oninput} {onblur}
                        aria-invalid={invalid} aria-describedby={described} />
                } else {
                    <textarea class="wam-input" {id} {rows} dir="auto" {value} {oninput} {onblur}
                        aria-invalid={invalid} aria-describedby={described} />
                }
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
            </>
        };
        unsent("wam-field", field)
    }

    fn status(&self, record: &Record) -> Html {
        let ctx = self.ctx;
        let (shared, id, readonly) = (self.shared.clone(), record.id.clone(), ctx.options.readonly);
        let onchange = Callback::from(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let status = select.and_then(|select| Status::of(&select.value()));
            if let (Some(status), false) = (status, readonly) {
                let _ = shared.store.change(None, |register| {
                    register.edit(&id, |record| {
                        record.status = status;
                        if status != Status::Superseded {
                            record.superseded_by.clear();
                        }
                        if status == Status::Accepted && record.date.is_none() {
                            record.date = Some(today());
                        }
                    })
                });
            }
        });
        let option = |status: Status| {
            html! {
                <option value={status.id()} selected={status == record.status}>{ ctx.named(&["register-status-", status.id()]) }</option>
            }
        };
        html! {
            <div class="wam-field">
                <label for="register-status">{ ctx.say(key::REGISTER_STATUS) }</label>
                <select class="wam-input" id="register-status" {onchange}>{ for Status::ALL.into_iter().map(option) }</select>
            </div>
        }
    }

    fn date(
        &self,
        record: &Record,
        name: Key,
        field: &'static str,
        value: Option<NaiveDate>,
        problem: Option<AttrValue>,
        set: fn(&mut Record, Option<NaiveDate>),
    ) -> Html {
        let id = joined(&["register-", field]);
        let error_id = problem
            .is_some()
            .then(|| joined(&["register-", field, "-error"]));
        let (shared, step, readonly) = (
            self.shared.clone(),
            self.step(record, field),
            self.ctx.options.readonly,
        );
        let onchange = Callback::from(move |event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let date = input.and_then(|input| parse_day(&input.value()));
            if !readonly {
                let _ = shared.store.change(None, |register| {
                    register.edit(&step.id, |record| set(record, date))
                });
            }
        });
        let field = html! {
            <>
                <label for={id.clone()}>{ self.ctx.say(name) }</label>
                <input class="wam-input" {id} type="date" value={value.map(day).unwrap_or_default()} {onchange}
                    aria-invalid={problem.is_some().then_some("true")} aria-describedby={error_id.clone()} />
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
            </>
        };
        unsent("wam-field", field)
    }

    /// What it came in the place of, and what came in its place.
    fn links(&self, record: &Record) -> Html {
        let ctx = self.ctx;
        let link = |one: &Record| {
            html! { <button type="button" class="wam-link" dir="auto" onclick={self.show(Some(&one.id))}>{ self.name(one) }</button> }
        };
        let by = self.register.get(&record.superseded_by);
        let lost = by.is_none() && !record.superseded_by.is_empty();
        let before: Vec<&Record> = self.register.superseded(&record.id).collect();
        let named = [("id", Arg::Text(&record.superseded_by))];
        html! {
            <>
                if let Some(by) = by {
                    <p data-link="by">{ ctx.say(key::REGISTER_REPLACED_BY) }{ " " }{ link(by) }</p>
                }
                if lost {
                    <p data-link="by">{ ctx.fill(key::REGISTER_REPLACED_BY_LOST, &named) }</p>
                }
                if !before.is_empty() {
                    <p data-link="before">{ ctx.say(key::REGISTER_REPLACES) }{ for before.into_iter().map(|one| html! { <>{ " " }{ link(one) }</> }) }</p>
                }
            </>
        }
    }

    /// Ways to put another decision in its place.
    fn supersede(&self, record: &Record) -> Html {
        if record.status == Status::Superseded && !record.superseded_by.is_empty() {
            return html! {};
        }
        html! { <Supersede look_ctx={self.ctx.clone()} shared={std::rc::Rc::clone(self.shared)} register={self.register.clone()} id={record.id.clone()} /> }
    }
}

/// What the way to another decision needs.
#[derive(Clone, Properties)]
pub(super) struct SupersedeProps {
    look_ctx: crate::ui::context::Ctx,
    shared: std::rc::Rc<super::Shared>,
    register: std::rc::Rc<crate::core::register::Register>,
    id: String,
}

impl PartialEq for SupersedeProps {
    fn eq(&self, other: &Self) -> bool {
        self.look_ctx == other.look_ctx
            && std::rc::Rc::ptr_eq(&self.register, &other.register)
            && self.id == other.id
    }
}

/// Looks for the decision that comes in the place of one, or begins it.
#[component]
fn Supersede(props: &SupersedeProps) -> Html {
    let SupersedeProps {
        look_ctx: ctx,
        shared,
        register,
        id,
    } = props;
    let words = use_state_eq(String::new);
    let refused = use_state_eq(|| None::<Refused>);
    let oninput = {
        let words = words.clone();
        Callback::from(move |event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            words.set(input.map(|input| input.value()).unwrap_or_default());
        })
    };
    let filter = Filter {
        words: (*words).clone(),
        ..Filter::default()
    };
    let offered = if words.trim().is_empty() {
        Vec::new()
    } else {
        filter.find(register, today())
    };
    let readonly = ctx.options.readonly;
    let begin = {
        let (ctx, shared, id) = (ctx.clone(), shared.clone(), id.clone());
        Callback::from(move |event: MouseEvent| {
            if readonly {
                return;
            }
            let (new, review) = (fresh_id(), blank(&ctx).review);
            let added = shared.store.change(None, |register| {
                let mut record = register.get(&id).cloned().unwrap_or_default().successor();
                record.id = new;
                record.review = review;
                let new = register.add(record)?;
                register.supersede(&id, &new)?;
                Ok::<String, Refused>(new)
            });
            if let Ok(new) = added {
                focus_soon(&event, HEADING);
                shared.show(Some(new));
            }
        })
    };
    let one = |record: &Record| {
        let (shared, old, new, refused) = (
            shared.clone(),
            id.clone(),
            record.id.clone(),
            refused.clone(),
        );
        let onclick = Callback::from(move |event: MouseEvent| {
            if readonly {
                return;
            }
            let done = shared
                .store
                .change(None, |register| register.supersede(&old, &new));
            refused.set(done.err());
            if done.is_ok() {
                focus_soon(&event, HEADING);
            }
        });
        let title = record.text(Text::Title).to_owned();
        html! { <li><button type="button" class="wam-button" dir="auto" {onclick}>{ title }</button></li> }
    };
    let find = html! {
        <>
            <label for="register-successor">{ ctx.say(key::REGISTER_FIND_SUCCESSOR) }</label>
            <input class="wam-input" id="register-successor" type="search" dir="auto" autocomplete="off" value={(*words).clone()} {oninput} />
        </>
    };
    html! {
        <details class="wam-more wam-supersede">
            <summary>{ ctx.say(key::REGISTER_SUPERSEDE) }</summary>
            <button type="button" class="wam-button" onclick={begin}>{ ctx.say(key::REGISTER_BEGIN_SUCCESSOR) }</button>
            { unsent("wam-field", find) }
            <ul data-list="successors">
                { for offered.iter().filter(|kept| kept.record.id != *id).take(OFFERED).map(|kept| one(&kept.record)) }
            </ul>
            <div role="alert">
                if refused.is_some() {
                    <p class="wam-error">{ ctx.say(key::REGISTER_CIRCLE) }</p>
                }
            </div>
        </details>
    }
}
