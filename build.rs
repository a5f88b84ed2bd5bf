//! Turns `locales/*.ftl` into the tables that `app::words` reads.
//!
//! The build fails if a language lacks a key, has one too many, or names other variables than English does,
//! so a missing word is never found by a reader. `failure-…` messages belong to the element module (they must
//! be readable when wasm is not) and are bundled by `xtask`; here they are only checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast;

/// The language every other one is compared with.
const REFERENCE: &str = "en";

type Messages = BTreeMap<String, Message>;

struct Message {
    /// Text with marks for variables and plural forms: see `app::words::pattern`.
    pattern: String,
    variables: BTreeSet<String>,
}

fn main() -> Result<(), String> {
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
    let ids = number(locales.get(REFERENCE).ok_or("locales/en.ftl is missing")?)?;
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let languages = Path::new(&out).join("languages");
    fs::create_dir_all(&languages).map_err(|e| e.to_string())?;
    for (tag, messages) in &locales {
        fs::write(languages.join(format!("{tag}.txt")), file(&ids, messages))
            .map_err(|e| e.to_string())?;
    }
    let tags: Vec<&String> = locales.keys().collect();
    fs::write(Path::new(&out).join("words.rs"), generate(&ids, &tags)).map_err(|e| e.to_string())
}

fn stem(path: &Path) -> Result<String, String> {
    let stem = path.file_stem().and_then(|s| s.to_str());
    stem.map(str::to_owned)
        .ok_or_else(|| format!("{}: not a language tag", path.display()))
}

fn parse(tag: &str, text: &str) -> Result<Messages, String> {
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, errors)| format!("locales/{tag}.ftl: {errors:?}"))?;
    let mut messages = Messages::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let place = format!("locales/{tag}.ftl: {id}");
        let value = message
            .value
            .ok_or_else(|| format!("{place}: has no text"))?;
        let mut variables = BTreeSet::new();
        let mut pattern = String::new();
        write_pattern(&value, &mut pattern, &mut variables).map_err(|e| format!("{place}: {e}"))?;
        if messages
            .insert(id, Message { pattern, variables })
            .is_some()
        {
            return Err(format!("{place}: stands there twice"));
        }
    }
    Ok(messages)
}

/// `\u{1}name\u{1}` is a variable, `\u{2}name\u{1}category\u{1}text\u{3}…\u{4}` a choice by plural category.
fn write_pattern(
    pattern: &ast::Pattern<&str>,
    out: &mut String,
    variables: &mut BTreeSet<String>,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    out.push_str(value);
                }
                ast::Expression::Inline(inline) => {
                    let name = variable(inline)?;
                    variables.insert(name.to_owned());
                    let _ = write!(out, "\u{1}{name}\u{1}");
                }
                ast::Expression::Select { selector, variants } => {
                    let name = variable(selector)?;
                    variables.insert(name.to_owned());
                    let _ = write!(out, "\u{2}{name}\u{1}");
                    for variant in variants {
                        let ast::VariantKey::Identifier { name: category } = variant.key else {
                            return Err("choose by plural category, not by number".to_owned());
                        };
                        if variant.default && category != "other" {
                            return Err("the last resort of a choice is *[other]".to_owned());
                        }
                        let _ = write!(out, "{category}\u{1}");
                        write_pattern(&variant.value, out, variables)?;
                        out.push('\u{3}');
                    }
                    out.push('\u{4}');
                }
            },
        }
    }
    Ok(())
}

fn variable<'a>(inline: &ast::InlineExpression<&'a str>) -> Result<&'a str, String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name),
        other => Err(format!(
            "only variables and plural choices are understood, not {other:?}"
        )),
    }
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

/// Keys are numbered in the order of their hashes, so that a name read from data is found by binary search
/// and no name needs to be in the bundle.
fn number(reference: &Messages) -> Result<Vec<(u32, &String)>, String> {
    let mut ids: Vec<(u32, &String)> = Vec::new();
    for id in reference.keys().filter(|id| !id.starts_with("failure-")) {
        ids.push((hash(id), id));
    }
    ids.sort_unstable();
    match ids.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(twins) => Err(format!(
            "{} and {} share a hash: rename one",
            twins[0].1, twins[1].1
        )),
        None => Ok(ids),
    }
}

/// What `app::words::catalog` includes: the keys, English, and outside of the page every other language too.
fn generate(ids: &[(u32, &String)], tags: &[&String]) -> String {
    let mut code = String::from(
        "/// Every message, by its name in `locales/`.\npub mod key {\n    use super::Key;\n",
    );
    for (number, (_, id)) in ids.iter().enumerate() {
        let name = id.replace('-', "_").to_uppercase();
        let _ = writeln!(
            code,
            "    /// `{id}`\n    pub const {name}: Key = Key({number});"
        );
    }
    let hashes: Vec<u32> = ids.iter().map(|(hash, _)| *hash).collect();
    let _ = writeln!(
        code,
        "}}\n\nstatic HASHES: [u32; {}] = {hashes:?};",
        ids.len()
    );
    let _ = writeln!(
        code,
        "static REFERENCE: (&str, &str) = {};",
        language(REFERENCE)
    );
    code.push_str("#[cfg(not(target_arch = \"wasm32\"))]\nstatic OTHERS: &[(&str, &str)] = &[");
    for tag in tags.iter().filter(|tag| **tag != REFERENCE) {
        let _ = write!(code, "{}, ", language(tag));
    }
    code.push_str("];\n");
    code
}

fn language(tag: &str) -> String {
    format!("({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/languages/{tag}.txt\")))")
}

/// A language as a file: the stamp of the keys that it was made for, then its messages in their order, each ended by
/// a NUL. In the page, languages other than English come as such files.
fn file(ids: &[(u32, &String)], messages: &Messages) -> String {
    let names: String = ids.iter().flat_map(|(_, id)| [id.as_str(), "\n"]).collect();
    let mut text = format!("{:08x}\0", hash(&names));
    for (_, id) in ids {
        text.push_str(messages.get(*id).map_or("", |message| &message.pattern));
        text.push('\0');
    }
    text
}

/// FNV-1a, the same as in `app::words`.
fn hash(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
