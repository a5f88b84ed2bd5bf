//! Tells open pages to reload, and shows them build errors, by server-sent events.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use serde_json::json;

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

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
                    Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n: hello\n\n";

/// The pages that listen.
#[derive(Default)]
pub(crate) struct Pages(Mutex<State>);

#[derive(Default)]
struct State {
    listeners: Vec<Box<dyn Write + Send>>,
    failure: Option<String>,
}

impl Pages {
    /// Adds a page by the raw connection to it; it hears at once when the last build failed.
    pub(crate) fn add(&self, mut connection: Box<dyn Write + Send>) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let failure = state.failure.clone().unwrap_or_default();
        if send(&mut connection, HEAD) && send(&mut connection, &failure) {
            state.listeners.push(connection);
        }
    }

    /// A build succeeded.
    pub(crate) fn built(&self) {
        self.tell("event: built\ndata:\n\n".to_owned(), false);
    }

    /// A build failed, with this message.
    pub(crate) fn failed(&self, message: &str) {
        self.tell(
            format!(
                "event: failed\ndata: {}\n\n",
                json!(without_colour(message))
            ),
            true,
        );
    }

    /// Pages that are gone show it by an error when written to.
    fn tell(&self, event: String, failure: bool) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state
            .listeners
            .retain_mut(|connection| send(connection, &event));
        state.failure = failure.then_some(event);
    }
}

fn send(connection: &mut Box<dyn Write + Send>, text: &str) -> bool {
    connection
        .write_all(text.as_bytes())
        .and_then(|()| connection.flush())
        .is_ok()
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
