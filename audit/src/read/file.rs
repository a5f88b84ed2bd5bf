//! One file: tells what it is by its first bytes, and hands its components on.

use super::components::{Components, Found};
use super::decode::{self, Encoding, Utf16};
use super::lines::Lines;
use super::{Object, Output, Refused};
use crate::calendar::DefectKind;

/// How many bytes tell what a file is.
const FIRST: usize = 4;

/// A file that is being read.
#[derive(Debug, Default)]
pub(super) struct File {
    /// Nothing without a file.
    name: Option<String>,
    content: Content,
    utf16: Utf16,
    lines: Lines,
    components: Components,
    object: Option<Object>,
    source: Option<u32>,
    /// Whether a calendar was found in it.
    is_calendar: bool,
}

#[derive(Debug)]
enum Content {
    /// Its first bytes do not yet tell.
    Unknown(Vec<u8>),
    Text(Encoding),
    Archive(Vec<u8>),
}

impl Default for Content {
    fn default() -> Self {
        Self::Unknown(Vec::new())
    }
}

impl File {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: Some(name.to_owned()),
            ..Self::default()
        }
    }

    pub(super) fn feed(&mut self, bytes: &[u8], output: &mut Output) -> Result<(), Refused> {
        match &mut self.content {
            Content::Archive(whole) => whole.extend_from_slice(bytes),
            Content::Text(encoding) => {
                let encoding = *encoding;
                self.text(bytes, encoding, output);
            }
            Content::Unknown(first) => {
                first.extend_from_slice(bytes);
                if first.len() >= FIRST {
                    self.decide(output);
                }
            }
        }
        output.refused()
    }

    /// The archive that the file is, and its name: then its members are read instead of it.
    pub(super) fn take_archive(&mut self) -> Option<(String, Vec<u8>)> {
        match std::mem::take(&mut self.content) {
            Content::Archive(whole) => Some((self.name.take()?, whole)),
            other => {
                self.content = other;
                None
            }
        }
    }

    pub(super) fn end(mut self, output: &mut Output) {
        if self.name.is_none() {
            return;
        }
        if matches!(self.content, Content::Unknown(_)) {
            self.decide(output);
        }
        let mut found = Vec::new();
        self.lines
            .end(|line| self.components.push(line, &mut |it| found.push(it)));
        self.components.finish(&mut |it| found.push(it));
        self.take(found, output);
        if !self.is_calendar
            && let Some(source) = self.source(output)
        {
            let name = self.name.unwrap_or_default();
            output.defect(source, 0, DefectKind::NoCalendar, &name);
        }
    }

    fn decide(&mut self, output: &mut Output) {
        let Content::Unknown(first) = std::mem::take(&mut self.content) else {
            return;
        };
        if first.starts_with(b"PK\x03\x04") || first.starts_with(b"PK\x05\x06") {
            self.content = Content::Archive(first);
            return;
        }
        let (encoding, mark) = decode::encoding(&first);
        self.content = Content::Text(encoding);
        self.text(&first[mark..], encoding, output);
    }

    fn text(&mut self, bytes: &[u8], encoding: Encoding, output: &mut Output) {
        let mut decoded = Vec::new();
        let bytes = match encoding {
            Encoding::Bytes => bytes,
            Encoding::Utf16 { big_endian } => {
                self.utf16.push(bytes, big_endian, &mut decoded);
                &decoded
            }
        };
        // In parts, so that not everything that a piece holds is there twice.
        for part in bytes.chunks(1 << 15) {
            let mut found = Vec::new();
            self.lines.push(part, |line| {
                self.components.push(line, &mut |it| found.push(it));
            });
            self.take(found, output);
        }
    }

    /// Its place among the exports; none where there are too many.
    fn source(&mut self, output: &mut Output) -> Option<u32> {
        let name = self.name.as_deref().unwrap_or_default();
        self.source = self.source.or_else(|| output.source(name));
        self.source
    }

    fn take(&mut self, found: Vec<Found>, output: &mut Output) {
        for it in found {
            let Some(source) = self.source(output) else {
                return;
            };
            match it {
                Found::Begin => {
                    self.is_calendar = true;
                    self.object = Some(Object::new(source));
                }
                Found::End => {
                    if let Some(object) = self.object.take() {
                        object.end(output);
                    }
                }
                Found::Block(block) => {
                    if let Some(object) = &mut self.object {
                        object.read(&block, output);
                    }
                }
                Found::Broken(line, name) => {
                    output.defect(source, line, DefectKind::Broken, name);
                }
                Found::TooLong(line, name) => {
                    output.defect(source, line, DefectKind::TooLong, name);
                }
                Found::Property(name, value) => {
                    output.owners.hint(
                        source,
                        name,
                        &value,
                        &mut output.addresses,
                        &mut output.calendar,
                    );
                }
            }
        }
    }
}
