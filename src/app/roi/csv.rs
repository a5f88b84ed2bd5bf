//! A table for spreadsheets.

/// Rows of values with commas between them (RFC 4180).
#[derive(Default)]
pub(super) struct Csv {
    pub(super) text: String,
}

impl Csv {
    /// Adds a row.
    pub(super) fn row(&mut self, cells: &[&str]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            self.cell(cell);
        }
        self.text.push_str("\r\n");
    }

    /// Quoted where it must be. What spreadsheets would run as a formula begins with an apostrophe.
    fn cell(&mut self, cell: &str) {
        let is_number = cell
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'.'));
        let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number;
        let quoted = cell.contains([',', '"', '\n', '\r']);
        if quoted {
            self.text.push('"');
        }
        if runs {
            self.text.push('\'');
        }
        for c in cell.chars() {
            if c == '"' {
                self.text.push('"');
            }
            self.text.push(c);
        }
        if quoted {
            self.text.push('"');
        }
    }
}
