//! People with e-mail addresses, as they are typed among other words.

/// Somebody whom a calendar program can write to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What stands before the address; empty if nothing does.
    pub name: String,
    /// The address.
    pub address: String,
}

/// The people in a text who have an address, at most once each: `Ana <ana@example.org>`, `Ben ben@example.org`, or
/// the address alone. A name reaches back to the line's start or to the comma or semicolon before it.
#[must_use]
pub fn people(text: &str) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    for part in text.split(['\n', ',', ';']) {
        let mut name = String::new();
        for word in part.split([' ', '\t', '<', '>', '(', ')', '[', ']', '"', ':']) {
            let word = word.trim_end_matches(['.', '!', '?']);
            if is_address(word) {
                let known = people.iter().any(|one| one.address == word);
                if !known {
                    people.push(Person {
                        name: name_of(&name),
                        address: word.to_owned(),
                    });
                }
                name.clear();
            } else if !word.is_empty() && !word.eq_ignore_ascii_case("mailto") {
                name.push_str(if name.is_empty() { "" } else { " " });
                name.push_str(word);
            }
        }
    }
    people
}

/// Without the mark of a list before it.
fn name_of(words: &str) -> String {
    words.trim_start_matches(['-', '*', '•', ' ']).to_owned()
}

/// Whether a word is an address of the plain kind, with nothing in it that has a meaning in a `mailto:` link or a
/// calendar file.
fn is_address(word: &str) -> bool {
    let Some((local, domain)) = word.split_once('@') else {
        return false;
    };
    let plain = |part: &str, others: &[u8]| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte))
    };
    let mut labels = domain.split('.');
    word.len() <= 254
        && plain(local, b".-_+'~=")
        && domain.contains('.')
        && labels.all(|label| plain(label, b"-"))
}
