//! Reads what a person typed into a text field, the way they meant it.

use super::{Block, Inline, inlines};

/// Makes blocks of typed text: an empty line ends a paragraph, `- ` or `* ` begins an item, `1. ` a
/// numbered one, an indented line goes on with the item above; within a line see [`inlines`].
#[must_use]
pub fn plain_lines(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in text.lines() {
        add_line(&mut blocks, line);
    }
    blocks.retain(|block| !matches!(block, Block::Paragraph(text) if text.is_empty()));
    blocks
}

fn add_line(blocks: &mut Vec<Block>, line: &str) {
    let words = line.trim();
    if words.is_empty() {
        // An empty paragraph stands for empty lines until the end.
        if !ends_in_empty_line(blocks) {
            blocks.push(Block::Paragraph(Vec::new()));
        }
        return;
    }
    if let Some((number, item)) = item(words) {
        if let [.., Block::List { ordered, .. }, Block::Paragraph(gap)] = blocks.as_slice()
            && *ordered == number.is_some()
            && gap.is_empty()
        {
            blocks.pop();
        }
        match blocks.last_mut() {
            Some(Block::List { ordered, items }) if *ordered == number.is_some() => {
                items.push(inlines(item));
            }
            // A line that begins with another number is a sentence, unless it goes on with a list.
            _ if number.is_none_or(|number| number == 1) => {
                blocks.push(Block::List {
                    ordered: number.is_some(),
                    items: vec![inlines(item)],
                });
            }
            _ => add_words(blocks, words),
        }
        return;
    }
    match blocks.last_mut() {
        Some(Block::List { items, .. }) if line.starts_with([' ', '\t']) => {
            if let Some(item) = items.last_mut() {
                item.push(Inline::Break);
                item.extend(inlines(words));
            }
        }
        _ => add_words(blocks, words),
    }
}

fn ends_in_empty_line(blocks: &[Block]) -> bool {
    matches!(blocks.last(), Some(Block::Paragraph(text)) if text.is_empty())
}

fn add_words(blocks: &mut Vec<Block>, words: &str) {
    match blocks.last_mut() {
        Some(Block::Paragraph(text)) if !text.is_empty() => {
            text.push(Inline::Break);
            text.extend(inlines(words));
        }
        _ => blocks.push(Block::Paragraph(inlines(words))),
    }
}

/// The number, if it has one, and the words of a line that is an item.
fn item(line: &str) -> Option<(Option<u32>, &str)> {
    if let Some(words) = ["- ", "* ", "• "]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet))
    {
        return Some((None, words.trim_start()));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let words = line.get(digits..)?;
    let words = words
        .strip_prefix(". ")
        .or_else(|| words.strip_prefix(") "))?;
    let number = line.get(..digits).filter(|_| digits <= 3)?.parse().ok()?;
    Some((Some(number), words.trim_start()))
}
