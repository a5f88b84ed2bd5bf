//! The gate of the policy editor.

use std::rc::Rc;

use yew::Html;

use super::part::{Joined, Part};
use crate::app::document::Document;
use crate::app::words::{Words, later as words};
use crate::ui::{self, Ctx};

/// Proof that it is here, and the way in.
#[derive(Clone, Copy)]
pub(crate) struct PolicyPart(());

impl Part for PolicyPart {
    const NAME: &'static str = "policy";

    fn open(_: Joined) -> Self {
        Self(())
    }

    fn learn_words(self) {
        self.words();
    }
}

impl PolicyPart {
    /// Its words.
    #[inline(never)]
    fn words(self) {
        Words::learn_later(&words::POLICY);
    }

    /// The view.
    #[inline(never)]
    pub(crate) fn view(self, ctx: &Ctx, document: &Rc<Document>) -> Html {
        ui::policy(ctx, document)
    }
}
