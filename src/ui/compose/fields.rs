//! The fields of a template, each with where its text comes from and with what is to be mended.

use std::rc::Rc;

use yew::prelude::*;

use super::focus::focus_field;
use super::rows::Rows;
use crate::app::document::{Action, Document, TextPlace};
use crate::app::handover::{missed as is_missed, origin};
use crate::app::mending::{Mend, Mending};
use crate::app::naming::field_words;
use crate::app::reached::is_reached;
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::core::compose::{Draft, Field, FieldKind, Finding, FindingCode, Label, Template, When};
use crate::ui::context::Ctx;
use crate::ui::due::{late, missed};
use crate::ui::fields::{Select, SelectOption, TextField, TextKind};

/// Lines that take a sentence or two: typed where they are in sight to their end.
const SENTENCES: [&str; 1] = ["escalation"];

/// See the module.
pub(super) struct Fields<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) document: &'a Document,
    pub(super) template: &'a Template,
    pub(super) draft: &'a Draft,
    pub(super) findings: &'a [Finding],
    /// Whether the findings are those of the draft before the last key: they follow in the next frame.
    pub(super) follow: bool,
    /// See [`super::Composer`].
    pub(super) overtaken: u32,
}

impl Fields<'_> {
    /// One field.
    pub(super) fn field(&self, field: &Field) -> Html {
        let Self {
            ctx,
            template,
            draft,
            ..
        } = self;
        let value = draft.values.get(&field.id).map_or("", String::as_str);
        let place = TextPlace::Update {
            template: template.id.clone(),
            field: field.id.clone(),
        };
        let id = AttrValue::from(["update-", &field.id].concat());
        let named =
            |name: &str| field_words(&ctx.options.words, &template.id, name).map(AttrValue::from);
        let label = named(&field.id).unwrap_or_else(|| field.id.clone().into());
        let guidance = named(&[&field.id, "-help"].concat());
        let below = self.below(field);
        let kind = match &field.kind {
            FieldKind::Choice(_) | FieldKind::Label => {
                let (choices, prefix) = match &field.kind {
                    FieldKind::Choice(choices) => {
                        (choices.iter().map(String::as_str).collect(), "")
                    }
                    _ => (
                        Label::ALL.iter().map(|one| one.id()).collect::<Vec<_>>(),
                        "label-",
                    ),
                };
                let said = |one: &str| match prefix {
                    "" => named(&[&field.id, "-", one].concat()).unwrap_or_default(),
                    prefix => ctx.named(&[prefix, one]),
                };
                let mut options = vec![SelectOption {
                    id: "".into(),
                    label: ctx.say(key::COMPOSE_CHOOSE),
                    action: place.typed(String::new()),
                }];
                options.extend(choices.iter().map(|one| SelectOption {
                    id: (*one).to_owned().into(),
                    label: said(one),
                    action: place.typed((*one).to_owned()),
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
            FieldKind::Line if SENTENCES.contains(&field.id.as_str()) => TextKind::Paragraphs,
            kind if kind.is_repeated() => {
                let (ctx, kind) = ((*ctx).clone(), kind.clone());
                let (value, overtaken) = (value.to_owned(), self.overtaken);
                return html! { <Rows {ctx} {id} {label} {value} {overtaken} {kind} {guidance} {place} {below} key={field.id.clone()} /> };
            }
            FieldKind::Text => TextKind::Paragraphs,
            FieldKind::When => TextKind::When,
            _ => TextKind::Line,
        };
        TextField {
            ctx,
            id,
            label,
            value,
            kind,
            guidance,
            place,
            below,
        }
        .view()
    }

    /// What stands under a field: where its text comes from, whom to name, what the checks found.
    fn below(&self, field: &Field) -> Html {
        let ctx = self.ctx;
        let origin = origin(self.document, &self.template.id, &field.id);
        let counted = self.document.answers.contributors.filter(|count| {
            *count > 0
                && !self.draft.has(field)
                && ["contributors", "needed"].contains(&field.id.as_str())
        });
        let is_missing =
            |finding: &&Finding| finding.code == field.missing.unwrap_or(FindingCode::Empty);
        let found = self
            .findings
            .iter()
            .filter(|finding| finding.field.as_ref() == Some(&field.id))
            .filter(|finding| !(self.follow && is_missing(finding) && self.draft.has(field)));
        // What stands in a field is told of at once; what does not, once its author has been there.
        let is_told = !self.draft.get(&field.id).is_empty()
            || is_reached(&self.document.update, self.template, &field.id);
        html! {
            <>
                if let Some(origin) = origin {
                    <p class="wam-guidance">{ ctx.named(&["origin-", origin.id()]) }</p>
                }
                if let Some(count) = counted {
                    <p class="wam-guidance">{ ctx.fill(key::NAME_THEM, &[("n", Arg::Count(count.into()))]) }</p>
                }
                if let Some(need) = self.missed(field) {
                    { self.late(field, need) }
                }
                { self.finished(field) }
                { self.clocks(field) }
                { for found.map(|one| self.finding(one, is_told)) }
            </>
        }
    }

    /// What is to be mended, if it is told already, and the button that does it where one click can.
    fn finding(&self, finding: &Finding, is_told: bool) -> Html {
        let ctx = self.ctx;
        let of = finding.clone();
        let button = finding
            .field
            .as_deref()
            .and_then(|field| self.button(field, Rc::new(move |mending| mending.mend(&of))));
        if is_told {
            html! {
                <p class="wam-finding">{ ctx.named(&["check-", finding.code.id()]) }{ " " }{ button }</p>
            }
        } else {
            html! { if let Some(button) = button { <p class="wam-guidance">{ button }</p> } }
        }
    }

    /// The button of what mends a field, where one click can.
    fn button(&self, field: &str, how: How) -> Option<Html> {
        let mend = mend(self.ctx, self.document, self.template, &*how)?;
        let (ctx, template, field) = (self.ctx.clone(), self.template.clone(), field.to_owned());
        let onclick = Callback::from(move |event: MouseEvent| {
            let document = ctx.store.document();
            // The page may have been open for long: times count from now.
            if let Some(mend) = self::mend(&ctx, &document, &template, &*how) {
                let mended = mend.apply(&document, &template.id);
                ctx.dispatch(Action::Replace(Box::new(mended)));
            }
            focus_field(&event, &field);
        });
        Some(html! { <button type="button" class="wam-link" {onclick}>{ mend.says }</button> })
    }

    /// That a time comes only after waiting starts to hurt, and what to do about it.
    fn late(&self, field: &Field, need: When) -> Html {
        let id = field.id.clone();
        match self.button(&field.id, Rc::new(move |mending| mending.sooner(&id))) {
            None => missed(self.ctx, need),
            button => {
                html! { <p class="wam-finding wam-due">{ late(self.ctx, need) }{ " " }{ button }</p> }
            }
        }
    }

    /// When waiting starts to hurt, where what is typed here is due only after it.
    fn missed(&self, field: &Field) -> Option<When> {
        let due = self.draft.when(&field.id)?;
        let until = match &*field.id {
            "deadline" | "next-update" => due,
            // A talk settles the matter when it ends.
            "start" => due.after_minutes(self.draft.minutes("minutes")?.into()),
            _ => return None,
        };
        let ctx = self.ctx;
        is_missed(
            self.document,
            &ctx.policy,
            &ctx.zones(),
            clock::now(),
            until,
        )
    }
}

/// Finds what settles something.
type How = Rc<dyn Fn(&Mending<'_>) -> Option<Mend>>;

/// What settles something in a document as it is, now.
fn mend(
    ctx: &Ctx,
    document: &Document,
    template: &Template,
    how: &dyn Fn(&Mending<'_>) -> Option<Mend>,
) -> Option<Mend> {
    let nothing = Draft::default();
    let mending = Mending {
        document,
        template,
        draft: document.update.drafts.get(&template.id).unwrap_or(&nothing),
        policy: &ctx.policy,
        words: &ctx.options.words,
        zones: &ctx.zones(),
        now: clock::now(),
    };
    how(&mending)
}
