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
    /// In the order in which they are asked for; the one called `title` becomes the heading.
    pub fields: Vec<Field>,
}

impl Template {
    pub(super) fn read(node: &Node<'_>) -> Read<Self> {
        node.fields(&["id", "label", "fields"])?;
        let mut fields = Vec::new();
        for field in node.required("fields")?.items(0, usize::MAX)? {
            fields.push(Field::read(&field)?);
        }
        Ok(Self {
            id: node.required("id")?.string()?,
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
}

impl Field {
    fn read(node: &Node<'_>) -> Read<Self> {
        node.fields(&[
            "id", "kind", "required", "lead", "missing", "several", "empty", "before",
        ])?;
        Ok(Self {
            id: node.required("id")?.string()?,
            kind: FieldKind::read(&node.required("kind")?)?,
            required: node.flag("required")?,
            lead: node.flag("lead")?,
            missing: code(node, "missing")?,
            several: code(node, "several")?,
            empty: node.given_string("empty")?,
            before: node.given_string("before")?,
        })
    }
}

#[inline(never)]
fn code(node: &Node<'_>, name: &str) -> Read<Option<FindingCode>> {
    match node.given(name)? {
        Some(field) => field.one_of(FindingCode::ALL, FindingCode::id).map(Some),
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
    /// A [`super::When`].
    When,
    /// How long something takes, see [`super::Draft::minutes`].
    Minutes,
    /// People who are needed, one a line, each with the reason: see [`super::people()`].
    People,
    /// What is gone through, one a line, each with its minutes: see [`super::point_minutes`].
    Points,
    /// One of these ids.
    Choice(Vec<String>),
}

impl FieldKind {
    fn read(node: &Node<'_>) -> Read<Self> {
        match node.str() {
            Ok("line") => Ok(Self::Line),
            Ok("text") => Ok(Self::Text),
            Ok("person") => Ok(Self::Person),
            Ok("when") => Ok(Self::When),
            Ok("minutes") => Ok(Self::Minutes),
            Ok("people") => Ok(Self::People),
            Ok("points") => Ok(Self::Points),
            Ok(_) => Err(node.error(Kind::Unknown)),
            Err(_) => {
                node.fields(&["choice"])?;
                Ok(Self::Choice(node.required("choice")?.strings()?))
            }
        }
    }
}
