//! Which rules of a policy never apply, whatever is answered.
//!
//! The answers can be combined in 58 million ways; asking each of them for each rule is out of the question. But of
//! most answers only the *points* differ, and for everything else being equal the mode depends on the sum alone: the
//! line of scores is cut into one piece per mode. So the answers of each factor fall into *kinds*: two are of a kind
//! if no gate and no mode tells them apart. For each combination of kinds (some ten thousand for the default policy)
//! the sums that can come about are a set of bits, and a rule applies if that set meets the pieces where it matters.
//! That is exact: every combination of answers is counted, and nothing else is.

use super::line::Line;
use super::scores::Scores;
use crate::core::decision::{Answer, Answers, Factor, Gate, Mode, Weighing, sight};
use crate::core::policy::{ModeRule, Policy, Rules};

/// A rule that may turn out never to apply.
///
/// “Combination” is every combination of answers for which an answer is given: urgency, complexity and contributors
/// answered, everything else answered or not. (Risk is always asked too, but the matrix does without.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A mode that is offered; it never applies if no combination has it for an answer.
    Mode(Mode),
    /// A gate in use; it never applies if no combination would have another mode without it.
    Gate(Gate),
    /// The weight at this place of a factor's list; it never applies if no combination would have another mode with
    /// no points in its place, or if no answer can have it. Weights of no points are not looked at.
    Weight(Factor, u8),
}

impl Rule {
    /// The path of its field in a policy.
    pub fn path(self) -> String {
        match self {
            Rule::Mode(mode) => ["decision.modes.", mode.id()].concat(),
            Rule::Gate(gate) => ["decision.gates.", gate.id()].concat(),
            Rule::Weight(factor, index) => {
                let own = factor.choices().get(usize::from(index));
                let own = own.map_or_else(|| index.to_string(), |id| (*id).to_owned());
                ["decision.points.", factor.id(), ".", &own].concat()
            }
        }
    }
}

/// Answers of one factor that nothing but their points tells apart.
#[derive(Debug)]
struct Kind {
    /// One of them.
    answer: Option<Answer>,
    /// The points that they have, each once.
    points: Vec<i32>,
    /// The place of each weight that they have, with its points.
    weights: Vec<(u8, i32)>,
}

/// The search for rules that never apply; in steps, so that it can be put off and dropped at any time.
#[derive(Debug)]
pub struct Search {
    rules: Rules,
    kinds: [Vec<Kind>; Factor::ALL.len()],
    /// The kind of each factor in the present combination, the last one changing most often.
    at: [usize; Factor::ALL.len()],
    /// An answer of each of these kinds.
    answers: Answers,
    /// The sums of the points of the factors before each, and of all.
    sums: [Scores; Factor::ALL.len() + 1],
    /// The rules for which no combination has been found yet.
    pending: Vec<Rule>,
    done: bool,
}

impl Search {
    /// Begins a search.
    pub fn new(policy: &Policy) -> Self {
        let rules = policy.decision.clone();
        let kinds = Factor::ALL.map(|factor| kinds(factor, &rules));
        let pending = pending(&rules, &kinds);
        let mut search = Self {
            rules,
            kinds,
            at: [0; Factor::ALL.len()],
            answers: Answers::default(),
            sums: [Scores::zero(); Factor::ALL.len() + 1],
            pending,
            done: false,
        };
        search.answer_from(0);
        search
    }

    /// Looks at so many more combinations of kinds; says whether there are any left.
    pub fn advance(&mut self, combinations: usize) -> bool {
        for _ in 0..combinations {
            if self.done || self.pending.is_empty() {
                return false;
            }
            self.look();
            self.step();
        }
        !self.done
    }

    /// The rules that never apply, as far as is known: all of them, once nothing is left to look at.
    pub fn never(&self) -> &[Rule] {
        &self.pending
    }

    /// How many combinations of kinds there are.
    pub fn combinations(&self) -> usize {
        self.kinds.iter().map(Vec::len).product()
    }

    fn step(&mut self) {
        for digit in (0..self.at.len()).rev() {
            self.at[digit] += 1;
            if self.at[digit] < self.kinds[digit].len() {
                return self.answer_from(digit);
            }
            self.at[digit] = 0;
        }
        self.done = true;
    }

    /// Answers the factors from this one on as the present combination says.
    fn answer_from(&mut self, first: usize) {
        for factor in Factor::ALL.into_iter().skip(first) {
            let index = factor as usize;
            let kind = &self.kinds[index][self.at[index]];
            self.answers.set(factor, kind.answer);
            self.sums[index + 1] = self.sums[index].plus(&kind.points);
        }
    }

