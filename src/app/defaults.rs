//! The default policy, of which all elements of a page share one.

use std::rc::Rc;

use crate::core::policy::Policy;

thread_local! {
    static POLICY: Rc<Policy> = Rc::default();
}

/// What counts where an organisation says nothing else; cheap to call.
pub fn default_policy() -> Rc<Policy> {
    POLICY.with(Rc::clone)
}
