//! By when something is due after the norms, when waiting starts to hurt, and whether the one comes before the other.

use super::Handover;
use crate::app::document::Document;
use crate::app::words::Words;
use crate::app::zones::{TeamTime, Zones};
use crate::core::compose::{QUARTER, When, next_on};
use crate::core::decision::{Liveness, Urgency, decide};
use crate::core::policy::Policy;

/// Hours of the norm for answers that are wanted this week or later: our judgement.
const WEEK_NORM_HOURS: u16 = 72;

impl Handover<'_> {
    /// When an answer is due: by the response norm, or sooner where waiting hurts sooner and the norm allows it.
    /// Whatever the norms, what is more urgent is never due later.
    ///
    /// Who is on a call already keeps no office hours: in an incident the clock counts.
    pub fn deadline(&self) -> When {
        let norms = &self.policy.norms;
        let usual = norms.non_urgent_hours;
        let team = self.team();
        let after = |hours: u16| team.reply_by(self.now, hours);
        let best = norms.escalation_hours.0.min(usual);
        if self.recommendation.mode.liveness() == Liveness::Now {
            return next_on(QUARTER, self.now.after_minutes(u64::from(best) * 60));
        }
        let unhurried = after(usual.max(WEEK_NORM_HOURS));
        match self.document.answers.urgency {
            Some(Urgency::Hour) => after(best),
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
    let week = TeamTime::new(&policy.norms, zones);
    let resumed = |need: When| {
        let morning = week.next_working_moment(need.after_minutes(1));
        morning.filter(|morning| need.date.succ_opt() >= Some(morning.date))
    };
    need(document, policy, zones, now).filter(|need| time > resumed(*need).unwrap_or(*need))
}

/// When an answer is due to what is written now: as [`Handover::deadline`] says where it is known what is recommended,
/// or else by the norm for what is not urgent.
pub fn usual_deadline(
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
    known.map_or_else(
        || {
            let team = TeamTime::new(&policy.norms, zones);
            team.reply_by(now, policy.norms.non_urgent_hours)
        },
        |handover| handover.deadline(),
    )
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
