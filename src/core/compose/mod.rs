//! What replaces the meeting: templates, updates and their deadlines.
