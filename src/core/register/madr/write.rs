//! Writes records.

use super::form::{CHOSEN, CONSEQUENCES, DIVIDER, MADR, Within, guard};
use super::front;
use super::read::read_choice;
use crate::core::compose::items;
use crate::core::day::day;
use crate::core::register::record::{Choice, Record, Text};
use crate::core::register::store::Register;

/// One record of a register as a file of its own.
pub fn markdown(register: &Register, record: &Record) -> String {
    let mut out = String::new();
    write(&mut out, register, &record.tidied());
    out
}

/// All versions of all records in one file.
pub fn markdown_of(register: &Register) -> String {
    let mut out = String::new();
    for (place, record) in register.versions().enumerate() {
        if place > 0 {
            out.extend(["\n", DIVIDER, "\n"]);
        }
        write(&mut out, register, &record.tidied());
    }
    out
}

fn write(out: &mut String, register: &Register, record: &Record) {
    let (outcome, exempt, is_plain) = outcome(record);
    write_front(out, register, record, is_plain);
    out.extend(["\n# ", record.text(Text::Title), "\n"]);
    let [context, considered, decided, arguments, more] = MADR;
    section(out, context, record.text(Text::Context), Within::Section);
    if !record.options.is_empty() {
        heading(out, considered);
        out.push('\n');
        for option in &record.options {
            out.extend(["* ", &option.name, "\n"]);
        }
    }
    let consequences = record.text(Text::Consequences);
    if !(outcome.is_empty() && consequences.is_empty()) {
        heading(out, decided);
        if !outcome.is_empty() {
            out.extend(["\n", &guard(&outcome, Within::Outcome, exempt), "\n"]);
        }
        if !consequences.is_empty() {
            out.extend(["\n", CONSEQUENCES, "\n\n"]);
            out.extend([&guard(consequences, Within::Outcome, 0), "\n"]);
        }
    }
    section(
        out,
        "Rollback Plan",
        record.text(Text::Rollback),
        Within::Section,
    );
    if record.options.iter().any(Choice::is_told) {
        heading(out, arguments);
        out.push('\n');
        out.push_str(&options(&record.options));
    }
    section(out, more, record.text(Text::More), Within::More);
}

fn write_front(out: &mut String, register: &Register, record: &Record, is_plain: bool) {
    out.push_str("---\n");
    front::text(out, "id", &record.id);
    let status = if record.superseded_by.is_empty() {
        record.status.id().to_owned()
    } else {
        ["superseded by ", &record.superseded_by].concat()
    };
    front::text(out, "status", &status);
    for (name, date) in [("date", record.date), ("review", record.review)] {
        if let Some(date) = date {
            out.extend([name, ": ", &day(date), "\n"]);
        }
    }
    for (name, text) in [
        ("decision-makers", Text::Approver),
        ("consulted", Text::Consulted),
        ("informed", Text::Informed),
        ("owner", Text::Owner),
        ("label", Text::Label),
        ("link", Text::Link),
    ] {
        if !record.text(text).is_empty() {
            front::text(out, name, record.text(text));
        }
    }
    let before: Vec<&str> = register
        .superseded(&record.id)
        .map(|one| one.id.as_str())
        .collect();
    if !before.is_empty() {
        front::text(out, "supersedes", &before.join(", "));
    }
    if let Some(chosen) = record.chosen.filter(|_| !is_plain) {
        out.extend(["chosen: ", &(chosen + 1).to_string(), "\n"]);
    }
    out.push_str("---\n");
}

/// The outcome, how many of its lines are part of the form, and whether the option chosen can be told from its name.
fn outcome(record: &Record) -> (String, usize, bool) {
    let why = record.text(Text::Why);
    let Some(choice) = record.choice() else {
        return (why.to_owned(), 0, true);
    };
    // A list is no end of a sentence.
    let first = why.lines().next().unwrap_or_default();
    let is_list = !items(first).eq([first]);
    let end = match why {
        "" => ".",
        _ if is_list => ".\n\n",
        _ => ", because ",
    };
    let outcome = [CHOSEN, " \"", &choice.name, "\"", end, why].concat();
    let is_plain = read_choice(&outcome, &record.options)
        .is_some_and(|(chosen, said)| Some(chosen) == record.chosen && said == why);
    (outcome, 1, is_plain)
}

/// What speaks for and against options, a heading each.
pub(in crate::core::register) fn options(options: &[Choice]) -> String {
    let mut out = String::new();
    for (place, option) in options.iter().enumerate() {
        if place > 0 {
            out.push('\n');
        }
        out.extend(["### ", &option.name, "\n"]);
        if !option.about.is_empty() {
            out.extend(["\n", &guard(&option.about, Within::Option, 0), "\n"]);
        }
        if !(option.pros.is_empty() && option.cons.is_empty()) {
            out.push('\n');
        }
        for (mark, lines) in [
            ("* Good, because ", &option.pros),
            ("* Bad, because ", &option.cons),
        ] {
            for line in lines.lines() {
                out.extend([mark, line, "\n"]);
            }
        }
    }
    out
}

fn heading(out: &mut String, text: &str) {
    out.extend(["\n## ", text, "\n"]);
}

fn section(out: &mut String, name: &str, text: &str, within: Within) {
    if !text.is_empty() {
        heading(out, name);
        out.extend(["\n", &guard(text, within, 0), "\n"]);
    }
}
