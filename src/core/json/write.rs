//! Writes JSON without a space too many.

use super::{Value, What};
use crate::core::quantity::to_decimal;

/// JSON being written, piece by piece; commas come by themselves.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// What was written.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// A comma, unless something begins here. What ends in one of these is no value: strings end in their quote.
    fn begin(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
    }

    #[inline(never)]
    fn word(&mut self, word: &str) {
        self.begin();
        self.text.push_str(word);
    }

    /// Begins an object.
    pub fn open_object(&mut self) {
        self.word("{");
    }

    /// Ends it.
    pub fn close_object(&mut self) {
        self.text.push('}');
    }

    /// Begins a list.
    pub fn open_list(&mut self) {
        self.word("[");
    }

    /// Ends it.
    pub fn close_list(&mut self) {
        self.text.push(']');
    }

    /// Names the field whose value comes next.
    pub fn name(&mut self, name: &str) {
        self.string(name);
        self.text.push(':');
    }

    /// Nothing.
    pub fn null(&mut self) {
        self.word("null");
    }

    /// Yes or no.
    pub fn boolean(&mut self, value: bool) {
        self.word(if value { "true" } else { "false" });
    }

    /// A text.
    #[inline(never)]
    pub fn string(&mut self, value: &str) {
        self.begin();
        self.text.push('"');
        let mut begun = 0;
        // What needs no escape goes over in one piece: documents are written with each key.
        for (at, byte) in value.bytes().enumerate() {
            let short = match byte {
                b'"' | b'\\' => byte,
                8 => b'b',
                12 => b'f',
                b'\n' => b'n',
                b'\r' => b'r',
                b'\t' => b't',
                0..b' ' => b'u',
                _ => continue,
            };
            self.text.push_str(value.get(begun..at).unwrap_or_default());
            begun = at + 1;
            self.text.push('\\');
            self.text.push(char::from(short));
            if short == b'u' {
                self.text.push_str("00");
                for digit in [byte >> 4, byte & 15] {
                    self.text.extend(char::from_digit(digit.into(), 16));
                }
            }
        }
        self.text.push_str(value.get(begun..).unwrap_or_default());
        self.text.push('"');
    }

    /// A number, as short as reads back to the same float; `null` for what is no number.
    pub fn number(&mut self, value: f64) {
        if !value.is_finite() {
            return self.null();
        }
        self.begin();
        if value.is_sign_negative() {
            self.text.push('-');
        }
        let (mantissa, power) = to_decimal(value);
        let digits = mantissa.to_string();
        let whole = digits.len() as i32 + power;
        match power {
            0..=21 => {
                self.text.push_str(&digits);
                self.zeros(power);
            }
            -21..=-1 if whole > 0 => {
                let (whole, fraction) = digits.split_at(whole as usize);
                self.text.push_str(whole);
                self.text.push('.');
                self.text.push_str(fraction);
            }
            -21..=-1 => {
                self.text.push_str("0.");
                self.zeros(-whole);
                self.text.push_str(&digits);
            }
            _ => {
                self.text.push_str(&digits);
                self.text.push('e');
                self.text.push_str(&power.to_string());
            }
        }
    }

    fn zeros(&mut self, count: i32) {
        for _ in 0..count {
            self.text.push('0');
        }
    }

    /// Any value.
    pub fn value(&mut self, value: &Value) {
        match &value.what {
            What::Null => self.null(),
            What::Bool(value) => self.boolean(*value),
            What::Number(value) => self.number(*value),
            What::Text(value) => self.string(value),
            What::List(items) => {
                self.open_list();
                for item in items {
                    self.value(item);
                }
                self.close_list();
            }
            What::Object(fields) => {
                self.open_object();
                for (name, value) in fields {
                    self.name(name);
                    self.value(value);
                }
                self.close_object();
            }
        }
    }
}
