//! What it is worth to a team or a company to move a part of its meetings into writing, and how sure that is.
//!
//! A [`Case`] holds what is assumed, each figure as a range. [`Flows`] are what follows in a year, [`Plan`] spreads
//! them over the months. [`Simulation`] draws the ranges ten thousand times from a seed, with arithmetic that gives
//! the same bits on every machine; [`tornado`] and [`break_even`] say what the result hangs on.

mod break_even;
mod case;
mod check;
mod contrast;
mod draws;
mod figures;
mod flows;
mod input;
mod outcome;
mod percentile;
mod pert;
mod plan;
mod scenario;
mod tornado;

pub use break_even::{BreakEven, break_even};
pub use case::{Case, MeetingBasis, PayBasis, TurnoverBasis, Values};
pub use check::{End, Problem};
pub use contrast::{Change, Contrast};
pub use draws::{Band, Columns, DRAWS, Draws, Simulation};
pub use figures::Figures;
pub use flows::{Flows, Scope};
pub use input::{Input, Unit};
pub use outcome::{Metric, Outcome};
pub use plan::{Ledger, Plan};
pub use scenario::{Given, Measure, Scenario, Standing, scenarios};
pub use tornado::{Bar, tornado};

#[cfg(test)]
mod tests;
