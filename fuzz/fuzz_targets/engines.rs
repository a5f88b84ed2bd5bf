//! Whatever a script asks the engines: they answer with JSON, or refuse it and say what was expected. The same request has
//! the same answer.
#![no_main]

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use worth_a_meeting::app::words::{Intl, PlainIntl};
use worth_a_meeting_engines::{
    Wrong, audit_found, audit_question, decide, meeting_cost, render_update, roi,
};

type Engine = fn(&str, Rc<dyn Intl>) -> Result<String, Wrong>;

const ENGINES: [Engine; 5] = [decide, meeting_cost, roi, render_update, audit_question];

/// What the worker says of a calendar with nothing in it.
const OPENED: &str = r#"{"files":["a.ics"],"events":0,"defects":[],"more":0}"#;

fuzz_target!(|request: &str| {
    let intl = || Rc::new(PlainIntl);
    for engine in ENGINES {
        let said = engine(request, intl());
        match &said {
            Ok(out) => {
                serde_json::from_str::<serde_json::Value>(out).expect("what comes out is JSON");
            }
            Err(wrong) => assert!(!wrong.what.is_empty()),
        }
        assert_eq!(said, engine(request, intl()), "{request}");
    }
    // What a worker answers is ours, and still nothing that can end in a panic.
    let question = audit_question(r#"{"today":"2026-11-27","zone":"UTC"}"#, intl());
    let question = question.expect("without options there is nothing wrong");
    for (opened, answered) in [(OPENED, request), (request, "{}")] {
        let found = audit_found("{}", &question, opened, answered, intl());
        assert!(
            found.is_err() || serde_json::from_str::<serde_json::Value>(&found.unwrap()).is_ok()
        );
    }
});
