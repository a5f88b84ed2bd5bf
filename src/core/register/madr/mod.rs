//! Records as Markdown in the form of MADR 4 (Markdown Any Decision Records, <https://adr.github.io/madr/>), a file each
//! or all in one.
//!
//! The texts of a record are Markdown themselves. A line of them that would be taken for a part of the form gets a
//! backslash in front, which reading takes away; so what was written comes back equal. Files of others are read as far
//! as they go, and what is not understood is kept with its heading.

mod form;
mod front;
mod read;
mod write;

pub use form::MADR;
pub(super) use read::{read_markdown, read_options};
pub(super) use write::options;
pub use write::{markdown, markdown_of};
