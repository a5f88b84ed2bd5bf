//! What `www/calendar/reading.js` drives: files in pieces, then questions, each answered in steps.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use wasm_bindgen::prelude::*;
use worth_a_meeting::core::audit::{Answered, MAX_DEFECTS, Opened, Question, Trouble, Wire as _};

use crate::calendar::{Calendar, Defect, Occurrence, Window};
use crate::expand::Expansion;
use crate::figures::{Count, cut};
use crate::read::{Reader, Refused};
use crate::schedule::Schedule;

/// Units of work in a step of expansion, each of about a microsecond: a step is well within what a frame leaves.
const STEP: usize = 2000;

/// Occurrences counted in a step.
const COUNTED: usize = 1000;

/// How much of an answer is done once everything is expanded.
const EXPANDED: f64 = 0.8;

/// The calendars of one reader.
#[wasm_bindgen]
pub struct Audit {
    reader: Option<Reader>,
    calendar: Rc<Calendar>,
    schedule: Rc<Schedule>,
    /// The window that was expanded last, in which zone, and what came of it.
    expanded: Option<Expanded>,
    stage: Stage,
    refused: Option<Trouble>,
}

/// What a window holds.
struct Expanded {
    zone: String,
    window: Window,
    occurrences: Rc<[Occurrence]>,
    defects: Vec<Defect>,
}

/// How far the last question is.
enum Stage {
    Idle,
    Expanding(Box<Expansion>, Window, Question),
    Counting(Box<Count>),
    Answered(String),
}

#[wasm_bindgen]
impl Audit {
    /// With nothing read.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins a file.
    pub fn begin(&mut self, name: &str) {
        self.reader.get_or_insert_default().begin(name);
    }

    /// Reads on in it; a code where it is too much.
    pub fn feed(&mut self, bytes: &[u8]) -> Option<String> {
        let fed = self.reader.as_mut()?.feed(bytes);
        fed.err().map(|refused| trouble(refused).id().to_owned())
    }

    /// Ends it; a code where what is in it is too much.
    pub fn end(&mut self) -> Option<String> {
        let ended = self.reader.as_mut()?.end();
        ended.err().map(|refused| trouble(refused).id().to_owned())
    }

    /// Reads on in what was in an archive; says whether there is more. Whether it is too much, [`Audit::refused`] says.
    #[wasm_bindgen(js_name = goOn)]
    pub fn go_on(&mut self) -> bool {
        let Some(reader) = &mut self.reader else {
            return false;
        };
        reader.go_on().unwrap_or_else(|refused| {
            self.refused = Some(trouble(refused));
            false
        })
    }

    /// Ends the last file; what was read, as JSON.
    pub fn finish(&mut self) -> String {
        let read = self.reader.take().unwrap_or_default().finish();
        let (defects, more) = named(read.defects, read.defect_count);
        let opened = Opened {
            files: read
                .calendar
                .sources
                .iter()
                .map(|source| cut(&source.name))
                .collect(),
            events: u32::try_from(read.calendar.events.len()).unwrap_or(u32::MAX),
            defects,
            more,
        };
        self.calendar = Rc::new(read.calendar);
        self.schedule = read.schedule;
        opened.to_json()
    }

    /// Asks a question, as JSON, in the place of the one before; says whether it was understood.
    pub fn ask(&mut self, question: &str) -> bool {
        self.refused = None;
        self.stage = Stage::Idle;
        let Ok(question) = Question::from_json(question) else {
            return false;
        };
        let window = window(&question);
        self.stage = match &self.expanded {
            Some(known) if known.window == window && known.zone == question.zone => {
                Stage::Counting(self.count(Rc::clone(&known.occurrences), question))
            }
            _ => {
                let expansion = Expansion::new(&self.schedule, &question.zone, window);
                Stage::Expanding(Box::new(expansion), window, question)
            }
        };
        true
    }

