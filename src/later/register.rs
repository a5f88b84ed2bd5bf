//! The gate of the decision register.

use yew::Html;

use super::part::{Joined, Part};
use crate::app::words::{Words, later as words};
use crate::ui::{self, Ctx, Decided, Filed};

/// Proof that it is here, and the way in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct RegisterPart(());

impl Part for RegisterPart {
    const NAME: &'static str = "register";

    fn open(_: Joined) -> Self {
        Self(())
    }

    fn learn_words(self) {
        self.words();
    }
}

impl RegisterPart {
    /// Its words.
    #[inline(never)]
    fn words(self) {
        Words::learn_later(&words::REGISTER);
    }

    /// The view.
    #[inline(never)]
    pub(crate) fn view(self, ctx: &Ctx) -> Html {
        ui::register(ctx)
    }

    /// Keeps what is decided elsewhere in the widget.
    #[inline(never)]
    pub(crate) fn keep(self, ctx: &Ctx, source: Decided) -> Option<Filed> {
        ui::keep_decision(ctx, source)
    }

    /// What came of that in words, with the way to the decision.
    #[inline(never)]
    pub(crate) fn filed(self, ctx: &Ctx, filed: &Filed) -> Html {
        ui::filed(ctx, filed)
    }
}
