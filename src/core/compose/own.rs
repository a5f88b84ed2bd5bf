//! An organisation's own templates: what its policy adds to the shipped ones, hides and changes of them.

use super::template::{code, due};
use super::{Field, FieldKind, Group, Label, Template, Templates};
use crate::core::json::{Kind, Measure, Node, Read};

impl Templates {
    /// The fields of the section.
    pub const SECTION: [&'static str; 6] =
        ["note", "longest", "most_needed", "add", "change", "hide"];

    /// The fields of a template's change.
    pub const CHANGE: [&'static str; 3] = ["label", "group", "fields"];

    /// The fields of a field's change.
    pub const FIELD_CHANGE: [&'static str; 4] = ["required", "lead", "missing", "due"];

    /// How many templates there may be.
    pub const MOST: usize = 60;

    /// Words that a text may have before it is called long.
    pub const LONGEST: core::ops::RangeInclusive<i32> = 20..=20_000;

    /// People who can decide together.
    pub const NEEDED: core::ops::RangeInclusive<i32> = 1..=99;

    /// Takes over what a section of a policy says; a template that it adds takes the place of one with its id.
    ///
    /// # Errors
    /// What is not as `docs/policy.md` says, with its path.
    pub fn take_over(&mut self, section: &Node<'_>) -> Read<()> {
        section.fields(&Self::SECTION)?;
        if let Some(longest) = section.field("longest")? {
            self.longest = longest.within(Self::LONGEST)?.unsigned_abs() as usize;
        }
        if let Some(needed) = section.field("most_needed")? {
            self.most_needed = needed.within(Self::NEEDED)?.unsigned_abs() as usize;
        }
        if let Some(added) = section.field("add")? {
            self.add(&added)?;
        }
        if let Some(changes) = section.field("change")? {
            for (id, change) in changes.entries()? {
                let known = self.templates.iter_mut().find(|known| known.id == id);
                let template = known.ok_or_else(|| change.error(Kind::Unknown))?;
                template.change(&change)?;
            }
        }
        if let Some(hidden) = section.field("hide")? {
            self.hidden = self.to_hide(&hidden)?;
        }
        Ok(())
    }

    fn add(&mut self, added: &Node<'_>) -> Read<()> {
        let mut ids: Vec<String> = Vec::new();
        for node in added.items(0, Self::MOST)? {
            let template = Template::read(&node)?;
            template.check(&node)?;
            if ids.contains(&template.id) {
                return Err(node.required("id")?.expected("unique"));
            }
            ids.push(template.id.clone());
            match self
                .templates
                .iter_mut()
                .find(|known| known.id == template.id)
            {
                Some(known) => *known = template,
                None => self.templates.push(template),
            }
        }
        if self.templates.len() > Self::MOST {
            return Err(added.out_of(Measure::Entries, 0..=Self::MOST));
        }
        Ok(())
    }

    /// At least one stays.
    fn to_hide(&self, node: &Node<'_>) -> Read<Vec<String>> {
        let mut hidden: Vec<String> = Vec::new();
        for item in node.items(0, self.templates.len() - 1)? {
            let id = item.string()?;
            if self.get(&id).is_none() {
                return Err(item.error(Kind::Unknown));
            }
            if hidden.contains(&id) {
                return Err(item.expected("unique"));
            }
            hidden.push(id);
        }
        Ok(hidden)
    }

    /// The first one that is offered.
    #[must_use]
    pub fn first(&self) -> Option<&Template> {
        let mut all = self.templates.iter();
        all.find(|template| !self.hidden.contains(&template.id))
    }
}

impl Template {
    /// What must hold between its fields.
    fn check(&self, node: &Node<'_>) -> Read<()> {
        let fields = node.required("fields")?;
        for (place, (field, node)) in self
            .fields
            .iter()
            .zip(fields.items(0, usize::MAX)?)
            .enumerate()
        {
            if self.fields[..place]
                .iter()
                .any(|other| other.id == field.id)
            {
                return Err(node.required("id")?.expected("unique"));
            }
            let time = |id: &String| self.field(id).is_some_and(|it| it.kind == FieldKind::When);
            if field.before.as_ref().is_some_and(|id| !time(id)) {
                return Err(node.required("before")?.error(Kind::Unknown));
            }
        }
        match self.field("title") {
            Some(title) if title.kind == FieldKind::Line => Ok(()),
            _ => Err(fields.expected("title")),
        }
    }

    fn change(&mut self, node: &Node<'_>) -> Read<()> {
        node.fields(&Templates::CHANGE)?;
        if let Some(label) = node.field("label")? {
            self.label = if label.is_null() {
                None
            } else {
                Some(label.one_of(Label::ALL, Label::id)?)
            };
        }
        if let Some(group) = node.field("group")? {
            self.group = group.one_of(Group::ALL, Group::id)?;
        }
        let Some(changes) = node.field("fields")? else {
            return Ok(());
        };
        for (id, change) in changes.entries()? {
            let place = self.fields.iter().position(|field| field.id == id);
            let place = place.ok_or_else(|| change.error(Kind::Unknown))?;
            if change.is_null() {
                let is_meant = |other: &Field| other.before.as_deref() == Some(id);
                if id == "title" || self.fields.iter().any(is_meant) {
                    return Err(change.expected("object"));
                }
                self.fields.remove(place);
            } else if let Some(field) = self.fields.get_mut(place) {
                field.change(&change)?;
            }
        }
        Ok(())
    }
}

impl Field {
    fn change(&mut self, node: &Node<'_>) -> Read<()> {
        node.fields(&Templates::FIELD_CHANGE)?;
        if let Some(required) = node.field("required")? {
            self.required = required.boolean()?;
        }
        if let Some(lead) = node.field("lead")? {
            self.lead = lead.boolean()?;
        }
        if node.field("missing")?.is_some() {
            self.missing = code(node, "missing")?;
        }
        if node.field("due")?.is_some() {
            self.due = due(node)?;
        }
        Ok(())
    }
}
