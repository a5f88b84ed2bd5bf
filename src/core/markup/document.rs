//! The tree that every writer reads.

/// A text with structure, in no dialect yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a document that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 to 6; writers bring other levels into that range.
        level: u8,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// Numbered from one, or with bullets.
        ordered: bool,
        /// One text per item.
        items: Vec<Vec<Inline>>,
    },
    /// Rows of a label, without its colon, and a value.
    Facts(Vec<(Vec<Inline>, Vec<Inline>)>),
    /// A table. Short rows are filled up with empty cells.
    Table {
        /// The heads of the columns.
        head: Vec<Vec<Inline>>,
        /// Rows of cells; the first of each is the head of its row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A line between what comes before and after.
    Rule,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words, as they are; control characters count as spaces.
    Text(String),
    /// Important words.
    Strong(Vec<Inline>),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// A link; only its text is written where the URL is not allowed.
    Link {
        /// `http:`, `https:` or `mailto:`.
        url: String,
        /// What is shown.
        text: Vec<Inline>,
    },
    /// The next words start on a new line.
    Break,
}

impl Inline {
    /// Words, as they are.
    #[must_use]
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }
}

/// The number of columns of a table.
pub(super) fn columns(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> usize {
    rows.iter().map(Vec::len).fold(head.len(), usize::max)
}

/// What stands for `c` in every dialect.
pub(super) fn clean(c: char) -> char {
    if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
        ' '
    } else {
        c
    }
}
