//! The audit as a text: where the time goes, which series to replace, what counts, and what an export cannot know.

mod tables;

use super::audited::{Audited, Titles};
use super::say::period;
use crate::app::roi::cited;
use crate::app::words::{Arg, Key, key};
use crate::core::markup::{Block, Document as Text, Inline};

/// What an export of a calendar does not tell, the weightiest first.
const CAVEATS: [Key; 5] = [
    key::AUDIT_CAVEAT_ATTENDANCE,
    key::AUDIT_CAVEAT_PEOPLE,
    key::AUDIT_CAVEAT_UNPLANNED,
    key::AUDIT_CAVEAT_WORTH,
    key::AUDIT_CAVEAT_SUGGESTION,
];

impl Audited<'_> {
    /// All of it.
    #[must_use]
    pub fn text(&self) -> Text {
        let words = self.say.words;
        let part = |key| heading(3, words.say(key));
        let mut blocks = vec![
            heading(2, words.say(key::AUDIT_REPORT)),
            Block::Paragraph(cell(self.opening())),
            self.totals(),
        ];
        blocks.extend(self.hour_cost().map(Block::Paragraph));
        blocks.extend(self.late().map(|text| Block::Paragraph(cell(text))));
        if !self.findings.series.is_empty() {
            blocks.extend([part(key::AUDIT_SERIES_HEADING), self.series_table()]);
            let further = self.further_series();
            blocks.extend(further.map(|text| Block::Paragraph(cell(text))));
        }
        if !self.findings.weeks.is_empty() {
            blocks.extend([part(key::AUDIT_WEEKS), self.weeks_table()]);
        }
        blocks.extend([part(key::AUDIT_COUNTED), list(self.counted())]);
        if self.titles == Titles::Shown && !self.findings.sources.is_empty() {
            blocks.extend([part(key::AUDIT_SOURCES), list(self.sources())]);
        }
        blocks.extend([part(key::AUDIT_CAVEATS), list(self.caveats())]);
        let provenance = Inline::Emphasis(cell(self.provenance()));
        blocks.push(Block::Paragraph(vec![provenance]));
        Text { blocks }
    }

    /// Which version of the widget counted, and where.
    #[must_use]
    pub fn provenance(&self) -> String {
        let version = Arg::Text(env!("CARGO_PKG_VERSION"));
        let period = period(self.say.words, self.question);
        let args = [("version", version), ("period", Arg::Text(&period))];
        self.say.words.fill(key::AUDIT_PROVENANCE, &args)
    }

    /// What the figures leave out; first of all what replaces the series that are tried without.
    fn caveats(&self) -> Vec<String> {
        let trying = self.is_trying().then_some(key::AUDIT_CAVEAT_WRITING);
        let all = trying.into_iter().chain(CAVEATS);
        all.map(|key| self.say.words.say(key)).collect()
    }

    /// Which period, how many meetings, whose calendars.
    fn opening(&self) -> String {
        let words = self.say.words;
        let count = |key, n: u32| words.fill(key, &[("n", Arg::Count(n))]);
        let period = period(words, self.question);
        let meetings = count(key::AUDIT_MEETING_COUNT, self.findings.meetings);
        let owners = count(key::AUDIT_OWNER_COUNT, self.findings.owners);
        let args = [
            ("period", Arg::Text(&period)),
            ("meetings", Arg::Text(&meetings)),
            ("owners", Arg::Text(&owners)),
            ("zone", Arg::Text(&self.findings.zone)),
        ];
        words.fill(key::AUDIT_OPENING, &args)
    }

    /// What an hour of a person is taken to cost, and who says so.
    fn hour_cost(&self) -> Option<Vec<Inline>> {
        let (hour, words) = (self.hour?, self.say.words);
        let cost = self.say.cents(hour.rate.value());
        let args = [("cost", Arg::Text(&cost))];
        let mut text = cell(words.fill(key::AUDIT_HOUR_COST, &args));
        text.push(Inline::text(" "));
        match hour.source {
            Some(parameter) => text.extend(cited(words, self.evidence, parameter)),
            None => text.extend(cell(words.say(key::AUDIT_HOUR_COST_YOURS))),
        }
        Some(text)
    }

    /// The rules for what counts, each with how much it left out.
    fn counted(&self) -> Vec<String> {
        let (rules, left) = (&self.question.counting, &self.findings.left_out);
        let words = self.say.words;
        let rules = [
            (rules.timed, key::AUDIT_RULE_TIMED, left.all_day),
            (rules.confirmed, key::AUDIT_RULE_CONFIRMED, left.cancelled),
            (rules.busy, key::AUDIT_RULE_BUSY, left.free),
            (rules.with_others, key::AUDIT_RULE_WITH_OTHERS, left.alone),
            (
                rules.not_declined,
                key::AUDIT_RULE_NOT_DECLINED,
                left.declined,
            ),
        ];
        let said = rules.into_iter().map(|(is_on, rule, left)| {
            let rule = words.say(rule);
            let key = if is_on {
                key::AUDIT_RULE_ON
            } else {
                key::AUDIT_RULE_OFF
            };
            words.fill(key, &[("rule", Arg::Text(&rule)), ("n", Arg::Count(left))])
        });
        said.collect()
    }

    /// The files, whose calendars they are, and what each has.
    fn sources(&self) -> Vec<String> {
        let words = self.say.words;
        let said = self.findings.sources.iter().map(|source| {
            let unknown = || words.say(key::AUDIT_OWNER_UNKNOWN);
            let owner = source.owner.clone().unwrap_or_else(unknown);
            let count = [("n", Arg::Count(source.meetings))];
            let meetings = words.fill(key::AUDIT_MEETING_COUNT, &count);
            let args = [
                ("file", Arg::Text(&source.name)),
                ("owner", Arg::Text(&owner)),
                ("meetings", Arg::Text(&meetings)),
            ];
            words.fill(key::AUDIT_SOURCE, &args)
        });
        said.collect()
    }
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading {
        level,
        text: cell(text),
    }
}

fn list(items: Vec<String>) -> Block {
    Block::List {
        ordered: false,
        items: items.into_iter().map(cell).collect(),
    }
}

fn cell(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}
