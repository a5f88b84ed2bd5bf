//! One decision comes in the place of another.

use super::*;

fn three() -> Register {
    register(["a", "b", "c"].map(|id| named(id, id)))
}

#[test]
fn both_are_linked() {
    let mut register = three();
    register.supersede("a", "b").unwrap();
    let old = register.get("a").unwrap();
    assert_eq!((old.status, &*old.superseded_by), (Status::Superseded, "b"));
    let before: Vec<_> = register
        .superseded("b")
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(before, ["a"]);
    register.supersede("b", "c").unwrap();
    assert_eq!(register.latest("a").unwrap().id, "c");
}

#[test]
fn nothing_comes_in_its_own_place() {
    let mut register = three();
    assert_eq!(register.supersede("a", "a"), Err(Refused::Circle));
    register.supersede("a", "b").unwrap();
    register.supersede("b", "c").unwrap();
    assert_eq!(register.supersede("c", "a"), Err(Refused::Circle));
    assert_eq!(register.supersede("c", "x"), Err(Refused::NotHere));
    assert_eq!(register.supersede("x", "c"), Err(Refused::NotHere));
}

#[test]
fn a_circle_from_a_file_leads_nowhere() {
    let circle = ["a", "b"].map(|id| Record {
        status: Status::Superseded,
        superseded_by: if id == "a" { "b" } else { "a" }.to_owned(),
        ..named(id, id)
    });
    let mut register = register(circle);
    register.merge(&[named("c", "c")]);
    assert!(register.latest("a").is_some());
    assert_eq!(register.supersede("c", "a"), Ok(()));
}

#[test]
fn what_is_removed_is_named_no_longer() {
    let mut register = three();
    register.supersede("a", "b").unwrap();
    register.remove("b").unwrap();
    assert_eq!(register.get("a").unwrap().superseded_by, "");
    assert_eq!(register.remove("b"), Err(Refused::NotHere));
}

#[test]
fn an_id_that_is_taken_gets_a_number() {
    let mut register = three();
    assert_eq!(register.add(named("a", "x")), Ok("a-2".to_owned()));
    assert_eq!(register.add(named("a", "y")), Ok("a-3".to_owned()));
    let long = "l".repeat(MAX_ID);
    register.add(named(&long, "x")).unwrap();
    let other = register.add(named(&long, "y")).unwrap();
    assert_eq!(other.len(), MAX_ID);
}
