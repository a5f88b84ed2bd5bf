//! What the reader must be told about the keeping of the document.

use crate::app::document::Document;
use crate::app::saving::StorageError;
use crate::app::sharing::ShareError;

/// One message above the view; its words are `notice-…` in `locales/`.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// What is typed is not kept, and why.
    NotSaved(StorageError),
    /// A later version of the widget wrote the draft here; it is left alone, and nothing is kept.
    DraftFromTheFuture,
    /// The draft could not be read; it was put aside.
    DraftUnreadable,
    /// Another tab changed the document, and so did this one: the reader chooses.
    Conflict {
        /// The other tab's document.
        theirs: Box<Document>,
    },
    /// Another tab changed the document; this one follows.
    TakenFromElsewhere,
    /// The document came with a link.
    OpenedLink {
        /// Whether a draft was there before.
        had_draft: bool,
    },
    /// A link could not be opened or made.
    BadLink(ShareError),
    /// Everything was cleared.
    WasReset,
    /// A share link is ready; the text is for hosts that do not let us copy.
    LinkReady {
        /// The address.
        link: String,
        /// Whether it is on the clipboard.
        copied: bool,
    },
}

impl Notice {
    /// Whether the next change makes it old news.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::NotSaved(_)
            | Self::DraftFromTheFuture
            | Self::DraftUnreadable
            | Self::Conflict { .. } => false,
            Self::TakenFromElsewhere
            | Self::OpenedLink { .. }
            | Self::BadLink(_)
            | Self::WasReset
            | Self::LinkReady { .. } => true,
        }
    }

    /// Its name in `locales/`, after `notice-`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotSaved(StorageError::Unavailable) => "not-saved",
            Self::NotSaved(StorageError::Full) => "full",
            Self::DraftFromTheFuture => "future-draft",
            Self::DraftUnreadable => "unreadable",
            Self::Conflict { .. } => "conflict",
            Self::TakenFromElsewhere => "elsewhere",
            Self::OpenedLink { had_draft: false } => "link-opened",
            Self::OpenedLink { had_draft: true } => "link-over-draft",
            Self::BadLink(ShareError::TooLong) => "link-too-long",
            Self::BadLink(ShareError::Damaged) => "link-damaged",
            Self::BadLink(ShareError::FromTheFuture) => "link-future",
            Self::BadLink(ShareError::Unsupported) => "link-unsupported",
            Self::BadLink(ShareError::Nowhere) => "link-nowhere",
            Self::WasReset => "reset",
            Self::LinkReady { copied: true, .. } => "link-copied",
            Self::LinkReady { copied: false, .. } => "link-ready",
        }
    }
}
