//! Another version of a decision, beside the one that is here.

use yew::prelude::*;

use super::day::said;
use super::{HEADING, Look};
use crate::app::words::{Key, key};
use crate::core::register::{Part, Record, Refused, Register};
use crate::ui::focus::focus_soon;

impl Look<'_> {
    /// The other versions of a decision, each with what can be done about it.
    pub(super) fn versions(&self, record: &Record) -> Html {
        let conflicts = self.register.conflicts.iter().enumerate();
        let others = conflicts.filter(|(_, other)| other.id == record.id);
        html! { <>{ for others.map(|(place, other)| self.version(record, place, other)) }</> }
    }

    fn version(&self, mine: &Record, place: usize, theirs: &Record) -> Html {
        let Self { ctx, register, .. } = *self;
        let row = |part: Part| {
            let name = ctx.named(&["register-", part.id()]);
            let take = self.settle(move |register| register.take_part(place, part));
            html! {
                <tr data-part={part.id()}>
                    <th scope="row">{ name.clone() }</th>
                    <td dir="auto">{ self.said(mine, part) }</td>
                    <td dir="auto">
                        { self.said(theirs, part) }
                        <button type="button" class="wam-link" onclick={take} aria-label={ctx.pair(&ctx.say(key::REGISTER_TAKE_PART), &name)}>
                            { ctx.say(key::REGISTER_TAKE_PART) }
                        </button>
                    </td>
                </tr>
            }
        };
        let button = |name: Key, onclick: Callback<MouseEvent>| {
            html! { <button type="button" class="wam-button" {onclick}>{ ctx.say(name) }</button> }
        };
        html! {
            <section class="wam-register-part wam-register-conflicts" aria-label={ctx.say(key::REGISTER_TWO_VERSIONS)} data-conflict="">
                <h3>{ ctx.say(key::REGISTER_TWO_VERSIONS) }</h3>
                <p class="wam-guidance">{ ctx.say(key::REGISTER_TWO_VERSIONS_HELP) }</p>
                <table class="wam-versions">
                    <thead>
                        <tr><td></td><th scope="col">{ ctx.say(key::REGISTER_MINE) }</th><th scope="col">{ ctx.say(key::REGISTER_THEIRS) }</th></tr>
                    </thead>
                    <tbody>{ for register.differences(place).into_iter().map(row) }</tbody>
                </table>
                <div class="wam-row">
                    { button(key::REGISTER_KEEP_MINE, self.settle(move |register| register.keep_mine(place))) }
                    { button(key::REGISTER_TAKE_THEIRS, self.settle(move |register| register.take_theirs(place))) }
                    { button(key::REGISTER_KEEP_BOTH, self.settle(move |register| register.keep_both(place).map(drop))) }
                </div>
            </section>
        }
    }

    fn settle(
        &self,
        act: impl Fn(&mut Register) -> Result<(), Refused> + 'static,
    ) -> Callback<MouseEvent> {
        self.act(move |shared, event| {
            focus_soon(event, HEADING);
            // It may have been settled in another tab meanwhile.
            let _ = shared.store.change(None, &act);
        })
    }

    /// What a version says of a part.
    fn said(&self, record: &Record, part: Part) -> Html {
        let ctx = self.ctx;
        let date =
            |date: Option<_>| date.map_or(html! {}, |date| html! { <p>{ said(ctx, date) }</p> });
        match part {
            Part::Text(text) => html! { <p class="wam-text">{ record.text(text).to_owned() }</p> },
            Part::Status => {
                html! { <p>{ ctx.named(&["register-status-", record.status.id()]) }</p> }
            }
            Part::Date => date(record.date),
            Part::Review => date(record.review),
            Part::Options => html! {
                <ul>
                    { for record.options.iter().enumerate().map(|(place, option)| {
                        let chosen = record.chosen == Some(place);
                        html! {
                            <li class="wam-text">
                                if chosen { <b>{ "✓ " }</b> }
                                { [&*option.name, &option.about, &option.pros, &option.cons].iter().filter(|words| !words.is_empty()).map(|words| words.to_string()).collect::<Vec<_>>().join("\n") }
                            </li>
                        }
                    }) }
                </ul>
            },
        }
    }
}
