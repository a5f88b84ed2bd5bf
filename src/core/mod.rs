//! The model: pure, with no browser, no clock, no randomness and no language.

pub mod archive;
pub mod audit;
pub mod calendar;
pub mod compose;
pub mod cost;
pub mod csv;
pub mod day;
pub mod decision;
pub mod evidence;
pub mod json;
pub mod letters;
pub mod markup;
pub mod paste;
pub mod policy;
#[cfg(test)]
pub(crate) mod published;
pub mod quantity;
pub mod register;
pub mod roi;
