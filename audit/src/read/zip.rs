//! The calendars in an archive: Google hands out a `.zip`.

use std::borrow::Cow;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipArchive, ZipFileHeaderRecord, ZipSliceArchive};

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
    let Ok(zip) = ZipArchive::from_slice(archive) else {
        each(Member::Unreadable(""));
        return;
    };
    // Members that share their bytes would be inflated again and again.
    let mut left = archive.len() as u64;
    let mut entries = zip.entries();
    loop {
        let record = match entries.next_entry() {
            Ok(Some(record)) => record,
            Ok(None) => return,
            Err(_) => {
                each(Member::Unreadable(""));
                return;
            }
        };
        let path = record.file_path();
        let path = path.as_bytes();
        if !path.to_ascii_lowercase().ends_with(b".ics") {
            continue;
        }
        let name = String::from_utf8_lossy(path);
        let member = match left.checked_sub(record.compressed_size_hint()) {
            None => Member::Unreadable(&name),
            Some(rest) => {
                left = rest;
                match bytes(&zip, &record, room) {
                    Ok(bytes) => {
                        room = room.saturating_sub(bytes.len());
                        Member::Calendar(&name, bytes)
                    }
                    Err(Failure::TooLarge) => Member::TooLarge,
                    Err(Failure::Unreadable) => Member::Unreadable(&name),
                }
            }
        };
        if !each(member) {
            return;
        }
    }
}

/// Why there are no bytes.
enum Failure {
    TooLarge,
    Unreadable,
}

fn bytes<'a>(
    zip: &'a ZipSliceArchive<&[u8]>,
    record: &ZipFileHeaderRecord<'_>,
    room: usize,
) -> Result<Cow<'a, [u8]>, Failure> {
    if record.flags().is_encrypted() {
        return Err(Failure::Unreadable);
    }
    let entry = zip.get_entry(record.wayfinder());
    let data = entry.map_err(|_| Failure::Unreadable)?.data();
    match record.compression_method() {
        CompressionMethod::STORE if data.len() > room => Err(Failure::TooLarge),
        CompressionMethod::STORE => Ok(Cow::Borrowed(data)),
        CompressionMethod::DEFLATE => match decompress_to_vec_with_limit(data, room) {
            Ok(bytes) => Ok(Cow::Owned(bytes)),
            Err(error) if error.status == TINFLStatus::HasMoreOutput => Err(Failure::TooLarge),
            Err(_) => Err(Failure::Unreadable),
        },
        _ => Err(Failure::Unreadable),
    }
}
