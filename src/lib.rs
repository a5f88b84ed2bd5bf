//! Worth a Meeting: decides whether a meeting is worth it, writes what replaces it, counts what that saves.
//!
//! Data flows one way: [`core`] → [`app`] → `ui` → `element`. The first two are pure and run natively; the browser
//! is a dependency of the wasm target alone, where `browser` is its edge.

pub mod app;
pub mod core;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod browser;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod element;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod later;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod ui;
