//! Before and after as rows of a table, in the form of article A's: by the month and by the year.

use super::say::Say;
use crate::app::words::{Key, key};
use crate::core::quantity::Money;
use crate::core::roi::{Change, Outcome};

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is compared.
    pub name: String,
    /// Without the change.
    pub before: String,
    /// With it, at full effect.
    pub after: String,
    /// The change as a part of what was before; a dash where there was nothing.
    pub change: String,
}

impl Row {
    /// Its cells.
    #[must_use]
    pub fn cells(self) -> [String; 4] {
        [self.name, self.before, self.after, self.change]
    }
}

/// All rows; what leavers cost is left out where only the amount saved is known.
#[must_use]
pub fn before_after(say: Say<'_>, outcome: &Outcome) -> Vec<Row> {
    let contrast = &outcome.contrast;
    let row = |name: Key, change: Change, write: &dyn Fn(f64) -> String| Row {
        name: say.words.say(name),
        before: write(change.before),
        after: write(change.after),
        change: relative(say, change),
    };
    let hours = |value: f64| say.hours(value);
    let money = |value: f64| say.money(Money(value));
    let month = |change: Change| Change {
        before: change.before / 12.0,
        after: change.after / 12.0,
    };
    let mut rows = vec![row(
        key::ROI_ROW_WEEK,
        contrast.meeting_hours_a_week,
        &hours,
    )];
    let mut both = |a_month, a_year, change: Change, write: &dyn Fn(f64) -> String| {
        rows.push(row(a_month, month(change), write));
        rows.push(row(a_year, change, write));
    };
    both(
        key::ROI_ROW_HOURS_MONTH,
        key::ROI_ROW_HOURS_YEAR,
        contrast.meeting_hours,
        &hours,
    );
    both(
        key::ROI_ROW_COST_MONTH,
        key::ROI_ROW_COST_YEAR,
        contrast.meeting_cost,
        &money,
    );
    both(
        key::ROI_ROW_WRITTEN_MONTH,
        key::ROI_ROW_WRITTEN_YEAR,
        contrast.written_cost,
        &money,
    );
    if contrast.turnover_cost.before > 0.0 {
        both(
            key::ROI_ROW_LEAVERS_MONTH,
            key::ROI_ROW_LEAVERS_YEAR,
            contrast.turnover_cost,
            &money,
        );
    }
    rows
}

/// `−44 %`.
pub(super) fn relative(say: Say<'_>, change: Change) -> String {
    let Some(part) = change.relative() else {
        return "–".to_owned();
    };
    // What rounds to nothing has no sign.
    say.change((part * 1000.0).round() / 1000.0)
}
