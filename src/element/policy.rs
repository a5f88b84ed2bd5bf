//! The policies of a page's elements: a text is read once, however many elements are given it.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use super::{Host, Options, Widget};
use crate::app::policy::{Fault, OwnPolicy};
use crate::core::json::Writer;

thread_local! {
    /// The policies in use, by their texts.
    static READ: RefCell<Vec<(String, Weak<OwnPolicy>)>> = const { RefCell::new(Vec::new()) };
}

/// Takes the policy that the page gives an element, and tells the page what is wrong with it.
pub(crate) fn set(widget: &Widget, host: &Host) {
    let own = host.policy_text().map(|text| match host.policy_fault() {
        Some(fault) => Rc::new(OwnPolicy::refused(Fault::of(&fault, text))),
        None => read(text),
    });
    let accent = own.as_ref().and_then(|own| own.accent());
    host.tint(&accent.unwrap_or_default());
    if let Some(fault) = own.as_ref().and_then(|own| own.fault.as_ref()) {
        report(host, fault);
    }
    widget.keep_to(own, host);
}

fn read(text: String) -> Rc<OwnPolicy> {
    READ.with_borrow_mut(|read| {
        read.retain(|(_, own)| own.strong_count() > 0);
        let known = read.iter().find(|(known, _)| *known == text);
        if let Some(own) = known.and_then(|(_, own)| own.upgrade()) {
            return own;
        }
        let own = Rc::new(OwnPolicy::of(&text));
        read.push((text, Rc::downgrade(&own)));
        own
    })
}

fn report(host: &Host, fault: &Fault) {
    let words = Options::read(&host.element(), None).words;
    let mut detail = Writer::default();
    detail.open_object();
    for (name, value) in [
        ("kind", "policy"),
        ("code", fault.code()),
        ("path", fault.path()),
        ("message", &*fault.explain(&words)),
    ] {
        detail.name(name);
        detail.string(value);
    }
    detail.close_object();
    host.emit("error", &detail.finish());
}
