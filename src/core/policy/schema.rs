//! The published JSON Schema (draft 2020-12) of policy files, made of the same ids and limits that the reader knows.
//!
//! It says what a single value may be. What must hold between values (see `check`), and which messages and templates
//! there are, only the reader knows. None of it is in the page: `docs/policy.schema.json` is what people and their
//! editors see, and a test holds that it is what this module makes.

use super::{FIELDS, ModeRule, Policy, branding, decision, limits, norms};
use crate::core::compose::{Due, Field, FieldKind, FindingCode, Group, Label, Template, Templates};
use crate::core::decision::{Factor, Gate, Mode};
use crate::core::json::Value;
use crate::core::json::schema::{Schema, count};

/// What an id looks like, as in [`crate::core::json::Node::is_id`].
const ID: &str = "^[a-z0-9-]{1,64}$";

/// A time of day, until 24:00.
const TIME: &str = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

/// A day; whether the month has it, only the reader knows.
const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// As in [`super::Norms::is_zone`].
const ZONE: &str = "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$";

/// A tag of a language.
const LANGUAGE: &str = "^[A-Za-z0-9-]+$";

/// As in [`super::Colour::of`].
const COLOUR: &str = "^#[0-9A-Fa-f]{6}$";

/// As in [`super::Address::of`]: `https:`, or relative and without a scheme.
const ADDRESS: &str = concat!(
    r"^(https://[^\u0000-\u0020\u007f\\]+",
    r"|[^\u0000-\u0020\u007f\\:/?#]+([/?#][^\u0000-\u0020\u007f\\]*)?",
    r"|[?#][^\u0000-\u0020\u007f\\]*",
    r"|/([^\u0000-\u0020\u007f\\/][^\u0000-\u0020\u007f\\]*)?)$",
);

impl Policy {
    /// The JSON Schema of policy files.
    #[must_use]
    pub fn schema() -> String {
        root().file()
    }
}

fn root() -> Schema {
    let [
        schema,
        version,
        name,
        note,
        decision,
        norms,
        templates,
        wording,
        branding,
    ] = FIELDS;
    let only = Schema::any().with("const", Policy::VERSION as i32);
    Schema::object()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", "A policy of Worth a Meeting")
        .with(
            "description",
            "What it leaves out stays as in the default policy.",
        )
        .required(&[version])
        .field(
            schema,
            Schema::kind("string").about("The address of this schema, for editors."),
        )
        .field(version, only.about("The version of the format."))
        .field(
            name,
            Schema::line(limits::NAME).about("What the organisation calls its policy."),
        )
        .field(note, anything())
        .field(
            decision,
            rules().about("How a way to communicate is chosen."),
        )
        .field(
            norms,
            self::norms().about("What people may expect of each other."),
        )
        .field(
            templates,
            self::templates().about("Which templates there are, and how they differ."),
        )
        .field(
            wording,
            self::wording().about("Messages in the organisation's own words, by language and id."),
        )
        .field(
            branding,
            self::branding().about("Whose policy it is, and how that shows."),
        )
        .with("$defs", definitions())
}

/// What several fields are.
fn definitions() -> Value {
    let (id, points) = (|| Schema::defined("id"), || Schema::defined("points"));
    let reasoned = Schema::tuple([points(), id(), id().nullable()]);
    let band = Schema::tuple([
        Schema::integer(limits::COUNT),
        points(),
        id(),
        id().nullable(),
    ]);
    let definitions = [
        ("id", Schema::pattern(ID)),
        ("points", Schema::integer(limits::POINTS)),
        (
            "weight",
            Schema::either(points(), reasoned).about("Points, or [points, rule, source or null]."),
        ),
        (
            "bands",
            Schema::list(band, limits::BANDS)
                .about("[[from, points, rule, source or null], …], the first one from 0."),
        ),
        ("mode", mode()),
        ("unfit", Schema::integer(limits::UNFIT)),
        ("time", Schema::pattern(TIME)),
        ("colour", Schema::pattern(COLOUR)),
    ];
    let named = definitions.map(|(name, schema)| (name.to_owned(), schema.into()));
    Value::object(named.into())
}

