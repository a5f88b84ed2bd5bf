//! `auditCalendar`: where the time of calendars goes, what it costs, and what would be better for each series.
//!
//! Calendars are read by the wasm of the calendar worker, which `www/engines/` drives as the page does: [`audit_question`] is
//! what it is asked, and [`audit_found`] makes of its answer what scripts get.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;
use worth_a_meeting::app::audit::{Audited, Period, Settings, Titles, share, suggest};
use worth_a_meeting::app::costing::{Calculator, PersonHour};
use worth_a_meeting::app::document::Document;
use worth_a_meeting::app::roi::Say;
use worth_a_meeting::app::words::Intl;
use worth_a_meeting::core::audit::{
    Answered, Bucket, Counting, Defect, Findings, LENGTHS, Load, MAX_DAYS, MAX_PEOPLE, Opened,
    Question, SIZES, SeriesFound, Week, Wire as _,
};
use worth_a_meeting::core::compose::WorkingWeek;
use worth_a_meeting::core::day::{day, parse_day};
use worth_a_meeting::core::decision::Answers;
use worth_a_meeting::core::evidence::Evidence;
use worth_a_meeting::core::json::Node;
use worth_a_meeting::core::policy::Policy;

use crate::cost::check;
use crate::decide::{parse, write_answers};
use crate::given::{decimal, line, only, wrong};
use crate::options::Options;
use crate::out::Out;
use crate::parts::cost;
use crate::source::source;
use crate::wrong::{Given, Wrong};

/// The names of the options.
const OPTIONS: [&str; 11] = [
    "policy", "currency", "locale", "cost", "from", "to", "zone", "owners", "people", "without",
    "counting",
];

const RULES: [&str; 5] = ["timed", "confirmed", "busy", "withOthers", "notDeclined"];

/// The most of anything that a list of the options may have.
const MOST: usize = 1000;

/// The longest address, key or zone, in characters.
const MAX_LINE: usize = 320;

/// What is asked of the calendars, as the worker reads it: `{"options": …, "today": …, "zone": …}`.
///
/// # Errors
/// An option is not as expected.
pub fn audit_question(request: &str, intl: Rc<dyn Intl>) -> Result<String, Wrong> {
    let value = parse(request)?;
    let root = Node::root(&value, false);
    only(&root, &["options", "today", "zone"])?;
    let today = date(&root.required("today")?)?;
    let device = line(&root.required("zone")?, MAX_LINE)?.to_owned();
    let Some(node) = root.given("options")? else {
        let week = Policy::builtin().norms.week();
        return Ok(Settings::default()
            .question(BTreeMap::new(), today, &device, &week)
            .to_json());
    };
    let options = read(&node, intl)?;
    let asked = settings(&node, today)?;
    let zone = match node.given("zone")? {
        Some(node) => line(&node, MAX_LINE)?.to_owned(),
        None => device,
    };
    let week = options.policy.norms.week();
    let question = asked.question(owners(&node)?, today, &zone, &week);
    let json = question.to_json();
    // What must hold between the options, its reader knows.
    match Question::from_json(&json) {
        Ok(_) => Ok(json),
        Err(error) if error.path == "to" => {
            let what = [
                "expected a day of the ",
                &decimal(MAX_DAYS.into()),
                " that begin with from",
            ];
            Err(Wrong::at(node.path_to("to"), what.concat()))
        }
        Err(error) => Err(Wrong::from(error).within(node.path())),
    }
}

/// What was found, for scripts: the options once more, the question, and what the worker said to the files and to that.
///
/// # Errors
/// As [`audit_question`]; or none of the files is a calendar.
pub fn audit_found(
    request: &str,
    question: &str,
    opened: &str,
    answered: &str,
    intl: Rc<dyn Intl>,
) -> Result<String, Wrong> {
    let value = parse(request)?;
    let root = Node::root(&value, false);
    let ours = |error| Wrong::from(error).within("worker");
    let question = Question::from_json(question).map_err(ours)?;
    let opened = Opened::from_json(opened).map_err(ours)?;
    let answered = Answered::from_json(answered).map_err(ours)?;
    if opened.calendars() == 0 {
        return Err(Wrong::at(
            "files",
            "none of them is a calendar: expected the text of an .ics file",
        ));
    }
    let (options, document) = match root.given("options")? {
        Some(node) => (read(&node, intl)?, priced(&node)?),
        None => (Options::read(&root, intl)?, Document::default()),
    };
    let evidence = Evidence::builtin();
    let currency = options.currency.as_deref();
    let calculator = Calculator::new(&document, currency, evidence, &options.policy);
    let hour = calculator.person_hour();
    if hour.is_some()
        || !document
            .cost
            .roles
            .iter()
            .all(|role| role.amount.is_empty())
    {
        check(&document, &calculator).map_err(|mut wrong| {
            wrong.path = wrong.path.replacen("document.", "options.", 1);
            wrong
        })?;
    }
    let say = Say {
        words: &options.words,
        currency: calculator.currency(),
    };
    let audited = Audited {
        say,
        question: &question,
        findings: &answered.findings,
        hour,
        modes: &[],
        titles: Titles::Shown,
        evidence,
    };
    Ok(Out::write(|out| {
        found(out, &audited, &options.policy);
        out.list(
            "defects",
            opened.defects.iter().chain(&answered.defects),
            defect,
        );
        let more = f64::from(opened.more) + f64::from(answered.more);
        out.number("moreDefects", more);
    }))
}

