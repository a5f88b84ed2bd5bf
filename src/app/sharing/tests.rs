//! Links survive what mail and chat do to them, or say what is wrong. Deflating here is a crate's in place of
//! the browser's: the format is the same.
#![allow(clippy::unwrap_used)]

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::app::document::any;

const PAGE: &str = "https://wiki.example/page?x=1";

/// What the page's Share button does.
fn link(document: &Document) -> Result<String, ShareError> {
    let fragment = seal(&compress_to_vec(to_deflate(document)?.as_bytes(), 6))?;
    Ok(format!("{PAGE}#{fragment}"))
}

/// What happens when the page is opened at this address.
fn follow(address: &str) -> Result<Option<Document>, ShareError> {
    let Some(deflated) = unseal(address)? else {
        return Ok(None);
    };
    let inflated =
        decompress_to_vec_with_limit(&deflated, MAX_INFLATED).map_err(|_| ShareError::Damaged)?;
    open(&inflated).map(Some)
}

fn sample() -> Document {
    Document {
        topic: "Move the build to the new runners?".to_owned(),
        ..Document::default()
    }
}

/// A link with this payload behind `wam=`.
fn with_payload(bytes: &[u8]) -> String {
    format!("{PAGE}#{NAME}{}", Base64UrlUnpadded::encode_string(bytes))
}

#[test]
fn the_fragment_is_url_safe_and_holds_everything() {
    let link = link(&sample()).unwrap();
    let (page, fragment) = link.split_once('#').unwrap();
    assert_eq!(page, PAGE);
    let payload = fragment.strip_prefix("wam=").unwrap();
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    assert!(payload.bytes().all(safe), "{payload}");
    assert_eq!(follow(&link), Ok(Some(sample())));
}

#[test]
fn a_link_leads_to_the_page_without_its_fragment() {
    for address in [PAGE, &format!("{PAGE}#section-2"), &format!("{PAGE}#a#b")] {
        assert_eq!(page_of(address), Ok(PAGE));
    }
    let file = "file:///C:/attachments/worth-a-meeting.html";
    assert_eq!(page_of(file), Ok(file));
}

#[test]
fn a_page_without_an_address_of_its_own_has_no_link() {
    for address in [
        "about:srcdoc",
        "about:srcdoc#wam=AQ",
        "about:blank",
        "blob:https://wiki.example/1b9d6bcd",
        "data:text/html,x",
    ] {
        assert_eq!(page_of(address), Err(ShareError::Nowhere), "{address}");
    }
}

#[test]
fn a_number_sign_written_as_percent_23_is_understood() {
    let link = link(&sample()).unwrap().replace('#', "%23");
    assert_eq!(follow(&link), Ok(Some(sample())));
}

#[test]
fn other_parts_of_the_fragment_are_left_to_the_page() {
    let link = link(&sample()).unwrap();
    let (_, ours) = link.split_once('#').unwrap();
    for fragment in [
        format!("a=1&{ours}"),
        format!("{ours}&a=1"),
        format!("a&{ours}&b=wam="),
    ] {
        assert_eq!(
            follow(&format!("{PAGE}#{fragment}")),
            Ok(Some(sample())),
            "{fragment}"
        );
    }
    for fragment in [
        "",
        "#",
        "#a=1",
        "#section-2",
        "#wam",
        "#xwam=AQ",
        "#a=wam=AQ",
        "?wam=AQ",
    ] {
        assert_eq!(follow(&format!("{PAGE}{fragment}")), Ok(None), "{fragment}");
    }
}

#[test]
fn a_link_that_holds_nothing_or_no_base64_is_damaged() {
    for payload in ["", "=", "A", "AQ==", "A Q", "A%51", "ÄÖ", "AR", "a.b"] {
        assert_eq!(
            unseal(&format!("{PAGE}#wam={payload}")),
            Err(ShareError::Damaged),
            "{payload}"
        );
    }
}

