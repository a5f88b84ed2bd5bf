//! `meetingCost`: what a meeting or a series costs, and its written alternative.

use std::rc::Rc;

use worth_a_meeting::app::costing::{Calculator, Hint, field_counts};
use worth_a_meeting::app::document::{CostField, Document, Entry};
use worth_a_meeting::app::words::{Intl, Words};
use worth_a_meeting::core::cost::{Balance, Comparison, MeetingCost, WrittenCost, Yearly};
use worth_a_meeting::core::evidence::{Evidence, Parameter};
use worth_a_meeting::core::json::Node;

use crate::decide::parse;
use crate::given::{limits, only};
use crate::options::Options;
use crate::out::Out;
use crate::parts::{document, role_path};
use crate::source::source;
use crate::wrong::{Given, Wrong};

/// Counts: `{"document": …, "options": …}`.
///
/// # Errors
/// A field is not as expected, or beyond its limits, or missing where there is no default.
pub fn meeting_cost(request: &str, intl: Rc<dyn Intl>) -> Result<String, Wrong> {
    let value = parse(request)?;
    let root = Node::root(&value, false);
    only(&root, &["document", "options"])?;
    let options = Options::read(&root, intl)?;
    let document = document(&root)?;
    let calculator = Calculator::new(
        &document,
        options.currency.as_deref(),
        Evidence::builtin(),
        &options.policy,
    );
    check(&document, &calculator)?;
    let comparison = calculator.cost().comparison;
    let comparison =
        comparison.ok_or_else(|| Wrong::at("document.cost", "nothing can be counted of this"))?;
    Ok(Out::write(|out| {
        out.text("currency", calculator.currency());
        out.text("region", calculator.region().id());
        compared(out, &comparison);
        out.list("roles", 0..document.cost.roles.len(), |out, index| {
            out.item(|out| role(out, &document, &calculator, index, &options.words));
        });
        out.list("figures", counted(&document), |out, field| {
            out.item(|out| figure(out, &document, &calculator, field, &options.words));
        });
        for (name, parameter) in [
            ("writingSpeed", Parameter::WritingSpeed),
            ("readingSpeed", Parameter::ReadingSpeed),
        ] {
            out.object(name, |out| {
                out.number("value", Evidence::builtin().value(parameter));
                out.text("unit", "words-per-minute");
                source(out, &options.words, Some(parameter));
            });
        }
    }))
}

/// That all that was given is within its limits, and nothing is missing.
pub(crate) fn check(document: &Document, calculator: &Calculator<'_>) -> Given<()> {
    let sheet = &document.cost;
    for (index, role) in sheet.roles.iter().enumerate() {
        let people = calculator.people_hint(index);
        within(&role.people, people, || role_path(index, "people"))?;
        let amount = calculator.amount_hint(role.pay);
        within(&role.amount, amount, || role_path(index, "amount"))?;
    }
    for field in counted(document) {
        let path = || ["document.cost.figures.", &field.name()].concat();
        within(sheet.entry(field), calculator.hint(field), path)?;
    }
    Ok(())
}

fn within(entry: &Entry, hint: Hint, path: impl Fn() -> String) -> Given<()> {
    let (least, most) = hint.limits;
    let what = match entry {
        Entry::Empty if hint.default.is_some() => return Ok(()),
        Entry::Number(number) if (least..=most).contains(number) => return Ok(()),
        Entry::Empty => "is missing, and has no default in this currency: expected ",
        _ => "expected ",
    };
    Err(Wrong::at(path(), [what, &limits((least, most))].concat()))
}

/// The numbers that count for these roles. That of the ticker is none of them.
fn counted(document: &Document) -> Vec<CostField> {
    let roles = &document.cost.roles;
    let counts = |field: CostField| match field {
        CostField::Budget => false,
        CostField::Multiplier | CostField::PaidHours => {
            roles.iter().any(|role| field_counts(field, role.pay))
        }
        _ => true,
    };
    let all = CostField::ALL.iter().copied();
    all.filter(|field| counts(*field)).collect()
}

