//! Whose policy it is, and how that shows.

use yew::prelude::*;

use super::field::Fields;
use crate::app::words::key;
use crate::core::policy::{Accent, Handbook};

impl Fields<'_> {
    /// The organisation, its colour and its handbook.
    pub(super) fn branding(&self) -> Html {
        let (ctx, base) = (self.ctx, &self.draft.base.branding);
        let organisation = base.organisation.clone().unwrap_or_default();
        let (url, label) = match &base.handbook {
            Some(Handbook { url, label }) => (url.as_str(), label.as_str()),
            None => ("", ""),
        };
        let (light, dark) = match &base.accent {
            Some(Accent { light, dark }) => (light.as_str(), dark.as_ref()),
            None => ("", None),
        };
        let dark = dark.map_or("", |dark| dark.as_str());
        let field = |path: &str, label, base: &str| self.text(path, label, base.to_owned());
        html! {
            <fieldset>
                <legend>{ ctx.say(key::POLICY_BRANDING) }</legend>
                <p class="wam-guidance">{ ctx.say(key::POLICY_BRANDING_HELP) }</p>
                { field("branding.organisation", ctx.say(key::POLICY_ORGANISATION), &organisation) }
                { field("branding.handbook.url", ctx.say(key::POLICY_HANDBOOK_URL), url) }
                { field("branding.handbook.label", ctx.say(key::POLICY_HANDBOOK_LABEL), label) }
                <div class="wam-grid">
                    { field("branding.accent.light", ctx.say(key::POLICY_ACCENT_LIGHT), light) }
                    { field("branding.accent.dark", ctx.say(key::POLICY_ACCENT_DARK), dark) }
                </div>
            </fieldset>
        }
    }
}
