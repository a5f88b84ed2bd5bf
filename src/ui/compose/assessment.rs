//! What a draft comes to: what is to be mended in it, the update that it makes, and how long that is.

use std::rc::Rc;

use yew::AttrValue;

use crate::app::document::Document;
use crate::app::handover::current;
use crate::app::local_words::LocalWords;
use crate::app::policy::templates;
use crate::app::timing::timing;
use crate::app::zones::readers;
use crate::browser::clock;
use crate::core::compose::{Draft, Finding, render, word_count};
use crate::core::markup::Document as Update;
use crate::ui::context::Ctx;

/// See the module.
pub(super) struct Assessment {
    /// What was assessed.
    pub(super) draft: Draft,
    /// In the order of the fields.
    pub(super) findings: Vec<Finding>,
    /// The zones in which its readers are.
    pub(super) zones: Vec<AttrValue>,
    /// What its readers get.
    pub(super) update: Rc<Update>,
    /// How many words they read.
    pub(super) words: u32,
}

impl Assessment {
    /// That of the draft in use, now; none where no template is there.
    pub(super) fn of(ctx: &Ctx, document: &Document) -> Option<Self> {
        let templates = templates(&ctx.policy);
        let template = current(document, &templates)?;
        let draft = document.update.drafts.get(&template.id);
        let draft = draft.cloned().unwrap_or_default();
        let norms = &ctx.policy.norms;
        let mut findings = templates.checks(template, &draft);
        findings.extend(timing(template, &draft, norms, &ctx.zones(), clock::now()));
        let zones = readers::zones(&draft, norms);
        let local = LocalWords {
            words: &ctx.options.words,
            readers: Some((&zones, &ctx.zones())),
        };
        Some(Self {
            update: Rc::new(render(template, &draft, &local)),
            words: u32::try_from(word_count(template, &draft)).unwrap_or(u32::MAX),
            zones: zones.iter().map(|zone| (*zone).to_owned().into()).collect(),
            findings,
            draft,
        })
    }
}
