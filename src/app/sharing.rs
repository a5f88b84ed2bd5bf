//! Share links: the document in the fragment of the page's address, which browsers never send to a server.
//!
//! `#wam=` and base64url of one version byte and the deflated JSON. Deflating is the platform's (`browser::deflate`
//! in the page), because an inflater of our own would weigh more than the rest of this module many times over.

use base64ct::{Base64UrlUnpadded, Encoding};

use super::document::{CodecError, Document, from_json, to_json};

/// The longest payload that is written or read, in characters.
pub const MAX_LINK: usize = 8 * 1024;

/// The most that a link may inflate to, in bytes.
pub const MAX_INFLATED: usize = 256 * 1024;

/// The form of the payload after the version byte: raw deflate of the document's JSON.
const FORM: u8 = 1;

/// What introduces the payload in a fragment.
const NAME: &str = "wam=";

/// Why a link cannot be made or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// Longer than [`MAX_LINK`], or it inflates to more than [`MAX_INFLATED`].
    TooLong,
    /// Cut off or changed on the way.
    Damaged,
    /// Made by a later version of the widget.
    FromTheFuture,
    /// The browser cannot deflate.
    Unsupported,
    /// The page has no address that leads to it.
    Nowhere,
}

impl From<CodecError> for ShareError {
    fn from(error: CodecError) -> Self {
        match error {
            CodecError::TooLarge => Self::TooLong,
            CodecError::Malformed { .. } => Self::Damaged,
            CodecError::FromTheFuture(_) => Self::FromTheFuture,
        }
    }
}

/// The page that a link leads to, without the fragment of its address.
///
/// # Errors
/// [`ShareError::Nowhere`] for pages that only the page around them has: in the text of a frame, or in a `data:` address.
pub fn page_of(address: &str) -> Result<&str, ShareError> {
    let inner = ["about:", "blob:", "data:"];
    if inner.iter().any(|scheme| address.starts_with(scheme)) {
        return Err(ShareError::Nowhere);
    }
    Ok(address.split_once('#').map_or(address, |(page, _)| page))
}

/// What has to be deflated for a link to this document.
///
/// # Errors
/// [`ShareError::TooLong`] when nobody could open the link.
pub fn to_deflate(document: &Document) -> Result<String, ShareError> {
    let json = to_json(document);
    if json.len() > MAX_INFLATED {
        return Err(ShareError::TooLong);
    }
    Ok(json)
}

/// The fragment, without `#`, for the deflated document.
///
/// # Errors
/// [`ShareError::TooLong`] when it would not fit.
pub fn seal(deflated: &[u8]) -> Result<String, ShareError> {
    let mut payload = Vec::with_capacity(deflated.len() + 1);
    payload.push(FORM);
    payload.extend_from_slice(deflated);
    let text = Base64UrlUnpadded::encode_string(&payload);
    if text.len() > MAX_LINK {
        Err(ShareError::TooLong)
    } else {
        Ok(format!("{NAME}{text}"))
    }
}

/// The deflated document in the fragment of an address; `None` where the fragment is about something else.
/// Some mail gateways write `#` as `%23`, so the whole address may be given.
///
/// # Errors
/// [`ShareError`] says what is wrong with the link.
pub fn unseal(address: &str) -> Result<Option<Vec<u8>>, ShareError> {
    let fragment = address
        .split_once('#')
        .or_else(|| address.split_once("%23"))
        .map_or("", |(_, fragment)| fragment);
    let Some(text) = fragment.split('&').find_map(|part| part.strip_prefix(NAME)) else {
        return Ok(None);
    };
    if text.len() > MAX_LINK {
        return Err(ShareError::TooLong);
    }
    let payload = Base64UrlUnpadded::decode_vec(text).map_err(|_| ShareError::Damaged)?;
    match payload.split_first() {
        Some((&FORM, deflated)) => Ok(Some(deflated.to_vec())),
        Some((&form, _)) if form > FORM => Err(ShareError::FromTheFuture),
        _ => Err(ShareError::Damaged),
    }
}

/// The document in the inflated text of a link.
///
/// # Errors
/// [`ShareError`] says what is wrong with it.
pub fn open(inflated: &[u8]) -> Result<Document, ShareError> {
    if inflated.len() > MAX_INFLATED {
        return Err(ShareError::TooLong);
    }
    let json = std::str::from_utf8(inflated).map_err(|_| ShareError::Damaged)?;
    Ok(from_json(json)?)
}

#[cfg(test)]
mod tests;
