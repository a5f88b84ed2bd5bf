//! A small picture of how far the headline may be off, and the same figures as a table.

use std::rc::Rc;

use yew::prelude::*;

use super::Shown;
use super::answer::say;
use crate::app::roi::band;
use crate::app::words::key;
use crate::core::quantity::Money;
use crate::core::roi;
use crate::ui::context::Ctx;
use crate::ui::disclosure::use_disclosure;
use crate::ui::picture::{drawing, table};

/// What is pictured.
#[derive(PartialEq, Properties)]
pub(super) struct BandProps {
    pub(super) ctx: Ctx,
    pub(super) shown: Rc<Shown>,
    pub(super) band: roi::Band,
    /// What is likely, of the same case as the band.
    pub(super) likely: Money,
}

/// See the module. The table is made once it is asked for.
#[component]
pub(super) fn Band(props: &BandProps) -> Html {
    let BandProps {
        ctx,
        shown,
        band,
        likely,
    } = props;
    let (is_open, ontoggle) = use_disclosure();
    let Some(picture) = self::band(say(ctx, shown), *band, *likely) else {
        return html! {};
    };
    html! {
        <div class="wam-band" data-picture="band">
            { drawing(&picture.scene, Some(&picture.title)) }
            <details class="wam-more" {ontoggle}>
                <summary>{ ctx.say(key::SHOW_TABLE) }</summary>
                if is_open {
                    { table(&picture) }
                }
            </details>
        </div>
    }
}
