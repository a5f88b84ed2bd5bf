//! On which days and at which hours meetings are. A meeting costs the same however many days it lasts: what it fills
//! wholly is only noted at both ends and added up in the end.

use super::clock::Clock;
use super::period::Period;

/// How much of a meeting there is: the owners in it, everybody in it, and whether it stays when series are tried without.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weight {
    pub(super) owners: i64,
    pub(super) people: i64,
    pub(super) stays: bool,
}

/// Owners and people, with all meetings and with those that stay.
type Sums = [(i64, i64); 2];

/// Seconds by day, and the owners' by weekday and hour.
#[derive(Debug)]
pub(super) struct Flow {
    parts: Vec<Sums>,
    /// How many more, or fewer, there are all day than on the day before.
    whole: Vec<Sums>,
    heat: [[i64; 24]; 7],
}

impl Flow {
    pub(super) fn new(days: usize) -> Self {
        Self {
            parts: vec![Sums::default(); days],
            whole: vec![Sums::default(); days],
            heat: [[0; 24]; 7],
        }
    }

    /// Adds a meeting within the period.
    pub(super) fn add(&mut self, period: &Period, (start, end): (i64, i64), weight: Weight) {
        if start >= end {
            return;
        }
        let (first, last) = (period.day(start), period.day(end - 1));
        if first == last {
            return self.add_part(period, first, (start, end), weight);
        }
        self.add_part(period, first, (start, period.bounds(first).1), weight);
        self.add_part(period, last, (period.bounds(last).0, end), weight);
        add(&mut self.whole[first + 1], weight, 1);
        add(&mut self.whole[last], weight, -1);
    }

    fn add_part(&mut self, period: &Period, day: usize, part: (i64, i64), weight: Weight) {
        add(&mut self.parts[day], weight, part.1 - part.0);
        heat(
            &mut self.heat[period.weekday(day)],
            &period.clock,
            part,
            weight.owners,
        );
    }

    /// The sums by day, and the heat.
    pub(super) fn finish(mut self, period: &Period) -> (Vec<Sums>, [[i64; 24]; 7]) {
        let mut running = Sums::default();
        for (day, (parts, whole)) in self.parts.iter_mut().zip(&self.whole).enumerate() {
            let bounds = period.bounds(day);
            for ((part, running), change) in parts.iter_mut().zip(&mut running).zip(whole) {
                *running = (running.0 + change.0, running.1 + change.1);
                let length = bounds.1 - bounds.0;
                *part = (part.0 + running.0 * length, part.1 + running.1 * length);
            }
            if running[0].0 > 0 {
                heat(
                    &mut self.heat[period.weekday(day)],
                    &period.clock,
                    bounds,
                    running[0].0,
                );
            }
        }
        (self.parts, self.heat)
    }
}

fn add(sums: &mut Sums, weight: Weight, times: i64) {
    for (sum, counts) in sums.iter_mut().zip([true, weight.stays]) {
        if counts {
            *sum = (sum.0 + weight.owners * times, sum.1 + weight.people * times);
        }
    }
}

/// Splits a part of a day at the hours of the clock.
fn heat(hours: &mut [i64; 24], clock: &Clock, (mut start, end): (i64, i64), weight: i64) {
    while start < end {
        let (offset, change) = clock.at(start);
        let shown = start + offset;
        let next = (start + 3_600 - shown.rem_euclid(3_600))
            .min(change)
            .min(end);
        hours[(shown.div_euclid(3_600)).rem_euclid(24) as usize] += (next - start) * weight;
        start = next;
    }
}
