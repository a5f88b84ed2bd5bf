use super::*;
use crate::core::markup::{Dialect, plain};

#[test]
fn every_template_reads_well_in_every_dialect() {
    for Template { id, .. } in &Templates::builtin().templates {
        let document = render(template(id), &finished(id), &English);
        let mut written = String::new();
        for dialect in Dialect::ALL {
            let text = dialect.write(&document);
            // What a browser shows in lines is easier to compare in lines.
            let text = if dialect == Dialect::Html {
                text.replace("><", ">\n<")
            } else {
                text
            };
            written.push_str(&format!("==== {}\n{}\n\n", dialect.id(), text.trim_end()));
        }
        insta::assert_snapshot!(id.as_str(), written.trim_end());
    }
}

#[test]
fn an_empty_draft_shows_its_gaps_and_nothing_else() {
    let mut written = String::new();
    for Template { id, .. } in &Templates::builtin().templates {
        let document = render(template(id), &Draft::default(), &English);
        written.push_str(&format!("==== {id}\n{}\n\n", plain(&document)));
    }
    insta::assert_snapshot!("empty", written.trim_end());
}

#[test]
fn the_label_and_the_ask_are_the_first_two_things_said() {
    for (id, ask) in [
        ("status", "summary"),
        ("proposal", "ask"),
        ("incident", "summary"),
        ("walkthrough", "ask"),
        ("agenda", "purpose"),
    ] {
        let draft = finished(id);
        let text = plain(&render(template(id), &draft, &English));
        let mut lines = text.lines().filter(|line| !line.is_empty());
        let chosen = Label::of(draft.get("label"));
        let label = template(id).label.or(chosen);
        let label = label.map_or_else(String::new, |label| format!("[{}] ", label.id()));
        assert_eq!(
            lines.next(),
            Some([&label, draft.get("title")].concat().as_str())
        );
        assert_eq!(lines.next(), draft.get(ask).lines().next());
    }
}

#[test]
fn every_thread_has_a_label_or_its_author_chooses_one() {
    for template in &Templates::builtin().templates {
        let chosen = template
            .fields
            .iter()
            .any(|field| field.kind == FieldKind::Label);
        // An agenda, an answer to one person and a charter are no threads.
        let is_thread = !["agenda", "decline", "charter"].contains(&&*template.id);
        assert_eq!(template.label.is_some() || chosen, is_thread);
        assert!(template.label.is_none() || !chosen);
    }
}

#[test]
fn a_time_that_is_none_stays_as_typed_and_a_choice_that_is_none_is_a_gap() {
    let mut draft = finished("proposal");
    draft.set("deadline", "tomorrow");
    draft.set("on-silence", "shout");
    let text = plain(&render(template("proposal"), &draft, &English));
    assert!(text.contains("Deadline: tomorrow"));
    assert!(text.contains("On silence: … on-silence …"));
}
