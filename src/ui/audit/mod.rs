//! The calendar audit: where the time of a calendar goes, and which series to replace.

mod asked;
mod choose;
mod defects;
mod desk;
mod out;
mod people;
mod period;
mod results;
mod series;
mod why;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, ShadowRoot};
use yew::prelude::*;

use super::context::Ctx;
use super::focus::{VIEW_HEADING, focus};
use super::stepping::on_step_key;
use crate::app::audit::Settings;
use crate::app::document::Document;
use crate::app::words::{Arg, key};
use crate::core::audit::Opened;
use desk::{Desk, Held, Phase, desk};
use results::Results;

/// The view.
pub(crate) fn audit(ctx: &Ctx, document: &Rc<Document>) -> Html {
    html! { <AuditView ctx={ctx.clone()} document={document.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct AuditProps {
    ctx: Ctx,
    document: Rc<Document>,
}

struct AuditView {
    desk: Rc<Desk>,
    /// Its number among those that the desk tells.
    number: u32,
    place: NodeRef,
}

/// Something changed.
struct Changed;

/// What the parts of the view are drawn with.
struct Look<'a> {
    ctx: &'a Ctx,
    document: &'a Rc<Document>,
    desk: &'a Rc<Desk>,
    settings: Rc<Settings>,
}

impl AuditView {
    fn take(ctx: &Context<Self>) -> (Rc<Desk>, u32) {
        let link = ctx.link().clone();
        let desk = desk(&ctx.props().ctx);
        let number = desk.listen(Rc::new(move || link.send_message(Changed)));
        desk.work(ctx.props().ctx.policy.norms.week());
        (desk, number)
    }

    /// Keeps the focus where it is, or else in the view, while what has it is drawn anew.
    fn hold_focus(&self) {
        let place = self.place.cast::<Element>();
        let root = place.and_then(|place| place.get_root_node().dyn_into::<ShadowRoot>().ok());
        let Some((root, focused)) = root.and_then(|root| {
            let focused = root.active_element()?;
            Some((root, focused))
        }) else {
            return;
        };
        Timeout::new(0, move || {
            if root.active_element().is_none() {
                let id = ["[id=\"", &focused.id(), "\"]"].concat();
                focus(&root, &[&id, VIEW_HEADING]);
            }
        })
        .forget();
    }
}

impl Component for AuditView {
    type Message = Changed;
    type Properties = AuditProps;

    fn create(ctx: &Context<Self>) -> Self {
        let (desk, number) = Self::take(ctx);
        Self {
            desk,
            number,
            place: NodeRef::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, Changed: Changed) -> bool {
        self.hold_focus();
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &AuditProps) -> bool {
        if ctx.props().ctx != old.ctx {
            self.desk.leave(self.number);
            (self.desk, self.number) = Self::take(ctx);
        }
        true
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.desk.leave(self.number);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AuditProps { ctx, document } = ctx.props();
        let look = Look {
            ctx,
            document,
            desk: &self.desk,
            settings: self.desk.settings(),
        };
        let phase = self.desk.phase();
        html! {
            <div class="wam-audit" ref={self.place.clone()} onkeydown={on_step_key(look.ctx, look.desk)} ondragover={look.on_drag()} ondrop={look.on_drop()} onpaste={look.on_paste()}>
                <h2 class="wam-title">{ ctx.say(key::AUDIT_TITLE) }</h2>
                <p class="wam-audit-status" role="status">{ look.status(&phase) }</p>
                { match phase {
                    Phase::Open(opened) => look.opened(&opened),
                    phase => look.choose(&phase),
                } }
            </div>
        }
    }
}

impl Look<'_> {
    /// How far it is, in a line that is always there, so that it is heard.
    fn status(&self, phase: &Phase) -> AttrValue {
        let ctx = self.ctx;
        match phase {
            Phase::Empty | Phase::Failed(_) => AttrValue::default(),
            Phase::Reading(_) => ctx.say(key::AUDIT_READING),
            Phase::Open(_) if self.desk.is_asking() => ctx.say(key::AUDIT_COUNTING),
            Phase::Open(opened) => {
                let files = u32::try_from(opened.calendars()).unwrap_or(u32::MAX);
                let counts = [
                    ("files", Arg::Count(files)),
                    ("n", Arg::Count(opened.events)),
                ];
                ctx.fill(key::AUDIT_FILES_READ, &counts)
            }
        }
    }

    /// What was read, and what was found in it.
    fn opened(&self, opened: &Opened) -> Html {
        let ctx = self.ctx;
        let found = self.desk.found();
        let answered = found.as_ref().map(|found| Rc::clone(&found.answered));
        html! {
            <>
                { self.files() }
                { self.defects(opened, answered.as_deref()) }
                { self.asked(found.as_ref()) }
                if let Some(found) = found {
                    <Results ctx={ctx.clone()} desk={Held(Rc::clone(self.desk))} document={self.document.clone()}
                        settings={self.settings.clone()} {found} stale={self.desk.is_asking()} />
                }
            </>
        }
    }

    /// Does something to the desk at a click.
    fn act(&self, act: impl Fn(&Desk) + 'static) -> Callback<MouseEvent> {
        let desk = Rc::clone(self.desk);
        Callback::from(move |_| act(&desk))
    }
}
