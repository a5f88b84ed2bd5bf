//! Arbitrary valid policies, for tests that look for what nobody thought of.

use chrono::{Days, NaiveDate};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::core::compose::{FieldKind, Templates};
use crate::core::decision::{Factor, Gate, Mode};

/// Any policy that a file can say.
pub(crate) fn policy() -> BoxedStrategy<Policy> {
    let texts = (
        line(limits::NAME),
        any_templates(),
        any_wording(),
        any_branding(),
        any_remarks(),
    );
    (texts, any_rules(), any_norms())
        .prop_map(
            |((name, templates, wording, branding, remarks), decision, norms)| Policy {
                version: Policy::VERSION,
                name: name.into(),
                decision,
                norms,
                templates,
                wording,
                branding,
                remarks,
            },
        )
        .boxed()
}

/// Some templates added, changed and hidden, or none.
fn any_templates() -> impl Strategy<Value = OwnTemplates> {
    let kinds = select(FieldKind::IDS.to_vec());
    let field = (kinds, any::<bool>(), any::<bool>());
    let fields = vec(field, 0..6);
    let added = btree_map("own-[a-z]{1,9}", fields, 0..3);
    let hidden = btree_set(select(vec!["status", "pilot", "agenda", "input"]), 0..4);
    let section = (added, hidden, Templates::LONGEST, option::of(any::<bool>()));
    let section = section.prop_map(|(added, hidden, longest, change)| {
        let field = |(place, (kind, required, lead)): (usize, &(&str, bool, bool))| {
            serde_json::json!({
                "id": format!("f{place}"), "kind": kind, "required": required, "lead": lead,
                "missing": if *required { Some("no-ask") } else { None },
            })
        };
        let template = |(id, fields): (&String, &Vec<(&str, bool, bool)>)| {
            let title = serde_json::json!({ "id": "title", "kind": "line" });
            let fields: Vec<_> = [title]
                .into_iter()
                .chain(fields.iter().enumerate().map(field))
                .collect();
            serde_json::json!({ "id": id, "group": "operate", "label": "info", "fields": fields })
        };
        let mut section = serde_json::json!({
            "add": added.iter().map(template).collect::<Vec<_>>(),
            "hide": hidden,
            "longest": longest,
        });
        if let Some(required) = change {
            section["change"] = serde_json::json!({ "proposal": {
                "label": null, "fields": { "undo": { "required": required }, "informed": null }
            }});
        }
        section
    });
    option::of(section).prop_map(|section| {
        let mut templates = OwnTemplates::NONE;
        if let Some(section) = section {
            let value = Value::parse(&section.to_string()).unwrap_or_else(|_| Value::null());
            let read = templates.read(&Node::root(&value, false));
            assert!(read.is_ok());
        }
        templates
    })
}

/// Notes in some of their places.
fn any_remarks() -> impl Strategy<Value = Remarks> {
    let note = prop_oneof![
        line(limits::NAME).prop_map(serde_json::Value::from),
        vec(any::<i32>(), 0..4).prop_map(serde_json::Value::from),
        btree_map(".{0,4}", any::<bool>(), 0..4)
            .prop_map(|fields| fields.into_iter().collect::<serde_json::Value>()),
        Just(serde_json::Value::Null),
    ];
    vec(option::of(note), Remarks::PATHS.len()).prop_map(|notes| {
        let mut file = serde_json::json!({});
        for (path, note) in Remarks::PATHS.into_iter().zip(notes) {
            let note = note.filter(|note| path != "$schema" || note.is_string());
            match (note, path.split_once('.')) {
                (None, _) => {}
                (Some(note), None) => file[path] = note,
                (Some(note), Some((section, name))) => file[section][name] = note,
            }
        }
        let value = Value::parse(&file.to_string()).unwrap_or_else(|_| Value::null());
        let mut remarks = Remarks::NONE;
        let read = remarks.read(&Node::root(&value, false));
        assert!(read.is_ok());
        remarks
    })
}

