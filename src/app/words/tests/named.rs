//! Every message whose name code puts together from data exists, in every language.

use super::words;
use crate::app::audit::{COUNTING, Period};
use crate::app::costing::Calculator;
use crate::app::defaults::default_policy;
use crate::app::document::{CostField, Document, PayKind, Region, View};
use crate::app::handover::Origin;
use crate::app::store::tests::notices::every_notice;
use crate::app::summary::Outcomes;
use crate::app::words::Key;
use crate::core::audit::{DefectKind, Trouble};
use crate::core::compose::{FieldKind, FindingCode, Group, Label, Templates};
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::State;
use crate::core::decision::{
    Choice as _, Complexity, ContributorBand, Factor, Gate, Liveness, Mode, Urgency,
};
use crate::core::evidence::{Parameter, evidence};
use crate::core::markup::Dialect;
use crate::core::policy::Norms;
use crate::core::policy::review::Doubt;
use crate::core::quantity::{NumberError, RangeError};
use crate::core::roi;

const LANGUAGES: [&str; 2] = ["en", "de"];

/// That these names, put together from parts, have a message in every language.
fn all_exist(names: impl IntoIterator<Item = String>) {
    let names: Vec<String> = names.into_iter().collect();
    assert!(!names.is_empty());
    let missing: Vec<&String> = names
        .iter()
        .filter(|name| Key::find(&[name.as_str()]).is_none())
        .collect();
    assert_eq!(missing, [""; 0], "no language has these");
    for language in LANGUAGES {
        let words = words(language);
        for name in &names {
            let said = words.named(&[name]);
            assert!(
                !said.trim().is_empty() && said != *name,
                "{name} in {language}: {said:?}"
            );
            assert!(
                !said.contains(['{', '}']),
                "{name} in {language} takes no variable: {said}"
            );
        }
    }
}

/// The name before each of these endings.
fn with_endings(name: &str, endings: &[&str]) -> Vec<String> {
    endings
        .iter()
        .map(|ending| format!("{name}{ending}"))
        .collect()
}

#[test]
fn every_mode_has_its_names_and_its_practice() {
    all_exist(Mode::ALL.iter().flat_map(|mode| {
        with_endings(&format!("mode-{}", mode.id()), &["", "-short", "-practice"])
    }));
}

#[test]
fn every_question_has_its_words_and_choices() {
    for factor in Factor::ALL {
        let name = format!("factor-{}", factor.id());
        all_exist(with_endings(&name, &["", "-question", "-help"]));
        if !factor.is_number() {
            all_exist(
                factor
                    .choices()
                    .iter()
                    .map(|choice| format!("{name}-{choice}")),
            );
        }
    }
    let column = |complexity: &Complexity| format!("factor-complexity-{}-short", complexity.id());
    all_exist(Complexity::ALL.iter().map(column));
    let row = |urgency: &Urgency| format!("factor-urgency-{}-short", urgency.id());
    all_exist(Urgency::ALL.iter().map(row));
}

#[test]
fn every_gate_degree_and_band_has_its_words() {
    all_exist(Gate::ALL.map(|gate| format!("gate-{}", gate.id())));
    all_exist(Liveness::ALL.map(|liveness| format!("liveness-{}", liveness.id())));
    all_exist(ContributorBand::ALL.map(|band| format!("band-{}", band.id())));
}

#[test]
fn every_rule_and_source_of_the_default_policy_has_its_words() {
    let policy = default_policy();
    let weights = || {
        policy
            .decision
            .points
            .iter()
            .flat_map(|weights| weights.iter())
    };
    let rules = weights().filter(|weight| !weight.rule.is_empty());
    all_exist(rules.map(|weight| format!("rule-{}", weight.rule)));
    let sources = weights().filter_map(|weight| weight.source.as_ref());
    all_exist(sources.map(|source| format!("source-{source}")));
}

