//! What is asked of the calendars: the period, what counts, and whose they are.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Look;
use super::desk::Held;
use crate::app::audit::{BadPeriod, COUNTING, Period, Settings, custom};
use crate::app::words::{Arg, key};
use crate::browser::clock;
use crate::core::audit::{Counting, Findings, SourceFound};
use crate::core::day::day;
use crate::ui::attributes::{joined, selected};
use crate::ui::context::Ctx;

/// The periods without dates of their own.
const PERIODS: [Period; 3] = [Period::FourWeeks, Period::Quarter, Period::Year];

impl Look<'_> {
    /// The questions, with what their answers leave out.
    pub(super) fn asked(&self, findings: Option<&Findings>) -> Html {
        let ctx = self.ctx;
        html! {
            <section class="wam-audit-asked" aria-label={ctx.say(key::AUDIT_ASKED)}>
                <PeriodView ctx={ctx.clone()} desk={Held(Rc::clone(self.desk))} settings={self.settings.clone()} />
                if let Some(findings) = findings {
                    { for findings.sources.iter().enumerate().map(|(place, source)| self.owner(place, source)) }
                    { self.counting(findings) }
                }
            </section>
        }
    }

    /// Whose calendar an export is.
    fn owner(&self, place: usize, source: &SourceFound) -> Html {
        let ctx = self.ctx;
        let candidates: Rc<[String]> = source
            .owner
            .iter()
            .chain(&source.candidates)
            .cloned()
            .collect();
        if candidates.is_empty() {
            return Html::default();
        }
        let id = joined(&["audit-owner-", &place.to_string()]);
        let help = joined(&[&id, "-help"]);
        let chosen = source.owner.as_ref();
        let place_of = candidates.iter().position(|one| Some(one) == chosen);
        let file = source.name.clone();
        let onchange = {
            let candidates = Rc::clone(&candidates);
            self.change(move |event: &Event, settings| {
                let select = event.target_dyn_into::<HtmlSelectElement>();
                let index = select.and_then(|select| usize::try_from(select.selected_index()).ok());
                // The first choice is that nobody is known.
                let owner = index.and_then(|index| candidates.get(index.checked_sub(1)?));
                match owner {
                    Some(owner) => settings.owners.insert(file.clone(), owner.clone()),
                    None => settings.owners.remove(&file),
                };
            })
        };
        let index = selected(Some(place_of.map_or(0, |place| place + 1)));
        html! {
            <div class="wam-field">
                <label for={id.clone()}>{ ctx.fill(key::AUDIT_OWNER, &[("file", Arg::Text(&source.name))]) }</label>
                <select class="wam-input" {id} ~selectedIndex={index} {onchange} aria-describedby={help.clone()}>
                    <option selected={place_of.is_none()}>{ ctx.say(key::AUDIT_NOBODY_KNOWN) }</option>
                    { for candidates.iter().map(|one| html! { <option selected={Some(one) == chosen}>{ one.clone() }</option> }) }
                </select>
                if place_of.is_none() {
                    <p class="wam-guidance" id={help}>{ ctx.say(key::AUDIT_OWNER_HELP) }</p>
                }
            </div>
        }
    }

    /// What counts as a meeting, each rule with what it leaves out.
    fn counting(&self, findings: &Findings) -> Html {
        let ctx = self.ctx;
        let left = findings.left_out;
        let counts = [
            left.all_day,
            left.cancelled,
            left.free,
            left.alone,
            left.declined,
        ];
        let rules = self.settings.counting.rules();
        let rule = |place: usize| {
            let (name, is_on, count) = (COUNTING[place], rules[place], counts[place]);
            let id = joined(&["audit-count-", name]);
            let onchange = self.change(move |event: &Event, settings: &mut Settings| {
                let field = event.target_dyn_into::<HtmlInputElement>();
                let mut rules = settings.counting.rules();
                rules[place] = field.is_some_and(|field| field.checked());
                settings.counting = Counting::of(rules);
            });
            html! {
                <label class="wam-choice">
                    <input type="checkbox" {id} checked={is_on} {onchange} />
                    <span>
                        { ctx.named(&["audit-rule-", name]) }
                        if is_on && count > 0 {
                            { " " }<span class="wam-guidance">{ ctx.fill(key::AUDIT_LEFT_OUT, &[("n", Arg::Count(count))]) }</span>
                        }
                    </span>
                </label>
            }
        };
        html! {
            <details class="wam-more">
                <summary>{ ctx.say(key::AUDIT_COUNTED) }</summary>
                <fieldset class="wam-check" aria-label={ctx.say(key::AUDIT_COUNTED)}>
                    { for (0..COUNTING.len()).map(rule) }
                </fieldset>
            </details>
        }
    }
}

#[derive(PartialEq, Properties)]
struct PeriodProps {
    ctx: Ctx,
    desk: Held,
    settings: Rc<Settings>,
}

/// The period. Days of one's own are kept as typed until they are one.
#[component]
fn PeriodView(props: &PeriodProps) -> Html {
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
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let index = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            match index.and_then(|index| PERIODS.get(index)) {
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
