//! What everything on the page needs: the language, the store, and how the page wants the widget.

use std::ops::Deref;
use std::rc::Rc;

use yew::{AttrValue, Callback, MouseEvent};

use crate::app::costing::Calculator;
use crate::app::document::{Action, Document, View};
use crate::app::policy::OwnPolicy;
use crate::app::store::Store;
use crate::app::words::{Arg, Intl, Key, MoneyStyle, NumberStyle, Words, key};
use crate::browser::zones::BrowserZones;
use crate::core::evidence::Evidence;
use crate::core::policy::Policy;
use crate::element::Options;

/// Handed down everywhere; equal as long as the page did not change anything.
#[derive(Clone)]
pub(crate) struct Ctx(Rc<Inner>);

/// See [`Ctx`].
pub(crate) struct Inner {
    /// The document's store.
    pub(crate) store: Rc<Store>,
    /// The page's attributes, and the words.
    pub(crate) options: Options,
    /// The policy that the page gives the element, if it does.
    pub(crate) own: Option<Rc<OwnPolicy>>,
    /// The organisation's rules, or the product's.
    pub(crate) policy: Rc<Policy>,
    /// The sources of the defaults.
    pub(crate) evidence: &'static Evidence,
}

impl Ctx {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Rc::new(inner))
    }

    /// A message without variables.
    #[inline(never)]
    pub(crate) fn say(&self, key: Key) -> AttrValue {
        self.options.words.say(key).into()
    }

    /// A message with its variables.
    #[inline(never)]
    pub(crate) fn fill(&self, key: Key, args: &[(&str, Arg<'_>)]) -> AttrValue {
        self.options.words.fill(key, args).into()
    }

    /// A thing with its name, as the language writes them one after the other: “Leads: People”.
    #[inline(never)]
    pub(crate) fn pair(&self, name: &str, what: &str) -> AttrValue {
        self.fill(
            key::PAIR,
            &[("name", Arg::Text(name)), ("what", Arg::Text(what))],
        )
    }

    /// A message named by data.
    #[inline(never)]
    pub(crate) fn named(&self, parts: &[&str]) -> AttrValue {
        self.options.words.named(parts).into()
    }

    /// A message named by data, where having none is fine.
    #[inline(never)]
    pub(crate) fn find(&self, parts: &[&str]) -> Option<AttrValue> {
        self.options.words.find(parts).map(AttrValue::from)
    }

    /// How the reader's language writes numbers, money and dates.
    pub(crate) fn intl(&self) -> &dyn Intl {
        self.options.words.intl()
    }

    /// The clocks of others.
    pub(crate) fn zones(&self) -> BrowserZones<'_> {
        BrowserZones {
            tag: Words::formatting_tag(&self.options.tag),
        }
    }

    /// A number in the reader's language.
    #[inline(never)]
    pub(crate) fn number(&self, value: f64, style: NumberStyle) -> AttrValue {
        self.intl().number(value, style).into()
    }

    /// An amount in whole units of a currency.
    #[inline(never)]
    pub(crate) fn money(&self, amount: f64, currency: &str) -> AttrValue {
        self.intl()
            .money(amount, currency, MoneyStyle::Whole)
            .into()
    }

    /// The same, where what is less than half a unit is not nothing.
    #[inline(never)]
    pub(crate) fn some_money(&self, amount: f64, currency: &str) -> AttrValue {
        if amount <= 0.0 || amount >= 0.5 {
            return self.money(amount, currency);
        }
        let one = self.money(1.0, currency);
        self.fill(key::LESS_THAN, &[("amount", Arg::Text(&one))])
    }

    /// What counts what a document's choice is worth.
    pub(crate) fn calculator<'a>(&'a self, document: &'a Document) -> Calculator<'a> {
        Calculator::new(
            document,
            self.options.currency.as_deref(),
            self.evidence,
            &self.policy,
        )
    }

    /// The view that is open: the page's, or the reader's.
    pub(crate) fn view(&self, document: &Document) -> View {
        self.options.view.unwrap_or(document.view)
    }

    /// Does something to the document; where nothing may be changed, views can still be opened. A disabled `fieldset`
    /// alone does not stop a click on a label.
    pub(crate) fn dispatch(&self, action: Action) {
        if !self.options.readonly || matches!(action, Action::Open(_)) {
            self.store.dispatch(action);
        }
    }

    /// Does it at a click.
    #[inline(never)]
    pub(crate) fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let ctx = self.clone();
        Callback::from(move |_| ctx.dispatch(action.clone()))
    }

    /// Calls a function at a click.
    #[inline(never)]
    pub(crate) fn on_click_call(&self, act: fn(&Ctx)) -> Callback<MouseEvent> {
        let ctx = self.clone();
        Callback::from(move |_| act(&ctx))
    }

    /// Opens another view at a click; with a single view on the page there is none to go to.
    pub(crate) fn on_click_open(&self, view: View) -> Option<Callback<MouseEvent>> {
        self.options
            .view
            .is_none()
            .then(|| self.on_click(Action::Open(view)))
    }
}

impl Deref for Ctx {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl PartialEq for Ctx {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
