//! The matrix for a team's handbook, as a page in any markup and as a picture: computed from the policy and nothing
//! else, so that whoever changes the policy copies them again instead of drawing.

mod norms;
mod picture;

use super::words::{Arg, Words, key};
use crate::core::decision::{
    Answers, Choice as _, Complexity, ContributorBand, Matrix, Mode, Part, Urgency, parts,
};
use crate::core::markup::{Block, Document, Inline};
use crate::core::policy::Policy;
use norms::norms;
pub(crate) use picture::open;
pub use picture::{Colour, Palette, picture};

/// The whole page: a table for each band of contributors, and for each part of a band where the policy cuts within it,
/// what its modes mean in practice, the response norms, and where all of that comes from.
#[must_use]
pub fn page(policy: &Policy, words: &Words) -> Document {
    let parts = [opening(words), tables(policy, words), notes(policy, words)];
    Document {
        blocks: parts.into_iter().flat_map(|part| part.blocks).collect(),
    }
}

/// What the page is, how to read its tables, and what they do not know.
#[must_use]
pub fn opening(words: &Words) -> Document {
    Document {
        blocks: vec![
            heading(2, words.say(key::HANDBOOK_TITLE)),
            paragraph(words.say(key::HANDBOOK_INTRO)),
            paragraph(words.say(key::HANDBOOK_MORE)),
        ],
    }
}

/// The tables of the page, each under its heading.
#[must_use]
pub fn tables(policy: &Policy, words: &Words) -> Document {
    let blocks = general(policy).into_iter().flat_map(|part| {
        let title = part_title(words, &part);
        [heading(3, title), table(&part.matrix, words)]
    });
    Document {
        blocks: blocks.collect(),
    }
}

/// What follows the tables.
#[must_use]
pub fn notes(policy: &Policy, words: &Words) -> Document {
    let mut blocks = vec![
        heading(3, words.say(key::HANDBOOK_MODES)),
        modes(policy, words),
    ];
    blocks.extend(norms(policy, words));
    blocks.push(Block::Rule);
    blocks.push(Block::Paragraph(vec![Inline::Emphasis(vec![
        Inline::Text(source(policy, words)),
    ])]));
    Document { blocks }
}

/// What holds where nothing else is known of a matter, whatever the reader answered: a page for a team is of no one's
/// case.
fn general(policy: &Policy) -> Vec<Part> {
    let mut all = Vec::new();
    for band in ContributorBand::ALL {
        all.extend(parts(&Answers::default(), policy, band));
    }
    all
}

/// Whose judgement it is, and how to change it.
fn source(policy: &Policy, words: &Words) -> String {
    words.fill(key::HANDBOOK_SOURCE, &[("policy", Arg::Text(&policy.name))])
}

/// `Contributors: 3–7`: the band's name, or the counts of the part.
fn part_title(words: &Words, part: &Part) -> String {
    let band = part.matrix.band;
    let count = |count: u16| Arg::Count(count.into());
    let name = if (part.from, part.to) == band.counts() {
        words.named(&["band-", band.id()])
    } else if part.from == part.to {
        words.fill(key::UNIT_PEOPLE, &[("n", count(part.from))])
    } else if part.to == u16::MAX {
        words.fill(key::HANDBOOK_OR_MORE, &[("from", count(part.from))])
    } else {
        words.fill(
            key::HANDBOOK_FROM_TO,
            &[("from", count(part.from)), ("to", count(part.to))],
        )
    };
    words.fill(key::HANDBOOK_BAND, &[("band", Arg::Text(&name))])
}

fn table(matrix: &Matrix, words: &Words) -> Block {
    let complexity = |one: &Complexity| words.named(&["factor-complexity-", one.id()]);
    let mut head = vec![cell(words.say(key::MATRIX_CORNER))];
    head.extend(Complexity::ALL.iter().map(|one| cell(complexity(one))));
    let row = |urgency: &Urgency| {
        let name = words.named(&["factor-urgency-", urgency.id()]);
        let mut row = vec![vec![Inline::Strong(cell(name))]];
        row.extend(Complexity::ALL.iter().map(|complexity| {
            let mode = matrix.cell(*urgency, *complexity).mode;
            cell(words.named(&["mode-", mode.id()]))
        }));
        row
    };
    Block::Table {
        head,
        rows: Urgency::ALL.iter().map(row).collect(),
    }
}

/// The modes that stand in the tables, and what each means.
fn modes(policy: &Policy, words: &Words) -> Block {
    let parts = general(policy);
    let stands = |mode: &Mode| {
        parts.iter().any(|part| {
            let mut cells = part.matrix.cells.as_flattened().iter();
            cells.any(|cell| cell.mode == *mode)
        })
    };
    let row = |mode: Mode| {
        let liveness = words.named(&["liveness-", mode.liveness().id()]);
        let practice = words.named(&["mode-", mode.id(), "-practice"]);
        let args = [
            ("liveness", Arg::Text(&liveness)),
            ("practice", Arg::Text(&practice)),
        ];
        let value = cell(words.fill(key::HANDBOOK_MODE, &args));
        (cell(words.named(&["mode-", mode.id()])), value)
    };
    Block::Facts(Mode::ALL.into_iter().filter(stands).map(row).collect())
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading {
        level,
        text: cell(text),
    }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph(cell(text))
}

fn cell(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}

#[cfg(test)]
mod tests;
