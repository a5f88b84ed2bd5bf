//! Parts that come after the rest, each when somebody wants to see something of it.
//!
//! A part is a gate here, a line in `xtask/src/parts.rs` and its looks in `www/`; `www/parts.js` fetches it. All this is
//! in the rest itself, so that a further part costs the first view nothing.

use std::cell::RefCell;

use wasm_bindgen_futures::spawn_local;

use super::{Progress, script, tell};
use crate::browser::dynamic::call;
use crate::browser::script::ask;

/// Proof that a part is here; nobody else makes one.
pub(crate) struct Joined(());

/// The gate of a part.
pub(crate) trait Part: Copy + 'static {
    /// The name of its file: `worth-a-meeting.NAME.wasm`.
    const NAME: &'static str;

    /// The gate, open.
    fn open(joined: Joined) -> Self;

    /// Has the words of the part learnt.
    fn learn_words(self);
}

/// How far a part is, without the proof.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Coming,
    Here,
    Failed,
}

thread_local! {
    /// The parts that somebody has wanted, by their names.
    static STATES: RefCell<Vec<(&'static str, State)>> = const { RefCell::new(Vec::new()) };
}

/// How far a part is; whoever asks for the first time has it fetched.
pub(crate) fn wanted<P: Part>() -> Progress<P> {
    match look(P::NAME, || P::open(Joined(())).learn_words()) {
        State::Coming => Progress::Coming,
        State::Here => Progress::Here(P::open(Joined(()))),
        State::Failed => Progress::Failed,
    }
}

/// Does something that needs a part: at once, or when it is here; something else where it does not come.
pub(crate) fn when_part_here<P: Part>(
    act: impl FnOnce(P) + 'static,
    otherwise: impl FnOnce() + 'static,
) {
    match wanted() {
        Progress::Here(part) => act(part),
        Progress::Failed => otherwise(),
        Progress::Coming => {
            let fetched = ask("fetchPart", &[P::NAME.into()]);
            spawn_local(async move {
                fetched.await;
                match wanted() {
                    Progress::Here(part) => act(part),
                    Progress::Coming | Progress::Failed => otherwise(),
                }
            });
        }
    }
}

/// Has a part fetched once more.
pub(crate) fn try_part_again<P: Part>() {
    STATES.with_borrow_mut(|states| states.retain(|(name, _)| *name != P::NAME));
    tell();
}

fn look(name: &'static str, learn: fn()) -> State {
    let known = STATES.with_borrow(|states| {
        let mut states = states.iter();
        states
            .find(|(known, _)| *known == name)
            .map(|(_, state)| *state)
    });
    if known == Some(State::Here) {
        return State::Here;
    }
    // It may have come before anybody asked, or again after a failure.
    match call(&script(), "join", &[name.into()]) {
        Some(joined) if joined.is_truthy() => {
            learn();
            set(name, State::Here);
            State::Here
        }
        Some(_) => known.unwrap_or_else(|| {
            fetch(name);
            State::Coming
        }),
        // It came, and does not fit what is here: a cache may hold files of another release.
        None => {
            set(name, State::Failed);
            State::Failed
        }
    }
}

fn fetch(name: &'static str) {
    set(name, State::Coming);
    let fetched = ask("fetchPart", &[name.into()]);
    spawn_local(async move {
        if fetched.await.is_none() {
            set(name, State::Failed);
        }
        tell(); // who looks then finds it here
    });
}

fn set(name: &'static str, state: State) {
    STATES.with_borrow_mut(|states| {
        states.retain(|(known, _)| *known != name);
        states.push((name, state));
    });
}
