//! Reads a file of `data/` into the shape that it must have.

use std::fs;

use serde::de::DeserializeOwned;
use serde_json::Deserializer;
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
        let mut json = Deserializer::from_str(&self.text);
        let read = serde_path_to_error::deserialize(&mut json)
            .map_err(|e| format!("{}: {}: {}", self.path, name(e.path()), e.inner()))?;
        json.end().map_err(|e| format!("{}: {e}", self.path))?;
        Ok(read)
    }
}
