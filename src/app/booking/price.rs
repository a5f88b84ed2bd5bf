//! What the meeting costs, and what writing would: the lines at the end of its description.

use super::Booking;
use crate::app::costing::{Calculator, Costing};
use crate::app::document::{CostField, CostSheet, Entry};
use crate::app::words::{Arg, MoneyStyle, key};
use crate::core::compose::Named;
use crate::core::cost::Comparison;

impl Booking<'_> {
    /// What it costs to talk for so long, in one line; none while a figure is missing.
    pub fn price(&self, minutes: u16) -> Option<String> {
        Some(self.cost(minutes)?.lines().next()?.to_owned())
    }

    /// What it costs to talk for so long, and to write instead; none while a figure is missing.
    pub(super) fn cost(&self, minutes: u16) -> Option<String> {
        let mut counted = self.document.clone();
        *counted.cost.entry_mut(CostField::Duration) = Entry::Number(minutes.into());
        self.count_named(&mut counted.cost);
        let calculator = Calculator::new(&counted, self.currency, self.evidence, self.policy);
        let costing = calculator.cost();
        let comparison = costing.comparison.as_ref()?;
        let money = |amount: f64| self.money(&costing, amount, MoneyStyle::Whole);
        let total = money(comparison.meeting.total.value());
        let mut lines = vec![
            self.words
                .fill(key::ICS_COST, &[("amount", Arg::Text(&total))]),
        ];
        lines.extend(self.talk(&costing, comparison, calculator.people(), minutes));
        let meeting = &comparison.meeting;
        for (part, amount) in [
            (key::PART_PREPARATION, meeting.preparation),
            (key::PART_FOLLOW_UP, meeting.follow_up),
            (key::PART_RECOVERY, meeting.recovery),
            (key::PART_FIXED, meeting.fixed),
        ] {
            if amount.value() > 0.0 {
                lines.push(self.words.fill(
                    key::ICS_PART,
                    &[
                        ("part", Arg::Text(&self.words.say(part))),
                        ("amount", Arg::Text(&money(amount.value()))),
                    ],
                ));
            }
        }
        let written = money(comparison.written.total.value());
        lines.push(
            self.words
                .fill(key::ICS_WRITTEN, &[("amount", Arg::Text(&written))]),
        );
        lines.push(self.words.say(key::ICS_ASSUMED));
        Some(lines.join("\n"))
    }

    /// Where the calculator was not told how many meet, those count who are named, and who leads: somebody does, even if
    /// nobody is named yet.
    fn count_named(&self, sheet: &mut CostSheet) {
        let needed = self.named("needed").count();
        if let [role] = sheet.roles.as_mut_slice()
            && role.people.is_empty()
            && needed > 0
        {
            let is_one_of_them = self.named("owner").any(|owner| self.is_needed(&owner));
            role.people = Entry::Number((needed + usize::from(!is_one_of_them)) as f64);
        }
    }

    /// Whether somebody is among those who are needed, by their address or by their name.
    fn is_needed(&self, one: &Named) -> bool {
        let same = |left: &str, right: &str| !left.is_empty() && left.eq_ignore_ascii_case(right);
        self.named("needed")
            .any(|known| same(&known.address, &one.address) || same(&known.name, &one.name))
    }

    /// People × minutes × what an hour of one of them costs.
    fn talk(
        &self,
        costing: &Costing,
        comparison: &Comparison,
        people: f64,
        minutes: u16,
    ) -> Option<String> {
        let talk = comparison.meeting.talk.value();
        let hours = people * f64::from(minutes) / 60.0;
        (hours > 0.0).then(|| {
            let people = self.words.fill(
                key::UNIT_PEOPLE,
                &[("n", Arg::Count(people.round() as u32))],
            );
            let minutes = self
                .words
                .fill(key::UNIT_MINUTES_TEXT, &[("n", Arg::Count(minutes.into()))]);
            self.words.fill(
                key::ICS_TALK,
                &[
                    ("people", Arg::Text(&people)),
                    ("minutes", Arg::Text(&minutes)),
                    (
                        "rate",
                        Arg::Text(&self.money(costing, talk / hours, MoneyStyle::Cents)),
                    ),
                    (
                        "amount",
                        Arg::Text(&self.money(costing, talk, MoneyStyle::Whole)),
                    ),
                ],
            )
        })
    }

    fn money(&self, costing: &Costing, amount: f64, style: MoneyStyle) -> String {
        self.words.intl().money(amount, &costing.currency, style)
    }
}
