//! The next update from the last one, and nothing lost on the way.
#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;

use super::*;
use crate::app::document::{from_json, to_json};
use crate::app::zones::FixedZones;
use crate::core::compose::Templates;
use crate::core::policy::Policy;

fn status() -> &'static Template {
    Templates::builtin().get("status").unwrap()
}

fn document(values: &[(&str, &str)]) -> Document {
    let mut draft = Draft::default();
    for (field, text) in values {
        draft.set(*field, *text);
    }
    let mut document = Document::default();
    document.update.drafts.insert("status".to_owned(), draft);
    document
}

fn last_week() -> Document {
    document(&[
        ("title", "The archive"),
        ("summary", "All goes well."),
        ("owner", "Ana"),
        ("next-update", "2026-11-20T10:00"),
        ("done", "- Moved 400 accounts"),
        ("next", "- Move the rest\n- Tell the users"),
        ("blockers", "The licence"),
        (".zones", "Asia/Tokyo"),
    ])
}

/// The draft that is being written.
fn at_hand(document: &Document) -> &Draft {
    document.update.drafts.get("status").unwrap()
}

fn due() -> When {
    When::parse("2026-11-27T10:00").unwrap()
}

#[test]
fn what_is_open_goes_on_and_what_was_said_is_said_anew() {
    let next = follow(&last_week(), status(), due());
    let draft = at_hand(&next);
    for (field, text) in [
        ("title", "The archive"),
        ("summary", ""),
        ("owner", "Ana"),
        ("next-update", "2026-11-27T10:00"),
        ("done", ""),
        ("next", "- Move the rest\n- Tell the users"),
        ("blockers", "The licence"),
        (".zones", "Asia/Tokyo"),
    ] {
        assert_eq!(draft.get(field), text, "{field}");
    }
    let last = &next.update.drafts[&last_key("status")];
    assert_eq!(*last, *at_hand(&last_week()), "nothing is lost");
    assert_eq!(from_json(&to_json(&next)).as_ref(), Ok(&next));
}

#[test]
fn what_is_finished_goes_over_one_by_one() {
    assert!(
        planned(&last_week(), status()).is_empty(),
        "it follows no other"
    );
    let mut next = follow(&last_week(), status(), due());
    assert_eq!(
        planned(&next, status()),
        ["Move the rest", "Tell the users"]
    );
    next = finish(&next, "status", "Tell the users");
    next = finish(&next, "status", "nothing like it");
    assert_eq!(at_hand(&next).get("done"), "- Tell the users");
    assert_eq!(at_hand(&next).get("next"), "- Move the rest");
    next = finish(&next, "status", "Move the rest");
    assert_eq!(
        at_hand(&next).get("done"),
        "- Tell the users\n- Move the rest"
    );
    assert!(planned(&next, status()).is_empty());
}

#[test]
fn it_is_due_at_the_same_time_in_a_week_that_lies_ahead_and_on_no_holiday() {
    let at = |text| When::parse(text).unwrap();
    let policy = r#"{"version":1,"norms":{"holidays":["2026-12-25"]}}"#;
    let norms = Policy::parse(policy).unwrap().norms;
    let zones = FixedZones::default();
    let team = TeamTime::new(&norms, &zones);
    let mut draft = Draft::default();
    let usual = at("2026-11-30T09:00");
    assert_eq!(
        due_again(&draft, usual, &team, at("2026-11-27T10:00")),
        usual
    );
    for (last, now, due) in [
        ("2026-11-27T10:00", "2026-11-27T09:00", "2026-12-04T10:00"),
        ("2026-11-27T10:00", "2026-11-27T10:30", "2026-12-04T10:00"),
        ("2026-11-20T10:00", "2026-11-27T09:00", "2026-11-27T10:00"),
        ("2026-11-20T10:00", "2026-11-27T10:00", "2026-12-04T10:00"),
        ("2026-01-02T10:00", "2026-11-26T12:00", "2026-11-27T10:00"),
        // Christmas, then a weekend.
        ("2026-12-18T10:00", "2026-12-18T10:00", "2026-12-28T09:00"),
    ] {
        draft.set("next-update", last);
        assert_eq!(
            due_again(&draft, usual, &team, at(now)),
            at(due),
            "{last} {now}"
        );
    }
}

#[test]
fn only_what_reports_in_turn_is_followed_and_only_once_it_says_something() {
    let draft = |document: &Document| at_hand(document).clone();
    assert!(can_follow(status(), &draft(&last_week())));
    assert!(!can_follow(status(), &draft(&document(&[("title", "a")]))));
    let proposal = Templates::builtin().get("proposal").unwrap();
    assert!(!can_follow(proposal, &draft(&last_week())));
}

#[test]
fn what_has_no_mark_of_a_list_gets_none() {
    let next = follow(
        &document(&[("next", "Ship it\n- Tell the users")]),
        status(),
        due(),
    );
    let next = finish(&next, "status", "Ship it");
    assert_eq!(at_hand(&next).get("done"), "Ship it");
    let next = finish(&next, "status", "Tell the users");
    assert_eq!(at_hand(&next).get("done"), "Ship it\n- Tell the users");
}

proptest! {
    #[test]
    fn finishing_moves_items_and_loses_none(lines in prop::collection::vec("[- 0-9.a-c]{0,6}", 0..8), pick in 0_usize..8) {
        let text = lines.join("\n");
        let before = follow(&document(&[("next", text.as_str()), ("done", "x")]), status(), due());
        let plan = planned(&before, status());
        prop_assume!(pick < plan.len());
        let after = finish(&before, "status", &plan[pick]);
        let mut now = planned(&after, status());
        prop_assert_eq!(now.len() + 1, plan.len());
        now.extend(items(at_hand(&after).get("done")).map(str::to_owned));
        let (mut now, mut then) = (now, plan);
        now.sort_unstable();
        then.sort_unstable();
        prop_assert_eq!(now, then);
    }
}
