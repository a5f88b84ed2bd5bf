//! Everything that can be done to a document, and what it does: the only place where a document changes.

use super::{CostField, CostSheet, Document, Entry, PayKind, Region, RoleSheet, View};
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::Log;
use crate::core::decision::{Answer, Factor};

/// Rows the role table takes.
pub const MAX_ROLES: usize = 20;

/// One change of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opens another view; not an undo step of its own.
    Open(View),
    /// Names the matter.
    Name(String),
    /// Answers a question of the wizard, or takes the answer back.
    Answer(Factor, Option<Answer>),
    /// Chooses the template to write with.
    Choose(String),
    /// Types into a field of a template.
    Fill {
        /// Template id.
        template: String,
        /// Field id.
        field: String,
        /// The whole text of the field.
        text: String,
    },
    /// Changes the calculator's sheet.
    Cost(CostEdit),
    /// Types into the policy editor; see [`super::PolicyEdits::set`].
    Policy {
        /// The path of the field in the policy.
        path: String,
        /// The whole text of the field.
        text: String,
    },
    /// Adds a band of points to a factor that is answered with a number; it counts nothing yet.
    AddBand {
        /// The path of the band in the policy.
        path: String,
        /// The number that it begins with.
        from: i32,
    },
    /// Types into the business case, or chooses there; see [`super::Texts::set`].
    Roi {
        /// The path of the field.
        path: String,
        /// The whole text of the field.
        text: String,
    },
    /// Notes something of the running meeting: the log with that in it.
    Run(Log),
    /// Puts another document in place of this one: from a link, another tab, the host page, or filled in from the
    /// decision.
    Replace(Box<Document>),
    /// Starts afresh.
    Reset,
}

/// One change of the calculator's sheet. Roles are counted from 0; one that does not exist changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum CostEdit {
    /// Types a number.
    Figure(CostField, Entry),
    /// Chooses how often.
    Recurrence(Recurrence),
    /// Chooses whose defaults count.
    Region(Region),
    /// Chooses the currency.
    Currency(String),
    /// Adds a role.
    AddRole,
    /// Removes a role; the last one stays.
    RemoveRole(usize),
    /// Names a role.
    RoleName(usize, String),
    /// Says how many.
    RolePeople(usize, Entry),
    /// Says what the amount means.
    RolePay(usize, PayKind),
    /// Says what they earn or cost.
    RoleAmount(usize, Entry),
}

impl Action {
    /// Applies the change.
    pub fn apply(self, document: &mut Document) {
        match self {
            Self::Open(view) => document.view = view,
            Self::Name(topic) => document.topic = topic,
            Self::Answer(factor, answer) => {
                document.answers = document.answers.with(factor, answer);
            }
            Self::Choose(template) => document.update.template = Some(template),
            Self::Fill {
                template,
                field,
                text,
            } => {
                let drafts = &mut document.update.drafts;
                if !text.is_empty() {
                    drafts.entry(template).or_default().set(field, text);
                } else if let Some(draft) = drafts.get_mut(&template) {
                    draft.values.remove(&field);
                    if draft.values.is_empty() {
                        drafts.remove(&template);
                    }
                }
            }
            Self::Policy { path, text } => document.policy.set(&path, &text),
            Self::Roi { path, text } => document.roi.set(&path, &text),
            Self::AddBand { path, from } => {
                let edits = &mut document.policy;
                edits.set(&[&path, ".0"].concat(), &from.to_string());
                edits.set(&[&path, ".1"].concat(), "0");
            }
            Self::Cost(edit) => edit.apply(&mut document.cost, &mut document.ticker),
            Self::Run(log) => document.ticker = log,
            Self::Replace(other) => *document = *other,
            Self::Reset => {
                *document = Document {
                    view: document.view,
                    ..Document::default()
                }
            }
        }
    }

    /// Changes that belong to the same field in a row are one step of undo: typing a word is undone as a word.
    pub fn same_step(&self, before: &Self) -> bool {
        use CostEdit::{Figure, RoleAmount, RoleName, RolePeople};
        match (self, before) {
            (Self::Name(_), Self::Name(_)) => true,
            (
                Self::Fill {
                    template, field, ..
                },
                Self::Fill {
                    template: t,
                    field: f,
                    ..
                },
            ) => template == t && field == f,
            (Self::Policy { path, .. }, Self::Policy { path: p, .. })
            | (Self::Roi { path, .. }, Self::Roi { path: p, .. }) => !path.is_empty() && path == p,
            (
                Self::Answer(Factor::Contributors, Some(_)),
                Self::Answer(Factor::Contributors, Some(_)),
            ) => true,
            (Self::Cost(edit), Self::Cost(earlier)) => match (edit, earlier) {
                (Figure(a, _), Figure(b, _)) => a == b,
                (RoleName(a, _), RoleName(b, _))
                | (RolePeople(a, _), RolePeople(b, _))
                | (RoleAmount(a, _), RoleAmount(b, _)) => a == b,
                _ => false,
            },
            _ => false,
        }
    }
}

impl CostEdit {
    /// Roles are known by their places, to the log as well.
    fn apply(self, sheet: &mut CostSheet, log: &mut Log) {
        match self {
            Self::Figure(field, entry) => *sheet.entry_mut(field) = entry,
            Self::Recurrence(recurrence) => sheet.recurrence = recurrence,
            Self::Region(region) => {
                sheet.region = Some(region);
                sheet.currency = Some(region.currency().to_owned());
            }
            Self::Currency(currency) => sheet.currency = Some(currency),
            Self::AddRole if sheet.roles.len() < MAX_ROLES => {
                sheet.roles.push(RoleSheet::default());
            }
            Self::AddRole => {}
            Self::RemoveRole(index) => {
                if sheet.roles.len() > 1 && index < sheet.roles.len() {
                    sheet.roles.remove(index);
                    log.remove_role(index);
                }
            }
            Self::RoleName(index, name) => edit_role(sheet, index, |role| role.name = name),
            Self::RolePeople(index, people) => edit_role(sheet, index, |role| role.people = people),
            Self::RolePay(index, pay) => edit_role(sheet, index, |role| role.pay = pay),
            Self::RoleAmount(index, amount) => edit_role(sheet, index, |role| role.amount = amount),
        }
    }
}

fn edit_role(sheet: &mut CostSheet, index: usize, edit: impl FnOnce(&mut RoleSheet)) {
    if let Some(role) = sheet.roles.get_mut(index) {
        edit(role);
    }
}
