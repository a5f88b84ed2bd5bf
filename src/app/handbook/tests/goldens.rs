//! The printed matrix of the default policy: in every dialect, in every language, and as a picture.

use super::*;
use crate::core::published::assert_published;

#[test]
fn the_page_reads_well_in_every_dialect_and_language() {
    for language in ["en", "de"] {
        let page = page(&Policy::default(), &words(language));
        for dialect in Dialect::ALL {
            let text = dialect.write(&page).replace("><", ">\n<");
            insta::assert_snapshot!(format!("page_{language}_{}", dialect.id()), text);
        }
    }
}

/// Where hosts that allow nothing else find the picture: `cargo xtask dist` takes it along.
fn published(language: &str) -> String {
    format!("www/pages/when-to-meet.{language}.svg")
}

#[test]
fn the_published_picture_is_that_of_the_default_policy_in_every_language() {
    for language in ["en", "de"] {
        assert_published(
            &published(language),
            &picture(&Policy::default(), &words(language), &Palette::default()),
            "src/app/handbook/picture.rs",
            "the_published_picture",
        );
    }
}
