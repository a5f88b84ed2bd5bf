//! The answer space: every combination of answers, where one number stands for all of its kind, and the mode of each.

use std::ops::Range;
use std::sync::OnceLock;
use std::thread;

use worth_a_meeting::core::decision::*;
use worth_a_meeting::core::policy::Policy;

const FACTORS: usize = Factor::ALL.len();

/// All combinations, numbered; the last factor's answer changes with every step.
pub(crate) struct Space {
    pub(crate) policy: Policy,
    /// The answers to each factor in order; "not answered" is the first one where the answer does not wait for it.
    axes: [Vec<Option<Answer>>; FACTORS],
    /// How far apart two combinations are that differ by one place along an axis.
    steps: [usize; FACTORS],
    /// The mode of each combination.
    modes: Vec<Mode>,
}

/// The least number of each kind.
///
/// The engine sees a number through the band of its points, the modes that suit so many contributors, and the gates,
/// which ask whether there are none, whether there is one, and whether the rounds are enough. Numbers between which
/// none of these changes are of one kind: the engine cannot tell them apart.
pub(crate) fn kinds(policy: &Policy, factor: Factor) -> Vec<u16> {
    let rules = &policy.decision;
    let mut starts: Vec<u16> = vec![0];
    starts.extend(rules.points[factor as usize].iter().map(|band| band.from));
    match factor {
        Factor::Contributors => {
            let ends = rules.modes.iter().map(|rule| rule.contributors);
            starts.extend(ends.flat_map(|(least, most)| [least, most.saturating_add(1)]));
            starts.extend([1, 2]);
        }
        Factor::Rounds => starts.push(rules.talk_after_rounds),
        _ => {}
    }
    starts.retain(|start| *start <= factor.bounds().1);
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// Does the work on as many threads as there are cores, each with its part of the numbers.
pub(crate) fn in_parallel<T: Send>(len: usize, work: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let part = len.div_ceil(workers);
    thread::scope(|scope| {
        let parts = (0..workers).map(|worker| {
            let (from, to) = (worker * part, ((worker + 1) * part).min(len));
            let work = &work;
            scope.spawn(move || work(from..to))
        });
        let parts: Vec<_> = parts.collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect()
    })
}

impl Space {
    /// That of the default policy.
    pub(crate) fn whole() -> &'static Self {
        static WHOLE: OnceLock<Space> = OnceLock::new();
        WHOLE.get_or_init(|| {
            let mut space = Space::of(Policy::default());
            let modes = in_parallel(space.len(), |part| {
                let mut modes = Vec::with_capacity(part.len());
                space.each(part, |_, answers| {
                    modes.push(select(answers, &space.policy).mode);
                });
                modes
            });
            space.modes = modes.concat();
            space
        })
    }

    /// That of a policy, without the modes.
    pub(crate) fn of(policy: Policy) -> Self {
        let axes = Factor::ALL.map(|factor| {
            let places = if factor.is_number() {
                kinds(&policy, factor)
            } else {
                (0..=factor.bounds().1).collect()
            };
            let unanswered = (!factor.is_asked()).then_some(None);
            let answered = places.into_iter().map(|at| Some(factor.answer(at)));
            unanswered.into_iter().chain(answered).collect::<Vec<_>>()
        });
        let mut steps = [1; FACTORS];
        for factor in (1..FACTORS).rev() {
            steps[factor - 1] = steps[factor] * axes[factor].len();
        }
        Space {
            policy,
            axes,
            steps,
            modes: Vec::new(),
        }
    }

    /// How many combinations there are.
    pub(crate) fn len(&self) -> usize {
        self.steps[0] * self.axes[0].len()
    }

    /// The answers to a factor.
    pub(crate) fn axis(&self, factor: Factor) -> &[Option<Answer>] {
        &self.axes[factor as usize]
    }

    /// From one answer to a factor to the next.
    pub(crate) fn step(&self, factor: Factor) -> usize {
        self.steps[factor as usize]
    }

    /// Which of the answers to a factor a combination has.
    pub(crate) fn place(&self, combination: usize, factor: Factor) -> usize {
        combination / self.step(factor) % self.axis(factor).len()
    }

    /// The combination with another answer to a factor.
    pub(crate) fn moved(&self, combination: usize, factor: Factor, place: usize) -> usize {
        combination - self.place(combination, factor) * self.step(factor)
            + place * self.step(factor)
    }

    /// The mode of a combination.
    pub(crate) fn mode(&self, combination: usize) -> Mode {
        self.modes[combination]
    }

    /// The answers of a combination.
    pub(crate) fn answers(&self, combination: usize) -> Answers {
        let mut answers = Answers::default();
        for factor in Factor::ALL {
            answers.set(factor, self.axis(factor)[self.place(combination, factor)]);
        }
        answers
    }

    /// Calls back with some combinations, in order.
    pub(crate) fn each(&self, some: Range<usize>, mut with: impl FnMut(usize, &Answers)) {
        let mut answers = self.answers(some.start);
        for combination in some {
            with(combination, &answers);
            // On to the next one, as an odometer does: only what turns is set.
            for factor in Factor::ALL.into_iter().rev() {
                let place = self.place(combination + 1, factor);
                answers.set(factor, self.axis(factor)[place]);
                if place > 0 {
                    break;
                }
            }
        }
    }
}

#[test]
fn the_space_holds_every_combination_once() {
    let space = Space::of(Policy::default());
    assert_eq!(
        kinds(&space.policy, Factor::Contributors),
        [0, 1, 2, 3, 8, 31]
    );
    assert_eq!(kinds(&space.policy, Factor::Rounds), [0, 2, 3]);
    assert_eq!(kinds(&space.policy, Factor::Overlap), [0, 1, 4]);
    assert_eq!(
        space.len(),
        (5 * 3 * 6 * 3) * (8 * 4 * 4 * 4) * (4 * 4) * (4 * 3)
    );
    let mut next = 7_654_321;
    space.each(next..next + 100_000, |combination, answers| {
        assert_eq!((combination, answers), (next, &space.answers(next)));
        next += 1;
    });
}

/// Every number, each with one in 100,003 of the combinations of all else.
#[test]
fn numbers_of_one_kind_are_alike() {
    let space = Space::of(Policy::default());
    for factor in Factor::ALL.into_iter().filter(|factor| factor.is_number()) {
        let kinds = kinds(&space.policy, factor);
        for combination in (0..space.len()).step_by(100_003) {
            let mut answers = space.answers(combination);
            let mut alike = None;
            for number in 0..=factor.bounds().1 {
                answers.set(factor, Some(Answer::Number(number)));
                let it = decide(&answers, &space.policy);
                if !kinds.contains(&number) {
                    assert_eq!(it, alike, "{answers:?}");
                }
                alike = it;
            }
        }
    }
}
