//! Writes what replaces the meeting: fields on one side, the update as its readers get it on the other.

mod again;
mod assessment;
mod book;
mod calendar_file;
mod choice;
mod fields;
mod focus;
mod open;
mod outgoing;
mod paste;
mod preview;
mod remind;
mod rows;
mod zones;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use super::copying::{CopyButtons, Now};
use super::fields::Source;
use super::keep::Keep;
use super::next;
use super::register::Decided;
use crate::app::booking::is_bookable;
use crate::app::document::Document;
use crate::app::file_name::dated;
use crate::app::handover::current;
use crate::app::history::Moment;
use crate::app::policy::templates;
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::browser::painted::Painted;
use crate::core::compose::FieldKind;
use crate::core::evidence::Parameter;
use crate::core::quantity::Money;
use assessment::Assessment;
use book::Book;
use choice::choice;
use fields::Fields;
use open::open;
use outgoing::outgoing;
use preview::Preview;
use zones::ReaderZones;

/// The template of what can be kept as a decision.
const PROPOSAL: &str = "proposal";

/// The composer, for the document that is in the store at that moment.
pub(crate) fn compose(ctx: &Ctx, document: &Rc<Document>) -> Html {
    html! { <Composer ctx={ctx.clone()} document={document.clone()} moment={ctx.store.moment()} /> }
}

#[derive(PartialEq, Properties)]
struct ComposerProps {
    ctx: Ctx,
    document: Rc<Document>,
    /// When it came to be.
    moment: Moment,
}

/// A key has its frame to itself, however long the update is: the browser shows in its field what is typed on there, and what
/// the draft comes to is drawn in the next one.
struct Composer {
    assessment: Option<Assessment>,
    /// Whether something that was typed on is in its field alone, and not drawn yet.
    behind: bool,
    /// The last change that came before an earlier one was drawn: fields may hold then what is in no document, and are set anew.
    overtaken: u32,
    /// Draws what is behind once a field is left: who goes to a button finds all drawn.
    left: Callback<FocusEvent>,
    /// The update of the draft as it is at a click, which may come within the frame of a key.
    now: Now,
    /// Assesses the draft once the key is painted.
    painted: Painted,
}

/// Why the composer draws.
enum Wake {
    /// The key is painted.
    Painted,
    /// A field was left.
    Left,
}

impl Component for Composer {
    type Message = Wake;
    type Properties = ComposerProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let ComposerProps { ctx, document, .. } = ctx.props();
        Self {
            assessment: Assessment::of(ctx, document),
            behind: false,
            overtaken: 0,
            left: link.callback(|_| Wake::Left),
            now: now(ctx),
            painted: Painted::new(move || link.send_message(Wake::Painted)),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, wake: Wake) -> bool {
        let ComposerProps { ctx, document, .. } = ctx.props();
        let was_behind = std::mem::take(&mut self.behind);
        match wake {
            Wake::Left => was_behind,
            Wake::Painted => {
                self.assessment = Assessment::of(ctx, document);
                true
            }
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ComposerProps) -> bool {
        let ComposerProps {
            ctx,
            document,
            moment,
        } = ctx.props();
        if *ctx != old.ctx {
            self.now = now(ctx);
        }
        // Another language or template is no typing.
        if *ctx == old.ctx && document.update.template == old.document.update.template {
            self.painted.then();
            if moment.goes_on_from(old.moment) {
                self.behind = true;
                return false;
            }
        } else {
            self.assessment = Assessment::of(ctx, document);
        }
        let was_behind = std::mem::take(&mut self.behind);
        if was_behind || moment.change != old.moment.change + 1 {
            self.overtaken = moment.change;
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ComposerProps { ctx, document, .. } = ctx.props();
        let assessment = self.assessment.as_ref();
        assessment.map_or_else(Html::default, |one| composer(ctx, document, one, self))
    }
}

/// See [`Composer::now`].
fn now(ctx: &Ctx) -> Now {
    let ctx = ctx.clone();
    Some(Callback::from(move |()| {
        Some(Assessment::of(&ctx, &ctx.store.document())?.update)
    }))
}

fn composer(ctx: &Ctx, document: &Document, assessment: &Assessment, state: &Composer) -> Html {
    let templates = templates(&ctx.policy);
    let Some(template) = current(document, &templates) else {
        return html! {};
    };
    let Assessment {
        draft: assessed,
        findings,
        zones,
        update,
        words,
    } = assessment;
    let draft = document.update.drafts.get(&template.id);
    let draft = Rc::new(draft.cloned().unwrap_or_default());
    let bookable = is_bookable(template);
    let name = match draft.get("title").trim() {
        "" => dated(&ctx.named(&["template-", &template.id]), clock::now().date),
        title => dated(title, clock::now().date),
    };
    let fields = Fields {
        ctx,
        document,
        template,
        draft: &draft,
        findings,
        follow: *assessed != *draft,
        overtaken: state.overtaken,
    };
    html! {
        <div class="wam-compose wam-columns" onfocusout={state.left.clone()}>
            <section class="wam-inputs" aria-label={ctx.say(key::COMPOSE_FIELDS)} onpaste={|event: Event| paste::keep_formatting(&event)}>
                <h2 class="wam-title">{ ctx.say(if bookable { key::COMPOSE_TITLE_TALK } else { key::COMPOSE_TITLE }) }</h2>
                { choice(ctx, &templates, template) }
                <p class="wam-guidance">{ ctx.named(&["template-", &template.id, "-help"]) }</p>
                { fields.again() }
                <div class="wam-inputs" key={template.id.clone()}>
                    { for template.fields.iter().map(|one| fields.field(one)) }
                    if template.fields.iter().any(|field| field.kind == FieldKind::When) {
                        <ReaderZones ctx={ctx.clone()} template={template.id.clone()}
                            zones={zones.clone()} />
                    }
                </div>
                { fields.last() }
            </section>
            <aside class="wam-side" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                <Preview ctx={ctx.clone()} update={update.clone()} />
                { open(ctx, template, findings) }
                if bookable {
                    <Book ctx={ctx.clone()} {draft} />
                }
                <CopyButtons ctx={ctx.clone()} text={update.clone()} {name} now={state.now.clone()} primary={!bookable} offers={outgoing(ctx)} />
                <p class="wam-guidance">{ ctx.fill(key::COMPOSE_LENGTH, &[("n", Arg::Count(*words))]) }</p>
                if *words > 0 && !bookable {
                    { reading(ctx, document, *words) }
                }
                { next::after(ctx, document, template) }
                if template.id == PROPOSAL {
                    <div class="wam-row"><Keep ctx={ctx.clone()} source={Decided::Proposal} document={ctx.store.document()} /></div>
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
            let money = |amount: Money| ctx.some_money(amount.value(), calculator.currency());
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