/// A line of text, with what needs an escape in JSON.
fn line(length: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = String> {
    let most = (*length.end()).min(40);
    let any = any::<char>().prop_filter("no control", |c| !c.is_control());
    let character = prop_oneof![4 => prop::char::range('a', 'z'), 1 => select(vec!['"', '\\', '/', '<', ' ', '{', '$', '}']), 1 => any];
    vec(character, *length.start()..=most).prop_map(String::from_iter)
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9-]{1,64}", "(rule|mode|source)-[a-z]{1,9}"]
}

/// The rule of the default policy, none, or one of the organisation's own.
fn weight(default: Weight) -> impl Strategy<Value = Weight> {
    let from = default.from;
    let moved = limits::POINTS.prop_map({
        let default = default.clone();
        move |points| {
            let mut weight = Weight {
                points,
                ..default.clone()
            };
            if points != 0 && weight.rule.is_empty() {
                weight.rule = "own-rule".into();
            }
            weight
        }
    });
    let own = reasoned(Just(from));
    prop_oneof![2 => Just(default), 1 => moved, 1 => own]
}

fn reasoned(from: impl Strategy<Value = u16>) -> impl Strategy<Value = Weight> {
    (from, limits::POINTS, id(), option::of(id())).prop_map(|(from, points, rule, source)| Weight {
        from,
        points,
        rule: rule.into(),
        source: source.map(Into::into),
    })
}

fn weights(factor: Factor) -> BoxedStrategy<Vec<Weight>> {
    let default = Policy::builtin().decision.points[factor as usize].to_vec();
    if !factor.is_number() {
        let each: Vec<_> = default.into_iter().map(weight).collect();
        return each.boxed();
    }
    let starts = btree_set(1_u16..=999, 0..*limits::BANDS.end());
    let bands = starts.prop_flat_map(|starts| {
        let from = [0].into_iter().chain(starts);
        from.map(|from| reasoned(Just(from))).collect::<Vec<_>>()
    });
    prop_oneof![Just(default), bands].boxed()
}

/// The points of these factors never fall, or for urgency never rise.
fn in_order(factor: Factor, mut weights: Vec<Weight>) -> Vec<Weight> {
    let mut points: Vec<i32> = weights.iter().map(|weight| weight.points).collect();
    match factor {
        Factor::Urgency => points.sort_by_key(|points| -points),
        Factor::Sensitivity | Factor::Rounds | Factor::Overlap => points.sort_unstable(),
        _ => {}
    }
    for (weight, points) in weights.iter_mut().zip(points) {
        weight.points = points;
    }
    weights
}

fn any_mode(default: &ModeRule) -> impl Strategy<Value = ModeRule> + use<> {
    let unfit_by_default = default.unfit;
    let count = 0..=*limits::COUNT.end() as u16;
    let span = (count.clone(), option::of(count)).prop_map(|(one, other)| match other {
        Some(other) => (one.min(other), one.max(other)),
        None => (one, u16::MAX),
    });
    let cells: Vec<_> = ModeRule::FACTORS
        .iter()
        .enumerate()
        .flat_map(|(row, _)| (0..ModeRule::columns(row).len()).map(move |column| (row, column)))
        .collect();
    let unfit = vec((select(cells), limits::UNFIT), 0..6);
    let span = prop_oneof![Just(default.contributors), span];
    let template = prop_oneof![3 => Just(default.template.to_string()), 1 => id()];
    let then = default.then.as_ref().map(ToString::to_string);
    let then = prop_oneof![3 => Just(then), 1 => option::of(id())];
    (any::<bool>(), limits::POSITION, span, template, then, unfit).prop_map(
        move |(offered, position, contributors, template, then, unfit)| {
            let mut mode = ModeRule {
                offered,
                position,
                contributors,
                template: template.into(),
                then: then.map(Into::into),
                unfit: unfit_by_default,
            };
            for ((row, column), by) in unfit {
                mode.unfit[row][column] = by as u8;
            }
            mode
        },
    )
}