fn rules() -> Schema {
    let [note, gates, rounds, points, modes] = decision::FIELDS;
    let used = Schema::fields(Gate::IDS, |_| Schema::kind("boolean"));
    let modes_known = Schema::fields(Mode::IDS, |_| Schema::defined("mode"));
    Schema::object()
        .field(note, anything())
        .field(gates, used.about("Which rules come before all weighing."))
        .field(
            rounds,
            Schema::integer(limits::ROUNDS)
                .about("So many exchanges in writing without settling it are enough."),
        )
        .field(
            points,
            Schema::fields(Factor::IDS, weights).about(
                "What each answer counts: positive toward live talk, negative toward writing.",
            ),
        )
        .field(
            modes,
            modes_known.about("What each way to communicate suits."),
        )
}

fn weights(at: usize) -> Schema {
    let factor = Factor::ALL[at];
    if factor.is_number() {
        return Schema::defined("bands");
    }
    Schema::fields(factor.choices(), |_| Schema::defined("weight"))
}

fn mode() -> Schema {
    let [offered, position, contributors, template, then, unfit] = decision::MODE_FIELDS;
    let count = || Schema::integer(limits::COUNT);
    let span = Schema::tuple([count(), count().nullable()]);
    let rows = Schema::fields(&ModeRule::FACTORS.map(Factor::id), |row| {
        Schema::fields(&ModeRule::columns(row), |_| Schema::defined("unfit"))
    });
    Schema::object()
        .field(
            offered,
            Schema::kind("boolean").about("Whether it may be recommended."),
        )
        .field(
            position,
            Schema::integer(limits::POSITION)
                .about("Its place on the line from asynchronous to live."),
        )
        .field(
            contributors,
            span.about("The least and the greatest number it suits; null for no greatest."),
        )
        .field(
            template,
            Schema::defined("id").about("What it opens to write in."),
        )
        .field(
            then,
            Schema::defined("id")
                .nullable()
                .about("What it offers to write in after that; null for nothing."),
        )
        .field(unfit, rows.about("How badly it suits an answer."))
}

fn norms() -> Schema {
    let [note, non_urgent, escalation, day, days, zone, holidays] = norms::FIELDS;
    let (best, worst) = (
        Schema::integer(limits::BEST_HOURS),
        Schema::integer(limits::ANSWER_HOURS),
    );
    let times = Schema::fields(&norms::DAY_FIELDS, |_| Schema::defined("time"))
        .required(&norms::DAY_FIELDS);
    let date = || Schema::pattern(DATE);
    let holiday = Schema::either(
        date(),
        Schema::tuple([date(), Schema::line(limits::HOLIDAY)]),
    );
    let weekday = Schema::any().with("enum", norms::DAYS.map(Value::from).to_vec());
    Schema::object()
        .field(note, anything())
        .field(
            non_urgent,
            worst
                .clone()
                .about("Hours within which all but an escalation is answered."),
        )
        .field(
            escalation,
            Schema::tuple([best, worst])
                .about("Hours within which an escalation is answered, at best and at worst."),
        )
        .field(day, times.about("When the working day starts and ends."))
        .field(
            days,
            Schema::list(weekday, limits::DAYS).about("When people work."),
        )
        .field(
            zone,
            Schema::pattern(ZONE)
                .with("maxLength", count(*limits::ZONE.end()))
                .about("The IANA name of the time zone of the working day; without it, the reader's own."),
        )
        .field(
            holidays,
            Schema::list(holiday, 0..=limits::HOLIDAYS)
                .about("Days on which nobody works: dates, or [date, name]."),
        )
}

fn templates() -> Schema {
    let [note, longest, most_needed, add, change, hide] = Templates::SECTION;
    let [label, group, fields] = Templates::CHANGE;
    let changed_field = Schema::object()
        .field(Templates::FIELD_CHANGE[0], Schema::kind("boolean"))
        .field(Templates::FIELD_CHANGE[1], Schema::kind("boolean"))
        .field(
            Templates::FIELD_CHANGE[2],
            Schema::one_of(&finding_codes()).nullable(),
        )
        .field(Templates::FIELD_CHANGE[3], due());
    let changed = Schema::object()
        .field(
            label,
            Schema::one_of(&ids(Label::ALL, Label::id)).nullable(),
        )
        .field(group, Schema::one_of(&ids(Group::ALL, Group::id)))
        .field(
            fields,
            Schema::by_name(Schema::defined("id"), usize::MAX, changed_field.nullable())
                .about("What differs in a field; null takes it away."),
        );
    Schema::object()
        .field(note, anything())
        .field(
            longest,
            Schema::integer(Templates::LONGEST)
                .about("Words that a text may have before it is called long."),
        )
        .field(
            most_needed,
            Schema::integer(Templates::NEEDED).about("People who can decide together."),
        )
        .field(
            add,
            Schema::list(template(), 0..=Templates::MOST)
                .about("Templates of your own; one takes the place of another of its id."),
        )
        .field(
            change,
            Schema::by_name(Schema::defined("id"), usize::MAX, changed)
                .about("What differs in a template, by its id."),
        )
        .field(
            hide,
            Schema::list(Schema::defined("id"), 0..=Templates::MOST)
                .about("Ids of templates that are not offered."),
        )
}

