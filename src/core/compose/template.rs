//! What a text of one kind consists of: fields, not prose.

use serde::Deserialize;

use super::FindingCode;
use crate::core::json::{Kind, Node, Read};

/// A kind of text.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Kebab-case, as in the locales.
    pub id: String,
    /// What the reader has to do with it. Threads have labels (article A); what people prepare to talk about is none.
    #[serde(default)]
    pub label: Option<Label>,
    /// Beside which others it is offered.
    pub group: Group,
    /// In the order in which they are asked for; the one called `title` becomes the heading.
    pub fields: Vec<Field>,
}

impl Template {
    /// The fields of a template in data.
    pub const FIELDS: [&'static str; 4] = ["id", "label", "group", "fields"];

    /// How many fields a template may have.
    pub const MOST_FIELDS: usize = 40;

    pub(super) fn read(node: &Node<'_>) -> Read<Self> {
        node.fields(&Self::FIELDS)?;
        let mut fields = Vec::new();
        for field in node.required("fields")?.items(0, Self::MOST_FIELDS)? {
            fields.push(Field::read(&field)?);
        }
        Ok(Self {
            id: node.required("id")?.id()?,
            group: node.required("group")?.one_of(Group::ALL, Group::id)?,
            label: match node.given("label")? {
                Some(label) => Some(label.one_of(Label::ALL, Label::id)?),
                None => None,
            },
            fields,
        })
    }

    /// The field of that id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// By which norm its answer or its next word is due, where it has one of its own.
    #[must_use]
    pub fn due(&self) -> Option<Due> {
        let times = self
            .fields
            .iter()
            .filter(|field| field.kind == FieldKind::When);
        times.filter_map(|field| field.due).next()
    }
}

/// By which norm a time is due that nobody has said yet. Without one it is the norm for what is not urgent.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// Within the working hours in which an escalation is answered.
    Escalation,
    /// As soon as an escalation is answered at best, by the clock: an incident keeps no office hours.
    Incident,
    /// A week on, as what comes every week.
    Week,
}

impl Due {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Escalation, Self::Incident, Self::Week];

    /// The id in data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Escalation => "escalation",
            Self::Incident => "incident",
            Self::Week => "week",
        }
    }
}

/// What a text wants of its readers; it stands before the title.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// A decision.
    Decision,
    /// Nothing but to know.
    Info,
    /// An answer.
    Request,
}

impl Label {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Decision, Self::Info, Self::Request];

    /// The id in data and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Info => "info",
            Self::Request => "request",
        }
    }

    /// The one of that id.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|label| label.id() == id)
    }
}

/// What people are about when they choose a template.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// To let others know.
    Inform,
    /// To get a decision or an answer.
    Ask,
    /// To keep something running.
    Operate,
    /// To talk, or not to.
    Talk,
    /// To change how they work together.
    Change,
}

impl Group {
    /// All of them, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::Inform,
        Self::Ask,
        Self::Operate,
        Self::Talk,
        Self::Change,
    ];

    /// The id in data and locales.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Ask => "ask",
            Self::Operate => "operate",
            Self::Talk => "talk",
            Self::Change => "change",
        }
    }
}

/// One thing that a text says.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Kebab-case, as in drafts and locales.
    pub id: String,
    /// What goes into it.
    pub kind: FieldKind,
    /// Without it the text is not finished.
    #[serde(default)]
    pub required: bool,
    /// It belongs at the top: a text as the opening words, anything else among the facts below them.
    #[serde(default)]
    pub lead: bool,
    /// What a missing value is called, where there is more to say than that it is empty.
    #[serde(default)]
    pub missing: Option<FindingCode>,
    /// What more than one person is called, where there must be one.
    #[serde(default)]
    pub several: Option<FindingCode>,
    /// What an optional field says when it is empty, as the id of a choice; without it the field is left out.
    #[serde(default)]
    pub empty: Option<String>,
    /// The id of the field whose time has to come after this one's.
    #[serde(default)]
    pub before: Option<String>,
    /// The norm for its time, where it is another one than that for what is not urgent.
    #[serde(default)]
    pub due: Option<Due>,
}

