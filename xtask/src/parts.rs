//! The parts of the widget that come after the first one.

/// A part: `worth-a-meeting.NAME.wasm`. It brings the looks in `www/NAME.css` and the words of groups of `locales/` that
/// are marked `(NAME)`.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    /// How its functions are called: they are methods of a type in `src/later`, the only way in.
    pub(crate) gate: &'static str,
    /// Whether readers may come to it in an element without `view`; otherwise it has to be that view.
    pub(crate) on_path: bool,
}

/// The rest comes first, right after the first view, and every other one builds on it; `budget.rs` says what each may
/// weigh.
pub(crate) const PARTS: [Part; 5] = [
    part("rest", "<worth_a_meeting::later::rest::Rest>::", true),
    part("roi", "<worth_a_meeting::later::roi::RoiPart>::", true),
    part(
        "audit",
        "<worth_a_meeting::later::audit::AuditPart>::",
        true,
    ),
    part(
        "register",
        "<worth_a_meeting::later::register::RegisterPart>::",
        true,
    ),
    part(
        "policy",
        "<worth_a_meeting::later::policy::PolicyPart>::",
        false,
    ),
];

const fn part(name: &'static str, gate: &'static str, on_path: bool) -> Part {
    Part {
        name,
        gate,
        on_path,
    }
}

impl Part {
    /// The file that is published.
    pub(crate) fn file(&self) -> String {
        format!("worth-a-meeting.{}.wasm", self.name)
    }

    /// Where its looks come from, in `www/`.
    pub(crate) fn looks(&self) -> String {
        format!("{}.css", self.name)
    }
}

/// Appends a custom section: `www/parts.js` reads the looks of a part out of its wasm.
pub(crate) fn add_section(wasm: &mut Vec<u8>, name: &str, content: &[u8]) {
    let mut section = leb(name.len());
    section.extend(name.as_bytes());
    section.extend(content);
    wasm.push(0);
    wasm.extend(leb(section.len()));
    wasm.extend(section);
}

/// A count as wasm writes it: seven bits a byte, the lowest first.
fn leb(mut count: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (count & 0x7f) as u8;
        count >>= 7;
        if count == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Result;
    use wasmparser::{Parser, Payload};

    use super::*;

    #[test]
    fn a_section_can_be_read_again() -> Result<()> {
        let looks = "a{}".repeat(100);
        let mut wasm = wat::parse_str("(module (memory 1))")?;
        add_section(&mut wasm, "looks", looks.as_bytes());
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(&wasm) {
            if let Payload::CustomSection(section) = payload? {
                found.push((section.name().to_owned(), section.data().to_vec()));
            }
        }
        assert_eq!(found, [("looks".to_owned(), looks.into_bytes())]);
        Ok(())
    }
}
