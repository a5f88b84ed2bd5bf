//! Points: what each answer pushes toward talking or toward writing.

use yew::prelude::*;

use super::field::{Fields, Line, typed};
use super::names::leave_for;
use crate::app::document::Action;
use crate::app::policy_draft::{GONE, band_begin, bands, first_band, next_band, points_path};
use crate::app::words::{Arg, key};
use crate::core::decision::Factor;
use crate::core::policy::Weight;
use crate::ui::attributes::joined;

impl Fields<'_> {
    /// The points of a factor.
    pub(super) fn factor(&self, factor: Factor) -> Html {
        let ctx = self.ctx;
        html! {
            <details class="wam-more wam-policy-fold" open={factor == Factor::Urgency}>
                <summary>
                    { ctx.named(&["factor-", factor.id()]) }
                    if self.edits.is_edited(&points_path(factor)) {
                        <small>{ ctx.say(key::POLICY_CHANGED) }</small>
                    }
                </summary>
                if factor.is_number() {
                    { self.bands(factor) }
                } else {
                    { self.choices(factor) }
                }
            </details>
        }
    }

    fn choices(&self, factor: Factor) -> Html {
        let points = points_path(factor);
        let weights = &self.draft.base.decision.points[factor as usize];
        let fields = factor.choices().iter().zip(weights.iter());
        let fields = fields.map(|(choice, weight)| {
            self.line(Line {
                path: &[&points, ".", choice].concat(),
                label: self.ctx.named(&["factor-", factor.id(), "-", choice]),
                base: weight.points.to_string(),
                unit: Some(self.ctx.say(key::POLICY_UNIT_POINTS)),
                help: self.rule(weight),
            })
        });
        html! { <div class="wam-grid">{ for fields }</div> }
    }

    /// The rule behind a weight, and its source.
    fn rule(&self, weight: &Weight) -> Html {
        let Some(rule) = self.ctx.find(&["rule-", &weight.rule]) else {
            return Html::default();
        };
        let source = weight.source.as_deref();
        let source = source.map(|source| match source {
            "judgement" => self.ctx.say(key::SOURCE_JUDGEMENT),
            _ => self.ctx.named(&["source-", source]),
        });
        html! {
            <p class="wam-guidance">
                { rule }
                if let Some(source) = source {
                    { " " }<cite>{ source }</cite>
                }
            </p>
        }
    }

    fn bands(&self, factor: Factor) -> Html {
        let (ctx, base) = (self.ctx, &self.draft.base);
        let points = points_path(factor);
        let problem = self.problem(&points);
        let error_id = joined(&[&points, "-error"]);
        let described = problem.is_some().then(|| error_id.clone());
        let bands = bands(base, self.edits, factor);
        let new = next_band(base, self.edits, factor);
        // One more than the last one begins with, and no points yet.
        let last = bands.last().and_then(|band| self.begin_of(factor, *band));
        let add = ctx.on_click(Action::AddBand {
            path: [&points, ".", &new.to_string()].concat(),
            from: last.map_or(0, |last| last.saturating_add(1)),
        });
        let first = first_band(base, self.edits, factor);
        let band = |(place, band): (usize, &usize)| {
            let before = place.checked_sub(1).and_then(|before| bands.get(before));
            let neighbour = bands.get(place + 1).or(before).copied();
            let neighbour = neighbour.filter(|_| first != Some(*band));
            self.band(factor, *band, neighbour)
        };
        html! {
            <div role="group" aria-label={ctx.named(&["factor-", factor.id()])} aria-describedby={described}>
                <p class="wam-guidance">{ ctx.say(key::POLICY_FIRST_BAND) }</p>
                // By themselves: only where all have keys, each keeps its place in the page, and with it the focus.
                <div class="wam-policy-bands">{ for bands.iter().enumerate().map(band) }</div>
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
                <button type="button" class="wam-button" onclick={add}>{ ctx.say(key::POLICY_ADD_BAND) }</button>
            </div>
        }
    }

    /// Where a band begins, as far as it is known.
    fn begin_of(&self, factor: Factor, band: usize) -> Option<i32> {
        band_begin(&self.draft.base, self.edits, factor, band)
    }

    /// A band, which can be taken away where it has a neighbour to go to.
    fn band(&self, factor: Factor, band: usize, neighbour: Option<usize>) -> Html {
        let ctx = self.ctx;
        let of = |band: usize| [&points_path(factor), ".", &band.to_string()].concat();
        let path = of(band);
        let weight = self.draft.base.decision.points[factor as usize].get(band);
        let problem = self.problem(&path);
        let error_id = joined(&[&path, "-error"]);
        let described = problem.is_some().then(|| error_id.clone());
        let begins = self
            .begin_of(factor, band)
            .map_or_else(String::new, |from| from.to_string());
        let remove = neighbour.map(|neighbour| {
            let gone = typed(&path, if weight.is_some() { GONE } else { "" });
            let next = [&of(neighbour), ".0"].concat();
            let ctx = ctx.clone();
            Callback::from(move |event: MouseEvent| {
                leave_for(&event, &next);
                ctx.dispatch(gone.clone());
            })
        });
        html! {
            <div class="wam-policy-band" key={band} role="group" aria-label={ctx.fill(key::POLICY_BAND, &[("n", Arg::Text(&begins))])} aria-describedby={described}>
                { self.line(Line {
                    path: &[&path, ".0"].concat(),
                    label: ctx.say(key::POLICY_FROM),
                    base: weight.map_or_else(String::new, |weight| weight.from.to_string()),
                    unit: None,
                    help: Html::default(),
                }) }
                { self.line(Line {
                    path: &[&path, ".1"].concat(),
                    label: ctx.say(key::POLICY_UNIT_POINTS),
                    base: weight.map_or_else(String::new, |weight| weight.points.to_string()),
                    unit: None,
                    help: Html::default(),
                }) }
                if let Some(weight) = weight {
                    { self.rule(weight) }
                }
                if let Some(problem) = problem {
                    <p class="wam-error" id={error_id}>{ problem }</p>
                }
                if let Some(remove) = remove {
                    <button type="button" class="wam-link" onclick={remove} aria-label={ctx.fill(key::POLICY_REMOVE_BAND, &[("n", Arg::Text(&begins))])}>{ ctx.say(key::POLICY_REMOVE) }</button>
                }
            </div>
        }
    }
}
