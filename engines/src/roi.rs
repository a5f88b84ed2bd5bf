//! `roi`: what going into writing is worth to a team or a company, with ranges drawn from a seed.

use std::rc::Rc;

use worth_a_meeting::app::costing::Calculator;
use worth_a_meeting::app::document::RoiSheet;
use worth_a_meeting::app::roi::{Appraisal, Drawing, Problem, Ranges, Spread, headline};
use worth_a_meeting::app::words::{Intl, Words};
use worth_a_meeting::core::evidence::{Evidence, Parameter};
use worth_a_meeting::core::json::Node;
use worth_a_meeting::core::quantity::{Months, Range};
use worth_a_meeting::core::roi::{
    Band, Change, Input, Ledger, MeetingBasis, Metric, Outcome, PayBasis, Plan, Scope, Standing,
    TurnoverBasis, Unit, scenarios, tornado,
};

use crate::decide::parse;
use crate::given::{decimal, limits, line, number, one_of, only, wrong};
use crate::options::Options;
use crate::out::Out;
use crate::parts::document;
use crate::source::source;
use crate::wrong::{Given, Wrong};

/// The longest text in a sheet, in characters.
const MAX_TEXT: usize = 200;

/// What a sheet keeps of other cases, and of what calendars said; no figure of this one depends on it.
const BESIDES: [&str; 2] = ["kept.", "measured-"];

/// Counts: `{"document": …, "options": …}`.
///
/// # Errors
/// A field is not as expected, or beyond its limits, or missing where there is no default.
pub fn roi(request: &str, intl: Rc<dyn Intl>) -> Result<String, Wrong> {
    let value = parse(request)?;
    let root = Node::root(&value, false);
    only(&root, &["document", "options"])?;
    let options = Options::read(&root, intl)?;
    let document = document(&root)?;
    let evidence = Evidence::builtin();
    let currency = options.currency.as_deref();
    let calculator = Calculator::new(&document, currency, evidence, &options.policy);
    let appraisal = Appraisal::new(&document.roi, &calculator, evidence);
    check(&appraisal)?;
    let drawing = Drawing::new(&appraisal.case, appraisal.seed);
    let (ranges, spread) = drawing.whole(appraisal.scope);
    Ok(Out::write(|out| {
        basis(out, &appraisal);
        let used = Input::ALL
            .into_iter()
            .filter(|input| appraisal.case.uses(*input));
        out.list("inputs", used, |out, one| {
            out.item(|out| input(out, &appraisal, one, &options.words));
        });
        results(out, &appraisal, &ranges);
        pictured(out, &appraisal, &spread);
        out.object("context", |out| {
            let range = evidence.range(Parameter::OutputPerPerson);
            out.text("id", Parameter::OutputPerPerson.id());
            out.number("low", range.low);
            out.number("likely", range.likely);
            out.number("high", range.high);
            source(out, &options.words, Some(Parameter::OutputPerPerson));
        });
    }))
}

/// Reads the sheet: numbers, ranges as texts or lists, and what is chosen.
pub(crate) fn sheet(node: &Node<'_>, sheet: &mut RoiSheet) -> Given<()> {
    for (id, node) in node.entries()? {
        if node.is_null() {
            continue;
        }
        let input = Input::ALL.into_iter().any(|input| input.id() == id);
        let text = match id {
            _ if input => range(&node)?,
            "meeting-basis" => chosen(&node, &MeetingBasis::ALL.map(MeetingBasis::id))?,
            "turnover-basis" => chosen(&node, &TurnoverBasis::ALL.map(TurnoverBasis::id))?,
            "pay-basis" => chosen(&node, &PayBasis::ALL.map(PayBasis::id))?,
            "scope" => chosen(&node, &[Scope::Cash.id(), Scope::CashAndCapacity.id()])?,
            "ramp" => whole(&node, Plan::RAMP.0.into(), Plan::RAMP.1.into())?,
            "horizon" => whole(&node, Plan::HORIZON.0.into(), Plan::HORIZON.1.into())?,
            "seed" => whole(&node, 0, u32::MAX)?,
            "from" => begun(&node)?,
            _ if BESIDES.iter().any(|begin| id.starts_with(begin)) => {
                line(&node, MAX_TEXT)?.to_owned()
            }
            _ => {
                return Err(wrong(
                    &node,
                    ["there is no such field; there are ", &known()].concat(),
                ));
            }
        };
        sheet.set(id, &text);
    }
    Ok(())
}