fn compared(out: &mut Out, comparison: &Comparison) {
    let Comparison {
        meeting,
        written,
        per_year,
        ..
    } = comparison;
    out.object("meeting", |out| {
        let MeetingCost {
            talk,
            preparation,
            follow_up,
            recovery,
            fixed,
            total,
            hours,
        } = meeting;
        out.number("talk", talk.value());
        out.number("preparation", preparation.value());
        out.number("followUp", follow_up.value());
        out.number("recovery", recovery.value());
        out.number("fixed", fixed.value());
        out.number("total", total.value());
        out.number("hours", hours.value());
    });
    out.object("written", |out| {
        let WrittenCost {
            writing,
            reading,
            replying,
            waiting,
            total,
            hours,
        } = written;
        out.number("writing", writing.value());
        out.number("reading", reading.value());
        out.number("replying", replying.value());
        out.number("waiting", waiting.value());
        out.number("total", total.value());
        out.number("hours", hours.value());
    });
    out.number("saved", comparison.saved.value());
    out.number("hoursSaved", comparison.hours_saved.value());
    out.object_of("perYear", *per_year, |out, year| {
        let Yearly {
            occurrences,
            meeting,
            written,
            saved,
            meeting_hours,
            written_hours,
            hours_saved,
        } = year;
        out.number("occurrences", occurrences);
        out.number("meeting", meeting.value());
        out.number("written", written.value());
        out.number("saved", saved.value());
        out.number("meetingHours", meeting_hours.value());
        out.number("writtenHours", written_hours.value());
        out.number("hoursSaved", hours_saved.value());
    });
    let balance = match comparison.balance() {
        Balance::TipsAt(_) => "tips",
        Balance::WaitsNoLonger => "waits-no-longer",
        Balance::WritingIsDearer => "writing-is-dearer",
    };
    out.text("balance", balance);
    let tips = comparison.break_even_delay;
    out.number_of("breakEvenDelay", tips.map(|rate| rate.value()));
}

fn role(
    out: &mut Out,
    document: &Document,
    calculator: &Calculator<'_>,
    index: usize,
    words: &Words,
) {
    let Some(role) = document.cost.roles.get(index) else {
        return;
    };
    out.text("name", &role.name);
    let people = calculator.people_hint(index);
    out.object("people", |out| {
        value(out, &role.people, people, "people", words);
    });
    out.text("pay", role.pay.id());
    let amount = calculator.amount_hint(role.pay);
    out.object("amount", |out| {
        value(out, &role.amount, amount, "money", words);
    });
}

fn figure(
    out: &mut Out,
    document: &Document,
    calculator: &Calculator<'_>,
    field: CostField,
    words: &Words,
) {
    out.text("id", &field.name());
    let entry = document.cost.entry(field);
    value(out, entry, calculator.hint(field), unit(field), words);
}

fn value(out: &mut Out, entry: &Entry, hint: Hint, unit: &str, words: &Words) {
    let given = entry.number();
    out.number_of("value", given.or(hint.default));
    out.text("unit", unit);
    let from = match (given, hint.source) {
        (Some(_), _) => "given",
        (None, Some(_)) => "evidence",
        (None, None) => "default",
    };
    out.text("from", from);
    let parameter = hint.source.filter(|_| given.is_none());
    source(out, words, parameter);
}

/// What a number is counted in.
const fn unit(field: CostField) -> &'static str {
    match field {
        CostField::Duration
        | CostField::Preparation
        | CostField::FollowUp
        | CostField::Recovery
        | CostField::Reply => "minutes",
        CostField::Fixed | CostField::Budget => "money",
        CostField::Weeks => "weeks",
        CostField::Words => "words",
        CostField::Responders => "people",
        CostField::Rounds => "rounds",
        CostField::Delay => "money-per-hour",
        CostField::Latency | CostField::FirstSlot => "hours",
        CostField::Multiplier => "ratio",
        CostField::PaidHours => "hours-per-year",
    }
}
