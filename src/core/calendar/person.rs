//! Whom a calendar program can write to.

/// Somebody with an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What they are called; empty if only the address is known.
    pub name: String,
    /// The address, of the plain kind that [`crate::core::compose::people()`] finds.
    pub address: String,
}