    /// Goes on with the answer; says whether there is more to do.
    pub fn step(&mut self) -> bool {
        match std::mem::replace(&mut self.stage, Stage::Idle) {
            Stage::Expanding(mut expansion, window, question) => {
                self.stage = if !expansion.step(STEP) {
                    Stage::Expanding(expansion, window, question)
                } else if let Ok((occurrences, defects)) = expansion.finish(&self.calendar.events) {
                    let occurrences: Rc<[Occurrence]> = occurrences.into();
                    self.expanded = Some(Expanded {
                        zone: question.zone.clone(),
                        window,
                        occurrences: Rc::clone(&occurrences),
                        defects,
                    });
                    Stage::Counting(self.count(occurrences, question))
                } else {
                    self.refused = Some(Trouble::TooManyOccurrences);
                    Stage::Idle
                };
            }
            Stage::Counting(mut count) => {
                self.stage = if count.step(COUNTED) {
                    Stage::Counting(count)
                } else {
                    Stage::Answered(self.answer(*count))
                };
            }
            stage @ (Stage::Idle | Stage::Answered(_)) => self.stage = stage,
        }
        matches!(self.stage, Stage::Expanding(..) | Stage::Counting(_))
    }

    /// How far the answer is, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        match &self.stage {
            Stage::Expanding(expansion, ..) => expansion.progress() * EXPANDED,
            Stage::Counting(_) => EXPANDED,
            Stage::Idle | Stage::Answered(_) => 1.0,
        }
    }

    /// Why there is no answer, or why nothing more is read: a code.
    #[must_use]
    pub fn refused(&self) -> Option<String> {
        self.refused.map(|trouble| trouble.id().to_owned())
    }

    /// The answer, as JSON; empty where there is none.
    #[must_use]
    pub fn found(&self) -> String {
        match &self.stage {
            Stage::Answered(json) => json.clone(),
            _ => String::new(),
        }
    }
}

impl Audit {
    fn count(&self, occurrences: Rc<[Occurrence]>, question: Question) -> Box<Count> {
        Box::new(Count::new(Rc::clone(&self.calendar), occurrences, question))
    }

    fn answer(&self, count: Count) -> String {
        let defects = self.expanded.as_ref().map(|it| it.defects.clone());
        let defects = defects.unwrap_or_default();
        let all = defects.len();
        let (defects, more) = named(defects, all);
        let answered = Answered {
            findings: count.finish(),
            defects,
            more,
        };
        answered.to_json()
    }
}

impl Default for Audit {
    fn default() -> Self {
        Self {
            reader: None,
            calendar: Rc::default(),
            schedule: Rc::default(),
            expanded: None,
            stage: Stage::Idle,
            refused: None,
        }
    }
}

/// As the page says it.
const fn trouble(refused: Refused) -> Trouble {
    match refused {
        Refused::TooLarge(_) => Trouble::TooManyBytes,
        Refused::TooManyEvents(_) => Trouble::TooManyEvents,
        Refused::TooManyFiles(_) => Trouble::TooManyFiles,
    }
}

/// Those that are named, and how many more there are.
fn named(mut defects: Vec<Defect>, all: usize) -> (Vec<Defect>, u32) {
    defects.truncate(MAX_DEFECTS);
    let more = all.saturating_sub(defects.len());
    (defects, u32::try_from(more).unwrap_or(u32::MAX))
}

/// What has to be expanded for a period: some hours more than it, since its days are those of another zone.
fn window(question: &Question) -> Window {
    let seconds = |date: Option<NaiveDate>| {
        let midnight = date.and_then(|date| date.and_hms_opt(0, 0, 0));
        midnight.map_or(0, |midnight| midnight.and_utc().timestamp())
    };
    Window {
        start: seconds(question.from.checked_sub_days(Days::new(1))),
        end: seconds(question.to.checked_add_days(Days::new(2))),
    }
}
