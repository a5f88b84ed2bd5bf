//! Turns what people write, sentences and figures, into tables that the page reads without parsing anything.
//!
//! A mistake in them fails the build and names its place, so that no reader meets it.

mod data;
mod evidence;
mod fluent;
mod policy;
mod scenarios;
mod titles;
mod words;

use std::env;
use std::path::Path;

fn main() -> Result<(), String> {
    let out = env::var("OUT_DIR").map_err(|e| e.to_string())?;
    let out = Path::new(&out);
    words::write(out)?;
    evidence::write(out)?;
    policy::write(out)?;
    scenarios::write(out)?;
    titles::write(out)
}
