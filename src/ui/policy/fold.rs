//! A part of the policy behind a fold. There are many of them, and a keystroke concerns one: only that is rendered
//! again.

use std::rc::Rc;

use yew::prelude::*;

use super::field::Fields;
use super::modes::words;
use crate::app::document::{Document, PolicyEdits};
use crate::app::policy_draft::{PolicyDraft, points_path};
use crate::core::decision::{Factor, Mode};
use crate::ui::context::Ctx;

/// What is behind a fold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The points of a factor.
    Factor(Factor),
    /// What is said of a mode.
    Mode(Mode),
}

/// What is folded.
#[derive(Clone, Properties)]
pub(super) struct FoldProps {
    pub(super) ctx: Ctx,
    pub(super) draft: Rc<PolicyDraft>,
    pub(super) document: Rc<Document>,
    pub(super) part: Part,
}

impl PartialEq for FoldProps {
    /// Whether nothing changed that is shown of this part.
    fn eq(&self, other: &Self) -> bool {
        let path = match self.part {
            Part::Factor(factor) => points_path(factor),
            Part::Mode(mode) => ["decision.modes.", mode.id()].concat(),
        };
        self.part == other.part
            && self.ctx == other.ctx
            && Rc::ptr_eq(&self.draft.base, &other.draft.base)
            && self.is_offered() == other.is_offered()
            && self.edits().within(&path).eq(other.edits().within(&path))
            && self
                .draft
                .problems_within(&path)
                .eq(other.draft.problems_within(&path))
            && match self.part {
                Part::Factor(_) => true,
                Part::Mode(mode) => {
                    let problems = self.draft.problems_within("wording");
                    words(self.edits(), mode).eq(words(other.edits(), mode))
                        && problems.eq(other.draft.problems_within("wording"))
                }
            }
    }
}

impl FoldProps {
    fn edits(&self) -> &PolicyEdits {
        &self.document.policy
    }

    fn is_offered(&self) -> bool {
        match self.part {
            Part::Factor(_) => true,
            Part::Mode(mode) => self.draft.policy.decision.modes[mode as usize].offered,
        }
    }
}

/// See the module.
#[component]
pub(super) fn Fold(props: &FoldProps) -> Html {
    let fields = Fields {
        ctx: &props.ctx,
        draft: &props.draft,
        edits: props.edits(),
    };
    match props.part {
        Part::Factor(factor) => fields.factor(factor),
        Part::Mode(mode) => fields.mode(mode),
    }
}
