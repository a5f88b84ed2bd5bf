//! What is wrong with what was given: which field, and what was expected of it.
//!
//! In English, as the names of all fields are: whoever reads it is writing a script.

use std::fmt;

use worth_a_meeting::core::json::{Error, Kind, Measure, Place};

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field, as in `document.cost.figures.duration`; an index in a list is a number.
    pub path: String,
    /// What is wrong with it, and what was expected.
    pub what: String,
}

/// What was given, or what is wrong with it.
pub(crate) type Given<T> = Result<T, Wrong>;

impl Wrong {
    /// Something is wrong there.
    pub(crate) fn at(path: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            what: what.into(),
        }
    }

    /// The same within something else.
    #[must_use]
    pub(crate) fn within(mut self, outer: &str) -> Self {
        self.path = match (&*self.path, outer) {
            ("", outer) => outer.to_owned(),
            (inner, "") => inner.to_owned(),
            (inner, outer) => [outer, ".", inner].concat(),
        };
        self
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        formatter.write_str(&self.what)
    }
}

impl std::error::Error for Wrong {}

impl From<Error> for Wrong {
    fn from(Error { path, kind, .. }: Error) -> Self {
        let what = match kind {
            Kind::Syntax(Place { line, column }) => {
                format!("expected JSON, and it stops being that in line {line}, column {column}")
            }
            Kind::Missing => "is missing, and has to be there".to_owned(),
            Kind::Unknown => "nothing of this name is known here".to_owned(),
            Kind::Expected(kind) => expected(kind),
            Kind::OutOfRange { measure, min, max } => {
                let of = match measure {
                    Measure::Number => "a number",
                    Measure::Characters => "so many characters:",
                    Measure::Entries => "so many entries:",
                };
                match (min, max) {
                    (min, i32::MAX) => format!("expected {of} from {min}"),
                    (min, max) => format!("expected {of} from {min} to {max}"),
                }
            }
        };
        Self { path, what }
    }
}

/// What was expected, from the reader's name for it.
fn expected(kind: &str) -> String {
    let what = match kind {
        "object" => "an object",
        "list" => "a list",
        "integer" => "a whole number",
        "boolean" => "true or false",
        "date" => "a day such as \"2026-12-25\"",
        "another" => "something that nothing else here is",
        other => return ["expected a ", other].concat(),
    };
    ["expected ", what].concat()
}
