//! The next update of a series, begun from the last one: what is open goes on, what was said is said anew.
//!
//! The last one stays in the document, so that nothing is lost and the new one can be held against it.

use super::document::Document;
use super::reminder::REPLIES;
use super::zones::TeamTime;
use crate::core::compose::{Draft, Field, FieldKind, Template, When, items};

/// What was done since the last one, and what comes until the next.
const DONE: &str = "done";
const NEXT: &str = "next";

/// Where the last update of a template is kept: no template has such an id.
pub fn last_key(template: &str) -> String {
    [template, ".last"].concat()
}

/// Whether updates of this kind follow each other, and something stands in the one at hand.
pub fn can_follow(template: &Template, draft: &Draft) -> bool {
    let has = |id: &str| template.field(id).is_some_and(|field| draft.has(field));
    template.field(DONE).is_some() && template.field(NEXT).is_some() && (has(DONE) || has(NEXT))
}

/// The document with the next update begun, due at that time. What was planned and what blocks goes on, with everything
/// that stays the same; the opening words and what was done are those of the last one, and are kept there.
pub fn follow(document: &Document, template: &Template, due: When) -> Document {
    let mut document = document.clone();
    let drafts = &mut document.update.drafts;
    let last = drafts.get(&template.id).cloned().unwrap_or_default();
    let mut next = last.clone();
    for field in &template.fields {
        if is_said_anew(field) {
            next.values.remove(&field.id);
        }
        if REPLIES.contains(&field.id.as_str()) {
            next.set(field.id.clone(), due.to_string());
        }
    }
    drafts.insert(last_key(&template.id), last);
    drafts.insert(template.id.clone(), next);
    document
}

/// When the next one is due: at the time of the last one, in as many weeks as make it lie ahead, or on the next working day
/// where nobody works then; without a last time, as the norms say.
pub fn due_again(draft: &Draft, usual: When, team: &TeamTime<'_>, now: When) -> When {
    let Some(last) = REPLIES.iter().find_map(|reply| draft.when(reply)) else {
        return usual;
    };
    let past = now.date.signed_duration_since(last.date).num_days().max(0);
    let weeks = (past / 7).max(1).unsigned_abs();
    let due = Some(last.after_weeks(weeks)).filter(|due| *due > now);
    team.at_work(due.unwrap_or_else(|| last.after_weeks(weeks + 1)))
}

fn is_said_anew(field: &Field) -> bool {
    field.id == DONE || (field.lead && field.kind == FieldKind::Text)
}

/// What is planned in a draft, line by line, where it follows another one.
pub fn planned(document: &Document, template: &Template) -> Vec<String> {
    let drafts = &document.update.drafts;
    match drafts.get(&template.id) {
        Some(draft) if drafts.contains_key(&last_key(&template.id)) => {
            items(draft.get(NEXT)).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// The document with one of what was planned among what is done.
pub fn finish(document: &Document, template: &str, item: &str) -> Document {
    let mut document = document.clone();
    let draft = document.update.draft_mut(template);
    let is_it = |line: &&str| items(line).next() == Some(item);
    let lines: Vec<&str> = draft.get(NEXT).lines().collect();
    let Some(at) = lines.iter().position(is_it) else {
        return document;
    };
    let left = [&lines[..at], &lines[at + 1..]].concat().join("\n");
    let done = draft.get(DONE);
    let between = if done.is_empty() { "" } else { "\n" };
    // As it stands: with the mark of a list where it has one.
    let done = [done, between, lines[at]].concat();
    if left.trim().is_empty() {
        draft.values.remove(NEXT);
    } else {
        draft.set(NEXT, left);
    }
    draft.set(DONE, done);
    document
}

#[cfg(test)]
mod tests;
