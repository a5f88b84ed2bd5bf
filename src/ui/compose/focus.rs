//! Where the focus goes in the composer when a button leads to a field, or goes with what it mended.

use yew::prelude::*;

use crate::ui::focus::{focus, root_of};

/// Moves the focus to a field of the composer in which a button was pressed.
pub(super) fn focus_field(event: &MouseEvent, field: &str) {
    if let Some(root) = root_of(event) {
        focus(&root, &[&["#update-", field].concat()]);
    }
}
