//! A question, as the page writes it and the worker reads it.

use chrono::Datelike as _;

use super::{Wire, object};
use crate::core::audit::{Counting, MAX_DAYS, MAX_PEOPLE, Question};
use crate::core::compose::WorkingWeek;
use crate::core::json::{Kind, Measure, Node, Read, Writer};

object!(Counting {
    timed,
    confirmed,
    busy,
    with_others,
    not_declined,
});
object!(WorkingWeek {
    start_minutes,
    end_minutes,
    days,
    holidays,
});

object!(Question {
    zone,
    from,
    to,
    week,
    counting,
    owners,
    people,
    replaced,
} checked by check);

/// Whether it can be answered: the period has days, but no more than are counted; times are those of a day; and nobody
/// says that a meeting is empty, or larger than any.
fn check(question: &Question, node: &Node<'_>) -> Read<()> {
    let within = |node: &Node<'_>, number: i64, (min, max): (i32, i32)| {
        if (i64::from(min)..=i64::from(max)).contains(&number) {
            return Ok(());
        }
        let measure = Measure::Number;
        Err(node.error(Kind::OutOfRange { measure, min, max }))
    };
    // Earlier years cannot be written.
    within(
        &node.required("from")?,
        question.from.year().into(),
        (1, 9_999),
    )?;
    let days = (question.to - question.from).num_days() + 1;
    within(&node.required("to")?, days, (1, MAX_DAYS as i32))?;
    let week = node.required("week")?;
    let end = question.week.end_minutes;
    within(&week.required("end_minutes")?, end.into(), (0, 24 * 60))?;
    within(
        &week.required("start_minutes")?,
        question.week.start_minutes.into(),
        (0, end.into()),
    )?;
    let told = node.required("people")?;
    for people in question.people.values() {
        within(&told, (*people).into(), (1, MAX_PEOPLE as i32))?;
    }
    Ok(())
}
