//! The calendars that lie open beside a document: they stay while the reader looks at other views, and nowhere else.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};

use js_sys::Array;

use crate::app::audit::{Settings, storage_key};
use crate::app::saving::Storage;
use crate::app::steps::Steps;
use crate::app::store::Store;
use crate::browser::calendars::{Calendars, Told};
use crate::browser::storage::LocalStorage;
use crate::browser::{clock, dynamic, zones};
use crate::core::audit::{Answered, Opened, Question, Trouble, Wire as _};
use crate::core::compose::WorkingWeek;
use crate::ui::context::Ctx;
use crate::ui::per_document::PerDocument;
use crate::ui::stepping::Stepping;

/// How far the audit is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Phase {
    /// Nothing was dropped yet.
    #[default]
    Empty,
    /// Files are being read: how far, in hundredths.
    Reading(u8),
    /// They are more than is taken, or could not be read.
    Failed(Trouble),
    /// They were read.
    Open(Rc<Opened>),
}

/// What was found, and what was asked for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) question: Rc<Question>,
    pub(super) answered: Rc<Answered>,
}

/// Steps that can be undone.
const MAX_STEPS: usize = 200;

/// What the reader chose.
#[derive(Clone, Debug, Default, PartialEq)]
struct Chosen {
    settings: Rc<Settings>,
    /// Whose the exports are, where the reader said so: by place, an address; nothing for somebody unknown.
    owners: BTreeMap<u32, String>,
}

/// The calendars, what was chosen for them, and what was found.
pub(super) struct Desk {
    calendars: Calendars,
    /// The files, to be read once more after a failure or with others.
    files: RefCell<Array>,
    phase: RefCell<Phase>,
    /// What was chosen, and what was before it.
    chosen: RefCell<Steps<Chosen, MAX_STEPS>>,
    /// The last question.
    asked: RefCell<Rc<Question>>,
    /// Whether its answer is under way.
    asking: Cell<bool>,
    /// Why it has none.
    refused: Cell<Option<Trouble>>,
    found: RefCell<Option<Found>>,
    week: RefCell<WorkingWeek>,
    /// Where the settings are kept; none in memory alone.
    key: Option<String>,
    listeners: RefCell<Vec<(u32, Listener)>>,
    /// The number of the next listener.
    next: Cell<u32>,
}

/// Hears of changes.
type Listener = Rc<dyn Fn()>;

thread_local! {
    static KEPT: PerDocument<Desk> = const { PerDocument::new() };
    /// Those of elements that may keep nothing: one each.
    static UNKEPT: RefCell<Vec<(Weak<Store>, Rc<Desk>)>> = const { RefCell::new(Vec::new()) };
}

/// The desk that goes with an element's document.
pub(super) fn desk(ctx: &Ctx) -> Rc<Desk> {
    if ctx.store.key().is_some() {
        return KEPT.with(|desks| desks.of(ctx, open));
    }
    UNKEPT.with_borrow_mut(|desks| {
        desks.retain(|(store, _)| store.strong_count() > 0);
        let is_its = |store: &Weak<Store>| std::ptr::eq(store.as_ptr(), Rc::as_ptr(&ctx.store));
        if let Some((_, desk)) = desks.iter().find(|(store, _)| is_its(store)) {
            return Rc::clone(desk);
        }
        let desk = open(None);
        desks.push((Rc::downgrade(&ctx.store), Rc::clone(&desk)));
        desk
    })
}

fn open(document: Option<&str>) -> Rc<Desk> {
    let key = document.map(storage_key);
    let kept = key.as_ref().and_then(|key| LocalStorage.load(key).ok()?);
    let settings = kept.and_then(|text| Settings::from_json(&text));
    Rc::new_cyclic(|desk: &Weak<Desk>| {
        let heard = desk.clone();
        Desk {
            calendars: Calendars::new(move |told| {
                if let Some(desk) = heard.upgrade() {
                    desk.hear(told);
                }
            }),
            files: RefCell::default(),
            phase: RefCell::default(),
            chosen: RefCell::new(Steps::new(Chosen {
                settings: Rc::new(settings.unwrap_or_default()),
                owners: BTreeMap::new(),
            })),
            asked: RefCell::default(),
            asking: Cell::new(false),
            refused: Cell::new(None),
            found: RefCell::default(),
            week: RefCell::default(),
            key,
            listeners: RefCell::default(),
            next: Cell::new(0),
        }
    })
}

impl Desk {
    /// Tells of every change, until [`Self::leave`] with the number given.
    pub(super) fn listen(&self, listener: Listener) -> u32 {
        let number = self.next.get();
        self.next.set(number + 1);
        self.listeners.borrow_mut().push((number, listener));
        number
    }

    /// Tells a listener no longer.
    pub(super) fn leave(&self, number: u32) {
        self.listeners
            .borrow_mut()
            .retain(|(one, _)| *one != number);
    }

    pub(super) fn phase(&self) -> Phase {
        self.phase.borrow().clone()
    }

    pub(super) fn settings(&self) -> Rc<Settings> {
        Rc::clone(&self.chosen.borrow().now().settings)
    }

    /// What was found last; it may be the answer to an earlier question while another one is under way.
    pub(super) fn found(&self) -> Option<Found> {
        self.found.borrow().clone()
    }

    /// Whether the answer to the last question is under way.
    pub(super) fn is_asking(&self) -> bool {
        self.asking.get()
    }

    /// Why the last question has no answer.
    pub(super) fn refused(&self) -> Option<Trouble> {
        self.refused.get()
    }

