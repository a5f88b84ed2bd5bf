//! Modes: whether each is offered, where it stands, for how many, and what it opens.

use yew::prelude::*;

use super::field::{Fields, Line, typed};
use crate::app::words::key;
use crate::core::compose::Templates;
use crate::core::decision::Mode;
use crate::ui::fields::{Select, SelectOption};

impl Fields<'_> {
    /// What is said of a mode.
    pub(super) fn mode(&self, mode: Mode) -> Html {
        let (ctx, base) = (self.ctx, &self.draft.base.decision.modes[mode as usize]);
        let path = ["decision.modes.", mode.id(), "."].concat();
        let own = |field: &str| [&path, field].concat();
        let edited = self.edits.is_edited(path.trim_end_matches('.'));
        let offered = self.draft.policy.decision.modes[mode as usize].offered;
        let line = |field: &str, label, base: String| {
            self.line(Line {
                path: &own(field),
                label,
                base,
                unit: None,
                help: Html::default(),
            })
        };
        let count = |count: u16| {
            if count == u16::MAX {
                "∞".to_owned()
            } else {
                count.to_string()
            }
        };
        html! {
            <details class="wam-more wam-policy-fold">
                <summary>
                    { ctx.named(&["mode-", mode.id()]) }
                    if !offered {
                        <small>{ ctx.say(key::POLICY_NOT_OFFERED) }</small>
                    }
                    if edited {
                        <small>{ ctx.say(key::POLICY_CHANGED) }</small>
                    }
                </summary>
                { self.check(&own("offered"), ctx.say(key::POLICY_OFFERED), base.offered) }
                <div class="wam-grid">
                    { line("position", ctx.say(key::POLICY_POSITION), base.position.to_string()) }
                    { line("contributors.0", ctx.say(key::POLICY_LEAST), count(base.contributors.0)) }
                    { line("contributors.1", ctx.say(key::POLICY_MOST), count(base.contributors.1)) }
                    { self.template(&own("template"), &base.template) }
                </div>
            </details>
        }
    }

    fn template(&self, path: &str, base: &str) -> Html {
        let ctx = self.ctx;
        let chosen = self.edits.get(path).unwrap_or(base);
        let ids = Templates::builtin().templates.iter();
        let mut ids: Vec<&str> = ids.map(|template| template.id.as_str()).collect();
        for id in [base, chosen] {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let options = ids.into_iter().map(|id| SelectOption {
            id: id.to_owned().into(),
            label: ctx.named(&["template-", id]),
            action: typed(path, if id == base { "" } else { id }),
        });
        Select {
            ctx,
            id: path.to_owned().into(),
            label: ctx.say(key::POLICY_TEMPLATE),
            options: options.collect(),
            chosen,
            below: match self.problem(path) {
                Some(problem) => html! { <p class="wam-error">{ problem }</p> },
                None => Html::default(),
            },
        }
        .view()
    }
}
