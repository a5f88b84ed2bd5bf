//! Each flip point flips, none is missing, and nothing nearer flips.

use std::collections::HashSet;

use worth_a_meeting::core::decision::*;

use super::space::{Space, in_parallel, kinds};

/// Where the search starts on the scales of factors that were not answered.
fn rest(factor: Factor) -> u16 {
    match factor {
        Factor::Overlap => 24,
        Factor::Reversibility | Factor::Prepared | Factor::Familiarity => 1,
        _ => 0,
    }
}

/// The flips as they must be: made of the modes of the combinations, without the engine's search.
///
/// The answers are those of the combination, but for numbers, which may be any of the kind.
fn expected(space: &Space, combination: usize, answers: &Answers) -> Vec<Flip> {
    let present = space.mode(combination);
    let mut found: Vec<(u16, Flip)> = Vec::new();
    for factor in Factor::ALL {
        // The least and the greatest answer of each kind, and the mode with it.
        let starts: Vec<u16> = if factor.is_number() {
            kinds(&space.policy, factor)
        } else {
            (0..=factor.bounds().1).collect()
        };
        let ends = starts[1..]
            .iter()
            .map(|next| next - 1)
            .chain([factor.bounds().1]);
        let unanswered = space.axis(factor).len() - starts.len();
        let mode = |place| space.mode(space.moved(combination, factor, place + unanswered));
        let all: Vec<_> = starts.iter().copied().zip(ends).enumerate().collect();
        let flip = |at: u16, place: usize| Flip {
            factor,
            to: factor.answer(at),
            mode: mode(place),
        };
        let answer = answers.get(factor).map(Answer::at);
        if factor == Factor::Purpose {
            let mut seen = vec![present];
            for (place, (at, _)) in all {
                if !seen.contains(&mode(place)) {
                    seen.push(mode(place));
                    found.push((1, flip(at, place)));
                }
            }
            continue;
        }
        let from = answer.unwrap_or(rest(factor));
        let own = starts.partition_point(|start| *start <= from) - 1;
        if answer.is_none() && mode(own) != present {
            found.push((0, flip(from, own)));
            continue;
        }
        let flips = |(place, _): &&(usize, (u16, u16))| mode(*place) != present;
        if let Some((place, (_, end))) = all[..own].iter().rfind(flips) {
            found.push((from - end, flip(*end, *place)));
        }
        if let Some((place, (start, _))) = all[own + 1..].iter().find(flips) {
            found.push((start - from, flip(*start, *place)));
        }
    }
    found.sort_by_key(|(step, _)| *step);
    found.into_iter().map(|(_, flip)| flip).collect()
}

/// Compares what the engine finds with what it must find, and returns how many that is.
fn check(space: &Space, combination: usize) -> usize {
    let mut answers = space.answers(combination);
    // Any number of the kind, so that steps are counted from everywhere.
    for factor in Factor::ALL.into_iter().filter(|factor| factor.is_number()) {
        if let Some(Answer::Number(least)) = answers.get(factor) {
            let kinds = kinds(&space.policy, factor);
            let next = kinds.iter().find(|start| **start > least);
            let end = next.map_or(factor.bounds().1, |next| next - 1);
            let number = least + (combination % 1009) as u16 % (end - least + 1);
            answers.set(factor, Some(Answer::Number(number)));
        }
    }
    let found = flips(&answers, &space.policy);
    assert_eq!(found, expected(space, combination, &answers), "{answers:?}");
    found.len()
}

/// What is found for one factor follows from the answer to it and from the modes along its axis, since the search looks
/// at nothing else. So the lines along all axes are walked, and the engine asked wherever the modes of a line are new,
/// from each place of that line: this leaves out no case.
#[test]
fn each_flip_flips_and_nothing_nearer_does() {
    let space = Space::whole();
    let lines = in_parallel(Factor::ALL.len(), |factors| {
        factors
            .flat_map(|factor| new_lines(space, Factor::ALL[factor]))
            .collect::<Vec<_>>()
    });
    let lines = lines.concat();
    let found = in_parallel(lines.len(), |part| {
        let found = lines[part].iter().flat_map(|(factor, start)| {
            let places = 0..space.axis(*factor).len();
            places.map(|place| check(space, space.moved(*start, *factor, place)))
        });
        found.sum::<usize>()
    });
    assert!(lines.len() > 1000, "{}", lines.len());
    assert!(found.into_iter().sum::<usize>() > 10_000);
}

/// Where the lines along an axis start that have other modes than all before.
fn new_lines(space: &Space, factor: Factor) -> Vec<(Factor, usize)> {
    let (places, step) = (space.axis(factor).len(), space.step(factor));
    let mut seen = HashSet::new();
    let mut starts = Vec::new();
    for block in (0..space.len()).step_by(places * step) {
        for start in block..block + step {
            let modes = (0..places).map(|place| space.mode(start + place * step));
            let line = modes.fold(0_u64, |line, mode| line * 16 + mode as u64);
            if seen.insert(line) {
                starts.push((factor, start));
            }
        }
    }
    starts
}

/// The same without any such argument: the four that are asked in every combination with each answer to one more, and
/// one in 1009 of all combinations (a prime, so that no axis is favoured).
#[test]
fn flip_points_of_the_four_with_any_fifth_and_of_a_sample_are_right_too() {
    let space = Space::whole();
    in_parallel(space.len() / space.step(Factor::Risk), |part| {
        for four in part {
            let four = four * space.step(Factor::Risk);
            for factor in Factor::REFINING {
                for place in 0..space.axis(factor).len() {
                    check(space, space.moved(four, factor, place));
                }
            }
        }
    });
    in_parallel(space.len() / 1009, |part| {
        for sample in part {
            check(space, sample * 1009);
        }
    });
}
