//! The published JSON Schema (draft 2020-12) of documents, made of the same ids and limits that the reader knows.
//!
//! It refuses what the reader refuses, and lets through what it repairs or leaves behind: a field that is not named here is
//! no mistake, as a later widget may write it. None of it is in the page: `docs/document.schema.json` is what hosts see, and a
//! test holds that it is what this module makes.

use super::{CostField, Document, PayKind, Region, VERSION, View};
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::{Change, MAX_NOTES};
use crate::core::decision::Factor;
use crate::core::json::schema::Schema;
use crate::core::json::{MAX_FIELDS, Value};

impl Document {
    /// The JSON Schema of documents, as the widget's `value` has them.
    #[must_use]
    pub fn schema() -> String {
        root().file()
    }
}

fn root() -> Schema {
    let only = Schema::any().with("const", VERSION as i32);
    Schema::open_object()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", "A document of Worth a Meeting")
        .with(
            "description",
            "What somebody typed and chose, as the element's value has it and worth-a-meeting-change tells it.",
        )
        .required(&["version", "document"])
        .field("version", only.about("The version of the form."))
        .field(
            "document",
            document().about("Whatever it leaves out was not typed or chosen."),
        )
        .with("$defs", definitions())
}

/// What several fields are.
fn definitions() -> Value {
    let of_texts = || texts(Schema::kind("string"));
    let entry = Schema::any().with(
        "type",
        vec![Value::from("number"), "string".into(), "null".into()],
    );
    let definitions = [
        (
            "entry",
            entry.about(
                "A number; null where nothing was typed, or the text that was not understood.",
            ),
        ),
        (
            "drafts",
            texts(of_texts()).about("Texts by field, by the id of their template."),
        ),
        ("texts", of_texts()),
    ];
    let named = definitions.map(|(name, schema)| (name.to_owned(), schema.into()));
    Value::object(named.into())
}

/// Values by any name.
fn texts(value: Schema) -> Schema {
    Schema::by_name(Schema::any(), MAX_FIELDS, value)
}

fn document() -> Schema {
    Schema::open_object()
        .field(
            "view",
            Schema::one_of(&View::ALL.map(View::id))
                .about("The view that is open where the page does not fix one."),
        )
        .field(
            "topic",
            Schema::kind("string").about("What the matter is called."),
        )
        .field("answers", answers().about("The answers of the wizard."))
        .field("update", update().about("The updates being written."))
        .field("cost", cost().about("What the calculator was told."))
        .field(
            "policy",
            Schema::defined("texts")
                .about("What was typed into the policy editor, by the path in the policy."),
        )
        .field(
            "ticker",
            Schema::list(note(), 0..=MAX_NOTES).about("What was noted of a meeting while it ran."),
        )
        .field(
            "roi",
            Schema::defined("texts").about(
                "What was typed into the business case: ranges such as 20..40, shares in per cent.",
            ),
        )
}

fn answers() -> Schema {
    Factor::ALL
        .into_iter()
        .fold(Schema::open_object(), |all, factor| {
            let answer = if factor.is_number() {
                let (least, most) = factor.bounds();
                Schema::integer(least.into()..=most.into())
            } else {
                Schema::one_of(factor.choices())
            };
            all.field(factor.id(), answer.nullable())
        })
}

fn update() -> Schema {
    Schema::open_object()
        .field(
            "template",
            Schema::kind("string")
                .nullable()
                .about("The id of the chosen template."),
        )
        .field("drafts", Schema::defined("drafts").about("What was typed."))
        .field(
            "filled",
            Schema::defined("drafts").about("What the widget filled in by itself."),
        )
}

fn cost() -> Schema {
    let figures = CostField::ALL
        .iter()
        .fold(Schema::open_object(), |all, field| {
            all.field(&field.name(), Schema::defined("entry"))
        });
    let roles = Schema::kind("array").with("items", role());
    Schema::open_object()
        .field(
            "region",
            Schema::one_of(&Region::ALL.map(Region::id))
                .nullable()
                .about("Whose defaults count."),
        )
        .field(
            "currency",
            Schema::kind("string")
                .nullable()
                .about("ISO 4217; another text is left behind."),
        )
        .field(
            "roles",
            roles.about("Who meets; beyond twenty they are left behind."),
        )
        .field(
            "recurrence",
            Schema::one_of(&ids(Recurrence::ALL)).about("How often."),
        )
        .field(
            "figures",
            figures.about("Times in minutes, but hours of waiting; amounts in the currency."),
        )
}

fn ids(all: &[Recurrence]) -> Vec<&'static str> {
    all.iter().map(|one| one.id()).collect()
}

fn role() -> Schema {
    Schema::open_object()
        .field("name", Schema::kind("string"))
        .field("people", Schema::defined("entry"))
        .field(
            "pay",
            Schema::one_of(&PayKind::ALL.map(PayKind::id)).about("What the amount means."),
        )
        .field("amount", Schema::defined("entry"))
}

fn note() -> Schema {
    Schema::open_object()
        .field(
            "at",
            Schema::kind("number").about("Milliseconds since 1970."),
        )
        .field("change", Schema::one_of(&Change::ALL.map(Change::id)))
        .field("role", Schema::integer(0..=u8::MAX.into()))
        .field("people", Schema::kind("number"))
        .required(&["at", "change"])
}
