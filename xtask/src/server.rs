//! A small file server on this machine alone, for `serve`, the browser tests and the measurements.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response};

use crate::compress;
use crate::profiles::{self, Profile, Wasm};
use crate::reload::{self, Pages};
use crate::resolve::{self, Mount};

/// Requests answered at the same time.
const WORKERS: usize = 4;

const SCRIPT: &str = "text/javascript; charset=utf-8";

type Answer = Response<std::io::Cursor<Vec<u8>>>;

/// What is served, and to whom changes are told.
pub(crate) struct Site {
    pub(crate) mounts: Vec<Mount>,
    /// Given by `serve`: pages get a script that listens.
    pub(crate) pages: Option<Arc<Pages>>,
}

/// Serves until the process ends; returns the port, which for port 0 is a free one.
pub(crate) fn start(site: Site, port: u16) -> Result<u16> {
    let server = tiny_http::Server::http(("127.0.0.1", port))
        .map_err(|error| anyhow!("cannot listen on port {port}: {error}"))?;
    let port = server
        .server_addr()
        .to_ip()
        .map_or(port, |address| address.port());
    let (server, site) = (Arc::new(server), Arc::new(site));
    for _ in 0..WORKERS {
        let (server, site) = (Arc::clone(&server), Arc::clone(&site));
        thread::spawn(move || {
            for request in server.incoming_requests() {
                site.reply(request);
            }
        });
    }
    Ok(port)
}

impl Site {
    fn reply(&self, request: Request) {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let answer = match (&self.pages, path.as_str()) {
            (Some(pages), "/~reload") => return pages.add(request.into_writer()),
            (Some(_), "/~reload.js") => {
                with(Response::from_data(reload::SCRIPT), "Content-Type", SCRIPT)
            }
            _ if !matches!(request.method(), Method::Get | Method::Head) => {
                text(405, "Only GET and HEAD are answered here.\n")
            }
            _ => self.file(&path, &request),
        };
        // An error here means that the browser has gone: nobody is left to be told.
        drop(request.respond(answer.with_chunked_threshold(usize::MAX)));
    }

    fn file(&self, path: &str, request: &Request) -> Answer {
        let (profile, path) = profiles::split(path);
        let missing = || dressed(text(404, &format!("There is no {path} here.\n")), profile);
        let Some(file) = resolve::file(&self.mounts, path) else {
            return missing();
        };
        let content_type = match (resolve::content_type(&file), profile.wasm) {
            ("application/wasm", Wasm::Missing) => return missing(),
            ("application/wasm", Wasm::As(other)) => other,
            (content_type, _) => content_type,
        };
        let page = self.pages.is_some() && content_type.starts_with("text/html");
        let accepted = if page {
            ""
        } else {
            value(request, "Accept-Encoding")
        };
        let Some((mut body, encoding)) = read(&file, accepted) else {
            return missing();
        };
        if page {
            body = with_reload(&body);
        }
        let tag = tag(&body, encoding);
        if value(request, "If-None-Match") == tag {
            return dressed(
                with(Response::from_data("").with_status_code(304), "ETag", &tag),
                profile,
            );
        }
        let mut answer = with(Response::from_data(body), "Content-Type", content_type);
        answer = with(answer, "ETag", &tag);
        if let Some(encoding) = encoding {
            answer = with(answer, "Content-Encoding", encoding);
        }
        dressed(answer, profile)
    }
}

/// The headers that every answer has, and those of the profile.
fn dressed(mut answer: Answer, profile: &Profile) -> Answer {
    // A sandboxed frame has the origin "null", and loads module scripts only with the first one.
    let all = [
        ("Access-Control-Allow-Origin", "*"),
        ("Cache-Control", "no-cache"),
        ("Vary", "Accept-Encoding"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    let policy = profile
        .policy
        .map(|policy| ("Content-Security-Policy", policy));
    for (name, value) in all.into_iter().chain(policy) {
        answer = with(answer, name, value);
    }
    answer
}

/// Adds a header; names and values here are ASCII, and one that is not is left out.
fn with(answer: Answer, name: &str, value: &str) -> Answer {
    match Header::from_bytes(name, value) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}

/// The file, or a compressed copy beside it that the browser accepts and that is not older.
fn read(file: &Path, accepted: &str) -> Option<(Vec<u8>, Option<&'static str>)> {
    for (encoding, extension) in [("br", "br"), ("gzip", "gz")] {
        let copy = compress::sibling(file, extension);
        if accepts(accepted, encoding) && !older(&copy, file) {
            return Some((fs::read(copy).ok()?, Some(encoding)));
        }
    }
    Some((fs::read(file).ok()?, None))
}

/// Also true when there is no such copy.
fn older(copy: &Path, file: &Path) -> bool {
    let time = |path: &Path| {
        fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    time(copy) < time(file)
}

/// Whether an `Accept-Encoding` header takes that encoding; a weight of zero refuses it.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|choice| {
        let mut parts = choice.split(';').map(str::trim);
        let named = parts
            .next()
            .is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        named && !parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

fn with_reload(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    match page.split_once("</head>") {
        Some((head, rest)) => format!("{head}{}</head>{rest}", reload::TAG).into_bytes(),
        None => format!("{page}{}", reload::TAG).into_bytes(),
    }
}

fn tag(body: &[u8], encoding: Option<&str>) -> String {
    let mut hasher = DefaultHasher::new();
    (body, encoding).hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

fn text(status: u16, text: &str) -> Answer {
    Response::from_string(text).with_status_code(status)
}

fn value<'a>(request: &'a Request, name: &'static str) -> &'a str {
    let found = request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name));
    found.map_or("", |header| header.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_is_used_only_when_the_browser_takes_it() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("brotli", "br"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn the_listening_script_goes_into_the_head_or_at_the_end() {
        let page = String::from_utf8(with_reload(b"<head></head><body>"));
        assert_eq!(page, Ok(format!("<head>{}</head><body>", reload::TAG)));
        let bare = String::from_utf8(with_reload(b"<p>"));
        assert_eq!(bare, Ok(format!("<p>{}", reload::TAG)));
    }

    #[test]
    fn every_answer_may_be_read_from_any_origin_and_carries_its_profiles_policy() {
        for profile in &profiles::PROFILES {
            let answer = dressed(text(200, ""), profile);
            let get = |name: &'static str| {
                answer
                    .headers()
                    .iter()
                    .find(|header| header.field.equiv(name))
                    .map(|header| header.value.as_str())
            };
            assert_eq!(get("Access-Control-Allow-Origin"), Some("*"));
            assert_eq!(get("Vary"), Some("Accept-Encoding"));
            assert_eq!(get("Content-Security-Policy"), profile.policy);
        }
    }
}
