use super::*;

#[test]
fn the_shipped_templates_parse() {
    assert_eq!(
        &Templates::parse(crate::core::compose::templates::BUILTIN).unwrap(),
        Templates::builtin()
    );
}

#[test]
fn every_mode_has_its_template() {
    let cases = [
        ("decide-and-inform", "status"),
        ("async-update", "status"),
        ("recorded-walkthrough", "status"),
        ("live-incident", "status"),
        ("async-proposal", "proposal"),
        ("async-input", "input"),
        ("write-first-then-meet", "input"),
        ("one-to-one-call", "input"),
        ("small-meeting", "input"),
        ("workshop", "input"),
    ];
    for (mode, template) in cases {
        assert_eq!(template_for(mode), Some(template), "{mode}");
    }
    assert_eq!(Templates::builtin().modes.len(), cases.len());
    assert_eq!(template_for("telepathy"), None);
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
    let set = |templates: &str, modes: &str| {
        let json = format!(
            r#"{{"longest":9,"asap":[],"several":[],"modes":{{{modes}}},"templates":[{templates}]}}"#
        );
        Templates::parse(&json).map_err(|error| error.code())
    };
    let title = r#"{"id":"title","kind":"line"}"#;
    let one = format!(r#"{{"id":"a","label":"info","fields":[{title}]}}"#);
    assert!(set(&one, r#""workshop":"a""#).is_ok());
    assert_eq!(set(&one, r#""workshop":"b""#), Err("no-template"));
    assert_eq!(set(&format!("{one},{one}"), ""), Err("twice"));
    assert_eq!(
        set(
            &format!(r#"{{"id":"a","label":"info","fields":[{title},{title}]}}"#),
            ""
        ),
        Err("twice")
    );
    assert_eq!(
        set(r#"{"id":"a","label":"info","fields":[]}"#, ""),
        Err("no-title")
    );
    assert_eq!(
        set(r#"{"id":"a","label":"poem","fields":[]}"#, ""),
        Err("json")
    );
}
