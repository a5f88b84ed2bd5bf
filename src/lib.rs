//! Worth a Meeting: decides whether a meeting is worth it, writes what replaces it, counts what that saves.
//!
//! Data flows one way: [`core`] → `app` → `ui` → `element`.

pub mod core;
