//! An organisation's policy in the page: what only the app can check of it, its words, and what is wrong with it.

mod check;
mod fault;
mod templates;

use std::rc::Rc;

pub use fault::{Fault, explain, explain_naming};
pub use templates::templates;

use crate::app::words::{OwnWording, Words};
use crate::core::policy::{Accent, Policy, PolicyError};

/// Reads an organisation's policy, and checks what it says of messages and templates as well.
///
/// # Errors
/// As [`Policy::parse`]; and messages, languages, variables and templates that are not known.
pub fn read(text: &str) -> Result<Policy, PolicyError> {
    read_over(&Policy::builtin(), text)
}

/// Reads a policy over another one instead of the default one.
///
/// # Errors
/// As [`read`].
pub fn read_over(base: &Policy, text: &str) -> Result<Policy, PolicyError> {
    let mut policy = base.over(text)?;
    check::check(&policy, base)?;
    check::forget_words(&mut policy);
    Ok(policy)
}

/// The lightness in OKLCH that an accent may have on a light page, and has at least on a dark one: every colour has a
/// contrast of 4.5 then to what stands on it and behind it. Found by the scan in `tests/contrast.rs`.
const LIGHTEST: &str = ".49";
const DARKEST: &str = ".72";

/// The policy that a page gives an element, or why the default one is in its place.
#[derive(Debug)]
pub struct OwnPolicy {
    /// What counts.
    pub policy: Rc<Policy>,
    /// Why that is the default one.
    pub fault: Option<Fault>,
    wording: OwnWording,
}

impl OwnPolicy {
    /// The policy of a text.
    pub fn of(text: &str) -> Self {
        match read(text) {
            Ok(policy) => Self {
                policy: Rc::new(policy),
                fault: None,
                wording: OwnWording::default(),
            },
            Err(error) => Self::refused(Fault::Wrong(error)),
        }
    }

    /// The default policy, and why.
    pub fn refused(fault: Fault) -> Self {
        Self {
            policy: super::defaults::default_policy(),
            fault: Some(fault),
            wording: OwnWording::default(),
        }
    }

    /// Words with the organisation's own in the place of some.
    pub fn words(&self, words: &Words) -> Words {
        self.wording.put_into(words, &self.policy.wording)
    }

    /// The organisation's colour as CSS, made darker or lighter where it could not be read on the page; `None` for
    /// the product's own.
    pub fn accent(&self) -> Option<String> {
        let Accent { light, dark } = self.policy.branding.accent.as_ref()?;
        let dark = dark.as_ref().unwrap_or(light);
        let parts = [
            "light-dark(oklch(from ",
            light.as_str(),
            " min(l,",
            LIGHTEST,
            ") c h),oklch(from ",
            dark.as_str(),
            " max(l,",
            DARKEST,
            ") c h))",
        ];
        Some(parts.concat())
    }
}

#[cfg(test)]
mod tests;
