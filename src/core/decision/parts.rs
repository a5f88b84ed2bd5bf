//! The matrix for the whole of a band. Where a policy cuts within it, one count cannot stand for all: each part has its
//! own matrix.

use super::answers::Answers;
use super::factor::Factor;
use super::matrix::{ContributorBand, Matrix, matrix_for};
use crate::core::policy::{Policy, Rules};

/// The counts of a band that come out alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The least of them.
    pub from: u16,
    /// The greatest of them; `u16::MAX` where there is no end.
    pub to: u16,
    /// What comes out.
    pub matrix: Matrix,
}

/// The parts of a band, the smallest counts first, with the other answers as given. Together they are the band.
pub fn parts(answers: &Answers, policy: &Policy, band: ContributorBand) -> Vec<Part> {
    let (mut from, last) = band.counts();
    let mut parts: Vec<Part> = Vec::new();
    loop {
        let next = next_cut(from, &policy.decision).filter(|cut| *cut <= last);
        let to = next.map_or(last, |cut| cut - 1);
        let matrix = matrix_for(from, answers, policy, band);
        match parts.last_mut() {
            Some(before) if before.matrix == matrix => before.to = to,
            _ => parts.push(Part { from, to, matrix }),
        }
        match next {
            Some(cut) => from = cut,
            None => return parts,
        }
    }
}

/// The least count after this one with which anything can come out otherwise: the points, the modes that suit, and
/// what the gates see change at no other.
fn next_cut(after: u16, rules: &Rules) -> Option<u16> {
    /// The gates tell nobody, one and more apart.
    const GATES: [u16; 2] = [1, 2];
    let mut next: Option<u16> = None;
    let mut see = |cut: u16| {
        if cut > after && next.is_none_or(|next| cut < next) {
            next = Some(cut);
        }
    };
    for band in rules.points[Factor::Contributors as usize].iter() {
        see(band.from);
    }
    for mode in &rules.modes {
        let (least, most) = mode.contributors;
        see(least);
        see(most.saturating_add(1));
    }
    GATES.into_iter().for_each(see);
    next.filter(|next| *next < u16::MAX)
}
