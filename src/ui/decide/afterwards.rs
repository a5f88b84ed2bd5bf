//! What follows an answer: the answer itself has the frame of the key, and what is around it comes in the next one. So it is
//! where it is new in a view that was there before it: it has a task of its own, and until then its place is kept.

use std::rc::Rc;

use web_sys::ShadowRoot;
use yew::prelude::*;

use super::details::details;
use super::matrix::{matrix_picture, matrix_place};
use crate::app::document::Document;
use crate::browser::painted::Painted;
use crate::ui::context::Ctx;
use crate::ui::focus::{focused_root, is_in_sight, show_focused};

/// The parts that follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Following {
    /// What stands below the answer: why, and what would change it.
    Details,
    /// The matrix.
    Matrix,
}

/// Draws a part: a frame after the answers where these have changed, and where it is new, unless that is to be `at_once`.
pub(crate) fn afterwards(
    ctx: &Ctx,
    document: &Rc<Document>,
    part: Following,
    at_once: bool,
) -> Html {
    html! { <Afterwards ctx={ctx.clone()} document={document.clone()} {part} {at_once} /> }
}

#[derive(PartialEq, Properties)]
struct AfterwardsProps {
    ctx: Ctx,
    document: Rc<Document>,
    part: Following,
    at_once: bool,
}

struct Afterwards {
    /// Renders when the answer is painted.
    painted: Painted,
    /// Whether it has been drawn.
    drawn: bool,
    /// The root whose focus stays in sight: where it was before this renders for that.
    follows: Option<ShadowRoot>,
    /// Where it is drawn.
    place: NodeRef,
}

impl Component for Afterwards {
    type Message = ();
    type Properties = AfterwardsProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let painted = Painted::new(move || link.send_message(()));
        let drawn = ctx.props().at_once;
        if !drawn {
            painted.then();
        }
        Self {
            painted,
            drawn,
            follows: None,
            place: NodeRef::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.drawn = true;
        self.follows = focused_root(&self.place).filter(is_in_sight);
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &AfterwardsProps) -> bool {
        // A key typed in one of its fields, or another language, waits for nothing.
        let answered = ctx.props().document.answers != old.document.answers;
        if answered {
            self.painted.then();
        }
        !answered
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        // What has the focus may have moved by what is longer or shorter now.
        if let Some(root) = self.follows.take() {
            show_focused(&root);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AfterwardsProps {
            ctx,
            document,
            part,
            ..
        } = ctx.props();
        match part {
            Following::Details => html! {
                <div class="wam-details" ref={self.place.clone()}>{ details(ctx, document, self.drawn) }</div>
            },
            Following::Matrix if self.drawn => matrix_picture(ctx, &document.answers),
            Following::Matrix => matrix_place(),
        }
    }
}
