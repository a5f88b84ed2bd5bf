//! A policy is written as the file that says it.

use proptest::prelude::*;

use super::*;
use crate::core::policy::any;

#[test]
fn the_default_policy_has_nothing_to_say() {
    assert_eq!(Policy::builtin().to_json(), "{\n  \"version\": 1\n}\n");
}

#[test]
fn a_policy_is_written_as_people_would_write_it() {
    let text = include_str!("own.json");
    assert_eq!(Policy::parse(text).unwrap().to_json(), text);
}

#[test]
fn what_a_file_says_again_without_need_is_not_written() {
    let policy = Policy::parse(include_str!("../../../../data/policy.json")).unwrap();
    assert_eq!(policy.to_json(), Policy::builtin().to_json());
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_same_policy(policy in any::policy()) {
        let text = policy.to_json();
        prop_assert_eq!(Policy::parse(&text), Ok(policy), "{}", text);
    }
}
