//! Tells open pages to reload, and shows them build errors, by server-sent events.

use std::convert::Infallible;

use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use serde_json::json;
use tokio::sync::watch;

/// The script that `serve` adds to each page.
pub(crate) const SCRIPT: &str = "\
const events = new EventSource('/~reload');
let lost = false;
events.onerror = () => { lost = true; };
events.onopen = () => { if (lost) location.reload(); };
events.addEventListener('built', () => location.reload());
events.addEventListener('failed', (event) => console.error(JSON.parse(event.data)));
";

/// The element that loads it.
pub(crate) const TAG: &str = "<script type=\"module\" src=\"/~reload.js\"></script>";

/// The pages that listen, and what the last build failed with.
#[derive(Default)]
pub(crate) struct Pages(watch::Sender<Option<String>>);

impl Pages {
    /// What a page hears from now on, and at once when the last build failed.
    pub(crate) fn listen(&self) -> Response {
        let mut builds = self.0.subscribe();
        if builds.borrow().is_some() {
            builds.mark_changed();
        }
        let events = stream::unfold(builds, |mut builds| async move {
            builds.changed().await.ok()?;
            let event = event(builds.borrow_and_update().as_deref());
            Some((Ok::<_, Infallible>(event), builds))
        });
        Sse::new(events).into_response()
    }

    /// A build succeeded.
    pub(crate) fn built(&self) {
        self.0.send_replace(None);
    }

    /// A build failed, with this message.
    pub(crate) fn failed(&self, message: &str) {
        self.0.send_replace(Some(without_colour(message)));
    }
}

/// What pages are told of a build.
fn event(failure: Option<&str>) -> Event {
    match failure {
        // Browsers pass on no event without data.
        None => Event::default().event("built").data("ok"),
        Some(message) => Event::default()
            .event("failed")
            .data(json!(message).to_string()),
    }
}

/// Leaves out the terminal's colour codes, `ESC [ … m`.
fn without_colour(text: &str) -> String {
    let mut plain = String::new();
    let mut parts = text.split("\u{1b}[");
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_codes_are_left_out_of_what_pages_show() {
        assert_eq!(
            without_colour("a \u{1b}[1;31merror\u{1b}[0m here"),
            "a error here"
        );
        assert_eq!(without_colour("plain [m"), "plain [m");
    }
}
