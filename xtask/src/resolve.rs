//! From a request's path to a file, without leaving the folders that are served.

use std::path::{Path, PathBuf};

/// A folder and the path that it is served under, such as `/pages/`.
#[derive(Clone, Debug)]
pub(crate) struct Mount {
    pub(crate) prefix: &'static str,
    pub(crate) folder: PathBuf,
}

/// The file for a path; none when there is none, or when the path tries to climb out.
pub(crate) fn file(mounts: &[Mount], path: &str) -> Option<PathBuf> {
    let path = decode(path)?;
    let mount = mounts
        .iter()
        .filter(|mount| path.starts_with(mount.prefix))
        .max_by_key(|mount| mount.prefix.len())?;
    let mut file = mount.folder.clone();
    let rest = &path[mount.prefix.len()..];
    for segment in rest.split('/').filter(|segment| !segment.is_empty()) {
        if segment.starts_with('.') || segment.contains(['\\', '\0', ':']) {
            return None;
        }
        file.push(segment);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    // A symbolic link may not lead out either.
    let (file, folder) = (file.canonicalize().ok()?, mount.folder.canonicalize().ok()?);
    (file.is_file() && file.starts_with(folder)).then_some(file)
}

/// Undoes percent-encoding; none for what is not UTF-8 then.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits)
                .ok()
                .filter(|digits| !digits.starts_with('+'))?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The content type for a file's name.
pub(crate) fn content_type(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" | "md" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// xtask's own folder stands for a site, its sources for a second one.
    fn resolve(path: &str) -> Option<String> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let code = Mount {
            prefix: "/code/",
            folder: folder.join("src"),
        };
        let mounts = [
            Mount {
                prefix: "/",
                folder: folder.clone(),
            },
            code,
        ];
        let found = file(&mounts, path)?;
        Some(
            found
                .strip_prefix(folder.canonicalize().ok()?)
                .ok()?
                .to_string_lossy()
                .into_owned(),
        )
    }

    #[test]
    fn the_longest_mount_that_fits_answers() {
        assert_eq!(resolve("/Cargo.toml").as_deref(), Some("Cargo.toml"));
        assert_eq!(resolve("/src/main.rs").as_deref(), Some("src/main.rs"));
        assert_eq!(resolve("/code/main.rs").as_deref(), Some("src/main.rs"));
        assert_eq!(resolve("/code/Cargo.toml"), None);
    }

    #[test]
    fn no_path_leaves_its_folder() {
        let climbing = [
            "/../Cargo.toml",
            "/src/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/%2E./Cargo.toml",
            "/..%2fCargo.toml",
            "/..%5cCargo.toml",
            "/code/../Cargo.toml",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/Cargo.toml%00.html",
            "/%ff",
            "/%2",
            "/%+1",
            "Cargo.toml",
        ];
        for path in climbing {
            assert_eq!(resolve(path), None, "{path}");
        }
    }

    #[test]
    fn a_folder_without_an_index_is_not_listed() {
        assert_eq!(resolve("/src/"), None);
        assert_eq!(resolve("/"), None);
    }

    #[test]
    fn names_are_decoded() {
        assert_eq!(resolve("/Cargo%2Etoml").as_deref(), Some("Cargo.toml"));
    }

    #[test]
    fn scripts_and_wasm_have_the_types_that_browsers_insist_on() {
        assert_eq!(
            content_type(Path::new("a.app.js")),
            "text/javascript; charset=utf-8"
        );
        assert_eq!(content_type(Path::new("a.wasm")), "application/wasm");
        assert_eq!(content_type(Path::new("a")), "application/octet-stream");
    }
}
