//! The matrix for a team's handbook, as a page in any markup and as a picture: computed from the policy and nothing
//! else, so that whoever changes the policy copies them again instead of drawing.

mod norms;
mod picture;

use super::words::{Arg, Words, key};
use crate::core::decision::{
    Answers, Choice as _, Complexity, ContributorBand, Matrix, Mode, Urgency, matrix,
};
use crate::core::markup::{Block, Document, Inline};
use crate::core::policy::Policy;
use norms::norms;
pub(crate) use picture::open;
pub use picture::{Colour, Palette, picture};

/// The whole page: a table for each band of contributors, what its modes mean in practice, the response norms, and
/// where all of that comes from.
#[must_use]
pub fn page(policy: &Policy, words: &Words) -> Document {
    let parts = [opening(words), tables(policy, words), notes(policy, words)];
    Document {
        blocks: parts.into_iter().flat_map(|part| part.blocks).collect(),
    }
}

/// What the page is, and how to read its tables.
#[must_use]
pub fn opening(words: &Words) -> Document {
    Document {
        blocks: vec![
            heading(2, words.say(key::HANDBOOK_TITLE)),
            paragraph(words.say(key::HANDBOOK_INTRO)),
        ],
    }
}

/// The tables of the page, each under its heading.
#[must_use]
pub fn tables(policy: &Policy, words: &Words) -> Document {
    let blocks = ContributorBand::ALL.into_iter().flat_map(|band| {
        let title = band_title(words, band);
        [heading(3, title), table(&general(policy, band), words)]
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
        paragraph(words.say(key::HANDBOOK_MORE)),
    ];
    blocks.extend(norms(policy, words));
    blocks.push(Block::Rule);
    blocks.push(Block::Paragraph(vec![Inline::Emphasis(vec![
        Inline::Text(source(policy, words)),
    ])]));
    Document { blocks }
}

/// What holds where nothing else is known of a matter.
fn general(policy: &Policy, band: ContributorBand) -> Matrix {
    matrix(&Answers::default(), policy, band)
}

/// Whose judgement it is, and how to change it.
fn source(policy: &Policy, words: &Words) -> String {
    words.fill(key::HANDBOOK_SOURCE, &[("policy", Arg::Text(&policy.name))])
}

fn band_title(words: &Words, band: ContributorBand) -> String {
    let name = words.named(&["band-", band.id()]);
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
    let tables = ContributorBand::ALL.map(|band| general(policy, band));
    let stands = |mode: &Mode| {
        let mut cells = tables.iter().flat_map(|table| table.cells.as_flattened());
        cells.any(|cell| cell.mode == *mode)
    };
    let row = |mode: Mode| {
        let liveness = words.named(&["liveness-", mode.liveness().id()]);
        let practice = words.named(&["mode-", mode.id(), "-practice"]);
        let value = vec![
            Inline::Emphasis(cell([liveness, ".".to_owned()].concat())),
            Inline::text(" "),
            Inline::Text(practice),
        ];
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
