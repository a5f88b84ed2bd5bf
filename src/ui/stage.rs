//! The first rendering comes in stages, so that the first question is there soon and no task is long.

/// How much is shown. Each stage has all of the ones before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// The steps of the path, and the question that is open.
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
            Self::Question => Some(Self::Questions),
            Self::Questions => Some(Self::Answer),
            Self::Answer => Some(Self::Everything),
            Self::Everything => None,
        }
    }
}
