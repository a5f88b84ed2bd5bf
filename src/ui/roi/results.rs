//! The result in its stages: likely figures at every keystroke, their ranges once ten thousand draws are done, then
//! the tables, then pictures, then the report. Each stage has tasks of its own, so that none makes a key wait.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::Shown;
use super::answer::{Answer, strip};
use super::export::Export;
use super::pictures::Pictures;
use super::scenarios::Scenarios;
use super::table::BeforeAfter;
use crate::app::document::Document;
use crate::app::roi::{Drawing, Ranges, Spread, Spreading};
use crate::app::words::key;
use crate::browser::clock::elapsed_ms;
use crate::browser::painted::Painted;
use crate::core::roi::Columns;
use crate::ui::context::Ctx;

/// How long typing must rest before the draws begin, in milliseconds: the likely figures are painted first.
const REST_MS: u32 = 8;

/// How long a slice of work may take, in milliseconds; with a slow processor a step more is not noticed.
const SLICE_MS: f64 = 12.0;

/// How long after the pictures the report is made, in milliseconds: it is hidden at first.
const REPORT_MS: u32 = 60;

/// What is shown.
#[derive(PartialEq, Properties)]
pub(super) struct ResultsProps {
    pub(super) ctx: Ctx,
    pub(super) document: Rc<Document>,
    /// None while a field is missing or not understood.
    pub(super) shown: Option<Rc<Shown>>,
    /// The fields, beside the result.
    pub(super) children: Html,
}

/// How far figures may be off, and which ones.
#[derive(Clone, PartialEq)]
pub(super) struct Ranged {
    pub(super) shown: Rc<Shown>,
    pub(super) ranges: Rc<Ranges>,
}

/// What was drawn, and of what.
#[derive(Clone, PartialEq)]
pub(super) struct Drawn {
    pub(super) shown: Rc<Shown>,
    pub(super) ranges: Rc<Ranges>,
    pub(super) spread: Rc<Spread>,
}

/// What stands below the answer is about.
struct Tables {
    /// None before all fields were understood once.
    shown: Option<Rc<Shown>>,
    document: Rc<Document>,
}

impl Tables {
    fn of(props: &ResultsProps) -> Self {
        Self {
            shown: props.shown.clone(),
            document: props.document.clone(),
        }
    }
}

/// What is done next.
enum Stage {
    /// The draws are prepared.
    Prepare,
    /// A slice of the draws and their ranges.
    Draw(Box<Drawing>),
    /// The tables below the answer, once the ranges are painted.
    Tables(Spreading),
    /// A slice of what pictures show.
    Spread(Spreading),
    /// The report.
    Report,
    /// Nothing, until something changes.
    Rest,
}

/// See the module.
///
/// While what is typed is not understood, as in the middle of a range, what was shown last keeps its place, and nobody
/// sees it (`www/roi.css`): the page does not fall together under who types.
pub(super) struct Results {
    stage: Stage,
    /// What the fields said when all of them were understood last.
    understood: Option<Rc<Shown>>,
    /// What was drawn of each input.
    columns: Columns,
    /// What the tables are about.
    tables: Tables,
    /// What the last draws came to; none before the first are done.
    ranged: Option<Ranged>,
    /// What is in the pictures, which come in a task after the ranges.
    drawn: Option<Drawn>,
    /// What is in the report, which comes after the pictures, and the document that it is about.
    reported: Option<(Drawn, Rc<Document>)>,
    /// Does what is next; dropped, it does not.
    next: Option<Timeout>,
    /// Does it once what there is by now is painted.
    painted: Painted,
}

impl Results {
    fn begin(&mut self, ctx: &Context<Self>) {
        self.next = None;
        self.painted.never_mind();
        if ctx.props().shown.is_some() {
            self.put_off(ctx, Stage::Prepare, REST_MS);
        } else {
            self.stage = Stage::Rest;
        }
    }

    /// A case that came without being typed, and cannot be counted: nothing of another one waits for it.
    fn forget(&mut self, props: &ResultsProps) {
        self.understood = None;
        self.tables = Tables::of(props);
        self.ranged = None;
        self.drawn = None;
        self.reported = None;
    }

    fn put_off(&mut self, ctx: &Context<Self>, stage: Stage, ms: u32) {
        self.stage = stage;
        let link = ctx.link().clone();
        self.next = Some(Timeout::new(ms, move || link.send_message(())));
    }

    /// Draws a slice; whether there is something to show.
    fn draw(&mut self, ctx: &Context<Self>, shown: &Rc<Shown>, mut drawing: Box<Drawing>) -> bool {
        if !timed(|| slice(|| drawing.advance(&mut self.columns))) {
            self.put_off(ctx, Stage::Draw(drawing), 0);
            return false;
        }
        let (ranges, spreading) = drawing.finish(shown.scope);
        self.ranged = Some(Ranged {
            shown: Rc::clone(shown),
            ranges: Rc::new(ranges),
        });
        self.stage = Stage::Tables(spreading);
        self.painted.then();
        true
    }