/// The fields of a sheet.
fn known() -> String {
    let chosen = [
        "meeting-basis",
        "turnover-basis",
        "pay-basis",
        "scope",
        "ramp",
        "horizon",
        "seed",
        "from",
    ];
    let all = Input::ALL.into_iter().map(Input::id).chain(chosen);
    all.collect::<Vec<_>>().join(", ")
}

fn chosen(node: &Node<'_>, ids: &[&str]) -> Given<String> {
    let place = one_of(node, ids)?;
    Ok(ids.get(place).copied().unwrap_or_default().to_owned())
}

/// What the sheet began with: a scenario, or what calendars said.
fn begun(node: &Node<'_>) -> Given<String> {
    let mut ids: Vec<&str> = scenarios().iter().map(|scenario| scenario.id).collect();
    ids.push(worth_a_meeting::app::roi::MEASURED);
    chosen(node, &ids)
}

/// A whole number, as such or as the text that documents keep.
fn whole(node: &Node<'_>, least: u32, most: u32) -> Given<String> {
    let number = match node.str() {
        Ok(text) => text.parse::<u32>().ok(),
        Err(_) => {
            let number = node
                .number()
                .ok()
                .filter(|number| number.trunc() == *number);
            // Within these bounds it is exact.
            let bounds = 0.0..=f64::from(u32::MAX);
            number
                .filter(|number| bounds.contains(number))
                .map(|number| number as u32)
        }
    };
    let number = number.filter(|number| (least..=most).contains(number));
    number.map(|number| number.to_string()).ok_or_else(|| {
        wrong(
            node,
            format!("expected a whole number from {least} to {most}"),
        )
    })
}

/// A range: a number, two or three of them in a list, or a text such as `20..40`.
fn range(node: &Node<'_>) -> Given<String> {
    if node.str().is_ok() {
        return line(node, MAX_TEXT).map(str::to_owned);
    }
    let most = (-1e15, 1e15);
    if node.is_list() {
        let items = node.items(2, 3).map_err(|_| {
            wrong(
                node,
                "expected a list of two or three numbers: low and high, or low, likely and high",
            )
        })?;
        let numbers: Vec<String> = items
            .iter()
            .map(|item| number(item, most).map(decimal))
            .collect::<Given<_>>()?;
        return Ok(numbers.join(".."));
    }
    if node.number().is_err() {
        let what = "expected a number, a list of two or three, or a text such as \"20..40\"";
        return Err(wrong(node, what));
    }
    number(node, most).map(decimal)
}

/// That every field that counts is understood and within its limits.
fn check(appraisal: &Appraisal<'_>) -> Given<()> {
    for input in Input::ALL {
        if !appraisal.case.uses(input) {
            continue;
        }
        let field = appraisal.field(input);
        let what = match field.problem {
            None => continue,
            Some(Problem::NotUnderstood(error)) => {
                let form = "expected a number or a range such as \"20..40\" or \"20..25..40\" (";
                [form, error.code(), ")"].concat()
            }
            Some(Problem::OutOfRange) => ["expected ", &limits(field.limits)].concat(),
            Some(Problem::Missing) => [
                "is missing, and has no default in this currency: expected ",
                &limits(field.limits),
            ]
            .concat(),
        };
        return Err(Wrong::at(["document.roi.", input.id()].concat(), what));
    }
    Ok(())
}

fn basis(out: &mut Out, appraisal: &Appraisal<'_>) {
    let case = &appraisal.case;
    out.text("currency", &appraisal.currency);
    out.text("region", appraisal.region.id());
    out.text("scope", appraisal.scope.id());
    out.number("seed", appraisal.seed.into());
    out.text("meetingBasis", case.meetings.id());
    out.text("turnoverBasis", case.turnover.id());
    out.text("payBasis", case.pay.id());
    out.number("ramp", case.plan.ramp.into());
    out.number("horizon", case.plan.horizon.into());
}

