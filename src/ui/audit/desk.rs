//! The calendars that lie open beside a document: they stay while the reader looks at other views, and nowhere else.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Array;

use crate::app::audit::{Settings, storage_key};
use crate::app::saving::Storage;
use crate::browser::calendars::{Calendars, Told};
use crate::browser::page_storage::PageStorage;
use crate::browser::storage::LocalStorage;
use crate::browser::{clock, zones};
use crate::core::audit::{Answered, Opened, Question, Wire as _};
use crate::core::compose::WorkingWeek;
use crate::ui::context::Ctx;
use crate::ui::per_document::PerDocument;

/// How far the audit is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Phase {
    /// Nothing was dropped yet.
    #[default]
    Empty,
    /// Files are being read: how far, from 0 to 1.
    Reading(f64),
    /// They are more than is taken; a code.
    Refused(String),
    /// It failed; a code.
    Failed(String),
    /// They were read.
    Open(Rc<Opened>),
}

/// The calendars, what was chosen for them, and what was found.
pub(super) struct Desk {
    calendars: Calendars,
    /// The files, to be read once more after a failure.
    files: RefCell<Array>,
    names: RefCell<Vec<String>>,
    phase: RefCell<Phase>,
    settings: RefCell<Rc<Settings>>,
    answered: RefCell<Option<Found>>,
    /// The question that is under way.
    asked: RefCell<Rc<Question>>,
    /// How far the answer to the last question is, while it is under way.
    asking: Cell<Option<f64>>,
    week: RefCell<WorkingWeek>,
    /// Where the settings are kept; none in memory alone.
    key: Option<String>,
    listener: RefCell<Option<Listener>>,
}

/// What was found, and what was asked for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) question: Rc<Question>,
    pub(super) answered: Rc<Answered>,
}

/// Hears of changes.
type Listener = Rc<dyn Fn()>;

thread_local! {
    static DESKS: PerDocument<Desk> = const { PerDocument::new() };
}

/// The key of settings that may not be kept.
const UNKEPT: &str = "audit";

/// The desk that goes with an element's document.
pub(super) fn desk(ctx: &Ctx) -> Rc<Desk> {
    DESKS.with(|desks| desks.of(ctx, open))
}

fn open(document: Option<&str>) -> Rc<Desk> {
    let key = document.map(storage_key);
    let kept = match &key {
        Some(key) => LocalStorage.load(key),
        None => PageStorage.load(UNKEPT),
    };
    let settings = kept
        .ok()
        .flatten()
        .and_then(|text| Settings::from_json(&text));
    Rc::new_cyclic(|desk: &std::rc::Weak<Desk>| {
        let heard = desk.clone();
        Desk {
            calendars: Calendars::new(move |told| {
                if let Some(desk) = heard.upgrade() {
                    desk.hear(told);
                }
            }),
            files: RefCell::default(),
            names: RefCell::default(),
            phase: RefCell::default(),
            settings: RefCell::new(Rc::new(settings.unwrap_or_default())),
            answered: RefCell::default(),
            asked: RefCell::default(),
            asking: Cell::new(None),
            week: RefCell::default(),
            key,
            listener: RefCell::default(),
        }
    })
}

impl Desk {
    /// Whoever shows the desk is told of changes; one at a time.
    pub(super) fn listen(&self, listener: Option<Listener>) {
        self.listener.replace(listener);
    }

    pub(super) fn phase(&self) -> Phase {
        self.phase.borrow().clone()
    }

    pub(super) fn settings(&self) -> Rc<Settings> {
        Rc::clone(&self.settings.borrow())
    }

    /// What was found last; it may be the answer to an earlier question while another one is under way.
    pub(super) fn answered(&self) -> Option<Found> {
        self.answered.borrow().clone()
    }

    /// How far the answer to the last question is, while it is under way.
    pub(super) fn asking(&self) -> Option<f64> {
        self.asking.get()
    }

    /// The names of the files.
    pub(super) fn names(&self) -> Vec<String> {
        self.names.borrow().clone()
    }

    /// Reads files, in the place of those before.
    pub(super) fn read(&self, files: Array) {
        if files.length() == 0 {
            return;
        }
        self.files.replace(files);
        self.again();
    }

    /// Reads the same files once more.
    pub(super) fn again(&self) {
        self.answered.replace(None);
        self.asking.set(None);
        self.enter(Phase::Reading(0.0));
        let files = self.files.borrow().clone();
        self.calendars.read(&files);
    }

    /// Stops, and forgets the files.
    pub(super) fn forget(&self) {
        self.calendars.stop();
        self.files.replace(Array::new());
        self.answered.replace(None);
        self.asking.set(None);
        self.enter(Phase::Empty);
    }

    /// Changes what was chosen, and asks again where that makes a difference.
    pub(super) fn change(&self, act: impl FnOnce(&mut Settings)) {
        let mut settings = (*self.settings()).clone();
        act(&mut settings);
        if settings == *self.settings() {
            return;
        }
        let json = settings.to_json();
        let _ = match &self.key {
            Some(key) => LocalStorage.save(key, &json),
            None => PageStorage.save(UNKEPT, &json),
        };
        self.settings.replace(Rc::new(settings));
        self.ask();
        self.tell();
    }

    /// The organisation's working time counts from now on.
    pub(super) fn work(&self, week: WorkingWeek) {
        if *self.week.borrow() != week {
            self.week.replace(week);
            self.ask();
        }
    }

    fn ask(&self) {
        if !matches!(*self.phase.borrow(), Phase::Open(_)) {
            return;
        }
        let today = clock::now().date;
        let question = self.settings().question(
            &self.names.borrow(),
            today,
            &zones::own(),
            &self.week.borrow(),
        );
        self.asking.set(Some(0.0));
        self.calendars.ask(&question.to_json());
        self.asked.replace(Rc::new(question));
    }

    fn hear(&self, told: Told) {
        match told {
            Told::Progress(share) if self.asking.get().is_some() => {
                self.asking.set(Some(share));
                self.tell();
            }
            Told::Progress(share) => self.enter(Phase::Reading(share)),
            Told::Read(json) => match Opened::from_json(&json) {
                Ok(opened) => {
                    self.names.replace(opened.files.clone());
                    self.enter(Phase::Open(Rc::new(opened)));
                    self.ask();
                    self.tell();
                }
                Err(_) => self.enter(Phase::Failed("crash".to_owned())),
            },
            Told::Found(json) => {
                self.asking.set(None);
                match Answered::from_json(&json) {
                    Ok(answered) => {
                        self.answered.replace(Some(Found {
                            question: self.asked.borrow().clone(),
                            answered: Rc::new(answered),
                        }));
                        self.tell();
                    }
                    Err(_) => self.enter(Phase::Failed("crash".to_owned())),
                }
            }
            Told::Refused(code) => self.enter(Phase::Refused(code)),
            Told::Failed(code) => self.enter(Phase::Failed(code)),
        }
    }

    fn enter(&self, phase: Phase) {
        self.phase.replace(phase);
        self.tell();
    }

    fn tell(&self) {
        let listener = self.listener.borrow().clone();
        if let Some(listener) = listener {
            listener();
        }
    }
}

/// A desk, equal to itself alone.
#[derive(Clone)]
pub(super) struct Held(pub(super) Rc<Desk>);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
