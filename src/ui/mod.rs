//! What readers see: one folder per view, shared fields beside them.
//!
//! Whatever has no state of its own is a struct with its inputs as fields and a `view`; a Yew component, with its
//! share of Yew's generic code in the bundle, is only what keeps something between two renderings.

mod attributes;
mod audit;
mod coming;
mod compose;
mod context;
mod copying;
mod cost;
mod decide;
mod disclosure;
mod due;
mod elsewhere;
mod fields;
mod focus;
mod keep;
mod keys;
mod line;
mod markup;
mod next;
mod notice;
mod own_policy;
mod paper;
mod per_document;
mod picture;
mod policy;
mod register;
mod roi;
mod root;
mod share;
mod shell;
mod stage;
mod stepping;
#[cfg(feature = "test-hooks")]
mod test_hooks;
mod toolbar;
mod turns;
mod unbroken;

pub(crate) use audit::audit;
pub(crate) use coming::with_part;
pub(crate) use compose::compose;
pub(crate) use context::Ctx;
pub(crate) use cost::cost;
pub(crate) use decide::{Following, OnMove, afterwards, effect, focus_answer, refining, steps};
pub(crate) use focus::{arrive, focused_root};
pub(crate) use keys::undo_by_key;
pub(crate) use next::{begin, next_step, write};
pub(crate) use own_policy::{policy_notice, signature};
pub(crate) use policy::policy;
pub(crate) use register::{Decided, Filed, filed, keep_decision, register};
pub(crate) use roi::roi;
pub(crate) use root::{Root, RootProps};
pub(crate) use share::share;
