//! One document tree, one writer per dialect.
