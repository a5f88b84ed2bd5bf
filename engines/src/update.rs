//! `renderUpdate`: a template with its fields, written in the markup of a tool.

use std::rc::Rc;

use worth_a_meeting::app::local_words::LocalWords;
use worth_a_meeting::app::policy::templates;
use worth_a_meeting::app::words::Intl;
use worth_a_meeting::core::compose::{Draft, Field, FieldKind, Label, Template, render};
use worth_a_meeting::core::json::Node;
use worth_a_meeting::core::markup::Dialect;

use crate::decide::parse;
use crate::given::{decimal, one_of, only, pick, text, wrong};
use crate::options::Options;
use crate::out::Out;
use crate::wrong::{Given, Wrong};

/// The most parts of one field.
const MAX_PARTS: usize = 1000;

/// Writes: `{"update": {"template": …, "fields": …, "markup": …}, "options": …}`.
///
/// # Errors
/// There is no such template, field, choice or markup, or a field is no text.
pub fn render_update(request: &str, intl: Rc<dyn Intl>) -> Result<String, Wrong> {
    let value = parse(request)?;
    let root = Node::root(&value, false);
    only(&root, &["update", "options"])?;
    let options = Options::read(&root, intl)?;
    let templates = templates(&options.policy);
    let update = root.required("update")?;
    only(&update, &["template", "fields", "markup"])?;
    let ids: Vec<&str> = templates.templates.iter().map(|one| &*one.id).collect();
    let place = one_of(&update.required("template")?, &ids)?;
    let template = templates.templates.get(place);
    let template = template.ok_or_else(|| Wrong::at("update.template", "is not known"))?;
    let dialect = match update.given("markup")? {
        Some(node) => pick(&node, &Dialect::ALL, Dialect::id)?,
        None => Dialect::Markdown,
    };
    let draft = match update.given("fields")? {
        Some(node) => draft(&node, template)?,
        None => Draft::default(),
    };
    let document = render(template, &draft, &LocalWords::new(&options.words));
    Ok(Out::write(|out| {
        out.text("text", &dialect.write(&document));
        let findings = templates.checks(template, &draft);
        out.list("findings", findings, |out, finding| {
            out.item(|out| {
                out.text_of("field", finding.field.as_deref());
                out.text("code", finding.code.id());
            });
        });
    }))
}

fn draft(node: &Node<'_>, template: &Template) -> Given<Draft> {
    let ids: Vec<&str> = template.fields.iter().map(|field| &*field.id).collect();
    only(node, &ids)?;
    let mut draft = Draft::default();
    for field in &template.fields {
        if let Some(node) = node.given(&field.id)? {
            draft.set(field.id.clone(), value(&node, field)?);
        }
    }
    Ok(draft)
}

/// What a field says: a text, a list of its lines, or a number of minutes.
fn value(node: &Node<'_>, field: &Field) -> Given<String> {
    match &field.kind {
        FieldKind::Choice(choices) => {
            let ids: Vec<&str> = choices.iter().map(|choice| &**choice).collect();
            let place = one_of(node, &ids)?;
            Ok(ids.get(place).copied().unwrap_or_default().to_owned())
        }
        FieldKind::Label => Ok(pick(node, Label::ALL, Label::id)?.id().to_owned()),
        FieldKind::Minutes if node.number().is_ok() => {
            let minutes = node.integer(1, 24 * 60)?;
            Ok(decimal(minutes.into()))
        }
        _ if node.is_list() => {
            let lines: Vec<&str> = node
                .items(0, MAX_PARTS)?
                .iter()
                .map(text)
                .collect::<Given<_>>()?;
            Ok(lines.join("\n"))
        }
        _ => {
            let what = "expected a text, or a list of texts: one for each line";
            text(node).map(str::to_owned).map_err(|error| {
                if node.str().is_err() {
                    wrong(node, what)
                } else {
                    error
                }
            })
        }
    }
}
