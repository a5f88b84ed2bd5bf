//! What is asked of the calendars: the period, what counts, and whose they are.

use std::rc::Rc;

use yew::prelude::*;

use super::Look;
use super::desk::{Found, Held};
use super::period::PeriodField;
use crate::app::audit::COUNTING;
use crate::app::words::{Arg, key};
use crate::core::audit::{Counting, Findings, SourceFound};
use crate::ui::attributes::{is_ticked, joined, selected, selected_by};

/// Exports whose owners stand beside the period.
const FEW: usize = 3;

impl Look<'_> {
    /// The questions, with what their answers leave out.
    pub(super) fn asked(&self, found: Option<&Found>) -> Html {
        let ctx = self.ctx;
        html! {
            <section class="wam-audit-asked" aria-label={ctx.say(key::AUDIT_ASKED)}>
                <PeriodField ctx={ctx.clone()} desk={Held(Rc::clone(self.desk))} settings={self.settings.clone()} />
                <div role="alert" class="wam-audit-refused">
                    if let Some(trouble) = self.desk.refused() {
                        { self.why(trouble) }
                    }
                </div>
                if let Some(Found { question, answered }) = found {
                    { self.zone(&question.zone, &answered.findings.zone) }
                    { self.owners(&answered.findings) }
                    { self.counting(&answered.findings) }
                }
            </section>
        }
    }

    /// That the reader's own zone is none that is known.
    fn zone(&self, own: &str, counted: &str) -> Html {
        if own == counted {
            return Html::default();
        }
        let args = [("own", Arg::Text(own)), ("zone", Arg::Text(counted))];
        html! { <p class="wam-notice" id="audit-zone">{ self.ctx.fill(key::AUDIT_ZONE_UNKNOWN, &args) }</p> }
    }

    /// Whose the exports are; folded where they are many.
    fn owners(&self, findings: &Findings) -> Html {
        let sources = findings.sources.iter().enumerate();
        let owners: Html = sources
            .map(|(place, source)| self.owner(place, source))
            .collect();
        if findings.sources.len() <= FEW {
            return owners;
        }
        html! {
            <details class="wam-more">
                <summary>{ self.ctx.say(key::AUDIT_OWNERS) }</summary>
                <div class="wam-grid">{ owners }</div>
            </details>
        }
    }

    /// Whose calendar an export is: its owner, somebody of the meetings, or somebody unknown.
    fn owner(&self, place: usize, source: &SourceFound) -> Html {
        let ctx = self.ctx;
        let id = joined(&["audit-owner-", &place.to_string()]);
        let help = joined(&[&id, "-help"]);
        let chosen = source.owner.as_ref();
        let known: Rc<[String]> = chosen
            .into_iter()
            .chain(&source.candidates)
            .cloned()
            .collect();
        if known.is_empty() {
            return Html::default();
        }
        let onchange = {
            let (desk, known) = (Rc::clone(self.desk), Rc::clone(&known));
            let place = u32::try_from(place).unwrap_or(u32::MAX);
            Callback::from(move |event: Event| {
                // The first choice is that nobody knows.
                let owner = selected_by(&event).and_then(|place| known.get(place.checked_sub(1)?));
                desk.name_owner(place, owner.cloned().unwrap_or_default());
            })
        };
        let index = selected(Some(usize::from(chosen.is_some())));
        html! {
            <div class="wam-field">
                <label for={id.clone()}>{ ctx.fill(key::AUDIT_OWNER, &[("file", Arg::Text(&source.name))]) }</label>
                <select class="wam-input" {id} ~selectedIndex={index} {onchange} aria-describedby={help.clone()}>
                    <option selected={chosen.is_none()}>{ ctx.say(key::AUDIT_NOBODY_KNOWN) }</option>
                    { for known.iter().map(|one| html! { <option selected={Some(one) == chosen}>{ one.clone() }</option> }) }
                </select>
                if chosen.is_none() {
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
            let desk = Rc::clone(self.desk);
            let onchange = Callback::from(move |event: Event| {
                desk.change(|settings| {
                    let mut rules = settings.counting.rules();
                    rules[place] = is_ticked(&event);
                    settings.counting = Counting::of(rules);
                });
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
