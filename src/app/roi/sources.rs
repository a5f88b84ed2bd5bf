//! Where defaults come from, in words.

use crate::app::words::{Arg, NumberStyle, Words, key};
use crate::core::evidence::{Evidence, Parameter};
use crate::core::markup::Inline;

/// The evidence that stands beside the case and is in none of its sums.
pub(super) const CONTEXT: Parameter = Parameter::OutputPerPerson;

/// What others report of output; never added.
#[must_use]
pub fn output(words: &Words, evidence: &Evidence) -> String {
    let range = evidence.range(CONTEXT);
    let share = |share: f64| words.intl().number(share, NumberStyle::Percent);
    let (low, high) = (share(range.low), share(range.high));
    let args = [("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
    words.fill(key::ROI_CONTEXT, &args)
}

/// Who judged where nobody measured.
const OURSELVES: &str = "Worth a Meeting";

/// Who says so, when, and what to beware of.
pub(crate) fn cited(words: &Words, evidence: &Evidence, parameter: Parameter) -> Vec<Inline> {
    let id = parameter.id();
    let Some((figure, source)) = evidence.get(id).zip(evidence.source(id)) else {
        return Vec::new();
    };
    let caveat = words.named(&["evidence-", id, "-caveat"]);
    if source.author == OURSELVES {
        // Whose judgement it is, is all that it says.
        return text(caveat);
    }
    // Many a title ends with its year.
    let year = figure.year.map(|year| year.to_string());
    let year = year.filter(|year| !source.title.contains(year.as_str()));
    let year = year.map(|year| [", ", &year].concat());
    let work = [
        source.author,
        ": ",
        source.title,
        year.as_deref().unwrap_or_default(),
    ]
    .concat();
    let mut cell = match source.url {
        Some(url) => vec![Inline::Link {
            url: url.to_owned(),
            text: text(work),
        }],
        None => text(work),
    };
    let mut notes = Vec::new();
    if figure.vendor {
        notes.push(words.say(key::SOURCE_VENDOR));
    }
    if figure.judgement {
        notes.push(words.say(key::SOURCE_JUDGEMENT));
    }
    notes.push(caveat);
    let mut more = String::new();
    for note in &notes {
        more.extend([". ", note]);
    }
    cell.push(Inline::Text(more));
    cell
}

fn text(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}
