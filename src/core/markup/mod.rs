//! One document tree, one writer per dialect.
//!
//! Texts in the tree are what people typed, hostile or not. Each writer escapes them so that they read
//! back unchanged and never become markup, a link or a script. Control characters become spaces.

mod asciidoc;
mod at;
mod atlassian;
mod confluence_storage;
mod dialect;
mod document;
mod dokuwiki;
mod dokuwiki_words;
mod html;
mod html_page;
mod lines;
mod link;
mod markdown;
mod markdown_pieces;
mod markdown_text;
mod mediawiki;
mod notation;
mod plain;
mod slack;
mod wiki;
mod wiki_words;
mod xwiki;

pub use asciidoc::asciidoc;
pub use atlassian::{confluence_wiki, jira};
pub use confluence_storage::confluence_storage;
pub use dialect::Dialect;
pub use document::{Block, Document, Inline};
pub use dokuwiki::dokuwiki;
pub(crate) use html::escape;
pub use html::html;
pub use html_page::html_page;
pub use lines::plain_lines;
pub use link::is_allowed_link;
pub use markdown::markdown;
pub use mediawiki::mediawiki;
pub(crate) use notation::{inlines, is_letter};
pub use plain::plain;
pub use slack::slack;
pub use xwiki::xwiki;

#[cfg(test)]
pub(crate) mod tests;
