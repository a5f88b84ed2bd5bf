//! Fields of a policy: what was typed stays as it was typed, an empty field is as in the policy that was opened, and
//! what is wrong stands below.

use web_sys::{FocusEvent, InputEvent};
use yew::prelude::*;

use super::error::say_error;
use crate::app::document::{Action, PolicyEdits};
use crate::app::policy_draft::PolicyDraft;
use crate::app::words::{Arg, key};
use crate::browser::dynamic::get;
use crate::core::decision::Gate;
use crate::ui::attributes::joined;
use crate::ui::context::Ctx;

/// What every field needs.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) draft: &'a PolicyDraft,
    pub(super) edits: &'a PolicyEdits,
}

/// One line to type in.
pub(super) struct Line<'a> {
    /// Its path, which is its id as well.
    pub(super) path: &'a str,
    pub(super) label: AttrValue,
    /// What the opened policy says.
    pub(super) base: String,
    /// Behind the field.
    pub(super) unit: Option<AttrValue>,
    /// Below the label.
    pub(super) help: Html,
}

impl Fields<'_> {
    /// What is wrong at one of these paths.
    pub(super) fn problem(&self, path: &str) -> Option<AttrValue> {
        let error = self.draft.problem(path)?;
        Some(say_error(self.ctx, error))
    }

    /// A field of words.
    pub(super) fn text(&self, path: &str, label: AttrValue, base: String) -> Html {
        self.line(Line {
            path,
            label,
            base,
            unit: None,
            help: Html::default(),
        })
    }

    /// A line to type in.
    pub(super) fn line(&self, line: Line<'_>) -> Html {
        let Line {
            path,
            label,
            base,
            unit,
            help,
        } = line;
        let typed = self.edits.get(path);
        let problem = self.problem(path);
        let error_id = joined(&[path, "-error"]);
        let before_id = joined(&[path, "-before"]);
        let unit_id = joined(&[path, "-unit"]);
        let is_changed = typed.is_some() && !base.is_empty();
        let mut described = vec![];
        for (there, id) in [
            (unit.is_some(), &unit_id),
            (is_changed, &before_id),
            (problem.is_some(), &error_id),
        ] {
            if there {
                described.push(id.as_str());
            }
        }
        let described = (!described.is_empty()).then(|| described.join(" "));
        let before = self
            .ctx
            .fill(key::POLICY_BEFORE, &[("value", Arg::Text(&base))]);
        let value = AttrValue::from(typed.unwrap_or_default().to_owned());
        let class = if typed.is_some() {
            "wam-input is-edited"
        } else {
            "wam-input"
        };
        html! {
            <div class="wam-field wam-policy-field" key={path}>
                <label for={path.to_owned()}>{ label }</label>
                { help }
                <div class="wam-number">
                    <input id={path.to_owned()} {class} type="text" dir="auto" autocomplete="off" {value} placeholder={base}
                        aria-invalid={problem.is_some().then_some("true")} aria-describedby={described}
                        oninput={self.on_input(path)} onblur={self.on_blur()} />
                    if let Some(unit) = unit {
                        <span class="wam-unit" id={unit_id}>{ unit }</span>
                    }
                </div>
                if is_changed {
                    <p class="wam-guidance" id={before_id}>{ before }</p>
                }
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
            </div>
        }
    }

    /// Yes or no.
    pub(super) fn check(&self, path: &str, label: AttrValue, base: bool) -> Html {
        let checked = match self.edits.get(path) {
            Some(text) => text == "true",
            None => base,
        };
        let text = match (!checked, base) {
            (true, false) => "true",
            (false, true) => "false",
            _ => "",
        };
        let onchange = {
            let (ctx, action) = (self.ctx.clone(), typed(path, text));
            Callback::from(move |_: Event| ctx.dispatch(action.clone()))
        };
        let problem = self.problem(path);
        let error_id = joined(&[path, "-error"]);
        let described = problem.is_some().then(|| error_id.clone());
        html! {
            <div class="wam-check" key={path}>
                <label class="wam-choice">
                    <input id={path.to_owned()} type="checkbox" {checked} {onchange}
                        aria-invalid={problem.is_some().then_some("true")} aria-describedby={described} />
                    <span>{ label }</span>
                    if checked != base {
                        <small>{ self.ctx.say(key::POLICY_CHANGED) }</small>
                    }
                </label>
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
            </div>
        }
    }

    pub(super) fn gate(&self, gate: Gate) -> Html {
        let path = joined(&["decision.gates.", gate.id()]);
        let label = self.ctx.named(&["gate-", gate.id()]);
        self.check(&path, label, self.draft.base.decision.gates[gate as usize])
    }

    pub(super) fn talk_after_rounds(&self) -> Html {
        self.line(Line {
            path: "decision.talk_after_rounds",
            label: self.ctx.say(key::POLICY_TALK_AFTER),
            base: self.draft.base.decision.talk_after_rounds.to_string(),
            unit: Some(self.ctx.say(key::POLICY_ROUNDS)),
            help: Html::default(),
        })
    }

    pub(super) fn on_input(&self, path: &str) -> Callback<InputEvent> {
        let (ctx, path) = (self.ctx.clone(), path.to_owned());
        Callback::from(move |event: InputEvent| {
            let value = event.target().and_then(|field| get(&field, "value"));
            let text = value.and_then(|value| value.as_string());
            ctx.dispatch(typed(&path, &text.unwrap_or_default()));
        })
    }

    pub(super) fn on_blur(&self) -> Callback<FocusEvent> {
        let ctx = self.ctx.clone();
        Callback::from(move |_: FocusEvent| ctx.store.end_step())
    }
}

/// Types the whole text of a field.
pub(super) fn typed(path: &str, text: &str) -> Action {
    Action::Policy {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}
