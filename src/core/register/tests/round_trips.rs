//! What is exported comes back equal, in every form, and coming back changes nothing.

use proptest::prelude::*;

use super::any::any_record;
use super::*;

fn back(name: &str, text: &str) -> Vec<Record> {
    let incoming = read(name, text).expect("what was written is read");
    assert_eq!(incoming.strange, Vec::<String>::new(), "in {text}");
    incoming.records
}

/// Every version as it was written, in every form.
fn assert_round_trips(register: &Register) {
    let versions: Vec<Record> = register.versions().map(Record::tidied).collect();
    let all = markdown_of(register);
    assert_eq!(back("all.md", &all), versions, "{all}");
    assert_eq!(
        back("all.csv", &csv(register)),
        versions,
        "{}",
        csv(register)
    );
    assert_eq!(back("all.json", &json(register)), versions);
    for record in register.versions() {
        let text = markdown(register, record);
        assert_eq!(back("other-name.md", &text), [record.tidied()], "{text}");
    }
}

#[test]
fn a_whole_record_comes_back() {
    assert_round_trips(&register([whole(), named("b", "B")]));
}

#[test]
fn a_register_comes_back_from_json_as_it_was() {
    let mut register = register([whole(), named("b", "B")]);
    register.merge(&[named("b", "Bee")]);
    register.merge(&[named("b", "Be")]);
    register.keep_mine(0).unwrap();
    let again = read_json(&json(&register)).unwrap();
    assert_eq!(again, register);
    assert_eq!(again.conflicts.len(), 1);
    assert_eq!(again.settled.len(), 1);
}

#[test]
fn a_register_in_which_an_id_stands_twice_is_mended() {
    let text = "{\"version\":1,\"register\":{\"records\":[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"a\",\"title\":\"B\"}],\"conflicts\":[{\"id\":\"c\",\"title\":\"C\"}]}}";
    let register = read_json(text).unwrap();
    assert_eq!((register.records.len(), register.conflicts.len()), (2, 1));
}

#[test]
fn two_options_of_one_name_are_told_apart() {
    let mut record = named("a", "A");
    record.options = vec![
        Choice {
            name: "same".to_owned(),
            pros: "first".to_owned(),
            ..Choice::default()
        };
        2
    ];
    record.options[1].pros = "second".to_owned();
    record.chosen = Some(1);
    record.set(Text::Why, "so it is");
    assert_round_trips(&register([record]));
}

#[test]
fn reasons_that_are_a_list_stay_one() {
    let mut record = named("a", "A");
    record.options = vec![Choice {
        name: "One".to_owned(),
        ..Choice::default()
    }];
    record.chosen = Some(0);
    record.set(Text::Why, "- cheap\n- quick");
    let register = register([record]);
    let text = markdown_of(&register);
    assert!(
        text.contains("Chosen option: \"One\".\n\n- cheap\n- quick\n"),
        "{text}"
    );
    assert_round_trips(&register);
}

#[test]
fn a_block_of_code_that_does_not_end_takes_in_nothing_else() {
    let mut record = named("a", "A");
    record.set(Text::Context, "```\n# one\n## two");
    record.set(Text::Why, "because");
    assert_round_trips(&register([record]));
}

proptest! {
    #[test]
    fn any_register_comes_back(records in prop::collection::vec(any_record(), 1..4)) {
        assert_round_trips(&register(records));
    }

    #[test]
    fn importing_an_export_changes_nothing(records in prop::collection::vec(any_record(), 1..4)) {
        let before = register(records);
        for (name, text) in [("a.md", markdown_of(&before)), ("a.csv", csv(&before)), ("a.json", json(&before))] {
            let mut after = before.clone();
            let merged = after.merge(&back(name, &text));
            prop_assert_eq!(merged, Merged { same: before.count(), ..Merged::default() });
            prop_assert_eq!(&after, &before);
        }
    }

    #[test]
    fn whatever_is_read_is_tidy_and_comes_back(text in "(---\n)?([a-z#*\\- :\"\\\\`,=\n]|## |# |\\* )*", name in select_name()) {
        if let Ok(incoming) = read(name, &text) {
            let read = register(incoming.records);
            assert_round_trips(&read);
        }
    }
}

fn select_name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["x.md", "x.csv", "0001-x.md"][..])
}
