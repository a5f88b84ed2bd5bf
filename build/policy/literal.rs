//! Writes the literal of the policy, with the helpers of `core::policy::builtin`.

use super::{Day, Decision, Mode, Norms, Policy, Weight, Weights};
use crate::data::Fields;

/// The literal, after assertions that the file names what the code names.
pub(super) fn of(policy: &Policy) -> Result<String, String> {
    let assertions = assertions(&policy.decision).join("\n");
    let Policy {
        version,
        name,
        decision,
        norms,
    } = policy;
    let (decision, norms) = (rules(decision), self::norms(norms)?);
    Ok(format!(
        "{assertions}\n\npub(super) const POLICY: Policy = Policy {{\nversion: {version},\n\
         name: Cow::Borrowed({name:?}),\ndecision: {decision},\nnorms: {norms},\n\
         templates: OwnTemplates::NONE,\nwording: Wording::NONE,\nbranding: Branding::NONE,\nremarks: Remarks::NONE,\n}};\n"
    ))
}

/// Tables are by index, so the order has to be the code's, too.
fn assertions(decision: &Decision) -> Vec<String> {
    let mut assertions = vec![
        same("decision.gates", "Gate::IDS", &decision.gates),
        same("decision.points", "Factor::IDS", &decision.points),
        same("decision.modes", "Mode::IDS", &decision.modes),
    ];
    for (index, (factor, weights)) in decision.points.0.iter().enumerate() {
        let (path, known) = (
            format!("decision.points.{factor}"),
            format!("Factor::ALL[{index}].choices()"),
        );
        assertions.push(match weights {
            Weights::Choices(choices) => same(&path, &known, choices),
            Weights::Bands(_) => same(&path, &known, &Fields::<()>(Vec::new())),
        });
    }
    assertions
}

fn same<T>(path: &str, known: &str, fields: &Fields<T>) -> String {
    let names: Vec<&String> = fields.0.iter().map(|(name, _)| name).collect();
    let message = format!("data/policy.json: {path}: not what the code names, in its order");
    format!("const _: () = assert!(same({known}, &{names:?}), {message:?});")
}

fn rules(decision: &Decision) -> String {
    let gates: Vec<bool> = decision.gates.0.iter().map(|(_, used)| *used).collect();
    let points = lines(decision.points.0.iter().map(|(_, it)| weights(it)));
    let modes = lines(decision.modes.0.iter().map(|(_, it)| mode(it)));
    let rounds = decision.talk_after_rounds;
    format!(
        "Rules {{\ngates: {gates:?},\ntalk_after_rounds: {rounds},\npoints: {points},\nmodes: {modes},\n}}"
    )
}

fn weights(weights: &Weights) -> String {
    let weights = match weights {
        Weights::Choices(choices) => {
            lines(choices.0.iter().enumerate().map(|(from, it)| match &it.1 {
                Weight::Points(points) => weight(from, *points, "", None),
                Weight::Rule(points, rule, source) => {
                    weight(from, *points, rule, source.as_deref())
                }
            }))
        }
        Weights::Bands(bands) => lines(bands.iter().map(|(from, points, rule, source)| {
            weight(usize::from(*from), *points, rule, source.as_deref())
        })),
    };
    format!("Cow::Borrowed(&{weights})")
}

fn weight(from: usize, points: i32, rule: &str, source: Option<&str>) -> String {
    let source = borrowed(source);
    format!(
        "Weight {{ from: {from}, points: {points}, rule: Cow::Borrowed({rule:?}), source: {source} }}"
    )
}

fn borrowed(id: Option<&str>) -> String {
    id.map_or("None".to_owned(), |id| {
        format!("Some(Cow::Borrowed({id:?}))")
    })
}

fn mode(mode: &Mode) -> String {
    let (least, most) = mode.contributors.unwrap_or_default();
    let most = most.unwrap_or(u16::MAX);
    let unfit: Vec<(&String, &String, u8)> = mode
        .unfit
        .0
        .iter()
        .flat_map(|(factor, cells)| cells.0.iter().map(move |(cell, by)| (factor, cell, *by)))
        .collect();
    let (offered, position, template) = (mode.offered, mode.position, &mode.template);
    let then = borrowed(mode.then.as_deref());
    format!(
        "ModeRule {{ offered: {offered}, position: {position}, contributors: ({least}, {most}), \
         template: Cow::Borrowed({template:?}), then: {then}, unfit: unfit(&{unfit:?}) }}"
    )
}

fn norms(norms: &Norms) -> Result<String, String> {
    let Norms {
        non_urgent_hours,
        escalation_hours,
        working_day: Day { start, end },
        working_days,
        ..
    } = norms;
    let (start, end) = (minutes(start)?, minutes(end)?);
    Ok(format!(
        "Norms {{ non_urgent_hours: {non_urgent_hours}, escalation_hours: {escalation_hours:?}, \
         day_start_minutes: {start}, day_end_minutes: {end}, working_days: days(&{working_days:?}), zone: None, holidays: Vec::new() }}"
    ))
}

/// `HH:MM` in minutes from midnight.
fn minutes(time: &str) -> Result<u16, String> {
    let read = |(hours, minutes): (&str, &str)| {
        Some(hours.parse::<u16>().ok()? * 60 + minutes.parse::<u16>().ok()?)
    };
    time.split_once(':').and_then(read).ok_or_else(|| {
        format!("data/policy.json: norms.working_day: {time:?} is no time as in \"09:00\"")
    })
}

/// A list with each item on a line of its own.
fn lines(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    format!("[\n{},\n]", items.join(",\n"))
}