/// Modes in their order, of which one always suits.
fn any_modes() -> impl Strategy<Value = [ModeRule; Mode::ALL.len()]> {
    let modes: Vec<_> = Policy::builtin()
        .decision
        .modes
        .iter()
        .map(any_mode)
        .collect();
    (modes, 0..Mode::LiveIncident as usize).prop_map(|(mut modes, always)| {
        let mut positions: Vec<i32> = modes.iter().map(|mode| mode.position).collect();
        positions.sort_unstable();
        for (mode, position) in modes.iter_mut().zip(positions) {
            mode.position = position;
        }
        modes[always].offered = true;
        modes[always].contributors = (0, u16::MAX);
        std::array::from_fn(|at| modes[at].clone())
    })
}

fn any_rules() -> impl Strategy<Value = Rules> {
    let points: Vec<_> = Factor::ALL.into_iter().map(weights).collect();
    let gates = any::<[bool; Gate::ALL.len()]>();
    (gates, limits::ROUNDS, points, any_modes()).prop_map(|(gates, rounds, points, modes)| Rules {
        gates,
        talk_after_rounds: rounds as u16,
        points: Factor::ALL.map(|factor| in_order(factor, points[factor as usize].clone()).into()),
        modes,
    })
}

fn any_norms() -> impl Strategy<Value = Norms> {
    let most = *limits::ANSWER_HOURS.end() as u16;
    let day = (0_u16..1440).prop_flat_map(|start| (Just(start), start + 1..=1440));
    let days = any::<[bool; 7]>().prop_filter("some day", |days| days.contains(&true));
    let escalation = (0..=most).prop_flat_map(move |best| (Just(best), best.max(1)..=most));
    let zone = option::of("[A-Z][a-z]{2,8}/[A-Z][a-z_+-]{2,8}");
    let holiday = (0_u64..4000, option::of(line(limits::HOLIDAY))).prop_map(|(day, name)| {
        let date = NaiveDate::from_ymd_opt(2024, 1, 1)
            .and_then(|date| date.checked_add_days(Days::new(day)));
        let date = date.unwrap_or_default();
        Holiday { date, name }
    });
    let times = (day, days, zone, vec(holiday, 0..4));
    (1..=most, escalation, times).prop_map(
        |(hours, escalation, ((start, end), days, zone, holidays))| Norms {
            non_urgent_hours: hours,
            escalation_hours: escalation,
            day_start_minutes: start,
            day_end_minutes: end,
            working_days: days,
            zone,
            holidays,
        },
    )
}

fn any_wording() -> impl Strategy<Value = Wording> {
    let messages = btree_map(id(), line(limits::MESSAGE), 1..6);
    btree_map("[a-z]{2}(-[A-Z]{2})?", messages, 0..3).prop_map(|languages| Wording {
        languages: languages
            .into_iter()
            .map(|(language, messages)| OwnWords {
                language,
                messages: messages.into_iter().collect(),
            })
            .collect(),
    })
}

fn any_branding() -> impl Strategy<Value = Branding> {
    let colour = || "#[0-9a-fA-F]{6}".prop_filter_map("a colour", |text| Colour::of(&text));
    let accent = (colour(), option::of(colour())).prop_map(|(light, dark)| Accent { light, dark });
    let address = prop_oneof![
        "https://[a-z.]{1,9}/[!-~&&[^\\\\]]{0,9}",
        "/[a-z0-9?#:/]{0,9}",
        "[a-z0-9äß]{1,9}"
    ]
    .prop_filter_map("an address", |text| Address::of(&text));
    let handbook = (address, line(limits::LABEL)).prop_map(|(url, label)| Handbook { url, label });
    (
        option::of(line(limits::ORGANISATION)),
        option::of(accent),
        option::of(handbook),
    )
        .prop_map(|(organisation, accent, handbook)| Branding {
            organisation,
            accent,
            handbook,
        })
}
