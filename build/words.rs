//! Turns `locales/*.ftl` into the tables that `app::words` reads.
//!
//! The build fails if a language lacks a key, has one too many, or names other variables than English does,
//! so a missing word is never found by a reader. `failure-…` messages belong to the element module (they must
//! be readable when wasm is not), `page-…` ones to the pages around it, and `xtask` bundles both; here they are only checked.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::fluent::{Message, Messages, parse};

/// The language every other one is compared with.
const REFERENCE: &str = "en";

/// The parts of the widget that come later and say something, as groups of messages are marked with them.
const PARTS: [&str; 5] = ["rest", "roi", "audit", "register", "policy"];

/// What the names of messages begin with that no wasm says.
const OF_SCRIPTS: [&str; 2] = ["failure-", "page-"];

/// Writes what `app::words::catalog` includes: `words.rs`, and a text file for each language.
pub(crate) fn write(out: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed=locales");
    let mut locales = BTreeMap::new();
    for entry in fs::read_dir("locales").map_err(|e| format!("locales/: {e}"))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_some_and(|ext| ext == "ftl") {
            let tag = stem(&path)?;
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            locales.insert(tag.clone(), parse(&tag, &text)?);
        }
    }
    let complaints = compare(&locales)?;
    if !complaints.is_empty() {
        return Err(format!(
            "the languages do not agree:\n{}",
            complaints.join("\n")
        ));
    }
    let keys = Keys::of(locales.get(REFERENCE).ok_or("locales/en.ftl is missing")?)?;
    let languages = out.join("languages");
    fs::create_dir_all(&languages).map_err(|e| e.to_string())?;
    let write = |name: String, text: String| {
        fs::write(languages.join(name), text).map_err(|e| e.to_string())
    };
    for (tag, messages) in &locales {
        if tag == REFERENCE {
            write(format!("{tag}.txt"), file(&keys, &keys.first, messages))?;
            for part in PARTS {
                write(
                    format!("{tag}.{part}.txt"),
                    part_file(&keys, part, messages),
                )?;
            }
        } else {
            let all = [&keys.first[..], &keys.later].concat();
            write(format!("{tag}.txt"), file(&keys, &all, messages))?;
        }
    }
    let tags: Vec<&String> = locales.keys().collect();
    fs::write(out.join("words.rs"), generate(&keys, &tags)).map_err(|e| e.to_string())
}

fn stem(path: &Path) -> Result<String, String> {
    let stem = path.file_stem().and_then(|s| s.to_str());
    stem.map(str::to_owned)
        .ok_or_else(|| format!("{}: not a language tag", path.display()))
}

fn compare(locales: &BTreeMap<String, Messages>) -> Result<Vec<String>, String> {
    let reference = locales.get(REFERENCE).ok_or("locales/en.ftl is missing")?;
    let mut complaints = Vec::new();
    for (tag, messages) in locales {
        for (id, message) in reference {
            match messages.get(id) {
                None => complaints.push(format!("locales/{tag}.ftl lacks {id}")),
                Some(other) if other.variables != message.variables => complaints.push(format!(
                    "locales/{tag}.ftl: {id} names {:?}, English names {:?}",
                    other.variables, message.variables
                )),
                Some(_) => {}
            }
        }
        for id in messages.keys().filter(|id| !reference.contains_key(*id)) {
            complaints.push(format!("locales/{tag}.ftl has {id}, which English lacks"));
        }
    }
    Ok(complaints)
}

/// The messages with their hashes: first those that the first view may say, then those that come later. Both are in the
/// order of their hashes, so that a name read from data is found by binary search and no name needs to be in the bundle.
struct Keys<'a> {
    first: Vec<(u32, &'a str)>,
    later: Vec<(u32, &'a str)>,
}

impl<'a> Keys<'a> {
    fn of(reference: &'a Messages) -> Result<Self, String> {
        let mut ids: Vec<(u32, &str)> = Vec::new();
        let of_scripts = |id: &str| OF_SCRIPTS.iter().any(|group| id.starts_with(group));
        for id in reference.keys().filter(|id| !of_scripts(id)) {
            ids.push((hash(id), id));
        }
        ids.sort_unstable();
        if let Some(twins) = ids.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            let [(_, one), (_, other)] = [twins[0], twins[1]];
            return Err(format!("{one} and {other} share a hash: rename one"));
        }
        let part = |id: &str| reference.get(id).and_then(|it| it.part.as_deref());
        let unknown = ids.iter().filter_map(|(_, id)| Some((id, part(id)?)));
        let mut unknown = unknown.filter(|(_, part)| !PARTS.contains(part));
        if let Some((id, part)) = unknown.next() {
            return Err(format!(
                "{id} is in a group of ({part}), which is none of {PARTS:?}"
            ));
        }
        let (later, first) = ids.into_iter().partition(|(_, id)| part(id).is_some());
        Ok(Self { first, later })
    }

    fn names(&self) -> impl Iterator<Item = &'a str> {
        self.first.iter().chain(&self.later).map(|(_, id)| *id)
    }
}

