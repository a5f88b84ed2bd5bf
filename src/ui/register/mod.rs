//! The decision register: the list with its search, and a page for each decision.

mod conflict;
mod day;
mod files;
mod incoming;
mod keep;
mod list;
mod options;
mod page;
mod row;
mod shared;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Object;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};
use yew::html::Scope;
use yew::prelude::*;

use super::context::Ctx;
use super::stepping::{Stepping, on_step_key};
use crate::app::words::key;
use crate::browser::dynamic::{call, get, set};
use crate::browser::painted::Painted;
use crate::core::register::{Filter, Kept, Record, Register, Text};
use crate::later::script;
use day::{fresh_id, today};
use incoming::Report;
use shared::{Shared, shared};

pub(crate) use keep::{Decided, Filed, filed, keep_decision};

/// Decisions shown at once; more come when they are asked for.
const SHOWN: usize = 30;

/// Decisions made ready for the search at once, and the milliseconds before each lot.
const PIECE: usize = 50;
const READY_MS: u32 = 20;

/// The heading, which takes the focus of what goes away.
const HEADING: &[&str] = &[".wam-view .wam-title"];

/// The view.
pub(crate) fn register(ctx: &Ctx) -> Html {
    html! { <RegisterView ctx={ctx.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct RegisterProps {
    ctx: Ctx,
}

/// What happens to the view.
enum Told {
    /// The register changed, or which decision is open.
    Changed,
    /// Something else is looked for.
    Filter(Box<dyn FnOnce(&mut Filter)>),
    /// What that is has been painted: what is found may follow.
    Find,
    /// More of what was found is to be shown.
    More,
    /// Files were read, or written.
    Report(Report),
    /// There is time to make ready for the search what stands from this place on.
    Ready(usize),
}

impl Told {
    fn filter(change: impl FnOnce(&mut Filter) + 'static) -> Self {
        Self::Filter(Box::new(change))
    }
}

struct RegisterView {
    shared: Rc<Shared>,
    number: u32,
    filter: Filter,
    most: usize,
    report: Report,
    /// What was found, and in which register.
    found: (Rc<Register>, Vec<Rc<Kept>>),
    /// The labels and owners that there are, and in which register.
    values: (Rc<Register>, [Vec<String>; 2]),
    place: NodeRef,
    exposed: Option<Exposed>,
    readying: Option<Timeout>,
    /// Finds what is looked for once the key that said it is painted, however long the list is.
    painted: Painted,
}

/// What the page reads and sets the register of an element through.
struct Exposed {
    element: Element,
    _read: Closure<dyn FnMut()>,
    _write: Closure<dyn FnMut()>,
}

impl Drop for Exposed {
    fn drop(&mut self) {
        call(&script(), "conceal", &[self.element.clone().into()]);
    }
}

/// What the parts of the view are drawn with.
struct Look<'a> {
    ctx: &'a Ctx,
    shared: &'a Rc<Shared>,
    register: &'a Rc<Register>,
    link: &'a Scope<RegisterView>,
}

impl RegisterView {
    fn subscribe(shared: &Rc<Shared>, link: &Scope<Self>) -> u32 {
        let changed = link.callback(|()| Told::Changed);
        shared.store.listen(Rc::new(move || changed.emit(())))
    }

    fn find(&mut self) {
        let register = self.shared.store.register();
        self.found = (Rc::clone(&register), self.filter.find(&register, today()));
        if !Rc::ptr_eq(&self.values.0, &register) {
            let values = [Text::Label, Text::Owner].map(|text| register.values(text));
            self.values = (register, values);
        }
    }

    /// Makes ready for the search what is not yet, piece by piece between other tasks: the first key finds it done.
    fn make_ready(&mut self, ctx: &Context<Self>, from: usize) {
        let register = self.shared.store.register();
        let end = from.saturating_add(PIECE).min(register.records.len());
        for kept in register.records.get(from..end).unwrap_or_default() {
            kept.make_ready();
        }
        if end < register.records.len() {
            self.soon_ready(ctx, end);
        }
    }

    fn soon_ready(&mut self, ctx: &Context<Self>, from: usize) {
        let link = ctx.link().clone();
        let told = move || link.send_message(Told::Ready(from));
        self.readying = Some(Timeout::new(READY_MS, told));
    }

    /// Lets the page read, set and follow the register of the element.
    fn expose(&mut self) {
        let root = self
            .place
            .cast::<Element>()
            .map(|place| place.get_root_node());
        let Some(root) = root.and_then(|root| root.dyn_into::<ShadowRoot>().ok()) else {
            return;
        };
        let element = root.host();
        let (reads, writes) = (Rc::clone(&self.shared), Rc::clone(&self.shared));
        // What is read and written goes by way of this: functions that take and give texts would bring glue of their own.
        let desk = JsValue::from(Object::new());
        let (reading, writing) = (desk.clone(), desk.clone());
        let read: Closure<dyn FnMut()> = Closure::new(move || {
            set(&reading, "text", reads.store.value());
        });
        let write: Closure<dyn FnMut()> = Closure::new(move || {
            let text = get(&writing, "text").and_then(|text| text.as_string());
            let read = writes.store.set_value(&text.unwrap_or_default());
            set(&writing, "wrong", read.is_err());
        });
        let args = [
            element.clone().into(),
            desk,
            read.as_ref().clone(),
            write.as_ref().clone(),
        ];
        call(&script(), "expose", &args);
        let (told, shared) = (element.clone(), Rc::downgrade(&self.shared));
        self.shared.on_saved(self.number, move || {
            let count = shared
                .upgrade()
                .map_or(0, |shared| shared.store.register().records.len());
            let count = JsValue::from_f64(count as f64);
            call(&script(), "changed", &[told.clone().into(), count]);
        });
        self.exposed = Some(Exposed {
            element,
            _read: read,
            _write: write,
        });
    }
}

impl Component for RegisterView {
    type Message = Told;
    type Properties = RegisterProps;

    fn create(ctx: &Context<Self>) -> Self {
        let shared = shared(&ctx.props().ctx);
        let number = Self::subscribe(&shared, ctx.link());
        let mut view = Self {
            shared,
            number,
            filter: Filter::default(),
            most: SHOWN,
            report: Report::default(),
            found: (Rc::default(), Vec::new()),
            values: (Rc::default(), [Vec::new(), Vec::new()]),
            place: NodeRef::default(),
            exposed: None,
            readying: None,
            painted: Painted::new({
                let link = ctx.link().clone();
                move || link.send_message(Told::Find)
            }),
        };
        view.find();
        view.soon_ready(ctx, 0);
        view
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Changed => {
                // What is typed into a decision looks for nothing; the list does when it is shown again.
                let is_list = self.shared.open.borrow().is_none();
                if is_list && !Rc::ptr_eq(&self.found.0, &self.shared.store.register()) {
                    self.find();
                    self.soon_ready(ctx, 0);
                }
            }
            Told::Filter(change) => {
                change(&mut self.filter);
                self.painted.then();
                return false;
            }
            Told::Find => {
                self.most = SHOWN;
                self.find();
            }
            Told::More => self.most += SHOWN,
            Told::Report(report) => self.report = report,
            Told::Ready(from) => {
                self.make_ready(ctx, from);
                return false;
            }
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &RegisterProps) -> bool {
        let now = shared(&ctx.props().ctx);
        if !Rc::ptr_eq(&now, &self.shared) {
            self.shared.forget(self.number);
            self.number = Self::subscribe(&now, ctx.link());
            self.shared = now;
            self.exposed = None;
            self.find();
            self.expose();
        }
        true
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first {
            self.expose();
        }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.shared.forget(self.number);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let register = self.shared.store.register();
        let look = Look {
            ctx: &ctx.props().ctx,
            shared: &self.shared,
            register: &register,
            link: ctx.link(),
        };
        let open = self.shared.open.borrow().clone();
        let record = open.as_deref().and_then(|id| register.get(id));
        let onkeydown = on_step_key(look.ctx, &self.shared);
        html! {
            <div class="wam-register" ref={self.place.clone()} {onkeydown}>
                { match record {
                    Some(record) => look.page(record),
                    None => look.list(self),
                } }
            </div>
        }
    }
}

/// The register has steps of its own.
impl Stepping for Shared {
    fn can_undo(&self) -> bool {
        self.store.can_undo()
    }

    fn can_redo(&self) -> bool {
        self.store.can_redo()
    }

    fn undo(&self) {
        self.store.undo();
    }

    fn redo(&self) {
        self.store.redo();
    }
}

impl Look<'_> {
    /// Does something at a click, unless nothing may be changed.
    fn act(&self, act: impl Fn(&Rc<Shared>, &MouseEvent) + 'static) -> Callback<MouseEvent> {
        let (shared, readonly) = (Rc::clone(self.shared), self.ctx.options.readonly);
        Callback::from(move |event: MouseEvent| {
            if !readonly {
                act(&shared, &event);
            }
        })
    }

    /// Shows a decision, or the list, at a click; the focus goes to its heading.
    fn show(&self, id: Option<&str>) -> Callback<MouseEvent> {
        let id = id.map(str::to_owned);
        self.act(move |shared, event| {
            super::focus::focus_soon(event, HEADING);
            shared.show(id.clone());
        })
    }

    /// Begins a decision, and shows it.
    fn begin(&self, make: impl Fn(&Ctx) -> Record + 'static) -> Callback<MouseEvent> {
        let ctx = self.ctx.clone();
        self.act(move |shared, event| {
            let mut record = make(&ctx);
            record.id = fresh_id();
            let added = shared.store.change(None, |register| register.add(record));
            if let Ok(id) = added {
                super::focus::focus_soon(event, &["#register-title"]);
                shared.show(Some(id));
            }
        })
    }

    /// What must be told about the keeping of the register.
    fn notice(&self) -> Html {
        let notice = self.shared.store.notice();
        html! {
            <div role="status">
                if let Some(notice) = notice {
                    <div class="wam-notice" data-notice={["register-", notice.id()].concat()}>
                        <p>{ self.ctx.named(&["register-notice-", notice.id()]) }</p>
                        <div class="wam-row">
                            if notice.is_passing() {
                                <button type="button" class="wam-button" onclick={self.act(|shared, _| shared.store.undo())}>{ self.ctx.say(key::UNDO) }</button>
                            }
                            <button type="button" class="wam-button" onclick={self.act(|shared, _| shared.store.tell(None))}>{ self.ctx.say(key::CLOSE) }</button>
                        </div>
                    </div>
                }
            </div>
        }
    }

    /// What a decision is called, even where nobody named it.
    fn name(&self, record: &Record) -> AttrValue {
        let title = record.text(Text::Title).trim();
        if title.is_empty() {
            self.ctx.say(key::REGISTER_UNTITLED)
        } else {
            title.to_owned().into()
        }
    }
}
