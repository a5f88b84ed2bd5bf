//! The face in a small window that stays above all others: for whoever shows something else meanwhile.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::Running;
use super::face::Face;
use crate::app::words::key;
use crate::browser::picture::{Picture, is_offered};
use crate::ui::context::Ctx;

#[derive(PartialEq, Properties)]
pub(super) struct AboveProps {
    pub(super) ctx: Ctx,
    pub(super) running: Rc<Running>,
}

/// See the module: the button, and what its window shows.
pub(super) struct Above {
    button: NodeRef,
    window: Option<Picture>,
    beats: u32,
    refused: bool,
}

/// What happens to the window.
pub(super) enum Wake {
    /// The reader wants it, or no longer does.
    Asked,
    Opened(Option<Picture>),
    Beat,
    Closed,
}

impl Component for Above {
    type Message = Wake;
    type Properties = AboveProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            button: NodeRef::default(),
            window: None,
            beats: 0,
            refused: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, wake: Wake) -> bool {
        match wake {
            Wake::Asked if self.window.is_some() => self.window = None,
            Wake::Asked => {
                if let Some(button) = self.button.cast::<Element>() {
                    let link = ctx.link();
                    let (beat, closed) = (
                        link.callback(|()| Wake::Beat),
                        link.callback(|()| Wake::Closed),
                    );
                    let title = ctx.props().ctx.say(key::TICKER).to_string();
                    let opening = Picture::open(
                        button,
                        title,
                        move || beat.emit(()),
                        move || closed.emit(()),
                    );
                    link.send_future(async { Wake::Opened(opening.await) });
                }
                return false;
            }
            Wake::Opened(window) => {
                self.refused = window.is_none();
                self.window = window;
            }
            Wake::Beat => self.beats = self.beats.wrapping_add(1),
            Wake::Closed => self.window = None,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if !is_offered() {
            return Html::default();
        }
        let onclick = ctx.link().callback(|_: MouseEvent| Wake::Asked);
        let name = if self.window.is_some() {
            key::TICKER_ABOVE_CLOSE
        } else {
            key::TICKER_ABOVE
        };
        let props = ctx.props();
        html! {
            <>
                <button type="button" class="wam-link" ref={self.button.clone()} {onclick}>{ props.ctx.say(name) }</button>
                if self.refused {
                    <p class="wam-error" role="alert">{ props.ctx.say(key::TICKER_ABOVE_REFUSED) }</p>
                }
                { self.window.as_ref().and_then(Picture::place).map_or_else(VNode::default, |place| self.shown(ctx, place)) }
            </>
        }
    }
}

impl Above {
    fn shown(&self, ctx: &Context<Self>, place: Element) -> Html {
        let AboveProps { ctx, running } = ctx.props();
        let words = &ctx.options.words;
        let face = html! {
            <div class="wam" dir={words.dir()} lang={words.lang().to_owned()}>
                <Face ctx={ctx.clone()} running={running.clone()} beats={self.beats} />
            </div>
        };
        create_portal(face, place)
    }
}
