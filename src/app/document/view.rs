//! The views of the widget: the steps of the readers' path, and the administrators' editor.

use serde::{Deserialize, Serialize};

/// One view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Is this worth a meeting?
    #[default]
    Decide,
    /// What replaces it.
    Compose,
    /// What the choice is worth.
    Cost,
    /// Where the time of a calendar goes.
    Audit,
    /// What going into writing is worth to a team or a company.
    Roi,
    /// What was decided.
    Register,
    /// The organisation's own rules; on no reader's path: only the page's `view` attribute opens it, and a document
    /// that asks for it opens at [`View::Decide`].
    Policy,
}

impl View {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Decide,
        Self::Compose,
        Self::Cost,
        Self::Audit,
        Self::Roi,
        Self::Register,
        Self::Policy,
    ];

    /// The readers' path Decide → Write → Count in its order, and where it leads.
    pub const STEPS: [Self; 6] = [
        Self::Decide,
        Self::Compose,
        Self::Cost,
        Self::Audit,
        Self::Roi,
        Self::Register,
    ];

    /// The value of the `view` attribute.
    pub fn id(self) -> &'static str {
        match self {
            Self::Decide => "decide",
            Self::Compose => "compose",
            Self::Cost => "cost",
            Self::Audit => "audit",
            Self::Roi => "roi",
            Self::Register => "register",
            Self::Policy => "policy",
        }
    }

    /// The view with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.id() == id)
    }
}
