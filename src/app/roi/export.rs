//! The business case as files: a table for spreadsheets, and JSON that opens again as the same document.

use super::appraisal::scale;
use super::ranges::Spread;
use super::report::Reported;
use super::sources::CONTEXT;
use super::typed::neutral;
use crate::app::document::{Document, to_json};
use crate::core::csv::Csv;
use crate::core::json::Writer;
use crate::core::roi::{Band, Input, Metric, Scope};

/// The results that are written, by id.
const RESULTS: [(&str, Metric); 6] = [
    ("capacity-hours", Metric::CapacityHours),
    ("capacity", Metric::Capacity),
    ("cash-net", Metric::Net(Scope::Cash)),
    ("cash-payback", Metric::Payback(Scope::Cash)),
    ("cash-and-capacity-net", Metric::Net(Scope::CashAndCapacity)),
    (
        "cash-and-capacity-payback",
        Metric::Payback(Scope::CashAndCapacity),
    ),
];

impl Reported<'_> {
    /// Comma-separated values (RFC 4180) with a point before the fraction: a row for each input, result and month.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut csv = Csv::default();
        csv.row(&[
            "kind", "id", "name", "low", "likely", "high", "unit", "source",
        ]);
        csv.row(&["about", "version", "", "", env!("CARGO_PKG_VERSION")]);
        csv.row(&["about", "seed", "", "", &self.appraisal.seed.to_string()]);
        csv.row(&["about", "currency", "", "", self.say.currency]);
        csv.row(&["about", "scope", "", "", self.appraisal.scope.id()]);
        let case = &self.appraisal.case;
        for (id, basis) in [
            ("meeting-basis", case.meetings.id()),
            ("turnover-basis", case.turnover.id()),
            ("pay-basis", case.pay.id()),
        ] {
            csv.row(&["choice", id, "", "", basis]);
        }
        for (id, months) in [("ramp", case.plan.ramp), ("horizon", case.plan.horizon)] {
            csv.row(&["choice", id, "", "", &months.to_string(), "", "months"]);
        }
        for input in Input::ALL.into_iter().filter(|input| case.uses(*input)) {
            let (range, scale) = (case.range(input), scale(input));
            let number = |value: f64| neutral(super::appraisal::round(value * scale));
            let [name, unit] = [
                self.say.input(input, case.pay),
                self.say.unit(input, case.pay),
            ];
            csv.row(&[
                "input",
                input.id(),
                &name,
                &number(range.low),
                &number(range.likely),
                &number(range.high),
                &unit,
                &self.source_text(input),
            ]);
        }
        if let Some(figure) = self.evidence.get(CONTEXT.id()) {
            let numbers = [figure.low, figure.value, figure.high].map(neutral);
            csv.row(&[
                "context",
                CONTEXT.id(),
                &self.say.words.named(&["evidence-", CONTEXT.id()]),
                &numbers[0],
                &numbers[1],
                &numbers[2],
                figure.unit,
                &self.context_source(),
            ]);
        }
        for (id, metric) in RESULTS {
            let [low, likely, high] = self
                .result(metric)
                .map(|number| number.map_or_else(String::new, neutral));
            csv.row(&["result", id, "", &low, &likely, &high]);
        }
        let (plan, flows) = (case.plan, &self.outcome.flows);
        if let Some(Spread { scope, months, .. }) = self.spread {
            for (month, band) in months {
                let likely = plan.cumulative(flows, *scope, *month).value();
                let number = |value: Option<f64>| value.map_or_else(String::new, neutral);
                csv.row(&[
                    "month",
                    scope.id(),
                    &month.to_string(),
                    &number(band.p10),
                    &neutral(likely),
                    &number(band.p90),
                ]);
            }
        }
        csv.text
    }

    /// The document as JSON, and beside it what its business case assumes and comes to; a reader of documents takes the
    /// document and leaves the rest.
    #[must_use]
    pub fn json(&self, document: &Document) -> String {
        let mut kept = document.clone();
        kept.roi.set("seed", &self.appraisal.seed.to_string());
        let mut json = Writer::default();
        json.open_object();
        field(&mut json, "widget", env!("CARGO_PKG_VERSION"));
        field(&mut json, "currency", self.say.currency);
        json.name("seed");
        json.number(self.appraisal.seed.into());
        json.name("inputs");
        json.open_list();
        let case = &self.appraisal.case;
        for input in Input::ALL.into_iter().filter(|input| case.uses(*input)) {
            let range = case.range(input);
            json.open_object();
            field(&mut json, "id", input.id());
            field(&mut json, "name", &self.say.input(input, case.pay));
            for (name, value) in [
                ("low", range.low),
                ("likely", range.likely),
                ("high", range.high),
            ] {
                json.name(name);
                json.number(value);
            }
            field(&mut json, "source", &self.source_text(input));
            json.close_object();
        }
        json.close_list();
        json.name("context");
        json.open_list();
        if let Some(figure) = self.evidence.get(CONTEXT.id()) {
            json.open_object();
            field(&mut json, "id", CONTEXT.id());
            field(&mut json, "unit", figure.unit);
            for (name, value) in [
                ("low", figure.low),
                ("likely", figure.value),
                ("high", figure.high),
            ] {
                json.name(name);
                json.number(value);
            }
            field(&mut json, "source", &self.context_source());
            json.close_object();
        }
        json.close_list();
        json.name("results");
        json.open_list();
        for (id, metric) in RESULTS {
            let [low, likely, high] = self.result(metric);
            json.open_object();
            field(&mut json, "id", id);
            for (name, value) in [("p10", low), ("likely", likely), ("p90", high)] {
                json.name(name);
                json.number(value.unwrap_or(f64::NAN)); // written as null
            }
            json.close_object();
        }
        json.close_list();
        json.close_object();
        let document = to_json(&kept);
        let open = document.strip_suffix('}').unwrap_or(&document);
        [open, ",\"businessCase\":", &json.finish(), "}"].concat()
    }

    /// A result's P10, what is likely, and its P90, where each is finite.
    fn result(&self, metric: Metric) -> [Option<f64>; 3] {
        let likely = metric.of(&self.outcome.flows, self.appraisal.case.plan);
        let band = self.ranges.map(|ranges| match metric {
            Metric::CapacityHours => ranges.capacity_hours,
            Metric::Capacity => ranges.capacity,
            Metric::Net(scope) => ranges.of(scope).net,
            Metric::Payback(scope) => ranges.of(scope).payback,
            Metric::Roi(scope) => ranges.of(scope).roi,
            Metric::Cumulative(..) => Band::default(),
        });
        let band = band.unwrap_or_default();
        [
            band.p10,
            Some(likely).filter(|likely| likely.is_finite()),
            band.p90,
        ]
    }
}

fn field(json: &mut Writer, name: &str, text: &str) {
    json.name(name);
    json.string(text);
}
