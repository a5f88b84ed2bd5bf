use super::*;

fn text(json: &str) -> Option<String> {
    match parse(json).ok()?.what {
        What::Text(text) => Some(text),
        _ => None,
    }
}

#[test]
fn every_escape_is_known() {
    assert_eq!(
        text(r#""\"\\\/\b\f\n\r\t\u00E9\ud83d\ude00""#).unwrap(),
        "\"\\/\u{8}\u{c}\n\r\té😀"
    );
}

#[test]
fn half_a_surrogate_pair_is_refused() {
    for json in [
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83dx""#,
        r#""\ud83d\n""#,
        r#""\ud83d\u0041""#,
        r#""\ude00\ud83d""#,
    ] {
        assert_eq!(text(json), None, "{json}");
    }
}

#[test]
fn an_error_says_where() {
    let cases = [
        ("", 1, 0),
        ("x", 1, 1),
        ("{\n  oops", 2, 3),
        ("[1,\n2,]", 2, 3),
        ("\"é\" x", 1, 5),
        ("{\"a\":1", 1, 6),
    ];
    for (json, line, column) in cases {
        let error = parse(json).unwrap_err();
        assert_eq!(error.kind, Kind::Syntax(Place { line, column }), "{json}");
    }
}

#[test]
fn a_name_twice_is_refused() {
    assert!(parse(r#"{"a":1,"b":2}"#).is_ok());
    assert!(parse(r#"{"a":1,"\u0061":2}"#).is_err());
}

#[test]
fn what_nests_too_deeply_or_has_too_many_fields_is_refused() {
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(parse(&nested(MAX_DEPTH as usize)).is_ok());
    assert!(parse(&nested(MAX_DEPTH as usize + 1)).is_err());
    assert!(parse(&"[".repeat(1_000_000)).is_err());
    let object = |count: usize| {
        let fields: Vec<String> = (0..count).map(|n| format!("\"{n}\":0")).collect();
        format!("{{{}}}", fields.join(","))
    };
    assert!(parse(&object(MAX_FIELDS)).is_ok());
    assert!(parse(&object(MAX_FIELDS + 1)).is_err());
}

#[test]
fn a_path_leads_to_the_field_at_fault() {
    let json = "{\"a\":\n{\"b\":[1,\"two\"]}}";
    let value = parse(json).unwrap();
    let items = Node::root(&value, false)
        .required("a")
        .and_then(|a| a.required("b"))
        .and_then(|b| b.items(0, 2))
        .unwrap();
    let error = items[1].integer(0, 9).unwrap_err();
    assert_eq!(
        (&*error.path, error.kind),
        ("a.b.1", Kind::Expected("integer"))
    );
    let place = Place::of(json, error.at);
    assert_eq!((place.line, place.column), (2, 13));
}
