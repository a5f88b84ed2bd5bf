use super::*;
use crate::core::markup::{html, markdown, plain};

#[test]
fn every_template_reads_well_in_every_dialect() {
    for Template { id, .. } in &Templates::builtin().templates {
        let document = render(template(id), &finished(id), &English);
        insta::assert_snapshot!(format!("{id}_markdown"), markdown(&document));
        insta::assert_snapshot!(format!("{id}_html"), html(&document).replace("><", ">\n<"));
        insta::assert_snapshot!(format!("{id}_plain"), plain(&document));
    }
}

#[test]
fn an_empty_draft_shows_its_gaps_and_nothing_else() {
    for Template { id, .. } in &Templates::builtin().templates {
        insta::assert_snapshot!(
            format!("{id}_empty"),
            markdown(&render(template(id), &Draft::default(), &English))
        );
    }
}

#[test]
fn the_label_and_the_ask_are_the_first_two_things_said() {
    for (id, ask) in [
        ("status", "summary"),
        ("proposal", "ask"),
        ("input", "questions"),
        ("agenda", "purpose"),
    ] {
        let draft = finished(id);
        let text = plain(&render(template(id), &draft, &English));
        let mut lines = text.lines().filter(|line| !line.is_empty());
        let label = template(id).label;
        let label = label.map_or_else(String::new, |label| format!("[{}] ", label.id()));
        assert_eq!(
            lines.next(),
            Some([&label, draft.get("title")].concat().as_str())
        );
        assert_eq!(lines.next(), draft.get(ask).lines().next());
    }
}

#[test]
fn every_thread_has_a_label_and_an_agenda_is_none() {
    for template in &Templates::builtin().templates {
        assert_eq!(template.label.is_none(), template.id == "agenda");
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
