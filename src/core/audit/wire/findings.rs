//! Findings, as the worker writes them and the page reads them.

use super::{Wire, object, row};
use crate::core::audit::{
    Bucket, Findings, LeftOut, Load, Rhythm, SeriesFound, SourceFound, Week, ZoneFound,
};
use crate::core::json::{Node, Read, Writer};

object!(Findings {
    zone,
    sources,
    owners,
    meetings,
    left_out,
    before,
    after,
    weeks,
    sizes,
    lengths,
    heat,
    zones,
    series,
});
object!(SourceFound {
    name,
    owner,
    candidates,
    meetings,
});
object!(LeftOut {
    all_day,
    cancelled,
    free,
    alone,
    declined,
});
row!(Load {
    meeting,
    people,
    working,
    focus,
    focus_blocks,
    fragments,
    outside,
    double,
});
row!(Week {
    monday,
    before,
    after,
});
row!(Bucket {
    meetings,
    hours,
    people,
});
object!(ZoneFound {
    name,
    shared,
    meetings,
    hours,
    outside,
});
object!(SeriesFound {
    key,
    title,
    people,
    minutes,
    rhythm,
    meetings,
    hours,
    people_hours,
    per_year,
    people_hours_per_year,
    is_own,
    outside,
});

impl Wire for Rhythm {
    fn write(&self, json: &mut Writer) {
        json.string(self.id());
    }

    fn read(node: &Node<'_>) -> Read<Self> {
        node.one_of(&Self::ALL, Self::id)
    }
}
