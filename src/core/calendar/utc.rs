//! Moments, as calendar files write them.

use core::fmt::{self, Display, Write as _};

use crate::core::compose::When;

/// A moment, to the minute: what a clock in UTC shows. Every calendar program understands it without knowing the
/// rules of the author's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Utc(pub When);

impl Utc {
    /// So many minutes later.
    #[must_use]
    pub fn after_minutes(self, minutes: u64) -> Self {
        Self(self.0.after_minutes(minutes))
    }
}

/// `20261126T160000Z`.
impl Display for Utc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.to_string();
        for c in text.chars().filter(|c| !matches!(c, '-' | ':')) {
            f.write_char(c)?;
        }
        f.write_str("00Z")
    }
}
