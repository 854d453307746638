// SPDX-License-Identifier: Apache-2.0

use proptest::prelude::*;

use super::*;
use crate::{concentration::concentration, Concentration, Members};

fn of(weights: &[u64]) -> Concentration {
	let weights: Vec<_> = weights.iter().copied().map(Weighted::from).collect();
	concentration(&weights)
}

// covers: D-23
#[test]
fn the_numbers_are_the_usual_ones() {
	let expect = |holders, largest, nakamoto| Concentration {
		holders,
		largest,
		nakamoto,
	};
	assert_eq!(of(&[]), expect(0, 0, 0));
	assert_eq!(of(&[0, 0]), expect(0, 0, 0));
	assert_eq!(of(&[7]), expect(1, 1_000_000, 1));
	// exactly half is not more than half
	assert_eq!(of(&[50, 30, 20]), expect(3, 500_000, 2));
	assert_eq!(of(&[51, 30, 19]), expect(3, 510_000, 1));
	assert_eq!(of(&[1, 0, 1, 1]), expect(3, 333_333, 2));
	assert_eq!(of(&[10; 12]), expect(12, 83_333, 7));
}

// covers: D-23: of what a DAO really has, by those who could vote.
#[test]
fn a_dao_shows_its_concentration() {
	play(|| {
		set_constitution(DAO, |constitution| constitution.reputation_budget = 100);
		assert_ok!(Dao::mint(DAO, &2, 75));
		assert_ok!(Dao::mint(DAO, &3, 25));
		let view = Dao::concentration(DAO).unwrap();
		assert_eq!((view.votes.holders, view.votes.nakamoto), (4, 3));
		assert_eq!(
			(view.reputation.largest, view.reputation.nakamoto),
			(750_000, 1)
		);
		assert_eq!(view.claims, Concentration::default());
		// The cap shows in votes, jail too.
		set_constitution(DAO, |constitution| {
			constitution.system = crate::VotingSystem::Reputation;
			constitution.cap = 500_000;
		});
		let view = Dao::concentration(DAO).unwrap();
		assert_eq!((view.votes.largest, view.votes.nakamoto), (500_000, 2));
		Members::<Test>::mutate(DAO, 2, |member| {
			member.as_mut().unwrap().state = crate::state::MemberState::Jailed { until: 100 };
		});
		assert_eq!(Dao::concentration(DAO).unwrap().votes.holders, 1);
		// A proposal opened now would end a suspension that is over.
		System::set_block_number(99);
		assert_eq!(Dao::concentration(DAO).unwrap().votes.holders, 1);
		System::set_block_number(100);
		assert_eq!(Dao::concentration(DAO).unwrap().votes.holders, 2);
		assert_eq!(Dao::concentration(99), None);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(500))]

	// Nobody finds a smaller group with more than half; the found one has it.
	#[test]
	fn the_coefficient_is_minimal(weights in prop::collection::vec(0u64..1_000, 1..10)) {
		let got = of(&weights);
		let total: u64 = weights.iter().sum();
		let mut least = 0;
		for group in 0u32..1 << weights.len() {
			let sum: u64 = weights.iter().enumerate()
				.filter(|(i, _)| group & (1 << i) != 0).map(|(_, w)| w).sum();
			if sum * 2 > total && (least == 0 || group.count_ones() < least) {
				least = group.count_ones();
			}
		}
		prop_assert_eq!(got.nakamoto, least);
	}
}
