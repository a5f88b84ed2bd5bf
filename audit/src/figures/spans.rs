//! Stretches of time, and how much of a meeting lies within them.

/// Stretches in order that do not overlap, in seconds.
#[derive(Clone, Debug, Default)]
pub(super) struct Spans {
    spans: Vec<(i64, i64)>,
    /// How long those before each of them are together.
    before: Vec<i64>,
    total: i64,
}

impl Spans {
    /// Appends one; one without length is none.
    pub(super) fn push(&mut self, (start, end): (i64, i64)) {
        if start < end {
            self.spans.push((start, end));
            self.before.push(self.total);
            self.total += end - start;
        }
    }

    /// How much of them lies between two moments.
    pub(super) fn within(&self, start: i64, end: i64) -> i64 {
        self.until(end) - self.until(start)
    }

    /// How much of them lies before a moment.
    fn until(&self, moment: i64) -> i64 {
        let next = self.spans.partition_point(|(start, _)| *start < moment);
        let Some((start, end)) = next.checked_sub(1).and_then(|last| self.spans.get(last)) else {
            return 0;
        };
        self.before[next - 1] + moment.min(*end) - start
    }

    /// What is in both.
    pub(super) fn both(&self, other: &Self) -> Self {
        let mut both = Self::default();
        let (mut here, mut there) = (self.spans.iter().peekable(), other.spans.iter().peekable());
        while let (Some(a), Some(b)) = (here.peek(), there.peek()) {
            both.push((a.0.max(b.0), a.1.min(b.1)));
            if a.1 < b.1 {
                here.next();
            } else {
                there.next();
            }
        }
        both
    }
}
