//! The period that is looked at.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::desk::Held;
use crate::app::audit::{BadPeriod, Period, Settings, custom};
use crate::app::words::key;
use crate::browser::clock;
use crate::core::day::day;
use crate::ui::attributes::{selected, selected_by};
use crate::ui::context::Ctx;

/// The periods without dates of their own.
const PERIODS: [Period; 3] = [Period::FourWeeks, Period::Quarter, Period::Year];

#[derive(PartialEq, Properties)]
pub(super) struct PeriodProps {
    pub(super) ctx: Ctx,
    pub(super) desk: Held,
    pub(super) settings: Rc<Settings>,
}

/// The period. Days of one's own are kept as typed until they are one.
#[component]
pub(super) fn PeriodField(props: &PeriodProps) -> Html {
    let PeriodProps {
        ctx,
        desk: Held(desk),
        settings,
    } = props;
    let today = clock::now().date;
    let own = use_state_eq(|| matches!(settings.period, Period::Custom(..)));
    let (from, to) = settings.period.days(today);
    let typed = use_state_eq(|| [day(from), day(to)]);
    let bad = custom(&typed[0], &typed[1]).err().filter(|_| *own);
    let chosen = PERIODS
        .iter()
        .position(|one| *one == settings.period && !*own);
    let onchange = {
        let (desk, own, typed) = (Rc::clone(desk), own.clone(), typed.clone());
        Callback::from(move |event: Event| {
            match selected_by(&event).and_then(|place| PERIODS.get(place)) {
                Some(period) => {
                    own.set(false);
                    desk.change(|settings| settings.period = *period);
                }
                None => {
                    let (from, to) = desk.settings().period.days(today);
                    own.set(true);
                    typed.set([day(from), day(to)]);
                    desk.change(|settings| settings.period = Period::Custom(from, to));
                }
            }
        })
    };
    let date = |place: usize, id: &'static str, name| {
        let (desk, typed) = (Rc::clone(desk), typed.clone());
        let text = typed[place].clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let mut days = (*typed).clone();
            days[place] = field.value();
            if let Ok(period) = custom(&days[0], &days[1]) {
                desk.change(|settings| settings.period = period);
            }
            typed.set(days);
        });
        html! {
            <div class="wam-field">
                <label for={id}>{ ctx.say(name) }</label>
                <input class="wam-input" {id} type="date" value={text} {oninput}
                    aria-invalid={bad.is_some().then_some("true")} aria-describedby="audit-period-error" />
            </div>
        }
    };
    let why = |bad: BadPeriod| match bad {
        BadPeriod::NoDay => key::AUDIT_PERIOD_NO_DAY,
        BadPeriod::Backwards => key::AUDIT_PERIOD_BACKWARDS,
        BadPeriod::TooLong => key::AUDIT_PERIOD_TOO_LONG,
    };
    let index = selected(Some(chosen.unwrap_or(PERIODS.len())));
    html! {
        <div class="wam-audit-period">
            <div class="wam-field">
                <label for="audit-period">{ ctx.say(key::AUDIT_CHOOSE_PERIOD) }</label>
                <select class="wam-input" id="audit-period" ~selectedIndex={index} {onchange}>
                    { for PERIODS.iter().enumerate().map(|(place, period)| html! {
                        <option selected={chosen == Some(place)}>{ ctx.named(&["audit-period-", period.id()]) }</option>
                    }) }
                    <option selected={chosen.is_none()}>{ ctx.say(key::AUDIT_PERIOD_CUSTOM) }</option>
                </select>
            </div>
            if *own {
                { date(0, "audit-from", key::AUDIT_FROM) }
                { date(1, "audit-to", key::AUDIT_TO) }
            }
            <div role="alert" id="audit-period-error">
                if let Some(bad) = bad {
                    <p class="wam-error">{ ctx.say(why(bad)) }</p>
                }
            </div>
        </div>
    }
}
