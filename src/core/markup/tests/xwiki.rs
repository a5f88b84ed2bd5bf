//! No package reads XWiki's syntax, so that a small reader does, after its published rules
//! (<https://www.xwiki.org/xwiki/bin/view/Documentation/UserGuide/Features/XWikiSyntax/>): `~` takes the meaning of what
//! follows; `**`, `//`, `[[words>>address]]` and `\\` are what the writer uses, and everything else that the syntax knows
//! must not be there.

use proptest::prelude::*;

use super::leaves::{Glyph, Leaf, decoded, level, shown};
use super::said::{Limits, said};
use super::*;

/// What would be markup that the writer never writes.
const FOREIGN: [&str; 15] = [
    "__", "--", "^^", ",,", "##", "{{", "}}", "(((", ")))", "(%", "%)", "]]", "||", "!!", "!=",
];

/// What begins a line of another kind.
const STARTS: [&str; 9] = ["*", "1.", ";", ":", ">", "=", "|", "!!", "----"];

fn read(text: &str) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut last = "";
    for line in text.split('\n') {
        let marks = line.chars().take_while(|c| *c == '=').count();
        let equals = "=".repeat(marks);
        let heading = line
            .strip_prefix(&format!("{equals} "))
            .and_then(|line| line.strip_suffix(&format!(" {equals}")));
        let mut kind = "p";
        if line.is_empty() {
            kind = "";
        } else if let Some(words) = heading.filter(|_| marks > 0) {
            leaves.push((format!("h{marks}"), glyphs(words)));
        } else if line == "----" {
            leaves.push(("rule".into(), Vec::new()));
        } else if let Some(row) = line.strip_prefix('|') {
            kind = "table";
            if last != kind {
                leaves.push((kind.into(), Vec::new()));
            }
            leaves.push(("row".into(), Vec::new()));
            for cell in cells(row) {
                leaves.push((
                    "cell".into(),
                    glyphs(cell.strip_prefix('=').unwrap_or(cell)),
                ));
            }
        } else if let Some((list, item)) = [("ul", "* "), ("ol", "1. ")]
            .iter()
            .find_map(|(list, mark)| Some((*list, line.strip_prefix(mark)?)))
        {
            kind = list;
            if last != kind {
                leaves.push((kind.into(), Vec::new()));
            }
            leaves.push(("li".into(), glyphs(item)));
        } else {
            assert!(last != "p", "two lines in {text}");
            assert!(
                line.starts_with("**") || !STARTS.iter().any(|start| line.starts_with(start)),
                "{line}"
            );
            leaves.push(("p".into(), glyphs(line)));
        }
        last = kind;
    }
    level(leaves)
}

/// The cells of a row, at every `|` that has its meaning.
fn cells(row: &str) -> Vec<&str> {
    let (mut cells, mut start, mut escaped) = (Vec::new(), 0, false);
    for (index, c) in row.char_indices() {
        if c == '|' && !escaped {
            cells.push(&row[start..index]);
            start = index + 1;
        }
        escaped = c == '~' && !escaped;
    }
    cells.push(&row[start..]);
    cells
}

/// The address of a link, after the words of it, which end at `>>`.
fn address(link: &str) -> &str {
    let mut escaped = false;
    for (index, c) in link.char_indices() {
        if !escaped && link[index..].starts_with(">>") {
            return link[index + 2..].split_once("]]").unwrap().0;
        }
        escaped = c == '~' && !escaped;
    }
    panic!("a link without an address: {link}");
}

fn glyphs(text: &str) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    let mut within = Glyph::default();
    let mut scheme = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        if c == '~' {
            let c = rest[1..].chars().next().unwrap();
            length += c.len_utf8();
            glyphs.push(Glyph {
                c,
                ..within.clone()
            });
            scheme = 0;
        } else if rest.starts_with("**") {
            within.strong = !within.strong;
            length = 2;
        } else if rest.starts_with("//") {
            within.emphasis = !within.emphasis;
            length = 2;
        } else if rest.starts_with("\\\\") {
            glyphs.push(Glyph {
                c: '\n',
                ..Glyph::default()
            });
            length = 2;
        } else if let Some(link) = rest.strip_prefix("[[") {
            within.link = Some(decoded(address(link)));
            length = 2;
        } else if let Some(url) = rest.strip_prefix(">>").filter(|_| within.link.is_some()) {
            within.link = None;
            length = url.find("]]").unwrap() + 4;
        } else {
            assert!(
                !FOREIGN.iter().any(|mark| rest.starts_with(mark)),
                "{rest} in {text}"
            );
            let address = c == ':' && scheme > 0 && rest[1..].starts_with(|c: char| c != ' ');
            assert!(!address, "an address at {rest} in {text}");
            scheme = if c.is_ascii_alphabetic() {
                scheme + 1
            } else {
                0
            };
            glyphs.push(Glyph {
                c,
                ..within.clone()
            });
        }
        rest = &rest[length..];
    }
    assert!(
        !within.strong && !within.emphasis && within.link.is_none(),
        "{text}"
    );
    glyphs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_hostile_document_reads_back_from_xwiki(document in hostile::wiki_document()) {
        let written = xwiki(&document);
        let said = said(&document, &Limits::default());
        prop_assert_eq!(shown(&read(&written)), shown(&said), "{}", written);
    }
}
