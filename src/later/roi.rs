//! The gate of the business case.

use std::rc::Rc;

use yew::Html;

use super::part::{Joined, Part};
use crate::app::document::Document;
use crate::app::words::{Words, later as words};
use crate::ui::{self, Ctx};

/// Proof that it is here, and the way in.
#[derive(Clone, Copy)]
pub(crate) struct RoiPart(());

impl Part for RoiPart {
    const NAME: &'static str = "roi";

    fn open(_: Joined) -> Self {
        Self(())
    }

    fn learn_words(self) {
        self.words();
    }
}

impl RoiPart {
    /// Its words.
    #[inline(never)]
    fn words(self) {
        Words::learn_later(&words::ROI);
    }

    /// The view.
    #[inline(never)]
    pub(crate) fn view(self, ctx: &Ctx, document: &Rc<Document>) -> Html {
        ui::roi(ctx, document)
    }
}
