//! What the person at the terminal sees: a line when work starts, a line with the time when it ends.

use std::time::{Duration, Instant};

use anyhow::Result;

/// Does `work`, saying that it has begun and how long it took.
pub(crate) fn step<T>(doing: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("… {doing}");
    let begun = Instant::now();
    let result = work();
    let took = seconds(begun.elapsed());
    match &result {
        Ok(_) => println!("✓ {doing}: {took}"),
        Err(_) => println!("✗ {doing}: {took}"),
    }
    result
}

/// An error, on standard error, in full.
pub(crate) fn failure(message: &str) {
    eprintln!("✗ {message}");
}

/// A duration as people read it: `12.3 s`.
pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
