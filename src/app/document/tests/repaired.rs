//! What a document lacks or has too much of is put right while it is read.

use super::super::*;
use crate::app::document::action::MAX_ROLES;

fn opened(cost: &str) -> CostSheet {
    from_json(&format!(r#"{{"version":1,"document":{{"cost":{cost}}}}}"#))
        .unwrap()
        .cost
}

#[test]
fn what_is_left_out_is_as_in_a_new_document() {
    for json in [
        r#"{"version":1,"document":{}}"#,
        r#"{"version":1,"document":{"answers":{},"update":{},"cost":{}}}"#,
        r#"{"version":1,"document":{"answers":{"urgency":null},"cost":{"figures":{"duration":null}}}}"#,
    ] {
        assert_eq!(from_json(json), Ok(Document::default()), "{json}");
    }
}

#[test]
fn no_document_leads_readers_into_the_editor() {
    let opened = |view: &str| {
        let json = format!(r#"{{"version":1,"document":{{"view":"{view}"}}}}"#);
        from_json(&json).unwrap().view
    };
    for view in View::ALL {
        let expected = match view {
            View::Policy => View::Decide,
            step => step,
        };
        assert_eq!(opened(view.id()), expected);
    }
}

#[test]
fn a_sheet_without_roles_gets_one() {
    assert_eq!(opened(r#"{"roles":[]}"#), CostSheet::default());
}

#[test]
fn roles_beyond_the_table_are_cut_off() {
    let roles = |count: usize| {
        let roles: Vec<String> = (0..count)
            .map(|at| format!(r#"{{"name":"{at}"}}"#))
            .collect();
        opened(&format!(r#"{{"roles":[{}]}}"#, roles.join(","))).roles
    };
    assert_eq!(MAX_ROLES, 20);
    assert_eq!(roles(20).len(), 20);
    let kept = roles(21);
    assert_eq!(kept.len(), 20);
    assert_eq!(kept[19].name, "19");
}

#[test]
fn a_currency_that_the_platform_would_not_take_is_dropped() {
    for bad in [
        "", "EU", "EURO", "eur", "Eur", "12E", "€", "ÄÖÜ", "E R", "EUR ",
    ] {
        assert_eq!(
            opened(&format!(r#"{{"currency":"{bad}"}}"#)).currency,
            None,
            "{bad}"
        );
        assert!(!is_currency(bad), "{bad}");
    }
    for good in ["EUR", "USD", "XXX"] {
        let currency = opened(&format!(r#"{{"currency":"{good}"}}"#)).currency;
        assert_eq!(currency.as_deref(), Some(good));
    }
}

#[test]
fn a_long_text_in_a_number_field_is_cut_between_characters() {
    // 3 bytes each: the 200th byte is in the middle of the 67th.
    let sheet = opened(&format!(
        r#"{{"figures":{{"duration":"{}"}}}}"#,
        "€".repeat(100)
    ));
    assert_eq!(sheet.figures.duration, Entry::Text("€".repeat(66)));
}

#[test]
fn a_blank_text_in_a_number_field_is_an_empty_field() {
    for blank in ["", " ", "\u{a0}"] {
        let sheet = opened(&format!(r#"{{"figures":{{"duration":"{blank}"}}}}"#));
        assert_eq!(sheet.figures.duration, Entry::Empty, "{blank:?}");
    }
}

#[test]
fn whole_numbers_of_any_size_are_read_as_numbers() {
    for (json, number) in [
        ("0", 0.0),
        ("-3", -3.0),
        ("9007199254740993", 9_007_199_254_740_992.0),
        ("18446744073709551615", 18_446_744_073_709_551_615.0),
    ] {
        let sheet = opened(&format!(r#"{{"figures":{{"fixed":{json}}}}}"#));
        assert_eq!(sheet.figures.fixed, Entry::Number(number), "{json}");
    }
}
