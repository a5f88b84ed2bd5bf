//! The choices that each question offers, in the order in which they are shown.
//!
//! Where the order means something (later is more urgent, more sensitive …) is said at each enum.

use super::ids::ids;

/// A closed list of choices.
pub trait Choice: Copy + 'static {
    /// Every choice, in the order in which it is shown.
    const ALL: &'static [Self];

    /// The choice's id, in documents, policies and locale keys.
    fn id(self) -> &'static str;
}

macro_rules! choices {
    ($($(#[$meta:meta])* $name:ident { $($body:tt)+ })+) => {
        $(
            ids! { $(#[$meta])* $name { $($body)+ } }

            impl Choice for $name {
                const ALL: &'static [Self] = &Self::LIST;

                fn id(self) -> &'static str {
                    Self::IDS[self as usize]
                }
            }
        )+
    };
}

choices! {
    /// When waiting starts to hurt; the most urgent comes first.
    Urgency {
        /// Within the hour.
        Hour = "hour",
        /// Within four hours.
        FourHours = "four-hours",
        /// Within a day.
        Day = "day",
        /// This week.
        Week = "week",
        /// Later than this week.
        Later = "later",
    }

    /// What kind of matter it is.
    Complexity {
        /// Everybody knows what the question is, and what an answer would be.
        Clear = "clear",
        /// It needs expert analysis.
        Analysis = "analysis",
        /// People would not agree what the question is.
        Ambiguous = "ambiguous",
    }

    /// Whether waiting raises risk or blocks the critical path; more of it comes later.
    Risk {
        /// It does not.
        No = "no",
        /// Somewhat.
        Somewhat = "somewhat",
        /// It does.
        Yes = "yes",
    }

    /// What the exchange is for; no order.
    Purpose {
        /// To inform.
        Inform = "inform",
        /// To gather input.
        Gather = "gather",
        /// To decide.
        Decide = "decide",
        /// To generate ideas.
        Ideas = "ideas",
        /// To resolve a conflict or give personal feedback.
        Conflict = "conflict",
        /// To build a relationship.
        Relationship = "relationship",
        /// To handle a live incident.
        Incident = "incident",
    }

    /// How hard the outcome is to undo; harder comes later.
    Reversibility {
        /// Easy to undo.
        Easy = "easy",
        /// Costly to undo.
        Costly = "costly",
        /// Hard to undo.
        Hard = "hard",
    }

    /// How delicate the matter is; more sensitive comes later.
    Sensitivity {
        /// Neutral.
        Neutral = "neutral",
        /// Some disagreement.
        Disagreement = "disagreement",
        /// Personal or contentious.
        Personal = "personal",
    }

    /// Whether there is something written to react to; more of it comes later.
    Prepared {
        /// Nothing.
        No = "no",
        /// Notes.
        Notes = "notes",
        /// A full proposal.
        Proposal = "proposal",
    }

    /// How well the contributors know each other and the subject; better comes later.
    Familiarity {
        /// Hardly.
        Low = "low",
        /// Somewhat.
        Some = "some",
        /// Well.
        High = "high",
    }

    /// Whether contributors must design or analyse with concentration.
    DeepWork {
        /// They need not.
        No = "no",
        /// They must.
        Yes = "yes",
    }
}
