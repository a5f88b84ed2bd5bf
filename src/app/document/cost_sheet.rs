//! What the calculator was told about one meeting or series and its written alternative.

use serde::{Deserialize, Serialize};

use super::Entry;
use crate::core::cost::Recurrence;

/// Where default rates and on-costs come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// European Union: Eurostat.
    Eu,
    /// United States: Bureau of Labor Statistics.
    Us,
}

impl Region {
    /// In the order of choice.
    pub const ALL: [Self; 2] = [Self::Eu, Self::Us];

    /// Its name in JSON and in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
        }
    }

    /// The currency of the region's default rate (ISO 4217).
    pub fn currency(self) -> &'static str {
        match self {
            Self::Eu => "EUR",
            Self::Us => "USD",
        }
    }
}

/// What the amount beside a role means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PayKind {
    /// What an hour costs the employer.
    #[default]
    LoadedHourly,
    /// What an hour is paid.
    Hourly,
    /// What a year is paid.
    Annual,
}

impl PayKind {
    /// In the order of choice.
    pub const ALL: [Self; 3] = [Self::LoadedHourly, Self::Hourly, Self::Annual];

    /// Its name in JSON and in `locales/`.
    pub fn id(self) -> &'static str {
        match self {
            Self::LoadedHourly => "loaded-hourly",
            Self::Hourly => "hourly",
            Self::Annual => "annual",
        }
    }
}

/// People of one kind in the meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RoleSheet {
    /// What they are called.
    pub name: String,
    /// How many.
    pub people: Entry,
    /// What the amount means.
    pub pay: PayKind,
    /// Their pay, in the document's currency.
    pub amount: Entry,
}

/// One row of fields per number; empty ones take the default that the view names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CostSheet {
    /// Whose defaults count; without it those of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Currency of every amount (ISO 4217); without it the page's, then the region's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Who meets: always at least one role.
    pub roles: Vec<RoleSheet>,
    /// How often.
    pub recurrence: Recurrence,
    /// The numbers, in the order of [`CostField::ALL`].
    pub figures: Figures,
}

impl Default for CostSheet {
    fn default() -> Self {
        Self {
            region: None,
            currency: None,
            roles: vec![RoleSheet::default()],
            recurrence: Recurrence::Once,
            figures: Figures::default(),
        }
    }
}

macro_rules! figures {
    ($($field:ident $variant:ident $id:literal: $doc:literal),+ $(,)?) => {
        /// The single numbers of the calculator.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        pub struct Figures {
            $(#[doc = $doc] #[serde(skip_serializing_if = "Entry::is_empty")] pub $field: Entry,)+
        }

        /// The name of one number of the calculator.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum CostField { $(#[doc = $doc] $variant,)+ }

        impl CostField {
            /// All of them, in the order of the view.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in `locales/` and in limits.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }

        impl CostSheet {
            /// What was typed for a number.
            pub fn entry(&self, field: CostField) -> &Entry {
                match field { $(CostField::$variant => &self.figures.$field),+ }
            }

            /// The place of a number.
            pub fn entry_mut(&mut self, field: CostField) -> &mut Entry {
                match field { $(CostField::$variant => &mut self.figures.$field),+ }
            }
        }
    };
}

figures! {
    duration Duration "duration": "Length of the meeting, minutes.",
    preparation Preparation "preparation": "Preparation per person, minutes.",
    follow_up FollowUp "follow-up": "Follow-up per person, minutes.",
    recovery Recovery "recovery": "Time to get back into one's work after an interruption, minutes per person.",
    fixed Fixed "fixed": "Room, travel and the like for one meeting, money.",
    weeks Weeks "weeks": "Weeks worked per year.",
    words Words "words": "Length of the written update, words.",
    responders Responders "responders": "People who reply in writing.",
    rounds Rounds "rounds": "Rounds of replies.",
    reply Reply "reply": "Time for one reply, minutes.",
    delay Delay "delay": "What an hour of waiting costs, money.",
    latency Latency "latency": "Time until the written path has its answer, hours.",
    first_slot FirstSlot "first-slot": "Time until all could meet, hours.",
    budget Budget "budget": "What everyone's time in the meeting may cost while it runs, money.",
    multiplier Multiplier "multiplier": "What an hour costs for each unit of its wage.",
    paid_hours PaidHours "paid-hours": "Hours that a salary pays for in a year.",
}
