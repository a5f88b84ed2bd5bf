//! Writes what replaces the meeting: fields on one side, the update as its readers get it on the other.

mod again;
mod book;
mod calendar_file;
mod choice;
mod fields;
mod focus;
mod outgoing;
mod paste;
mod preview;
mod remind;
mod rows;
mod zones;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::copying::CopyButtons;
use super::fields::Source;
use super::next;
use super::register::Decided;
use crate::app::booking::is_bookable;
use crate::app::document::Document;
use crate::app::handover::current;
use crate::app::local_words::LocalWords;
use crate::app::policy::templates;
use crate::app::timing::timing;
use crate::app::words::{Arg, key};
use crate::app::zones::readers;
use crate::browser::clock;
use crate::core::compose::{FieldKind, render, word_count};
use crate::core::evidence::Parameter;
use crate::core::quantity::Money;
use book::Book;
use choice::choice;
use fields::Fields;
use outgoing::Outgoing;
use preview::Preview;
use zones::ReaderZones;

/// The template of what can be kept as a decision.
const PROPOSAL: &str = "proposal";

/// The composer.
pub(crate) fn compose(ctx: &Ctx, document: &Document) -> Html {
    let templates = templates(&ctx.policy);
    let Some(template) = current(document, &templates) else {
        return html! {};
    };
    let draft = document.update.drafts.get(&template.id);
    let draft = Rc::new(draft.cloned().unwrap_or_default());
    let bookable = is_bookable(template);
    let mut findings = templates.checks(template, &draft);
    findings.extend(timing(
        template,
        &draft,
        &ctx.policy.norms,
        &ctx.zones(),
        clock::now(),
    ));
    let zones = readers::zones(&draft, &ctx.policy.norms);
    let local = LocalWords {
        words: &ctx.options.words,
        readers: Some((&zones, &ctx.zones())),
    };
    let update = Rc::new(render(template, &draft, &local));
    let words = u32::try_from(word_count(template, &draft)).unwrap_or(u32::MAX);
    let fields = Fields {
        ctx,
        document,
        template,
        draft: &draft,
        findings: &findings,
    };
    html! {
        <div class="wam-compose wam-columns">
            <section class="wam-inputs" aria-label={ctx.say(key::COMPOSE_FIELDS)} onpaste={|event: Event| paste::keep_formatting(&event)}>
                <h2 class="wam-title">{ ctx.say(if bookable { key::COMPOSE_TITLE_TALK } else { key::COMPOSE_TITLE }) }</h2>
                { choice(ctx, &templates, template) }
                <p class="wam-guidance">{ ctx.named(&["template-", &template.id, "-help"]) }</p>
                { fields.again() }
                <div class="wam-inputs" key={template.id.clone()}>
                    { for template.fields.iter().map(|one| fields.field(one)) }
                    if template.fields.iter().any(|field| field.kind == FieldKind::When) {
                        <ReaderZones ctx={ctx.clone()} template={template.id.clone()}
                            zones={zones.iter().map(|zone| AttrValue::from((*zone).to_owned())).collect::<Vec<_>>()} />
                    }
                </div>
                { fields.last() }
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                <Preview ctx={ctx.clone()} update={update.clone()} />
                if bookable {
                    <Book ctx={ctx.clone()} {draft} />
                }
                <CopyButtons ctx={ctx.clone()} text={update.clone()} primary={!bookable}>
                    <Outgoing ctx={ctx.clone()} {update} />
                </CopyButtons>
                <p class="wam-guidance">{ sentences(ctx, words, findings.len()) }</p>
                if words > 0 && !bookable {
                    { reading(ctx, document, words) }
                }
                { next::after(ctx, document, template) }
                if template.id == PROPOSAL {
                    <div class="wam-row">{ next::keep(ctx, Decided::Proposal) }</div>
                }
            </aside>
        </div>
    }
}

/// How long it takes to read, what that costs, and where the figures come from.
fn reading(ctx: &Ctx, document: &Document, words: u32) -> Html {
    let calculator = ctx.calculator(document);
    let reading = calculator.reading(words);
    let minutes = Arg::Count(reading.minutes);
    let time = ctx.fill(key::UNIT_MINUTES_TEXT, &[("n", minutes)]);
    let said = match reading.costs {
        None => ctx.fill(key::COMPOSE_READING_TIME, &[("time", Arg::Text(&time))]),
        Some(costs) => {
            let money = |amount: Money| ctx.money(amount.value(), calculator.currency());
            ctx.fill(
                key::COMPOSE_READING,
                &[
                    ("time", Arg::Text(&time)),
                    (
                        "people",
                        Arg::Text(&ctx.fill(key::UNIT_PEOPLE, &[("n", Arg::Count(costs.people))])),
                    ),
                    ("reading", Arg::Text(&money(costs.reading))),
                    ("meeting", Arg::Text(&money(costs.meeting))),
                ],
            )
        }
    };
    let parameter = Parameter::ReadingSpeed;
    let label = ctx.named(&["evidence-", parameter.id()]);
    html! {
        <div class="wam-row wam-reading">
            <p class="wam-guidance">{ said }</p>
            { Source { ctx, parameter, label: &label }.view() }
        </div>
    }
}

/// How long the update is, and whether anything is still to be mended.
fn sentences(ctx: &Ctx, words: u32, findings: usize) -> AttrValue {
    let length = ctx.fill(key::COMPOSE_LENGTH, &[("n", Arg::Count(words))]);
    let open = match u32::try_from(findings).unwrap_or(u32::MAX) {
        0 => ctx.say(key::COMPOSE_NO_CHECKS),
        open => ctx.fill(key::COMPOSE_OPEN_CHECKS, &[("n", Arg::Count(open))]),
    };
    ctx.fill(
        key::TWO_SENTENCES,
        &[("first", Arg::Text(&length)), ("second", Arg::Text(&open))],
    )
}