fn read(node: &Node<'_>, intl: Rc<dyn Intl>) -> Given<Options> {
    only(node, &OPTIONS)?;
    Options::read_from(node, intl)
}

fn priced(node: &Node<'_>) -> Given<Document> {
    let mut document = Document::default();
    if let Some(node) = node.given("cost")? {
        document.cost = cost(&node)?;
    }
    Ok(document)
}

fn date(node: &Node<'_>) -> Given<NaiveDate> {
    let day = node.str().ok().and_then(parse_day);
    day.ok_or_else(|| wrong(node, "expected a day such as \"2026-12-25\""))
}

fn settings(node: &Node<'_>, today: NaiveDate) -> Given<Settings> {
    let (from, to) = Period::default().days(today);
    let period = match (node.given("from")?, node.given("to")?) {
        (None, None) => Period::Custom(from, to),
        (Some(from), Some(to)) => Period::Custom(date(&from)?, date(&to)?),
        (Some(_), None) => {
            return Err(Wrong::at(
                node.path_to("to"),
                "is missing, and has to be there beside from",
            ));
        }
        (None, Some(_)) => {
            return Err(Wrong::at(
                node.path_to("from"),
                "is missing, and has to be there beside to",
            ));
        }
    };
    let mut settings = Settings {
        period,
        ..Settings::default()
    };
    if let Some(node) = node.given("counting")? {
        only(&node, &RULES)?;
        let mut rules = Counting::default().rules();
        for (rule, name) in rules.iter_mut().zip(RULES) {
            if let Some(node) = node.given(name)? {
                *rule = node.boolean()?;
            }
        }
        settings.counting = Counting::of(rules);
    }
    if let Some(node) = node.given("people")? {
        for (key, node) in node.entries()? {
            let most = i32::try_from(MAX_PEOPLE).unwrap_or(i32::MAX);
            let people = node.integer(1, most)?;
            let people = u32::try_from(people).unwrap_or_default();
            settings.people.insert(key.to_owned(), people);
        }
    }
    if let Some(node) = node.given("without")? {
        let keys = node.items(0, MOST)?;
        let keys: Given<BTreeSet<String>> = keys
            .iter()
            .map(|key| line(key, MAX_LINE).map(str::to_owned))
            .collect();
        settings.replaced = keys?;
    }
    Ok(settings)
}

/// Whose the files are, in their order; nothing where a file says so itself.
fn owners(node: &Node<'_>) -> Given<BTreeMap<u32, String>> {
    let mut owners = BTreeMap::new();
    if let Some(node) = node.given("owners")? {
        for (place, owner) in (0..).zip(node.items(0, MOST)?) {
            if !owner.is_null() {
                owners.insert(place, line(&owner, MAX_LINE)?.to_lowercase());
            }
        }
    }
    Ok(owners)
}

fn found(out: &mut Out, audited: &Audited<'_>, policy: &Policy) {
    let (findings, question) = (audited.findings, audited.question);
    out.text("currency", audited.say.currency);
    out.text("from", &day(question.from));
    out.text("to", &day(question.to));
    out.text("zone", &findings.zone);
    week(out, &question.week);
    out.number("owners", findings.owners.into());
    out.number("meetings", findings.meetings.into());
    person_hour(out, audited);
    loaded(out, "before", &findings.before, audited);
    loaded(out, "after", &findings.after, audited);
    out.object("leftOut", |out| {
        let left = findings.left_out;
        out.number("allDay", left.all_day.into());
        out.number("cancelled", left.cancelled.into());
        out.number("free", left.free.into());
        out.number("alone", left.alone.into());
        out.number("declined", left.declined.into());
    });
    out.list("sources", &findings.sources, |out, one| {
        out.item(|out| {
            out.text("name", &one.name);
            out.text_of("owner", one.owner.as_deref());
            out.list("candidates", &one.candidates, |out, who| out.item_text(who));
            out.number("meetings", one.meetings.into());
        });
    });
    out.list("weeks", &findings.weeks, |out, week| {
        let Week {
            monday,
            before,
            after,
        } = week;
        out.item(|out| {
            out.text("monday", &day(*monday));
            out.object("before", |out| load(out, before));
            out.object("after", |out| load(out, after));
        });
    });
    buckets(out, "sizes", "fromPeople", &SIZES, &findings.sizes);
    buckets(out, "lengths", "fromMinutes", &LENGTHS, &findings.lengths);
    out.list("heat", findings.heat, |out, hours| {
        out.row(hours);
    });
    out.list("zones", &findings.zones, |out, zone| {
        out.item(|out| {
            out.text("name", &zone.name);
            out.number("shared", zone.shared.value());
            out.number("meetings", zone.meetings.into());
            out.number("hours", zone.hours.value());
            out.number("outside", zone.outside.value());
        });
    });
    series(out, audited, policy);
}

