//! The edge: what the browser gives, behind the small traits and plain values that the rest of the house uses.

pub(crate) mod calendars;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod colour;
pub(crate) mod deflate;
pub(crate) mod download;
pub(crate) mod dynamic;
pub(crate) mod intl;
pub(crate) mod page_storage;
pub(crate) mod paint;
pub(crate) mod painted;
pub(crate) mod pause;
pub(crate) mod picture;
pub(crate) mod pulse;
pub(crate) mod script;
pub(crate) mod sight;
pub(crate) mod storage;
pub(crate) mod upload;
pub(crate) mod zones;
