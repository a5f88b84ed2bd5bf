//! Where things are in the repository.

use std::path::{Path, PathBuf};

/// The repository's root: xtask's own folder is one below it.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A path below the root, written with slashes.
pub(crate) fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// The executable that an npm package installed.
pub(crate) fn node_tool(name: &str) -> PathBuf {
    at("node_modules/.bin").join(name)
}
