//! Tables for spreadsheets: comma-separated values (RFC 4180) in which no cell is run.

/// Rows of values with commas between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Csv {
    /// The rows that were added.
    pub text: String,
}

impl Csv {
    /// Adds a row.
    pub fn row(&mut self, cells: &[&str]) {
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
        let quoted = cell.contains([',', '"', '\n', '\r']);
        if quoted {
            self.text.push('"');
        }
        if is_formula(cell) && !is_number(cell) {
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

/// What a formula begins with, in the letters of East Asian keyboards too.
pub(super) const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet may run a cell as a formula: behind white space of any kind as well, which many take away, and
/// where a tab or the end of a line may begin another cell.
#[must_use]
pub fn is_formula(cell: &str) -> bool {
    let begins = cell.trim_start();
    let space = cell.strip_suffix(begins).unwrap_or_default();
    begins.starts_with(SIGNS) || space.contains(['\t', '\r', '\n'])
}

/// A number as we write it, with a point before the fraction.
fn is_number(cell: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let amount = cell.strip_prefix('-').unwrap_or(cell);
    match amount.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(amount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: &str) -> String {
        let mut csv = Csv::default();
        csv.row(&[cell]);
        csv.text
    }

    #[test]
    fn what_would_run_begins_with_an_apostrophe() {
        for sign in ["=", "+", "-", "@", "＝", "＋", "－", "＠"] {
            let cell = [sign, "1+A1"].concat();
            assert_eq!(written(&cell), ["'", &cell, "\r\n"].concat());
        }
        assert_eq!(written("-1-2"), "'-1-2\r\n");
        assert_eq!(written("-"), "'-\r\n");
        assert_eq!(written("-1.2.3"), "'-1.2.3\r\n");
        assert_eq!(written("\tx"), "'\tx\r\n");
    }

    #[test]
    fn the_end_of_a_line_may_begin_a_cell() {
        assert_eq!(written("\nx"), "\"'\nx\"\r\n");
        assert_eq!(written("\rx"), "\"'\rx\"\r\n");
        assert_eq!(written(" \n=1"), "\"' \n=1\"\r\n");
    }

    #[test]
    fn white_space_of_any_kind_hides_no_formula() {
        for space in [" ", "  ", "\u{a0}", "\u{202f}", "\u{3000}", " \u{a0}"] {
            for sign in ["=", "+", "-", "@"] {
                let cell = [space, sign, "A1"].concat();
                assert_eq!(written(&cell), ["'", &cell, "\r\n"].concat());
            }
            let cell = [space, "\t1"].concat();
            assert_eq!(written(&cell), ["'", &cell, "\r\n"].concat());
        }
    }

    #[test]
    fn numbers_and_plain_texts_stay_as_they_are() {
        for cell in ["-5", "-0.25", "12", "", " x", "\u{a0}", "a=1", "a - b"] {
            assert_eq!(written(cell), [cell, "\r\n"].concat());
        }
    }

    #[test]
    fn what_would_end_a_cell_is_quoted() {
        assert_eq!(written("a,b"), "\"a,b\"\r\n");
        assert_eq!(written("a \"b\""), "\"a \"\"b\"\"\"\r\n");
        assert_eq!(written("a\nb"), "\"a\nb\"\r\n");
    }
}
