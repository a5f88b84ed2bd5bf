//! Arbitrary documents and actions, for tests that look for what nobody thought of.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::core::cost::Recurrence;
use crate::core::cost::ticker::{Change, Log, Moment, Note};
use crate::core::decision::{Answer, Factor};
use crate::core::quantity::testing::ENGLISH;

/// Texts that have broken somebody's software before.
const WEIRD: [&str; 12] = [
    "",
    " ",
    "\0\u{1}\u{7f}",
    "\"\\/\u{8}\u{c}\n\r\t",
    "\u{2028}\u{2029}",
    "\u{feff}a\u{202e}b\u{200f}",
    "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "e\u{301}\u{301}\u{301}",
    "</script><!--",
    "__proto__",
    "%23wam=AQ&#wam=",
    "\u{10ffff}\u{fffd}\u{e000}",
];

/// Any text, control characters and all.
pub(crate) fn text() -> BoxedStrategy<String> {
    prop_oneof![
        3 => select(&WEIRD[..]).prop_map(str::to_owned),
        2 => "[a-z ]{0,12}",
        2 => vec(any::<char>(), 0..40).prop_map(String::from_iter),
    ]
    .boxed()
}

/// A number that somebody could have typed.
pub(crate) fn typed_number() -> BoxedStrategy<f64> {
    ("-?[0-9]{1,14}(\\.[0-9]{1,12})?")
        .prop_filter_map("a number", |text| Entry::read(&text, &ENGLISH).number())
        .boxed()
}

/// What a number field may hold, and numbers that nobody types but a document may bring.
fn any_entry() -> impl Strategy<Value = Entry> {
    let any_number = any::<f64>().prop_filter("finite", |number| number.is_finite());
    prop_oneof![3 => entry(), 1 => any_number.prop_map(Entry::Number)]
}

/// What a number field may hold.
pub(crate) fn entry() -> BoxedStrategy<Entry> {
    prop_oneof![
        3 => Just(Entry::Empty),
        1 => (0_u16..100).prop_map(|number| Entry::Number(number.into())),
        2 => typed_number().prop_map(Entry::Number),
        1 => text().prop_map(|text| Entry::read(&text, &ENGLISH)),
    ]
    .boxed()
}

/// Any answer that a factor offers, or none.
pub(crate) fn answer() -> BoxedStrategy<(Factor, Option<Answer>)> {
    let answer = |factor: Factor| {
        let (low, high) = factor.bounds();
        let offered = (low..=high).prop_map(move |at| factor.answer(at));
        (Just(factor), option::weighted(0.8, offered))
    };
    select(&Factor::ALL[..]).prop_flat_map(answer).boxed()
}

fn answers() -> impl Strategy<Value = Answers> {
    vec(answer(), 0..16).prop_map(|given| {
        given
            .into_iter()
            .fold(Answers::default(), |answers, (factor, answer)| {
                answers.with(factor, answer)
            })
    })
}

fn role() -> impl Strategy<Value = RoleSheet> {
    (text(), any_entry(), select(&PayKind::ALL[..]), any_entry()).prop_map(
        |(name, people, pay, amount)| RoleSheet {
            name,
            people,
            pay,
            amount,
        },
    )
}

/// Any sheet of the calculator.
pub(crate) fn cost_sheet() -> BoxedStrategy<CostSheet> {
    (
        option::of(select(&Region::ALL[..])),
        option::of("[A-Z]{3}"),
        vec(role(), 1..5),
        select(Recurrence::ALL),
        vec(any_entry(), CostField::ALL.len()),
    )
        .prop_map(|(region, currency, roles, recurrence, entries)| {
            let mut sheet = CostSheet {
                region,
                currency,
                roles,
                recurrence,
                ..CostSheet::default()
            };
            for (field, entry) in CostField::ALL.iter().zip(entries) {
                *sheet.entry_mut(*field) = entry;
            }
            sheet
        })
        .boxed()
}

fn draft() -> impl Strategy<Value = Draft> {
    vec((text(), text()), 0..4).prop_map(|values| Draft {
        values: values.into_iter().collect(),
    })
}

fn drafts() -> impl Strategy<Value = LiteMap<String, Draft>> {
    vec((text(), draft()), 0..3).prop_map(LiteMap::from_iter)
}

fn update() -> impl Strategy<Value = Update> {
    (option::of(text()), drafts(), drafts()).prop_map(|(template, drafts, filled)| Update {
        template,
        drafts,
        filled,
    })
}

/// Edits of fields that exist, that do not, and of the whole.
fn policy_edits() -> impl Strategy<Value = PolicyEdits> {
    vec((policy_path(), text()), 0..4).prop_map(|typed| {
        let mut edits = PolicyEdits::default();
        for (path, text) in typed {
            edits.set(&path, &text);
        }
        edits
    })
}

