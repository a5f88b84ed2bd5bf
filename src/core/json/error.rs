//! What can be wrong with JSON, and where.

/// Where in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in that line, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a byte of this text, or its end.
    #[must_use]
    pub fn of(text: &str, at: usize) -> Self {
        let mut place = Self { line: 1, column: 0 };
        let mut feed = false;
        for byte in text.bytes().take(at.saturating_add(1)) {
            if feed {
                place.line += 1;
                place.column = 0;
            }
            feed = byte == b'\n';
            // The bytes after a character's first begin with the bits 10.
            place.column += usize::from(byte & 0xc0 != 0x80);
        }
        place
    }
}

/// Why JSON was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The field at fault, as in `decision.points.urgency`, an index in a list as a number; empty for the whole text.
    pub path: String,
    /// The last byte of the value at fault, or where the text stops being JSON.
    pub at: usize,
    /// What is wrong.
    pub kind: Kind,
}

/// What has bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The number itself.
    Number,
    /// The characters of a text.
    Characters,
    /// The entries of a list, or of an object.
    Entries,
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The text is no JSON, or nested too deeply.
    Syntax(Place),
    /// A field has to be there.
    Missing,
    /// A field, or an id, does not exist.
    Unknown,
    /// The value is of another kind than this.
    Expected(&'static str),
    /// A number, or how many there are of something, is out of these bounds.
    OutOfRange {
        /// What is counted.
        measure: Measure,
        /// The least allowed.
        min: i32,
        /// The greatest allowed.
        max: i32,
    },
}