#[test]
fn every_template_field_choice_and_label_has_its_words() {
    for template in &Templates::builtin().templates {
        all_exist(with_endings(
            &format!("template-{}", template.id),
            &["", "-help"],
        ));
        for field in &template.fields {
            let choices = match &field.kind {
                FieldKind::Choice(choices) => &choices[..],
                _ => &[],
            };
            let parts = choices.iter().chain(&field.empty);
            let parts = parts.map(|choice| format!("-{choice}"));
            for part in parts.chain([String::new(), "-help".to_owned()]) {
                let name = [&*field.id, &part].concat();
                let own = format!("field-{}-{name}", template.id);
                all_exist([match Key::find(&[&own]) {
                    Some(_) => own,
                    None => ["field-", &name].concat(),
                }]);
            }
        }
        let has_scores = template
            .fields
            .iter()
            .any(|field| field.kind == FieldKind::Score);
        if has_scores {
            all_exist([format!("field-{}-scorecard", template.id)]);
        }
    }
    all_exist(
        Label::ALL
            .iter()
            .map(|label| format!("label-{}", label.id())),
    );
    all_exist(
        Group::ALL
            .iter()
            .map(|group| format!("group-{}", group.id())),
    );
}

#[test]
fn every_origin_has_its_words() {
    all_exist(Origin::ALL.map(|origin| format!("origin-{}", origin.id())));
}

#[test]
fn every_finding_has_its_words() {
    all_exist(
        FindingCode::ALL
            .iter()
            .map(|code| format!("check-{}", code.id())),
    );
}

#[test]
fn the_calculator_s_fields_and_choices_have_their_words() {
    all_exist(
        CostField::ALL
            .iter()
            .map(|field| format!("cost-{}", field.id())),
    );
    all_exist(
        Recurrence::ALL
            .iter()
            .map(|one| format!("recurrence-{}", one.id())),
    );
    all_exist(Region::ALL.map(|region| format!("region-{}", region.id())));
    all_exist(
        PayKind::ALL
            .iter()
            .flat_map(|pay| with_endings(&format!("pay-{}", pay.id()), &["", "-amount"])),
    );
    // Amounts of money have the currency for a unit.
    let amounts = [CostField::Fixed, CostField::Delay, CostField::Budget];
    let counted = CostField::ALL
        .iter()
        .filter(|field| !amounts.contains(field));
    all_exist(counted.map(|field| format!("cost-{}-unit", field.id())));
    for amount in amounts {
        assert!(
            Key::find(&["cost-", amount.id(), "-unit"]).is_none(),
            "{amount:?}"
        );
    }
    let parts = [
        "talk",
        "preparation",
        "follow-up",
        "recovery",
        "fixed",
        "writing",
        "reading",
        "replying",
        "waiting",
    ];
    all_exist(parts.map(|part| format!("part-{part}")));
}

#[test]
fn the_business_case_s_inputs_choices_problems_and_claims_have_their_words() {
    let inputs = roi::Input::ALL.into_iter();
    // Pay is called after what it means.
    let inputs = inputs.filter(|input| *input != roi::Input::Pay);
    all_exist(inputs.map(|input| format!("roi-in-{}", input.id())));
    all_exist(roi::MeetingBasis::ALL.map(|basis| format!("roi-meetings-{}", basis.id())));
    all_exist(roi::TurnoverBasis::ALL.map(|basis| format!("roi-turnover-{}", basis.id())));
    all_exist(
        roi::PayBasis::ALL
            .into_iter()
            .flat_map(|pay| with_endings(&format!("pay-{}", pay.id()), &["", "-amount"])),
    );
    let standings = [
        roi::Standing::Claim,
        roi::Standing::Implied,
        roi::Standing::Measured,
    ];
    all_exist(standings.map(|standing| format!("roi-standing-{}", standing.id())));
    let scenarios = roi::scenarios().iter();
    all_exist(scenarios.map(|scenario| format!("roi-scenario-{}", scenario.id)));
    let measures = || roi::scenarios().iter().flat_map(|one| one.measures);
    all_exist(measures().map(|measure| format!("measure-{}", measure.id)));
    all_exist(measures().map(|measure| format!("unit-{}", measure.unit)));
    let numbers = [
        NumberError::Empty,
        NumberError::NotANumber,
        NumberError::TwoNumbers,
        NumberError::TooLong,
        NumberError::TooLarge,
    ];
    let errors = numbers.map(|error| RangeError::Number(0, 1, error));
    let others = [
        RangeError::Open,
        RangeError::TooMany,
        RangeError::OutOfOrder,
    ];
    let errors = errors.into_iter().chain(others);
    all_exist(errors.map(|error| format!("range-error-{}", error.code())));
}