/// What `app::words::catalog` includes: the keys, English, and outside of the page every other language too.
fn generate(keys: &Keys<'_>, tags: &[&String]) -> String {
    let mut code = String::from(
        "/// Every message, by its name in `locales/`.\npub mod key {\n    use super::Key;\n",
    );
    for (number, id) in keys.names().enumerate() {
        let name = id.replace('-', "_").to_uppercase();
        let _ = writeln!(
            code,
            "    /// `{id}`\n    pub const {name}: Key = Key({number});"
        );
    }
    code.push_str("}\n\n");
    for (name, part) in [("HASHES", &keys.first), ("LATER_HASHES", &keys.later)] {
        let hashes: Vec<u32> = part.iter().map(|(hash, _)| *hash).collect();
        let _ = writeln!(code, "static {name}: [u32; {}] = {hashes:?};", part.len());
    }
    let _ = writeln!(
        code,
        "/// The tags of the languages.\npub static LANGUAGES: [&str; {}] = {tags:?};",
        tags.len()
    );
    let _ = writeln!(
        code,
        "static REFERENCE: (&str, &str) = {};",
        language(REFERENCE)
    );
    code.push_str("/// What English says in each part that comes later.\npub mod later {\n");
    for (place, part) in PARTS.iter().enumerate() {
        let _ = writeln!(
            code,
            "    /// `{part}`\n    pub static {}: super::Later = super::Later {{ place: {place}, text: {} }};",
            part.to_uppercase(),
            text(&format!("{REFERENCE}.{part}"))
        );
    }
    code.push_str("}\n");
    let all = PARTS.map(|part| format!("&later::{}", part.to_uppercase()));
    let _ = writeln!(
        code,
        "const PARTS: usize = {};\n#[cfg(not(target_arch = \"wasm32\"))]\nstatic LATER: [&Later; PARTS] = [{}];",
        PARTS.len(),
        all.join(", ")
    );
    code.push_str("#[cfg(not(target_arch = \"wasm32\"))]\nstatic OTHERS: &[(&str, &str)] = &[");
    for tag in tags.iter().filter(|tag| **tag != REFERENCE) {
        let _ = write!(code, "{}, ", language(tag));
    }
    code.push_str("];\n");
    code
}

fn language(tag: &str) -> String {
    format!("({tag:?}, {})", text(tag))
}

fn text(name: &str) -> String {
    format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/languages/{name}.txt\"))")
}

/// A language as a file: the stamp of the keys that it was made for, then the messages of some of them in their order,
/// each ended by a NUL. In the page, languages other than English come as such files, with all messages.
fn file(keys: &Keys<'_>, some: &[(u32, &str)], messages: &Messages) -> String {
    let names: String = keys.names().flat_map(|id| [id, "\n"]).collect();
    let mut text = format!("{:08x}\0", hash(&names));
    for (_, id) in some {
        text.push_str(messages.get(*id).map_or("", |message| &message.pattern));
        text.push('\0');
    }
    text
}

/// What English says in a part: like [`file`], of all messages that come later. Those of other parts are empty, but the
/// rest brings what variables they have, so that an organisation's own words can be held against them.
fn part_file(keys: &Keys<'_>, part: &str, messages: &Messages) -> String {
    let mut some = Messages::new();
    for (id, message) in messages {
        let pattern = match message.part.as_deref() {
            Some(own) if own == part => message.pattern.clone(),
            Some(_) if part == PARTS[0] => message
                .variables
                .iter()
                .map(|name| format!("\u{1}{name}\u{1}"))
                .collect(),
            _ => continue,
        };
        some.insert(
            id.clone(),
            Message {
                pattern,
                ..Message::default()
            },
        );
    }
    file(keys, &keys.later, &some)
}

/// FNV-1a, the same as in `app::words`.
fn hash(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