impl Field {
    /// The fields of a field in data.
    pub const FIELDS: [&'static str; 9] = [
        "id", "kind", "required", "lead", "missing", "several", "empty", "before", "due",
    ];

    fn read(node: &Node<'_>) -> Read<Self> {
        node.fields(&Self::FIELDS)?;
        Ok(Self {
            id: node.required("id")?.id()?,
            kind: FieldKind::read(&node.required("kind")?)?,
            required: node.flag("required")?,
            lead: node.flag("lead")?,
            missing: code(node, "missing")?,
            several: code(node, "several")?,
            empty: match node.given("empty")? {
                Some(empty) => Some(empty.id()?),
                None => None,
            },
            before: node.given_string("before")?,
            due: due(node)?,
        })
    }
}

#[inline(never)]
pub(super) fn code(node: &Node<'_>, name: &str) -> Read<Option<FindingCode>> {
    match node.given(name)? {
        Some(field) => field.one_of(FindingCode::ALL, FindingCode::id).map(Some),
        None => Ok(None),
    }
}

pub(super) fn due(node: &Node<'_>) -> Read<Option<Due>> {
    match node.given("due")? {
        Some(field) => field.one_of(Due::ALL, Due::id).map(Some),
        None => Ok(None),
    }
}

/// What goes into a field. Values are text in every kind.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A few words.
    Line,
    /// Paragraphs and lists.
    Text,
    /// Somebody's name.
    Person,
    /// What somebody does, rather than who does it now: it stays true when people change.
    Role,
    /// A [`super::When`].
    When,
    /// How long something takes, see [`super::Draft::minutes`].
    Minutes,
    /// People who are needed, one a line, each with the reason: see [`super::people()`].
    People,
    /// What is gone through, one a line, each with its minutes: see [`super::point_minutes`].
    Points,
    /// Things in no order, one a line: see [`super::items()`].
    List,
    /// Things in their order, one a line.
    Steps,
    /// Options, each with what speaks for and against it: see [`super::choices()`].
    Options,
    /// A line of the scorecard: what was measured before and now, and the target.
    Score,
    /// What the text wants of its readers, where its author chooses: the id of a [`Label`].
    Label,
    /// One of these ids.
    Choice(Vec<String>),
}

impl FieldKind {
    /// The ids of those that are no choice.
    pub const IDS: [&'static str; 13] = [
        "line", "text", "person", "role", "when", "minutes", "people", "points", "list", "steps",
        "options", "score", "label",
    ];

    /// How many choices a field may offer.
    pub const MOST_CHOICES: usize = 20;

    /// Whether what goes into it stands on lines of its own.
    #[must_use]
    pub fn is_long(&self) -> bool {
        matches!(self, Self::Text) || self.is_repeated()
    }

    /// Whether it is made of parts, one a line.
    #[must_use]
    pub fn is_repeated(&self) -> bool {
        matches!(
            self,
            Self::People | Self::Points | Self::List | Self::Steps | Self::Options
        )
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        match node.str() {
            Ok("line") => Ok(Self::Line),
            Ok("text") => Ok(Self::Text),
            Ok("person") => Ok(Self::Person),
            Ok("when") => Ok(Self::When),
            Ok("minutes") => Ok(Self::Minutes),
            Ok("people") => Ok(Self::People),
            Ok("points") => Ok(Self::Points),
            Ok("role") => Ok(Self::Role),
            Ok("list") => Ok(Self::List),
            Ok("steps") => Ok(Self::Steps),
            Ok("options") => Ok(Self::Options),
            Ok("score") => Ok(Self::Score),
            Ok("label") => Ok(Self::Label),
            Ok(_) => Err(node.error(Kind::Unknown)),
            Err(_) => {
                node.fields(&["choice"])?;
                let mut choices = Vec::new();
                for choice in node.required("choice")?.items(1, Self::MOST_CHOICES)? {
                    choices.push(choice.id()?);
                }
                Ok(Self::Choice(choices))
            }
        }
    }
}
