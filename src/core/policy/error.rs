//! What can be wrong with a policy file.

use std::fmt;

use crate::core::json::{self, Measure};

/// Why a policy was refused, and where: a code for the words, a path for the eye.
///
/// A path looks like `decision.points.urgency.day`; an index in a list is a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyError {
    /// Longer than [`super::Policy::MAX_BYTES`].
    TooLong,
    /// No JSON, or nested too deeply.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A version that this code does not read.
    Version {
        /// The field.
        path: String,
    },
    /// A field that has to be there.
    Missing {
        /// The field.
        path: String,
    },
    /// A field, or an id, that does not exist.
    Unknown {
        /// The field.
        path: String,
    },
    /// A value of another kind.
    Expected {
        /// The field.
        path: String,
        /// The kind expected, one of [`PolicyError::KINDS`].
        kind: &'static str,
    },
    /// A number, or how many there are of something, out of bounds.
    OutOfRange {
        /// The field.
        path: String,
        /// What is counted.
        measure: Measure,
        /// The least allowed.
        min: i32,
        /// The greatest allowed.
        max: i32,
    },
    /// Entries that must stand in an order.
    Order {
        /// The field that breaks it.
        path: String,
        /// What was expected there.
        order: Order,
    },
    /// No mode is left for so many contributors.
    NoMode {
        /// The field.
        path: String,
        /// How many contributors.
        contributors: u16,
    },
}

/// What is expected of a field because of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// As much as another field has, or more.
    Least {
        /// That field.
        of: String,
        /// What it has.
        number: i32,
    },
    /// As much as another field has, or less.
    Most {
        /// That field.
        of: String,
        /// What it has.
        number: i32,
    },
    /// Of bands: the first one begins at 0, each other one above the one before it.
    Bands,
    /// Of the working day: it ends after it begins.
    Day,
}

impl PolicyError {
    /// What a value may be expected to be.
    pub const KINDS: [&str; 17] = [
        "object",
        "list",
        "integer",
        "boolean",
        "text",
        "id",
        "time",
        "weekday",
        "zone",
        "date",
        "line",
        "language",
        "colour",
        "address",
        "variables",
        "unique",
        "title",
    ];

    /// The id of the message.
    pub fn code(&self) -> &'static str {
        match self {
            PolicyError::TooLong => "policy-too-long",
            PolicyError::Syntax { .. } => "policy-syntax",
            PolicyError::Version { .. } => "policy-version",
            PolicyError::Missing { .. } => "policy-missing",
            PolicyError::Unknown { .. } => "policy-unknown",
            PolicyError::Expected { .. } => "policy-expected",
            PolicyError::OutOfRange { .. } => "policy-out-of-range",
            PolicyError::Order { .. } => "policy-order",
            PolicyError::NoMode { .. } => "policy-no-mode",
        }
    }

    /// The path of the field at fault; empty where the text as a whole is.
    pub fn path(&self) -> &str {
        match self {
            PolicyError::TooLong | PolicyError::Syntax { .. } => "",
            PolicyError::Version { path }
            | PolicyError::Missing { path }
            | PolicyError::Unknown { path }
            | PolicyError::Expected { path, .. }
            | PolicyError::OutOfRange { path, .. }
            | PolicyError::Order { path, .. }
            | PolicyError::NoMode { path, .. } => path,
        }
    }
}

impl From<json::Error> for PolicyError {
    fn from(json::Error { path, kind, .. }: json::Error) -> Self {
        match kind {
            json::Kind::Syntax(json::Place { line, column }) => Self::Syntax { line, column },
            json::Kind::Missing => Self::Missing { path },
            json::Kind::Unknown => Self::Unknown { path },
            json::Kind::Expected(kind) => Self::Expected { path, kind },
            json::Kind::OutOfRange { measure, min, max } => Self::OutOfRange {
                path,
                measure,
                min,
                max,
            },
        }
    }
}

impl fmt::Display for PolicyError {
    /// The code and the path, for logs; people read the message of the code.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())?;
        formatter.write_str(" ")?;
        formatter.write_str(self.path())
    }
}

impl std::error::Error for PolicyError {}
