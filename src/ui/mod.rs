//! Yew components: one folder per view, shared fields and charts beside them.

mod compose;
mod context;
mod cost;
mod decide;
mod fields;
mod notice;
mod root;
mod shell;
#[cfg(feature = "test-hooks")]
mod test_hooks;
mod toolbar;

pub(crate) use root::{Root, RootProps};
