//! Reads checked values out of JSON and knows where they stand, so that an error can say so.
//!
//! By hand instead of derived: one small reader instead of a visitor per struct, and every error
//! has the path of its field.

use std::ops::RangeInclusive;

use super::{Error, Kind, Measure, Value, What, Writer};

/// A value and its path.
#[derive(Debug)]
pub struct Node<'a> {
    value: &'a Value,
    path: String,
    /// Whether nothing may be left out.
    complete: bool,
}

/// What was read, or what is wrong with it.
pub type Read<T> = Result<T, Error>;

impl<'a> Node<'a> {
    /// The outermost value; `complete` if nothing may be left out of it.
    #[must_use]
    pub fn root(value: &'a Value, complete: bool) -> Self {
        Node {
            value,
            path: String::new(),
            complete,
        }
    }

    /// The path, as in `decision.points.urgency`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// This value as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut writer = Writer::default();
        writer.value(self.value);
        writer.finish()
    }

    /// Something is wrong with this value.
    #[inline(never)]
    #[must_use]
    pub fn error(&self, kind: Kind) -> Error {
        Error {
            path: self.path.clone(),
            at: self.value.last,
            kind,
        }
    }

    /// This value is of another kind.
    #[must_use]
    pub fn expected(&self, kind: &'static str) -> Error {
        self.error(Kind::Expected(kind))
    }

    fn range(&self, measure: Measure, min: i32, max: i32) -> Error {
        self.error(Kind::OutOfRange { measure, min, max })
    }

    /// There are too many or too few of something.
    #[must_use]
    pub fn out_of(&self, measure: Measure, range: RangeInclusive<usize>) -> Error {
        let bound = |bound: &usize| i32::try_from(*bound).unwrap_or(i32::MAX);
        self.range(measure, bound(range.start()), bound(range.end()))
    }

    /// The path of a field of this object, whether or not it is there.
    #[inline(never)]
    #[must_use]
    pub fn path_to(&self, name: &str) -> String {
        let dot = if self.path.is_empty() { "" } else { "." };
        [&self.path, dot, name].concat()
    }

    #[inline(never)]
    fn child(&self, name: &str, value: &'a Value) -> Self {
        Node {
            value,
            path: self.path_to(name),
            complete: self.complete,
        }
    }

    fn object(&self) -> Read<&'a [(String, Value)]> {
        match &self.value.what {
            What::Object(fields) => Ok(fields),
            _ => Err(self.expected("object")),
        }
    }

    /// A field, if it is there.
    ///
    /// # Errors
    /// No object.
    #[inline(never)]
    pub fn field(&self, name: &str) -> Read<Option<Self>> {
        for (known, value) in self.object()? {
            if known == name {
                return Ok(Some(self.child(name, value)));
            }
        }
        Ok(None)
    }

    /// A field that has to be there.
    ///
    /// # Errors
    /// No object, or no such field.
    pub fn required(&self, name: &str) -> Read<Self> {
        self.field(name)?.ok_or_else(|| Error {
            path: self.path_to(name),
            at: self.value.last,
            kind: Kind::Missing,
        })
    }

    /// A field that may be left out, unless nothing may.
    ///
    /// # Errors
    /// No object, or no such field where nothing may be left out.
    pub fn optional(&self, name: &str) -> Read<Option<Self>> {
        if self.complete {
            return self.required(name).map(Some);
        }
        self.field(name)
    }

    /// A field that may be left out or `null`.
    ///
    /// # Errors
    /// No object.
    pub fn given(&self, name: &str) -> Read<Option<Self>> {
        Ok(self.field(name)?.filter(|field| !field.is_null()))
    }

    /// The text of a field that may be left out or `null`.
    ///
    /// # Errors
    /// No object, or no text.
    pub fn given_string(&self, name: &str) -> Read<Option<String>> {
        match self.given(name)? {
            Some(field) => field.string().map(Some),
            None => Ok(None),
        }
    }

    /// Yes or no, and no where it is left out.
    ///
    /// # Errors
    /// No object, or neither.
    pub fn flag(&self, name: &str) -> Read<bool> {
        match self.field(name)? {
            Some(field) => field.boolean(),
            None => Ok(false),
        }
    }

    /// Whether nothing may be left out.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Every field, as its place in the list of names and its value.
    ///
    /// # Errors
    /// No object, or a field that is not in the list.
    #[inline(never)]
    pub fn fields(&self, names: &[&str]) -> Read<Vec<(usize, Self)>> {
        let mut fields = Vec::new();
        for (name, child) in self.entries()? {
            match names.iter().position(|known| *known == name) {
                Some(place) => fields.push((place, child)),
                None => return Err(child.error(Kind::Unknown)),
            }
        }
        Ok(fields)
    }

    /// Every field by its name, whatever that is.
    ///
    /// # Errors
    /// No object.
    #[inline(never)]
    pub fn entries(&self) -> Read<Vec<(&'a str, Self)>> {
        let mut entries = Vec::new();
        for (name, value) in self.object()? {
            entries.push((name.as_str(), self.child(name, value)));
        }
        Ok(entries)
    }

    /// Whether it is a list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self.value.what, What::List(_))
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.value.what == What::Null
    }

    /// The items of a list with so many of them.
    ///
    /// # Errors
    /// No list, or one of another length.
    #[inline(never)]
    pub fn items(&self, least: usize, most: usize) -> Read<Vec<Self>> {
        let What::List(values) = &self.value.what else {
            return Err(self.expected("list"));
        };
        if values.len() < least || values.len() > most {
            return Err(self.out_of(Measure::Entries, least..=most));
        }
        let mut items = Vec::new();
        for (index, value) in values.iter().enumerate() {
            items.push(self.child(&index.to_string(), value));
        }
        Ok(items)
    }

    /// Yes or no.
    ///
    /// # Errors
    /// Neither.
    pub fn boolean(&self) -> Read<bool> {
        match self.value.what {
            What::Bool(value) => Ok(value),
            _ => Err(self.expected("boolean")),
        }
    }

    /// Any number.
    ///
    /// # Errors
    /// No number.
    pub fn number(&self) -> Read<f64> {
        match self.value.what {
            What::Number(value) => Ok(value),
            _ => Err(self.expected("number")),
        }
    }

    /// A whole number between these bounds, both included.
    ///
    /// # Errors
    /// No whole number, or one out of bounds.
    #[inline(never)]
    pub fn integer(&self, min: i32, max: i32) -> Read<i32> {
        let What::Number(value) = self.value.what else {
            return Err(self.expected("integer"));
        };
        if value.trunc() != value {
            return Err(self.expected("integer"));
        }
        if value < f64::from(min) || value > f64::from(max) {
            return Err(self.range(Measure::Number, min, max));
        }
        Ok(value as i32)
    }

    /// A whole number in this range.
    ///
    /// # Errors
    /// As [`Node::integer`].
    pub fn within(&self, range: RangeInclusive<i32>) -> Read<i32> {
        self.integer(*range.start(), *range.end())
    }

    /// A text of so many characters in one line, and with none that control anything.
    ///
    /// # Errors
    /// No such text, or one of another length.
    pub fn line(&self, length: RangeInclusive<usize>) -> Read<String> {
        let text = self.str()?;
        if text.chars().any(char::is_control) {
            return Err(self.expected("line"));
        }
        if !length.contains(&text.chars().count()) {
            return Err(self.out_of(Measure::Characters, length));
        }
        Ok(text.to_owned())
    }

    /// Any text.
    ///
    /// # Errors
    /// No text.
    pub fn str(&self) -> Read<&'a str> {
        match &self.value.what {
            What::Text(text) => Ok(text),
            _ => Err(self.expected("text")),
        }
    }

    /// Any text, as one's own.
    ///
    /// # Errors
    /// No text.
    #[inline(never)]
    pub fn string(&self) -> Read<String> {
        self.str().map(str::to_owned)
    }

    /// A list of texts.
    ///
    /// # Errors
    /// No list, or something else in it.
    pub fn strings(&self) -> Read<Vec<String>> {
        let mut strings = Vec::new();
        for item in self.items(0, usize::MAX)? {
            strings.push(item.string()?);
        }
        Ok(strings)
    }

    /// An id: lower-case letters, digits and hyphens, at most 64 of them.
    ///
    /// # Errors
    /// Anything else.
    pub fn id(&self) -> Read<String> {
        let text = self.str()?;
        if !Self::is_id(text) {
            return Err(self.expected("id"));
        }
        Ok(text.to_owned())
    }

    /// Whether a text is an id.
    #[must_use]
    pub fn is_id(text: &str) -> bool {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (1..=64).contains(&text.len()) && text.bytes().all(allowed)
    }

    /// Where in this list of ids it stands.
    ///
    /// # Errors
    /// No text, or none of them.
    pub fn index_of(&self, ids: &[&str]) -> Read<usize> {
        let text = self.str()?;
        let index = ids.iter().position(|id| *id == text);
        index.ok_or_else(|| self.error(Kind::Unknown))
    }

    /// One of these, by its id.
    ///
    /// # Errors
    /// No text, or the id of none.
    pub fn one_of<T: Copy>(&self, all: &[T], id: fn(T) -> &'static str) -> Read<T> {
        let text = self.str()?;
        let mut found = all.iter().copied().filter(|one| id(*one) == text);
        found.next().ok_or_else(|| self.error(Kind::Unknown))
    }
}