#[test]
fn the_form_is_told_by_the_first_byte() {
    assert_eq!(unseal(&with_payload(&[1, 7, 8])), Ok(Some(vec![7, 8])));
    assert_eq!(unseal(&with_payload(&[0, 7, 8])), Err(ShareError::Damaged));
    for form in [2, 3, 255] {
        assert_eq!(
            unseal(&with_payload(&[form, 7])),
            Err(ShareError::FromTheFuture)
        );
    }
}

#[test]
fn a_document_of_a_later_version_is_from_the_future() {
    let later = br#"{"version":2,"document":{}}"#;
    assert_eq!(open(later), Err(ShareError::FromTheFuture));
}

#[test]
fn a_link_fits_up_to_its_length_and_not_beyond() {
    // Three bytes become four characters, and the first byte tells the form.
    let fits = vec![0; MAX_LINK / 4 * 3 - 1];
    let fragment = seal(&fits).unwrap();
    assert_eq!(fragment.len(), NAME.len() + MAX_LINK);
    assert_eq!(unseal(&format!("#{fragment}")), Ok(Some(fits)));
    assert_eq!(seal(&vec![0; MAX_LINK / 4 * 3]), Err(ShareError::TooLong));
    assert_eq!(unseal(&format!("#{fragment}A")), Err(ShareError::TooLong));
}

#[test]
fn what_does_not_deflate_well_is_too_long_for_a_link() {
    // Digits of a sequence without pattern: about half of them remain.
    let topic = (0..20_000_u32)
        .scan(1_u32, |state, _| {
            *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from_digit(*state >> 29, 10)
        })
        .collect();
    let document = Document {
        topic,
        ..Document::default()
    };
    assert_eq!(link(&document), Err(ShareError::TooLong));
}

#[test]
fn a_bomb_is_refused_whatever_the_platform_let_through() {
    let mut bomb = br#"{"version":1,"document":{"topic":""#.to_vec();
    bomb.resize(MAX_INFLATED - 3, b'x');
    bomb.extend(br#""}}"#);
    assert_eq!(bomb.len(), MAX_INFLATED);
    assert!(open(&bomb).is_ok(), "as large as may be");
    bomb.push(b' ');
    let small = seal(&compress_to_vec(&bomb, 9)).unwrap();
    assert!(small.len() < 1024, "a short link");
    assert_eq!(
        follow(&format!("#{small}")),
        Err(ShareError::Damaged),
        "given up while inflating"
    );
    assert_eq!(open(&bomb), Err(ShareError::TooLong), "even if it was not");
}

#[test]
fn what_inflates_to_no_document_is_damaged() {
    for inflated in [
        &b""[..],
        b"{}",
        b"null",
        b"\xff\xfe",
        b"{\"version\":1,\"document\":{\"topic\":\"\xff\"}}",
    ] {
        assert_eq!(open(inflated), Err(ShareError::Damaged), "{inflated:?}");
    }
}

proptest! {
    #[test]
    fn every_document_comes_out_of_its_link_as_it_went_in(document in any::document()) {
        prop_assert_eq!(follow(&link(&document).unwrap()), Ok(Some(document)));
    }

    #[test]
    fn a_cut_off_link_never_opens_to_something_else(document in any::document(), at in any::<Index>()) {
        let link = link(&document).unwrap();
        let start = PAGE.len() + 1 + NAME.len();
        let cut = &link[..start + at.index(link.len() - start)];
        prop_assert_eq!(follow(cut), Err(ShareError::Damaged));
    }

    #[test]
    fn a_changed_link_is_refused_or_opens_to_a_document(
        document in any::document(), at in any::<Index>(), with in "[A-Za-z0-9_&#%=-]",
    ) {
        let mut link = link(&document).unwrap();
        let start = PAGE.len() + 1 + NAME.len();
        let at = start + at.index(link.len() - start);
        link.replace_range(at..=at, &with);
        let _ = follow(&link);
    }

    #[test]
    fn no_address_makes_opening_panic(
        text in prop_oneof![any::text(), "(https://[a-z]{3})?(#|%23|)(a=1&)?wam=[A-Za-z0-9_=%-]{0,40}"],
    ) {
        let _ = follow(&text);
    }

    #[test]
    fn no_bytes_make_opening_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = open(&bytes);
        let _ = follow(&with_payload(&bytes));
    }
}
