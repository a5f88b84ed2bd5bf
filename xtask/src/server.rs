//! A small file server on this machine alone, for `serve`, the browser tests and the measurements.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_ENCODING,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_NONE_MATCH, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use tokio::runtime;

use crate::compress;
use crate::profiles::{self, Profile, Wasm};
use crate::reload::{self, Pages};
use crate::resolve::{self, Mount};

/// Requests answered at the same time: each is answered in one go, since the files are small and near.
const WORKERS: usize = 4;

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What is served, and to whom changes are told.
pub(crate) struct Site {
    pub(crate) mounts: Vec<Mount>,
    /// Given by `serve`: pages get a script that listens.
    pub(crate) pages: Option<Arc<Pages>>,
}

/// Serves until the process ends; returns the port, which for port 0 is a free one.
pub(crate) fn start(site: Site, port: u16) -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", port))
        .with_context(|| format!("cannot listen on port {port}"))?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let runtime = runtime::Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_io()
        .build()?;
    thread::spawn(move || {
        let served: Result<()> = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let app = Router::new().fallback(reply).with_state(Arc::new(site));
            Ok(axum::serve(listener, app).await?)
        });
        if let Err(error) = served {
            crate::progress::failure(&format!("nothing is served any more: {error:#}"));
        }
    });
    Ok(port)
}

async fn reply(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path();
    match (&site.pages, path) {
        (Some(pages), "/~reload") => with(pages.listen(), ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (Some(_), "/~reload.js") => with(reload::SCRIPT.into_response(), CONTENT_TYPE, SCRIPT),
        _ if !matches!(*request.method(), Method::GET | Method::HEAD) => text(
            StatusCode::METHOD_NOT_ALLOWED,
            "Only GET and HEAD are answered here.\n",
        ),
        _ => site.file(path, request.headers()),
    }
}

impl Site {
    fn file(&self, path: &str, headers: &HeaderMap) -> Response {
        let (profile, path) = profiles::split(path);
        let missing = || {
            let said = format!("There is no {path} here.\n");
            dressed(text(StatusCode::NOT_FOUND, &said), profile)
        };
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
            value(headers, &ACCEPT_ENCODING)
        };
        let Some((mut body, encoding)) = read(&file, accepted) else {
            return missing();
        };
        if page {
            body = with_reload(&body);
        }
        let tag = tag(&body, encoding);
        if value(headers, &IF_NONE_MATCH) == tag {
            let unchanged = StatusCode::NOT_MODIFIED.into_response();
            return dressed(with(unchanged, ETAG, &tag), profile);
        }
        let mut answer = with(Body::from(body).into_response(), CONTENT_TYPE, content_type);
        answer = with(answer, ETAG, &tag);
        if let Some(encoding) = encoding {
            answer = with(answer, CONTENT_ENCODING, encoding);
        }
        dressed(answer, profile)
    }
}

/// The headers that every answer has, and those of the profile.
fn dressed(mut answer: Response, profile: &Profile) -> Response {
    // A sandboxed frame has the origin "null", and loads module scripts only with the first one.
    let all = [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (CACHE_CONTROL, "no-cache"),
        (VARY, "Accept-Encoding"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    let policy = profile
        .policy
        .map(|policy| (CONTENT_SECURITY_POLICY, policy));
    for (name, value) in all.into_iter().chain(policy) {
        answer = with(answer, name, value);
    }
    answer
}

/// Sets a header; values here are ASCII, and one that is not is left out.
fn with(mut answer: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
    answer
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

fn text(status: StatusCode, text: &str) -> Response {
    (status, text.to_owned()).into_response()
}

/// What a header says; nothing where it is not there.
fn value<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    let said = headers.get(name).and_then(|value| value.to_str().ok());
    said.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use std::time::Duration;

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
            let answer = dressed(text(StatusCode::OK, ""), profile);
            let get = |name: HeaderName| answer.headers().get(name)?.to_str().ok();
            assert_eq!(get(ACCESS_CONTROL_ALLOW_ORIGIN), Some("*"));
            assert_eq!(get(VARY), Some("Accept-Encoding"));
            assert_eq!(get(CONTENT_SECURITY_POLICY), profile.policy);
        }
    }

    #[test]
    fn connections_that_stay_open_make_no_other_one_wait() -> Result<()> {
        let site = Site {
            mounts: Vec::new(),
            pages: None,
        };
        let port = start(site, 0)?;
        let mut open = Vec::new();
        for _ in 0..64 {
            let mut connection = TcpStream::connect(("127.0.0.1", port))?;
            connection.set_read_timeout(Some(Duration::from_secs(20)))?;
            connection.write_all(b"GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
            open.push(connection);
        }
        for connection in &mut open {
            let mut status = [0; 12];
            connection.read_exact(&mut status)?;
            assert_eq!(&status, b"HTTP/1.1 404");
        }
        Ok(())
    }
}
