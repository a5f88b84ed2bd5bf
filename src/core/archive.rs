//! Archives: `.zip`, in which people hand over several files at once.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use rawzip::{CompressionMethod, ZipArchive, ZipFileHeaderRecord, ZipSliceArchive};

/// The checksum of archives, worked out bit by bit: tables for it would be most of this module's weight.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// The bytes of a file, as an archive holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packed<'a> {
    /// As they are.
    Stored(&'a [u8]),
    /// Deflated, without a header.
    Deflated(&'a [u8]),
}

/// Hands over the name of each file that is wanted, and its bytes, until `each` says no: none of them where it is
/// encrypted, damaged, compressed in an uncommon way, or shares its bytes with others. Whether the archive itself could
/// be read to its end, or to where `each` said no.
pub fn unpack(
    archive: &[u8],
    is_wanted: impl Fn(&str) -> bool,
    mut each: impl FnMut(&str, Option<Packed<'_>>) -> bool,
) -> bool {
    let Ok(zip) = ZipArchive::from_slice(archive) else {
        return false;
    };
    // Files that share their bytes would be inflated again and again.
    let mut left = archive.len() as u64;
    let mut entries = zip.entries();
    loop {
        let record = match entries.next_entry() {
            Ok(Some(record)) => record,
            Ok(None) => return true,
            Err(_) => return false,
        };
        let path = record.file_path();
        let name = String::from_utf8_lossy(path.as_bytes());
        if !is_wanted(&name) {
            continue;
        }
        let rest = left.checked_sub(record.compressed_size_hint());
        left = rest.unwrap_or(left);
        let packed = rest.and_then(|_| packed(&zip, &record));
        if !each(&name, packed) {
            return true;
        }
    }
}

fn packed<'a>(
    zip: &'a ZipSliceArchive<&[u8]>,
    record: &ZipFileHeaderRecord<'_>,
) -> Option<Packed<'a>> {
    if record.flags().is_encrypted() {
        return None;
    }
    let data = zip.get_entry(record.wayfinder()).ok()?.data();
    match record.compression_method() {
        CompressionMethod::STORE => Some(Packed::Stored(data)),
        CompressionMethod::DEFLATE => Some(Packed::Deflated(data)),
        _ => None,
    }
}

/// An archive of texts by the names of their files, each as it is: whoever keeps it compresses it if that matters. No
/// names are alike, and none is longer than 65,535 bytes. None where it would be larger than the format allows without
/// its extensions: 65,535 files, or 4 GiB.
///
/// The library that reads can write as well, but only with the errors of the standard library's streams, which
/// would weigh more than all of this.
#[must_use]
pub fn pack(files: &[(String, String)]) -> Option<Vec<u8>> {
    let count = u16::try_from(files.len()).ok()?;
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in files {
        let head = head(name, text)?;
        directory.extend([0x50, 0x4b, 1, 2, 20, 0]);
        directory.extend(&head);
        // No comment, the first disk, and no attributes.
        directory.extend([0; 10]);
        directory.extend(u32::try_from(archive.len()).ok()?.to_le_bytes());
        directory.extend(name.bytes());
        archive.extend([0x50, 0x4b, 3, 4]);
        archive.extend(&head);
        archive.extend(name.bytes());
        archive.extend(text.bytes());
    }
    let [start, length] = [&archive, &directory].map(|part| u32::try_from(part.len()).ok());
    archive.extend(directory);
    archive.extend([0x50, 0x4b, 5, 6, 0, 0, 0, 0]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length?.to_le_bytes());
    archive.extend(start?.to_le_bytes());
    archive.extend([0, 0]);
    Some(archive)
}

/// What is said of a file both before it and in the directory (APPNOTE 4.3.7): version 2.0, a name in UTF-8, stored, on
/// the first day that can be told, its checksum, its length twice, that of its name, and nothing more.
fn head(name: &str, text: &str) -> Option<Vec<u8>> {
    const FIRST_DAY: u16 = (1 << 5) | 1;
    let length = u32::try_from(text.len()).ok()?;
    let mut head = Vec::from([20, 0, 0, 0b1000, 0, 0, 0, 0]);
    head.extend(FIRST_DAY.to_le_bytes());
    head.extend(CHECKSUM.checksum(text.as_bytes()).to_le_bytes());
    head.extend(length.to_le_bytes());
    head.extend(length.to_le_bytes());
    head.extend(u16::try_from(name.len()).ok()?.to_le_bytes());
    head.extend([0, 0]);
    Some(head)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::{Cursor, Read as _};

    use proptest::prelude::*;

    use super::*;

    fn unpacked(archive: &[u8]) -> Vec<(String, String)> {
        let mut files = Vec::new();
        assert!(unpack(
            archive,
            |_| true,
            |name, packed| {
                let Some(Packed::Stored(bytes)) = packed else {
                    unreachable!("stored")
                };
                files.push((name.to_owned(), String::from_utf8(bytes.to_vec()).unwrap()));
                true
            }
        ));
        files
    }

    proptest! {
        /// The second reader knows nothing of ours, and checks the checksums.
        #[test]
        fn whatever_is_packed_is_read_back_by_others_and_by_us(
            texts in proptest::collection::vec(("[a-zäß-]{1,12}", any::<String>()), 0..8)
        ) {
            let named = texts.into_iter().enumerate();
            let files: Vec<(String, String)> =
                named.map(|(n, (name, text))| (format!("{n}-{name}.md"), text)).collect();
            let archive = pack(&files).unwrap();
            prop_assert_eq!(&unpacked(&archive), &files);
            let mut other = zip::ZipArchive::new(Cursor::new(&archive)).unwrap();
            prop_assert_eq!(other.len(), files.len());
            for (place, (name, text)) in files.iter().enumerate() {
                let mut file = other.by_index(place).unwrap();
                let mut found = String::new();
                file.read_to_string(&mut found).unwrap();
                prop_assert_eq!(file.name(), name);
                prop_assert_eq!(&found, text);
            }
        }

        #[test]
        fn no_bytes_make_it_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
            let _ = unpack(&bytes, |_| true, |_, _| true);
            let mut archive = pack(&[("a.md".to_owned(), "text".to_owned())]).unwrap();
            let place = at.index(archive.len());
            archive[place] ^= bytes.pop().unwrap_or(1);
            let _ = unpack(&archive, |_| true, |_, _| true);
        }
    }

    #[test]
    fn only_what_is_wanted_is_handed_over_until_it_is_enough() {
        let files = ["a.md", "b.txt", "c.md", "d.md"].map(|name| (name.to_owned(), String::new()));
        let archive = pack(&files).unwrap();
        let mut seen = Vec::new();
        let is_markdown = |name: &str| name.ends_with(".md");
        let whole = unpack(&archive, is_markdown, |name, _| {
            seen.push(name.to_owned());
            seen.len() < 2
        });
        assert!(whole);
        assert_eq!(seen, ["a.md", "c.md"]);
        assert!(!unpack(b"no archive", |_| true, |_, _| true));
    }
}
