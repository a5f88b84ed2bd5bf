//! What a case says that was measured in calendars, beside the figures themselves.

use super::appraisal::Appraisal;
use crate::app::words::{Arg, Words, key};
use crate::core::day::parse_day;
use crate::core::roi::Input;

/// What the sheet says that it began with, where the calendar audit measured some of it.
pub const MEASURED: &str = "measured";

/// Where a sheet says whose calendars these were: how many people's.
pub const MEASURED_OWNERS: &str = "measured-owners";

/// Where it says the first day that was looked at.
pub const MEASURED_FROM: &str = "measured-from";

/// Where it says the last one.
pub const MEASURED_TO: &str = "measured-to";

/// Where it says the figure that was measured for an input; what is typed over it is the reader's own.
#[must_use]
pub fn measured_path(input: Input) -> String {
    ["measured-", input.id()].concat()
}

impl Appraisal<'_> {
    /// Whether what stands in a field was measured.
    pub(super) fn is_measured(&self, input: Input) -> bool {
        let given = self.text(&measured_path(input));
        self.text("from") == Some(MEASURED) && given.is_some() && given == self.text(input.id())
    }

    /// In whose calendars it was measured, and when.
    pub(super) fn measured_in(&self, words: &Words) -> String {
        let owners = self.text(MEASURED_OWNERS).and_then(|it| it.parse().ok());
        let day = |path| {
            let date = self.text(path).and_then(parse_day);
            date.map_or_else(String::new, |date| words.day(date))
        };
        let (from, to) = (day(MEASURED_FROM), day(MEASURED_TO));
        let args = [
            ("n", Arg::Count(owners.unwrap_or(1))),
            ("from", Arg::Text(&from)),
            ("to", Arg::Text(&to)),
        ];
        words.fill(key::ROI_MEASURED_IN, &args)
    }
}
