//! Letters without case and accents, so that `uber` finds `Über`.

/// The base letters of U+00C0 to U+017F, in their order; `*` where a letter stands for itself or for two.
const BASES: &str = "aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggg\
gggghhhhiiiiiiiiii**jjkk*llllllllllnnnnnn***oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The text in small base letters.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'A'..='Z' => folded.push(c.to_ascii_lowercase()),
            '\0'..='\u{7f}' => folded.push(c),
            // Marks that stand by themselves after their letter.
            '\u{300}'..='\u{36f}' => {}
            'ß' | 'ẞ' => folded.push_str("ss"),
            'Æ' | 'æ' => folded.push_str("ae"),
            'Œ' | 'œ' => folded.push_str("oe"),
            '\u{c0}'..='\u{17f}' => {
                let base = BASES.as_bytes().get(c as usize - 0xc0);
                match base {
                    Some(base) if *base != b'*' => folded.push(char::from(*base)),
                    _ => folded.extend(c.to_lowercase()),
                }
            }
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded
}
