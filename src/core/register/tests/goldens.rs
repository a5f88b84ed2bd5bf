//! The forms as they are written, to look at.

use super::*;

#[test]
fn a_record_in_every_form() {
    let mut register = register([whole(), named("old", "The archive stays")]);
    register.supersede("old", "2026-11-26-k3f9x2").unwrap();
    insta::assert_snapshot!("markdown", markdown_of(&register));
    insta::assert_snapshot!("csv", csv(&register));
    insta::assert_snapshot!("json", json(&register));
}
