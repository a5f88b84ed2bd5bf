//! What was found: the headline, the series, the pictures, and ways to take it along. A component, so that what comes of
//! a question is made once for it.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::desk::{Found, Held};
use super::{out, series};
use crate::app::audit::{Audited, Settings, Suggestion, Titles, share, suggest};
use crate::app::costing::PersonHour;
use crate::app::document::Document;
use crate::app::picture::Picture;
use crate::app::roi::Say;
use crate::app::words::{Arg, NumberStyle, key};
use crate::core::audit::Load;
use crate::core::decision::{Answers, Mode};
use crate::core::markup::Document as Text;
use crate::core::quantity::Hours;
use crate::ui::attributes::state;
use crate::ui::context::Ctx;
use crate::ui::picture::PictureView;
use crate::ui::turns::use_turns;
use crate::ui::unbroken::unbroken;

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ResultsProps {
    pub(super) ctx: Ctx,
    pub(super) desk: Held,
    /// Only what people cost is read in it.
    pub(super) document: Rc<Document>,
    pub(super) settings: Rc<Settings>,
    pub(super) found: Found,
    /// Whether the answer to another question is under way.
    pub(super) stale: bool,
}

/// See the module.
#[component]
pub(super) fn Results(props: &ResultsProps) -> Html {
    let ResultsProps {
        ctx,
        desk,
        settings,
        found,
        stale,
        ..
    } = props;
    let all = use_state_eq(|| false);
    let turn = use_turns(REPORT);
    let inferred = (found.clone(), settings.answers.clone(), ctx.clone());
    let suggested = use_memo((turn >= FIRST_SERIES, inferred), |(in_turn, of)| {
        in_turn.then(|| Suggested::of(of)).unwrap_or_default()
    });
    // Another question leaves them as they are until it is answered.
    let said = (
        props.said(),
        Rc::clone(&suggested),
        settings.anonymous,
        ctx.clone(),
    );
    let shown = if turn < SERIES {
        series::FIRST
    } else {
        series::SHOWN
    };
    let made = use_memo((turn >= PICTURES, said), |(in_turn, _)| {
        in_turn.then(|| Made::of(props, &suggested.modes))
    });
    if found.answered.findings.meetings == 0 {
        return html! { <p class="wam-audit-wide" role="status">{ ctx.say(key::AUDIT_NOTHING) }</p> };
    }
    audited(props, &suggested.modes, |audited| {
        html! {
            <>
                { headline(ctx, audited, *stale) }
                if turn >= FIRST_SERIES {
                    { series::table(&series::Table { props, desk, audited, suggestions: &suggested.suggestions, shown, all: &all }) }
                }
                if let Some(made) = &*made {
                    { pictures(ctx, made, turn) }
                    if turn >= OUT {
                        { out::out(props, &suggested, made) }
                    }
                    if turn >= REPORT {
                        { out::report(ctx, made) }
                    }
                }
            </>
        }
    })
}

/// The turn of each part, see [`use_turns`]; the headline has the first one.
const FIRST_SERIES: u8 = 2;
const SERIES: u8 = 3;
/// Two pictures come with each turn from this one on.
const PICTURES: u8 = 4;
const OUT: u8 = 8;
const REPORT: u8 = 9;

/// Those whose turn has come.
fn pictures(ctx: &Ctx, made: &Made, turn: u8) -> Html {
    let drawn = if turn < OUT {
        2 * usize::from(turn + 1 - PICTURES)
    } else {
        usize::MAX
    };
    let view = |picture: &Rc<Picture>| {
        html! { <PictureView key={picture.id} ctx={ctx.clone()} picture={picture.clone()} of={ctx.say(key::AUDIT_FILE)} note={made.note.clone()} /> }
    };
    html! {
        <section class="wam-audit-wide wam-audit-pictures" aria-label={ctx.say(key::AUDIT_PICTURES)}>
            <h3>{ ctx.say(key::AUDIT_PICTURES) }</h3>
            <div class="wam-grid wam-pictures">{ for made.pictures.iter().take(drawn).map(view) }</div>
        </section>
    }
}

impl ResultsProps {
    /// What figures are said of: what was found, and what an hour of a person costs.
    fn said(&self) -> (Found, Option<PersonHour>, String) {
        let calculator = self.ctx.calculator(&self.document);
        let currency = calculator.currency().to_owned();
        (self.found.clone(), calculator.person_hour(), currency)
    }
}

/// What is suggested for each series.
#[derive(Default, PartialEq)]
pub(super) struct Suggested {
    suggestions: Vec<Option<Suggestion>>,
    pub(super) modes: Vec<Option<Mode>>,
}

