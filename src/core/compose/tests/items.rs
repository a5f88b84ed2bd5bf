use super::*;

#[test]
fn the_marks_of_a_list_are_no_part_of_its_things() {
    let text = "- one\n\n  * two \n3. three\n4) four\n•five\n2026 budget\n-\n1.\n- ";
    let found: Vec<&str> = items(text).collect();
    assert_eq!(
        found,
        ["one", "two", "three", "four", "•five", "2026 budget"]
    );
}

#[test]
fn names_are_counted_before_the_reason_and_not_in_it() {
    let between = &Templates::builtin().several;
    let read = |text| {
        let Needed { names, reasoned } = needed(text, between);
        (names, reasoned)
    };
    assert_eq!(read("Ana: knows A, B and C"), (1, true));
    assert_eq!(read("Ana AND Ben, Chen: vote"), (3, true));
    assert_eq!(read("Ana - because of 3:15"), (1, true));
    assert_eq!(read("Anne-Marie"), (1, false));
    assert_eq!(read("Ferdinand und Andrea"), (2, false));
    assert_eq!(read(""), (0, true));
    assert_eq!(read(",,,: nobody"), (0, true));
}

#[test]
fn a_name_is_found_in_any_case() {
    assert!(mentions("Ben: pays\nana: leads", "Ana"));
    assert!(!mentions("Ben: pays", "Ana") && !mentions("", "Ana"));
}

#[test]
fn the_minutes_of_a_point_are_the_number_before_min() {
    for (point, minutes) in [
        ("Options, 10 min", Some(10)),
        ("Options (10min)", Some(10)),
        ("10 Minuten Rückblick", Some(10)),
        ("The 30 minutes rule, 5 MIN", Some(5)),
        ("Q3 budget", None),
        ("Admin", None),
        ("a minute", None),
        ("99999 min", None),
    ] {
        assert_eq!(point_minutes(point), minutes, "{point}");
    }
}

#[test]
fn a_text_as_long_as_a_document_is_read_in_no_time() {
    let names = needed(&"a,".repeat(500_000), &Templates::builtin().several);
    assert_eq!(names.names, 500_000);
}
