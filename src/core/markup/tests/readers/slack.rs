//! No package reads Slack's mrkdwn, so that a small reader does. Its rules are those that Slack publishes
//! (<https://docs.slack.dev/messaging/formatting-message-text>, and where said elsewhere), not those of the writer:
//!
//! 1. `&amp;`, `&lt;` and `&gt;` are the only references, and a bare `&`, `<` or `>` is markup.
//! 2. `<address|words>` and `<address>` are links. What else stands in `<…>` (`<@U1>`, `<!here>`, `<!date^…>`) is read
//!    from programs alone, and would be shown as it is to who pastes it: there must be none.
//! 3. `*`, `_`, `~` and a backtick open before what is no space, and close after what is none, each with a space,
//!    punctuation or the end of the line on its other side; a space without width counts as such a side.
//! 4. Between spaces they are themselves (<https://github.com/slackhq/slack-api-docs/issues/34>), as is a `_` within a
//!    word.
//! 5. A soft hyphen beside one keeps it from being a mark. Slack says nothing of it; people found it out.
//! 6. `:name:` is an emoji, whose name has letters, digits, `_`, `+`, `-` and `'`.
//! 7. A `&gt;` at the start of a line is a quotation, also as a wide `＞`.

use super::super::leaves::{Glyph, Leaf, decoded};

/// What Slack shows of the text, line by line.
pub(in super::super) fn slack(text: &str) -> Vec<Leaf> {
    text.split('\n')
        .map(|line| ("p".into(), glyphs(line)))
        .collect()
}

fn glyphs(line: &str) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    let mut within = Glyph::default();
    let mut before = ' ';
    let mut rest = line;
    assert!(
        !line.trim_start().starts_with("&gt;") && !line.trim_start().starts_with('＞'),
        "a quotation: {line}"
    );
    while let Some(c) = rest.chars().next() {
        let mut put = |c: char| {
            glyphs.push(Glyph {
                c,
                ..within.clone()
            });
        };
        let mut length = c.len_utf8();
        let after = rest[length..].chars().next().unwrap_or(' ');
        let edge = |c: char| c == ' ' || c == '\u{200b}' || c.is_ascii_punctuation();
        match c {
            '&' => {
                let entities = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')];
                let (entity, c) = entities
                    .into_iter()
                    .find(|(entity, _)| rest.starts_with(entity))
                    .unwrap();
                put(c);
                length = entity.len();
            }
            '<' => {
                let end = rest.find('>').unwrap();
                length = end + 1;
                let (url, words) = rest[1..end]
                    .split_once('|')
                    .unwrap_or((&rest[1..end], &rest[1..end]));
                assert!(url.starts_with(|c: char| c.is_ascii_alphabetic()), "{line}");
                let emoji = words.match_indices(':');
                let mut emoji = emoji.map(|(index, _)| &words[index..]);
                assert!(words == url || !emoji.any(begins_emoji), "{line}");
                for mark in ['*', '_', '~', '`'] {
                    assert!(!words.contains(mark) || words == url, "{line}");
                }
                let url = url.replace("&amp;", "&");
                let words = words
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
                let link = Some(decoded(&url));
                glyphs.extend(words.chars().map(|c| Glyph {
                    c,
                    link: link.clone(),
                    ..within.clone()
                }));
            }
            '*' | '_' | '~' | '`' | '＊' | '＿' | '～' | '｀' if is_itself(before, c, after) => {
                put(c);
            }
            '*' | '_' => {
                let open = if c == '*' {
                    &mut within.strong
                } else {
                    &mut within.emphasis
                };
                assert!(
                    if *open {
                        before != ' ' && edge(after)
                    } else {
                        edge(before) && after != ' '
                    },
                    "{line}"
                );
                *open = !*open;
            }
            '~' | '`' | '＊' | '＿' | '～' | '｀' => panic!("{c} in {line}"),
            ':' => {
                assert!(!begins_emoji(rest), "an emoji in {line}");
                put(c);
            }
            c => put(c),
        }
        before = rest[..length].chars().next_back().unwrap();
        rest = &rest[length..];
    }
    assert!(!within.strong && !within.emphasis, "{line}");
    glyphs
}

/// Rules 4 and 5.
fn is_itself(before: char, c: char, after: char) -> bool {
    (before == ' ' && after == ' ')
        || before == '\u{ad}'
        || after == '\u{ad}'
        || (c == '_' && before.is_alphanumeric() && after.is_alphanumeric())
}

/// Rule 6.
fn begins_emoji(text: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || "_+-'".contains(c);
    let name = text[1..].split_once(':').map_or("", |(name, _)| name);
    !name.is_empty() && name.chars().all(is_name)
}
