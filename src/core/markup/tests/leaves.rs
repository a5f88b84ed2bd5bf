//! What was said or read: kinds of blocks with their characters and what is around each, to be compared.

/// A character with what it stands in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Glyph {
    pub(super) c: char,
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) link: Option<String>,
}

/// A block's kind and its characters; `\n` is a new line.
pub(super) type Leaf = (String, Vec<Glyph>);

/// Without what nobody sees: runs of spaces, spaces and breaks at edges, marks around spaces, and blocks without words.
pub(super) fn level(mut leaves: Vec<Leaf>) -> Vec<Leaf> {
    for (kind, glyphs) in &mut leaves {
        let mut kept: Vec<Glyph> = Vec::new();
        for mut glyph in glyphs.drain(..) {
            if glyph.c == '\n' && kind.starts_with('h') {
                glyph.c = ' ';
            }
            if glyph.c == ' ' || glyph.c == '\n' {
                let c = glyph.c;
                match kept.last_mut() {
                    None => continue,
                    Some(last) if last.c == '\n' => continue,
                    Some(last) if last.c == ' ' => {
                        last.c = c;
                        continue;
                    }
                    _ => {
                        glyph = Glyph {
                            c,
                            ..Glyph::default()
                        }
                    }
                }
            }
            kept.push(glyph);
        }
        if kept
            .last()
            .is_some_and(|glyph| glyph.c == ' ' || glyph.c == '\n')
        {
            kept.pop();
        }
        *glyphs = kept;
    }
    leaves.retain(|(kind, glyphs)| {
        !glyphs.is_empty() || ["table", "row", "cell", "rule", "ul", "ol"].contains(&kind.as_str())
    });
    // A list without items is none, nor is a table without rows.
    let kinds: Vec<String> = leaves.iter().map(|leaf| leaf.0.clone()).collect();
    let mut next = kinds.iter().skip(1);
    leaves.retain(|(kind, _)| {
        let follows = next.next().map(String::as_str);
        match kind.as_str() {
            "ul" | "ol" => follows == Some("li"),
            "table" => follows == Some("row"),
            _ => true,
        }
    });
    leaves
}

/// The address with everything decoded that means the same decoded, and its scheme in small letters.
pub(super) fn decoded(url: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = url.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = rest
            .get(1..3)
            .and_then(|code| core::str::from_utf8(code).ok());
        let code = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        match code.filter(|code| *first == b'%' && !b"?#&=+/@:;,$%()*".contains(code)) {
            Some(code) => {
                bytes.push(code);
                rest = &rest[3..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    let url = String::from_utf8_lossy(&bytes).into_owned();
    match url.split_once(':') {
        Some((scheme, rest)) => [&scheme.to_ascii_lowercase(), ":", rest].concat(),
        None => url,
    }
}

/// What was said or read, to be looked at.
pub(super) fn shown(leaves: &[Leaf]) -> String {
    let line = |(kind, glyphs): &Leaf| {
        let mut line = format!("{kind}: ");
        let mut last = Glyph::default();
        for glyph in glyphs {
            let (strong, emphasis, link) = (glyph.strong, glyph.emphasis, &glyph.link);
            if (strong, emphasis, link) != (last.strong, last.emphasis, &last.link) {
                let marks = (strong.then_some("*"), emphasis.then_some("_"), link);
                line.push_str(&format!("⟨{marks:?}⟩"));
            }
            line.extend(glyph.c.escape_debug());
            last = glyph.clone();
        }
        line
    };
    leaves.iter().map(line).collect::<Vec<_>>().join("\n")
}
