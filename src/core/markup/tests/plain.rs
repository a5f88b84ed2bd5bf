use proptest::prelude::*;

use super::*;

#[test]
fn the_sample_reads_well() {
    insta::assert_snapshot!(plain(&sample()));
}

proptest! {
    #[test]
    fn any_document_has_plain_text_without_control_characters(document in hostile::document()) {
        prop_assert!(plain(&document).chars().all(|c| c == '\n' || !c.is_control()));
    }
}
