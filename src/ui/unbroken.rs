//! Keeps a minus sign with its amount: lines may break between the sign and a currency.

use yew::prelude::*;

/// U+2212: what stands before a negative amount.
const MINUS: char = '\u{2212}';

/// A text in which no line ends after a minus sign.
pub(super) fn unbroken(text: &str) -> Html {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    for word in text.split_inclusive(' ') {
        if word.contains(MINUS) {
            let amount = word.trim_end_matches(' ').to_owned();
            pieces.push(html! { { std::mem::take(&mut plain) } });
            pieces.push(html! { <span class="wam-whole">{ amount }</span> });
            plain.extend(word.ends_with(' ').then_some(' '));
        } else {
            plain.push_str(word);
        }
    }
    pieces.push(html! { { plain } });
    pieces.into_iter().collect()
}
