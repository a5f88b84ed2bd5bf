//! Text in pieces to content lines: whatever ends a line, and with folded lines put together again (RFC 5545, 3.1).

/// A longer line is not kept whole: no list of excluded dates is as long.
const MOST_BYTES: usize = 1 << 16;

/// A content line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Where it begins, the first line of the file being 1.
    pub(super) number: u32,
    pub(super) bytes: &'a [u8],
    /// Whether it goes on beyond these bytes.
    pub(super) cut: bool,
}

/// Puts content lines together.
#[derive(Debug)]
pub(super) struct Lines {
    line: Vec<u8>,
    cut: bool,
    /// Where the content line begins.
    number: u32,
    /// Which physical line is being read.
    at: u32,
    /// Whether nothing of that was read yet.
    fresh: bool,
    /// Whether the last byte was CR, so that LF would belong to it.
    after_cr: bool,
}

impl Default for Lines {
    fn default() -> Self {
        Self {
            line: Vec::new(),
            cut: false,
            number: 1,
            at: 1,
            fresh: true,
            after_cr: false,
        }
    }
}

impl Lines {
    /// Reads on, and hands over each line that is complete: one is when the next begins.
    pub(super) fn push(&mut self, mut bytes: &[u8], mut each: impl FnMut(Line<'_>)) {
        while let Some((&first, rest)) = bytes.split_first() {
            if std::mem::take(&mut self.after_cr) && first == b'\n' {
                bytes = rest;
                continue;
            }
            if matches!(first, b'\r' | b'\n') {
                self.after_cr = first == b'\r';
                self.at = self.at.saturating_add(1);
                self.fresh = true;
                bytes = rest;
                continue;
            }
            if std::mem::take(&mut self.fresh) {
                if matches!(first, b' ' | b'\t') {
                    bytes = rest;
                    continue;
                }
                self.end(&mut each);
            }
            let length = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
            let (part, rest) = bytes.split_at(length.unwrap_or(bytes.len()));
            let room = MOST_BYTES - self.line.len();
            self.cut |= part.len() > room;
            self.line.extend_from_slice(&part[..part.len().min(room)]);
            bytes = rest;
        }
    }

    /// Hands over what is there, and begins a line.
    pub(super) fn end(&mut self, mut each: impl FnMut(Line<'_>)) {
        if !self.line.is_empty() {
            each(Line {
                number: self.number,
                bytes: &self.line,
                cut: self.cut,
            });
        }
        self.line.clear();
        self.cut = false;
        self.number = self.at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, size: usize) -> Vec<(u32, String)> {
        let mut found = Vec::new();
        let mut each =
            |line: Line<'_>| found.push((line.number, String::from_utf8_lossy(line.bytes).into()));
        let mut lines = Lines::default();
        for chunk in text.as_bytes().chunks(size) {
            lines.push(chunk, &mut each);
        }
        lines.end(&mut each);
        found
    }

    #[test]
    fn any_line_end_ends_a_line_and_a_blank_before_the_next_takes_it_back() {
        for size in 1..9 {
            assert_eq!(
                read("A:1\r\nB:2\n C\rD:3\n\r\n\t4\r\r\nE:5", size),
                [
                    (1, "A:1".to_owned()),
                    (2, "B:2C".to_owned()),
                    (4, "D:34".to_owned()),
                    (8, "E:5".to_owned()),
                ]
            );
        }
    }

    #[test]
    fn a_character_that_is_folded_in_its_midst_is_whole_again() {
        let mut found = String::new();
        let mut lines = Lines::default();
        lines.push(b"SUMMARY:Gr\xC3\r\n \xB6\xC3\x9Fe", |_| {});
        lines.end(|line| found = String::from_utf8_lossy(line.bytes).into());
        assert_eq!(found, "SUMMARY:Größe");
    }

    #[test]
    fn a_line_without_end_is_cut() {
        let mut lines = Lines::default();
        for _ in 0..100 {
            lines.push(&[b'x'; 10_000], |_| {});
        }
        let mut found = (0, false);
        lines.end(|line| found = (line.bytes.len(), line.cut));
        assert_eq!(found, (MOST_BYTES, true));
    }
}
