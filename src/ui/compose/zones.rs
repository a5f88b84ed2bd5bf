//! In which time zones the readers are: whoever names them tells each time on their clocks, too.

use wasm_bindgen::JsValue;
use web_sys::{HtmlInputElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

use super::fields::Fields;
use super::remind::Remind;
use crate::app::booking::is_bookable;
use crate::app::document::TextPlace;
use crate::app::reminder::REPLIES;
use crate::app::words::{Arg, key};
use crate::app::zones::{Zones as _, readers};
use crate::browser::dynamic::get;
use crate::browser::{clock, zones};
use crate::core::compose::Field;
use crate::core::policy::Norms;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;
use crate::ui::fields::unsent;

/// See the module.
#[derive(PartialEq, Properties)]
pub(super) struct ReaderZonesProps {
    pub(super) ctx: Ctx,
    /// The template in whose draft they are kept.
    pub(super) template: String,
    pub(super) zones: Vec<AttrValue>,
}

/// See the module.
#[component]
pub(super) fn ReaderZones(props: &ReaderZonesProps) -> Html {
    let ReaderZonesProps {
        ctx,
        template,
        zones,
    } = props;
    let typed = use_state_eq(String::new);
    let unknown = use_state_eq(|| false);
    // Some four hundred names: only for whoever comes here.
    let names = use_state_eq(Vec::<AttrValue>::new);
    let keep = {
        let (ctx, template) = (ctx.clone(), template.clone());
        move |zones: &[&str]| {
            let place = TextPlace::Update {
                template: template.clone(),
                field: readers::FIELD.to_owned(),
            };
            ctx.dispatch(place.typed(readers::named(zones)));
            ctx.store.end_step();
        }
    };
    let add = {
        let (ctx, zones, keep) = (ctx.clone(), zones.clone(), keep.clone());
        let (typed, unknown) = (typed.clone(), unknown.clone());
        move |text: &str| {
            let name = text.trim();
            if name.is_empty() {
                return;
            }
            if !Norms::is_zone(name) || ctx.zones().there(clock::now(), name).is_none() {
                return unknown.set(true);
            }
            let mut named: Vec<&str> = zones.iter().map(AttrValue::as_str).collect();
            if !named.contains(&name) {
                named.push(name);
            }
            keep(&named);
            typed.set(String::new());
        }
    };
    let onfocus = {
        let names = names.clone();
        Callback::from(move |_: FocusEvent| {
            names.set(zones::names().into_iter().map(AttrValue::from).collect());
        })
    };
    let oninput = {
        let (typed, unknown, names, add) =
            (typed.clone(), unknown.clone(), names.clone(), add.clone());
        Callback::from(move |event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let text = input.map(|input| input.value()).unwrap_or_default();
            unknown.set(false);
            // Chosen from the list, it comes as a whole.
            if is_chosen(&event) && names.iter().any(|name| **name == text) {
                return add(&text);
            }
            typed.set(text);
        })
    };
    let onkeydown = {
        let (typed, add) = (typed.clone(), add.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                add(&typed);
            }
        })
    };
    let onadd = {
        let typed = typed.clone();
        Callback::from(move |_: MouseEvent| add(&typed))
    };
    let chip = |zone: &AttrValue| {
        let (keep, left) = (keep.clone(), zones.clone());
        let gone = zone.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            let left: Vec<&str> = left
                .iter()
                .map(AttrValue::as_str)
                .filter(|zone| *zone != &*gone)
                .collect();
            keep(&left);
        });
        let label = ctx.fill(key::ZONES_REMOVE, &[("zone", Arg::Text(zone))]);
        html! {
            <li key={zone.to_string()}>
                <span>{ zone.clone() }</span>
                <button type="button" class="wam-link" aria-label={label.clone()} title={label} {onclick}>{ "×" }</button>
            </li>
        }
    };
    let field = html! {
        <>
            <input class="wam-input" id="readers-zones" type="text" list="readers-zones-names" autocomplete="off"
                spellcheck="false" aria-describedby="readers-zones-guidance readers-zones-unknown"
                aria-invalid={unknown.then_some("true")} value={(*typed).clone()} {onfocus} {oninput} {onkeydown} />
            <button type="button" class="wam-button" onclick={onadd}>{ ctx.say(key::ZONES_ADD) }</button>
            <datalist id="readers-zones-names">
                { for names.iter().map(|name| html! { <option value={name.clone()} /> }) }
            </datalist>
        </>
    };
    html! {
        <div class="wam-field wam-zones">
            <label for="readers-zones">{ ctx.say(key::ZONES) }</label>
            <p class="wam-guidance" id="readers-zones-guidance">{ ctx.say(key::ZONES_HELP) }</p>
            if !zones.is_empty() {
                <ul>{ for zones.iter().map(chip) }</ul>
            }
            if zones.len() < readers::MOST {
                { unsent("wam-row", field) }
            }
            <p class="wam-error" id="readers-zones-unknown" role="status">
                if *unknown {
                    { ctx.say(key::ZONES_UNKNOWN) }
                }
            </p>
        </div>
    }
}

/// Whether a text comes as a whole, as from a list of suggestions.
fn is_chosen(event: &InputEvent) -> bool {
    get(event, "inputType").is_some_and(|kind| kind == JsValue::from_str("insertReplacementText"))
}

impl Fields<'_> {
    /// What there is to say of a time, and to do with it: where it is outside working hours, and the reminder of it.
    pub(super) fn clocks(&self, field: &Field) -> Html {
        let ctx = self.ctx;
        let Some(when) = self.draft.when(&field.id) else {
            return html! {};
        };
        let norms = &ctx.policy.norms;
        let zones = readers::zones(self.draft, norms);
        let clocks = ctx.zones();
        let off = readers::off_work(when, &zones, norms, &clocks);
        let said = off.into_iter().map(|zone| {
            let there = clocks.say(when, zone).unwrap_or_default();
            let args = [("zone", Arg::Text(zone)), ("when", Arg::Text(&there))];
            html! { <p class="wam-finding">{ ctx.fill(key::ZONES_OFF, &args) }</p> }
        });
        let is_reply = REPLIES.contains(&field.id.as_str())
            && !is_bookable(self.template)
            && when >= clock::now();
        html! {
            <>
                { for said }
                if is_reply {
                    <Remind ctx={ctx.clone()} template={self.template.id.clone()} field={field.id.clone()}
                        key={joined(&[&field.id, "-remind"]).to_string()} {when} />
                }
            </>
        }
    }
}
