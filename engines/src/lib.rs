//! The engines without interface, for scripts and macros: plain JSON in and out.
//!
//! Each function takes one JSON text and gives another, or says which field is [`Wrong`] and what was expected there. What
//! is computed is what the widget shows: the same `core` and `app` do it, and nothing here has a formula of its own.
//!
//! `www/engines/` makes of it what scripts import, and `www/npm/engines.d.ts` says what goes in and comes out.

mod audit;
mod cost;
mod decide;
mod given;
mod options;
mod out;
mod parts;
mod roi;
mod source;
mod update;
mod wrong;

#[cfg(target_arch = "wasm32")]
#[allow(unreachable_pub, reason = "wasm-bindgen exports it")]
mod wasm;

pub use audit::{audit_found, audit_question};
pub use cost::meeting_cost;
pub use decide::decide;
pub use roi::roi;
pub use update::render_update;
pub use wrong::Wrong;

/// The longest request, in bytes: as a document.
pub const MAX_BYTES: usize = worth_a_meeting::app::document::MAX_BYTES;
