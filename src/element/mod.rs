//! What the host page sees: attributes, properties, events and lifecycle of `<worth-a-meeting>`.
//!
//! `www/element.js` defines the element and knows no wasm; `www/runtime.js` brings both together; here is the part
//! that lives in wasm.

mod host;
pub(crate) mod link;
mod options;
pub(crate) mod policy;
mod pool;
mod widget;

pub(crate) use host::Host;
pub(crate) use options::Options;
pub(crate) use widget::Widget;
