//! Reads the `branding` section: whose policy it is, and how that shows.

use super::limits;
use crate::core::json::{Node, Read};

/// Whose policy it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branding {
    /// The organisation's name.
    pub organisation: Option<String>,
    /// Its colour.
    pub accent: Option<Accent>,
    /// Where it says more.
    pub handbook: Option<Handbook>,
}

/// The colour of buttons, links and marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light pages.
    pub light: Colour,
    /// On dark pages; made of the light one where it is not given.
    pub dark: Option<Colour>,
}

/// A link to the organisation's own rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handbook {
    /// Where it leads.
    pub url: Address,
    /// What it is called.
    pub label: String,
}

/// A colour as CSS writes it: `#` and six hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colour(String);

impl Colour {
    /// The colour that a text is.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_colour = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_colour.then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A web address under `https:`, or one relative to the page: nothing that runs or leads to another scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    const SCHEME: &str = "https://";

    /// The address that a text is.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        // Browsers take a backslash for a slash, and pass over tabs and line ends.
        let allowed = |byte: u8| byte > b' ' && byte != b'\\' && byte != 0x7f;
        let length = text.chars().count();
        if !(1..=limits::ADDRESS).contains(&length) || !text.bytes().all(allowed) {
            return None;
        }
        let absolute = text.len() > Self::SCHEME.len() && text.starts_with(Self::SCHEME);
        let start = text.split(['/', '?', '#']).next().unwrap_or_default();
        let relative = !start.contains(':') && !text.starts_with("//");
        (absolute || relative).then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The fields of the section, and of what is in it.
pub(super) const FIELDS: [&str; 4] = ["note", "organisation", "accent", "handbook"];
pub(super) const ACCENT_FIELDS: [&str; 2] = ["light", "dark"];
pub(super) const HANDBOOK_FIELDS: [&str; 2] = ["url", "label"];

impl Branding {
    /// Nobody's in particular.
    pub const NONE: Self = Self {
        organisation: None,
        accent: None,
        handbook: None,
    };

    /// Takes over what this section says; what it leaves out stays.
    pub(super) fn read(&mut self, node: &Node<'_>) -> Read<()> {
        for (name, field) in node.fields(&FIELDS)? {
            match name {
                1 => self.organisation = Some(field.line(limits::ORGANISATION)?),
                2 => self.accent = Some(accent(&field)?),
                3 => self.handbook = Some(handbook(&field)?),
                _ => {}
            }
        }
        Ok(())
    }
}

fn accent(node: &Node<'_>) -> Read<Accent> {
    node.fields(&ACCENT_FIELDS)?;
    let colour = |node: &Node<'_>| Colour::of(node.str()?).ok_or_else(|| node.expected("colour"));
    let light = colour(&node.required("light")?)?;
    let dark = match node.field("dark")? {
        Some(field) => Some(colour(&field)?),
        None => None,
    };
    Ok(Accent { light, dark })
}

fn handbook(node: &Node<'_>) -> Read<Handbook> {
    node.fields(&HANDBOOK_FIELDS)?;
    let (url, label) = (node.required("url")?, node.required("label")?);
    Ok(Handbook {
        url: Address::of(url.str()?).ok_or_else(|| url.expected("address"))?,
        label: label.line(limits::LABEL)?,
    })
}
