//! The form: headings, marks, and the lines that would be taken for them.

/// The headings of MADR, in their order.
pub const MADR: [&str; 5] = [
    "Context and Problem Statement",
    "Considered Options",
    "Decision Outcome",
    "Pros and Cons of the Options",
    "More Information",
];

/// What a section of the second level holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Context,
    Considered,
    Outcome,
    Arguments,
    Rollback,
    Consequences,
    Status,
    More,
}

impl Section {
    /// The section of a heading, ours or one of other forms of decision records.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let found = match heading.trim().to_ascii_lowercase().as_str() {
            "context and problem statement" | "context" => Self::Context,
            "considered options" => Self::Considered,
            "decision outcome" | "decision" => Self::Outcome,
            "pros and cons of the options" => Self::Arguments,
            "rollback plan" | "rollback" => Self::Rollback,
            "consequences" => Self::Consequences,
            "status" => Self::Status,
            "more information" => Self::More,
            _ => return None,
        };
        Some(found)
    }
}

/// Stands between two records of one file.
pub(super) const DIVIDER: &str = "<!-- worth-a-meeting: next record -->";

/// What an outcome begins with that is one of the options.
pub(super) const CHOSEN: &str = "Chosen option:";

/// The heading of what comes of an outcome.
pub(super) const CONSEQUENCES: &str = "### Consequences";

/// Where a text stands: other lines have a meaning in each of these places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    Section,
    Outcome,
    Option,
    More,
}

/// The text of a heading of this level.
pub(super) fn heading<'a>(line: &'a str, marks: &str) -> Option<&'a str> {
    let text = line.strip_prefix(marks)?;
    (text.is_empty() || text.starts_with([' ', '\t'])).then(|| text.trim())
}

/// What a line says for an option, or against it.
pub(super) fn argument(line: &str) -> Option<(bool, &str)> {
    let text = ["* ", "- ", "+ "]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet))?;
    let (good, text) = match (text.strip_prefix("Good"), text.strip_prefix("Bad")) {
        (Some(text), _) => (true, text),
        (_, Some(text)) => (false, text),
        _ => return None,
    };
    let text = text.trim_start_matches(',').strip_prefix(" because")?;
    let text = text.strip_prefix([' ', '\t'])?.trim();
    (!text.is_empty()).then_some((good, text))
}

/// The marks that open a block of code, or may close it.
fn fence(line: &str) -> Option<(char, usize, &str)> {
    let text = line.trim_start_matches(' ');
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = text.trim_start_matches(mark);
    let count = text.len() - rest.len();
    (count >= 3 && line.len() - text.len() < 4).then_some((mark, count, rest))
}

/// Follows whether lines are within a block of code.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Code(Option<(char, usize)>);

impl Code {
    /// Passes a line; says whether it is code or a mark of it.
    pub(super) fn pass(&mut self, line: &str) -> bool {
        match (self.0, fence(line)) {
            (None, Some((mark, count, _))) => self.0 = Some((mark, count)),
            (None, None) => return false,
            (Some((mark, least)), Some((same, count, rest)))
                if mark == same && count >= least && rest.trim().is_empty() =>
            {
                self.0 = None;
            }
            (Some(_), _) => {}
        }
        true
    }

    /// Whether a block of code is open.
    pub(super) fn is_open(self) -> bool {
        self.0.is_some()
    }
}

fn bare(line: &str) -> &str {
    line.trim_start_matches('\\')
}

/// Whether a line has a meaning anywhere.
fn means_something(line: &str) -> bool {
    line.starts_with('#')
        || line.starts_with(CHOSEN)
        || line == DIVIDER
        || fence(line).is_some()
        || argument(line).is_some()
}

/// Whether a line would be taken for a part of the form here, unless it is code.
fn means(line: &str, within: Within) -> bool {
    let second = heading(line, "##");
    let first = heading(line, "#").is_some();
    match within {
        Within::Section => first || second.is_some(),
        Within::Outcome => {
            first || second.is_some() || line.trim_end() == CONSEQUENCES || line.starts_with(CHOSEN)
        }
        Within::Option => {
            first || second.is_some() || heading(line, "###").is_some() || argument(line).is_some()
        }
        Within::More => first || second.is_some_and(|text| Section::of(text).is_some()),
    }
}

/// The lines of a text, made safe; the first `exempt` are part of the form.
pub(super) fn guard(text: &str, within: Within, exempt: usize) -> String {
    let mut code = Code::default();
    for line in text.lines().skip(exempt) {
        code.pass(line);
    }
    // A block of code that does not end would take in the rest of the file.
    let no_code = code.is_open();
    let mut code = Code::default();
    let mut guarded = String::with_capacity(text.len());
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            guarded.push('\n');
        }
        let escaped = bare(line).len() < line.len();
        let guards = if place < exempt {
            false
        } else if bare(line) == DIVIDER {
            true
        } else if !no_code && code.pass(line) {
            false
        } else if escaped {
            means_something(bare(line))
        } else {
            (no_code && fence(line).is_some()) || means(line, within)
        };
        if guards {
            guarded.push('\\');
        }
        guarded.push_str(line);
    }
    guarded
}

/// A line as it was before it was made safe.
pub(super) fn unguard(line: &str, is_code: bool) -> &str {
    match line.strip_prefix('\\') {
        Some(inner) if bare(inner) == DIVIDER => inner,
        Some(inner) if !is_code && means_something(bare(inner)) => inner,
        _ => line,
    }
}
