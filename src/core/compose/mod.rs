//! What replaces the meeting, or makes it short: templates, updates and their deadlines.
//!
//! Templates are `data/templates.json`. What their fields and choices are called comes in through [`Words`].

mod check;
mod deadline;
mod draft;
mod items;
mod mend;
mod options;
mod own;
mod parts;
mod people;
mod render;
mod template;
mod templates;
mod week;
mod when;

pub use check::{Finding, FindingCode, word_count};
pub use deadline::{DAY_NORM_HOURS, QUARTER, first_slot, next_on, reply_by};
pub use draft::Draft;
pub use items::{items, point_minutes};
pub use mend::{first_and_others, replace_phrases, share_minutes, total_minutes};
pub use options::{Choice, Side, choices, sides};
pub use parts::Parts;
pub use people::{Named, people};
pub use render::{Words, render};
pub use template::{Due, Field, FieldKind, Group, Label, Template};
pub use templates::{Templates, TemplatesError};
pub use week::WorkingWeek;
pub use when::When;

#[cfg(test)]
mod tests;
