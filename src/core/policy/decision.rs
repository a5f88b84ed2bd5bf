//! Reads the `decision` section.

use super::check::check;
use super::error::{Order, PolicyError};
use super::limits;
use super::rules::{ModeRule, Rules, Weight};
use crate::core::decision::{Factor, Gate, Mode};
use crate::core::json::{Node, Read};

/// The fields of the section, and of a mode in it.
pub(super) const FIELDS: [&str; 5] = ["note", "gates", "talk_after_rounds", "points", "modes"];
pub(super) const MODE_FIELDS: [&str; 6] = [
    "offered",
    "position",
    "contributors",
    "template",
    "then",
    "unfit",
];

pub(super) fn read(node: &Node<'_>, rules: &mut Rules) -> Result<(), PolicyError> {
    node.fields(&FIELDS)?;
    if let Some(gates) = node.optional("gates")? {
        for (gate, field) in every(&gates, Gate::IDS)? {
            rules.gates[gate] = field.boolean()?;
        }
    }
    if let Some(field) = node.optional("talk_after_rounds")? {
        rules.talk_after_rounds = field.within(limits::ROUNDS)? as u16;
    }
    if let Some(points) = node.optional("points")? {
        for (factor, field) in every(&points, Factor::IDS)? {
            let weights = &mut rules.points[factor];
            if Factor::ALL[factor].is_number() {
                *weights = bands(&field)?.into();
            } else {
                for (choice, field) in every(&field, Factor::ALL[factor].choices())? {
                    weigh(&field, &mut weights.to_mut()[choice])?;
                }
            }
        }
    }
    if let Some(modes) = node.optional("modes")? {
        for (mode, field) in every(&modes, Mode::IDS)? {
            suit(&field, &mut rules.modes[mode])?;
        }
    }
    check(node, rules)
}

/// The fields of an object, all of which must be there if nothing may be left out.
fn every<'a>(node: &Node<'a>, names: &[&str]) -> Read<Vec<(usize, Node<'a>)>> {
    if node.is_complete() {
        for name in names {
            node.required(name)?;
        }
    }
    node.fields(names)
}

/// Points alone, which keep the rule they had, or with a rule and a source.
fn weigh(node: &Node<'_>, weight: &mut Weight) -> Read<()> {
    if node.is_list() {
        let items = node.items(3, 3)?;
        return fill(&items[0], &items[1], &items[2], weight);
    }
    weight.points = points(node)?;
    if weight.points != 0 && weight.rule.is_empty() {
        weight.rule = Rules::OWN.into();
    }
    Ok(())
}

fn bands(node: &Node<'_>) -> Result<Vec<Weight>, PolicyError> {
    let mut bands: Vec<Weight> = Vec::new();
    for item in node.items(*limits::BANDS.start(), *limits::BANDS.end())? {
        let items = item.items(4, 4)?;
        let from = items[0].within(limits::COUNT)? as u16;
        // The first band starts at nothing, each other one above the one before.
        if bands.last().map_or(from != 0, |before| from <= before.from) {
            let path = items[0].path().to_owned();
            let order = Order::Bands;
            return Err(PolicyError::Order { path, order });
        }
        let mut weight = Weight {
            from,
            ..Weight::default()
        };
        fill(&items[1], &items[2], &items[3], &mut weight)?;
        bands.push(weight);
    }
    Ok(bands)
}

fn fill(number: &Node<'_>, rule: &Node<'_>, source: &Node<'_>, weight: &mut Weight) -> Read<()> {
    weight.points = points(number)?;
    weight.rule = rule.id()?.into();
    weight.source = if source.is_null() {
        None
    } else {
        Some(source.id()?.into())
    };
    Ok(())
}

fn points(node: &Node<'_>) -> Read<i32> {
    node.within(limits::POINTS)
}

fn suit(node: &Node<'_>, rule: &mut ModeRule) -> Read<()> {
    for (name, field) in node.fields(&MODE_FIELDS)? {
        match name {
            0 => rule.offered = field.boolean()?,
            1 => rule.position = field.within(limits::POSITION)?,
            2 => rule.contributors = span(&field)?,
            3 => rule.template = field.id()?.into(),
            4 if field.is_null() => rule.then = None,
            4 => rule.then = Some(field.id()?.into()),
            _ => unfit(&field, rule)?,
        }
    }
    Ok(())
}

/// The least and the greatest count; no greatest for `null`.
fn span(node: &Node<'_>) -> Read<(u16, u16)> {
    let items = node.items(2, 2)?;
    let least = items[0].within(limits::COUNT)?;
    let most = if items[1].is_null() {
        i32::from(u16::MAX)
    } else {
        items[1].within(least..=*limits::COUNT.end())?
    };
    Ok((least as u16, most as u16))
}

fn unfit(node: &Node<'_>, rule: &mut ModeRule) -> Read<()> {
    let names = ModeRule::FACTORS.map(Factor::id);
    for (row, field) in node.fields(&names)? {
        let columns = ModeRule::columns(row);
        for (column, field) in field.fields(&columns)? {
            rule.unfit[row][column] = field.within(limits::UNFIT)? as u8;
        }
    }
    Ok(())
}
