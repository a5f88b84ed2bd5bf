//! Modes: whether each is offered, where it stands, for how many, and what it opens.

use yew::prelude::*;

use super::field::{Fields, Line, typed};
use super::names::WORDS;
use crate::app::document::PolicyEdits;
use crate::app::policy::templates;
use crate::app::policy_draft::GONE;
use crate::app::words::{Arg, Key, LANGUAGES, key};
use crate::core::decision::Mode;
use crate::ui::fields::{Select, SelectOption};

impl Fields<'_> {
    /// What is said of a mode.
    pub(super) fn mode(&self, mode: Mode) -> Html {
        let (ctx, base) = (self.ctx, &self.draft.base.decision.modes[mode as usize]);
        let path = ["decision.modes.", mode.id(), "."].concat();
        let own = |field: &str| [&path, field].concat();
        let edited = self.edits.is_edited(path.trim_end_matches('.'))
            || words(self.edits, mode).next().is_some();
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
        // The reader's own language first.
        let own_language = ctx.options.words.lang();
        let others = LANGUAGES.iter().filter(|other| **other != own_language);
        let languages = [own_language].into_iter().chain(others.copied());
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
                    { self.template(&own("template"), ctx.say(key::POLICY_TEMPLATE), &base.template, &[]) }
                    { self.template(&own("then"), ctx.say(key::POLICY_THEN), base.then.as_deref().unwrap_or(GONE), &[GONE]) }
                </div>
                <details class="wam-more">
                    <summary>{ ctx.say(key::POLICY_WORDS) }</summary>
                    { for languages.map(|language| self.words(mode, language)) }
                </details>
            </details>
        }
    }

    /// A choice of templates, and of what else there is to choose.
    fn template(&self, path: &str, label: AttrValue, base: &str, others: &[&str]) -> Html {
        let ctx = self.ctx;
        let chosen = self.edits.get(path).unwrap_or(base);
        let templates = templates(&ctx.policy);
        let known = templates.templates.iter();
        let mut ids = others.to_vec();
        ids.extend(known.map(|template| template.id.as_str()));
        for id in [base, chosen] {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let options = ids.into_iter().map(|id| SelectOption {
            id: id.to_owned().into(),
            label: match id {
                GONE => ctx.say(key::POLICY_THEN_NONE),
                _ => ctx.named(&["template-", id]),
            },
            action: typed(path, if id == base { "" } else { id }),
        });
        Select {
            ctx,
            id: path.to_owned().into(),
            label,
            options: options.collect(),
            chosen,
            below: Html::default(),
        }
        .with_problem(self.problem(path))
    }

    /// What a mode is called in a language, in the organisation's own words.
    fn words(&self, mode: Mode, language: &str) -> Html {
        let ctx = self.ctx;
        let name = ctx.named(&["policy-language-", language]);
        let title = ctx.fill(key::POLICY_WORDS_IN, &[("language", Arg::Text(&name))]);
        let own = self.draft.base.wording.of(language);
        let field = |(ending, label): &(&str, Key)| {
            let id = ["mode-", mode.id(), ending].concat();
            let said = own.iter().find(|(known, _)| *known == id);
            let said = said.map(|(_, text)| text.clone());
            let usual = || ctx.options.words.original(language, &id);
            let path = ["wording.", language, ".", &id].concat();
            self.text(
                &path,
                ctx.say(*label),
                said.or_else(usual).unwrap_or_default(),
            )
        };
        html! {
            <fieldset>
                <legend>{ title }</legend>
                { for WORDS.iter().map(field) }
            </fieldset>
        }
    }
}

/// What was typed of the words of a mode.
pub(super) fn words(edits: &PolicyEdits, mode: Mode) -> impl Iterator<Item = (&str, &str)> {
    let is_of = move |path: &str| {
        let id = path.rsplit('.').next().unwrap_or_default();
        let own = id
            .strip_prefix("mode-")
            .and_then(|id| id.strip_prefix(mode.id()));
        own.is_some_and(|ending| WORDS.iter().any(|(known, _)| *known == ending))
    };
    edits.within("wording").filter(move |(path, _)| is_of(path))
}
