//! What an administrator's changes are made to: the product's policy, the page's own, or a file that was opened.

use std::rc::Rc;

use crate::app::document::PolicyEdits;
use crate::app::policy;
use crate::core::policy::{Policy, PolicyError};

/// Where a policy comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From the product.
    Product,
    /// From the page.
    Page,
    /// From a file that was opened in the editor.
    File,
}

/// The policy to which the changes are made.
#[derive(Clone, Debug)]
pub struct Baseline {
    /// What an empty field says.
    pub policy: Rc<Policy>,
    /// Where it comes from.
    pub origin: Origin,
    /// Why the opened file is not in its place.
    pub(super) refused: Option<PolicyError>,
}

impl Baseline {
    /// A policy in which nothing is wrong.
    pub fn of(policy: Rc<Policy>, origin: Origin) -> Self {
        Self {
            policy,
            origin,
            refused: None,
        }
    }
}

/// The file that was opened last: it may be long, so it is read once, and not at every key.
#[derive(Debug, Default)]
pub struct Opened {
    text: String,
    read: Option<Result<Rc<Policy>, PolicyError>>,
}

impl Opened {
    /// What these edits are made to, on a page with this policy.
    pub fn baseline(&mut self, page: &Baseline, edits: &PolicyEdits) -> Baseline {
        let Some(text) = edits.get("") else {
            return page.clone();
        };
        if self.read.is_none() || self.text != text {
            text.clone_into(&mut self.text);
            self.read = Some(policy::read(text).map(Rc::new));
        }
        match &self.read {
            Some(Ok(policy)) => Baseline::of(Rc::clone(policy), Origin::File),
            Some(Err(error)) => Baseline {
                refused: Some(error.clone()),
                ..page.clone()
            },
            None => page.clone(),
        }
    }
}
