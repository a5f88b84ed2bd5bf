//! The printed matrix of the default policy: in every dialect, in every language, and as a picture.

use super::*;

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
        let (file, svg) = (
            published(language),
            picture(&Policy::default(), &words(language), &Palette::default()),
        );
        if std::env::var_os("RENEW").is_some() {
            std::fs::write(&file, &svg).unwrap();
        }
        assert!(
            std::fs::read_to_string(&file).unwrap_or_default() == svg,
            "{file} is not what src/app/handbook/picture.rs draws: renew it with\n  \
             RENEW=1 cargo test the_published_picture"
        );
    }
}
