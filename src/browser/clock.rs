//! The reader's wall clock.

use chrono::NaiveDate;
use js_sys::Date;

use crate::core::compose::When;

/// The local date and time, to the minute.
pub(crate) fn now() -> When {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    let date =
        NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default();
    let minutes = u16::try_from(now.get_hours() * 60 + now.get_minutes()).unwrap_or_default();
    When { date, minutes }
}
