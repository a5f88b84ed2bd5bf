//! Writes compressed copies beside files, as web servers deliver them; the same bytes on every run.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

const COMPRESSED: [&str; 6] = ["css", "html", "js", "json", "svg", "wasm"];

/// A file's size as it is, and as it travels.
pub(crate) struct Sizes {
    pub(crate) name: String,
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
    pub(crate) brotli: usize,
}

/// Compresses every file of a folder, in order of name.
pub(crate) fn folder(folder: &Path) -> Result<Vec<Sizes>> {
    let mut files = fs::read_dir(folder)?
        .map(|file| Ok(file?.path()))
        .collect::<Result<Vec<PathBuf>>>()?;
    files.retain(|path| {
        path.extension()
            .is_some_and(|has| COMPRESSED.iter().any(|extension| has == *extension))
    });
    files.sort();
    files.iter().map(|path| file(path)).collect()
}

fn file(path: &Path) -> Result<Sizes> {
    let raw = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let gzip = gzip(&raw)?;
    let brotli = brotli(&raw)?;
    fs::write(sibling(path, "gz"), &gzip)?;
    fs::write(sibling(path, "br"), &brotli)?;
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Sizes {
        name,
        raw: raw.len(),
        gzip: gzip.len(),
        brotli: brotli.len(),
    })
}

/// `app.js` → `app.js.br`.
pub(crate) fn sibling(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

fn gzip(raw: &[u8]) -> Result<Vec<u8>> {
    // No name and no time in the header: they would make two equal builds differ.
    let mut encoder = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    encoder.write_all(raw)?;
    Ok(encoder.finish()?)
}

fn brotli(mut raw: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: raw.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut raw, &mut compressed, &parameters)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compression_is_reproducible_and_loses_nothing() -> Result<()> {
        let raw = b"worth a meeting? ".repeat(50);
        assert_eq!(gzip(&raw)?, gzip(&raw)?);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&raw)?.as_slice(), &mut back)?;
        assert_eq!(back, raw);
        Ok(())
    }
}
