//! Live Yew apps, reused: every mount leaks listeners and nodes for good, so an app is mounted once, and moves with
//! its mount from element to element.

use std::cell::RefCell;

use web_sys::{Element, ShadowRoot};
use yew::AppHandle;

use crate::ui::{Root, RootProps};

thread_local! {
    static FREE: RefCell<Vec<Live>> = const { RefCell::new(Vec::new()) };
}

/// A mounted app and the element it is mounted in.
pub(super) struct Live {
    app: AppHandle<Root>,
    mount: Element,
}

impl Live {
    /// Takes a free app, best the one that showed the same store before, or mounts a new one; `None` where the page
    /// has no document left to make an element in.
    pub(super) fn take(props: RootProps, root: &ShadowRoot) -> Option<Self> {
        let free = FREE.with_borrow_mut(|free| {
            let same = free.iter().rposition(|live| {
                live.app
                    .get_component()
                    .is_some_and(|app| app.shows(&props))
            });
            same.or_else(|| free.len().checked_sub(1))
                .map(|index| free.swap_remove(index))
        });
        if let Some(mut live) = free {
            live.app.update(props);
            root.append_child(&live.mount).ok()?;
            return Some(live);
        }
        let mount = web_sys::window()?.document()?.create_element("div").ok()?;
        mount.set_class_name("wam-mount");
        root.append_child(&mount).ok()?;
        let app = yew::Renderer::<Root>::with_root_and_props(mount.clone(), props).render();
        Some(Self { app, mount })
    }

    /// Shows something else in the same place.
    pub(super) fn update(&mut self, props: RootProps) {
        self.app.update(props);
    }

    /// Leaves the page and waits for the next element.
    pub(super) fn release(self) {
        self.mount.remove();
        FREE.with_borrow_mut(|free| free.push(self));
    }
}
