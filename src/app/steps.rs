//! Undo and redo of what is changed as a whole.

/// What is now, with what was before and what was undone: `MOST` steps can be undone.
#[derive(Clone, Debug, Default)]
pub struct Steps<T, const MOST: usize> {
    past: Vec<T>,
    now: T,
    future: Vec<T>,
}

impl<T: Clone + PartialEq, const MOST: usize> Steps<T, MOST> {
    /// Begins with this.
    pub const fn new(now: T) -> Self {
        Self {
            past: Vec::new(),
            now,
            future: Vec::new(),
        }
    }

    /// What is now.
    pub const fn now(&self) -> &T {
        &self.now
    }

    /// Puts something in its place that is no step: what was undone can still be done again.
    pub fn replace(&mut self, now: T) {
        self.now = now;
    }

    /// Goes on to what comes next.
    pub fn step(&mut self, next: T) {
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(std::mem::replace(&mut self.now, next));
        self.future.clear();
    }

    /// Goes on within the last step, which is undone as one.
    pub fn join(&mut self, next: T) {
        self.now = next;
        self.future.clear();
    }

    /// Changes what is now, as a step; says whether something changed.
    pub fn perform(&mut self, act: impl FnOnce(&mut T)) -> bool {
        let mut next = self.now.clone();
        act(&mut next);
        let changed = next != self.now;
        if changed {
            self.step(next);
        }
        changed
    }

    /// What one step back would lead to.
    pub fn before(&self) -> Option<&T> {
        self.past.last()
    }

    /// Makes the last step none, since nothing is left of it to be undone.
    pub fn drop_step(&mut self) {
        self.past.pop();
    }

    /// Changes it in all steps: nothing brings back what was there.
    pub fn forget(&mut self, act: impl Fn(&mut T)) {
        let all = self.past.iter_mut().chain(&mut self.future);
        all.chain([&mut self.now]).for_each(act);
        // Steps that differed in that alone are none any more.
        for side in [&mut self.past, &mut self.future] {
            side.dedup();
            if side.last() == Some(&self.now) {
                side.pop();
            }
        }
    }

    /// Whether there is something to undo.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Goes one step back; says whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.past.pop() else {
            return false;
        };
        self.future.push(std::mem::replace(&mut self.now, before));
        true
    }

    /// Goes one step forward again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.future.pop() else {
            return false;
        };
        self.past.push(std::mem::replace(&mut self.now, after));
        true
    }
}

#[cfg(test)]
mod tests {
    const MOST: usize = 3;

    type Steps<T> = super::Steps<T, MOST>;

    #[test]
    fn what_was_done_is_undone_and_done_again() {
        let mut steps = Steps::new(0);
        assert!(!steps.undo() && !steps.redo());
        assert!(steps.perform(|it| *it = 1) && steps.perform(|it| *it = 2));
        assert!(!steps.perform(|it| *it = 2), "nothing changed");
        assert!(steps.undo() && *steps.now() == 1);
        assert!(steps.undo() && *steps.now() == 0 && !steps.can_undo());
        assert!(steps.redo() && *steps.now() == 1 && steps.can_redo());
        assert!(steps.perform(|it| *it = 5));
        assert!(!steps.can_redo(), "another way was taken");
        assert!(steps.undo() && *steps.now() == 1);
    }

    #[test]
    fn what_is_forgotten_comes_back_by_no_step() {
        let mut steps = Steps::new((0, 0));
        steps.perform(|it| it.1 = 7);
        steps.perform(|it| it.0 = 1);
        steps.perform(|it| it.1 = 8);
        steps.undo();
        steps.forget(|it| it.1 = 0);
        assert_eq!(*steps.now(), (1, 0));
        assert!(!steps.can_redo());
        assert!(steps.undo() && *steps.now() == (0, 0) && !steps.can_undo());
    }

    #[test]
    fn the_oldest_steps_are_dropped() {
        let mut steps = Steps::new(0);
        for n in 1..=MOST + 5 {
            steps.perform(|it| *it = n);
        }
        while steps.undo() {}
        assert_eq!(*steps.now(), 5);
    }
}
