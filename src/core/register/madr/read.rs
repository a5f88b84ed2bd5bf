//! Reads records.

use super::form::{CHOSEN, CONSEQUENCES, Code, DIVIDER, Section, argument, heading, unguard};
use super::front;
use crate::core::day::parse_day;
use crate::core::register::incoming::{Incoming, ReadError};
use crate::core::register::record::{Choice, Record, Status, Text};
use crate::core::register::slug::slug;
use crate::core::register::{MAX_RECORDS, tidy};

/// The records of a file; the name of the file, without its ending, is the id of one that says no other.
pub(in crate::core::register) fn read_markdown(
    stem: &str,
    text: &str,
) -> Result<Incoming, ReadError> {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    let mut incoming = Incoming::default();
    for lines in lines.split(|line| *line == DIVIDER) {
        if incoming.records.len() == MAX_RECORDS {
            return Err(ReadError::TooLarge);
        }
        let first = lines.iter().position(|line| !line.trim().is_empty());
        let Some(lines) = first.and_then(|first| lines.get(first..)) else {
            continue;
        };
        let mut reader = Reader::default();
        reader.read(lines);
        let titled = reader.titled;
        let (mut record, strange) = reader.finish();
        if record.id.is_empty() {
            record.id = slug(stem);
        }
        if !titled && record.text(Text::Title).is_empty() {
            record.set(Text::Title, tidy::line(stem));
        }
        for name in strange {
            if !incoming.strange.contains(&name) {
                incoming.strange.push(name);
            }
        }
        incoming.records.push(record);
    }
    Ok(incoming)
}

/// Options with what speaks for and against them, a heading each; and what is none of that.
pub(in crate::core::register) fn read_options(text: &str) -> (Vec<Choice>, String) {
    let mut reader = Reader::default();
    let mut code = Code::default();
    for line in text.lines() {
        let is_code = code.pass(line);
        reader.argue(line, is_code);
    }
    (reader.record.options, reader.more)
}

/// Which option an outcome names, and the rest of what it says.
pub(super) fn read_choice<'a>(outcome: &'a str, options: &[Choice]) -> Option<(usize, &'a str)> {
    let rest = outcome.strip_prefix(CHOSEN)?.trim_start();
    let read = |quote: &str, option: &Choice| {
        let rest = rest.strip_prefix(quote)?;
        let rest = rest.strip_prefix(option.name.as_str())?;
        because(rest.strip_prefix(quote)?)
    };
    let find = |quote| {
        let mut options = options.iter().enumerate();
        options.find_map(|(place, option)| Some((place, read(quote, option)?)))
    };
    find("\"").or_else(|| find(""))
}

/// What follows the name of the option that was chosen.
fn because(rest: &str) -> Option<&str> {
    if let Some(why) = rest.strip_prefix(", because ") {
        return Some(why);
    }
    let why = rest.strip_prefix('.').unwrap_or(rest);
    (why.is_empty() || why.starts_with('\n')).then(|| why.trim_start_matches('\n'))
}

/// Where the lines go that are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Target {
    /// Between the title and the first section.
    #[default]
    Preamble,
    Section(Section),
}

#[derive(Default)]
struct Reader {
    record: Record,
    target: Target,
    titled: bool,
    status: String,
    context: String,
    outcome: String,
    consequences: String,
    rollback: String,
    more: String,
    /// The place of the option whose arguments are read.
    option: Option<usize>,
    /// The options whose arguments were read.
    argued: Vec<usize>,
    chosen: Option<usize>,
    /// Whether everything else is what the file says it is.
    is_more: bool,
    /// Whether nothing stands below the last heading yet.
    is_fresh: bool,
    strange: Vec<String>,
}

/// Adds a line to a text.
fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// Ends a text with an empty line, if anything is in it.
fn apart(text: &mut String) {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push_str("\n\n");
    }
}

impl Reader {
    fn read(&mut self, lines: &[&str]) {
        let mut body = lines;
        if lines.first().is_some_and(|line| line.trim_end() == "---")
            && let Some(end) = lines
                .iter()
                .skip(1)
                .position(|line| line.trim_end() == "---")
        {
            let (front, rest) = lines.split_at(end + 1);
            self.front(front.get(1..).unwrap_or_default());
            body = rest.get(1..).unwrap_or_default();
        }
        let mut code = Code::default();
        for line in body {
            let is_code = code.pass(line);
            if is_code || !self.open(line) {
                self.line(line, is_code);
            }
        }
    }

