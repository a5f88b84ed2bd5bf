//! Takes a text out of the widget: with its formatting for editors, or as its source in the reader's markup.

use std::rc::Rc;

use yew::prelude::*;

use super::attributes::{selected, selected_by};
use super::context::Ctx;
use super::markup::{choose, use_markup};
use crate::app::file_name::{FILE, file_name};
use crate::app::words::{Arg, Key, key};
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

    /// What is said of the copy.
    fn said(self, ctx: &Ctx, copied: bool) -> AttrValue {
        match self {
            _ if !copied => ctx.say(key::COPY_FAILED),
            Self::Rich => ctx.say(key::COPIED_RICH),
            Self::Source(dialect) => {
                let markup = name(ctx, dialect);
                ctx.fill(key::COPIED_AS, &[("markup", Arg::Text(&markup))])
            }
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
    /// What its file is called.
    pub(super) name: AttrValue,
    /// Makes the text of this very moment, where `text` follows what is typed a frame later.
    #[prop_or_default]
    pub(super) now: Now,
    /// Whether copying with formatting is what the view is for.
    #[prop_or_default]
    pub(super) primary: bool,
    /// Whether the text is not yet that of what is shown: it is not given away, and the buttons keep the focus, as those
    /// that are disabled would not.
    #[prop_or_default]
    pub(super) stale: bool,
    /// What else can be done with it.
    #[prop_or_default]
    pub(super) offers: Vec<Offer>,
    /// Where it leads to besides, beside the buttons.
    #[prop_or_default]
    pub(super) children: Html,
}

/// Makes the text that there is now; none where that is the one at hand.
pub(super) type Now = Option<Callback<(), Option<Rc<Document>>>>;

/// The text to give away at a click.
fn newest(now: &Now, text: &Rc<Document>) -> Rc<Document> {
    let made = now.as_ref().and_then(|now| now.emit(()));
    made.unwrap_or_else(|| Rc::clone(text))
}

/// Something else that can be done with the text, beside copying it.
#[derive(Clone, PartialEq)]
pub(super) struct Offer {
    /// What its button says.
    pub(super) name: Key,
    /// Does it, and tells what came of it.
    pub(super) act: Callback<Asked>,
}

/// What was asked for by the click on a button.
pub(super) struct Asked {
    pub(super) event: MouseEvent,
    /// The text as it is at that moment.
    pub(super) text: Rc<Document>,
    pub(super) tell: Tell,
}

/// Takes what is to be said of what was done last; nothing where nothing is.
pub(super) type Tell = Callback<AttrValue>;

/// What is said of a file that was handed to the browser, or could not be; the page is told of its form.
pub(super) fn handed_over(ctx: &Ctx, form: &str, done: bool) -> AttrValue {
    if done {
        ctx.store.exported(form);
    }
    ctx.say(match done {
        false => key::FILE_FAILED,
        true if download::may_be_forbidden() => key::FILE_ASKED,
        true => key::FILE_SAVED,
    })
}

/// See the module.
#[component]
pub(super) fn CopyButtons(props: &CopyButtonsProps) -> Html {
    let CopyButtonsProps {
        ctx,
        text,
        name: file,
        now,
        primary,
        stale,
        offers,
        children,
    } = props;
    let idle = stale.then_some("true");
    let said = use_state_eq(AttrValue::default);
    // What was given away last, which may be newer than what is shown: that follows a key.
    let given = use_mut_ref(|| Rc::clone(text));
    {
        let (said, given) = (said.clone(), Rc::clone(&given));
        use_effect_with(text.clone(), move |text| {
            if *text != *given.borrow() {
                said.set(AttrValue::default());
            }
        });
    }
    let tell = {
        let said = said.clone();
        Tell::from(move |text| said.set(text))
    };
    let dialect = use_markup();
    let markup = name(ctx, dialect);
    let button = |class: &'static str, name: AttrValue, act: Callback<Asked>| {
        let (now, text, given, tell) = (now.clone(), text.clone(), given.clone(), tell.clone());
        let onclick = (!*stale).then(|| {
            Callback::from(move |event: MouseEvent| {
                let text = newest(&now, &text);
                given.replace(Rc::clone(&text));
                act.emit(Asked {
                    event,
                    text,
                    tell: tell.clone(),
                });
            })
        });
        html! { <button type="button" {class} aria-disabled={idle} {onclick}>{ name }</button> }
    };
    let copying = |form: Form| {
        let ctx = ctx.clone();
        Callback::from(move |Asked { text, tell, .. }: Asked| {
            let clip = form.clip(&text);
            let ctx = ctx.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let copied = copy(clip).await;
                if copied {
                    ctx.store.exported(form.id());
                }
                tell.emit(form.said(&ctx, copied));
            });
        })
    };
    let save = {
        let (ctx, file) = (ctx.clone(), file.clone());
        Callback::from(move |Asked { text, tell, .. }: Asked| {
            let saved = save(dialect, &text, &file, ctx.options.words.lang());
            tell.emit(handed_over(&ctx, dialect.id(), saved));
        })
    };
    let first = if *primary {
        "wam-button is-primary"
    } else {
        "wam-button"
    };
    let as_markup = ctx.fill(key::COPY_AS, &[("markup", Arg::Text(&markup))]);
    html! {
        <div class="wam-copying">
            <div class="wam-row">
                { button(first, ctx.say(key::COPY_RICH), copying(Form::Rich)) }
                { button("wam-button", as_markup, copying(Form::Source(dialect))) }
                { for offers.iter().map(|one| button("wam-button", ctx.say(one.name), one.act.clone())) }
                { children.clone() }
            </div>
            <div class="wam-row">
                { choice(ctx, dialect) }
                { button("wam-link", ctx.say(key::SAVE_FILE), save) }
                <span role="status" class="wam-copied">{ (*said).clone() }</span>
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
fn save(dialect: Dialect, text: &Document, name: &str, language: &str) -> bool {
    let (ending, kind) = dialect.file();
    download::save(
        &file_name(name, FILE, ending),
        kind,
        &dialect.file_text(text, language),
    )
}
