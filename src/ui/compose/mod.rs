//! Writes what replaces the meeting: fields on one side, the update as its readers get it on the other.

mod local_words;
mod preview;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::copying::{CopyButtons, Form};
use super::fields::{Select, SelectOption, TextField, TextKind};
use crate::app::document::{Action, Document, TextPlace};
use crate::app::handover::{self, current};
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::core::compose::{
    Draft, Field, FieldKind, Finding, Template, Templates, checks, render, word_count,
};
use crate::core::decision::decide;
use crate::core::markup::Dialect;
use local_words::LocalWords;
use preview::Preview;

/// How an update is copied.
const FORMS: &[Form] = &[Form::Rich, Form::Source(Dialect::Markdown)];

/// The composer.
pub(crate) fn compose(ctx: &Ctx, document: &Document) -> Html {
    let templates = Templates::builtin();
    let Some(template) = current(document, templates) else {
        return html! {};
    };
    let draft = document
        .update
        .drafts
        .get(&template.id)
        .cloned()
        .unwrap_or_default();
    let findings = checks(template, &draft);
    let update = Rc::new(render(
        template,
        &draft,
        &LocalWords {
            words: &ctx.options.words,
        },
    ));
    let options = templates.templates.iter().map(|one| SelectOption {
        id: one.id.clone().into(),
        label: ctx.named(&["template-", &one.id]),
        action: Action::Choose(one.id.clone()),
    });
    let choice = Select {
        ctx,
        id: "template".into(),
        label: ctx.say(key::COMPOSE_TEMPLATE),
        options: options.collect(),
        chosen: &template.id,
        below: html! {},
    };
    let words = u32::try_from(word_count(template, &draft)).unwrap_or(u32::MAX);
    let open = match u32::try_from(findings.len()).unwrap_or(u32::MAX) {
        0 => ctx.say(key::COMPOSE_NO_CHECKS),
        open => ctx.fill(key::COMPOSE_OPEN_CHECKS, &[("n", Arg::Count(open))]),
    };
    html! {
        <div class="wam-compose wam-columns">
            <section class="wam-inputs" aria-label={ctx.say(key::COMPOSE_FIELDS)}>
                <h2 class="wam-title">{ ctx.say(key::COMPOSE_TITLE) }</h2>
                { choice.view() }
                <p class="wam-guidance">{ ctx.named(&["template-", &template.id, "-help"]) }</p>
                <div class="wam-inputs" key={template.id.clone()}>
                    { for template.fields.iter().map(|one| field(ctx, template, one, &draft, &findings)) }
                </div>
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                <Preview ctx={ctx.clone()} update={update.clone()} />
                <CopyButtons ctx={ctx.clone()} text={update} forms={FORMS} primary=true />
                <p class="wam-guidance">
                    { ctx.fill(key::COMPOSE_LENGTH, &[("n", Arg::Count(words))]) }
                    { " " }
                    { open }
                </p>
            </aside>
        </div>
    }
}

/// Opens the composer with what is known from the decision.
pub(crate) fn write(ctx: &Ctx) {
    let document = ctx.store.document();
    if let Some(recommendation) = decide(&document.answers, &ctx.policy) {
        ctx.dispatch(handover::write(
            &document,
            &recommendation,
            &ctx.policy,
            Templates::builtin(),
            &ctx.options.words,
            clock::now(),
        ));
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
    let name = ["field-", &template.id, "-", &field.id].concat();
    let value = draft.values.get(&field.id).map_or("", String::as_str);
    let place = TextPlace::Update {
        template: template.id.clone(),
        field: field.id.clone(),
    };
    let id = AttrValue::from(["update-", &field.id].concat());
    let label = ctx.named(&[&name]);
    let found = findings
        .iter()
        .filter(|finding| finding.field.as_ref() == Some(&field.id));
    let below: Html = found
        .map(|one| html! { <p class="wam-finding">{ ctx.named(&["check-", one.code.id()]) }</p> })
        .collect();
    let kind = match &field.kind {
        FieldKind::Choice(choices) => {
            let mut options = vec![SelectOption {
                id: "".into(),
                label: ctx.say(key::COMPOSE_CHOOSE),
                action: place.typed(String::new()),
            }];
            options.extend(choices.iter().map(|one| SelectOption {
                id: one.clone().into(),
                label: ctx.named(&[&name, "-", one]),
                action: place.typed(one.clone()),
            }));
            return Select {
                ctx,
                id,
                label,
                options,
                chosen: value,
                below,
            }
            .view();
        }
        FieldKind::Text => TextKind::Paragraphs,
        FieldKind::When => TextKind::When,
        FieldKind::Line | FieldKind::Person => TextKind::Line,
    };
    TextField {
        ctx,
        id,
        label,
        value,
        kind,
        guidance: ctx.find(&[&name, "-help"]),
        place,
        below,
    }
    .view()
}
