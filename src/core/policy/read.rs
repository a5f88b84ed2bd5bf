//! Reads checked values out of JSON and knows where they stand, so that an error can say so.
//!
//! By hand instead of derived: one small reader instead of a visitor per struct, and every error
//! has the path of its field.

use super::error::PolicyError;
use serde_json::{Map, Value};

/// A value and its path.
pub(super) struct Node<'a> {
    value: &'a Value,
    path: String,
    /// Whether nothing may be left out.
    complete: bool,
}

type Read<T> = Result<T, PolicyError>;

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, complete: bool) -> Self {
        Node {
            value,
            path: String::new(),
            complete,
        }
    }

    pub(super) fn error(&self, error: impl FnOnce(String) -> PolicyError) -> PolicyError {
        error(self.path.clone())
    }

    pub(super) fn unknown(&self) -> PolicyError {
        self.error(|path| PolicyError::Unknown { path })
    }

    pub(super) fn expected(&self, kind: &'static str) -> PolicyError {
        self.error(|path| PolicyError::Expected { path, kind })
    }

    pub(super) fn range(&self, min: i32, max: i32) -> PolicyError {
        self.error(|path| PolicyError::OutOfRange { path, min, max })
    }

    /// The path of a field of this object, whether or not it is there.
    pub(super) fn path_to(&self, name: &str) -> String {
        let dot = if self.path.is_empty() { "" } else { "." };
        [&self.path, dot, name].concat()
    }

    fn child(&self, name: &str, value: &'a Value) -> Self {
        Node {
            value,
            path: self.path_to(name),
            complete: self.complete,
        }
    }

    fn object(&self) -> Read<&'a Map<String, Value>> {
        self.value
            .as_object()
            .ok_or_else(|| self.expected("object"))
    }

    /// A field that has to be there.
    pub(super) fn required(&self, name: &str) -> Read<Self> {
        let value = self.object()?.get(name);
        value
            .map(|value| self.child(name, value))
            .ok_or_else(|| PolicyError::Missing {
                path: self.path_to(name),
            })
    }

    /// A field that may be left out, unless nothing may.
    pub(super) fn optional(&self, name: &str) -> Read<Option<Self>> {
        if self.complete {
            return self.required(name).map(Some);
        }
        Ok(self
            .object()?
            .get(name)
            .map(|value| self.child(name, value)))
    }

    /// Whether nothing may be left out.
    pub(super) fn is_complete(&self) -> bool {
        self.complete
    }

    /// Every field, as its place in the list of names and its value.
    pub(super) fn fields(&self, names: &[&str]) -> Read<Vec<(usize, Self)>> {
        let mut fields = Vec::new();
        for (name, value) in self.object()? {
            let child = self.child(name, value);
            match names.iter().position(|known| known == name) {
                Some(place) => fields.push((place, child)),
                None => return Err(child.unknown()),
            }
        }
        Ok(fields)
    }

    pub(super) fn is_list(&self) -> bool {
        self.value.is_array()
    }

    pub(super) fn is_null(&self) -> bool {
        self.value.is_null()
    }

    /// The items of a list with so many of them.
    pub(super) fn items(&self, least: usize, most: usize) -> Read<Vec<Self>> {
        let items = self.value.as_array().ok_or_else(|| self.expected("list"))?;
        if !(least..=most).contains(&items.len()) {
            return Err(self.range(least as i32, most as i32));
        }
        Ok(items
            .iter()
            .enumerate()
            .map(|(index, item)| self.child(&index.to_string(), item))
            .collect())
    }

    pub(super) fn boolean(&self) -> Read<bool> {
        self.value.as_bool().ok_or_else(|| self.expected("boolean"))
    }

    pub(super) fn integer(&self, min: i32, max: i32) -> Read<i32> {
        let number = self
            .value
            .as_i64()
            .ok_or_else(|| self.expected("integer"))?;
        match i32::try_from(number) {
            Ok(number) if (min..=max).contains(&number) => Ok(number),
            _ => Err(self.range(min, max)),
        }
    }

    /// Any text of at most so many bytes.
    pub(super) fn text(&self, most: usize) -> Read<String> {
        let text = self.str()?;
        if text.len() > most {
            return Err(self.range(0, most as i32));
        }
        Ok(text.to_owned())
    }

    pub(super) fn str(&self) -> Read<&'a str> {
        self.value.as_str().ok_or_else(|| self.expected("text"))
    }

    /// An id: lower-case letters, digits and hyphens, at most 64 of them.
    pub(super) fn id(&self) -> Read<String> {
        let text = self.str()?;
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if text.is_empty() || text.len() > 64 || !text.bytes().all(allowed) {
            return Err(self.expected("id"));
        }
        Ok(text.to_owned())
    }
}
