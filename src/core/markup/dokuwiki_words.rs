//! Which words DokuWiki would make something of, and how it is kept from that.

/// Writes the text, with every word that is not harmless kept from being read as markup. Where it `joins` a `//`, a colon
/// at its end could begin an address.
pub(super) fn escape(out: &mut String, text: &str, joins: bool) {
    let last = text.split(' ').count() - 1;
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if is_harmless(word) && !(joins && index == last && word.contains(':')) {
            out.push_str(word);
            continue;
        }
        let mut rest = word;
        while let Some(first) = rest.chars().next() {
            let is_percent = first == '%';
            let end = rest.find(|c| (c == '%') != is_percent);
            let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
            let (before, behind) = if is_percent {
                ("<nowiki>", "</nowiki>")
            } else {
                ("%%", "%%")
            };
            out.extend([before, part, behind]);
            rest = after;
        }
    }
}

/// Whether a word is only letters and digits, with hyphens and strokes within and punctuation around, and nothing that
/// is a smiley (`8-O`, `LOL`), typography (`640x480`, `(c)`) or the name of a page (`CamelCase`).
fn is_harmless(word: &str) -> bool {
    let inner = word.strip_prefix('(').unwrap_or(word);
    let inner = inner.trim_end_matches([',', '.', ';', ':', '!', '?']);
    let marks = ["..", ":?:", ":!:"]
        .iter()
        .any(|marks| word.contains(marks));
    let inner = inner.strip_suffix(')').unwrap_or(inner);
    let letters: Vec<char> = inner.chars().collect();
    let is_plain = |index: usize, c: char| {
        let beside = |index: Option<usize>| index.and_then(|index| letters.get(index).copied());
        let (before, after) = (beside(index.checked_sub(1)), beside(index.checked_add(1)));
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        match c {
            '-' | '/' => letter(before) && letter(after),
            '.' | ':' | ',' => digit(before) && digit(after),
            'x' | 'X' => !digit(before) || !digit(after),
            c if c.is_uppercase() => !before.is_some_and(char::is_lowercase),
            c => !c.is_ascii_punctuation() && !c.is_control(),
        }
    };
    let mut numbered = letters.iter().enumerate();
    let enclosed = word.contains(['(', ')']) && letters.len() <= 2;
    // `:::` in a cell joins it with the one above, and other punctuation alone may mean as much.
    (word.is_empty() || !inner.is_empty())
        && !marks
        && !enclosed
        && !["LOL", "FIXME", "DELETEME"]
            .iter()
            .any(|smiley| inner.contains(smiley))
        && numbered.all(|(index, c)| is_plain(index, *c))
}

/// Whether this is a mail address that DokuWiki takes for one.
pub(super) fn is_mail(text: &str) -> bool {
    let is_name = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    text.split_once('@').is_some_and(|(who, host)| {
        who.split('.').all(is_name)
            && host.split('.').count() > 1
            && host.split('.').all(is_name)
            && host
                .rsplit('.')
                .next()
                .is_some_and(|top| top.len() > 1 && top.chars().all(|c| c.is_ascii_alphabetic()))
    })
}
