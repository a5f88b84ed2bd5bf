//! The reader's wall clock, and how long something takes.

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

/// Milliseconds since some moment before: only for telling how long something took.
pub(crate) fn elapsed_ms() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}
