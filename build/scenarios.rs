//! Turns `data/scenarios.json` into the table that `core::roi` holds.
//!
//! Ids of inputs become names of variants, so that what the code does not know does not compile.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::data::{Fields, File};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    id: String,
    source: Option<Source>,
    currency: Option<String>,
    #[serde(default)]
    meetings: MeetingBasis,
    #[serde(default)]
    turnover: TurnoverBasis,
    ramp: Option<u16>,
    given: Fields<Given>,
    measures: Fields<Measure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    author: String,
    title: String,
}

/// As in `core::roi`; printed as the names of the variants.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum MeetingBasis {
    #[default]
    Hours,
    MonthlyCost,
}

/// As in `core::roi`; printed as the names of the variants.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TurnoverBasis {
    #[default]
    Rates,
    Amount,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    value: f64,
    standing: Standing,
}

/// As in `core::roi`; printed as the names of the variants.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Standing {
    Claim,
    Implied,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    unit: String,
    before: f64,
    after: f64,
}

/// Writes what `core::roi::scenario` includes.
pub(crate) fn write(out: &Path) -> Result<(), String> {
    let scenarios: Vec<Scenario> = File::open("data/scenarios.json")?.read(ToString::to_string)?;
    let scenarios: String = scenarios.iter().map(scenario).collect();
    let code = format!("static SCENARIOS: &[Scenario] = &[\n{scenarios}];\n");
    fs::write(out.join("scenarios.rs"), code).map_err(|e| e.to_string())
}

fn scenario(scenario: &Scenario) -> String {
    let Scenario {
        id,
        source,
        currency,
        meetings,
        turnover,
        ramp,
        given,
        measures,
    } = scenario;
    let source = source
        .as_ref()
        .map_or("None".to_owned(), |Source { author, title }| {
            format!("Some(Source {{ author: {author:?}, title: {title:?}, url: None }})")
        });
    let given: String = given.0.iter().map(self::given).collect();
    let measures: String = measures.0.iter().map(measure).collect();
    format!(
        "Scenario {{ id: {id:?}, source: {source}, currency: {currency:?}, \
         meetings: MeetingBasis::{meetings:?}, turnover: TurnoverBasis::{turnover:?}, ramp: {ramp:?},\n\
         given: &[\n{given}],\nmeasures: &[\n{measures}] }},\n"
    )
}

fn given((id, Given { value, standing }): &(String, Given)) -> String {
    let input = variant(id);
    format!(
        "Given {{ input: Input::{input}, value: {value:?}, standing: Standing::{standing:?} }},\n"
    )
}

fn measure((id, measure): &(String, Measure)) -> String {
    let Measure {
        unit,
        before,
        after,
    } = measure;
    format!(
        "Measure {{ id: {id:?}, unit: {unit:?}, change: Change {{ before: {before:?}, after: {after:?} }} }},\n"
    )
}

/// `share-moved` is `ShareMoved`.
fn variant(id: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    id.split('-').map(capital).collect()
}