/// What was typed into the business case, and what a hand-made document may hold.
fn roi_sheet() -> impl Strategy<Value = RoiSheet> {
    vec((roi_path(), roi_text()), 0..5).prop_map(|typed| {
        let mut sheet = RoiSheet::default();
        for (path, text) in typed {
            sheet.set(&path, &text);
        }
        sheet
    })
}

fn roi_path() -> BoxedStrategy<String> {
    const KNOWN: [&str; 8] = [
        "people",
        "share-moved",
        "pay",
        "pay-basis",
        "meeting-basis",
        "horizon",
        "kept.0.people",
        "kept.0",
    ];
    prop_oneof![4 => select(&KNOWN[..]).prop_map(str::to_owned), 1 => text()].boxed()
}

fn roi_text() -> BoxedStrategy<String> {
    const KNOWN: [&str; 6] = [
        "25",
        "20..40",
        "20..25..40",
        "annual",
        "monthly-cost",
        "1e9",
    ];
    prop_oneof![4 => select(&KNOWN[..]).prop_map(str::to_owned), 1 => text()].boxed()
}

fn policy_path() -> BoxedStrategy<String> {
    const KNOWN: [&str; 6] = [
        "",
        "name",
        "decision.points",
        "decision.points.urgency.day",
        "decision.pointsman",
        "norms",
    ];
    prop_oneof![4 => select(&KNOWN[..]).prop_map(str::to_owned), 1 => text()].boxed()
}

/// What a hand-made document may hold, and what readers note.
fn log() -> BoxedStrategy<Log> {
    let number = || any::<f64>().prop_filter("finite", |number| number.is_finite());
    let people = prop_oneof![3 => (0_u8..9).prop_map(f64::from), 1 => number()];
    let note = (number(), select(&Change::ALL[..]), 0_u8..4, people);
    let note = note.prop_map(|(at, change, role, people)| Note {
        at: Moment::new(at),
        change,
        role,
        people,
    });
    vec(note, 0..6).prop_map(|notes| Log { notes }).boxed()
}

/// Any document that the widget can hold.
pub(crate) fn document() -> BoxedStrategy<Document> {
    (
        select(&View::STEPS[..]),
        text(),
        answers(),
        update(),
        cost_sheet(),
        policy_edits(),
        log(),
        roi_sheet(),
    )
        .prop_map(
            |(view, topic, answers, update, cost, policy, ticker, roi)| Document {
                view,
                topic,
                answers,
                update,
                cost,
                policy,
                ticker,
                roi,
            },
        )
        .boxed()
}

fn cost_edit() -> impl Strategy<Value = CostEdit> {
    let index = || 0_usize..4;
    prop_oneof![
        3 => (select(CostField::ALL), entry()).prop_map(|(field, entry)| CostEdit::Figure(field, entry)),
        1 => select(Recurrence::ALL).prop_map(CostEdit::Recurrence),
        1 => select(&Region::ALL[..]).prop_map(CostEdit::Region),
        1 => "[A-Z]{3}".prop_map(CostEdit::Currency),
        2 => Just(CostEdit::AddRole),
        1 => prop_oneof![index(), Just(usize::MAX)].prop_map(CostEdit::RemoveRole),
        1 => (index(), text()).prop_map(|(index, name)| CostEdit::RoleName(index, name)),
        1 => (index(), entry()).prop_map(|(index, people)| CostEdit::RolePeople(index, people)),
        1 => (index(), select(&PayKind::ALL[..])).prop_map(|(index, pay)| CostEdit::RolePay(index, pay)),
        1 => (index(), entry()).prop_map(|(index, amount)| CostEdit::RoleAmount(index, amount)),
    ]
}

/// Anything that can be done to a document; from few names, so that it often meets what was done before.
pub(crate) fn action() -> BoxedStrategy<Action> {
    let name = || select(&["a", "b"][..]).prop_map(str::to_owned);
    let word = || select(&["", "x", "xy"][..]).prop_map(str::to_owned);
    prop_oneof![
        2 => select(&View::STEPS[..]).prop_map(Action::Open),
        2 => word().prop_map(Action::Name),
        3 => answer().prop_map(|(factor, answer)| Action::Answer(factor, answer)),
        1 => name().prop_map(Action::Choose),
        3 => (name(), name(), word()).prop_map(|(template, field, text)| Action::Fill { template, field, text }),
        4 => cost_edit().prop_map(Action::Cost),
        2 => (policy_path(), text()).prop_map(|(path, text)| Action::Policy { path, text }),
        2 => (roi_path(), roi_text()).prop_map(|(path, text)| Action::Roi { path, text }),
        2 => log().prop_map(Action::Run),
        1 => document().prop_map(|document| Action::Replace(Box::new(document))),
        1 => Just(Action::Reset),
    ]
    .boxed()
}
