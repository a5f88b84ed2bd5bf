//! The calendar audit: where the time of a calendar goes, and which series to replace.

mod asked;
mod choose;
mod defects;
mod desk;
mod out;
mod results;
mod series;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Ctx;
use crate::app::audit::Settings;
use crate::app::document::Document;
use crate::app::words::key;
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
    fn take(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.desk = desk(&ctx.props().ctx);
        self.desk
            .listen(Some(Rc::new(move || link.send_message(Changed))));
        self.desk.work(ctx.props().ctx.policy.norms.week());
    }
}

impl Component for AuditView {
    type Message = Changed;
    type Properties = AuditProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut view = Self {
            desk: desk(&ctx.props().ctx),
        };
        view.take(ctx);
        view
    }

    fn update(&mut self, _: &Context<Self>, Changed: Changed) -> bool {
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &AuditProps) -> bool {
        if ctx.props().ctx != old.ctx {
            self.desk.listen(None);
            self.take(ctx);
        }
        true
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.desk.listen(None);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AuditProps { ctx, document } = ctx.props();
        let look = Look {
            ctx,
            document,
            desk: &self.desk,
            settings: self.desk.settings(),
        };
        html! {
            <div class="wam-audit">
                <h2 class="wam-title">{ ctx.say(key::AUDIT_TITLE) }</h2>
                { match self.desk.phase() {
                    Phase::Open(opened) => look.opened(&opened),
                    phase => look.choose(&phase),
                } }
            </div>
        }
    }
}

impl Look<'_> {
    /// What was read, and what was found in it.
    fn opened(&self, opened: &Opened) -> Html {
        let ctx = self.ctx;
        let found = self.desk.answered();
        let answered = found.as_ref().map(|found| Rc::clone(&found.answered));
        let asking = self.desk.asking();
        html! {
            <>
                { self.files(opened.events) }
                { self.defects(opened, answered.as_deref()) }
                { self.asked(answered.as_ref().map(|it| &it.findings)) }
                <p class="wam-guidance wam-drawing" role="status">
                    if asking.is_some() {
                        { ctx.say(key::AUDIT_COUNTING) }
                    }
                </p>
                if let Some(found) = found {
                    <Results ctx={ctx.clone()} desk={Held(Rc::clone(self.desk))} document={self.document.clone()}
                        settings={self.settings.clone()} {found} stale={asking.is_some()} />
                }
            </>
        }
    }

    /// Does something to the desk at a click; nothing in it is the document's, so it may be done where that is not to be
    /// changed, too.
    fn act(&self, act: impl Fn(&Desk) + 'static) -> Callback<MouseEvent> {
        let desk = Rc::clone(self.desk);
        Callback::from(move |_| act(&desk))
    }

    /// Changes what was chosen, after a control.
    fn change<E: 'static>(&self, act: impl Fn(&E, &mut Settings) + 'static) -> Callback<E> {
        let desk = Rc::clone(self.desk);
        Callback::from(move |event: E| desk.change(|settings| act(&event, settings)))
    }
}
