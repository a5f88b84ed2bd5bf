//! Cases side by side: the reader's, the presets, and those that the reader kept.

use super::appraisal::{Appraisal, defaults, round, scale};
use super::typed::neutral;
use crate::app::costing::Calculator;
use crate::app::document::{Document, Region, RoiSheet, is_currency};
use crate::core::evidence::Evidence;
use crate::core::roi::{
    Case, Input, MeetingBasis, Outcome, Scenario, Standing, TurnoverBasis, scenarios,
};

/// Scenarios of the reader's own that are kept at once.
pub const KEPT: u8 = 4;

/// Where the scenarios of the reader's own stand in a sheet.
const KEPT_PATH: &str = "kept";

/// What the sheet holds beside the case: they stay when another case takes its place.
const STAYS: [&str; 2] = ["scope", "seed"];

/// Whose case it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Whose {
    /// The one that the fields show.
    Current,
    /// One that ships with the product.
    Preset(&'static Scenario),
    /// One that the reader kept, by its number.
    Kept(u8),
}

/// A case beside others.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Whose it is.
    pub whose: Whose,
    /// What the reader calls it; nothing for those that have names in every language.
    pub name: String,
    /// ISO 4217 code of its amounts.
    pub currency: String,
    /// What is assumed.
    pub case: Case,
    /// What it comes to; none while a field of it is not understood.
    pub outcome: Option<Outcome>,
    /// By input: how far its author's figure can be relied on.
    pub standings: [Option<Standing>; Input::COUNT],
}

/// The path of a field within one of the kept scenarios.
#[must_use]
pub fn kept_path(number: u8, id: &str) -> String {
    [KEPT_PATH, ".", &number.to_string(), ".", id].concat()
}

/// The path of a whole kept scenario.
#[must_use]
pub fn kept_root(number: u8) -> String {
    [KEPT_PATH, ".", &number.to_string()].concat()
}

/// The reader's case first, the presets, and the kept ones in their order.
#[must_use]
pub fn columns(sheet: &RoiSheet, calculator: &Calculator<'_>, evidence: &Evidence) -> Vec<Column> {
    let current = Appraisal::new(sheet, calculator, evidence);
    let mut columns = vec![column(Whose::Current, String::new(), &current)];
    for scenario in scenarios() {
        columns.push(preset(scenario, calculator.region(), evidence));
    }
    for number in kept(sheet) {
        let appraisal = Appraisal::kept(sheet, number, calculator, evidence);
        let name = appraisal.text("name").unwrap_or_default().to_owned();
        columns.push(column(Whose::Kept(number), name, &appraisal));
    }
    columns
}

fn column(whose: Whose, name: String, appraisal: &Appraisal<'_>) -> Column {
    let case = appraisal.case.clone();
    let whole = appraisal.is_whole();
    Column {
        whose,
        name,
        currency: appraisal.currency.clone(),
        outcome: whole.then(|| Outcome::of(&case, &case.likely())),
        standings: Input::ALL.map(|input| appraisal.field(input).standing),
        case,
    }
}

/// What ships with the product is counted as it is, in its own currency.
fn preset(scenario: &'static Scenario, region: Region, evidence: &Evidence) -> Column {
    let region = match scenario.currency {
        Some("USD") => Region::Us,
        Some(_) => Region::Eu,
        None => region,
    };
    let case = scenario.case(&defaults(region, evidence));
    Column {
        whose: Whose::Preset(scenario),
        name: String::new(),
        currency: region.currency().to_owned(),
        outcome: Some(Outcome::of(&case, &case.likely())),
        standings: Input::ALL.map(|input| scenario.standing(input)),
        case,
    }
}

/// The numbers of the scenarios that the sheet keeps.
#[must_use]
pub(super) fn kept(sheet: &RoiSheet) -> Vec<u8> {
    let numbers = 0..KEPT;
    numbers
        .filter(|number| sheet.is_edited(&kept_root(*number)))
        .collect()
}

/// The document with a preset in place of its case; the preset's currency becomes the document's.
#[must_use]
pub fn begin(document: &Document, scenario: &Scenario) -> Document {
    let mut begun = document.clone();
    clear(&mut begun.roi);
    let sheet = &mut begun.roi;
    sheet.set("from", scenario.id);
    if scenario.meetings != MeetingBasis::default() {
        sheet.set("meeting-basis", scenario.meetings.id());
    }
    if scenario.turnover != TurnoverBasis::default() {
        sheet.set("turnover-basis", scenario.turnover.id());
    }
    if let Some(ramp) = scenario.ramp {
        sheet.set("ramp", &ramp.to_string());
    }
    for given in scenario.given {
        let value = round(given.value * scale(given.input));
        sheet.set(given.input.id(), &neutral(value));
    }
    if scenario.currency == Some(Region::Us.currency()) {
        begun.cost.region = Some(Region::Us);
        begun.cost.currency = Some(Region::Us.currency().to_owned());
    }
    begun
}

/// The document with its case kept under this name as well; none where no more can be kept.
#[must_use]
pub fn keep_case(document: &Document, calculator: &Calculator<'_>, name: &str) -> Option<Document> {
    let taken = kept(&document.roi);
    let number = (0..KEPT).find(|number| !taken.contains(number))?;
    let mut keeping = document.clone();
    for (id, text) in case_of(&document.roi) {
        keeping.roi.set(&kept_path(number, &id), &text);
    }
    let sheet = &mut keeping.roi;
    sheet.set(&kept_path(number, "name"), name);
    sheet.set(&kept_path(number, "currency"), calculator.currency());
    sheet.set(&kept_path(number, "region"), calculator.region().id());
    Some(keeping)
}

/// The document with a kept scenario in place of its case; it stays kept.
#[must_use]
pub fn take_up(document: &Document, number: u8) -> Document {
    let mut taken = document.clone();
    clear(&mut taken.roi);
    let root = kept_path(number, "");
    for (path, text) in document.roi.iter() {
        match path.strip_prefix(&*root) {
            Some("name") | None => {}
            Some("currency") if is_currency(text) => taken.cost.currency = Some(text.to_owned()),
            Some("currency") => {}
            Some("region") => {
                let region = Region::ALL.into_iter().find(|region| region.id() == text);
                taken.cost.region = region.or(taken.cost.region);
            }
            Some(id) => taken.roi.set(id, text),
        }
    }
    taken
}

/// The texts of the sheet's case.
fn case_of(sheet: &RoiSheet) -> Vec<(String, String)> {
    let own = |path: &str| !path.contains('.') && path != KEPT_PATH && !STAYS.contains(&path);
    sheet
        .iter()
        .filter(|(path, _)| own(path))
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

fn clear(sheet: &mut RoiSheet) {
    for (path, _) in case_of(sheet) {
        sheet.set(&path, "");
    }
}
