//! The views of the widget.

use serde::{Deserialize, Serialize};

/// One step of the path Decide → Write → Count.
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
}

impl View {
    /// In the order of the path.
    pub const ALL: [Self; 3] = [Self::Decide, Self::Compose, Self::Cost];

    /// The value of the `view` attribute.
    pub fn id(self) -> &'static str {
        match self {
            Self::Decide => "decide",
            Self::Compose => "compose",
            Self::Cost => "cost",
        }
    }

    /// The view with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.id() == id)
    }
}
