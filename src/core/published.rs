//! Files of the repository that are made of the code: each is held to what makes it, by a test that can renew it.
#![allow(clippy::unwrap_used)]

/// Fails where a file is not what `made` says; with `RENEW` in the environment it is written first. `by` makes it, and
/// `test` is what holds it.
pub(crate) fn assert_published(file: &str, made: &str, by: &str, test: &str) {
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(file, made).unwrap();
    }
    let published = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        published == made,
        "{file} is not what {by} makes: renew it with\n  RENEW=1 cargo test {test}"
    );
}
