//! What each engine says to some requests, kept in `tests/golden/engines.json`; `cargo xtask test package` holds the packed
//! wasm to the same file, to the last digit.

use serde_json::{Value, json};

use crate::call::call;

const FILE: &str = "../tests/golden/engines.json";

#[test]
fn the_engines_say_what_they_said() {
    let text = std::fs::read_to_string(FILE).unwrap();
    let mut cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let renew = std::env::var_os("RENEW").is_some();
    for case in &mut cases {
        let name = case["call"].as_str().unwrap();
        let said = match call(name, case["arguments"].as_array().unwrap()) {
            Ok(out) => json!({ "out": out }),
            Err(wrong) => json!({ "wrong": { "path": wrong.path, "what": wrong.what } }),
        };
        if renew {
            case["said"] = said;
        } else {
            assert_eq!(case["said"], said, "{}", case["name"]);
        }
    }
    if renew {
        let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
        std::fs::write(FILE, ["[\n", &lines.join(",\n"), "\n]\n"].concat()).unwrap();
    }
    let called = |name: &str| cases.iter().any(|case| case["call"] == name);
    let engines = [
        "decide",
        "meetingCost",
        "roi",
        "renderUpdate",
        "auditCalendar",
    ];
    assert!(engines.iter().all(|name| called(name)));
}
