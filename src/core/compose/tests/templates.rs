use super::*;

#[test]
fn the_shipped_templates_parse() {
    assert_eq!(
        &Templates::parse(crate::core::compose::templates::BUILTIN).unwrap(),
        Templates::builtin()
    );
}

#[test]
fn every_template_has_an_owner_a_time_and_an_ask() {
    for template in &Templates::builtin().templates {
        let codes: Vec<_> = template
            .fields
            .iter()
            .filter(|field| field.required)
            .filter_map(|field| field.missing)
            .collect();
        for code in [
            FindingCode::NoTitle,
            FindingCode::NoAsk,
            FindingCode::NoOwner,
            FindingCode::NoDeadline,
        ] {
            assert!(codes.contains(&code), "{} {code:?}", template.id);
        }
        assert!(
            template
                .fields
                .iter()
                .all(|field| field.missing.is_none() || field.required)
        );
        assert!(
            template
                .fields
                .iter()
                .all(|field| field.empty.is_none() || !field.required)
        );
    }
}

#[test]
fn a_broken_set_of_templates_says_what_is_wrong() {
    let set = |templates: &str| {
        let json = format!(r#"{{"longest":9,"asap":[],"several":[],"templates":[{templates}]}}"#);
        Templates::parse(&json).map_err(|error| error.code())
    };
    let title = r#"{"id":"title","kind":"line"}"#;
    let one = format!(r#"{{"id":"a","label":"info","fields":[{title}]}}"#);
    assert!(set(&one).is_ok());
    assert_eq!(set(&format!("{one},{one}")), Err("twice"));
    assert_eq!(
        set(&format!(
            r#"{{"id":"a","label":"info","fields":[{title},{title}]}}"#
        )),
        Err("twice")
    );
    assert_eq!(
        set(r#"{"id":"a","label":"info","fields":[]}"#),
        Err("no-title")
    );
    assert_eq!(set(r#"{"id":"a","label":"poem","fields":[]}"#), Err("json"));
}
