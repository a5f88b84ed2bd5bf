//! Writes compressed copies beside files, as web servers deliver them; the same bytes on every run.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{paths, shell};

const COMPRESSED: [&str; 7] = ["css", "html", "js", "json", "svg", "txt", "wasm"];

/// A file's size as it is, and as it travels.
pub(crate) struct Sizes {
    pub(crate) name: String,
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
    pub(crate) brotli: usize,
}

/// Compresses every file of a folder, in order of name.
///
/// Node does it: it is here anyway, has both encoders built in, and saves compiling them.
pub(crate) fn folder(folder: &Path) -> Result<Vec<Sizes>> {
    let mut files = fs::read_dir(folder)?
        .map(|file| Ok(file?.path()))
        .collect::<Result<Vec<PathBuf>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|has| COMPRESSED.iter().any(|extension| has == *extension))
    });
    files.sort();
    let mut node = shell::command("node");
    let answer = shell::capture(node.arg(paths::at("xtask/compress.mjs")).args(&files))?;
    let measured: Vec<Value> =
        serde_json::from_str(&answer).context("compress.mjs printed no sizes")?;
    files
        .iter()
        .zip(&measured)
        .map(|(path, measured)| sizes(path, measured))
        .collect()
}

fn sizes(path: &Path, measured: &Value) -> Result<Sizes> {
    let size = |key: &str| {
        let bytes = measured[key]
            .as_u64()
            .and_then(|bytes| usize::try_from(bytes).ok());
        bytes.with_context(|| format!("compress.mjs gave no {key} size of {}", path.display()))
    };
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Sizes {
        name,
        raw: size("raw")?,
        gzip: size("gzip")?,
        brotli: size("brotli")?,
    })
}

/// `app.js` → `app.js.br`.
pub(crate) fn sibling(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_the_whole_name_of_its_file() {
        assert_eq!(
            sibling(Path::new("dist/a.app.js"), "br"),
            Path::new("dist/a.app.js.br")
        );
    }
}
