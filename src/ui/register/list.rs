//! The list: what is due and what is in two versions, the search, and what it finds.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::day::today;
use super::row::Row;
use super::{Look, RegisterView, Told};
use crate::app::register::{Known, reviews};
use crate::app::words::{Arg, Key, key};
use crate::browser::{clock, download};
use crate::core::register::{Choice, Filter, Record, Status, Text};
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::fields::unsent;
use crate::ui::stepping::step_buttons;

/// Due reviews named above the list; the filter shows all.
const NAMED: usize = 5;

/// The type of calendar files: RFC 5545, 8.1.
const CALENDAR: &str = "text/calendar;charset=utf-8";

/// A list may be as long as that.
fn count(count: usize) -> Arg<'static> {
    Arg::Count(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A decision in which nothing stands yet.
pub(super) fn blank(ctx: &Ctx) -> Record {
    let document = ctx.store.document();
    let known = Known {
        document: &document,
        words: &ctx.options.words,
        today: today(),
    };
    known.blank()
}

/// One to look at.
fn example(ctx: &Ctx) -> Record {
    let mut record = Record {
        status: Status::Accepted,
        date: Some(today()),
        chosen: Some(0),
        ..blank(ctx)
    };
    for text in [
        Text::Title,
        Text::Owner,
        Text::Approver,
        Text::Label,
        Text::Context,
        Text::Why,
        Text::Rollback,
    ] {
        record.set(text, ctx.named(&["register-example-", text.id()]).as_str());
    }
    for name in [key::REGISTER_EXAMPLE_FIRST, key::REGISTER_EXAMPLE_SECOND] {
        record.options.push(Choice {
            name: ctx.say(name).as_str().to_owned(),
            ..Choice::default()
        });
    }
    record
}

impl Look<'_> {
    pub(super) fn list(&self, view: &RegisterView) -> Html {
        let Self { ctx, register, .. } = *self;
        html! {
            <>
                <h2 class="wam-title" tabindex="-1">{ ctx.say(key::REGISTER_HEADING) }</h2>
                <p class="wam-guidance">{ ctx.say(key::REGISTER_INTRO) }</p>
                { self.notice() }
                <div class="wam-row">
                    <button type="button" class="wam-button is-primary" onclick={self.begin(blank)}>{ ctx.say(key::REGISTER_NEW) }</button>
                    { step_buttons(self.ctx, self.shared) }
                </div>
                if register.records.is_empty() {
                    <div class="wam-register-empty">
                        <p>{ ctx.say(key::REGISTER_EMPTY) }</p>
                        <button type="button" class="wam-button" onclick={self.begin(example)}>{ ctx.say(key::EXAMPLE) }</button>
                    </div>
                } else {
                    { self.conflicts() }
                    { self.due(view) }
                    { self.search(view) }
                    { self.found(view) }
                }
                { self.files(view) }
            </>
        }
    }

    /// What is to be looked at now.
    fn due(&self, view: &RegisterView) -> Html {
        let Self { ctx, register, .. } = *self;
        let due = register.due(today());
        let save = {
            let ctx = ctx.clone();
            self.act(move |shared, _| {
                let words = &ctx.options.words;
                let text = reviews(&shared.store.register(), words, clock::utc_now());
                if let Some(text) = text
                    && download::save("reviews.ics", CALENDAR, &text)
                {
                    ctx.store.exported("ics");
                }
            })
        };
        let all = self.link.callback(|_: MouseEvent| {
            Told::filter(|filter| {
                *filter = Filter {
                    due: true,
                    ..Filter::default()
                };
            })
        });
        let is_planned = register
            .records
            .iter()
            .any(|kept| kept.record.due(today()).is_some());
        let one = |record: &Record| {
            html! { <li><button type="button" class="wam-link" dir="auto" onclick={self.show(Some(&record.id))}>{ self.name(record) }</button></li> }
        };
        html! {
            <section class="wam-register-part" aria-label={ctx.say(key::REGISTER_REVIEWS)}>
                <h3>{ ctx.fill(key::REGISTER_DUE, &[("n", count(due.len()))]) }</h3>
                if !due.is_empty() {
                    <ul data-list="due">{ for due.iter().take(NAMED).map(|kept| one(&kept.record)) }</ul>
                }
                <div class="wam-row">
                    if due.len() > NAMED && !view.filter.due {
                        <button type="button" class="wam-button" onclick={all}>{ ctx.say(key::REGISTER_DUE_ALL) }</button>
                    }
                    if is_planned {
                        <button type="button" class="wam-button" onclick={save}>{ ctx.say(key::REGISTER_ICS) }</button>
                    }
                </div>
            </section>
        }
    }

    fn search(&self, view: &RegisterView) -> Html {
        let Self { ctx, link, .. } = *self;
        let oninput = link.callback(|event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let words = input.map(|input| input.value()).unwrap_or_default();
            Told::filter(|filter| filter.words = words)
        });
        let due = link.callback(|_: Event| Told::filter(|filter| filter.due = !filter.due));
        let statuses = Status::ALL.map(|status| {
            let name = ctx.named(&["register-status-", status.id()]);
            (status.id().to_owned(), name)
        });
        let chosen = view.filter.status.map_or("", Status::id);
        let [labels, owners] = &view.values.1;
        let named = |values: &[String]| {
            let named = values
                .iter()
                .map(|value| (value.clone(), value.clone().into()));
            named.collect::<Vec<_>>()
        };
        let words = html! {
            <>
                <label for="register-search">{ ctx.say(key::REGISTER_SEARCH) }</label>
                <input class="wam-input" id="register-search" type="search" dir="auto" autocomplete="off"
                    value={view.filter.words.clone()} {oninput} />
            </>
        };
        html! {
            <div class="wam-register-search" role="search" aria-label={ctx.say(key::REGISTER_SEARCH)}>
                { unsent("wam-field wam-register-words", words) }
                { self.choose(key::REGISTER_STATUS, "register-filter-status", &statuses, chosen, |filter, value| filter.status = Status::of(value)) }
                if !labels.is_empty() {
                    { self.choose(key::REGISTER_LABEL, "register-filter-label", &named(labels), &view.filter.label, |filter, value| value.clone_into(&mut filter.label)) }
                }
                if !owners.is_empty() {
                    { self.choose(key::REGISTER_OWNER, "register-filter-owner", &named(owners), &view.filter.owner, |filter, value| value.clone_into(&mut filter.owner)) }
                }
                <label class="wam-choice wam-register-check">
                    <input type="checkbox" id="register-filter-due" checked={view.filter.due} onchange={due} />
                    <span>{ ctx.say(key::REGISTER_ONLY_DUE) }</span>
                </label>
            </div>
        }
    }

    /// A filter of some values, or all.
    fn choose(
        &self,
        name: Key,
        id: &'static str,
        values: &[(String, AttrValue)],
        chosen: &str,
        set: fn(&mut Filter, &str),
    ) -> Html {
        let onchange = self.link.callback(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let value = select.map(|select| select.value()).unwrap_or_default();
            Told::filter(move |filter| set(filter, &value))
        });
        let option = |(value, name): &(String, AttrValue)| {
            html! { <option value={value.clone()} selected={value == chosen}>{ name.clone() }</option> }
        };
        html! {
            <div class="wam-field">
                <label for={id}>{ self.ctx.say(name) }</label>
                <select class="wam-input" {id} {onchange}>
                    <option value="" selected={chosen.is_empty()}>{ self.ctx.say(key::REGISTER_ANY) }</option>
                    { for values.iter().map(option) }
                </select>
            </div>
        }
    }

    fn found(&self, view: &RegisterView) -> Html {
        let Self {
            ctx,
            register,
            link,
            ..
        } = *self;
        let (_, found) = &view.found;
        let args = [
            ("n", count(found.len())),
            ("of", count(register.records.len())),
        ];
        let left = found.len().saturating_sub(view.most);
        let rows = found.iter().take(view.most).map(|kept| {
            let id = &kept.record.id;
            html! {
                <Row key={id.clone()} ctx={ctx.clone()} kept={kept.clone()} name={self.name(&kept.record)} onopen={self.show(Some(id))} />
            }
        });
        html! {
            <section class="wam-register-part" aria-label={ctx.say(key::REGISTER_FOUND)}>
                <p role="status" class="wam-guidance" data-figure="found">{ ctx.fill(key::REGISTER_COUNT, &args) }</p>
                <ul class="wam-records">{ for rows }</ul>
                if left > 0 {
                    <div class="wam-row">
                        <button type="button" class="wam-button" onclick={link.callback(|_: MouseEvent| Told::More)}>
                            { ctx.fill(key::REGISTER_SHOW_MORE, &[("n", count(left))]) }
                        </button>
                    </div>
                }
            </section>
        }
    }

    /// What is here in two versions.
    fn conflicts(&self) -> Html {
        let Self { ctx, register, .. } = *self;
        if register.conflicts.is_empty() {
            return html! {};
        }
        let one = |record: &Record| {
            html! { <li><button type="button" class="wam-link" dir="auto" onclick={self.show(Some(&record.id))}>{ self.name(record) }</button></li> }
        };
        let mut ids: Vec<&str> = Vec::new();
        for other in &register.conflicts {
            if !ids.contains(&other.id.as_str()) {
                ids.push(&other.id);
            }
        }
        let records = ids.into_iter().filter_map(|id| register.get(id));
        html! {
            <section class={joined(&["wam-register-part ", "wam-register-conflicts"])} aria-label={ctx.say(key::REGISTER_CONFLICTS_LABEL)}>
                <h3>{ ctx.fill(key::REGISTER_CONFLICTS, &[("n", count(register.conflicts.len()))]) }</h3>
                <p class="wam-guidance">{ ctx.say(key::REGISTER_CONFLICTS_HELP) }</p>
                <ul data-list="conflicts">{ for records.map(one) }</ul>
            </section>
        }
    }
}
