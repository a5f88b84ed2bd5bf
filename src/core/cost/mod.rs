//! What a meeting costs, and what its written alternative costs.

mod check;
mod compare;
mod input;
mod limit;
mod meeting;
mod pay;
mod recurrence;
pub mod ticker;
mod written;

pub use crate::core::quantity::Limit;
pub use check::{
    Problem, check_async_path, check_meeting, check_roles, check_waiting, check_weeks,
};
pub use compare::{Balance, Comparison, Yearly, compare};
pub use input::{AsyncPath, Meeting, Role, Waiting};
pub use limit::Input;
pub use meeting::{MeetingCost, meeting_cost};
pub use pay::{Pay, loaded_rate, salary};
pub use recurrence::Recurrence;
pub use written::{WrittenCost, written_cost};

#[cfg(test)]
mod tests;