    /// Begins another part at a heading; says whether it is one.
    fn open(&mut self, line: &str) -> bool {
        if !self.titled
            && let Some(title) = heading(line, "#")
        {
            self.titled = true;
            self.record.set(Text::Title, title);
            return true;
        }
        let Some(name) = heading(line, "##") else {
            return self.open_third(line);
        };
        match Section::of(name) {
            Some(section) => {
                self.target = Target::Section(section);
                self.option = None;
                self.is_more = section == Section::More;
                // A second section of one kind stands apart from the first.
                let text = match section {
                    Section::Context => &mut self.context,
                    Section::Outcome => &mut self.outcome,
                    Section::Consequences => &mut self.consequences,
                    Section::Rollback => &mut self.rollback,
                    Section::Status => &mut self.status,
                    Section::Considered | Section::Arguments => return true,
                    Section::More => &mut self.more,
                };
                apart(text);
                self.is_fresh = true;
            }
            None => {
                let within = Target::Section(Section::More);
                if self.target != within {
                    apart(&mut self.more);
                }
                self.target = within;
                self.is_fresh = false;
                // Below the heading for everything else, any heading may stand.
                if !self.is_more {
                    self.note(name);
                }
                push(&mut self.more, line);
            }
        }
        true
    }

    fn open_third(&mut self, line: &str) -> bool {
        if self.target == Target::Section(Section::Outcome) && line.trim_end() == CONSEQUENCES {
            self.target = Target::Section(Section::Consequences);
            return true;
        }
        false
    }

    fn line(&mut self, line: &str, is_code: bool) {
        if self.is_fresh && line.trim().is_empty() {
            return;
        }
        self.is_fresh = false;
        let plain = unguard(line, is_code);
        match self.target {
            Target::Preamble => self.preamble(plain),
            Target::Section(section) => match section {
                Section::Context => push(&mut self.context, plain),
                Section::Rollback => push(&mut self.rollback, plain),
                Section::Consequences => push(&mut self.consequences, plain),
                Section::More => push(&mut self.more, plain),
                Section::Status => push(&mut self.status, plain),
                // Whether it names an option is told before the guards are taken away.
                Section::Outcome => {
                    let is_first = self.outcome.trim().is_empty();
                    push(&mut self.outcome, if is_first { line } else { plain });
                }
                Section::Considered => self.consider(plain),
                Section::Arguments => self.argue(line, is_code),
            },
        }
    }

    /// Older forms say who and when in a list below the title.
    fn preamble(&mut self, line: &str) {
        let item = line.strip_prefix("* ").or_else(|| line.strip_prefix("- "));
        if let Some((name, value)) = item.unwrap_or(line).split_once(':')
            && self.entry(&name.trim().to_ascii_lowercase(), value.trim())
        {
            return;
        }
        push(&mut self.more, line);
    }

    fn front(&mut self, lines: &[&str]) {
        let front::Front { entries, strange } = front::read(lines);
        let ours = entries.iter().any(|(name, _)| name == "id");
        for (name, value) in entries {
            // Told by the other record.
            let is_derived = ours && name == "supersedes";
            if !is_derived && !self.entry(&name, &value) {
                push(&mut self.more, &[&*name, ": ", &value].concat());
                self.note(&name);
            }
        }
        for line in strange {
            push(&mut self.more, &line);
            self.note(line.split(':').next().unwrap_or_default().trim());
        }
    }

    /// Takes a value by its name; says whether it is understood.
    fn entry(&mut self, name: &str, value: &str) -> bool {
        let text = match name {
            "status" => return self.read_status(value),
            "date" | "review" => {
                let date = parse_day(value);
                match name {
                    "date" => self.record.date = date,
                    _ => self.record.review = date,
                }
                return date.is_some() || value.is_empty();
            }
            "id" => {
                self.record.id = slug(value);
                return true;
            }
            "chosen" => {
                let place = value.parse().ok().and_then(|n: usize| n.checked_sub(1));
                self.chosen = place;
                return place.is_some();
            }
            "title" => Text::Title,
            "decision-makers" | "deciders" | "approver" => Text::Approver,
            "consulted" => Text::Consulted,
            "informed" => Text::Informed,
            "owner" => Text::Owner,
            "label" => Text::Label,
            "link" => Text::Link,
            _ => return false,
        };
        let is_free = self.record.text(text).is_empty();
        if is_free {
            self.record.set(text, value);
        }
        is_free
    }

