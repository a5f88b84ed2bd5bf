//! Who shows and who hosts the document hear of what happens, when it has happened.

use super::*;

type Heard = Rc<RefCell<Vec<String>>>;

/// Notes each event and what the store holds while it is told.
fn listener(store: &Rc<Store>, heard: &Heard, who: &'static str) -> Listener {
    let (store, heard) = (Rc::downgrade(store), Rc::clone(heard));
    Rc::new(move |event| {
        let topic = store
            .upgrade()
            .map(|store| topic(&store))
            .unwrap_or_default();
        let event = match event {
            Event::Document => "document",
            Event::Notice => "notice",
            Event::Showing => "showing",
            Event::Shown => "shown",
            Event::Export(form) => form,
        };
        heard.borrow_mut().push(format!("{who} {event} {topic}"));
    })
}

fn heard() -> (Rc<Store>, Heard) {
    let (store, heard) = (Rc::new(fresh()), Heard::default());
    store.on_host(Some(listener(&store, &heard, "host")));
    store.on_show(Some(listener(&store, &heard, "view")));
    (store, heard)
}

#[test]
fn both_are_told_after_the_change_and_may_look() {
    let (store, heard) = heard();
    store.dispatch(name("a"));
    assert_eq!(heard.take(), ["host document a", "view document a"]);
    store.undo();
    assert_eq!(heard.take(), ["host document ", "view document "]);
    store.redo();
    assert_eq!(heard.take(), ["host document a", "view document a"]);
    store.tell(Notice::WasReset);
    store.dismiss();
    assert_eq!(heard.take().len(), 4);
    store.exported("markdown");
    assert_eq!(heard.take(), ["host markdown a", "view markdown a"]);
}

#[test]
fn what_changes_nothing_is_not_told() {
    let (store, heard) = heard();
    store.dispatch(name(""));
    store.undo();
    store.redo();
    store.end_step();
    store.save();
    assert_eq!(heard.take(), [""; 0]);
}

#[test]
fn a_listener_that_left_hears_no_more() {
    let (store, heard) = heard();
    store.on_host(None);
    store.dispatch(name("a"));
    assert_eq!(heard.take(), ["view document a"]);
}

/// A host that keeps documents itself may set the value while it is told of a change.
#[test]
fn a_listener_may_change_the_document() {
    let store = Rc::new(fresh());
    let weak = Rc::downgrade(&store);
    store.on_host(Some(Rc::new(move |_| {
        if let Some(store) = weak.upgrade() {
            store.set_value(&to_json(&named("theirs"))).unwrap();
        }
    })));
    store.dispatch(name("ours"));
    assert_eq!(topic(&store), "theirs");
}

#[test]
fn typing_is_one_step_until_the_field_is_left() {
    let store = fresh();
    store.dispatch(name("a"));
    store.dispatch(name("ab"));
    store.end_step();
    store.dispatch(name("abc"));
    store.undo();
    assert_eq!(topic(&store), "ab");
    store.undo();
    assert_eq!(topic(&store), "");
    let seen = store.snapshot();
    assert!(!seen.can_undo && seen.can_redo);
}
