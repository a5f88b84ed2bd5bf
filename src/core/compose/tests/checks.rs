use super::*;

fn codes(id: &str, draft: &Draft) -> Vec<&'static str> {
    checks(template(id), draft)
        .iter()
        .map(|finding| finding.code.id())
        .collect()
}

#[test]
fn a_finished_draft_has_no_findings() {
    for id in ["status", "proposal", "input"] {
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
    let findings = checks(template("input"), &draft);
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
        checks(template("status"), &draft),
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
