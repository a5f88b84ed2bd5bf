//! The calendar audit, as page and worker speak of it: what is asked of a calendar ([`Question`]) and what was found
//! ([`Findings`]).
//!
//! Reading, expanding and counting are a crate of their own, `audit/`, whose wasm is fetched only when a file is there to be
//! read. Figures are exact; what they cost is counted where the rates are known, in `app::audit`.

mod findings;
mod question;

pub use findings::{
    Bucket, Findings, LeftOut, Load, Rhythm, SeriesFound, SourceFound, Week, ZoneFound,
};
pub use question::{Counting, Question};

/// The bounds of [`Findings::sizes`]: a size is at least this many people; up to the next one, exclusive.
pub const SIZES: [u32; 5] = [2, 3, 5, 8, 16];

/// The bounds of [`Findings::lengths`]: at least this many minutes; up to the next one, exclusive.
pub const LENGTHS: [u32; 6] = [0, 16, 31, 46, 61, 121];

/// How long a block of working time without meetings has to be to count as focus time, in minutes (PRODUCT.md: two hours).
pub const FOCUS_MINUTES: u32 = 120;
