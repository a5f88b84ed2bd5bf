//! What was typed, as a policy file that says nothing else.
//!
//! What is no number where one belongs is written as the text that it is: the reader of policies says then what is
//! wrong with it, and where.

mod page;

use super::{GONE, bands, points_path};
use crate::app::document::PolicyEdits;
use crate::core::decision::{Factor, Gate, Mode};
use crate::core::json::Writer;
use crate::core::policy::{Norms, Policy, Rules};

/// The edits over this base as a policy file.
pub(super) fn write(base: &Policy, edits: &PolicyEdits) -> String {
    let mut file = File {
        json: Writer::default(),
        base,
        edits,
    };
    file.json.open_object();
    file.json.name("version");
    file.json.number(f64::from(Policy::VERSION));
    file.text("", "name");
    if edits.is_edited("decision") {
        file.decision();
    }
    if edits.is_edited("norms") {
        file.norms();
    }
    if edits.is_edited("wording") {
        file.wording();
    }
    if edits.is_edited("branding") {
        file.branding();
    }
    file.json.close_object();
    file.json.finish()
}

/// A whole number as people type it.
pub(super) fn whole(text: &str) -> Option<i32> {
    text.trim().replace('\u{2212}', "-").parse().ok()
}

/// Whether this is how people type that there is no limit.
fn is_no_limit(text: &str) -> bool {
    matches!(text.trim(), "∞" | "-" | "–" | "—" | "\u{2212}")
}

/// The lines that name a holiday; a dash alone says that there is none.
pub(super) fn holidays(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !is_no_limit(line))
}

struct File<'a> {
    json: Writer,
    base: &'a Policy,
    edits: &'a PolicyEdits,
}

