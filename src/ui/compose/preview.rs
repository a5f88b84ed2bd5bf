//! The update as its readers get it, or as its source.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::words::key;
use crate::core::markup::{Block, Document as Update, Inline, markdown};
use crate::ui::attributes::state;
use crate::ui::context::Ctx;

/// What is previewed.
#[derive(PartialEq, Properties)]
pub(super) struct PreviewProps {
    pub(super) ctx: Ctx,
    pub(super) update: Rc<Update>,
}

/// See the module.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps { ctx, update } = props;
    let source = use_state_eq(|| false);
    let tab = |name, shows: bool| {
        let show = {
            let source = source.clone();
            Callback::from(move |_: MouseEvent| source.set(shows))
        };
        html! {
            <button type="button" class="wam-tab" aria-pressed={state(*source == shows)} onclick={show}>{ ctx.say(name) }</button>
        }
    };
    html! {
        <div class="wam-preview" part="preview">
            <div class="wam-tabs" role="group" aria-label={ctx.say(key::COMPOSE_PREVIEW)}>
                { tab(key::COMPOSE_RENDERED, false) }
                { tab(key::COMPOSE_SOURCE, true) }
            </div>
            if *source {
                <pre class="wam-paper" tabindex="0" dir="auto">{ markdown(update) }</pre>
            } else {
                <div class="wam-paper" dir="auto">{ for update.blocks.iter().map(block) }</div>
            }
        </div>
    }
}

fn block(block: &Block) -> Html {
    match block {
        // The page has its own first headings.
        Block::Heading { level: 1 | 2, text } => html! { <h3>{ inlines(text) }</h3> },
        Block::Heading { text, .. } => html! { <h4>{ inlines(text) }</h4> },
        Block::Paragraph(text) => html! { <p>{ inlines(text) }</p> },
        Block::List {
            ordered: false,
            items,
        } => html! { <ul>{ for items.iter().map(|text| item(text)) }</ul> },
        Block::List {
            ordered: true,
            items,
        } => html! { <ol>{ for items.iter().map(|text| item(text)) }</ol> },
        Block::Facts(facts) => html! {
            <dl>{ for facts.iter().map(|(name, value)| html! { <div><dt>{ inlines(name) }</dt><dd>{ inlines(value) }</dd></div> }) }</dl>
        },
        Block::Table { head, rows } => html! {
            <table>
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ inlines(cell) }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(|row| html! {
                    <tr>{ for row.iter().map(|cell| html! { <td>{ inlines(cell) }</td> }) }</tr>
                }) }</tbody>
            </table>
        },
        Block::Rule => html! { <hr /> },
    }
}

fn item(text: &[Inline]) -> Html {
    html! { <li>{ inlines(text) }</li> }
}

fn inlines(text: &[Inline]) -> Html {
    text.iter().map(inline).collect()
}

fn inline(one: &Inline) -> Html {
    match one {
        Inline::Text(text) => html! { { text.clone() } },
        Inline::Strong(text) => html! { <strong>{ inlines(text) }</strong> },
        Inline::Emphasis(text) => html! { <em>{ inlines(text) }</em> },
        Inline::Link { url, text } => {
            html! { <a href={url.clone()} target="_blank" rel="noopener noreferrer">{ inlines(text) }</a> }
        }
        Inline::Break => html! { <br /> },
    }
}
