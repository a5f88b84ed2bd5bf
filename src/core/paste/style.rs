//! What tags say about the words in them.

use super::tokens::attribute;

/// How words look, and what they lead to; none where nothing is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) strong: Option<bool>,
    pub(super) emphasis: Option<bool>,
    /// They are not to be read.
    pub(super) hidden: bool,
}

/// Elements that are left out with all that is in them.
const HIDDEN: [&str; 10] = [
    "head", "template", "noscript", "svg", "math", "object", "select", "audio", "video", "canvas",
];

/// What a tag says: its own style comes before its name. Google Docs wraps everything in a `b` that is not bold.
pub(super) fn style(name: &str, attributes: &str) -> Style {
    let mut style = Style {
        strong: matches!(
            name,
            "b" | "strong" | "th" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        )
        .then_some(true),
        emphasis: matches!(name, "i" | "em" | "cite" | "dfn").then_some(true),
        hidden: HIDDEN.contains(&name),
    };
    let declared = attribute(attributes, "style").unwrap_or_default();
    for declaration in declared.split(';') {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        let value = value.trim().to_ascii_lowercase();
        match property.trim().to_ascii_lowercase().as_str() {
            "font-weight" => style.strong = Some(is_bold(&value)),
            "font-style" => style.emphasis = Some(value == "italic" || value == "oblique"),
            "display" if value == "none" => style.hidden = true,
            "mso-hide" if value == "all" => style.hidden = true,
            _ => {}
        }
    }
    style
}

fn is_bold(value: &str) -> bool {
    matches!(value, "bold" | "bolder") || value.parse::<u16>().is_ok_and(|weight| weight >= 600)
}
