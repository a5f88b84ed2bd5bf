//! The business case as a text: what comes of it, what is assumed, and where each assumption comes from.

use super::appraisal::{Appraisal, round};
use super::contrast::before_after;
use super::ranges::{Ranges, ScopeRanges, Spread, headline};
use super::say::Say;
use super::sources::{CONTEXT, cited, output};
use crate::app::words::{Arg, Key, Words, key};
use crate::core::evidence::Evidence;
use crate::core::markup::{Block, Document as Text, Inline, plain};
use crate::core::quantity::Money;
use crate::core::roi::{BreakEven, Case, Input, Outcome, Scope, Standing, break_even};

/// What is reported.
#[derive(Clone, Copy)]
pub struct Reported<'a> {
    /// The language and the currency.
    pub say: Say<'a>,
    /// What the matter is called.
    pub topic: &'a str,
    /// The case, without problems.
    pub appraisal: &'a Appraisal<'a>,
    /// What it comes to.
    pub outcome: &'a Outcome,
    /// How far that may be off, once it is drawn.
    pub ranges: Option<&'a Ranges>,
    /// How the draws lie, for the table of months.
    pub spread: Option<&'a Spread>,
    /// The sources of the defaults.
    pub evidence: &'a Evidence,
}

/// Which version of the widget drew from which seed.
#[must_use]
pub fn provenance(words: &Words, seed: u32) -> String {
    let args = [
        ("version", Arg::Text(env!("CARGO_PKG_VERSION"))),
        ("seed", Arg::Text(&seed.to_string())),
    ];
    words.fill(key::ROI_PROVENANCE, &args)
}

/// From which share moved on something is left, freed time being counted as money.
#[must_use]
pub fn even(say: Say<'_>, case: &Case) -> String {
    match break_even(case, &case.likely(), Scope::CashAndCapacity) {
        BreakEven::Always => say.words.say(key::ROI_EVEN_ALWAYS),
        BreakEven::Never => say.words.say(key::ROI_EVEN_NEVER),
        BreakEven::At(share) => {
            // A part of a per cent less is not enough.
            let share = say.share(round(share.value() * 100.0).ceil() / 100.0);
            say.words
                .fill(key::ROI_EVEN_AT, &[("share", Arg::Text(&share))])
        }
    }
}

