//! Who writes and who replies, where several roles meet.

use super::*;

/// The (people, writers, responders) of each role, where roles have these people and so many reply.
fn spread(people: &[f64], reply: Option<f64>) -> Vec<(f64, f64, f64)> {
    let mut document = Document::default();
    document.cost.roles = people
        .iter()
        .map(|people| RoleSheet {
            people: Entry::Number(*people),
            ..RoleSheet::default()
        })
        .collect();
    if let Some(reply) = reply {
        document.cost.figures.responders = Entry::Number(reply);
    }
    let roles = calculate(&document, None, |it| it.roles()).unwrap();
    roles
        .iter()
        .map(|role| {
            (
                role.people.value(),
                role.writers.value(),
                role.responders.value(),
            )
        })
        .collect()
}

#[test]
fn one_of_the_first_role_writes_and_everyone_else_replies() {
    assert_eq!(spread(&[6.0], None), [(6.0, 1.0, 5.0)]);
    assert_eq!(
        spread(&[2.0, 3.0], None),
        [(2.0, 1.0, 1.0), (3.0, 0.0, 3.0)]
    );
}

#[test]
fn fewer_replies_are_spread_evenly_over_everyone_but_the_writer() {
    // 8 others, 4 replies: half of each.
    assert_eq!(
        spread(&[3.0, 2.0, 4.0], Some(4.0)),
        [(3.0, 1.0, 1.0), (2.0, 0.0, 1.0), (4.0, 0.0, 2.0)]
    );
    assert_eq!(
        spread(&[3.0, 2.0], Some(0.0)),
        [(3.0, 1.0, 0.0), (2.0, 0.0, 0.0)]
    );
}

#[test]
fn a_role_without_people_neither_writes_nor_replies() {
    assert_eq!(
        spread(&[0.0, 3.0], None),
        [(0.0, 0.0, 0.0), (3.0, 1.0, 2.0)]
    );
    assert_eq!(spread(&[0.0], None), [(0.0, 0.0, 0.0)]);
}

#[test]
fn someone_alone_writes_and_nobody_replies() {
    assert_eq!(spread(&[1.0], None), [(1.0, 1.0, 0.0)]);
}

#[test]
fn a_part_time_place_writes_in_its_part_of_the_time() {
    assert_eq!(
        spread(&[0.5, 2.0], None),
        [(0.5, 0.5, 0.0), (2.0, 0.0, 1.5)]
    );
}

#[test]
fn each_role_counts_at_its_own_pay() {
    let mut document = Document::default();
    document.cost.roles = [
        // 52,000 ÷ 2,080 = 25 × 1.33 = 33.25
        (PayKind::Annual, 52_000.0),
        // 30 × 1.33 = 39.90
        (PayKind::Hourly, 30.0),
        (PayKind::LoadedHourly, 30.0),
        (PayKind::LoadedHourly, 0.0),
    ]
    .map(|(pay, amount)| RoleSheet {
        people: Entry::Number(1.0),
        pay,
        amount: Entry::Number(amount),
        ..RoleSheet::default()
    })
    .into();
    let roles = calculate(&document, None, |it| it.roles()).unwrap();
    for (role, rate) in roles.iter().zip([33.25, 39.9, 30.0, 0.0]) {
        assert_near(role.rate.value(), rate, "rate");
    }
    // The United States add 42 %: 25 × 1.42 = 35.50.
    document.cost.region = Some(Region::Us);
    let roles = calculate(&document, None, |it| it.roles()).unwrap();
    assert_near(roles[0].rate.value(), 35.5, "rate");
}