impl Suggested {
    fn of((found, corrected, ctx): &(Found, BTreeMap<String, Answers>, Ctx)) -> Self {
        let none = Answers::default();
        let each = found.answered.findings.series.iter();
        let suggestions: Vec<Option<Suggestion>> = each
            .map(|series| {
                let corrections = corrected.get(&series.key).unwrap_or(&none);
                suggest(series, corrections, &ctx.policy)
            })
            .collect();
        let mode = |one: &Option<Suggestion>| one.as_ref().map(|it| it.recommendation.mode);
        Self {
            modes: suggestions.iter().map(mode).collect(),
            suggestions,
        }
    }
}

/// What is made once of what was found.
pub(super) struct Made {
    pictures: Vec<Rc<Picture>>,
    /// What stands below a picture that is saved.
    note: AttrValue,
    pub(super) report: Rc<Text>,
}

impl Made {
    fn of(props: &ResultsProps, modes: &[Option<Mode>]) -> Self {
        audited(props, modes, |audited| Self {
            pictures: audited.pictures().into_iter().map(Rc::new).collect(),
            note: audited.provenance().into(),
            report: audited.text().into(),
        })
    }
}

/// Says something of an audit.
pub(super) fn audited<T>(
    props: &ResultsProps,
    modes: &[Option<Mode>],
    act: impl FnOnce(&Audited<'_>) -> T,
) -> T {
    let ResultsProps {
        ctx,
        document,
        found,
        ..
    } = props;
    let calculator = ctx.calculator(document);
    act(&Audited {
        say: Say {
            words: &ctx.options.words,
            currency: calculator.currency(),
        },
        question: &found.question,
        findings: &found.answered.findings,
        hour: calculator.person_hour(),
        modes,
        titles: if props.settings.anonymous {
            Titles::Hidden
        } else {
            Titles::Shown
        },
        evidence: ctx.evidence,
    })
}

/// The hours of a week, what they cost, and what they leave.
fn headline(ctx: &Ctx, audited: &Audited<'_>, stale: bool) -> Html {
    let findings = audited.findings;
    let hours = |hours: Hours| AttrValue::from(audited.say.hours(audited.each_week(hours)));
    // Of all together: a meeting is paid once, whoever's calendar has it.
    let everybody =
        |load: &Load| AttrValue::from(audited.say.hours(load.people.value() / audited.weeks()));
    let trying = audited.is_trying();
    let (before, after) = (&findings.before, &findings.after);
    let figure = |id: &'static str, name: AttrValue, now: AttrValue, then: Option<AttrValue>| {
        html! {
            <div>
                <dt>{ name }</dt>
                <dd data-figure={id}>{ unbroken(&now) }</dd>
                if let Some(then) = then.filter(|_| trying) {
                    <dd class="wam-range" data-figure={[id, "-after"].concat()}>{ ctx.fill(key::AUDIT_AFTER, &[("amount", Arg::Text(&then))]) }</dd>
                }
            </div>
        }
    };
    let part = |load: &Load| share(load).map(|share| ctx.number(share, NumberStyle::Percent));
    let money = |load: &Load| {
        let cost = audited.cost_a_week(load)?;
        Some(AttrValue::from(audited.say.money(cost)))
    };
    html! {
        <section class="wam-answer is-live wam-audit-answer" part="answer" aria-busy={state(stale)} aria-label={ctx.say(key::AUDIT_RESULT)}>
            <div role="status">
                <p class="wam-overline">{ ctx.say(key::AUDIT_HOURS_A_WEEK) }</p>
                <p class="wam-figure" data-figure="headline">{ hours(before.meeting) }</p>
                if trying {
                    <p class="wam-range" data-figure="headline-after">{ ctx.fill(key::AUDIT_AFTER, &[("amount", Arg::Text(&hours(after.meeting)))]) }</p>
                }
            </div>
            <dl class="wam-figures">
                if let Some(of) = part(before) {
                    { figure("share", ctx.say(key::AUDIT_SHARE), of, part(after)) }
                }
                { figure("focus", ctx.say(key::AUDIT_FOCUS), hours(before.focus), Some(hours(after.focus))) }
                { figure("people", ctx.say(key::AUDIT_PEOPLE_HOURS), everybody(before), Some(everybody(after))) }
                if let Some(cost) = money(before) {
                    { figure("cost", ctx.say(key::AUDIT_COST), cost, money(after)) }
                }
                { figure("outside", ctx.say(key::AUDIT_OUTSIDE), hours(before.outside), Some(hours(after.outside))) }
            </dl>
            if let Some(late) = audited.late() {
                <p data-figure="late">{ late }</p>
            }
            <p class="wam-guidance">{ ctx.say(key::AUDIT_EACH_WEEK) }</p>
        </section>
    }
}
