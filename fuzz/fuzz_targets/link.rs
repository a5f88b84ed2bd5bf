//! Whatever address the page is opened at: it is about something else, refused in words, or holds a document that
//! makes a link again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use worth_a_meeting::app::sharing::{MAX_INFLATED, MAX_LINK, open, seal, to_deflate, unseal};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(address) = str::from_utf8(bytes)
        && let Ok(Some(deflated)) = unseal(address)
    {
        assert!(deflated.len() < MAX_LINK);
        let fragment = seal(&deflated).expect("what came in a link fits into one");
        assert_eq!(unseal(&format!("#{fragment}")), Ok(Some(deflated.clone())));
        follow(&deflated);
    }
    // Chance does not write base64 of a deflated text: the bytes as what a link would hold.
    follow(bytes);
    if let Ok(fragment) = seal(&compress_to_vec(bytes, 1)) {
        let deflated = unseal(&format!("https://wiki.example/%23{fragment}"));
        let inflated = deflated
            .ok()
            .flatten()
            .and_then(|deflated| inflate(&deflated));
        assert_eq!(inflated.as_deref(), Some(bytes));
        let _ = open(bytes);
    }
});

fn inflate(deflated: &[u8]) -> Option<Vec<u8>> {
    decompress_to_vec_with_limit(deflated, MAX_INFLATED).ok()
}

/// What happens when the page is opened with this behind its address.
fn follow(deflated: &[u8]) {
    let Some(inflated) = inflate(deflated) else {
        return;
    };
    assert!(inflated.len() <= MAX_INFLATED);
    if let Ok(document) = open(&inflated) {
        let json = to_deflate(&document).expect("what fits into a link fits again");
        assert_eq!(open(json.as_bytes()), Ok(document));
    }
}
