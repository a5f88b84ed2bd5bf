//! Norms: how soon an answer may be expected, and when people work.

use yew::prelude::*;

use super::field::{Fields, Line};
use crate::app::words::key;
use crate::core::policy::Norms;

impl Fields<'_> {
    /// The response norms, and the working time in which they count.
    pub(super) fn norms(&self) -> Html {
        let (ctx, norms) = (self.ctx, &self.draft.base.norms);
        let hours = |path: &str, label, base: u16| {
            self.line(Line {
                path,
                label,
                base: base.to_string(),
                unit: Some(ctx.say(key::POLICY_HOURS)),
                help: Html::default(),
            })
        };
        let day = |(day, works): (&'static str, bool)| {
            let path = ["norms.working_days.", day].concat();
            self.check(&path, ctx.named(&["day-", day]), works)
        };
        let problem = self.problem("norms.working_days");
        let described = problem.is_some().then_some("norms.working_days-error");
        html! {
            <fieldset>
                <legend>{ ctx.say(key::POLICY_NORMS) }</legend>
                <div class="wam-grid">
                    { hours("norms.non_urgent_hours", ctx.say(key::POLICY_NON_URGENT), norms.non_urgent_hours) }
                    { hours("norms.escalation_hours.0", ctx.say(key::POLICY_ESCALATION_BEST), norms.escalation_hours.0) }
                    { hours("norms.escalation_hours.1", ctx.say(key::POLICY_ESCALATION_WORST), norms.escalation_hours.1) }
                    { self.text("norms.working_day.start", ctx.say(key::POLICY_DAY_START), Norms::time(norms.day_start_minutes)) }
                    { self.text("norms.working_day.end", ctx.say(key::POLICY_DAY_END), Norms::time(norms.day_end_minutes)) }
                    { self.text("norms.zone", ctx.say(key::POLICY_ZONE), norms.zone.clone().unwrap_or_default()) }
                </div>
                <div role="group" aria-label={ctx.say(key::POLICY_DAYS)} class="wam-policy-days" aria-describedby={described}>
                    { for Norms::DAYS.into_iter().zip(norms.working_days).map(day) }
                </div>
                if let Some(problem) = problem {
                    <p class="wam-error" id="norms.working_days-error">{ problem }</p>
                }
            </fieldset>
        }
    }
}
