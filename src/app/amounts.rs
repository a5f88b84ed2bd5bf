//! Where negative amounts stand in a text: no line should end between a minus sign and its number.

use std::ops::Range;

/// U+2212: what stands before a negative amount.
const MINUS: char = '\u{2212}';

/// Characters of a currency between a sign and its number, at most.
const CURRENCY: usize = 6;

/// Characters of an amount, at most: a longer one has to break somewhere, or it would stick out of the page.
const LONGEST: usize = 32;

/// Each negative amount in a text, in bytes: from its minus sign to the last digit of its number.
pub fn negative_amounts(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut next = 0;
    text.match_indices(MINUS).filter_map(move |(begin, _)| {
        let amount = begin..begin + length(text.get(begin..)?)?;
        (begin >= next).then(|| {
            next = amount.end;
            amount
        })
    })
}

/// How long the amount is that a text begins with, in bytes; none where no number follows the sign.
fn length(text: &str) -> Option<usize> {
    let mut chars = text.char_indices().skip(1).peekable();
    let is_currency = |c: char| !is_digit(c) && !matches!(c, ' ' | '\n' | MINUS);
    for _ in 0..CURRENCY {
        chars.next_if(|(_, c)| is_currency(*c));
    }
    chars.peek().filter(|(_, c)| is_digit(*c))?;
    let mut end = 0;
    // A separator belongs to the number where a digit follows it.
    while let Some((place, c)) = chars.next_if(|(_, c)| is_digit(*c) || is_separator(*c)) {
        if is_digit(c) {
            end = place + c.len_utf8();
        } else if !chars.peek().is_some_and(|(_, c)| is_digit(*c)) {
            break;
        }
    }
    let amount = text.get(..end)?;
    (amount.chars().count() <= LONGEST).then_some(end)
}

/// A digit of the scripts in which the widget may write numbers.
const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９' | '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯')
}

/// What languages write between the digits of a number, beside an ordinary space.
const fn is_separator(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '٫' | '٬'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        negative_amounts(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn an_amount_goes_from_its_sign_to_the_end_of_its_number() {
        for (text, amount) in [
            ("−5", "−5"),
            ("It comes to −€2,010.50, or less.", "−€2,010.50"),
            ("−2.010\u{a0}€ bleiben", "−2.010"),
            ("−1\u{202f}234,56\u{a0}€", "−1\u{202f}234,56"),
            ("CHF−1’234.", "−1’234"),
            ("−US$\u{a0}7", "−US$\u{a0}7"),
            ("14 → 8 (−42.9 %)", "−42.9"),
            ("؜−٥٬٠٠٠", "−٥٬٠٠٠"),
        ] {
            assert_eq!(found(text), [amount], "{text}");
        }
        assert_eq!(found("−5 to −€3, −2–−1"), ["−5", "−€3", "−2", "−1"]);
    }

    #[test]
    fn a_sentence_without_spaces_may_break_around_it() {
        let japanese =
            "今期の結果は前年に比べて−5ポイントとなりましたので、会議を減らすことにしました。";
        assert_eq!(found(japanese), ["−5"]);
        assert_eq!(found("อุณหภูมิลดลงเหลือ−12.5องศาในคืนนี้"), ["−12.5"]);
    }

    #[test]
    fn what_is_no_amount_or_too_long_for_a_line_may_break() {
        let long = ["−", &"1".repeat(200)].concat();
        for text in [
            "",
            "5",
            "−",
            "a − b",
            "− 5",
            "−−",
            "−seven letters 7",
            &long,
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
