//! The reader's wall clock, what UTC has when it shows some time, and how long something takes.

use chrono::{Datelike as _, NaiveDate};
use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::core::calendar::Utc;
use crate::core::compose::When;
use crate::core::cost::ticker::Moment;

/// The local date and time, to the minute.
pub(crate) fn now() -> When {
    local(&Date::new_0())
}

/// This very moment.
pub(crate) fn moment() -> Moment {
    Moment::new(Date::now())
}

/// What the reader's clock shows at a moment.
pub(crate) fn at(moment: Moment) -> When {
    local(&Date::new(&JsValue::from_f64(moment.milliseconds())))
}

fn local(date: &Date) -> When {
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    let minutes = u16::try_from(date.get_hours() * 60 + date.get_minutes()).unwrap_or_default();
    let date =
        NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default();
    When { date, minutes }
}

/// Milliseconds since some moment before: only for telling how long something took.
pub(crate) fn elapsed_ms() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

/// The moment at which the reader's wall clock shows this time, by the zone's rules for that day. A time that the
/// clock jumps over is taken as if it had not jumped yet, one that it shows twice as the first.
pub(crate) fn utc(when: When) -> Utc {
    utc_of(&date(when))
}

/// This moment.
pub(crate) fn utc_now() -> Utc {
    utc_of(&Date::new_0())
}

/// The browser's date for a wall-clock time.
pub(crate) fn date(when: When) -> Date {
    Date::new_with_year_month_day_hr_min(
        u32::try_from(when.date.year()).unwrap_or_default(),
        i32::try_from(when.date.month0()).unwrap_or_default(),
        i32::try_from(when.date.day()).unwrap_or_default(),
        i32::from(when.minutes / 60),
        i32::from(when.minutes % 60),
    )
}

/// From `2026-11-26T16:00:00.000Z`, which is all that the glue has to carry.
fn utc_of(date: &Date) -> Utc {
    let text = date.to_iso_string().as_string().unwrap_or_default();
    Utc(When::parse(&text).unwrap_or_default())
}
