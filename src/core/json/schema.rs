//! The pieces that a JSON Schema is made of. None of it is in the page.

use std::ops::RangeInclusive;

use crate::core::json::Value;

/// One line of text, as in [`crate::core::json::Node::line`].
const LINE: &str = r"^[^\u0000-\u001f\u007f-\u009f]*$";

/// What a value may be, under construction.
#[derive(Clone, Default)]
pub(crate) struct Schema {
    said: Vec<(String, Value)>,
    /// Of an object with these fields.
    properties: Option<Vec<(String, Value)>>,
    /// Whether it may have others.
    open: bool,
}

impl Schema {
    /// The file in which it is published.
    pub(crate) fn file(self) -> String {
        let mut text = Value::from(self).pretty();
        text.push('\n');
        text
    }

    /// Whatever it is.
    pub(crate) fn any() -> Self {
        Self::default()
    }

    /// A value of that type.
    pub(crate) fn kind(name: &str) -> Self {
        Self::any().with("type", name)
    }

    /// A whole number.
    pub(crate) fn integer(range: RangeInclusive<i32>) -> Self {
        Self::kind("integer")
            .with("minimum", *range.start())
            .with("maximum", *range.end())
    }

    /// A text that matches.
    pub(crate) fn pattern(pattern: &str) -> Self {
        Self::kind("string").with("pattern", pattern)
    }

    /// One of these ids.
    pub(crate) fn one_of(ids: &[&str]) -> Self {
        let ids: Vec<Value> = ids.iter().map(|id| Value::from(*id)).collect();
        Self::any().with("enum", ids)
    }

    /// One line of text.
    pub(crate) fn line(length: RangeInclusive<usize>) -> Self {
        Self::pattern(LINE)
            .with("minLength", count(*length.start()))
            .with("maxLength", count(*length.end()))
    }

    /// A list of such items.
    pub(crate) fn list(items: Self, length: RangeInclusive<usize>) -> Self {
        Self::kind("array")
            .with("items", items)
            .with("minItems", count(*length.start()))
            .with("maxItems", count(*length.end()))
    }

    /// A list of exactly these items.
    pub(crate) fn tuple<const N: usize>(items: [Self; N]) -> Self {
        Self::kind("array")
            .with("prefixItems", items.map(Value::from).to_vec())
            .with("items", false)
            .with("minItems", count(N))
    }

    /// Either of two.
    pub(crate) fn either(one: Self, other: Self) -> Self {
        Self::any().with("anyOf", vec![one.into(), other.into()])
    }

    /// That, or nothing.
    pub(crate) fn nullable(self) -> Self {
        Self::either(self, Self::kind("null"))
    }

    /// What stands under that name in `$defs`.
    pub(crate) fn defined(name: &str) -> Self {
        let place = ["#/$defs/", name].concat();
        Self::any().with("$ref", place.as_str())
    }

    /// An object with no fields but those that follow.
    pub(crate) fn object() -> Self {
        Self {
            properties: Some(Vec::new()),
            ..Self::kind("object")
        }
    }

    /// An object with fields that follow, and with others about which nothing is said.
    pub(crate) fn open_object() -> Self {
        Self {
            open: true,
            ..Self::object()
        }
    }

    /// An object of which each field is like that.
    pub(crate) fn fields(names: &[&str], schema: impl Fn(usize) -> Self) -> Self {
        let named = names.iter().enumerate();
        named.fold(Self::object(), |object, (at, name)| {
            object.field(name, schema(at))
        })
    }

    /// An object with so many fields at most, of names like `names`.
    pub(crate) fn by_name(names: Self, most: usize, value: Self) -> Self {
        Self::kind("object")
            .with("maxProperties", count(most))
            .with("propertyNames", names)
            .with("additionalProperties", value)
    }

    /// What it is for.
    pub(crate) fn about(mut self, what: &str) -> Self {
        self.said.insert(0, ("description".to_owned(), what.into()));
        self
    }

    /// One more field that may be left out.
    pub(crate) fn field(mut self, name: &str, schema: Self) -> Self {
        let properties = self.properties.get_or_insert_default();
        properties.push((name.to_owned(), schema.into()));
        self
    }

    /// The fields that may not be left out.
    pub(crate) fn required(self, names: &[&str]) -> Self {
        let names: Vec<Value> = names.iter().map(|name| (*name).into()).collect();
        self.with("required", names)
    }

    /// One more keyword.
    pub(crate) fn with(mut self, keyword: &str, value: impl Into<Value>) -> Self {
        self.said.push((keyword.to_owned(), value.into()));
        self
    }
}

impl From<Schema> for Value {
    fn from(schema: Schema) -> Self {
        let mut said = schema.said;
        if let Some(properties) = schema.properties {
            said.push(("properties".to_owned(), Value::object(properties)));
            if !schema.open {
                said.push(("additionalProperties".to_owned(), false.into()));
            }
        }
        Value::object(said)
    }
}

/// A length.
pub(crate) fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
