//! Pictures: each a finding in words, a drawing of it, and the same figures as a table.

mod axis;
mod scene;
mod svg;

pub use axis::Axis;
pub use scene::{Anchor, FONT, FRAMED_WIDTH, Ink, Point, Scene, Shape, WIDTH};
pub use svg::{points, svg};

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id, in names of files and locale keys.
    pub id: &'static str,
    /// What it shows, as a sentence.
    pub title: String,
    /// How to read it.
    pub help: String,
    /// The drawing.
    pub scene: Scene,
    /// The heads of the table's columns.
    pub head: Vec<String>,
    /// Its rows, the first cell of each naming it.
    pub rows: Vec<Vec<String>>,
}
