//! Links that open a mail program with an update in it (RFC 6068).

use core::fmt::Write as _;

/// The longest link that mail programs take: Outlook, and whatever Windows starts, stops at about two thousand
/// characters.
pub const MAX_LINK: usize = 2_000;

/// A link that opens a mail with this subject and text; none where it would be longer than [`MAX_LINK`].
#[must_use]
pub fn mail_link(subject: &str, text: &str) -> Option<String> {
    let mut link = String::from("mailto:?subject=");
    encode(&mut link, subject);
    link.push_str("&body=");
    encode(&mut link, text);
    (link.len() <= MAX_LINK).then_some(link)
}

/// The same without any text.
#[must_use]
pub fn mail_link_without_text(subject: &str) -> String {
    let mut link = String::from("mailto:?subject=");
    let most = subject.char_indices().nth(MAX_SUBJECT);
    encode(&mut link, most.map_or(subject, |(end, _)| &subject[..end]));
    link
}

/// Characters of a subject that are shown anywhere; each may take twelve in a link.
const MAX_SUBJECT: usize = 150;

/// Everything but what needs no encoding anywhere; lines end as mails have it.
fn encode(link: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\r' => {}
            '\n' => link.push_str("%0D%0A"),
            c if c.is_ascii_alphanumeric() || "-._~".contains(c) => link.push(c),
            c => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    let _ = write!(link, "%{byte:02X}");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decoded(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            let mut digit = || {
                char::from(rest.next().unwrap_or(b'x'))
                    .to_digit(16)
                    .unwrap_or(99)
            };
            bytes.push(if byte == b'%' {
                (digit() * 16 + digit()) as u8
            } else {
                byte
            });
        }
        String::from_utf8(bytes).unwrap_or_default()
    }

    #[test]
    fn a_mail_has_a_subject_and_lines() {
        assert_eq!(
            mail_link("[info] Größe & Co", "One\r\ntwo\n").as_deref(),
            Some("mailto:?subject=%5Binfo%5D%20Gr%C3%B6%C3%9Fe%20%26%20Co&body=One%0D%0Atwo%0D%0A")
        );
        assert_eq!(mail_link("a", &"b".repeat(MAX_LINK)), None);
        let long = mail_link_without_text(&"ü".repeat(5_000));
        assert!(long.len() <= MAX_LINK);
    }

    proptest! {
        #[test]
        fn whatever_is_in_a_mail_comes_out_of_its_link(subject in "\\PC{0,40}", text in "[\\PC\\n]{0,120}") {
            let link = mail_link(&subject, &text);
            prop_assume!(link.is_some());
            let link = link.unwrap_or_default();
            prop_assert!(link.is_ascii() && link.matches(['&', '?', '#']).count() == 2);
            let (head, body) = link.split_once("&body=").unwrap_or_default();
            prop_assert_eq!(decoded(head.trim_start_matches("mailto:?subject=")), subject);
            prop_assert_eq!(decoded(body), text.replace('\n', "\r\n"));
            prop_assert!(mail_link_without_text(&link).len() <= MAX_LINK);
        }
    }
}