fn week(out: &mut Out, week: &WorkingWeek) {
    out.object("workingWeek", |out| {
        out.number("startMinutes", week.start_minutes.into());
        out.number("endMinutes", week.end_minutes.into());
        out.list("days", week.days, Out::item_flag);
        out.list("holidays", &week.holidays, |out, one| {
            out.item_text(&day(*one));
        });
    });
}

fn person_hour(out: &mut Out, audited: &Audited<'_>) {
    out.object_of("personHour", audited.hour, |out, hour| {
        let PersonHour { rate, source: from } = hour;
        out.number("value", rate.value());
        out.text("unit", "money-per-hour");
        out.text("from", if from.is_some() { "evidence" } else { "given" });
        source(out, audited.say.words, from);
    });
}

fn loaded(out: &mut Out, name: &str, of: &Load, audited: &Audited<'_>) {
    out.object(name, |out| {
        load(out, of);
        out.number("meetingHoursAWeek", audited.each_week(of.meeting));
        out.number("focusHoursAWeek", audited.each_week(of.focus));
        out.number_of("share", share(of));
        let cost = audited.cost_a_week(of);
        out.number_of("costAWeek", cost.map(|cost| cost.value()));
    });
}

fn load(out: &mut Out, load: &Load) {
    out.number("meeting", load.meeting.value());
    out.number("people", load.people.value());
    out.number("working", load.working.value());
    out.number("focus", load.focus.value());
    out.number("focusBlocks", load.focus_blocks.into());
    out.number("fragments", load.fragments.value());
    out.number("outside", load.outside.value());
    out.number("double", load.double.value());
}

/// Those of the first bound, of the second, and so on: each up to the next one.
fn buckets(out: &mut Out, name: &str, from: &str, bounds: &[u32], buckets: &[Bucket]) {
    out.list(name, bounds.iter().zip(buckets), |out, (bound, bucket)| {
        out.item(|out| {
            out.number(from, f64::from(*bound));
            out.number("meetings", bucket.meetings.into());
            out.number("hours", bucket.hours.value());
            out.number("peopleHours", bucket.people.value());
        });
    });
}

fn series(out: &mut Out, audited: &Audited<'_>, policy: &Policy) {
    let Findings { series, .. } = audited.findings;
    out.list("series", series.iter().enumerate(), |out, (place, one)| {
        out.item(|out| {
            of_series(out, one);
            let cost = audited.cost_a_year(place);
            out.number_of("costAYear", cost.map(|cost| cost.value()));
            out.flag("without", audited.is_replaced(place));
            let suggested = suggest(one, &Answers::default(), policy);
            out.object_of("suggestion", suggested, |out, suggested| {
                out.text("mode", suggested.recommendation.mode.id());
                out.object("answers", |out| write_answers(out, &suggested.answers));
            });
        });
    });
}

fn of_series(out: &mut Out, series: &SeriesFound) {
    out.text("key", &series.key);
    out.text("title", &series.title);
    out.number("people", series.people.into());
    out.number("minutes", series.minutes.into());
    out.text("rhythm", series.rhythm.id());
    out.number("meetings", series.meetings.into());
    out.number("hours", series.hours.value());
    out.number("peopleHours", series.people_hours.value());
    out.number("perYear", series.per_year);
    out.number("peopleHoursAYear", series.people_hours_per_year.value());
    out.flag("isOwn", series.is_own);
    out.number("outside", series.outside.value());
}

fn defect(out: &mut Out, defect: &Defect) {
    out.item(|out| {
        out.number("file", defect.source.into());
        out.number("line", f64::from(defect.line));
        out.text("kind", defect.kind.id());
        out.text("what", &defect.what);
    });
}
