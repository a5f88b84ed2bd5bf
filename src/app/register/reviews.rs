//! The reviews of a register, as a calendar file.

use crate::app::words::{Arg, Words, key};
use crate::core::calendar::{Day, Utc, days, uid};
use crate::core::register::{Register, Text};

/// All reviews of decisions that hold, with their days; nothing where there are none. Importing it again moves what has
/// another day by then.
pub fn reviews(register: &Register, words: &Words, stamp: Utc) -> Option<String> {
    let mut reviews = Vec::new();
    for kept in &register.records {
        let record = &kept.record;
        let Some(date) = record.review.filter(|_| record.status.is_open()) else {
            continue;
        };
        let title = record.text(Text::Title);
        let facts = [
            Text::Owner,
            Text::Approver,
            Text::Why,
            Text::Rollback,
            Text::Link,
        ];
        let mut lines = Vec::new();
        for fact in facts {
            let said = record.text(fact).trim();
            if !said.is_empty() {
                let name = words.named(&["register-", fact.id()]);
                let args = [("name", Arg::Text(&name)), ("what", Arg::Text(said))];
                lines.push(words.fill(key::PAIR, &args));
            }
        }
        reviews.push(Day {
            uid: uid(&["review", &record.id]),
            date,
            summary: words.fill(key::REGISTER_REVIEW_OF, &[("title", Arg::Text(title))]),
            description: lines.join("\n"),
        });
    }
    (!reviews.is_empty()).then(|| days(&reviews, stamp))
}
