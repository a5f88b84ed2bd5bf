//! `decide`: which way to communicate fits, why, and what would change it.

use std::rc::Rc;

use worth_a_meeting::app::naming::{rule_name, source_name};
use worth_a_meeting::app::words::{Intl, Words, key};
use worth_a_meeting::core::decision::{
    Answer, Answers, Contribution, Factor, Reason, Recommendation, decide as engine, flips,
};
use worth_a_meeting::core::json::{Node, Value};

use crate::given::only;
use crate::options::Options;
use crate::out::Out;
use crate::parts::{answers, choices};
use crate::wrong::{Given, Wrong};

/// Decides: `{"answers": …, "options": …}`.
///
/// # Errors
/// A field is not as expected, or one of the four answers that are always needed is missing.
pub fn decide(request: &str, intl: Rc<dyn Intl>) -> Result<String, Wrong> {
    let value = parse(request)?;
    let root = Node::root(&value, false);
    only(&root, &["answers", "options"])?;
    let options = Options::read(&root, intl)?;
    let given = root.required("answers")?;
    let answers = answers(&given)?;
    if let Some(missing) = answers.asked_missing().next() {
        let what = ["is missing, and has to be there: ", &choices(missing)].concat();
        return Err(Wrong::at(given.path_to(missing.id()), what));
    }
    let recommendation = engine(&answers, &options.policy);
    let recommendation =
        recommendation.ok_or_else(|| Wrong::at(given.path(), "nothing can be said of these"))?;
    Ok(Out::write(|out| {
        said(out, &recommendation, &options.words);
        out.list("flips", flips(&answers, &options.policy), |out, flip| {
            out.item(|out| {
                out.text("factor", flip.factor.id());
                answer(out, "from", flip.factor, answers.get(flip.factor));
                answer(out, "to", flip.factor, Some(flip.to));
                out.text("mode", flip.mode.id());
            });
        });
    }))
}

/// The request as JSON.
pub(crate) fn parse(request: &str) -> Given<Value> {
    if request.len() > crate::MAX_BYTES {
        let most = crate::MAX_BYTES;
        return Err(Wrong::at("", format!("expected at most {most} bytes")));
    }
    Ok(Value::parse(request)?)
}

fn said(out: &mut Out, recommendation: &Recommendation, words: &Words) {
    let mode = recommendation.mode;
    out.text("mode", mode.id());
    out.text("name", &words.named(&["mode-", mode.id()]));
    out.text("liveness", mode.liveness().id());
    out.number("score", recommendation.score.into());
    out.list("gates", &recommendation.gates, |out, gate| {
        out.item_text(gate.id());
    });
    out.list("reasons", &recommendation.reasons, |out, reason| {
        out.item(|out| why(out, *reason, recommendation, words));
    });
    out.list(
        "contributions",
        &recommendation.contributions,
        |out, one| {
            out.item(|out| push(out, one, words));
        },
    );
    out.list("runnersUp", &recommendation.runners_up, |out, one| {
        out.item(|out| {
            out.text("mode", one.mode.id());
            out.text("name", &words.named(&["mode-", one.mode.id()]));
            out.number("lead", one.lead.into());
            out.text_of("against", one.against.map(Factor::id));
        });
    });
}

fn why(out: &mut Out, reason: Reason, recommendation: &Recommendation, words: &Words) {
    match reason {
        Reason::Gate(gate) => {
            out.text("gate", gate.id());
            out.text("text", &words.named(&["gate-", gate.id()]));
        }
        Reason::Factor(factor) => {
            let mut pushes = recommendation.contributions.iter();
            let push = pushes.find(|one| one.factor == factor);
            out.text("factor", factor.id());
            let text = push.map(|one| rule_name(words, one));
            out.text("text", &text.unwrap_or_default());
        }
        Reason::Balanced => out.text("text", &words.say(key::REASON_BALANCED)),
    }
}

fn push(out: &mut Out, one: &Contribution, words: &Words) {
    out.text("factor", one.factor.id());
    out.number("points", one.points.into());
    out.text("rule", &one.rule);
    out.text("text", &rule_name(words, one));
    out.text_of("source", one.source.as_deref());
    out.text_of("sourceText", source_name(words, one).as_deref());
}

/// A field with an answer, or nothing.
pub(crate) fn answer(out: &mut Out, name: &str, factor: Factor, answer: Option<Answer>) {
    match answer {
        Some(Answer::Choice(index)) => {
            let choice = factor.choices().get(usize::from(index));
            out.text_of(name, choice.copied());
        }
        Some(Answer::Number(number)) => out.number(name, number.into()),
        None => out.null(name),
    }
}

/// Fields with the answers that there are.
pub(crate) fn write_answers(out: &mut Out, answers: &Answers) {
    for factor in Factor::ALL {
        if let Some(given) = answers.get(factor) {
            answer(out, factor.id(), factor, Some(given));
        }
    }
}
