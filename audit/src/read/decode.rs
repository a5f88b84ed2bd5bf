//! Bytes of a file to text: UTF-8, UTF-16 with a byte order mark, and what older programs wrote.

use std::borrow::Cow;

/// What a file's bytes are, by their first ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// ASCII and more: UTF-8, Latin-1 and their like.
    Bytes,
    Utf16 {
        big_endian: bool,
    },
}

/// Which encoding begins so, and how many bytes say nothing else. Two bytes suffice, save that UTF-8's mark has three.
pub(super) fn encoding(first: &[u8]) -> (Encoding, usize) {
    match first {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding::Bytes, 3),
        [0xFF, 0xFE, ..] => (Encoding::Utf16 { big_endian: false }, 2),
        [0xFE, 0xFF, ..] => (Encoding::Utf16 { big_endian: true }, 2),
        _ => (Encoding::Bytes, 0),
    }
}

/// Makes UTF-8 of UTF-16 that comes in pieces.
#[derive(Debug, Default)]
pub(super) struct Utf16 {
    odd: Option<u8>,
    high: Option<u16>,
}

impl Utf16 {
    pub(super) fn push(&mut self, bytes: &[u8], big_endian: bool, text: &mut Vec<u8>) {
        for &byte in bytes {
            let Some(first) = self.odd.take() else {
                self.odd = Some(byte);
                continue;
            };
            let pair = [first, byte];
            let unit = if big_endian {
                u16::from_be_bytes(pair)
            } else {
                u16::from_le_bytes(pair)
            };
            let high = self.high.take();
            if matches!(unit, 0xD800..0xDC00) {
                self.high = Some(unit);
                continue;
            }
            for read in char::decode_utf16(high.into_iter().chain([unit])) {
                let read = read.unwrap_or(char::REPLACEMENT_CHARACTER);
                text.extend_from_slice(read.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }
}

/// Windows-1252's characters from 0x80 on, where it is not Latin-1 (WHATWG Encoding Standard, index-windows-1252).
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The text of a line: what is no UTF-8 is taken for Windows-1252, which covers Latin-1.
pub(super) fn text(line: &[u8]) -> Cow<'_, str> {
    match str::from_utf8(line) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => line
            .iter()
            .map(|&byte| match byte {
                0x80..0xA0 => WINDOWS[usize::from(byte - 0x80)],
                _ => char::from(byte),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_is_read_whatever_pieces_it_comes_in() {
        let text = "BEGIN:VCALENDAR\r\nSUMMARY:Żółw 🐢";
        for big_endian in [true, false] {
            let bytes: Vec<u8> = text
                .encode_utf16()
                .flat_map(|unit| {
                    if big_endian {
                        unit.to_be_bytes()
                    } else {
                        unit.to_le_bytes()
                    }
                })
                .collect();
            for size in 1..7 {
                let (mut reader, mut read) = (Utf16::default(), Vec::new());
                for chunk in bytes.chunks(size) {
                    reader.push(chunk, big_endian, &mut read);
                }
                assert_eq!(String::from_utf8(read).as_deref(), Ok(text));
            }
        }
    }

    #[test]
    fn half_a_surrogate_is_replaced_and_the_rest_is_kept() {
        let (mut reader, mut read) = (Utf16::default(), Vec::new());
        reader.push(&[0xD8, 0x00, 0x00, b'a', 0xDC, 0x00], true, &mut read);
        assert_eq!(text(&read), "\u{FFFD}a\u{FFFD}");
    }

    #[test]
    fn what_is_no_utf_8_is_windows_1252() {
        assert_eq!(text("Größe".as_bytes()), "Größe");
        assert_eq!(text(b"Gr\xF6\xDFe \x80 \x99"), "Größe € ™");
    }

    #[test]
    fn a_byte_order_mark_says_what_follows() {
        assert_eq!(encoding(b"\xEF\xBB\xBFBEGIN"), (Encoding::Bytes, 3));
        assert_eq!(encoding(b"BEGIN"), (Encoding::Bytes, 0));
        assert_eq!(
            encoding(b"\xFE\xFF\0B"),
            (Encoding::Utf16 { big_endian: true }, 2)
        );
    }
}
