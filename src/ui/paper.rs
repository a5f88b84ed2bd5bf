//! A text as its readers get it.

use std::rc::Rc;

use yew::prelude::*;

use super::copying::{Asked, Offer};
use super::unbroken::unbroken;
use crate::app::words::Key;
use crate::browser::dynamic::call;
use crate::core::markup::{Block, Document, Inline};

/// The blocks of a text, for an element of the class `wam-paper`.
pub(super) fn rendered(text: &Document) -> Html {
    text.blocks.iter().map(block).collect()
}

/// A report as it is read and printed: a component, so that no keystroke renders it.
#[derive(PartialEq, Properties)]
pub(super) struct ReportProps {
    pub(super) name: AttrValue,
    pub(super) text: Rc<Document>,
}

/// See [`ReportProps`].
#[component]
pub(super) fn Report(props: &ReportProps) -> Html {
    let ReportProps { name, text } = props;
    html! {
        <div class="wam-paper wam-page" role="group" aria-label={name.clone()} dir="auto">{ rendered(text) }</div>
    }
}

/// Prints the page, in which the report stands.
pub(super) fn print_offer(name: Key) -> Offer {
    let act = Callback::from(|Asked { tell, .. }: Asked| {
        tell.emit(AttrValue::default());
        if let Some(window) = web_sys::window() {
            call(&window, "print", &[]);
        }
    });
    Offer { name, act }
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
                    <tr>{ for row.iter().enumerate().map(|(column, cell)| match column {
                        0 => html! { <th scope="row">{ inlines(cell) }</th> },
                        _ => html! { <td>{ inlines(cell) }</td> },
                    }) }</tr>
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
        Inline::Text(text) => unbroken(text),
        Inline::Strong(text) => html! { <strong>{ inlines(text) }</strong> },
        Inline::Emphasis(text) => html! { <em>{ inlines(text) }</em> },
        Inline::Link { url, text } => {
            html! { <a href={url.clone()} target="_blank" rel="noopener noreferrer">{ inlines(text) }</a> }
        }
        Inline::Break => html! { <br /> },
    }
}
