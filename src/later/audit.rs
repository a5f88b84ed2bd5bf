//! The gate of the calendar audit.

use std::rc::Rc;

use yew::Html;

use super::part::{Joined, Part};
use crate::app::document::Document;
use crate::app::words::{Words, later as words};
use crate::ui::{self, Ctx};

/// Proof that it is here, and the way in.
#[derive(Clone, Copy)]
pub(crate) struct AuditPart(());

impl Part for AuditPart {
    const NAME: &'static str = "audit";

    fn open(_: Joined) -> Self {
        Self(())
    }

    fn learn_words(self) {
        self.words();
    }
}

impl AuditPart {
    /// Its words.
    #[inline(never)]
    fn words(self) {
        Words::learn_later(&words::AUDIT);
    }

    /// The view.
    #[inline(never)]
    pub(crate) fn view(self, ctx: &Ctx, document: &Rc<Document>) -> Html {
        ui::audit(ctx, document)
    }
}
