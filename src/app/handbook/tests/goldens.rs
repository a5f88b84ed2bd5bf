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

#[test]
fn the_picture_is_as_it_was_in_every_language() {
    for language in ["en", "de"] {
        let svg = picture(&Policy::default(), &words(language), &Palette::default());
        insta::assert_snapshot!(format!("picture_{language}"), svg.replace("><", ">\n<"));
    }
}
