//! Runs other programs, and says which one failed and how.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::paths;

/// A command in the repository's root.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    command
}

/// Cargo: the one that runs us, so that the toolchain is the same.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// What cargo says of the workspace and its packages, as the lock file has them.
pub(crate) fn metadata(more: &[&str]) -> Result<Value> {
    let asked = ["metadata", "--locked", "--format-version", "1"];
    let said = capture(&mut cargo(&[&asked[..], more].concat()))?;
    Ok(serde_json::from_str(&said)?)
}

/// Runs with output shown.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", describe(command));
    }
    Ok(())
}

/// Runs quietly and returns standard output; standard error becomes part of the error.
pub(crate) fn capture(command: &mut Command) -> Result<String> {
    command.stderr(Stdio::piped());
    output(command)
}

/// Returns standard output, with standard error going where the command says.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "`{}` failed ({})\n{}",
            describe(command),
            output.status,
            said.trim_end()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether apt may install what is missing.
pub(crate) fn may_install() -> bool {
    let root = capture(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    root && Path::new("/usr/bin/apt-get").is_file()
}

/// Installs with these commands of apt, which asks nothing.
pub(crate) fn apt(remedy: &str) -> Result<()> {
    let mut shell = command("sh");
    shell
        .args(["-c", remedy])
        .env("DEBIAN_FRONTEND", "noninteractive");
    capture(&mut shell).map(drop)
}

/// Whether a program of that name can be started.
pub(crate) fn exists(program: &str) -> bool {
    let version = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    version.is_ok_and(|status| status.success())
}

fn cannot_start(command: &Command) -> String {
    format!(
        "`{}` could not be started: is it installed?",
        command.get_program().display()
    )
}

/// The program and its first arguments; whole command lines are too long to read.
fn describe(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    let arguments = command
        .get_args()
        .take(4)
        .map(|argument| argument.to_string_lossy());
    std::iter::once(name.to_string_lossy())
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}
