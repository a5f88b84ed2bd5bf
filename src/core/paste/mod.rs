//! What comes of a rich text that is pasted: the plain notation in which people type, as [`crate::core::markup`] reads it.
//!
//! The page parses no HTML: under Trusted Types no parser of the browser may be given any, and what comes from another
//! page is never made into elements. This reader knows the tags that say something and drops the rest, so that nothing but
//! words, lists, emphasis and allowed links can come of it.

mod line;
mod reader;
mod style;
mod tokens;

pub use reader::notation;

/// The longest HTML that is read, in bytes; a page of text has some thousand.
pub const MAX_BYTES: usize = 1 << 20;

#[cfg(test)]
mod tests;
