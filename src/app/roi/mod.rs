//! The business case: from what was typed to figures, ranges, pictures and a report.
//!
//! A [`RoiSheet`](super::document::RoiSheet) holds a text for each id: those of [`Input`] for ranges in the unit of
//! their field (shares in per cent), `meeting-basis`, `turnover-basis` and `pay-basis`, `ramp` and `horizon` in months,
//! `scope`, `seed`, `from` for the scenario that it began with, `measured-…` for what calendars said, and all of these again within `kept.<number>` for each
//! of the reader's own scenarios.

mod appraisal;
mod claims;
mod contrast;
mod export;
mod measured;
mod picture;
mod ranges;
mod report;
mod say;
mod scenarios;
mod sources;
mod typed;

pub use appraisal::{Appraisal, Field, Problem, SEED};
pub use claims::claim;
pub use contrast::{Row, before_after};
pub use measured::{MEASURED, MEASURED_FROM, MEASURED_OWNERS, MEASURED_TO, measured_path};
pub use picture::{Pictured, band};
pub use ranges::{DOTS, Drawing, Ranges, ScopeRanges, Spread, Spreading, headline};
pub use report::{Reported, even, provenance};
pub use say::{Say, two_digits};
pub use scenarios::{
    Column, KEPT, Whose, begin, columns, keep_case, kept_path, kept_root, take_up,
};
pub(crate) use sources::cited;
pub use sources::output;
pub(crate) use typed::neutral;
pub use typed::{keep, show};

#[cfg(test)]
mod tests;
