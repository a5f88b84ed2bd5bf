//! Which meetings the hours go into: by the number of people, and by length.

use super::draw::{Bar, bars, full};
use crate::app::audit::audited::Audited;
use crate::app::audit::say;
use crate::app::picture::{Ink, Picture};
use crate::app::words::{Arg, Key, Words, key};
use crate::core::audit::Bucket;
use crate::core::quantity::Hours;

pub(super) fn sizes(of: &Audited<'_>) -> Option<Picture> {
    let buckets = &of.findings.sizes;
    // Nobody is in a meeting alone unless that rule is off.
    let has_lone = buckets.first().is_some_and(|one| *one != Bucket::default());
    Spread {
        id: "audit-sizes",
        buckets,
        first: usize::from(!has_lone),
        name: say::size,
        counted: |bucket| bucket.people,
        head: key::AUDIT_PEOPLE,
        title: key::AUDIT_PICTURE_SIZES,
        help: key::AUDIT_PICTURE_SIZES_HELP,
    }
    .picture(of)
}

pub(super) fn lengths(of: &Audited<'_>) -> Option<Picture> {
    Spread {
        id: "audit-lengths",
        buckets: &of.findings.lengths,
        first: 0,
        name: say::length,
        counted: |bucket| bucket.hours,
        head: key::AUDIT_LENGTH,
        title: key::AUDIT_PICTURE_LENGTHS,
        help: key::AUDIT_PICTURE_LENGTHS_HELP,
    }
    .picture(of)
}

/// Meetings of some kinds beside each other.
struct Spread<'a> {
    id: &'static str,
    buckets: &'a [Bucket],
    /// The place of the first one that is shown.
    first: usize,
    /// What a kind is called, by its place.
    name: fn(&Words, usize) -> String,
    /// What the bars show.
    counted: fn(&Bucket) -> Hours,
    head: Key,
    title: Key,
    help: Key,
}

impl Spread<'_> {
    fn picture(&self, of: &Audited<'_>) -> Option<Picture> {
        let words = of.say.words;
        let hours = |bucket: &Bucket| (self.counted)(bucket).value();
        let all: f64 = self.buckets.iter().map(hours).sum();
        let mut most = 0;
        for (place, bucket) in self.buckets.iter().enumerate() {
            if hours(bucket) > self.buckets.get(most).map_or(0.0, hours) {
                most = place;
            }
        }
        let share = self.buckets.get(most).map(hours)? / all;
        if !share.is_finite() {
            return None;
        }
        let bar = |(place, bucket): (usize, &Bucket)| Bar {
            name: (self.name)(words, place),
            amount: of.hours((self.counted)(bucket)),
            value: hours(bucket),
            paint: full(Ink::Live),
        };
        let shown = || self.buckets.iter().enumerate().skip(self.first);
        let bars: Vec<Bar> = shown().map(bar).collect();
        let row = |(place, bucket): (usize, &Bucket)| {
            vec![
                (self.name)(words, place),
                of.say.whole(bucket.meetings.into()),
                of.hours(bucket.hours),
                of.hours(bucket.people),
            ]
        };
        let kind = (self.name)(words, most);
        let share = of.say.share(share);
        let args = [("kind", Arg::Text(&kind)), ("share", Arg::Text(&share))];
        let head = [
            self.head,
            key::AUDIT_MEETINGS,
            key::AUDIT_HOURS,
            key::AUDIT_PEOPLE_HOURS,
        ];
        Some(Picture {
            id: self.id,
            title: words.fill(self.title, &args),
            help: words.say(self.help),
            scene: self::bars(&bars, None),
            head: of.heads(&head),
            rows: shown().map(row).collect(),
        })
    }
}
