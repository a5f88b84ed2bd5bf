//! The templates of a page, made of its policy when somebody writes.

use std::cell::RefCell;
use std::rc::Rc;

use crate::core::compose::Templates;
use crate::core::policy::{OwnTemplates, Policy};

thread_local! {
    /// Those that were made last: a page seldom has two policies.
    static MADE: RefCell<Option<(OwnTemplates, Rc<Templates>)>> = const { RefCell::new(None) };
}

/// The templates that a policy offers.
pub fn templates(policy: &Policy) -> Rc<Templates> {
    MADE.with_borrow_mut(|made| match made {
        Some((of, made)) if *of == policy.templates => Rc::clone(made),
        _ => {
            let new = Rc::new(policy.templates.made());
            *made = Some((policy.templates.clone(), Rc::clone(&new)));
            new
        }
    })
}
