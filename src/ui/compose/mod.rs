//! Writes what replaces the meeting: fields on one side, the update as its readers get it on the other.

mod copy;
mod preview;
mod write;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::fields::{Select, SelectOption, TextField};
use crate::app::document::{Action, Document};
use crate::app::handover::current;
use crate::app::words::{Arg, key};
use crate::core::compose::{
    Draft, Field, FieldKind, Finding, Template, checks, render, word_count,
};
use copy::CopyButtons;
use preview::Preview;
use write::LocalWords;

/// What is written.
#[derive(PartialEq, Properties)]
pub(super) struct ComposeProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
}

/// See the module.
#[component]
pub(super) fn Compose(props: &ComposeProps) -> Html {
    let ComposeProps { ctx, document } = props;
    let Some(template) = current(document, ctx.templates) else {
        return html! {};
    };
    let draft = document
        .update
        .drafts
        .get(&template.id)
        .cloned()
        .unwrap_or_default();
    let findings = checks(template, &draft);
    let words = LocalWords {
        words: &ctx.options.words,
    };
    let update = Rc::new(render(template, &draft, &words));
    let options: Vec<SelectOption> = ctx
        .templates
        .templates
        .iter()
        .map(|one| SelectOption {
            id: one.id.clone().into(),
            label: ctx.named(&["template-", &one.id]).into(),
        })
        .collect();
    let choose = {
        let ctx = ctx.clone();
        Callback::from(move |index: usize| {
            if let Some(template) = ctx.templates.templates.get(index) {
                ctx.dispatch(Action::Choose(template.id.clone()));
            }
        })
    };
    let count = u32::try_from(word_count(template, &draft)).unwrap_or(u32::MAX);
    html! {
        <div class="wam-compose wam-columns">
            <section class="wam-inputs" aria-label={ctx.say(key::COMPOSE_FIELDS)}>
                <h2 class="wam-title">{ ctx.say(key::COMPOSE_TITLE) }</h2>
                <Select id="template" label={ctx.say(key::COMPOSE_TEMPLATE)} {options} chosen={template.id.clone()} onchange={choose} />
                <p class="wam-guidance">{ ctx.named(&["template-", &template.id, "-help"]) }</p>
                { for template.fields.iter().map(|one| field(ctx, template, one, &draft, &findings)) }
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                <Preview ctx={ctx.clone()} update={update.clone()} />
                <CopyButtons ctx={ctx.clone()} {update} />
                <p class="wam-guidance">
                    { ctx.fill(key::COMPOSE_LENGTH, &[("n", Arg::Count(count))]) }
                    { " " }
                    { open_checks(ctx, &findings) }
                </p>
            </aside>
        </div>
    }
}

fn open_checks(ctx: &Ctx, findings: &[Finding]) -> String {
    match u32::try_from(findings.len()).unwrap_or(u32::MAX) {
        0 => ctx.say(key::COMPOSE_NO_CHECKS),
        open => ctx.fill(key::COMPOSE_OPEN_CHECKS, &[("n", Arg::Count(open))]),
    }
}

/// A field of the template with what the checks found in it.
fn field(
    ctx: &Ctx,
    template: &Template,
    field: &Field,
    draft: &Draft,
    findings: &[Finding],
) -> Html {
    let prefix = ["field-", &template.id, "-", &field.id].concat();
    let id = format!("update-{}", field.id);
    let value = draft.values.get(&field.id).cloned().unwrap_or_default();
    let onchange = {
        let (ctx, template, field) = (ctx.clone(), template.id.clone(), field.id.clone());
        Callback::from(move |text| {
            ctx.dispatch(Action::Fill {
                template: template.clone(),
                field: field.clone(),
                text,
            });
        })
    };
    let found = findings
        .iter()
        .filter(|finding| finding.field.as_deref() == Some(field.id.as_str()))
        .map(|finding| {
            html! { <p class="wam-finding">{ ctx.named(&["check-", finding.code.id()]) }</p> }
        });
    let label = ctx.named(&[&prefix]);
    if let FieldKind::Choice(choices) = &field.kind {
        let mut options = vec![SelectOption {
            id: "".into(),
            label: ctx.say(key::COMPOSE_CHOOSE).into(),
        }];
        options.extend(choices.iter().map(|one| SelectOption {
            id: one.clone().into(),
            label: ctx.named(&[&prefix, "-", one]).into(),
        }));
        let ids: Vec<AttrValue> = options.iter().map(|option| option.id.clone()).collect();
        let choose = Callback::from(move |index: usize| {
            onchange.emit(ids.get(index).map(ToString::to_string).unwrap_or_default());
        });
        return html! {
            <div key={field.id.clone()}>
                <Select {id} {label} {options} chosen={value} onchange={choose} />
                { for found }
            </div>
        };
    }
    let kind = if matches!(field.kind, FieldKind::When) {
        "datetime-local"
    } else {
        "text"
    };
    let guidance = ctx
        .options
        .words
        .find(&[&prefix, "-help"])
        .map(AttrValue::from);
    html! {
        <TextField key={format!("{}-{}", template.id, field.id)} ctx={ctx.clone()} {id} {label} {value} {guidance} {kind}
            multiline={matches!(field.kind, FieldKind::Text)} {onchange}>
            { for found }
        </TextField>
    }
}
