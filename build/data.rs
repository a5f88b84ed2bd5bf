//! Reads a file of `data/` into the shape that it must have.

use std::marker::PhantomData;
use std::{fmt, fs};

use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_path_to_error::Path;

/// A file of `data/`.
pub(crate) struct File {
    pub(crate) path: &'static str,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn open(path: &'static str) -> Result<Self, String> {
        println!("cargo::rerun-if-changed={path}");
        let text = fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))?;
        Ok(Self { path, text })
    }

    /// The whole file as a value of this shape; an error says what, in which field as `name` has it, and where.
    pub(crate) fn read<T: DeserializeOwned>(
        &self,
        name: impl Fn(&Path) -> String,
    ) -> Result<T, String> {
        let mut json = serde_json::Deserializer::from_str(&self.text);
        let read = serde_path_to_error::deserialize(&mut json)
            .map_err(|e| format!("{}: {}: {}", self.path, name(e.path()), e.inner()))?;
        json.end().map_err(|e| format!("{}: {e}", self.path))?;
        Ok(read)
    }
}

/// The fields of an object in the order of the file, each of them once.
pub(crate) struct Fields<T>(pub(crate) Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Fields<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor(PhantomData))
    }
}

struct FieldsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldsVisitor<T> {
    type Value = Fields<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<T>, A::Error> {
        let mut fields: Vec<(String, T)> = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, T>()? {
            if fields.iter().any(|(before, _)| *before == name) {
                return Err(A::Error::custom(format!("duplicate field `{name}`")));
            }
            fields.push((name, value));
        }
        Ok(Fields(fields))
    }
}
