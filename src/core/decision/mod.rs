//! Is this worth a meeting? Factors, gates, contributions, modes.
//!
//! # How a mode is chosen
//!
//! The ten modes stand on one line from asynchronous to live, each at a position that the policy gives.
//! Every answered factor contributes points, positive toward live; their sum is the *score*, a place on
//! the same line. First the [gates](Gate) narrow the modes. Then the mode is chosen that fits best:
//! the least *distance from the score* plus *unfitness* for this kind of matter.
//!
//! # Why more urgent is never more asynchronous
//!
//! More urgency, sensitivity, rounds so far or overlap never makes the answer more asynchronous. That is
//! no result of tuning; it follows from three properties, which hold for every policy that parses:
//!
//! 1. The points of these factors never fall as the factor grows, so neither does the score.
//! 2. Unfitness depends on none of them. For two modes at a < b, |s − a| − |s − b| never falls as s grows,
//!    so once the more live mode fits better, it keeps fitting better at every higher score; and ties
//!    always go to the same side.
//! 3. Gates that open as they grow keep the live end of the line, gates that close keep the other end.
//!
//! The points, positions and unfitness in the default policy are the project's own judgement, tuned until
//! everyday situations come out as a thoughtful colleague would answer. Sources stand behind the
//! *direction* of a rule, never behind its number; hence there is a *lead* and no "confidence".

mod answers;
mod choice;
mod factor;
mod flip;
mod gate;
pub(crate) mod ids;
mod matrix;
mod mode;
mod parts;
mod recommendation;
mod select;

pub use answers::Answers;
pub use choice::{
    Choice, Complexity, DeepWork, Familiarity, Prepared, Purpose, Reversibility, Risk, Sensitivity,
    Urgency,
};
pub use factor::{Answer, Factor};
pub use flip::{Flip, flips};
pub use gate::Gate;
pub(crate) use gate::sight;
pub use matrix::{Cell, ContributorBand, Matrix, counted, in_cell, matrix};
pub(crate) use mode::Modes;
pub use mode::{Liveness, Mode};
pub use parts::{Part, parts};
pub use recommendation::{Contribution, Reason, Recommendation, RunnerUp, decide};
pub(crate) use select::Weighing;
pub use select::{Selection, select};
