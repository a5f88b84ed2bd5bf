//! What was not understood in the files, each with its line.

use yew::prelude::*;

use super::Look;
use crate::app::words::{Arg, key};
use crate::core::audit::{Answered, Defect, Opened};

impl Look<'_> {
    /// Everything that was not understood, of the files and of the period.
    pub(super) fn defects(&self, opened: &Opened, answered: Option<&Answered>) -> Html {
        let ctx = self.ctx;
        let (later, more) = answered.map_or((&[][..], 0), |it| (&it.defects[..], it.more));
        let named = opened.defects.len() + later.len();
        let more = opened.more.saturating_add(more);
        let all = u32::try_from(named)
            .unwrap_or(u32::MAX)
            .saturating_add(more);
        if all == 0 {
            return Html::default();
        }
        html! {
            // A file that is left out whole is nothing to be folded away.
            <details class="wam-more wam-audit-defects" open={opened.calendars() < opened.files.len()}>
                <summary>{ ctx.fill(key::AUDIT_DEFECTS, &[("n", Arg::Count(all))]) }</summary>
                <p class="wam-guidance">{ ctx.say(key::AUDIT_DEFECTS_HELP) }</p>
                <ul>
                    { for opened.defects.iter().chain(later).map(|defect| html! { <li>{ self.defect(&opened.files, defect) }</li> }) }
                    if more > 0 {
                        <li>{ ctx.fill(key::AUDIT_DEFECTS_MORE, &[("n", Arg::Count(more))]) }</li>
                    }
                </ul>
            </details>
        }
    }

    fn defect(&self, files: &[String], defect: &Defect) -> AttrValue {
        let ctx = self.ctx;
        let file = usize::try_from(defect.source)
            .ok()
            .and_then(|place| files.get(place))
            .map_or("", String::as_str);
        let said = ctx.named(&["audit-defect-", defect.kind.id()]);
        let args = [
            ("file", Arg::Text(file)),
            ("line", Arg::Count(defect.line)),
            ("what", Arg::Text(&defect.what)),
            ("said", Arg::Text(&said)),
        ];
        ctx.fill(
            match (defect.line, defect.what.is_empty()) {
                (0, _) => key::AUDIT_DEFECT_FILE,
                (_, true) => key::AUDIT_DEFECT_LINE,
                (_, false) => key::AUDIT_DEFECT_WHAT,
            },
            &args,
        )
    }
}