    fn look(&mut self) {
        let weighing = Weighing::new(&self.answers, &self.rules);
        let line = Line::new(&weighing, weighing.modes(), &self.rules);
        let applies = |rule: &Rule| match *rule {
            Rule::Mode(mode) => line.reaches(mode, &self.sums[Factor::ALL.len()]),
            Rule::Gate(gate) => weighing.without(gate, &self.answers).is_some_and(|modes| {
                let other = Line::new(&weighing, modes, &self.rules);
                line.differs(&other, &self.sums[Factor::ALL.len()])
            }),
            Rule::Weight(factor, index) => self
                .points_of(factor, index)
                .is_some_and(|points| line.is_changed(points, &self.sums_but(factor))),
        };
        let pending = self.pending.iter().copied().filter(|rule| !applies(rule));
        self.pending = pending.collect();
    }

    /// The points of a weight, if the present combination can have it.
    fn points_of(&self, factor: Factor, index: u8) -> Option<i32> {
        let kind = &self.kinds[factor as usize][self.at[factor as usize]];
        let own = kind.weights.iter().find(|(place, _)| *place == index);
        own.map(|(_, points)| *points)
    }

    /// The sums of the points of all factors but one.
    fn sums_but(&self, factor: Factor) -> Scores {
        let mut sums = self.sums[factor as usize];
        for other in factor as usize + 1..Factor::ALL.len() {
            sums = sums.plus(&self.kinds[other][self.at[other]].points);
        }
        sums
    }
}

/// What there is to find out.
fn pending(rules: &Rules, kinds: &[Vec<Kind>; Factor::ALL.len()]) -> Vec<Rule> {
    let mut pending = Vec::new();
    for gate in Gate::ALL {
        if rules.gates[gate as usize] {
            pending.push(Rule::Gate(gate));
        }
    }
    for factor in Factor::ALL {
        for (index, weight) in rules.points[factor as usize].iter().enumerate() {
            let index = index as u8;
            let kinds = &kinds[factor as usize];
            let has = |kind: &Kind| kind.weights.iter().any(|(place, _)| *place == index);
            if weight.points != 0 || !kinds.iter().any(has) {
                pending.push(Rule::Weight(factor, index));
            }
        }
    }
    for mode in Mode::ALL {
        if rules.modes[mode as usize].offered {
            pending.push(Rule::Mode(mode));
        }
    }
    pending
}

/// The kinds of answers that a factor has.
fn kinds(factor: Factor, rules: &Rules) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for answer in candidates(factor, rules) {
        let weight = answer.and_then(|answer| {
            let weights = &rules.points[factor as usize];
            let weight = rules.weight(factor, answer)?;
            let place = weights.iter().position(|one| std::ptr::eq(one, weight))?;
            Some((place as u8, weight.points))
        });
        let known = kinds
            .iter_mut()
            .find(|kind| alike(factor, kind.answer, answer, rules));
        let points = weight.map_or(0, |(_, points)| points);
        if let Some(kind) = known {
            if !kind.points.contains(&points) {
                kind.points.push(points);
            }
            kind.weights.extend(weight);
        } else {
            kinds.push(Kind {
                answer,
                points: vec![points],
                weights: Vec::from_iter(weight),
            });
        }
    }
    kinds
}

/// Answers enough to stand for all: every choice, and every number at which something begins; none, too, where the
/// question may be left out.
fn candidates(factor: Factor, rules: &Rules) -> Vec<Option<Answer>> {
    let mut candidates = Vec::new();
    if !matches!(
        factor,
        Factor::Urgency | Factor::Complexity | Factor::Contributors
    ) {
        candidates.push(None);
    }
    if !factor.is_number() {
        let choices = 0..factor.choices().len();
        candidates.extend(choices.map(|at| Some(factor.answer(at as u16))));
        return candidates;
    }
    let (_, most) = factor.bounds();
    let mut begin = |number: u16| {
        let answer = Some(Answer::Number(number));
        if number <= most && !candidates.contains(&answer) {
            candidates.push(answer);
        }
    };
    for weight in rules.points[factor as usize].iter() {
        begin(weight.from);
    }
    match factor {
        Factor::Contributors => {
            // The gates know nobody, one and several.
            for number in 0..=2 {
                begin(number);
            }
            for rule in &rules.modes {
                begin(rule.contributors.0);
                begin(rule.contributors.1.saturating_add(1));
            }
        }
        Factor::Rounds => begin(rules.talk_after_rounds),
        _ => {}
    }
    candidates
}

/// Whether nothing but their points tells two answers apart.
fn alike(factor: Factor, one: Option<Answer>, other: Option<Answer>, rules: &Rules) -> bool {
    let suitable = |answer: Option<Answer>| match answer {
        Some(Answer::Number(count)) if factor == Factor::Contributors => {
            rules.suitable(Some(count))
        }
        _ => rules.suitable(None),
    };
    let column = |answer: Option<Answer>| answer.map_or(0, |answer| usize::from(answer.at()) + 1);
    let fits_alike = |rule: &ModeRule| {
        let row = ModeRule::FACTORS.iter().position(|it| *it == factor);
        row.is_none_or(|row| rule.unfit[row][column(one)] == rule.unfit[row][column(other)])
    };
    sight(factor, one, rules) == sight(factor, other, rules)
        && suitable(one) == suitable(other)
        && rules.modes.iter().all(fits_alike)
}
