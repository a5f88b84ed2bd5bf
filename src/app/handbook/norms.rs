//! The response norms in words: how soon an answer may be expected, and in whose working hours.

use super::{cell, heading, paragraph};
use crate::app::naming::norm_time;
use crate::app::words::{Arg, Words, key};
use crate::core::compose::DAY_NORM_HOURS;
use crate::core::markup::Block;
use crate::core::policy::{Norms, Policy};

/// The ids of the days, in locale keys, Monday first.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The section of the page.
pub(super) fn norms(policy: &Policy, words: &Words) -> [Block; 3] {
    let Norms {
        non_urgent_hours,
        escalation_hours,
        ..
    } = policy.norms;
    let facts = [
        (key::HANDBOOK_ESCALATION, within(words, escalation_hours)),
        (
            key::HANDBOOK_OTHERWISE,
            within(words, (non_urgent_hours, non_urgent_hours)),
        ),
        (key::HANDBOOK_WORKING, working_time(words, &policy.norms)),
    ];
    [
        heading(3, words.say(key::HANDBOOK_NORMS)),
        Block::Facts(
            facts
                .into_iter()
                .map(|(name, text)| (cell(words.say(name)), cell(text)))
                .collect(),
        ),
        paragraph(words.say(key::HANDBOOK_NORMS_HELP)),
    ]
}

/// How long a norm gives, or from how long to how long.
fn within(words: &Words, (best, worst): (u16, u16)) -> String {
    let (best_time, time) = (norm_time(words, best), norm_time(words, worst));
    if best == 0 || best_time == time {
        return words.fill(key::HANDBOOK_WITHIN, &[("time", Arg::Text(&time))]);
    }
    if worst < DAY_NORM_HOURS {
        let hours = |hours: u16| Arg::Count(hours.into());
        return words.fill(
            key::HANDBOOK_BETWEEN,
            &[("best", hours(best)), ("n", hours(worst))],
        );
    }
    words.fill(
        key::HANDBOOK_BETWEEN_DAYS,
        &[("best", Arg::Text(&best_time)), ("worst", Arg::Text(&time))],
    )
}

fn working_time(words: &Words, norms: &Norms) -> String {
    words.fill(
        key::HANDBOOK_WORKING_TIME,
        &[
            ("days", Arg::Text(&days(words, norms))),
            ("start", Arg::Text(&Norms::time(norms.day_start_minutes))),
            ("end", Arg::Text(&Norms::time(norms.day_end_minutes))),
        ],
    )
}

/// `Monday to Friday`, or the days one by one where they are no run of at least three.
fn days(words: &Words, norms: &Norms) -> String {
    let name = |day: usize| words.named(&["day-", DAYS[day]]);
    let working: Vec<usize> = (0..DAYS.len())
        .filter(|day| norms.working_days[*day])
        .collect();
    match working.as_slice() {
        [first, .., last] if working.len() > 2 && last - first + 1 == working.len() => words.fill(
            key::HANDBOOK_DAYS,
            &[
                ("first", Arg::Text(&name(*first))),
                ("last", Arg::Text(&name(*last))),
            ],
        ),
        _ => {
            let names = working.iter().map(|day| name(*day));
            let listed = names.reduce(|list, next| {
                words.fill(
                    key::HANDBOOK_LIST,
                    &[("list", Arg::Text(&list)), ("next", Arg::Text(&next))],
                )
            });
            listed.unwrap_or_default()
        }
    }
}
