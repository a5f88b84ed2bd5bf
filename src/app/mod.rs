//! What the widget is without its looks: the document, what can be done to it, undo, saving, sharing, words.
//!
//! Everything here runs and is tested natively; what the platform gives enters through small traits.

pub mod amounts;
pub mod audit;
pub mod booking;
pub mod costing;
pub mod defaults;
pub mod document;
pub mod file_name;
pub mod following;
pub mod handbook;
pub mod handover;
pub mod history;
pub mod local_words;
pub mod mail;
pub mod mending;
pub mod naming;
pub mod picture;
pub mod policy;
pub mod policy_draft;
pub mod reached;
pub mod register;
pub mod reminder;
pub mod roi;
pub mod saving;
pub mod sharing;
pub mod steps;
pub mod store;
pub mod summary;
pub mod timing;
pub mod words;
pub mod zones;