    /// `accepted`, or `superseded by ADR-0005`, perhaps as a link; says whether it is understood.
    fn read_status(&mut self, value: &str) -> bool {
        let lower = value.to_ascii_lowercase();
        if let Some(at) = lower.strip_prefix("superseded by") {
            let by = value
                .get(value.len() - at.len()..)
                .unwrap_or_default()
                .trim();
            self.record.status = Status::Superseded;
            self.record.superseded_by = slug(target(by));
            return true;
        }
        match Status::of(value.trim().trim_end_matches('.')) {
            Some(status) => {
                self.record.status = status;
                true
            }
            None => value.is_empty(),
        }
    }

    fn consider(&mut self, line: &str) {
        let item = ["* ", "- ", "+ ", "*", "-"]
            .iter()
            .find_map(|bullet| line.strip_prefix(bullet))
            .or_else(|| numbered(line));
        match item {
            Some(name) => self.record.options.push(Choice {
                name: name.trim().to_owned(),
                ..Choice::default()
            }),
            None if line.trim().is_empty() => {}
            None => {
                push(&mut self.more, line);
                self.note("Considered Options");
            }
        }
    }

    fn argue(&mut self, line: &str, is_code: bool) {
        if !is_code && let Some(name) = heading(line, "###") {
            let known = self.record.options.iter().enumerate();
            let same = |(place, option): &(usize, &Choice)| {
                option.name == name && !self.argued.contains(place)
            };
            let place = known.into_iter().find(same).map(|(place, _)| place);
            let place = place.unwrap_or_else(|| {
                self.record.options.push(Choice {
                    name: name.to_owned(),
                    ..Choice::default()
                });
                self.record.options.len() - 1
            });
            self.argued.push(place);
            self.option = Some(place);
            return;
        }
        let option = self
            .option
            .and_then(|place| self.record.options.get_mut(place));
        let Some(option) = option else {
            if !line.trim().is_empty() {
                push(&mut self.more, unguard(line, is_code));
            }
            return;
        };
        match argument(line).filter(|_| !is_code) {
            Some((true, text)) => push(&mut option.pros, text),
            Some((false, text)) => push(&mut option.cons, text),
            None => push(&mut option.about, unguard(line, is_code)),
        }
    }

    fn note(&mut self, name: &str) {
        let name = tidy::line(name);
        if !name.is_empty() && !self.strange.contains(&name) {
            self.strange.push(name);
        }
    }

    fn finish(mut self) -> (Record, Vec<String>) {
        let status = tidy::text(&core::mem::take(&mut self.status));
        let (first, others) = status.split_once('\n').unwrap_or((&status, ""));
        let left = if self.read_status(first) {
            others
        } else {
            &status
        };
        if !left.trim().is_empty() {
            self.more = [left, &self.more].join("\n\n");
            self.note("Status");
        }
        let outcome = tidy::text(&self.outcome);
        let why = match (self.chosen, read_choice(&outcome, &self.record.options)) {
            (Some(chosen), _) => self.said(chosen, &outcome),
            (None, Some((chosen, why))) => {
                self.record.chosen = Some(chosen);
                why.to_owned()
            }
            (None, None) => unguarded(&outcome),
        };
        self.record.set(Text::Why, why);
        let more = core::mem::take(&mut self.more);
        for (text, words) in [
            (Text::Context, &self.context),
            (Text::Consequences, &self.consequences),
            (Text::Rollback, &self.rollback),
            (Text::More, &more),
        ] {
            self.record.set(text, words.clone());
        }
        (self.record.tidied(), self.strange)
    }

    /// What an outcome says besides the name of an option that is known to be chosen.
    fn said(&mut self, chosen: usize, outcome: &str) -> String {
        let name = self
            .record
            .options
            .get(chosen)
            .map(|option| option.name.clone());
        let Some(name) = name else {
            return unguarded(outcome);
        };
        self.record.chosen = Some(chosen);
        let begun = [CHOSEN, " \"", &name, "\""].concat();
        match outcome.strip_prefix(&begun).and_then(because) {
            Some(why) => why.to_owned(),
            None => unguarded(outcome),
        }
    }
}

/// A text whose first line still has its guard.
fn unguarded(text: &str) -> String {
    match text.split_once('\n') {
        Some((first, rest)) => [unguard(first, false), rest].join("\n"),
        None => unguard(text, false).to_owned(),
    }
}

/// The file that a link leads to, without its ending, or the text itself.
fn target(text: &str) -> &str {
    let Some((_, address)) = text.split_once("](") else {
        return text;
    };
    let address = address.split(')').next().unwrap_or_default();
    let file = address.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".md").unwrap_or(file)
}

/// The words of an item with a number.
fn numbered(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == line.len() {
        return None;
    }
    rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))
}
