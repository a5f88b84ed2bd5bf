//! HTML as tags and words, whatever is wrong with it: what is no tag is words.

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Words, with their character references.
    Words(&'a str),
    /// `<name …>`, and what stands between name and bracket.
    Start(&'a str, &'a str),
    /// `</name>`.
    End(&'a str),
}

/// Elements whose content is not HTML, and nothing that is read.
const RAW: [&str; 8] = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
];

/// The pieces of a text.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { rest: html }
    }

    /// Cuts what comes before `end` off the rest, and leaves `end` out; all that is left where it does not come.
    fn until(&mut self, end: &str) -> &'a str {
        let all = self.rest;
        // The standard library's search for texts would weigh more.
        let found = all
            .char_indices()
            .find_map(|(at, _)| Some((at, all[at..].strip_prefix(end)?)));
        let (at, rest) = found.unwrap_or((all.len(), ""));
        self.rest = rest;
        &all[..at]
    }

    /// A tag, or nothing where what is left out was gone over; none where there is no markup here.
    fn markup(&mut self) -> Option<Option<Token<'a>>> {
        let inside = self.rest.strip_prefix('<')?;
        if let Some(comment) = inside.strip_prefix("!--") {
            self.rest = comment;
            self.until("-->");
            return Some(None);
        }
        if inside.starts_with(['!', '?']) {
            self.until(">");
            return Some(None);
        }
        let (is_end, named) = match inside.strip_prefix('/') {
            Some(named) => (true, named),
            None => (false, inside),
        };
        if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let end = named
            .find(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/'))
            .unwrap_or(named.len());
        let (name, after) = named.split_at(end);
        let close = bracket(after);
        let (attributes, rest) = after.split_at(close);
        self.rest = rest.strip_prefix('>').unwrap_or(rest);
        if is_end {
            return Some(Some(Token::End(name)));
        }
        if RAW.iter().any(|raw| raw.eq_ignore_ascii_case(name)) {
            self.skip_raw(name);
            return Some(None);
        }
        Some(Some(Token::Start(name, attributes)))
    }

    /// Goes on behind the end of an element whose content is not read.
    fn skip_raw(&mut self, name: &str) {
        loop {
            self.until("</");
            let ends = self
                .rest
                .get(..name.len())
                .is_none_or(|found| found.eq_ignore_ascii_case(name));
            if ends {
                self.until(">");
                return;
            }
        }
    }
}

/// Where a tag's bracket is: not one between quotes.
fn bracket(attributes: &str) -> usize {
    let mut quote = None;
    for (at, c) in attributes.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    attributes.len()
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while self.rest.starts_with('<') {
            match self.markup() {
                Some(Some(token)) => return Some(token),
                Some(None) => {}
                None => break,
            }
        }
        if self.rest.is_empty() {
            return None;
        }
        // The first bracket is none of a tag here, and belongs to the words.
        let end = self
            .rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == '<')
            .map_or(self.rest.len(), |(at, _)| at);
        let (words, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(Token::Words(words))
    }
}

/// The value of an attribute, with its character references read.
pub(super) fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| c.is_ascii_whitespace() || matches!(c, '=' | '/'))
            .map_or(rest.len(), |(at, _)| at);
        let (name, after) = rest.split_at(end);
        let value = after.trim_start().strip_prefix('=').map(str::trim_start);
        let (value, next) = match value {
            None => ("", after),
            Some(value) => match value.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inner = &value[1..];
                    inner.split_once(quote).unwrap_or((inner, ""))
                }
                _ => {
                    let end = value.find(|c: char| c.is_ascii_whitespace());
                    value.split_at(end.unwrap_or(value.len()))
                }
            },
        };
        if name.eq_ignore_ascii_case(wanted) {
            let mut read = String::new();
            characters(value, |c| read.push(c));
            return Some(read);
        }
        rest = next;
    }
}

/// Names of characters that programs write into what they copy.
const NAMED: [(&str, char); 22] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("shy", '\u{ad}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("euro", '€'),
    ("copy", '©'),
    ("times", '×'),
];

/// The longest reference that is one, in bytes.
const MAX_REFERENCE: usize = 10;

/// Gives each character of a text, with character references read; what is none is what it is.
pub(super) fn characters(text: &str, mut put: impl FnMut(char)) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == '&'
            && let Some((name, after)) = rest
                .split_once(';')
                .filter(|(name, _)| name.len() <= MAX_REFERENCE)
            && let Some(c) = referred(name)
        {
            put(c);
            rest = after;
        } else {
            put(c);
        }
    }
}

fn referred(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        let found = NAMED.iter().find(|(known, _)| *known == name);
        return found.map(|(_, c)| *c);
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}
