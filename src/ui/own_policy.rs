//! What readers see of an organisation's policy besides its effects: whose it is, or why it is not in use.

use yew::prelude::*;

use super::context::Ctx;
use crate::app::words::{Arg, key};

/// What is wrong with the page's policy, at the top; readers may fold it away.
pub(crate) fn policy_notice(ctx: &Ctx) -> Html {
    let Some(fault) = ctx.own.as_ref().and_then(|own| own.fault.as_ref()) else {
        return Html::default();
    };
    html! {
        <details class="wam-notice" part="notice" data-notice={fault.code()} open=true>
            <summary>{ ctx.say(key::POLICY_NOT_USED) }</summary>
            if !fault.path().is_empty() {
                <code>{ fault.path().to_owned() }</code>
            }
            <p>{ fault.explain(&ctx.options.words) }</p>
        </details>
    }
}

/// Whose policy it is and where they say more, in the last line.
pub(crate) fn signature(ctx: &Ctx) -> Html {
    let Some(own) = &ctx.own else {
        return Html::default();
    };
    let branding = &own.policy.branding;
    html! {
        <>
            if let Some(organisation) = &branding.organisation {
                <span>{ ctx.fill(key::POLICY_OF, &[("organisation", Arg::Text(organisation))]) }</span>
            }
            if let Some(handbook) = &branding.handbook {
                <a href={handbook.url.as_str().to_owned()} target="_blank" rel="noopener">{ handbook.label.clone() }</a>
            }
        </>
    }
}
