use super::*;

fn codes(id: &str, draft: &Draft) -> Vec<&'static str> {
    Templates::builtin()
        .checks(template(id), draft)
        .iter()
        .map(|finding| finding.code.id())
        .collect()
}

#[test]
fn a_finished_draft_has_no_findings() {
    for Template { id, .. } in &Templates::builtin().templates {
        assert_eq!(codes(id, &finished(id)), [""; 0], "{id}");
    }
}

#[test]
fn an_empty_draft_lacks_all_that_is_required() {
    let empty = Draft::default();
    assert_eq!(
        codes("status", &empty),
        [
            "no-title",
            "no-ask",
            "no-owner",
            "no-deadline",
            "empty",
            "empty"
        ]
    );
    assert_eq!(
        codes("proposal", &empty),
        [
            "no-title",
            "no-ask",
            "no-deadline",
            "no-approver",
            "no-owner",
            "no-silence-rule",
            "no-escalation",
            "empty",
            "empty",
            "empty"
        ]
    );
    assert_eq!(
        codes("input", &empty),
        [
            "no-title",
            "no-ask",
            "no-deadline",
            "empty",
            "no-owner",
            "no-escalation",
            "empty",
            "empty"
        ]
    );
    assert_eq!(
        codes("agenda", &empty),
        [
            "no-title",
            "no-purpose",
            "no-deadline",
            "no-length",
            "no-owner",
            "nobody-needed",
            "no-deadline",
            "no-pre-reading",
            "no-points",
            "no-outcome",
            "no-outcome-place"
        ]
    );
}

/// What is found in an agenda that is finished but for one field.
fn agenda_with(field: &str, value: &str) -> Vec<&'static str> {
    let mut draft = finished("agenda");
    draft.set(field, value);
    codes("agenda", &draft)
}

#[test]
fn at_most_seven_are_needed_and_each_for_a_reason() {
    let named = |count: usize| "Ana: knows it\n".repeat(count);
    for (needed, findings) in [
        (named(7), &[][..]),
        (named(8), &["too-many-needed"]),
        ("A, B, C, D, E, F, G: vote".to_owned(), &[]),
        (
            "A, B; C and D und E / F, G, H: vote".to_owned(),
            &["too-many-needed"],
        ),
        ("Ana".to_owned(), &["no-reason"]),
        ("Ana: knows it\nBen:".to_owned(), &["no-reason"]),
        ("Ana – knows it\nBen (pays)".to_owned(), &[]),
        ("- \n".to_owned(), &["nobody-needed"]),
    ] {
        assert_eq!(agenda_with("needed", &needed), findings, "{needed}");
    }
}

#[test]
fn the_points_have_minutes_and_fit_into_the_meeting() {
    for (points, findings) in [
        ("One, 45 min", &[][..]),
        ("One, 46 min", &["over-time"]),
        ("One, 20 min\nTwo, 26 Minuten", &["over-time"]),
        ("One", &["no-minutes"]),
        ("One, 90 min\nTwo", &["no-minutes", "over-time"]),
    ] {
        assert_eq!(agenda_with("points", points), findings, "{points}");
    }
    assert_eq!(agenda_with("minutes", "44"), ["over-time"]);
    for minutes in ["", "0", "1441", "an hour", "-5", "4.5"] {
        assert_eq!(agenda_with("minutes", minutes), ["no-length"], "{minutes}");
    }
}

#[test]
fn what_is_to_be_read_is_read_before_the_start() {
    for (read_by, findings) in [
        ("2026-11-26T13:59", &[][..]),
        ("2026-11-26T14:00", &["read-too-late"]),
        ("2026-11-27T09:00", &["read-too-late"]),
        ("before", &["no-deadline"]),
    ] {
        assert_eq!(agenda_with("read-by", read_by), findings, "{read_by}");
    }
}

#[test]
fn who_decides_with_the_input_is_one_person() {
    let mut draft = finished("input");
    draft.set("approver", "Ben");
    assert_eq!(codes("input", &draft), [""; 0]);
    draft.set("approver", "Ben and Ana");
    assert_eq!(codes("input", &draft), ["more-approvers-than-one"]);
}

#[test]
fn there_is_one_approver() {
    for (approver, findings) in [
        ("Ben", &[][..]),
        ("Ben Anderson", &[]),
        ("Ferdinand", &[]),
        ("Ben,", &[]),
        ("Ben, Ana", &["more-approvers-than-one"]),
        ("Ben und Ana", &["more-approvers-than-one"]),
        ("Ben & Ana", &["more-approvers-than-one"]),
    ] {
        let mut draft = finished("proposal");
        draft.set("approver", approver);
        assert_eq!(codes("proposal", &draft), findings, "{approver}");
    }
}

#[test]
fn asap_is_no_time() {
    for (ask, found) in [
        ("Please answer ASAP.", true),
        ("“asap”", true),
        ("As soon as possible, please", true),
        ("Bitte so bald wie möglich!", true),
        ("Réponds dès que possible", true),
        ("Read the NASA paper", false),
        ("asaph", false),
        ("asapü", false),
    ] {
        let mut draft = finished("proposal");
        draft.set("ask", ask);
        assert_eq!(codes("proposal", &draft) == ["asap"], found, "{ask}");
    }
}

#[test]
fn a_time_that_is_none_is_no_deadline() {
    let mut draft = finished("input");
    draft.set("deadline", "tomorrow");
    draft.set("context", "  ");
    let findings = Templates::builtin().checks(template("input"), &draft);
    let expected = [
        ("deadline", FindingCode::NoDeadline),
        ("context", FindingCode::Empty),
    ];
    assert_eq!(
        findings,
        expected.map(|(field, code)| Finding {
            field: Some(field.into()),
            code
        })
    );
}

#[test]
fn five_hundred_words_are_enough() {
    let mut draft = finished("status");
    draft.set("done", "");
    let rest = word_count(template("status"), &draft);
    draft.set("done", "word ".repeat(500 - rest));
    assert_eq!(word_count(template("status"), &draft), 500);
    assert_eq!(codes("status", &draft), [""; 0]);
    draft.set("done", "word ".repeat(501 - rest));
    assert_eq!(
        Templates::builtin().checks(template("status"), &draft),
        [Finding {
            field: None,
            code: FindingCode::TooLong
        }]
    );
}

#[test]
fn every_code_has_an_id_of_its_own() {
    for (index, code) in FindingCode::ALL.iter().enumerate() {
        assert!(
            FindingCode::ALL[..index]
                .iter()
                .all(|other| other.id() != code.id())
        );
    }
}

#[test]
fn a_design_without_a_way_back_and_a_text_without_a_label_are_not_finished() {
    for (id, field, code) in [
        ("design", "rollback", "no-rollback"),
        ("summary", "label", "no-label"),
        ("handoff", "receiver", "no-owner"),
    ] {
        let mut draft = finished(id);
        draft.set(field, "");
        assert_eq!(codes(id, &draft), [code]);
    }
    let mut draft = finished("summary");
    draft.set("label", "poem");
    assert_eq!(codes("summary", &draft), ["no-label"]);
}
