//! The calendar audit, as page and worker speak of it: what is asked of a calendar ([`Question`]) and what was found
//! ([`Findings`]).
//!
//! Reading, expanding and counting are a crate of their own, `audit/`, whose wasm is fetched only when a file is there to be
//! read. Figures are exact; what they cost is counted where the rates are known, in `app::audit`.

mod answered;
mod defect;
mod findings;
mod question;
mod trouble;
mod wire;

pub use answered::{Answered, MAX_DEFECTS, Opened};
pub use defect::{Defect, DefectKind};
pub use findings::{
    Bucket, Findings, LeftOut, Load, Rhythm, SeriesFound, SourceFound, Week, ZoneFound,
};
pub use question::{Counting, Question};
pub use trouble::Trouble;
pub use wire::{MAX_TEXT, Wire};

/// The bounds of [`Findings::sizes`]: a size is at least this many people; up to the next one, exclusive. One person alone
/// is in a meeting only without the rule [`Counting::with_others`].
pub const SIZES: [u32; 6] = [1, 2, 3, 5, 8, 16];

/// The bounds of [`Findings::lengths`]: at least this many minutes; up to the next one, exclusive.
pub const LENGTHS: [u32; 6] = [0, 16, 31, 46, 61, 121];

/// How long a block of working time without meetings has to be to count as focus time, in minutes (PRODUCT.md: two hours).
pub const FOCUS_MINUTES: u32 = 120;

/// The longest period that is counted, in days: ten years.
pub const MAX_DAYS: u32 = 3_653;

/// The most people that a reader can say are in a series.
pub const MAX_PEOPLE: u32 = 10_000;

/// The most series that are found: of more, those that take most.
pub const MAX_SERIES: usize = 5_000;
