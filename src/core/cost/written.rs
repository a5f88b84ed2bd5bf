//! `async = writers × words ÷ writing speed + readers × words ÷ reading speed
//! + responders × rounds × (reply time + recovery)`, each × hourly; and the price of waiting.

use super::{AsyncPath, Role, Waiting};
use crate::core::quantity::{Hours, Money};

/// What the written alternative costs, part by part.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WrittenCost {
    /// The writers' time.
    pub writing: Money,
    /// Everyone's time to read.
    pub reading: Money,
    /// The responders' time, and their way back into their work.
    pub replying: Money,
    /// What it costs that the answer comes later than from a meeting.
    pub waiting: Money,
    /// All of it.
    pub total: Money,
    /// Everyone's working time together; waiting is no working time.
    pub hours: Hours,
}

/// What the written alternative costs.
#[must_use]
pub fn written_cost(roles: &[Role], path: &AsyncPath, waiting: &Waiting) -> WrittenCost {
    let write = path.words / path.writing;
    let read = path.words / path.reading;
    let reply = (path.reply + path.recovery) * path.rounds;
    let mut cost = WrittenCost {
        waiting: waiting.cost_per_hour * waiting.hours(),
        ..WrittenCost::default()
    };
    for role in roles {
        let (writing, reading, replying) = (
            role.writers * write,
            role.people * read,
            role.responders * reply,
        );
        cost.writing = cost.writing + role.rate * writing;
        cost.reading = cost.reading + role.rate * reading;
        cost.replying = cost.replying + role.rate * replying;
        cost.hours = cost.hours + writing + reading + replying;
    }
    WrittenCost {
        total: cost.writing + cost.reading + cost.replying + cost.waiting,
        ..cost
    }
}
