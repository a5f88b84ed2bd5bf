//! What elements that keep one document share, beside the document itself.

use std::cell::RefCell;
use std::rc::Rc;

use super::context::Ctx;

/// One of each for each document, by the key under which that is kept. It lives as long as the instance.
pub(super) struct PerDocument<T>(RefCell<Vec<(Option<String>, Rc<T>)>>);

impl<T> PerDocument<T> {
    /// None so far.
    pub(super) const fn new() -> Self {
        Self(RefCell::new(Vec::new()))
    }

    /// That of an element's document; opened where it is the first.
    pub(super) fn of(&self, ctx: &Ctx, open: impl FnOnce(Option<&str>) -> Rc<T>) -> Rc<T> {
        let key = ctx.store.key();
        let known = {
            let all = self.0.borrow();
            let found = all.iter().find(|(known, _)| *known == key);
            found.map(|(_, one)| Rc::clone(one))
        };
        known.unwrap_or_else(|| {
            let one = open(key.as_deref());
            self.0.borrow_mut().push((key, Rc::clone(&one)));
            one
        })
    }
}