impl Reported<'_> {
    /// All of it.
    #[must_use]
    pub fn text(&self) -> Text {
        let words = self.say.words;
        let title = match self.topic.trim() {
            "" => words.say(key::ROI_REPORT),
            topic => [&words.say(key::ROI_REPORT), ": ", topic].concat(),
        };
        let mut blocks = vec![heading(2, title)];
        if self.ranges.is_some() {
            let brackets = words.say(key::ROI_IN_BRACKETS);
            blocks.push(Block::Paragraph(cell(brackets)));
        }
        blocks.push(Block::Facts(self.facts()));
        blocks.extend(self.aside().map(|said| Block::Paragraph(cell(said))));
        let even = even(self.say, &self.appraisal.case);
        blocks.push(Block::Paragraph(cell(even)));
        blocks.push(heading(3, words.say(key::ROI_BEFORE_AFTER)));
        blocks.push(self.contrast());
        blocks.push(heading(3, words.say(key::ROI_INPUTS)));
        blocks.push(self.assumptions());
        blocks.extend(self.claims());
        blocks.push(Block::Paragraph(self.context()));
        let provenance = provenance(words, self.appraisal.seed);
        blocks.push(Block::Paragraph(vec![Inline::Emphasis(vec![
            Inline::Text(provenance),
        ])]));
        Text { blocks }
    }

    /// That the result that stands first is beside its own range, where it is.
    fn aside(&self) -> Option<String> {
        let scope = self.appraisal.scope;
        let likely = headline(scope).of(&self.outcome.flows, self.appraisal.case.plan);
        self.say.aside(self.ranges?.headline(scope), Money(likely))
    }

    /// The figures, each with its range.
    fn facts(&self) -> Vec<(Vec<Inline>, Vec<Inline>)> {
        let (say, outcome) = (self.say, self.outcome);
        let horizon = self.appraisal.case.plan.horizon;
        let fact = |name: Key, value: String, range: Option<String>| {
            let value = match range {
                Some(range) => [&*value, " (", &range, ")"].concat(),
                None => value,
            };
            (cell(say.words.say(name)), cell(value))
        };
        let money = |amount: f64| say.money(Money(amount));
        let hours = |hours: f64| say.hours(hours);
        let ranges = self.ranges;
        let freed = outcome.flows.capacity_hours.value();
        let worth = outcome.flows.capacity.value();
        let mut facts = vec![
            fact(
                key::ROI_HOURS_FREED,
                say.hours(freed),
                ranges.and_then(|ranges| say.brackets(ranges.capacity_hours, freed, hours)),
            ),
            fact(
                key::ROI_WORTH,
                say.money(outcome.flows.capacity),
                ranges.and_then(|ranges| say.brackets(ranges.capacity, worth, money)),
            ),
            fact(
                key::ROI_FULL_TIME,
                say.decimal(outcome.full_time.value()),
                None,
            ),
            fact(
                key::ROI_FOCUS,
                say.hours(outcome.focus_a_week.value()),
                None,
            ),
        ];
        let scopes = match self.appraisal.scope {
            Scope::Cash => &Scope::ALL[..1],
            Scope::CashAndCapacity => Scope::ALL,
        };
        for scope in scopes {
            let name = match scope {
                Scope::Cash => key::ROI_CASH,
                Scope::CashAndCapacity => key::ROI_TOGETHER,
            };
            let (ledger, payback) = outcome.of_scope(*scope);
            let ranges = ranges.map(|ranges| ranges.of(*scope));
            let months = [("months", Arg::Count(horizon.into()))];
            let around = |ranges: &ScopeRanges| say.brackets(ranges.net, ledger.net.value(), money);
            let net = match ranges.and_then(around) {
                Some(range) => [&*say.money(ledger.net), " (", &range, ")"].concat(),
                None => say.money(ledger.net),
            };
            facts.push((cell(say.words.fill(name, &months)), cell(net)));
            facts.push(fact(key::ROI_BENEFITS, say.money(ledger.benefits), None));
            facts.push(fact(key::ROI_PAID, say.money(ledger.costs), None));
            let roi = ledger.roi.zip(ranges).and_then(|(likely, ranges)| {
                say.brackets(ranges.roi, likely, |roi| say.share(roi))
            });
            facts.push(fact(key::ROI_ROI, say.roi(ledger.roi), roi));
            let chance = ranges.map(|ranges| {
                let chance = say.share(ranges.chance.value());
                let args = [
                    ("chance", Arg::Text(&chance)),
                    ("months", Arg::Count(horizon.into())),
                ];
                say.words.fill(key::ROI_CHANCE, &args)
            });
            facts.push(fact(
                key::ROI_PAYBACK,
                say.payback(payback, horizon),
                chance,
            ));
        }
        facts
    }

    fn contrast(&self) -> Block {
        let words = self.say.words;
        let head = [
            key::ROI_AT_FULL_EFFECT,
            key::ROI_BEFORE,
            key::ROI_AFTER,
            key::ROI_CHANGE,
        ];
        let rows = before_after(self.say, self.outcome).into_iter();
        Block::Table {
            head: head.map(|key| cell(words.say(key))).to_vec(),
            rows: rows.map(|row| row.cells().map(cell).to_vec()).collect(),
        }
    }

    /// Every input that the sums read, with its range and where it comes from.
    fn assumptions(&self) -> Block {
        let words = self.say.words;
        let case = &self.appraisal.case;
        let row = |input: Input| {
            vec![
                cell(self.say.input(input, case.pay)),
                cell(self.say.assumed(case, input)),
                self.source(input),
            ]
        };
        let months = |name: Key, months: u16| {
            let count = [("n", Arg::Count(months.into()))];
            vec![
                cell(words.say(name)),
                cell(words.fill(key::ROI_MONTH_COUNT, &count)),
                cell(words.say(key::ROI_CHOSEN)),
            ]
        };
        let used = Input::ALL.into_iter().filter(|input| case.uses(*input));
        let mut rows: Vec<_> = used.map(row).collect();
        rows.push(months(key::ROI_RAMP, case.plan.ramp));
        rows.push(months(key::ROI_HORIZON, case.plan.horizon));
        let head = [key::ROI_INPUT, key::ROI_ASSUMED, key::ROI_SOURCE];
        Block::Table {
            head: head.map(|key| cell(words.say(key))).to_vec(),
            rows,
        }
    }

    /// Where an input comes from: the reader, an article that names no source, or the table of evidence.
    fn source(&self, input: Input) -> Vec<Inline> {
        let words = self.say.words;
        let field = self.appraisal.field(input);
        if field.standing == Some(Standing::Measured) {
            return cell(self.appraisal.measured_in(words));
        }
        if let Some(standing) = field.standing {
            return cell(words.named(&["roi-standing-", standing.id()]));
        }
        if field.typed.is_some() {
            return cell(words.say(key::ROI_YOURS));
        }
        match self.appraisal.source(input) {
            Some(parameter) => cited(words, self.evidence, parameter),
            None => cell(words.say(key::ROI_JUDGEMENT)),
        }
    }

    /// The same without links.
    pub(super) fn source_text(&self, input: Input) -> String {
        plain_text(self.source(input))
    }

    /// What is told beside the case, with its source.
    fn context(&self) -> Vec<Inline> {
        let mut text = cell(output(self.say.words, self.evidence));
        text.push(Inline::text(" "));
        text.extend(cited(self.say.words, self.evidence, CONTEXT));
        text
    }

    /// The same source without links.
    pub(super) fn context_source(&self) -> String {
        plain_text(cited(self.say.words, self.evidence, CONTEXT))
    }

    /// What the article that the case began with says besides, and nobody counts.
    fn claims(&self) -> Option<Block> {
        let origin = self.appraisal.origin()?;
        (!origin.measures.is_empty()).then(|| {
            let items = origin.measures.iter();
            Block::List {
                ordered: false,
                items: items
                    .map(|measure| cell(super::claim(self.say, measure)))
                    .collect(),
            }
        })
    }
}

fn plain_text(text: Vec<Inline>) -> String {
    plain(&Text {
        blocks: vec![Block::Paragraph(text)],
    })
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading {
        level,
        text: cell(text),
    }
}

fn cell(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}
