//! Fields: each keeps what was typed, says its unit, and explains beside itself what is wrong.

mod number;
mod select;
mod source;
mod text;
mod unsent;

pub(super) use number::NumberField;
pub(super) use select::{Select, SelectOption};
pub(super) use source::Source;
pub(super) use text::{TextField, TextKind};
pub(super) use unsent::unsent;
