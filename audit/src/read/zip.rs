//! The calendars in an archive: Google hands out a `.zip`.

use std::borrow::Cow;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use worth_a_meeting::core::archive::{Packed, unpack};

/// What is in an archive.
pub(super) enum Member<'a> {
    /// Its name and its bytes.
    Calendar(&'a str, Cow<'a, [u8]>),
    /// One that is encrypted, damaged or compressed in an uncommon way: its name, which is empty for the whole archive.
    Unreadable(&'a str),
    /// It would be more bytes than there is room for.
    TooLarge,
}

/// Hands over each member that is a calendar by its name, until there is no `room` for its bytes or `each` says no.
pub(super) fn members(archive: &[u8], mut room: usize, mut each: impl FnMut(Member<'_>) -> bool) {
    let is_calendar = |name: &str| name.to_ascii_lowercase().ends_with(".ics");
    let is_whole = unpack(archive, is_calendar, |name, packed| {
        let member = match packed.map_or(Err(Failure::Unreadable), |packed| bytes(packed, room)) {
            Ok(bytes) => {
                room = room.saturating_sub(bytes.len());
                Member::Calendar(name, bytes)
            }
            Err(Failure::TooLarge) => Member::TooLarge,
            Err(Failure::Unreadable) => Member::Unreadable(name),
        };
        each(member)
    });
    if !is_whole {
        each(Member::Unreadable(""));
    }
}

/// Why there are no bytes.
enum Failure {
    TooLarge,
    Unreadable,
}

fn bytes(packed: Packed<'_>, room: usize) -> Result<Cow<'_, [u8]>, Failure> {
    match packed {
        Packed::Stored(data) if data.len() > room => Err(Failure::TooLarge),
        Packed::Stored(data) => Ok(Cow::Borrowed(data)),
        Packed::Deflated(data) => match decompress_to_vec_with_limit(data, room) {
            Ok(bytes) => Ok(Cow::Owned(bytes)),
            Err(error) if error.status == TINFLStatus::HasMoreOutput => Err(Failure::TooLarge),
            Err(_) => Err(Failure::Unreadable),
        },
    }
}
