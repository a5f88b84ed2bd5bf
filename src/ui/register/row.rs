//! A decision in the list: a component, so that typing in the search draws only what was not there before.

use std::rc::Rc;

use yew::prelude::*;

use super::day::{said, today};
use crate::app::words::{Arg, key};
use crate::core::register::{Due, Kept, Text};
use crate::ui::context::Ctx;

#[derive(Clone, Properties)]
pub(super) struct RowProps {
    pub(super) ctx: Ctx,
    pub(super) kept: Rc<Kept>,
    pub(super) name: AttrValue,
    pub(super) onopen: Callback<MouseEvent>,
}

impl PartialEq for RowProps {
    /// What is done at a click follows from the record.
    fn eq(&self, other: &Self) -> bool {
        self.ctx == other.ctx && Rc::ptr_eq(&self.kept, &other.kept)
    }
}

/// See the module.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let RowProps {
        ctx,
        kept,
        name,
        onopen,
    } = props;
    let record = &kept.record;
    let fact = |text: Text| {
        let words = record.text(text).trim().to_owned();
        (!words.is_empty()).then(|| html! { <span dir="auto">{ words }</span> })
    };
    let due = record.due(today());
    let review = record.review.filter(|_| due.is_some()).map(|date| {
        let name = match due {
            Some(Due::Now) => key::REGISTER_DUE_SINCE,
            _ => key::REGISTER_REVIEW_ON,
        };
        ctx.fill(name, &[("when", Arg::Text(&said(ctx, date)))])
    });
    html! {
        <li class="wam-record" data-record={record.id.clone()}>
            <button type="button" class="wam-link" dir="auto" onclick={onopen.clone()}>{ name.clone() }</button>
            <p class="wam-record-facts">
                <span class={classes!("wam-status", record.status.id())}>{ ctx.named(&["register-status-", record.status.id()]) }</span>
                if let Some(date) = record.date {
                    <span>{ said(ctx, date) }</span>
                }
                { for [Text::Label, Text::Owner].into_iter().filter_map(fact) }
                if let Some(review) = review {
                    <span class={(due == Some(Due::Now)).then_some("wam-due")}>{ review }</span>
                }
            </p>
        </li>
    }
}
