//! What keeps a policy from being used, in words.

use crate::app::words::{Arg, Key, NumberStyle, Words, key};
use crate::core::json::Measure;
use crate::core::policy::{Order, Policy, PolicyError};

/// Why a page's policy is not in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file could not be fetched, or not soon enough.
    Unreachable(String),
    /// The file is not UTF-8.
    Encoding(String),
    /// The page has no such script.
    NoScript(String),
    /// The policy itself is wrong.
    Wrong(PolicyError),
}

impl Fault {
    /// What the page's side found, by its name there, and where: an address, or an id with its `#`.
    pub fn of(name: &str, place: String) -> Self {
        match name {
            "too-long" => Self::Wrong(PolicyError::TooLong),
            "encoding" => Self::Encoding(place),
            "no-script" => Self::NoScript(place),
            _ => Self::Unreachable(place),
        }
    }

    /// The id of the message.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreachable(_) => "policy-unreachable",
            Self::Encoding(_) => "policy-encoding",
            Self::NoScript(_) => "policy-no-script",
            Self::Wrong(error) => error.code(),
        }
    }

    /// The path of the field at fault; empty where it is the whole.
    pub fn path(&self) -> &str {
        match self {
            Self::Wrong(error) => error.path(),
            _ => "",
        }
    }

    /// What is wrong, and what was expected.
    pub fn explain(&self, words: &Words) -> String {
        let (key, place) = match self {
            Self::Unreachable(place) => (key::POLICY_UNREACHABLE, place),
            Self::Encoding(place) => (key::POLICY_ENCODING, place),
            Self::NoScript(place) => (key::POLICY_NO_SCRIPT, place),
            Self::Wrong(error) => return explain(words, error),
        };
        words.fill(key, &[("place", Arg::Text(place))])
    }
}

/// What is wrong with a policy, and what was expected; without the path, which stands beside it.
pub fn explain(words: &Words, error: &PolicyError) -> String {
    explain_naming(words, error, &str::to_owned)
}

/// The same, with what another field is called that has to do with it.
pub fn explain_naming(words: &Words, error: &PolicyError, name: &dyn Fn(&str) -> String) -> String {
    let number = |number: i32| words.intl().number(f64::from(number), NumberStyle::Whole);
    let count = |count: usize| Arg::Count(u32::try_from(count).unwrap_or(u32::MAX));
    match error {
        PolicyError::TooLong => {
            let args = [("n", count(Policy::MAX_BYTES / 1024))];
            words.fill(key::POLICY_TOO_LONG, &args)
        }
        PolicyError::Syntax { line, column } => {
            let args = [("line", count(*line)), ("column", count(*column))];
            words.fill(key::POLICY_SYNTAX, &args)
        }
        PolicyError::OutOfRange { path, .. } if path == "norms.working_days" => {
            words.say(key::POLICY_WORKING_DAYS)
        }
        PolicyError::OutOfRange {
            measure, min, max, ..
        } => {
            let (min, max) = (number(*min), number(*max));
            let args = [("min", Arg::Text(&min)), ("max", Arg::Text(&max))];
            let key = match measure {
                Measure::Number => key::POLICY_OUT_OF_RANGE,
                Measure::Characters => key::POLICY_CHARACTERS,
                Measure::Entries => key::POLICY_ENTRIES,
            };
            words.fill(key, &args)
        }
        PolicyError::Order { path, order } => {
            let is_mode = path.starts_with("decision.modes");
            let (key, of, than) = match order {
                Order::Bands => return words.say(key::POLICY_ORDER_BANDS),
                Order::Day => return words.say(key::POLICY_ORDER_DAY),
                Order::Least { of, number } if is_mode => {
                    (key::POLICY_ORDER_MODES_LEAST, of, *number)
                }
                Order::Most { of, number } if is_mode => {
                    (key::POLICY_ORDER_MODES_MOST, of, *number)
                }
                Order::Least { of, number } => (key::POLICY_ORDER_POINTS_LEAST, of, *number),
                Order::Most { of, number } => (key::POLICY_ORDER_POINTS_MOST, of, *number),
            };
            let (of, than) = (name(of), number(than));
            words.fill(key, &[("of", Arg::Text(&of)), ("number", Arg::Text(&than))])
        }
        PolicyError::NoMode { contributors, .. } => {
            let args = [("n", Arg::Count(u32::from(*contributors)))];
            words.fill(key::POLICY_NO_MODE, &args)
        }
        PolicyError::Version { .. } => {
            words.fill(key::POLICY_VERSION, &[("n", Arg::Count(Policy::VERSION))])
        }
        PolicyError::Expected { kind, .. } => words.named(&["policy-expected-", kind]),
        PolicyError::Missing { .. } | PolicyError::Unknown { .. } => {
            let key = Key::find(&[error.code()]);
            key.map(|key| words.say(key)).unwrap_or_default()
        }
    }
}
