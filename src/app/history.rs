//! Undo and redo.

use std::rc::Rc;

use super::document::{Action, Document};
use super::steps::Steps;

/// Steps that can be undone.
const MAX_STEPS: usize = 200;

/// When a document came to be, counted in changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The number of the last change.
    pub change: u32,
    /// That of the change with which its step began.
    pub began: u32,
}

impl Moment {
    /// Whether nothing happened since then but that what was being typed was typed on, in the same field.
    #[must_use]
    pub const fn goes_on_from(self, earlier: Self) -> bool {
        self.began <= earlier.change
    }
}

/// The document with its past and its undone future. Documents are shared, so a step costs what it changed.
#[derive(Clone, Debug, Default)]
pub struct History {
    steps: Steps<Rc<Document>, MAX_STEPS>,
    last: Option<Action>,
    moment: Moment,
}

impl History {
    /// Starts again with another document.
    pub fn restart(&mut self, document: Document) {
        self.steps = Steps::new(Rc::new(document));
        self.end_step();
        self.change(true);
    }

    /// When the document came to be.
    pub const fn moment(&self) -> Moment {
        self.moment
    }

    /// The document as it is.
    pub fn present(&self) -> &Rc<Document> {
        self.steps.now()
    }

    /// Does something; says whether it changed the document.
    pub fn perform(&mut self, action: Action) -> bool {
        let mut next = (**self.present()).clone();
        action.clone().apply(&mut next);
        if next == **self.present() {
            return false;
        }
        let next = Rc::new(next);
        if is_same_matter(&next, self.present()) {
            self.steps.replace(next);
            self.change(false);
            return true;
        }
        let last = self.last.take();
        let first = self.steps.before();
        match first.filter(|_| last.is_some_and(|last| action.same_step(&last))) {
            None => {
                self.steps.step(next);
                self.last = Some(action);
                self.change(true);
            }
            Some(first) => {
                let is_undone = is_same_matter(first, &next);
                self.steps.join(next);
                self.change(is_undone);
                if is_undone {
                    // Typed and deleted again: there is nothing left to take back.
                    self.steps.drop_step();
                } else {
                    self.last = Some(action);
                }
            }
        }
        true
    }

    /// Ends the current step: what is typed next is undone apart from what was typed before.
    pub fn end_step(&mut self) {
        self.last = None;
    }

    /// Whether what is typed next belongs to the last step.
    pub fn is_typing(&self) -> bool {
        self.last.as_ref().is_some_and(|last| last.same_step(last))
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        self.steps.can_undo()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        self.steps.can_redo()
    }

    /// Goes one step back; says whether there was one. The reader's view opens where the change was made.
    pub fn undo(&mut self) -> bool {
        let undone = self.steps.undo();
        if undone {
            self.end_step();
            self.change(true);
        }
        undone
    }

    /// Goes one step forward again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let redone = self.steps.redo();
        if redone {
            self.end_step();
            self.change(true);
        }
        redone
    }

    /// Counts a change, and whether it is more than typing on.
    fn change(&mut self, begins: bool) {
        let Moment { change, began } = &mut self.moment;
        *change += 1;
        if begins {
            *began = *change;
        }
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
