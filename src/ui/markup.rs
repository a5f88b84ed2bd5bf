//! The markup that the reader's wiki has: chosen once, and the same everywhere on the page as long as it is open.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::core::markup::Dialect;

/// What is told of another choice.
type Listener = Rc<Callback<Dialect>>;

thread_local! {
    static CHOICE: RefCell<(Dialect, Vec<Listener>)> = const { RefCell::new((Dialect::Markdown, Vec::new())) };
}

fn chosen() -> Dialect {
    CHOICE.with_borrow(|choice| choice.0)
}

/// Chooses another for the whole page.
pub(super) fn choose(dialect: Dialect) {
    let listeners = CHOICE.with_borrow_mut(|choice| {
        choice.0 = dialect;
        choice.1.clone()
    });
    for listener in listeners {
        listener.emit(dialect);
    }
}

/// The choice; whoever uses it is rendered with every other.
#[hook]
pub(super) fn use_markup() -> Dialect {
    let state = use_state_eq(chosen);
    let shown = *state;
    use_effect_with((), move |()| {
        let listener = Rc::new(Callback::from(move |dialect| state.set(dialect)));
        CHOICE.with_borrow_mut(|choice| choice.1.push(listener.clone()));
        move || {
            CHOICE.with_borrow_mut(|choice| choice.1.retain(|one| !Rc::ptr_eq(one, &listener)));
        }
    });
    shown
}