#[test]
fn the_policy_editor_s_names_have_their_words() {
    all_exist(Doubt::ALL.map(|doubt| format!("doubt-{}", doubt.id())));
    all_exist(LANGUAGES.map(|language| format!("policy-language-{language}")));
}

#[test]
fn every_state_and_outcome_of_the_ticker_has_its_words() {
    let states = [State::Running, State::Paused, State::Ended];
    all_exist(states.map(|state| format!("ticker-state-{}", state.id())));
    all_exist(
        Outcomes::ALL
            .iter()
            .flat_map(|kind| with_endings(&format!("ticker-{}", kind.id()), &["", "-help"])),
    );
}

#[test]
fn every_dialect_has_its_name() {
    all_exist(Dialect::ALL.map(|dialect| format!("dialect-{}", dialect.id())));
}

#[test]
fn every_day_has_its_name() {
    all_exist(Norms::DAYS.map(|day| format!("day-{day}")));
    all_exist(Norms::DAYS.map(|day| format!("audit-day-{day}")));
}

#[test]
fn whatever_the_audit_says_by_an_id_has_its_words() {
    all_exist(Trouble::ALL.map(|trouble| format!("audit-trouble-{}", trouble.id())));
    all_exist(DefectKind::ALL.map(|kind| format!("audit-defect-{}", kind.id())));
    all_exist(COUNTING.map(|rule| format!("audit-rule-{rule}")));
    let periods = [Period::FourWeeks, Period::Quarter, Period::Year];
    all_exist(periods.map(|period| format!("audit-period-{}", period.id())));
}

#[test]
fn every_view_has_its_name() {
    all_exist(View::ALL.map(|view| format!("nav-{}", view.id())));
}

#[test]
fn every_notice_has_its_words() {
    let notices = every_notice();
    let mut ids: Vec<&str> = notices.iter().map(|notice| notice.id()).collect();
    all_exist(ids.iter().map(|id| format!("notice-{id}")));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), notices.len(), "each has a name of its own");
}

/// Parameters that the calculator names beside a field or a formula, and those of the business case.
fn named_parameters() -> Vec<Parameter> {
    let (document, policy) = (Document::default(), default_policy());
    let mut named = vec![Parameter::WritingSpeed, Parameter::ReadingSpeed];
    named.extend([
        Parameter::ToolBasecamp,
        Parameter::ToolTwist,
        Parameter::ToolNotion,
    ]);
    named.extend(
        roi::Input::ALL
            .into_iter()
            .filter_map(roi::Input::parameter),
    );
    for region in Region::ALL {
        let calculator = Calculator::new(&document, Some(region.currency()), evidence(), &policy);
        let fields = CostField::ALL.iter().map(|field| calculator.hint(*field));
        let amounts = PayKind::ALL.iter().map(|pay| calculator.amount_hint(*pay));
        named.extend(fields.chain(amounts).filter_map(|hint| hint.source));
    }
    named
}

#[test]
fn every_figure_that_the_calculator_names_has_its_words_caveat_and_unit() {
    let named = named_parameters();
    for expected in [
        Parameter::HourlyRateEu,
        Parameter::HourlyRateUs,
        Parameter::Recovery,
        Parameter::WeeksWorked,
    ] {
        assert!(named.contains(&expected), "{expected:?}");
    }
    for parameter in named {
        let name = format!("evidence-{}", parameter.id());
        all_exist(with_endings(&name, &["", "-caveat"]));
        let unit = evidence()
            .get(parameter.id())
            .map(|figure| format!("unit-{}", figure.unit));
        all_exist(unit);
    }
}
