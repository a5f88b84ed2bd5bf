//! `www/element.json` says to scripts, editors and compilers what the element offers: here it is held against the widget.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use worth_a_meeting::app::document::View;

#[test]
fn the_table_has_exactly_the_views_that_there_are() {
    let table: Value = serde_json::from_str(include_str!("../www/element.json")).unwrap();
    let attributes = table["attributes"].as_array().unwrap();
    let view = attributes.iter().find(|row| row["name"] == "view").unwrap();
    let ids: Vec<_> = View::ALL.map(View::id).into();
    assert_eq!(view["values"], serde_json::json!(ids));
}
