//! Takes a text out of the widget: with its formatting for editors, as its source for the rest.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use crate::app::words::key;
use crate::browser::clipboard::{Clip, copy};
use crate::core::markup::{Dialect, Document, html, plain};

/// A form in which a text is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// With its formatting, and without for editors that want none.
    Rich,
    /// As its source.
    Source(Dialect),
}

impl Form {
    /// Every form that there is.
    pub(super) const ALL: [Self; Dialect::ALL.len() + 1] = {
        let mut forms = [Self::Rich; Dialect::ALL.len() + 1];
        let mut next = 0;
        while next < Dialect::ALL.len() {
            forms[next + 1] = Self::Source(Dialect::ALL[next]);
            next += 1;
        }
        forms
    };

    /// Its id, in events and locale keys.
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

/// What is copied.
#[derive(PartialEq, Properties)]
pub(super) struct CopyButtonsProps {
    pub(super) ctx: Ctx,
    pub(super) text: Rc<Document>,
    /// The forms to choose from.
    pub(super) forms: &'static [Form],
    /// Whether copying with formatting is what the view is for.
    #[prop_or_default]
    pub(super) primary: bool,
    /// What else may be done with the text, beside the buttons.
    #[prop_or_default]
    pub(super) children: Html,
}

/// How the last copy ended; it is forgotten when the text changes.
#[derive(Clone, PartialEq)]
enum Outcome {
    Copied(Form),
    Failed,
}

/// See the module.
#[component]
pub(super) fn CopyButtons(props: &CopyButtonsProps) -> Html {
    let CopyButtonsProps {
        ctx,
        text,
        forms,
        primary,
        children,
    } = props;
    let outcome = use_state_eq(|| None::<Outcome>);
    {
        let outcome = outcome.clone();
        use_effect_with(text.clone(), move |_| outcome.set(None));
    }
    let button = |form: Form| {
        let (ctx, text, outcome) = (ctx.clone(), text.clone(), outcome.clone());
        let name = ctx.named(&["copy-", form.id()]);
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
                    Outcome::Failed
                }));
            });
        });
        let class = if *primary && form == Form::Rich {
            "wam-button is-primary"
        } else {
            "wam-button"
        };
        html! { <button type="button" {class} {onclick}>{ name }</button> }
    };
    html! {
        <div class="wam-row">
            { for forms.iter().map(|form| button(*form)) }
            { children.clone() }
            <span role="status" class="wam-copied">
                { match &*outcome {
                    None => AttrValue::default(),
                    Some(Outcome::Copied(form)) => ctx.named(&["copied-", form.id()]),
                    Some(Outcome::Failed) => ctx.say(key::COPY_FAILED),
                } }
            </span>
        </div>
    }
}
