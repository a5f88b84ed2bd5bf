//! The project's own commands: `cargo xtask serve`, `test`, `dist`, `bench`.

mod again;
mod api;
mod bench;
mod budget;
mod bundle;
mod chromium;
mod compress;
mod dist;
mod fuzz;
mod hosts;
mod imports;
mod installed;
mod licences;
mod notices;
mod npm;
mod page;
mod parts;
mod paths;
mod plugins;
mod profiles;
mod progress;
mod readers;
mod reload;
mod resolve;
mod script_words;
mod scripts;
mod serve;
mod server;
mod setup;
mod shell;
mod split;
mod test;
mod wasm;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

const HELP: &str = "\
Worth a Meeting's commands. Each sets up what it needs, then works.

cargo xtask setup                    install the wasm target, the node packages, Chromium
cargo xtask serve [--port N] [--open]
                                     build, serve on 127.0.0.1, rebuild and reload on change (port 8640)
cargo xtask test [STEP…] [-- ARGS]   run every check, or only the steps named; ARGS go to playwright
                                     steps: lint, licences, native, fuzz, dist, package, browser,
                                     hosts; and again, which is no part of the full run
cargo xtask dist                     build the published files into dist/, print sizes, hold the budgets
cargo xtask bench [-- ARGS]          measure the published files beside a bare Yew counter; ARGS go to the script";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            progress::failure(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    if is_lost(std::env::args_os()) {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    }
    let mut arguments = lexopt::Parser::from_env();
    let command = match arguments.next()? {
        Some(Value(command)) => command.to_string_lossy().into_owned(),
        None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "help" => println!("{HELP}"),
        "setup" => {
            no_more(arguments)?;
            setup::all()?;
        }
        "serve" => serve::run(&serve_options(arguments)?)?,
        "test" => {
            let (steps, rest) = words(arguments)?;
            return test::run(&steps, &rest);
        }
        "dist" => {
            no_more(arguments)?;
            dist::run()?;
        }
        "bench" => {
            let (words, rest) = words(arguments)?;
            bench::run(words.into_iter().map(OsString::from).chain(rest))?;
        }
        unknown => bail!("there is no command `{unknown}`: `cargo xtask help` lists them"),
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether somebody asks for help, wherever that stands; what follows `--` is for other tools.
fn is_lost(arguments: impl Iterator<Item = OsString>) -> bool {
    let mut ours = arguments.take_while(|argument| argument != "--");
    ours.any(|argument| argument == "-h" || argument == "--help")
}

fn serve_options(mut arguments: lexopt::Parser) -> Result<serve::Options> {
    let mut options = serve::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => {
                options.port = arguments
                    .value()?
                    .parse()
                    .context("--port takes a number")?;
            }
            Long("open") => options.open = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// Splits the rest of the command line at `--`: words for xtask, arguments for the tool that it calls.
fn words(mut arguments: lexopt::Parser) -> Result<(Vec<String>, Vec<OsString>)> {
    let all: Vec<OsString> = arguments.raw_args()?.collect();
    let split = all.iter().position(|argument| argument == "--");
    let (words, rest) = match split {
        Some(at) => (&all[..at], &all[at + 1..]),
        None => (&all[..], &[][..]),
    };
    let words = words.iter().map(|word| word.to_string_lossy().into_owned());
    Ok((words.collect(), rest.to_vec()))
}

fn no_more(mut arguments: lexopt::Parser) -> Result<()> {
    match arguments.next()? {
        Some(other) => Err(other.unexpected().into()),
        None => Ok(()),
    }
}
