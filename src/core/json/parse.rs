//! Reads JSON as RFC 8259 has it, and nothing else.

use super::{Error, Kind, Place, Value, What};
use crate::core::quantity::from_decimal;

/// How deeply lists and objects may nest.
pub const MAX_DEPTH: u32 = 32;

/// How many fields an object may have: each name is compared with all before it.
pub const MAX_FIELDS: usize = 1024;

impl Value {
    /// The value that this text is.
    ///
    /// # Errors
    /// [`Kind::Syntax`] where it is none, nests deeper than [`MAX_DEPTH`], names a field twice or more than
    /// [`MAX_FIELDS`], or has a number beyond the largest float.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut parser = Parser {
            text,
            at: 0,
            depth: 0,
        };
        match parser.whole() {
            Some(value) => Ok(value),
            None => Err(Error {
                path: String::new(),
                at: parser.at,
                kind: Kind::Syntax(Place::of(text, parser.at)),
            }),
        }
    }
}

/// Every method is at `at`, and returns `None` there if it makes no sense of it.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
}

impl Parser<'_> {
    fn whole(&mut self) -> Option<Value> {
        let value = self.value()?;
        self.space();
        (self.at == self.text.len()).then_some(value)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    #[inline(never)]
    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Passes over this, and the space before it.
    #[inline(never)]
    fn spaced(&mut self, byte: u8) -> bool {
        self.space();
        self.take(byte)
    }

    fn word(&mut self, word: &str, what: What) -> Option<What> {
        for byte in word.bytes() {
            if !self.take(byte) {
                return None;
            }
        }
        Some(what)
    }

    #[inline(never)]
    fn value(&mut self) -> Option<Value> {
        self.space();
        let what = match self.peek()? {
            b'{' => self.nested(true)?,
            b'[' => self.nested(false)?,
            b'"' => What::Text(self.string()?),
            b'n' => self.word("null", What::Null)?,
            b't' => self.word("true", What::Bool(true))?,
            b'f' => self.word("false", What::Bool(false))?,
            _ => What::Number(self.number()?),
        };
        let last = self.at - 1;
        Some(Value { what, last })
    }

    fn nested(&mut self, object: bool) -> Option<What> {
        if self.depth == MAX_DEPTH {
            return None;
        }
        self.at += 1;
        self.depth += 1;
        let what = if object {
            What::Object(self.fields()?)
        } else {
            What::List(self.items()?)
        };
        self.depth -= 1;
        Some(what)
    }

    fn items(&mut self) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        if self.spaced(b']') {
            return Some(items);
        }
        loop {
            items.push(self.value()?);
            if !self.spaced(b',') {
                return self.take(b']').then_some(items);
            }
        }
    }

    fn fields(&mut self) -> Option<Vec<(String, Value)>> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        if self.spaced(b'}') {
            return Some(fields);
        }
        loop {
            self.space();
            let name = self.string()?;
            let again = fields.iter().any(|(before, _)| *before == name);
            if again || fields.len() == MAX_FIELDS || !self.spaced(b':') {
                return None;
            }
            fields.push((name, self.value()?));
            if !self.spaced(b',') {
                return self.take(b'}').then_some(fields);
            }
        }
    }

    #[inline(never)]
    fn string(&mut self) -> Option<String> {
        if !self.take(b'"') {
            return None;
        }
        let mut string = String::new();
        loop {
            let from = self.at;
            while self
                .peek()
                .is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\')
            {
                self.at += 1;
            }
            string.push_str(self.text.get(from..self.at)?);
            if self.take(b'"') {
                return Some(string);
            }
            if !self.take(b'\\') {
                return None;
            }
            string.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let escaped = match self.peek()? {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode();
            }
            _ => return None,
        };
        self.at += 1;
        Some(escaped)
    }

    /// Four hexadecimal digits, or twice that for a surrogate pair; half a pair is no character.
    fn unicode(&mut self) -> Option<char> {
        let mut code = self.hex()?;
        if code & 0xfc00 == 0xd800 && self.take(b'\\') && self.take(b'u') {
            let low = self.hex()?;
            if low & 0xfc00 != 0xdc00 {
                return None;
            }
            code = 0x1_0000 + ((code & 0x3ff) << 10 | low & 0x3ff);
        }
        char::from_u32(code)
    }

    #[inline(never)]
    fn hex(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }

    fn number(&mut self) -> Option<f64> {
        let negative = self.take(b'-');
        let mut mantissa = 0;
        let mut power = 0;
        if !self.take(b'0') {
            power += self.digits(&mut mantissa)?.1;
        }
        if self.take(b'.') {
            let (read, dropped) = self.digits(&mut mantissa)?;
            power += dropped - read;
        }
        if self.take(b'e') || self.take(b'E') {
            let down = self.take(b'-');
            if !down {
                self.take(b'+');
            }
            let mut exponent = 0;
            let (_, dropped) = self.digits(&mut exponent)?;
            let exponent = match i32::try_from(exponent) {
                Ok(exponent) if dropped == 0 => exponent,
                _ => i32::MAX,
            };
            power = power.saturating_add(if down { -exponent } else { exponent });
        }
        let value = from_decimal(mantissa, power);
        value
            .is_finite()
            .then_some(if negative { -value } else { value })
    }

    /// Appends digits to a number, as many as it holds: how many there are, and how many of them did not fit.
    #[inline(never)]
    fn digits(&mut self, number: &mut u64) -> Option<(i32, i32)> {
        let (mut read, mut dropped) = (0, 0);
        while let Some(byte @ b'0'..=b'9') = self.peek() {
            if *number < 1_000_000_000_000_000_000 {
                *number = *number * 10 + u64::from(byte - b'0');
            } else {
                dropped += 1;
            }
            read += 1;
            self.at += 1;
        }
        (read > 0).then_some((read, dropped))
    }
}
