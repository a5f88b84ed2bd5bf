//! The default policy, read once per page, when it is first needed.

use std::rc::Rc;

use crate::core::policy::Policy;

thread_local! {
    static POLICY: Rc<Policy> = Rc::default();
}

/// What counts where an organisation says nothing else; cheap to call.
pub fn default_policy() -> Rc<Policy> {
    POLICY.with(Rc::clone)
}
