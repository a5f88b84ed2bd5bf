//! How often a meeting happens.

use serde::{Deserialize, Serialize};

/// How often a meeting happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recurrence {
    /// Not a series.
    #[default]
    Once,
    /// Every working day.
    Daily,
    /// Every week.
    Weekly,
    /// Every second week.
    TwoWeekly,
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
}

impl Recurrence {
    /// All of them, in the order in which a list offers them.
    pub const ALL: &'static [Self] = &[
        Self::Once,
        Self::Daily,
        Self::Weekly,
        Self::TwoWeekly,
        Self::Monthly,
        Self::Quarterly,
    ];

    /// The id in documents and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::TwoWeekly => "two-weekly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
        }
    }

    /// The recurrence of that id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|recurrence| recurrence.id() == id)
    }

    /// How often in a year of so many weeks worked (46 by default); once is once.
    #[must_use]
    pub const fn occurrences_per_year(self, weeks_worked: f64) -> f64 {
        match self {
            Self::Once => 1.0,
            Self::Daily => 5.0 * weeks_worked,
            Self::Weekly => weeks_worked,
            Self::TwoWeekly => weeks_worked / 2.0,
            Self::Monthly => 12.0,
            Self::Quarterly => 4.0,
        }
    }
}
