use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::*;
use crate::core::markup::{html, is_allowed_link, markdown, tests::hostile::words};

/// Words as hostile as the values.
struct Hostile(String);

impl Words for Hostile {
    fn field(&self, _: &str, _: &str) -> String {
        self.0.clone()
    }
    fn choice(&self, _: &str, _: &str, _: &str) -> String {
        self.0.clone()
    }
    fn side(&self, _: Side) -> String {
        self.0.clone()
    }
    fn label(&self, _: Label) -> String {
        self.0.clone()
    }
    fn when(&self, _: When) -> String {
        self.0.clone()
    }
    fn minutes(&self, _: u16) -> String {
        self.0.clone()
    }
    fn placeholder(&self, _: &str) -> String {
        self.0.clone()
    }
}

proptest! {
    #[test]
    fn hostile_values_in_every_field_stay_inert(
        index in 0_usize..17, values in prop::collection::vec(prop::collection::vec(words(), 0..4), 20), name in words(),
    ) {
        let template = &Templates::builtin().templates[index];
        let mut draft = Draft::default();
        for (field, value) in template.fields.iter().zip(values) {
            draft.set(field.id.clone(), value.join("\n"));
        }
        let _ = (Templates::builtin().checks(template, &draft), word_count(template, &draft));
        let document = render(template, &draft, &Hostile(name));

        for event in Parser::new_ext(&markdown(&document), Options::all()) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => prop_assert!(false, "{html}"),
                Event::Start(Tag::Image { .. }) => prop_assert!(false, "an image"),
                Event::Start(Tag::Link { dest_url, .. }) => prop_assert!(is_allowed_link(&dest_url), "{dest_url}"),
                _ => {}
            }
        }
        let html = html(&document);
        for tag in html.split('<').skip(1).map(|tag| tag.trim_start_matches('/')) {
            let ours = ["h2>", "h3>", "p>", "ul>", "ol>", "li>", "table>", "tbody>", "tr>", "td>", "em>", "strong>", "br>", "a>",
                "th>", "th scope=\"row\">", "a href=\"http://", "a href=\"https://", "a href=\"mailto:"];
            prop_assert!(ours.iter().any(|ours| tag.starts_with(ours)), "<{tag}");
        }
    }
}
