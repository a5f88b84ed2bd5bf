//! Keeps a minus sign with its amount: lines may break between the sign and a currency.

use yew::prelude::*;

use crate::app::amounts::negative_amounts;

/// A text in which no line ends after the minus sign of an amount. Around amounts it breaks as any other.
pub(super) fn unbroken(text: &str) -> Html {
    let mut amounts = negative_amounts(text).peekable();
    if amounts.peek().is_none() {
        return html! { { text.to_owned() } };
    }
    let part = |begin, end| text.get(begin..end).unwrap_or_default().to_owned();
    let mut pieces = Vec::new();
    let mut told = 0;
    for amount in amounts {
        pieces.push(html! { { part(told, amount.start) } });
        pieces.push(html! { <span class="wam-whole">{ part(amount.start, amount.end) }</span> });
        told = amount.end;
    }
    pieces.push(html! { { part(told, text.len()) } });
    pieces.into_iter().collect()
}
