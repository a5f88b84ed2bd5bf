//! By when something is due after the norms, when waiting starts to hurt, and whether the one comes before the other.

use super::Handover;
use crate::app::document::Document;
use crate::app::words::Words;
use crate::app::zones::{TeamTime, Zones};
use crate::core::compose::{Due, QUARTER, Template, When, next_on};
use crate::core::decision::{Liveness, Urgency, decide};
use crate::core::policy::{Norms, Policy};

/// Hours of the norm for answers that are wanted this week or later: our judgement.
const WEEK_NORM_HOURS: u16 = 72;

impl Handover<'_> {
    /// When an answer to what is written with a template is due, or its next word.
    pub fn deadline(&self, template: &Template) -> When {
        let answered = self.answer_by();
        due(
            template,
            Some(answered),
            self.document,
            self.policy,
            self.zones,
            self.now,
        )
    }

    /// When an answer is due: by the response norm, or sooner where waiting hurts sooner and the norm allows it.
    /// Whatever the norms, what is more urgent is never due later.
    ///
    /// Who is on a call already keeps no office hours: in an incident the clock counts.
    fn answer_by(&self) -> When {
        let norms = &self.policy.norms;
        let usual = norms.non_urgent_hours;
        let team = self.team();
        let after = |hours: u16| team.reply_by(self.now, hours);
        if self.recommendation.mode.liveness() == Liveness::Now {
            return by_the_clock(norms, self.now);
        }
        let unhurried = after(usual.max(WEEK_NORM_HOURS));
        match self.document.answers.urgency {
            Some(Urgency::Hour) => after(norms.escalation_hours.0.min(usual)),
            Some(Urgency::FourHours) => after(norms.escalation_hours.1.min(usual)),
            Some(Urgency::Day) | None => after(usual),
            // What is wanted this week is not due in the next one, unless the norm takes so long.
            Some(Urgency::Week) => self
                .need()
                .map_or(unhurried, |end| unhurried.min(end).max(after(usual))),
            Some(Urgency::Later) => unhurried,
        }
    }

    /// When waiting starts to hurt, where this time comes after it. A night in which nobody works is no delay; a weekend
    /// is one.
    pub fn missed(&self, time: When) -> Option<When> {
        missed(self.document, self.policy, self.zones, self.now, time)
    }

    fn need(&self) -> Option<When> {
        need(self.document, self.policy, self.zones, self.now)
    }

    /// When people work.
    pub(super) fn team(&self) -> TeamTime<'_> {
        TeamTime::new(&self.policy.norms, self.zones)
    }
}

/// See [`Handover::missed`]: it takes no recommendation.
pub fn missed(
    document: &Document,
    policy: &Policy,
    zones: &dyn Zones,
    now: When,
    time: When,
) -> Option<When> {
    need(document, policy, zones, now).filter(|need| time > latest(*need, policy, zones))
}

/// The last time that is not late for a need.
fn latest(need: When, policy: &Policy, zones: &dyn Zones) -> When {
    let morning = TeamTime::new(&policy.norms, zones).next_working_moment(need.after_minutes(1));
    let resumed = morning.filter(|morning| need.date.succ_opt() >= Some(morning.date));
    resumed.unwrap_or(need)
}

/// A time, or when waiting starts to hurt where that is earlier and people work then, or at the end of a night after it.
pub fn in_time(
    document: &Document,
    policy: &Policy,
    zones: &dyn Zones,
    now: When,
    time: When,
) -> When {
    let at_work = |time: &When| TeamTime::new(&policy.norms, zones).at_work(*time) == *time;
    let Some(need) = missed(document, policy, zones, now, time) else {
        return time;
    };
    [need, latest(need, policy, zones)]
        .into_iter()
        .find(at_work)
        .unwrap_or(time)
}

/// When what is written now with a template is due: as [`Handover::deadline`] says where it is known what is recommended,
/// or else by the norms alone.
pub fn usual_deadline(
    template: &Template,
    document: &Document,
    policy: &Policy,
    words: &Words,
    zones: &dyn Zones,
    now: When,
) -> When {
    let recommendation = decide(&document.answers, policy);
    let known = recommendation.as_ref().map(|recommendation| Handover {
        document,
        recommendation,
        policy,
        words,
        zones,
        now,
    });
    let answered = known.map(|handover| handover.answer_by());
    due(template, answered, document, policy, zones, now)
}

/// When it is due by the template's own norm, and as was answered, or by the norm for what is not urgent, where it has
/// none. No template makes wait for what is urgent.
fn due(
    template: &Template,
    answered: Option<When>,
    document: &Document,
    policy: &Policy,
    zones: &dyn Zones,
    now: When,
) -> When {
    let norms = &policy.norms;
    let team = TeamTime::new(norms, zones);
    let usual = answered.unwrap_or_else(|| team.reply_by(now, norms.non_urgent_hours));
    match template.due() {
        None => usual,
        Some(Due::Escalation) => usual.min(team.reply_by(now, norms.escalation_hours.1)),
        Some(Due::Incident) => usual.min(by_the_clock(norms, now)),
        Some(Due::Week) => {
            let week = team.at_work(next_on(QUARTER, now).after_weeks(1));
            match need(document, policy, zones, now) {
                Some(need) if need < week => usual,
                _ => usual.max(week),
            }
        }
    }
}

/// As soon as an escalation is answered at best, whoever works then.
fn by_the_clock(norms: &Norms, now: When) -> When {
    let best = norms.escalation_hours.0.min(norms.non_urgent_hours);
    next_on(QUARTER, now.after_minutes(u64::from(best) * 60))
}

/// When waiting starts to hurt after what was answered; none where it was not, or is later than this week.
///
/// Hours count by the clock, since harm keeps no office hours, and end on the quarter hour, as deadlines do: nobody
/// is told of a few minutes. This week is over when its work is.
pub fn need(document: &Document, policy: &Policy, zones: &dyn Zones, now: When) -> Option<When> {
    let within = |hours: u64| next_on(QUARTER, now.after_minutes(hours * 60));
    match document.answers.urgency? {
        Urgency::Hour => Some(within(1)),
        Urgency::FourHours => Some(within(4)),
        Urgency::Day => Some(within(24)),
        Urgency::Week => TeamTime::new(&policy.norms, zones).end_of_week(now),
        Urgency::Later => None,
    }
}
