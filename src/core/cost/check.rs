//! What is wrong with an input, and where.

use super::{AsyncPath, Input, Meeting, Role, Waiting};
use crate::core::quantity::ProblemCode;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where: the id of the input, or `roles/<index>/<id>`.
    pub path: String,
    /// Which input.
    pub input: Input,
    /// What is wrong with it.
    pub code: ProblemCode,
}

impl Input {
    /// What is wrong with `value` for this input, if anything is.
    #[must_use]
    pub fn check(self, value: f64) -> Option<ProblemCode> {
        self.limit().check(value)
    }
}

/// Problems of the roles; each path is `roles/<index>/<id>`.
#[must_use]
pub fn check_roles(roles: &[Role]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, role) in roles.iter().enumerate() {
        let prefix = format!("roles/{index}/");
        let people = role.people.value();
        let counts = [
            (Input::Writers, role.writers.value()),
            (Input::Responders, role.responders.value()),
        ];
        check_all(
            &prefix,
            &[(Input::People, people), (Input::Rate, role.rate.value())],
            &mut problems,
        );
        check_all(&prefix, &counts, &mut problems);
        for (input, count) in counts {
            if count > people && input.check(count).is_none() {
                problems.push(Problem {
                    path: prefix.clone() + input.id(),
                    input,
                    code: ProblemCode::MoreThanPeople,
                });
            }
        }
    }
    problems
}

/// Problems of the meeting.
#[must_use]
pub fn check_meeting(meeting: &Meeting) -> Vec<Problem> {
    check(&[
        (Input::Duration, meeting.duration.value()),
        (Input::Preparation, meeting.preparation.value()),
        (Input::FollowUp, meeting.follow_up.value()),
        (Input::Recovery, meeting.recovery.value()),
        (Input::Fixed, meeting.fixed.value()),
    ])
}

/// Problems of the written path.
#[must_use]
pub fn check_async_path(path: &AsyncPath) -> Vec<Problem> {
    check(&[
        (Input::Words, path.words.value()),
        (Input::Writing, path.writing.value()),
        (Input::Reading, path.reading.value()),
        (Input::Rounds, path.rounds),
        (Input::Reply, path.reply.value()),
        (Input::ReplyRecovery, path.recovery.value()),
    ])
}

/// Problems of what waiting costs.
#[must_use]
pub fn check_waiting(waiting: &Waiting) -> Vec<Problem> {
    check(&[
        (Input::CostPerHour, waiting.cost_per_hour.value()),
        (Input::AsyncLatency, waiting.async_latency.value()),
        (Input::FirstSlot, waiting.first_slot.value()),
    ])
}

/// Problems of the weeks worked.
#[must_use]
pub fn check_weeks(weeks: f64) -> Vec<Problem> {
    check(&[(Input::Weeks, weeks)])
}

fn check(values: &[(Input, f64)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    check_all("", values, &mut problems);
    problems
}

fn check_all(prefix: &str, values: &[(Input, f64)], problems: &mut Vec<Problem>) {
    for (input, value) in values {
        if let Some(code) = input.check(*value) {
            let path = String::from(prefix) + input.id();
            problems.push(Problem {
                path,
                input: *input,
                code,
            });
        }
    }
}
