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
        // What an update asks of its readers, an agenda asks of those who come.
        let ask = if template.id == "agenda" {
            FindingCode::NoPurpose
        } else {
            FindingCode::NoAsk
        };
        for code in [
            FindingCode::NoTitle,
            ask,
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
        let json = format!(
            r#"{{"longest":9,"most_needed":7,"asap":[],"placeholders":[],"several":[],"templates":[{templates}]}}"#
        );
        Templates::parse(&json).map_err(|error| error.code())
    };
    let title = r#"{"id":"title","kind":"line"}"#;
    let one = format!(r#"{{"id":"a","label":"info","group":"inform","fields":[{title}]}}"#);
    assert!(set(&one).is_ok());
    assert_eq!(set(&format!("{one},{one}")), Err("twice"));
    assert_eq!(
        set(&format!(
            r#"{{"id":"a","label":"info","group":"inform","fields":[{title},{title}]}}"#
        )),
        Err("twice")
    );
    assert_eq!(
        set(r#"{"id":"a","label":"info","group":"inform","fields":[]}"#),
        Err("no-title")
    );
    assert_eq!(
        set(r#"{"id":"a","label":"poem","group":"inform","fields":[]}"#),
        Err("json")
    );
}

#[test]
fn a_time_that_comes_before_another_names_a_field_that_is_a_time() {
    let mut found = 0;
    for template in &Templates::builtin().templates {
        for before in template
            .fields
            .iter()
            .filter_map(|field| field.before.as_deref())
        {
            let other = template.field(before).unwrap();
            assert_eq!(other.kind, FieldKind::When, "{}/{before}", template.id);
            found += 1;
        }
    }
    assert!(found > 0);
}
