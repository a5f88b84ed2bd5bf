//! Writes Confluence's storage format: the HTML as XML, without what Confluence does not keep.

use super::{Document, html};

/// Writes the document in the storage format of Confluence.
#[must_use]
pub fn confluence_storage(document: &Document) -> String {
    // What is replaced is never text, in which `<` and `"` are references.
    html(document)
        .replace("<br>", "<br/>")
        .replace("<hr>", "<hr/>")
        .replace(" scope=\"row\"", "")
        .replace(" scope=\"col\"", "")
        // XML has no way to write these.
        .replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
