//! Takes a text out of the widget: with its formatting for editors, or as its source in the reader's markup.

use std::rc::Rc;

use yew::prelude::*;

use super::attributes::{selected, selected_by};
use super::context::Ctx;
use super::markup::{choose, use_markup};
use crate::app::words::{Arg, key};
use crate::browser::clipboard::{Clip, copy};
use crate::browser::download;
use crate::core::markup::{Dialect, Document, html, plain};

/// A form in which a text is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// With its formatting, and without for editors that want none.
    Rich,
    /// As its source.
    Source(Dialect),
}

impl Form {
    /// Its id, in events.
    fn id(self) -> &'static str {
        match self {
            Self::Rich => "rich",
            Self::Source(dialect) => dialect.id(),
        }
    }

    fn clip(self, text: &Document) -> Clip {
        match self {
            Self::Rich => Clip {
                plain: plain(text),
                html: Some(html(text)),
            },
            Self::Source(dialect) => Clip {
                plain: dialect.write(text),
                html: None,
            },
        }
    }
}

/// The name of a markup.
pub(super) fn name(ctx: &Ctx, dialect: Dialect) -> AttrValue {
    ctx.named(&["dialect-", dialect.id()])
}

/// What is copied.
#[derive(PartialEq, Properties)]
pub(super) struct CopyButtonsProps {
    pub(super) ctx: Ctx,
    pub(super) text: Rc<Document>,
    /// Whether copying with formatting is what the view is for.
    #[prop_or_default]
    pub(super) primary: bool,
    /// Whether the text is not yet that of what is shown: it is not given away, and the buttons keep the focus, as those
    /// that are disabled would not.
    #[prop_or_default]
    pub(super) stale: bool,
    /// What else may be done with the text, beside the buttons.
    #[prop_or_default]
    pub(super) children: Html,
}

/// How the last copy ended; it is forgotten when the text changes.
#[derive(Clone, PartialEq)]
enum Outcome {
    Copied(Form),
    CopyFailed,
    Saved,
    SaveFailed,
}

impl Outcome {
    fn said(&self, ctx: &Ctx) -> AttrValue {
        match self {
            Self::Copied(Form::Rich) => ctx.say(key::COPIED_RICH),
            Self::Copied(Form::Source(dialect)) => {
                let markup = name(ctx, *dialect);
                ctx.fill(key::COPIED_AS, &[("markup", Arg::Text(&markup))])
            }
            Self::CopyFailed => ctx.say(key::COPY_FAILED),
            Self::Saved if download::may_be_forbidden() => ctx.say(key::FILE_ASKED),
            Self::Saved => ctx.say(key::FILE_SAVED),
            Self::SaveFailed => ctx.say(key::FILE_FAILED),
        }
    }
}

/// See the module.
#[component]
pub(super) fn CopyButtons(props: &CopyButtonsProps) -> Html {
    let CopyButtonsProps {
        ctx,
        text,
        primary,
        stale,
        children,
    } = props;
    let idle = stale.then_some("true");
    let outcome = use_state_eq(|| None::<Outcome>);
    {
        let outcome = outcome.clone();
        use_effect_with(text.clone(), move |_| outcome.set(None));
    }
    let dialect = use_markup();
    let markup = name(ctx, dialect);
    let button = |form: Form, name: AttrValue| {
        let (ctx, text, outcome) = (ctx.clone(), text.clone(), outcome.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let clip = form.clip(&text);
            let (ctx, outcome) = (ctx.clone(), outcome.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let copied = copy(clip).await;
                if copied {
                    ctx.store.exported(form.id());
                }
                outcome.set(Some(if copied {
                    Outcome::Copied(form)
                } else {
                    Outcome::CopyFailed
                }));
            });
        });
        let class = if *primary && form == Form::Rich {
            "wam-button is-primary"
        } else {
            "wam-button"
        };
        let onclick = (!*stale).then_some(onclick);
        html! { <button type="button" {class} aria-disabled={idle} {onclick}>{ name }</button> }
    };
    let save = {
        let (ctx, text, outcome) = (ctx.clone(), text.clone(), outcome.clone());
        Callback::from(move |_: MouseEvent| {
            let saved = save(dialect, &text, ctx.options.words.lang());
            if saved {
                ctx.store.exported(dialect.id());
            }
            outcome.set(Some(if saved {
                Outcome::Saved
            } else {
                Outcome::SaveFailed
            }));
        })
    };
    let save = (!*stale).then_some(save);
    let as_markup = ctx.fill(key::COPY_AS, &[("markup", Arg::Text(&markup))]);
    html! {
        <div class="wam-copying">
            <div class="wam-row">
                { button(Form::Rich, ctx.say(key::COPY_RICH)) }
                { button(Form::Source(dialect), as_markup) }
                { children.clone() }
            </div>
            <div class="wam-row">
                { choice(ctx, dialect) }
                <button type="button" class="wam-link" aria-disabled={idle} onclick={save}>{ ctx.say(key::SAVE_FILE) }</button>
                <span role="status" class="wam-copied">
                    { outcome.as_ref().map(|outcome| outcome.said(ctx)) }
                </span>
            </div>
        </div>
    }
}

/// Every markup that there is.
fn choice(ctx: &Ctx, chosen: Dialect) -> Html {
    let index = selected(Dialect::ALL.iter().position(|dialect| *dialect == chosen));
    let option = |dialect: Dialect| {
        html! { <option value={dialect.id()} selected={dialect == chosen}>{ name(ctx, dialect) }</option> }
    };
    let onchange = Callback::from(|event: Event| {
        if let Some(dialect) = selected_by(&event).and_then(|place| Dialect::ALL.get(place)) {
            choose(*dialect);
        }
    });
    html! {
        <label class="wam-markup">
            { ctx.say(key::MARKUP) }
            <select class="wam-input" ~selectedIndex={index} {onchange}>{ for Dialect::ALL.into_iter().map(option) }</select>
        </label>
    }
}

/// Hands the source over as a file; says whether it could be.
fn save(dialect: Dialect, text: &Document, language: &str) -> bool {
    let (ending, kind) = dialect.file();
    let name = ["worth-a-meeting", ending].concat();
    download::save(&name, kind, &dialect.file_text(text, language))
}
