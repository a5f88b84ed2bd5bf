//! The options that were weighed: add, remove, reorder, choose.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Look;
use crate::app::register::Step;
use crate::app::words::{Arg, Key, key};
use crate::core::register::{Choice, MAX_OPTIONS, Record};
use crate::ui::attributes::{joined, whole};
use crate::ui::fields::unsent;
use crate::ui::focus::{focus_soon, keep_in_sight};

/// The texts of an option.
#[derive(Clone, Copy)]
enum Field {
    Name,
    About,
    Pros,
    Cons,
}

impl Field {
    const ALL: [Self; 4] = [Self::Name, Self::About, Self::Pros, Self::Cons];

    fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::About => "about",
            Self::Pros => "pros",
            Self::Cons => "cons",
        }
    }

    fn of(self, option: &mut Choice) -> &mut String {
        match self {
            Self::Name => &mut option.name,
            Self::About => &mut option.about,
            Self::Pros => &mut option.pros,
            Self::Cons => &mut option.cons,
        }
    }
}

/// The name of the last option.
const NEWEST: &str =
    ".wam-register-option:nth-last-child(1 of .wam-register-option) :is(input, textarea)";

/// Moves an option to another place, and what was chosen with it.
fn swap(record: &mut Record, one: usize, other: usize) {
    if one.max(other) < record.options.len() {
        record.options.swap(one, other);
        record.chosen = match record.chosen {
            Some(chosen) if chosen == one => Some(other),
            Some(chosen) if chosen == other => Some(one),
            chosen => chosen,
        };
    }
}

fn remove(record: &mut Record, place: usize) {
    if place < record.options.len() {
        record.options.remove(place);
        record.chosen = match record.chosen {
            Some(chosen) if chosen == place => None,
            Some(chosen) if chosen > place => Some(chosen - 1),
            chosen => chosen,
        };
    }
}

impl Look<'_> {
    pub(super) fn options(&self, record: &Record) -> Html {
        let ctx = self.ctx;
        let add = {
            let push = self.edit(record, |record| record.options.push(Choice::default()));
            Callback::from(move |event: MouseEvent| {
                focus_soon(&event, &[NEWEST]);
                push.emit(event);
            })
        };
        let options = (0..record.options.len()).map(|place| self.option(record, place));
        let options = html! { <>{ for options }</> };
        html! {
            <fieldset class="wam-register-options">
                <legend>{ ctx.say(key::REGISTER_OPTIONS) }</legend>
                <p class="wam-guidance">{ ctx.say(key::REGISTER_OPTIONS_HELP) }</p>
                { unsent("wam-register-choose", options) }
                if record.options.len() < MAX_OPTIONS {
                    <div class="wam-row">
                        <button type="button" class="wam-button" onclick={add}>{ ctx.say(key::REGISTER_ADD_OPTION) }</button>
                    </div>
                }
            </fieldset>
        }
    }

    /// Changes a record at a click.
    pub(super) fn edit(
        &self,
        record: &Record,
        edit: impl Fn(&mut Record) + 'static,
    ) -> Callback<MouseEvent> {
        let id = record.id.clone();
        self.act(move |shared, event| {
            keep_in_sight(event);
            // It may have been removed in another tab meanwhile.
            let _ = shared
                .store
                .change(None, |register| register.edit(&id, &edit));
        })
    }

    fn option(&self, record: &Record, place: usize) -> Html {
        let ctx = self.ctx;
        let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
        let nth = ctx.fill(key::REGISTER_NTH_OPTION, &[("n", Arg::Count(number))]);
        let last = record.options.len() - 1;
        let choose = self.edit(record, move |record| record.chosen = Some(place));
        let move_button = |name: Key, idle: bool, to: usize| {
            let onclick = (!idle).then(|| self.edit(record, move |record| swap(record, place, to)));
            html! {
                <button type="button" class="wam-link" aria-disabled={idle.then_some("true")} aria-label={ctx.pair(&nth, &ctx.say(name))} {onclick}>{ ctx.say(name) }</button>
            }
        };
        html! {
            <fieldset class="wam-register-option" data-option={whole(place)}>
                <legend>{ nth.clone() }</legend>
                { for Field::ALL.into_iter().map(|field| self.option_text(record, place, field)) }
                <label class="wam-choice wam-register-check">
                    <input type="radio" name="register-chosen" checked={record.chosen == Some(place)} onclick={choose} />
                    <span>{ ctx.say(key::REGISTER_CHOSEN) }</span>
                </label>
                <div class="wam-row">
                    { move_button(key::REGISTER_UP, place == 0, place.saturating_sub(1)) }
                    { move_button(key::REGISTER_DOWN, place == last, place + 1) }
                    <button type="button" class="wam-link" aria-label={ctx.pair(&nth, &ctx.say(key::REGISTER_REMOVE_OPTION))}
                        onclick={self.edit(record, move |record| remove(record, place))}>{ ctx.say(key::REGISTER_REMOVE_OPTION) }</button>
                </div>
            </fieldset>
        }
    }

    fn option_text(&self, record: &Record, place: usize, field: Field) -> Html {
        let ctx = self.ctx;
        let number = place.to_string();
        let id = joined(&["register-option-", &number, "-", field.id()]);
        let mut option = record.options.get(place).cloned().unwrap_or_default();
        let value = std::mem::take(field.of(&mut option));
        let step = Step {
            id: record.id.clone(),
            field: id.as_str().to_owned(),
        };
        let oninput = self.type_into(step, move |record, text| {
            if let Some(option) = record.options.get_mut(place) {
                *field.of(option) = text;
            }
        });
        html! {
            <div class="wam-field">
                <label for={id.clone()}>{ ctx.named(&["register-option-", field.id()]) }</label>
                if let Field::Name = field {
                    <input class="wam-input" {id} type="text" dir="auto" autocomplete="off" {value} {oninput} />
                } else {
                    <textarea class="wam-input" {id} rows="2" dir="auto" {value} {oninput} />
                }
            </div>
        }
    }

    /// Changes a record with each key.
    pub(super) fn type_into(
        &self,
        step: Step,
        set: impl Fn(&mut Record, String) + 'static,
    ) -> Callback<InputEvent> {
        let (shared, readonly) = (self.shared.clone(), self.ctx.options.readonly);
        Callback::from(move |event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let text = match input {
                Some(input) => input.value(),
                None => event
                    .target_dyn_into::<HtmlTextAreaElement>()
                    .map(|area| area.value())
                    .unwrap_or_default(),
            };
            if !readonly {
                // It may have been removed in another tab meanwhile.
                let _ = shared.store.change(Some(step.clone()), |register| {
                    register.edit(&step.id, |record| set(record, text))
                });
            }
        })
    }
}