fn input(out: &mut Out, appraisal: &Appraisal<'_>, input: Input, words: &Words) {
    let field = appraisal.field(input);
    let range = field.typed.or(field.default);
    let Range { low, likely, high } = range.unwrap_or_default();
    out.text("id", input.id());
    out.number("low", low);
    out.number("likely", likely);
    out.number("high", high);
    out.text("unit", unit(input.unit()));
    let parameter = appraisal.source(input).filter(|_| field.typed.is_none());
    let from = match (field.typed, parameter) {
        (Some(_), _) => "given",
        (None, Some(_)) => "evidence",
        (None, None) => "default",
    };
    out.text("from", from);
    out.text_of("standing", field.standing.map(Standing::id));
    source(out, words, parameter);
}

fn results(out: &mut Out, appraisal: &Appraisal<'_>, ranges: &Ranges) {
    let case = &appraisal.case;
    let outcome = Outcome::of(case, &case.likely());
    let (flows, contrast) = (&outcome.flows, &outcome.contrast);
    let likely = |metric: Metric| metric.of(flows, case.plan);
    out.object("year", |out| {
        let hours = likely(Metric::CapacityHours);
        band(out, "capacityHours", hours, ranges.capacity_hours);
        band(out, "capacity", likely(Metric::Capacity), ranges.capacity);
        out.number("turnover", flows.turnover.value());
        out.number("tools", flows.tools.value());
        out.number("fullTime", outcome.full_time.value());
        out.number("freedHoursAWeek", outcome.freed_a_week.value());
        out.number("focusHoursAWeek", outcome.focus_a_week.value());
    });
    out.number("once", flows.one_time.value());
    out.object("scopes", |out| {
        for scope in Scope::ALL {
            let (
                Ledger {
                    benefits, costs, ..
                },
                payback,
            ) = outcome.of_scope(*scope);
            let drawn = ranges.of(*scope);
            out.object(scope.id(), |out| {
                out.number("benefits", benefits.value());
                out.number("costs", costs.value());
                band(out, "net", likely(Metric::Net(*scope)), drawn.net);
                let months = payback.map_or(f64::INFINITY, Months::value);
                band(out, "paybackMonths", months, drawn.payback);
                band(out, "roi", likely(Metric::Roi(*scope)), drawn.roi);
                out.number("paysBack", drawn.chance.value());
            });
        }
    });
    out.object("contrast", |out| {
        for (name, Change { before, after }) in [
            ("meetingHoursAWeek", contrast.meeting_hours_a_week),
            ("meetingHours", contrast.meeting_hours),
            ("meetingCost", contrast.meeting_cost),
            ("writtenHours", contrast.written_hours),
            ("writtenCost", contrast.written_cost),
            ("turnoverCost", contrast.turnover_cost),
        ] {
            out.object(name, |out| {
                out.number("before", before);
                out.number("after", after);
            });
        }
    });
}

/// What is likely, and how the draws lie.
fn band(out: &mut Out, name: &str, likely: f64, band: Band) {
    out.object(name, |out| {
        out.number("likely", likely);
        out.number_of("p10", band.p10);
        out.number_of("p50", band.p50);
        out.number_of("p90", band.p90);
    });
}

fn pictured(out: &mut Out, appraisal: &Appraisal<'_>, spread: &Spread) {
    let case = &appraisal.case;
    let flows = Outcome::of(case, &case.likely()).flows;
    let bars = tornado(case, headline(appraisal.scope));
    out.list("sensitivity", bars, |out, bar| {
        out.item(|out| {
            out.text("input", bar.input.id());
            out.number("atLow", bar.at_low);
            out.number("atHigh", bar.at_high);
        });
    });
    out.list("months", &spread.months, |out, (month, drawn)| {
        out.item(|out| {
            out.number("month", f64::from(*month));
            let net = case.plan.cumulative(&flows, spread.scope, *month);
            band(out, "net", net.value(), *drawn);
        });
    });
}

/// What an input is counted in, as it is typed.
const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "count",
        Unit::Hours => "hours",
        Unit::HoursPerWeek => "hours-per-week",
        Unit::HoursPerYear => "hours-per-year",
        Unit::WeeksPerYear => "weeks-per-year",
        Unit::Money => "money",
        Unit::MoneyPerMonth => "money-per-month",
        Unit::MoneyPerUserAndMonth => "money-per-user-and-month",
        Unit::MoneyPerYear => "money-per-year",
        Unit::Pay => "pay",
        Unit::Ratio => "ratio",
        Unit::Share => "percent",
        Unit::ShareOfSalary => "percent-of-salary",
    }
}
