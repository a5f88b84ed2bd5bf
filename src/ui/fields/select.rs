//! A choice from a short list.

use yew::prelude::*;

use crate::app::document::Action;
use crate::ui::attributes::{joined, selected, selected_by};
use crate::ui::context::Ctx;

/// One of the choices, and what it does.
pub(in crate::ui) struct SelectOption {
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
    pub(in crate::ui) action: Action,
}

/// See the module.
pub(in crate::ui) struct Select<'a> {
    pub(in crate::ui) ctx: &'a Ctx,
    /// Unique within the widget.
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) label: AttrValue,
    pub(in crate::ui) options: Vec<SelectOption>,
    /// The id of what is chosen.
    pub(in crate::ui) chosen: &'a str,
    /// Findings, below the field.
    pub(in crate::ui) below: Html,
}

impl Select<'_> {
    pub(in crate::ui) fn view(self) -> Html {
        self.with_problem(None)
    }

    /// With what is wrong with the choice, if anything is, below the findings.
    pub(in crate::ui) fn with_problem(self, problem: Option<AttrValue>) -> Html {
        let Self {
            ctx,
            id,
            label,
            options,
            chosen,
            below,
        } = self;
        let option = |option: &SelectOption| {
            html! { <option value={option.id.clone()} selected={option.id == *chosen}>{ option.label.clone() }</option> }
        };
        let index = selected(options.iter().position(|option| option.id == *chosen));
        let views: Html = options.iter().map(option).collect();
        let actions: Vec<Action> = options.into_iter().map(|option| option.action).collect();
        let ctx = ctx.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(action) = selected_by(&event).and_then(|place| actions.get(place)) {
                ctx.dispatch(action.clone());
                // Whatever is chosen next is another choice.
                ctx.store.end_step();
            }
        });
        let error_id = AttrValue::from(joined(&[&id, "-error"]));
        let described = problem.is_some().then(|| error_id.clone());
        html! {
            <div class="wam-field">
                <label for={id.clone()}>{ label }</label>
                <select class="wam-input" {id} ~selectedIndex={index} {onchange}
                    aria-invalid={problem.is_some().then_some("true")} aria-describedby={described}>{ views }</select>
                { below }
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
            </div>
        }
    }
}
