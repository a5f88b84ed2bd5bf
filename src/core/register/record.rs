//! One decision and what belongs to it.

use chrono::NaiveDate;

/// How far a decision is, in the words of MADR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Not decided yet.
    #[default]
    Proposed,
    /// Decided for.
    Accepted,
    /// Decided against.
    Rejected,
    /// It holds no longer, and nothing came in its place.
    Deprecated,
    /// Another decision came in its place.
    Superseded,
}

impl Status {
    /// All of them, in the order in which they follow each other.
    pub const ALL: [Self; 5] = [
        Self::Proposed,
        Self::Accepted,
        Self::Rejected,
        Self::Deprecated,
        Self::Superseded,
    ];

    /// Its word in files and locale keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Deprecated => "deprecated",
            Self::Superseded => "superseded",
        }
    }

    /// The status with this word, whatever its case.
    pub fn of(word: &str) -> Option<Self> {
        let found = |status: &Self| status.id().eq_ignore_ascii_case(word);
        Self::ALL.into_iter().find(found)
    }

    /// Whether the decision still holds or may come to hold, so that it is worth a review.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Accepted)
    }
}

/// The texts of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// What it is called.
    Title,
    /// Who sees to it.
    Owner,
    /// Who decides, or decided.
    Approver,
    /// Who was asked.
    Consulted,
    /// Who is told.
    Informed,
    /// What it belongs to.
    Label,
    /// Where more about it is.
    Link,
    /// What it is about, and why now.
    Context,
    /// What was decided and why.
    Why,
    /// What comes of it.
    Consequences,
    /// How it is taken back.
    Rollback,
    /// Everything else; what a reader of files did not understand is kept here.
    More,
}

impl Text {
    /// All of them, in their order.
    pub const ALL: [Self; 12] = [
        Self::Title,
        Self::Owner,
        Self::Approver,
        Self::Consulted,
        Self::Informed,
        Self::Label,
        Self::Link,
        Self::Context,
        Self::Why,
        Self::Consequences,
        Self::Rollback,
        Self::More,
    ];

    /// Its name in files and locale keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Owner => "owner",
            Self::Approver => "approver",
            Self::Consulted => "consulted",
            Self::Informed => "informed",
            Self::Label => "label",
            Self::Link => "link",
            Self::Context => "context",
            Self::Why => "why",
            Self::Consequences => "consequences",
            Self::Rollback => "rollback",
            Self::More => "more",
        }
    }

    /// Whether it is one line.
    pub fn is_line(self) -> bool {
        (self as usize) <= (Self::Link as usize)
    }
}

/// One of the options that were weighed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What it is called, in one line.
    pub name: String,
    /// What it is.
    pub about: String,
    /// What speaks for it, a line each.
    pub pros: String,
    /// What speaks against it, a line each.
    pub cons: String,
}

/// One decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Its name among all decisions, see [`super::slug`].
    pub id: String,
    /// How far it is.
    pub status: Status,
    /// The id of what came in its place; only where its status says so.
    pub superseded_by: String,
    /// When it was decided.
    pub date: Option<NaiveDate>,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
    /// What was written, by [`Text`].
    pub texts: [String; Text::ALL.len()],
    /// What was weighed.
    pub options: Vec<Choice>,
    /// Which of the options was chosen.
    pub chosen: Option<usize>,
}

impl Record {
    /// One of its texts.
    pub fn text(&self, text: Text) -> &str {
        &self.texts[text as usize]
    }

    /// Writes one of its texts.
    pub fn set(&mut self, text: Text, words: impl Into<String>) {
        self.texts[text as usize] = words.into();
    }

    /// The option that was chosen.
    pub fn choice(&self) -> Option<&Choice> {
        self.options.get(self.chosen?)
    }

    /// Takes a part of another version of it.
    pub fn take(&mut self, part: Part, other: &Self) {
        match part {
            Part::Text(text) => self.set(text, other.text(text)),
            Part::Status => {
                self.status = other.status;
                self.superseded_by.clone_from(&other.superseded_by);
            }
            Part::Date => self.date = other.date,
            Part::Review => self.review = other.review,
            Part::Options => {
                self.options.clone_from(&other.options);
                self.chosen = other.chosen;
            }
        }
    }

    /// Whether a part of another version says the same.
    pub fn agrees(&self, part: Part, other: &Self) -> bool {
        match part {
            Part::Text(text) => self.text(text) == other.text(text),
            Part::Status => {
                self.status == other.status && self.superseded_by == other.superseded_by
            }
            Part::Date => self.date == other.date,
            Part::Review => self.review == other.review,
            Part::Options => self.options == other.options && self.chosen == other.chosen,
        }
    }
}

/// What two versions of a record can differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One of the texts.
    Text(Text),
    /// How far it is.
    Status,
    /// When it was decided.
    Date,
    /// When it is looked at again.
    Review,
    /// What was weighed, and what was chosen of it.
    Options,
}

impl Part {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let texts = Text::ALL.into_iter().map(Self::Text);
        texts.chain([Self::Status, Self::Date, Self::Review, Self::Options])
    }

    /// Its name in locale keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text(text) => text.id(),
            Self::Status => "status",
            Self::Date => "date",
            Self::Review => "review",
            Self::Options => "options",
        }
    }
}

impl Record {
    /// What is known of the decision that comes in its place.
    #[must_use]
    pub fn successor(&self) -> Self {
        let mut next = Self::default();
        for text in [
            Text::Title,
            Text::Owner,
            Text::Approver,
            Text::Consulted,
            Text::Informed,
            Text::Label,
            Text::Context,
        ] {
            next.set(text, self.text(text));
        }
        next.options = self.options.clone();
        next
    }
}
