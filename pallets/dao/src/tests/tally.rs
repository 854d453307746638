// SPDX-License-Identifier: Apache-2.0

use proptest::prelude::*;

use super::*;
use crate::{
	constitution::window,
	tally::{ceiling, diluted, passes, power, Foregone},
	traits::DoublingStoragePrice,
	Ballot, ProposalFootprint, Tally,
};

fn weights(of: &[u64]) -> Vec<Weighted> {
	of.iter().copied().map(Weighted::from).collect()
}

// covers: D-27
#[test]
fn the_ceiling_bounds_everyones_part() {
	// 30 % of what is left after cutting, not of the sum before it.
	assert_eq!(
		ceiling(&weights(&[80, 10, 10, 10, 10]), 300_000),
		weighted(17)
	);
	// Two must be cut.
	assert_eq!(
		ceiling(&weights(&[100, 90, 10, 10, 10]), 300_000),
		weighted(22)
	);
	// Too few members for the cap: all weigh the same.
	assert_eq!(ceiling(&weights(&[80, 10, 10]), 300_000), weighted(10));
	assert_eq!(ceiling(&weights(&[1, 1, 1]), 100_000), weighted(1));
	assert_eq!(ceiling(&weights(&[5, 4]), 1_000_000), weighted(5));
	assert_eq!(ceiling(&weights(&[0, 0]), 300_000), weighted(0));
	assert_eq!(ceiling(&[], 300_000), weighted(0));
	let found = power(&weights(&[80, 10, 0, 10, 10, 10]), 300_000);
	assert_eq!(
		(found.heads, found.total, found.ceiling),
		(5, weighted(57), weighted(17))
	);
}

// covers: D-06
#[test]
fn thresholds_are_exact() {
	let check = |ayes: u64, nays: u64, abstains: u64, approval, quorum| {
		passes(
			ayes.into(),
			nays.into(),
			abstains.into(),
			100.into(),
			approval,
			quorum,
		)
	};
	// somebody must be for it
	assert!(!check(0, 0, 100, 500_001, 0));
	assert!(!check(50, 50, 0, 500_001, 0));
	assert!(check(51, 49, 0, 500_001, 0));
	// a no does not help the quorum, an abstention does
	assert!(!check(29, 1, 0, 500_001, 300_000));
	assert!(check(30, 1, 0, 500_001, 300_000));
	assert!(check(29, 1, 1, 500_001, 300_000));
	assert!(!check(65, 35, 0, 660_000, 0));
	assert!(check(66, 34, 0, 660_000, 0));
}

// covers: D-10
#[test]
fn dilution_counts_more_than_the_bound() {
	assert!(!diluted(0, 0, 333_333));
	assert!(!diluted(33, 100, 333_333));
	assert!(diluted(34, 100, 333_333));
	assert!(!diluted(100, 100, 1_000_000));
	assert!(!diluted(1, 0, 1_000_000));
}

#[test]
fn deposits_double_with_own_open_ones() {
	use sp_runtime::traits::Convert;
	type Price = DoublingStoragePrice<Base, PerByte, Balance>;
	let price = |own_open, bytes| Price::convert(ProposalFootprint { own_open, bytes });
	assert_eq!((price(0, 0), price(1, 0), price(2, 7)), (100, 200, 407));
}

#[test]
fn the_last_window_is_an_eighth() {
	assert_eq!((window(16u64), window(17u64), window(7u64)), (2, 2, 0));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(2_000))]

	#[test]
	fn nobody_weighs_more_than_the_cap(
		of in prop::collection::vec(0u64..1_000_000, 1..64),
		cap in 100_000u32..=1_000_000,
	) {
		let found = power(&weights(&of), cap);
		let heads = of.iter().filter(|w| **w > 0).count() as u64;
		let allowed = found.total * Weighted::from(cap);
		let heaviest = of.iter().map(|w| Weighted::from(*w).min(found.ceiling)).max().unwrap();
		// Where the cap cannot be kept all weigh the same.
		let equal = found.total == found.ceiling * Weighted::from(heads);
		// The ceiling is rounded down, so one unit of the others may be missing in the total.
		prop_assert!(equal || heaviest * Weighted::from(1_000_000) <=
			allowed + Weighted::from(cap) * Weighted::from(64u8));
	}

	#[test]
	fn what_is_foregone_stays_so_whatever_the_others_do(
		cast in prop::collection::vec((0u8..3, 1u64..50), 0..8),
		rest in prop::collection::vec((0u8..4, 1u64..50), 0..8),
		approval in 500_001u32..=900_000,
		quorum in 0u32..=800_000,
	) {
		let side = |n| match n { 0 => Vote::Aye, 1 => Vote::Nay, _ => Vote::Abstain };
		let total: u64 = cast.iter().chain(&rest).map(|(_, weight)| weight).sum();
		let total = Weighted::from(total);
		let mut tally = Tally::default();
		for (vote, weight) in cast {
			tally.add(&Ballot::<u64> { vote: side(vote), weight: weight.into(), by: None });
		}
		let foregone = tally.foregone(total, approval, quorum);
		for (vote, weight) in rest {
			if vote < 3 {
				tally.add(&Ballot::<u64> { vote: side(vote), weight: weight.into(), by: None });
			}
		}
		let passes = tally.passes(total, approval, quorum);
		match foregone {
			Foregone::Accepted => prop_assert!(passes),
			Foregone::Rejected => prop_assert!(!passes),
			Foregone::Neither => {},
		}
	}
	/// Small weights are compared in other numbers than large ones: the outcome is one.
	#[test]
	fn the_width_of_the_weights_decides_nothing(
		(ayes, nays, abstains, rest) in (0u128..1 << 98, 0u128..1 << 98, 0u128..1 << 98, 0u128..1 << 98),
		approval in 500_001u32..=1_000_000,
		quorum in 0u32..=1_000_000,
		shift in 1usize..130,
	) {
		let [ayes, nays, abstains, rest] = [ayes, nays, abstains, rest].map(Weighted::from);
		let outcome = |shift: usize| passes(
			ayes << shift,
			nays << shift,
			abstains << shift,
			(ayes + nays + abstains + rest) << shift,
			approval,
			quorum,
		);
		prop_assert_eq!(outcome(0), outcome(shift));
	}
}
