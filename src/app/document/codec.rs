//! Documents as JSON: versioned, migrated, limited in size. Unknown fields are left behind, unknown values are
//! errors, and a document of a later version is refused rather than half understood.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use super::Document;
use super::action::MAX_ROLES;

/// The version that is written.
pub const VERSION: u32 = 1;

/// The largest document that is read, in bytes of JSON.
pub const MAX_BYTES: usize = 1 << 20;

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodecError {
    /// Longer than [`MAX_BYTES`].
    TooLarge,
    /// Not a document: the line and column of the JSON where it stopped making sense.
    Malformed {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Written by a later version of the widget.
    FromTheFuture(u32),
}

#[derive(Serialize)]
struct Envelope<'a> {
    version: u32,
    document: &'a Document,
}

#[derive(Deserialize)]
struct Version {
    version: NonZeroU32,
}

#[derive(Deserialize)]
struct Opened {
    document: Document,
}

/// The document as JSON: `{"version":1,"document":{…}}`.
pub fn to_json(document: &Document) -> String {
    // Writing plain structs, strings and finite numbers to a string cannot fail.
    serde_json::to_string(&Envelope {
        version: VERSION,
        document,
    })
    .unwrap_or_default()
}

/// The document in this JSON.
///
/// # Errors
/// [`CodecError`] says why there is none.
pub fn from_json(json: &str) -> Result<Document, CodecError> {
    if json.len() > MAX_BYTES {
        return Err(CodecError::TooLarge);
    }
    let version = serde_json::from_str::<Version>(json)
        .map_err(|error| malformed(&error))?
        .version
        .get();
    if version > VERSION {
        return Err(CodecError::FromTheFuture(version));
    }
    // The first version needs no migration; the next one turns a version-1 document into its own here.
    let mut document = serde_json::from_str::<Opened>(json)
        .map_err(|error| malformed(&error))?
        .document;
    repair(&mut document);
    Ok(document)
}

fn malformed(error: &serde_json::Error) -> CodecError {
    CodecError::Malformed {
        line: error.line(),
        column: error.column(),
    }
}

/// Restores what the types cannot say: there is a role, not too many, and a currency is a code.
fn repair(document: &mut Document) {
    let cost = &mut document.cost;
    cost.roles.truncate(MAX_ROLES);
    if cost.roles.is_empty() {
        cost.roles.push(super::RoleSheet::default());
    }
    if cost
        .currency
        .as_deref()
        .is_some_and(|code| !is_currency(code))
    {
        cost.currency = None;
    }
}

/// Whether a text has the form of an ISO 4217 code, so that `Intl` takes it.
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
