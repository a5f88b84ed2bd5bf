//! One document tree, one writer per dialect.
//!
//! Texts in the tree are what people typed, hostile or not. Each writer escapes them so that they read
//! back unchanged and never become markup, a link or a script. Control characters become spaces.

mod dialect;
mod document;
mod html;
mod lines;
mod link;
mod markdown;
mod markdown_pieces;
mod markdown_text;
mod plain;

pub use dialect::Dialect;
pub use document::{Block, Document, Inline};
pub(crate) use html::escape;
pub use html::html;
pub(crate) use lines::inlines;
pub use lines::plain_lines;
pub use link::is_allowed_link;
pub use markdown::markdown;
pub use plain::plain;

#[cfg(test)]
pub(crate) mod tests;
