//! An organisation's own rules, rates, norms and templates, as one JSON file.
