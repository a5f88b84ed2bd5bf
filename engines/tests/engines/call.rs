//! Calls an engine by its name with the arguments of scripts, as `www/engines/index.js` does.

use std::rc::Rc;

use chrono::NaiveDate;
use serde_json::{Value, json};
use worth_a_meeting::app::words::PlainIntl;
use worth_a_meeting::core::audit::{Answered, Opened, Question, Wire as _};
use worth_a_meeting_audit::calendar::Window;
use worth_a_meeting_audit::expand::Expansion;
use worth_a_meeting_audit::figures::findings;
use worth_a_meeting_audit::read::Reader;
use worth_a_meeting_engines::{
    Wrong, audit_found, audit_question, decide, meeting_cost, render_update, roi,
};

/// What comes of it.
pub fn call(name: &str, arguments: &[Value]) -> Result<Value, Wrong> {
    let intl = Rc::new(PlainIntl);
    let argument = |place: usize| arguments.get(place).cloned().unwrap_or(Value::Null);
    let request = |name: &str| {
        let mut request = serde_json::Map::new();
        for (name, value) in [(name, argument(0)), ("options", argument(1))] {
            if !value.is_null() {
                request.insert(name.to_owned(), value);
            }
        }
        Value::Object(request).to_string()
    };
    let said = match name {
        "decide" => decide(&request("answers"), intl),
        "meetingCost" => meeting_cost(&request("document"), intl),
        "roi" => roi(&request("document"), intl),
        "renderUpdate" => render_update(&request("update"), intl),
        "auditCalendar" => audit(&argument(0), &argument(1)),
        other => panic!("there is no engine {other}"),
    }?;
    Ok(serde_json::from_str(&said).unwrap())
}

/// As the worker's wasm does it, which runs in browsers and in Node alone.
fn audit(files: &Value, options: &Value) -> Result<String, Wrong> {
    let intl = Rc::new(PlainIntl);
    let request = json!({ "options": options, "today": "2026-11-27", "zone": "UTC" });
    let question = audit_question(&request.to_string(), intl.clone())?;
    let asked = Question::from_json(&question).unwrap();
    let mut reader = Reader::new();
    for file in files.as_array().unwrap() {
        reader.begin(file["name"].as_str().unwrap());
        reader
            .feed(file["text"].as_str().unwrap().as_bytes())
            .unwrap();
        reader.end().unwrap();
    }
    let read = reader.finish();
    let opened = Opened {
        files: read
            .calendar
            .sources
            .iter()
            .map(|one| one.name.clone())
            .collect(),
        events: u32::try_from(read.calendar.events.len()).unwrap(),
        defects: read.defects,
        more: 0,
    };
    let seconds = |day: NaiveDate, more: i64| {
        day.and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp() + more * 86_400
    };
    let window = Window {
        start: seconds(asked.from, -1),
        end: seconds(asked.to, 2),
    };
    let expansion = Expansion::new(&read.schedule, &asked.zone, window);
    let (occurrences, defects) = expansion.finish(&read.calendar.events).unwrap();
    let answered = Answered {
        findings: findings(Rc::new(read.calendar), occurrences.into(), asked),
        defects,
        more: 0,
    };
    let request = json!({ "options": options });
    audit_found(
        &request.to_string(),
        &question,
        &opened.to_json(),
        &answered.to_json(),
        intl,
    )
}
