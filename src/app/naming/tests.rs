use std::rc::Rc;

use super::*;
use crate::app::words::PlainIntl;
use crate::core::decision::Factor;

fn contribution(rule: &'static str, source: Option<&'static str>) -> Contribution {
    Contribution {
        factor: Factor::Risk,
        points: 5,
        rule: rule.into(),
        source: source.map(Into::into),
    }
}

#[test]
fn a_rule_without_words_goes_by_its_factor_and_a_source_without_words_is_left_out() {
    let words = Words::new("en", Rc::new(PlainIntl));
    let own = contribution("own-rule", Some("our-survey"));
    assert_eq!(rule_name(&words, &own), "Risk");
    assert_eq!(source_name(&words, &own), None);
    assert_eq!(source_name(&words, &contribution("own-rule", None)), None);
    let known = contribution("waiting-blocks", Some("gitlab"));
    assert_eq!(
        rule_name(&words, &known),
        words.named(&["rule-waiting-blocks"])
    );
    assert_eq!(
        source_name(&words, &known).as_deref(),
        Some("GitLab handbook")
    );
}