impl File<'_> {
    /// Names a field for which something was typed, and gives the text.
    fn typed(&mut self, outer: &str, name: &str) -> Option<String> {
        let dot = if outer.is_empty() { "" } else { "." };
        let text = self.edits.get(&[outer, dot, name].concat())?.to_owned();
        self.json.name(name);
        Some(text)
    }

    fn text(&mut self, outer: &str, name: &str) {
        if let Some(text) = self.typed(outer, name) {
            self.json.string(text.trim());
        }
    }

    fn number(&mut self, outer: &str, name: &str) {
        if let Some(text) = self.typed(outer, name) {
            self.whole(&text);
        }
    }

    fn yes_or_no(&mut self, outer: &str, name: &str) {
        if let Some(text) = self.typed(outer, name) {
            match text.as_str() {
                "true" => self.json.boolean(true),
                "false" => self.json.boolean(false),
                _ => self.json.string(&text),
            }
        }
    }

    fn whole(&mut self, text: &str) {
        match whole(text) {
            Some(number) => self.json.number(f64::from(number)),
            None => self.json.string(text),
        }
    }

    /// An item of a list: what was typed, or what the base says; `u16::MAX` is no limit.
    fn item(&mut self, path: &str, base: u16) {
        match self.edits.get(path) {
            Some(text) if is_no_limit(text) => self.json.null(),
            Some(text) => self.whole(text),
            None if base == u16::MAX => self.json.null(),
            None => self.json.number(f64::from(base)),
        }
    }

    /// Two numbers of which at least one was typed.
    fn pair(&mut self, outer: &str, name: &str, base: (u16, u16)) {
        let path = [outer, ".", name].concat();
        if self.edits.is_edited(&path) {
            self.json.name(name);
            self.json.open_list();
            self.item(&[&path, ".0"].concat(), base.0);
            self.item(&[&path, ".1"].concat(), base.1);
            self.json.close_list();
        }
    }

    fn decision(&mut self) {
        self.json.name("decision");
        self.json.open_object();
        self.json.name("gates");
        self.json.open_object();
        for gate in Gate::ALL {
            self.yes_or_no("decision.gates", gate.id());
        }
        self.json.close_object();
        self.number("decision", "talk_after_rounds");
        self.json.name("points");
        self.json.open_object();
        for factor in Factor::ALL {
            if self.edits.is_edited(&points_path(factor)) {
                self.json.name(factor.id());
                self.points(factor);
            }
        }
        self.json.close_object();
        self.json.name("modes");
        self.json.open_object();
        for mode in Mode::ALL {
            self.mode(mode);
        }
        self.json.close_object();
        self.json.close_object();
    }

    fn points(&mut self, factor: Factor) {
        let outer = points_path(factor);
        if !factor.is_number() {
            self.json.open_object();
            for choice in factor.choices() {
                self.number(&outer, choice);
            }
            return self.json.close_object();
        }
        self.json.open_list();
        let weights = &self.base.decision.points[factor as usize];
        for band in bands::in_order(self.base, self.edits, factor) {
            let path = [&outer, ".", &band.to_string()].concat();
            let known = weights.get(band);
            self.json.open_list();
            self.item(&[&path, ".0"].concat(), known.map_or(0, |band| band.from));
            match (self.edits.get(&[&path, ".1"].concat()), known) {
                (Some(text), _) => self.whole(text),
                (None, known) => {
                    let points = known.map_or(0, |band| band.points);
                    self.json.number(f64::from(points));
                }
            }
            self.json
                .string(known.map_or(Rules::OWN, |band| &band.rule));
            match known.and_then(|band| band.source.as_deref()) {
                Some(source) => self.json.string(source),
                None => self.json.null(),
            }
            self.json.close_list();
        }
        self.json.close_list();
    }

    fn mode(&mut self, mode: Mode) {
        let outer = ["decision.modes.", mode.id()].concat();
        if self.edits.is_edited(&outer) {
            self.json.name(mode.id());
            self.json.open_object();
            self.yes_or_no(&outer, "offered");
            self.number(&outer, "position");
            let contributors = self.base.decision.modes[mode as usize].contributors;
            self.pair(&outer, "contributors", contributors);
            self.text(&outer, "template");
            if self.edits.get(&[&outer, ".then"].concat()) == Some(GONE) {
                self.json.name("then");
                self.json.null();
            } else {
                self.text(&outer, "then");
            }
            self.json.close_object();
        }
    }

    /// A day in each line, and behind it what it is called.
    fn holidays(&mut self) {
        let Some(text) = self.typed("norms", "holidays") else {
            return;
        };
        self.json.open_list();
        for line in holidays(&text) {
            match line.split_once(char::is_whitespace) {
                Some((day, name)) => {
                    self.json.open_list();
                    self.json.string(day);
                    self.json.string(name.trim());
                    self.json.close_list();
                }
                None => self.json.string(line),
            }
        }
        self.json.close_list();
    }

    fn norms(&mut self) {
        let norms = &self.base.norms;
        self.json.name("norms");
        self.json.open_object();
        self.number("norms", "non_urgent_hours");
        self.pair("norms", "escalation_hours", norms.escalation_hours);
        if self.edits.is_edited("norms.working_day") {
            self.json.name("working_day");
            self.json.open_object();
            for (name, minutes) in [
                ("start", norms.day_start_minutes),
                ("end", norms.day_end_minutes),
            ] {
                self.json.name(name);
                let typed = self.edits.get(&["norms.working_day.", name].concat());
                let time =
                    typed.map_or_else(|| Norms::time(minutes), |text| text.trim().to_owned());
                self.json.string(&time);
            }
            self.json.close_object();
        }
        self.text("norms", "zone");
        self.holidays();
        if self.edits.is_edited("norms.working_days") {
            self.json.name("working_days");
            self.json.open_list();
            for (day, works) in Norms::DAYS.into_iter().zip(norms.working_days) {
                let typed = self.edits.get(&["norms.working_days.", day].concat());
                if typed.map_or(works, |text| text == "true") {
                    self.json.string(day);
                }
            }
            self.json.close_list();
        }
        self.json.close_object();
    }
}
