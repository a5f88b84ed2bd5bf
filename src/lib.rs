//! Worth a Meeting: decides whether a meeting is worth it, writes what replaces it, counts what that saves.
//!
//! Data flows one way: [`core`] → [`app`] → `ui` → `element`. The first two are pure and run natively; the browser
//! is a dependency of the wasm target alone, where `browser` is its edge.

pub mod app;
pub mod core;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod element;
#[cfg(target_arch = "wasm32")]
mod later;
#[cfg(target_arch = "wasm32")]
mod ui;
