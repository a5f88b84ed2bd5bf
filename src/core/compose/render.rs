//! From template and draft to a document.
//!
//! The heading carries the label where there is one, the opening words follow at once, then the facts, then a section for
//! each further field. What is required and missing shows as a gap to fill: nothing looks finished
//! which is not.

use super::{Draft, Field, FieldKind, Label, Template, When, items};
use crate::core::markup::{Block, Document, Inline, inlines, plain_lines};

/// The reader's language.
pub trait Words {
    /// What a field is called, without a colon.
    fn field(&self, template: &str, field: &str) -> String;
    /// What a choice says, in the text itself.
    fn choice(&self, template: &str, field: &str, choice: &str) -> String;
    /// What a label is called.
    fn label(&self, label: Label) -> String;
    /// A time, with its zone.
    fn when(&self, when: When) -> String;
    /// How long something takes.
    fn minutes(&self, minutes: u16) -> String;
    /// What stands in place of a required field that is empty.
    fn placeholder(&self, field: &str) -> String;
}

/// Writes the document that a draft makes with a template.
#[must_use]
pub fn render(template: &Template, draft: &Draft, words: &dyn Words) -> Document {
    let writer = Writer {
        template,
        draft,
        words,
    };
    let mut blocks = vec![writer.heading()];
    let (lead, body): (Vec<&Field>, Vec<&Field>) = template
        .fields
        .iter()
        .filter(|field| field.id != "title")
        .partition(|field| field.lead);
    let (opening, facts): (Vec<&Field>, Vec<&Field>) = lead
        .into_iter()
        .partition(|field| field.kind == FieldKind::Text);
    for field in opening {
        blocks.extend(writer.text(field).unwrap_or_default());
    }
    blocks.extend(writer.facts(&facts));
    for field in body {
        if let Some(text) = writer.text(field) {
            blocks.push(Block::Heading {
                level: 3,
                text: vec![Inline::Text(words.field(&template.id, &field.id))],
            });
            blocks.extend(text);
        }
    }
    Document { blocks }
}

struct Writer<'a> {
    template: &'a Template,
    draft: &'a Draft,
    words: &'a dyn Words,
}

impl Writer<'_> {
    fn heading(&self) -> Block {
        let label = self.template.label.map(|label| {
            let label = self.words.label(label);
            Inline::Text(["[", &label, "] "].concat())
        });
        let title = match self.draft.get("title") {
            "" => self.placeholder("title"),
            title => Inline::text(title),
        };
        Block::Heading {
            level: 2,
            text: label.into_iter().chain([title]).collect(),
        }
    }

    fn facts(&self, fields: &[&Field]) -> Option<Block> {
        let rows: Vec<_> = fields
            .iter()
            .filter_map(|field| {
                let label = Inline::Text(self.words.field(&self.template.id, &field.id));
                Some((vec![label], self.line(field)?))
            })
            .collect();
        (!rows.is_empty()).then_some(Block::Facts(rows))
    }

    /// The blocks of a field; `None` if it is left out.
    fn text(&self, field: &Field) -> Option<Vec<Block>> {
        let value = self.draft.get(&field.id);
        match field.kind {
            FieldKind::Text if self.draft.has(field) => Some(plain_lines(value)),
            FieldKind::People | FieldKind::Points if self.draft.has(field) => {
                Some(vec![Block::List {
                    ordered: field.kind == FieldKind::Points,
                    items: items(value).map(inlines).collect(),
                }])
            }
            _ => self.line(field).map(|line| vec![Block::Paragraph(line)]),
        }
    }

    /// The words of a field; `None` if it is left out.
    fn line(&self, field: &Field) -> Option<Vec<Inline>> {
        let value = self.draft.get(&field.id);
        match &field.kind {
            _ if value.is_empty() => self.gap(field),
            FieldKind::Choice(_) if !self.draft.has(field) => self.gap(field),
            FieldKind::Choice(_) => Some(vec![Inline::Text(self.choice(field, value))]),
            FieldKind::When => Some(match When::parse(value) {
                Some(when) => vec![Inline::Text(self.words.when(when))],
                None => vec![Inline::text(value)],
            }),
            FieldKind::Minutes => Some(match self.draft.minutes(&field.id) {
                Some(minutes) => vec![Inline::Text(self.words.minutes(minutes))],
                None => vec![Inline::text(value)],
            }),
            FieldKind::Line
            | FieldKind::Text
            | FieldKind::Person
            | FieldKind::People
            | FieldKind::Points => Some(inlines(value)),
        }
    }

    /// What an empty field says; `None` if it is left out.
    fn gap(&self, field: &Field) -> Option<Vec<Inline>> {
        match &field.empty {
            Some(choice) => Some(vec![Inline::Text(self.choice(field, choice))]),
            None => field.required.then(|| vec![self.placeholder(&field.id)]),
        }
    }

    fn choice(&self, field: &Field, choice: &str) -> String {
        self.words.choice(&self.template.id, &field.id, choice)
    }

    fn placeholder(&self, field: &str) -> Inline {
        Inline::Emphasis(vec![Inline::Text(self.words.placeholder(field))])
    }
}
