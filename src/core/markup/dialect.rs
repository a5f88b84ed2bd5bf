//! The dialects by name, for those who offer all of them.

use super::{Document, html, markdown, plain};

/// A language in which a document can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// GitHub flavoured Markdown.
    Markdown,
    /// HTML, as its source.
    Html,
    /// Text without markup.
    Plain,
}

impl Dialect {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Markdown, Self::Html, Self::Plain];

    /// Its id, in events and locale keys.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Plain => "plain",
        }
    }

    /// Writes a document in it.
    #[must_use]
    pub fn write(self, document: &Document) -> String {
        match self {
            Self::Markdown => markdown(document),
            Self::Html => html(document),
            Self::Plain => plain(document),
        }
    }
}