fn template() -> Schema {
    let [id, label, group, fields] = Template::FIELDS;
    Schema::object()
        .field(id, Schema::defined("id"))
        .field(
            label,
            Schema::one_of(&ids(Label::ALL, Label::id))
                .nullable()
                .about("What it wants of its readers."),
        )
        .field(
            group,
            Schema::one_of(&ids(Group::ALL, Group::id)).about("Beside which others it is offered."),
        )
        .field(
            fields,
            Schema::list(template_field(), 0..=Template::MOST_FIELDS)
                .with("contains", title())
                .about("In order; the one called title, a line, becomes the heading."),
        )
        .required(&[id, group, fields])
}

/// The field that no template is without.
fn title() -> Schema {
    let [id, kind, ..] = Field::FIELDS;
    // Other fields of it are none of its business: it is one of those that `template_field` describes.
    let is = |value: &str| Schema::any().with("const", value).into();
    let its: [(String, Value); 2] = [(id.to_owned(), is("title")), (kind.to_owned(), is("line"))];
    Schema::any()
        .with("properties", Value::object(its.into()))
        .required(&[id, kind])
}

fn due() -> Schema {
    Schema::one_of(&ids(Due::ALL, Due::id))
        .nullable()
        .about("The norm for its time; without it that for what is not urgent.")
}

fn template_field() -> Schema {
    let [
        id,
        kind,
        required,
        lead,
        missing,
        several,
        empty,
        before,
        due_by,
    ] = Field::FIELDS;
    let codes = || Schema::one_of(&finding_codes()).nullable();
    let choice = Schema::object()
        .field(
            "choice",
            Schema::list(Schema::defined("id"), 1..=FieldKind::MOST_CHOICES),
        )
        .required(&["choice"]);
    Schema::object()
        .field(id, Schema::defined("id"))
        .field(
            kind,
            Schema::either(Schema::one_of(&FieldKind::IDS), choice),
        )
        .field(required, Schema::kind("boolean"))
        .field(
            lead,
            Schema::kind("boolean").about("It belongs at the top."),
        )
        .field(missing, codes().about("What a missing value is called."))
        .field(
            several,
            codes().about("What more than one person is called."),
        )
        .field(
            empty,
            Schema::defined("id")
                .nullable()
                .about("The id of the words that stand for an empty field."),
        )
        .field(
            before,
            Schema::defined("id")
                .nullable()
                .about("The field whose time has to come after this one's."),
        )
        .field(due_by, due())
        .required(&[id, kind])
}

fn ids<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| id(*one)).collect()
}

fn finding_codes() -> Vec<&'static str> {
    ids(FindingCode::ALL, FindingCode::id)
}

fn wording() -> Schema {
    let messages = Schema::by_name(
        Schema::defined("id"),
        limits::MESSAGES,
        Schema::line(limits::MESSAGE),
    );
    let tag = Schema::pattern(LANGUAGE).with("maxLength", count(limits::LANGUAGE));
    Schema::by_name(tag, limits::LANGUAGES, messages)
}

fn branding() -> Schema {
    let [note, organisation, accent, handbook] = branding::FIELDS;
    let [light, dark] = branding::ACCENT_FIELDS;
    let [url, label] = branding::HANDBOOK_FIELDS;
    let colours = Schema::fields(&[light, dark], |_| Schema::defined("colour")).required(&[light]);
    let address = Schema::pattern(ADDRESS).with("maxLength", count(limits::ADDRESS));
    let link = Schema::object()
        .field(url, address.about("Under https:, or relative to the page."))
        .field(label, Schema::line(limits::LABEL))
        .required(&[url, label]);
    Schema::object()
        .field(note, anything())
        .field(
            organisation,
            Schema::line(limits::ORGANISATION).about("The organisation's name."),
        )
        .field(
            accent,
            colours.about("The colour of buttons, links and marks."),
        )
        .field(
            handbook,
            link.about("A link to the organisation's own rules."),
        )
}

fn anything() -> Schema {
    Schema::any().about("For whoever reads the file; holds anything.")
}
