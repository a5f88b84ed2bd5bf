//! What the widget may weigh on the wire, and whether it does.

use crate::bundle::{
    APP, CALENDAR, CALENDAR_WASM, ELEMENT, ENGINES, ENGINES_WASM, REST_SCRIPT, WASM,
};
use crate::compress::Sizes;
use crate::page::{EMBED, FRAME_SCRIPT, SINGLE};

/// A limit on the brotli size of some files together.
pub(crate) struct Budget {
    pub(crate) what: &'static str,
    pub(crate) files: &'static [&'static str],
    /// Bytes.
    pub(crate) limit: usize,
}

/// The budgets: the only place to change them.
pub(crate) const BUDGETS: [Budget; 12] = [
    Budget {
        what: "element module",
        files: &[ELEMENT],
        limit: 3 * 1024,
    },
    Budget {
        what: "the frame's loader",
        files: &[EMBED],
        limit: 2 * 1024,
    },
    Budget {
        what: "the script of the frame's page",
        files: &[FRAME_SCRIPT],
        limit: 1024,
    },
    Budget {
        what: "everything `decide` needs",
        files: &[ELEMENT, APP, WASM],
        limit: 120_000,
    },
    Budget {
        what: "the rest",
        files: &["worth-a-meeting.rest.wasm", REST_SCRIPT],
        limit: 218_000,
    },
    Budget {
        what: "the business case",
        files: &["worth-a-meeting.roi.wasm"],
        limit: 54_000,
    },
    Budget {
        what: "the decision register",
        files: &["worth-a-meeting.register.wasm"],
        limit: 71_000,
    },
    Budget {
        what: "the calendar audit",
        files: &["worth-a-meeting.audit.wasm"],
        limit: 82_000,
    },
    Budget {
        what: "the calendar worker",
        files: &[CALENDAR, CALENDAR_WASM],
        limit: 260_000,
    },
    // No page of the widget fetches them; scripts that audit calendars fetch the worker's wasm as well.
    Budget {
        what: "the engines for scripts",
        files: &[ENGINES, ENGINES_WASM],
        limit: 170_000,
    },
    Budget {
        what: "the policy editor",
        files: &["worth-a-meeting.policy.wasm"],
        limit: 43_000,
    },
    // Most of it is compressed already, and its text takes a third more.
    Budget {
        what: "the self-contained page",
        files: &[SINGLE],
        limit: 1_085_000,
    },
];

impl Budget {
    /// What these files weigh together, in brotli bytes; none if one of them is missing.
    pub(crate) fn spent(&self, sizes: &[Sizes]) -> Option<usize> {
        let weights = self.files.iter().map(|name| {
            sizes
                .iter()
                .find(|file| file.name == *name)
                .map(|file| file.brotli)
        });
        weights.sum()
    }

    /// A line that says how much is spent, and whether that is too much.
    pub(crate) fn verdict(&self, sizes: &[Sizes]) -> Result<String, String> {
        let Self { what, limit, .. } = self;
        let Some(spent) = self.spent(sizes) else {
            return Err(format!(
                "{what}: a file is missing of {}",
                self.files.join(", ")
            ));
        };
        let (spent_text, limit_text) = (bytes(spent), bytes(*limit));
        if spent <= *limit {
            return Ok(format!(
                "{what}: {spent_text} of {limit_text} brotli bytes, {} left",
                bytes(limit - spent)
            ));
        }
        let over = bytes(spent - limit);
        Err(format!(
            "{what}: {spent_text} brotli bytes, {over} over the budget of {limit_text}"
        ))
    }
}

/// A count of bytes with thousands apart: `120,000`.
pub(crate) fn bytes(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::PARTS;

    fn sizes(brotli: usize) -> [Sizes; 1] {
        [Sizes {
            name: "a.js".to_owned(),
            raw: 9000,
            gzip: 8000,
            brotli,
        }]
    }

    const THREE_KIB: Budget = Budget {
        what: "a",
        files: &["a.js"],
        limit: 3072,
    };

    #[test]
    fn every_part_has_a_budget() {
        for file in PARTS.map(|part| part.file()) {
            let with_it = BUDGETS
                .iter()
                .filter(|budget| budget.files.contains(&&*file));
            assert_eq!(with_it.count(), 1, "{file}");
        }
    }

    #[test]
    fn the_limit_itself_is_within_the_budget() {
        assert_eq!(
            THREE_KIB.verdict(&sizes(3072)),
            Ok("a: 3,072 of 3,072 brotli bytes, 0 left".to_owned())
        );
    }

    #[test]
    fn one_byte_more_says_by_how_much() {
        let verdict = THREE_KIB.verdict(&sizes(3073));
        assert_eq!(
            verdict,
            Err("a: 3,073 brotli bytes, 1 over the budget of 3,072".to_owned())
        );
    }

    #[test]
    fn a_missing_file_is_no_saving() {
        let both = Budget {
            files: &["a.js", "b.js"],
            ..THREE_KIB
        };
        assert!(both.verdict(&sizes(1)).is_err());
    }

    #[test]
    fn bytes_have_their_thousands_apart() {
        assert_eq!(
            [bytes(0), bytes(999), bytes(120_000)],
            ["0", "999", "120,000"]
        );
    }
}
