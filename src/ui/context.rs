//! What every component needs: the language, the store, and how the page wants the widget.

use std::ops::Deref;
use std::rc::Rc;

use crate::app::costing::Calculator;
use crate::app::document::{Action, CostEdit, Document};
use crate::app::store::Store;
use crate::app::words::{Arg, Key};
use crate::core::compose::Templates;
use crate::core::evidence::Evidence;
use crate::core::policy::Policy;
use crate::element::Options;

/// Handed down as a property; equal as long as the page did not change anything.
#[derive(Clone)]
pub(crate) struct Ctx(Rc<Inner>);

/// See [`Ctx`].
pub(crate) struct Inner {
    /// The document's store.
    pub(crate) store: Rc<Store>,
    /// The page's attributes, and the words.
    pub(crate) options: Options,
    /// The organisation's rules.
    pub(crate) policy: Rc<Policy>,
    /// The sources of the defaults.
    pub(crate) evidence: &'static Evidence,
    /// What can be written.
    pub(crate) templates: &'static Templates,
}

impl Ctx {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Rc::new(inner))
    }

    /// A message without variables.
    pub(crate) fn say(&self, key: Key) -> String {
        self.options.words.say(key)
    }

    /// A message with its variables.
    pub(crate) fn fill(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        self.options.words.fill(key, args)
    }

    /// A message named by data.
    pub(crate) fn named(&self, parts: &[&str]) -> String {
        self.options.words.named(parts)
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

    /// Does something to the document.
    pub(crate) fn dispatch(&self, action: Action) {
        self.store.dispatch(action);
    }

    /// Changes the calculator's sheet.
    pub(crate) fn cost(&self, edit: CostEdit) {
        self.store.dispatch(Action::Cost(edit));
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
