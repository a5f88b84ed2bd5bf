//! Norms: how soon an answer may be expected, and when people work.

use yew::prelude::*;

use super::error::say_error;
use super::field::{Fields, Line};
use crate::app::policy_draft::holiday_lines;
use crate::app::words::{Arg, key};
use crate::core::policy::Norms;

/// The path of the holidays.
const HOLIDAYS: &str = "norms.holidays";

/// Which of the lines a path within the holidays leads to, from 1.
fn line_of(path: &str) -> Option<u32> {
    let rest = path.strip_prefix(HOLIDAYS)?.strip_prefix('.')?;
    let line: u32 = rest.split('.').next()?.parse().ok()?;
    Some(line + 1)
}

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
                { self.holidays() }
            </fieldset>
        }
    }

    /// A line for each day on which nobody works.
    fn holidays(&self) -> Html {
        let ctx = self.ctx;
        let base = holiday_lines(&self.draft.base.norms.holidays);
        let typed = self.edits.get(HOLIDAYS);
        let problem = self.draft.problems_within(HOLIDAYS).next();
        let problem = problem.map(|problem| {
            let error = say_error(ctx, &problem.error);
            match line_of(&problem.path) {
                Some(line) => ctx.fill(
                    key::POLICY_HOLIDAY_LINE,
                    &[("n", Arg::Count(line)), ("error", Arg::Text(&error))],
                ),
                None => error,
            }
        });
        let class = if typed.is_some() {
            "wam-input is-edited"
        } else {
            "wam-input"
        };
        let described = if problem.is_some() {
            "norms.holidays-help norms.holidays-error"
        } else {
            "norms.holidays-help"
        };
        let rows = typed.unwrap_or(&base).lines().count().clamp(2, 14);
        html! {
            <div class="wam-field wam-policy-field">
                <label for={HOLIDAYS}>{ ctx.say(key::POLICY_HOLIDAYS) }</label>
                <p class="wam-guidance" id="norms.holidays-help">{ ctx.say(key::POLICY_HOLIDAYS_HELP) }</p>
                <textarea id={HOLIDAYS} {class} rows={rows.to_string()} dir="auto" value={typed.unwrap_or_default().to_owned()}
                    placeholder={base} aria-invalid={problem.is_some().then_some("true")} aria-describedby={described}
                    oninput={self.on_input(HOLIDAYS)} onblur={self.on_blur()} />
                if let Some(problem) = problem {
                    <p class="wam-error" id="norms.holidays-error">{ problem }</p>
                }
            </div>
        }
    }
}
