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
