//! The first rendering comes in stages, so that the first question is there soon and no task is long.

use super::turns::FRAME_MS;

/// How much is shown. Each stage has all of the ones before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// Nothing: the element's document has just been opened in the same task.
    Nothing,
    /// The steps of the path.
    Frame,
    /// The question that is open, or another view.
    Question,
    /// The other questions, and the tools.
    Questions,
    /// The answer.
    Answer,
    /// The matrix, and whatever else there is.
    Everything,
}

impl Stage {
    /// What is shown after it.
    pub(super) fn next(self) -> Option<Self> {
        match self {
            Self::Nothing => Some(Self::Frame),
            Self::Frame => Some(Self::Question),
            Self::Question => Some(Self::Questions),
            Self::Questions => Some(Self::Answer),
            Self::Answer => Some(Self::Everything),
            Self::Everything => None,
        }
    }

    /// Milliseconds until the next one: there is nothing to wait for before the question, and a frame is to be painted
    /// after it.
    pub(super) fn rest_ms(self) -> u32 {
        if self < Self::Question { 0 } else { FRAME_MS }
    }
}
