//! Undo and redo.

use std::rc::Rc;

use super::document::{Action, Document};

/// Steps that can be undone.
const MAX_STEPS: usize = 200;

/// The document with its past and its undone future. Documents are shared, so a step costs what it changed.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Rc<Document>>,
    present: Rc<Document>,
    future: Vec<Rc<Document>>,
    last: Option<Action>,
}

impl History {
    /// A history that starts with this document.
    pub fn new(document: Document) -> Self {
        Self {
            present: Rc::new(document),
            ..Self::default()
        }
    }

    /// The document as it is.
    pub fn present(&self) -> &Rc<Document> {
        &self.present
    }

    /// Does something; says whether it changed the document.
    pub fn perform(&mut self, action: Action) -> bool {
        let mut next = (*self.present).clone();
        action.clone().apply(&mut next);
        if next == *self.present {
            return false;
        }
        let next = Rc::new(next);
        if is_same_matter(&next, &self.present) {
            self.present = next;
            return true;
        }
        let joins = self
            .last
            .as_ref()
            .is_some_and(|last| action.same_step(last))
            && !self.past.is_empty();
        let before = std::mem::replace(&mut self.present, next);
        if !joins {
            if self.past.len() == MAX_STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.future.clear();
        self.last = Some(action);
        if let Some(first) = self.past.last()
            && joins
            && is_same_matter(first, &self.present)
        {
            // Typed and deleted again: there is nothing left to take back.
            self.past.pop();
            self.last = None;
        }
        true
    }

    /// Ends the current step: what is typed next is undone apart from what was typed before.
    pub fn end_step(&mut self) {
        self.last = None;
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Goes one step back; says whether there was one. The reader's view opens where the change was made.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.past.pop() else {
            return false;
        };
        self.future
            .push(std::mem::replace(&mut self.present, before));
        self.last = None;
        true
    }

    /// Goes one step forward again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.future.pop() else {
            return false;
        };
        self.past.push(std::mem::replace(&mut self.present, after));
        self.last = None;
        true
    }
}

/// Whether two documents differ in the open view at most: opening one is no step of undo.
fn is_same_matter(one: &Document, other: &Document) -> bool {
    let Document {
        view: _,
        topic,
        answers,
        update,
        cost,
        policy,
        ticker,
        roi,
    } = one;
    *topic == other.topic
        && *answers == other.answers
        && *update == other.update
        && *cost == other.cost
        && *policy == other.policy
        && *ticker == other.ticker
        && *roi == other.roi
}

#[cfg(test)]
mod tests;
