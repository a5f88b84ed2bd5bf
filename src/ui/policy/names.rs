//! The names of a policy's fields, and the way to them.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, Node, ShadowRoot};
use yew::prelude::*;

use crate::app::words::{Arg, Key, key};
use crate::core::decision::{Factor, Mode};
use crate::ui::context::Ctx;

/// What the field at a path is called.
pub(super) fn name_of(ctx: &Ctx, path: &str) -> AttrValue {
    let parts: Vec<&str> = path.split('.').collect();
    let of = |whole: AttrValue, part: AttrValue| {
        ctx.fill(
            key::POLICY_PART_OF,
            &[("whole", Arg::Text(&whole)), ("part", Arg::Text(&part))],
        )
    };
    match *parts.as_slice() {
        ["decision", "gates", gate] => ctx.named(&["gate-", gate]),
        ["decision", "points", factor] => ctx.named(&["factor-", factor]),
        ["decision", "points", factor, choice, ..] => {
            let whole = ctx.named(&["factor-", factor]);
            let numbered = Factor::from_id(factor).is_some_and(Factor::is_number);
            let part = if numbered {
                let number = choice.parse().unwrap_or(0_u32).saturating_add(1);
                ctx.fill(key::POLICY_NTH_BAND, &[("n", Arg::Count(number))])
            } else {
                ctx.named(&["factor-", factor, "-", choice])
            };
            of(whole, part)
        }
        ["decision", "modes", mode] => ctx.named(&["mode-", mode]),
        ["decision", "modes", mode, field, ..] if Mode::from_id(mode).is_some() => {
            let whole = ctx.named(&["mode-", mode]);
            let part = match field {
                "offered" => key::POLICY_OFFERED,
                "position" => key::POLICY_POSITION,
                "contributors" => key::FACTOR_CONTRIBUTORS,
                "then" => key::POLICY_THEN,
                _ => key::POLICY_TEMPLATE,
            };
            of(whole, ctx.say(part))
        }
        ["decision", "modes", ..] => ctx.say(key::POLICY_MODES),
        ["decision", "talk_after_rounds"] => ctx.say(key::POLICY_TALK_AFTER),
        ["norms", "non_urgent_hours"] => ctx.say(key::POLICY_NON_URGENT),
        ["norms", "escalation_hours", "0"] => ctx.say(key::POLICY_ESCALATION_BEST),
        ["norms", "escalation_hours", ..] => ctx.say(key::POLICY_ESCALATION_WORST),
        ["norms", "working_day", "start"] => ctx.say(key::POLICY_DAY_START),
        ["norms", "working_day", ..] => ctx.say(key::POLICY_DAY_END),
        ["norms", "zone"] => ctx.say(key::POLICY_ZONE),
        ["norms", "holidays", ..] => ctx.say(key::POLICY_HOLIDAYS),
        ["norms", "working_days", ..] => ctx.say(key::POLICY_DAYS),
        ["wording", language, message] => match word_of(message) {
            Some((mode, word)) => {
                let whole = ctx.named(&["mode-", mode.id()]);
                let language = ctx.named(&["policy-language-", language]);
                of(of(whole, ctx.say(word)), language)
            }
            None => path.to_owned().into(),
        },
        ["branding", field] => match field {
            "organisation" => ctx.say(key::POLICY_ORGANISATION),
            _ => ctx.say(key::POLICY_BRANDING),
        },
        ["branding", "accent", "dark"] => ctx.say(key::POLICY_ACCENT_DARK),
        ["branding", "accent", ..] => ctx.say(key::POLICY_ACCENT_LIGHT),
        ["branding", "handbook", "label"] => ctx.say(key::POLICY_HANDBOOK_LABEL),
        ["branding", "handbook", ..] => ctx.say(key::POLICY_HANDBOOK_URL),
        ["name"] => ctx.say(key::POLICY_NAME),
        _ => path.to_owned().into(),
    }
}

/// The words of a mode that have fields: what its message ends with, and what it is called here.
pub(super) const WORDS: [(&str, Key); 3] = [
    ("", key::POLICY_WORD_NAME),
    ("-short", key::POLICY_WORD_SHORT),
    ("-practice", key::POLICY_WORD_PRACTICE),
];

/// The mode that a message is about, and which of its words it is.
fn word_of(message: &str) -> Option<(Mode, Key)> {
    let own = message.strip_prefix("mode-")?;
    let mut words = WORDS.iter();
    words.find_map(|(ending, word)| Some((Mode::from_id(own.strip_suffix(ending)?)?, *word)))
}

/// The name of a field, leading to it at a click.
pub(super) fn link_to(ctx: &Ctx, path: &str) -> Html {
    let onclick = {
        let path = path.to_owned();
        Callback::from(move |event: MouseEvent| {
            let _ = go(&event, &path);
        })
    };
    html! { <button type="button" class="wam-link" {onclick}>{ name_of(ctx, path) }</button> }
}

/// The tree in which something was clicked.
fn root_of(event: &MouseEvent) -> Option<ShadowRoot> {
    let node: Node = event.target()?.dyn_into().ok()?;
    node.get_root_node().dyn_into().ok()
}

/// Puts the focus somewhere else before what was clicked goes away.
pub(super) fn leave_for(event: &MouseEvent, id: &str) {
    let element = root_of(event).and_then(|root| root.get_element_by_id(id));
    if let Some(Ok(element)) = element.map(|element| element.dyn_into::<HtmlElement>()) {
        let _ = element.focus(); // at worst it stays where it was
    }
}

/// Opens the folds above a field and puts the focus there.
fn go(event: &MouseEvent, path: &str) -> Option<()> {
    let root = root_of(event)?;
    // A path may name a field, or what a few fields are about.
    let endings = ["", ".1", ".offered", ".urgency.hour", ".mon"];
    let mut found = endings
        .iter()
        .filter_map(|ending| root.get_element_by_id(&[path, *ending].concat()));
    let field: HtmlElement = match found.next() {
        Some(field) => field.dyn_into().ok()?,
        None => {
            let first = ["decision.modes.", Mode::ALL.first()?.id(), ".offered"].concat();
            root.get_element_by_id(&first)?.dyn_into().ok()?
        }
    };
    let mut inner: Element = field.clone().into();
    while let Ok(Some(fold)) = inner.closest("details") {
        let _ = fold.set_attribute("open", "");
        match fold.parent_element() {
            Some(outer) => inner = outer,
            None => break,
        }
    }
    field.focus().ok()
}
