//! The update as its readers get it, and as its source: beside each other where there is room, one at a time elsewhere.
//! It follows when typing rests for a moment, so that no key waits for it, however long the update is.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::words::key;
use crate::browser::pause::Pause;
use crate::core::markup::Document as Update;
use crate::ui::attributes::state;
use crate::ui::context::Ctx;
use crate::ui::copying::name;
use crate::ui::markup::use_markup;
use crate::ui::paper::rendered;
use crate::ui::turns::FRAME_MS;

/// How long typing must rest, in milliseconds: longer than between two keys of somebody who types slowly, whose next one
/// would wait for it, and shorter than the pause in which an author looks up.
const REST_MS: u32 = 250;

/// How long after a key the paper shows it for sure, in milliseconds: the frame of the key and one for the update, each of
/// which may wait for the screen, the rest, and a frame for the paper.
pub(super) const BEHIND_MS: u32 = REST_MS + 5 * FRAME_MS;

/// What is previewed.
#[derive(PartialEq, Properties)]
pub(super) struct PreviewProps {
    pub(super) ctx: Ctx,
    pub(super) update: Rc<Update>,
}

/// See the module.
pub(super) struct Preview {
    /// Renders when typing rests.
    resting: Pause,
}

impl Component for Preview {
    type Message = ();
    type Properties = PreviewProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        Self {
            resting: Pause::new(REST_MS, move || link.send_message(())),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &PreviewProps) -> bool {
        // Another language is no typing.
        if ctx.props().ctx != before.ctx {
            return true;
        }
        self.resting.happens();
        false
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let PreviewProps { ctx, update } = ctx.props();
        html! { <Papers ctx={ctx.clone()} update={update.clone()} /> }
    }
}

/// Both papers; which of them is on top matters only where there is room for one.
#[component]
fn Papers(props: &PreviewProps) -> Html {
    let PreviewProps { ctx, update } = props;
    let source = use_state_eq(|| false);
    let dialect = use_markup();
    let tab = |name: AttrValue, shows: bool| {
        let show = {
            let source = source.clone();
            Callback::from(move |_: MouseEvent| source.set(shows))
        };
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(*source == shows)} onclick={show}>{ name }</button>
        }
    };
    let paper = |name: AttrValue, is_top: bool, paper: Html| {
        let class = if is_top {
            "wam-sheet"
        } else {
            "wam-sheet is-behind"
        };
        html! {
            <div {class}>
                <p class="wam-guidance" aria-hidden="true">{ name }</p>
                { paper }
            </div>
        }
    };
    let (read, written) = (ctx.say(key::COMPOSE_RENDERED), name(ctx, dialect));
    html! {
        <div class="wam-preview" part="preview">
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                { tab(read.clone(), false) }
                { tab(written.clone(), true) }
            </div>
            { paper(read, !*source, html! { <div class="wam-paper" dir="auto">{ rendered(update) }</div> }) }
            { paper(written.clone(), *source, html! {
                <pre class="wam-paper" tabindex="0" dir="auto" aria-label={written}>{ for lines(&dialect.write(update)) }</pre>
            }) }
        </div>
    }
}

/// Each line in a box of its own: a browser breaks the lines of a box anew, all of them, where one of them changes.
fn lines(source: &str) -> impl Iterator<Item = Html> {
    let lines = source.split_inclusive('\n');
    lines.map(|line| html! { <span class="wam-source-line">{ line.to_owned() }</span> })
}