    /// Works out a slice of what pictures show; whether there is something to show.
    fn spread(&mut self, ctx: &Context<Self>, mut spreading: Spreading) -> bool {
        if !timed(|| slice(|| spreading.advance())) {
            self.put_off(ctx, Stage::Spread(spreading), 0);
            return false;
        }
        let spread = Rc::new(spreading.finish());
        self.drawn = self.ranged.clone().map(|Ranged { shown, ranges }| Drawn {
            shown,
            ranges,
            spread,
        });
        self.put_off(ctx, Stage::Report, REPORT_MS);
        true
    }
}

/// Does steps of something while there are any, for as long as a slice may take; whether none is left.
fn slice(mut advance: impl FnMut() -> bool) -> bool {
    let began = elapsed_ms();
    while advance() {
        if elapsed_ms() - began > SLICE_MS {
            return false;
        }
    }
    true
}

/// What the benchmark measures.
#[cfg(feature = "test-hooks")]
fn timed<T>(act: impl FnOnce() -> T) -> T {
    crate::ui::test_hooks::timed("draws", act)
}

#[cfg(not(feature = "test-hooks"))]
fn timed<T>(act: impl FnOnce() -> T) -> T {
    act()
}

impl Component for Results {
    type Message = ();
    type Properties = ResultsProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut results = Self {
            stage: Stage::Rest,
            understood: ctx.props().shown.clone(),
            columns: Columns::default(),
            tables: Tables::of(ctx.props()),
            ranged: None,
            drawn: None,
            reported: None,
            next: None,
            painted: Painted::new({
                let link = ctx.link().clone();
                move || link.send_message(())
            }),
        };
        results.begin(ctx);
        results
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ResultsProps) -> bool {
        let new = ctx.props();
        let moved = old.shown != new.shown;
        match &new.shown {
            Some(_) if moved => self.understood.clone_from(&new.shown),
            Some(_) => {
                self.tables = Tables::of(new);
                // The same figures, told in another way: a default was typed, or a scenario renamed.
                if let (Some((_, document)), Stage::Rest) = (&mut self.reported, &self.stage) {
                    *document = new.document.clone();
                }
            }
            None if new.ctx.store.is_typing() => self.tables.document = new.document.clone(),
            None => self.forget(new),
        }
        if moved {
            self.begin(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        let ResultsProps {
            document, shown, ..
        } = ctx.props();
        let Some(shown) = shown else { return false };
        match std::mem::replace(&mut self.stage, Stage::Rest) {
            Stage::Prepare => {
                let drawing = Drawing::new(&shown.case, shown.seed);
                self.draw(ctx, shown, Box::new(drawing))
            }
            Stage::Draw(drawing) => self.draw(ctx, shown, drawing),
            Stage::Tables(spreading) => {
                self.tables = Tables::of(ctx.props());
                self.put_off(ctx, Stage::Spread(spreading), 0);
                true
            }
            Stage::Spread(spreading) => self.spread(ctx, spreading),
            Stage::Report => {
                self.reported = self.drawn.clone().zip(Some(document.clone()));
                true
            }
            Stage::Rest => false,
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ResultsProps {
            ctx,
            shown,
            children,
            ..
        } = ctx.props();
        let Tables {
            shown: tabled,
            document,
        } = &self.tables;
        let stale = matches!(self.stage, Stage::Prepare | Stage::Draw(_));
        html! {
            <>
                { strip(ctx, self.understood.as_deref()) }
                <div class="wam-columns">
                    { children.clone() }
                    <aside class="wam-side" aria-label={ctx.say(key::ROI_RESULT)}>
                        if shown.is_none() {
                            <div class="wam-answer is-waiting" role="status"><p>{ ctx.say(key::COST_INCOMPLETE) }</p></div>
                        }
                        if let Some(shown) = &self.understood {
                            <Answer ctx={ctx.clone()} shown={shown.clone()} ranged={self.ranged.clone()} {stale} />
                        }
                    </aside>
                </div>
                if let Some(shown) = tabled {
                    <BeforeAfter ctx={ctx.clone()} shown={shown.clone()} />
                }
                if let Some(drawn) = &self.drawn {
                    <Pictures ctx={ctx.clone()} drawn={drawn.clone()} />
                }
                <Scenarios ctx={ctx.clone()} document={document.clone()} />
                if let Some((drawn, document)) = &self.reported {
                    <Export ctx={ctx.clone()} drawn={drawn.clone()} document={document.clone()} stale={shown.is_none() || !matches!(self.stage, Stage::Rest)} />
                }
            </>
        }
    }
}
