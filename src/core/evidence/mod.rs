//! Where every default figure comes from.