    /// Whether folders had more files than were taken.
    pub(super) fn is_cut(&self) -> bool {
        dynamic::get(&self.files.borrow(), "cut").is_some_and(|cut| cut.is_truthy())
    }

    /// Reads files: beside those that are open, if there are any.
    pub(super) fn read(&self, files: &Array) {
        if files.length() == 0 {
            return;
        }
        let all = if matches!(*self.phase.borrow(), Phase::Open(_)) {
            self.files.borrow().concat(files)
        } else {
            files.clone()
        };
        let cut = dynamic::get(files, "cut").is_some_and(|cut| cut.is_truthy());
        dynamic::set(&all, "cut", cut || self.is_cut());
        self.files.replace(all);
        self.again();
    }

    /// Reads the same files once more.
    pub(super) fn again(&self) {
        self.disown();
        self.found.take();
        self.refused.take();
        self.asking.set(false);
        self.enter(Phase::Reading(0));
        self.calendars.read(&self.files.borrow());
    }

    /// Stops, and forgets the files.
    pub(super) fn forget(&self) {
        self.calendars.stop();
        self.files.take();
        self.disown();
        self.found.take();
        self.refused.take();
        self.asking.set(false);
        self.enter(Phase::Empty);
    }

    /// What was dropped could not be read.
    pub(super) fn fail(&self, trouble: Trouble) {
        self.enter(Phase::Failed(trouble));
    }

    /// Changes what was chosen, keeps it, and asks again where that makes a difference.
    pub(super) fn change(&self, act: impl FnOnce(&mut Settings)) {
        self.choose(|chosen| act(Rc::make_mut(&mut chosen.settings)));
    }

    /// Goes back to what is usual, in one step.
    pub(super) fn afresh(&self) {
        self.change(|settings| *settings = Settings::default());
    }

    /// Whose an export is; nothing for somebody unknown.
    pub(super) fn name_owner(&self, place: u32, owner: String) {
        self.choose(|chosen| {
            chosen.owners.insert(place, owner);
        });
    }

    fn choose(&self, act: impl FnOnce(&mut Chosen)) {
        let changed = self.chosen.borrow_mut().perform(act);
        self.keep(changed);
    }

    /// Keeps what was chosen, where that has changed, and asks again where that makes a difference.
    fn keep(&self, changed: bool) {
        if !changed {
            return;
        }
        if let Some(key) = &self.key {
            let _ = LocalStorage.save(key, &self.settings().to_json());
        }
        self.ask();
        self.tell();
    }

    /// Other files have other owners, and nothing brings those of the ones before back.
    fn disown(&self) {
        self.chosen
            .borrow_mut()
            .forget(|chosen| chosen.owners.clear());
    }

    /// The organisation's working time counts from now on.
    pub(super) fn work(&self, week: WorkingWeek) {
        self.week.replace(week);
        self.ask();
    }

    /// Asks, unless it is the last question once more.
    fn ask(&self) {
        if !matches!(*self.phase.borrow(), Phase::Open(_)) {
            return;
        }
        let question = self.settings().question(
            self.chosen.borrow().now().owners.clone(),
            clock::now().date,
            &zones::own(),
            &self.week.borrow(),
        );
        let is_known = self.asking.get() || self.found.borrow().is_some();
        if is_known && question == **self.asked.borrow() {
            return;
        }
        self.refused.take();
        self.asking.set(true);
        self.calendars.ask(&question.to_json());
        self.asked.replace(Rc::new(question));
    }

    fn hear(&self, told: Told) {
        let crash = || Phase::Failed(Trouble::Crash);
        match told {
            Told::Progress(share) => {
                let phase = Phase::Reading((share.clamp(0.0, 1.0) * 100.0) as u8);
                if matches!(*self.phase.borrow(), Phase::Reading(_))
                    && *self.phase.borrow() != phase
                {
                    self.enter(phase);
                }
            }
            Told::Read(json) => match Opened::from_json(&json) {
                Ok(opened) if opened.calendars() == 0 => {
                    self.calendars.stop();
                    self.enter(Phase::Failed(Trouble::NoCalendar));
                }
                Ok(opened) => {
                    self.phase.replace(Phase::Open(Rc::new(opened)));
                    self.ask();
                    self.tell();
                }
                Err(_) => self.enter(crash()),
            },
            Told::Found(json) => {
                self.asking.set(false);
                match Answered::from_json(&json) {
                    Ok(answered) => {
                        self.found.replace(Some(Found {
                            question: self.asked.borrow().clone(),
                            answered: Rc::new(answered),
                        }));
                        self.tell();
                    }
                    Err(_) => self.enter(crash()),
                }
            }
            // Another question may have an answer.
            Told::Refused(trouble) if matches!(*self.phase.borrow(), Phase::Open(_)) => {
                self.asking.set(false);
                self.found.take();
                self.refused.set(Some(trouble));
                self.tell();
            }
            Told::Refused(trouble) | Told::Failed(trouble) => self.enter(Phase::Failed(trouble)),
        }
    }

    fn enter(&self, phase: Phase) {
        self.phase.replace(phase);
        self.tell();
    }

    fn tell(&self) {
        let listeners = self.listeners.borrow().clone();
        for (_, listener) in listeners {
            listener();
        }
    }
}

impl Stepping for Desk {
    fn can_undo(&self) -> bool {
        self.chosen.borrow().can_undo()
    }

    fn can_redo(&self) -> bool {
        self.chosen.borrow().can_redo()
    }

    fn undo(&self) {
        let changed = self.chosen.borrow_mut().undo();
        self.keep(changed);
    }

    fn redo(&self) {
        let changed = self.chosen.borrow_mut().redo();
        self.keep(changed);
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
