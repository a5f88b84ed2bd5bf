//! A series as a matter of its own: in the wizard with its facts. What replaces it is begun from there.

use crate::app::costing::{Calculator, PersonHour};
use crate::app::document::{CostField, CostSheet, Document, Entry, PayKind, RoleSheet, View};
use crate::core::audit::{Rhythm, SeriesFound};
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::Log;
use crate::core::decision::Answers;

/// The longest topic that is taken over, in characters.
const MAX_TITLE: usize = 200;

/// What the sheet says of one meeting rather than of the organisation; of another meeting it is not known.
const OF_A_MEETING: [CostField; 9] = [
    CostField::Duration,
    CostField::Preparation,
    CostField::FollowUp,
    CostField::Fixed,
    CostField::Words,
    CostField::Responders,
    CostField::Delay,
    CostField::FirstSlot,
    CostField::Budget,
];

/// The document with the series as its matter, and the wizard open: the topic, which is what the series is called here
/// (see [`super::Audited::name`]), what is taken for known, who meets for how long and how often. All else stays: what
/// people cost, what was written, and what was noted of a meeting.
#[must_use]
pub fn decide_on(
    document: &Document,
    calculator: &Calculator<'_>,
    series: &SeriesFound,
    answers: &Answers,
    topic: &str,
) -> Document {
    Document {
        view: View::Decide,
        topic: topic.trim().chars().take(MAX_TITLE).collect(),
        answers: answers.clone(),
        cost: sheet(&document.cost, calculator.person_hour(), series),
        ticker: of_everybody(&document.ticker),
        ..document.clone()
    }
}

/// What was noted of a meeting, of the one role that is left in the sheet: people of a role that is gone would cost
/// nothing.
fn of_everybody(log: &Log) -> Log {
    let mut log = log.clone();
    for note in &mut log.notes {
        note.role = 0;
    }
    log
}

/// How often the calculator takes a series to come. Where it has no such rhythm, the next rarer one, so that nothing
/// looks dearer than it is.
#[must_use]
pub const fn recurrence(rhythm: Rhythm) -> Recurrence {
    match rhythm {
        Rhythm::Daily => Recurrence::Daily,
        Rhythm::SeveralAWeek | Rhythm::Weekly => Recurrence::Weekly,
        Rhythm::TwoWeekly => Recurrence::TwoWeekly,
        Rhythm::Monthly => Recurrence::Monthly,
        Rhythm::Quarterly => Recurrence::Quarterly,
        Rhythm::Irregular => Recurrence::Once,
    }
}

/// One role of everybody: as the reader pays the only one there is, or at what they cost on average.
fn sheet(sheet: &CostSheet, hour: Option<PersonHour>, series: &SeriesFound) -> CostSheet {
    let role = match (sheet.roles.as_slice(), hour) {
        ([only], _) => only.clone(),
        (_, Some(hour)) => RoleSheet {
            pay: PayKind::LoadedHourly,
            amount: match hour.source {
                Some(_) => Entry::Empty,
                None => Entry::Number((hour.rate.value() * 100.0).round() / 100.0),
            },
            ..RoleSheet::default()
        },
        (_, None) => RoleSheet::default(),
    };
    let mut sheet = CostSheet {
        roles: vec![RoleSheet {
            people: Entry::Number(series.people.into()),
            ..role
        }],
        recurrence: recurrence(series.rhythm),
        ..sheet.clone()
    };
    for field in OF_A_MEETING {
        *sheet.entry_mut(field) = Entry::Empty;
    }
    *sheet.entry_mut(CostField::Duration) = Entry::Number(series.minutes.into());
    sheet
}
