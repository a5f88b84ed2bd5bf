//! What the reader must be told about the keeping of the register.

use crate::app::saving::StorageError;

/// One message above the register; its words are `register-notice-…` in `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What is written is not kept, and why.
    NotSaved(StorageError),
    /// A later version of the widget wrote what is stored; it is left alone, and nothing is kept.
    FromTheFuture,
    /// What is stored could not be read; it was put aside.
    Unreadable,
    /// Another tab changed the register; this one follows.
    Elsewhere,
    /// A decision was removed.
    Removed,
}

impl Notice {
    /// Whether the next change makes it old news.
    pub fn is_passing(self) -> bool {
        matches!(self, Self::Elsewhere | Self::Removed)
    }

    /// Its name in `locales/`, after `register-notice-`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotSaved(StorageError::Unavailable) => "not-saved",
            Self::NotSaved(StorageError::Full) => "full",
            Self::FromTheFuture => "future",
            Self::Unreadable => "unreadable",
            Self::Elsewhere => "elsewhere",
            Self::Removed => "removed",
        }
    }
}
