//! The set of templates; which of them serves which mode is the policy's to say.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Template;
use crate::core::json;

pub(super) const BUILTIN: &str = include_str!("../../../data/templates.json");

/// Templates with what belongs to all of them.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Templates {
    /// How many words a text may have before it is called long.
    pub longest: usize,
    /// How many people can decide together (Blenko, Mankins & Rogers 2010, a consultancy rule).
    pub most_needed: usize,
    /// What people write in place of a time, in any language; ASCII letters match in either case.
    pub asap: Vec<String>,
    /// What people leave in a text to fill it in later; as above.
    pub placeholders: Vec<String>,
    /// What stands between two names.
    pub several: Vec<String>,
    /// The templates, in the order in which they are offered.
    pub templates: Vec<Template>,
    /// The ids of those that are not offered.
    #[serde(default)]
    pub hidden: Vec<String>,
}

/// Why a set of templates cannot be used.
#[derive(Debug)]
pub enum TemplatesError {
    /// Not JSON of that form; the error names the field.
    Json(json::Error),
    /// Two templates have this id, or two fields of a template: `<template>/<field>`.
    Twice(String),
    /// This template has no field called `title`.
    NoTitle(String),
}

impl TemplatesError {
    /// The code under which words for this error are found.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Json(_) => "json",
            Self::Twice(_) => "twice",
            Self::NoTitle(_) => "no-title",
        }
    }
}

impl Templates {
    /// The templates that ship with the product.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static TEMPLATES: OnceLock<Templates> = OnceLock::new();
        // A test holds that the shipped templates parse, so that the empty default is never seen.
        TEMPLATES.get_or_init(|| Self::parse(BUILTIN).unwrap_or_default())
    }

    /// Reads templates in the format of `data/templates.json`.
    ///
    /// # Errors
    /// See [`TemplatesError`].
    pub fn parse(json: &str) -> Result<Self, TemplatesError> {
        let templates = Self::read(json).map_err(TemplatesError::Json)?;
        for (index, template) in templates.templates.iter().enumerate() {
            if templates
                .templates
                .iter()
                .skip(index + 1)
                .any(|other| other.id == template.id)
            {
                return Err(TemplatesError::Twice(template.id.clone()));
            }
            for (index, field) in template.fields.iter().enumerate() {
                if template
                    .fields
                    .iter()
                    .skip(index + 1)
                    .any(|other| other.id == field.id)
                {
                    return Err(TemplatesError::Twice(template.id.clone() + "/" + &field.id));
                }
            }
            if template.field("title").is_none() {
                return Err(TemplatesError::NoTitle(template.id.clone()));
            }
        }
        Ok(templates)
    }

    fn read(json: &str) -> json::Read<Self> {
        let value = json::Value::parse(json)?;
        let node = json::Node::root(&value, false);
        node.fields(&[
            "longest",
            "most_needed",
            "asap",
            "placeholders",
            "several",
            "templates",
        ])?;
        let mut read = Self {
            longest: node.required("longest")?.integer(0, i32::MAX)? as usize,
            most_needed: node.required("most_needed")?.integer(1, 99)? as usize,
            asap: node.required("asap")?.strings()?,
            placeholders: node.required("placeholders")?.strings()?,
            several: node.required("several")?.strings()?,
            ..Self::default()
        };
        for template in node.required("templates")?.items(0, usize::MAX)? {
            read.templates.push(Template::read(&template)?);
        }
        Ok(read)
    }

    /// The template of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }
}
