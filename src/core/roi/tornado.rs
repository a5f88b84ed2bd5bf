//! Which input the result hangs on most: each in turn goes from its low to its high, while all others stay likely.

use super::{Case, Flows, Input, Metric};

/// What one input does to a result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Which input.
    pub input: Input,
    /// The result at its low, in the unit of the metric; endless as [`Metric::of`] says.
    pub at_low: f64,
    /// The result at its high.
    pub at_high: f64,
}

impl Bar {
    /// How far the result moves; endless where only one end is. Never NaN.
    #[must_use]
    pub fn swing(&self) -> f64 {
        if self.at_low == self.at_high {
            0.0
        } else {
            (self.at_high - self.at_low).abs()
        }
    }
}

/// The inputs that move the result, the strongest first; of equals, in the order of [`Input::ALL`].
#[must_use]
pub fn tornado(case: &Case, metric: Metric) -> Vec<Bar> {
    let likely = case.likely();
    let mut bars: Vec<Bar> = Vec::new();
    for input in Input::ALL {
        let result = |value: f64| {
            let mut values = likely;
            values[input.index()] = value;
            metric.of(&Flows::of(&case.figures(&values)), case.plan)
        };
        let range = case.range(input);
        let bar = Bar {
            input,
            at_low: result(range.low),
            at_high: result(range.high),
        };
        if bar.swing() > 0.0 {
            let place = bars
                .iter()
                .take_while(|other| other.swing() >= bar.swing())
                .count();
            bars.insert(place, bar);
        }
    }
    bars
}
