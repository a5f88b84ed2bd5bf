//! From template and draft to a document.
//!
//! The heading carries the label where there is one, the opening words follow at once, then the facts, then a section for
//! each further field. What is required and missing shows as a gap to fill: nothing looks finished
//! which is not.

use super::{Choice, Draft, Field, FieldKind, Label, Side, Template, When, choices, items};
use crate::core::markup::{Block, Document, Inline, inlines, plain_lines};

/// The reader's language.
pub trait Words {
    /// What a field is called, without a colon.
    fn field(&self, template: &str, field: &str) -> String;
    /// What a choice says, in the text itself.
    fn choice(&self, template: &str, field: &str, choice: &str) -> String;
    /// What stands before what speaks for or against an option.
    fn side(&self, side: Side) -> String;
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
        .filter(|field| field.id != "title" && field.kind != FieldKind::Label)
        .partition(|field| field.lead);
    let (opening, facts): (Vec<&Field>, Vec<&Field>) =
        lead.into_iter().partition(|field| field.kind.is_long());
    for field in opening {
        blocks.extend(writer.text(field).unwrap_or_default());
    }
    blocks.extend(writer.facts(&facts));
    let (scores, body): (Vec<&Field>, Vec<&Field>) = body
        .into_iter()
        .partition(|field| field.kind == FieldKind::Score);
    if let Some(facts) = writer.facts(&scores) {
        blocks.extend([writer.section(SCORES), facts]);
    }
    for field in body {
        if let Some(text) = writer.text(field) {
            blocks.push(writer.section(&field.id));
            blocks.extend(text);
        }
    }
    Document { blocks }
}

/// What the scores of a template are called together.
const SCORES: &str = "scorecard";

struct Writer<'a> {
    template: &'a Template,
    draft: &'a Draft,
    words: &'a dyn Words,
}

impl Writer<'_> {
    fn heading(&self) -> Block {
        let chosen = || {
            let mut fields = self.template.fields.iter();
            let field = fields.find(|field| field.kind == FieldKind::Label)?;
            Label::of(self.draft.get(&field.id))
        };
        let label = self.template.label.or_else(chosen).map(|label| {
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

    fn section(&self, name: &str) -> Block {
        Block::Heading {
            level: 3,
            text: vec![Inline::Text(self.words.field(&self.template.id, name))],
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
            FieldKind::People | FieldKind::Points | FieldKind::List | FieldKind::Steps
                if self.draft.has(field) =>
            {
                Some(vec![Block::List {
                    ordered: matches!(field.kind, FieldKind::Points | FieldKind::Steps),
                    items: items(value).map(inlines).collect(),
                }])
            }
            FieldKind::Options if self.draft.has(field) => Some(self.options(&choices(value))),
            _ => self.line(field).map(|line| vec![Block::Paragraph(line)]),
        }
    }

    /// A list of names, or each with a list of its own of what speaks for and against it.
    fn options(&self, choices: &[Choice<'_>]) -> Vec<Block> {
        let is_bare = |choice: &Choice<'_>| choice.pros.is_empty() && choice.cons.is_empty();
        if choices.iter().all(is_bare) {
            return vec![Block::List {
                ordered: true,
                items: choices.iter().map(|choice| inlines(choice.name)).collect(),
            }];
        }
        let mut blocks = Vec::new();
        for (number, choice) in (1_usize..).zip(choices) {
            let number = Inline::Text([&number.to_string(), ". "].concat());
            let name = [vec![number], inlines(choice.name)].concat();
            blocks.push(Block::Paragraph(vec![Inline::Strong(name)]));
            let sides = [(Side::For, &choice.pros), (Side::Against, &choice.cons)];
            let item = |side, words: &str| {
                let lead = Inline::Text([&self.words.side(side), ": "].concat());
                [vec![lead], inlines(words)].concat()
            };
            let items = sides
                .into_iter()
                .flat_map(|(side, all)| all.iter().map(move |words| item(side, words)));
            let items: Vec<_> = items.collect();
            if !items.is_empty() {
                let ordered = false;
                blocks.push(Block::List { ordered, items });
            }
        }
        blocks
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
            _ => Some(inlines(value)),
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
