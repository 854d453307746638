// SPDX-License-Identifier: Apache-2.0

//! The cap, against an independent search.

use proptest::prelude::*;

use super::*;
use crate::tally::{ceiling, power};

fn weights(of: &[u64]) -> Vec<Weighted> {
	of.iter().copied().map(Weighted::from).collect()
}

// covers: D-27: the scenarios of the design, where "30 % of the total" would give 60 % and 89 %.
#[test]
fn a_cap_on_the_total_before_cutting_would_not_hold() {
	let part = |of: &[u64], cap| {
		let found = power(&weights(of), cap);
		(
			found.ceiling,
			found.ceiling * weighted(1_000_000) / found.total,
		)
	};
	// Where members · cap is at most the whole, all are equal.
	assert_eq!(
		part(&[80, 10, 10], 300_000),
		(weighted(10), weighted(333_333))
	);
	assert_eq!(
		part(&[1_000, 10, 10, 10, 10], 300_000),
		(weighted(17), weighted(298_245))
	);
	// Nothing is cut where nobody is above the cap.
	assert_eq!(part(&[30, 30, 40], 400_000).0, weighted(40));
	// k = 2, and reputation of 230 bits does not overflow.
	let raw = Weighted::one() << 230;
	let large = [raw * 10, raw * 9, raw, raw, raw];
	assert_eq!(
		ceiling(&large, 300_000),
		raw * weighted(900_000) / weighted(400_000)
	);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(1_000))]

	// The largest c for which c ≤ cap·Σ min(w, c), found by trying every c.
	#[test]
	fn the_closed_form_is_what_a_search_finds(
		of in prop::collection::vec(0u64..60, 1..12),
		cap in 100_000u64..=1_000_000,
	) {
		let got = ceiling(&weights(&of), cap as u32).as_u64();
		let total = |c: u64| of.iter().map(|w| *w.min(&c)).sum::<u64>();
		let least = of.iter().copied().filter(|w| *w > 0).min().unwrap_or(0);
		let found = (1..=60).rev().find(|c| c * 1_000_000 <= cap * total(*c)).unwrap_or(0);
		let largest = of.iter().copied().max().unwrap_or(0);
		let found = found.min(largest);
		// Too few members for the cap: the smallest weight for all.
		let heads = of.iter().filter(|w| **w > 0).count() as u64;
		if heads * cap <= 1_000_000 && largest * 1_000_000 > cap * total(u64::MAX) {
			prop_assert_eq!(got, least);
		} else {
			// Rounding down once: never above, and below by less than cutting off moves.
			prop_assert!(got == found || got == least, "{} {} {:?}", got, found, of);
		}
	}

	// Whoever is cut weighs the same, nobody gains, order does not matter.
	#[test]
	fn cutting_is_fair(
		mut of in prop::collection::vec(0u64..1_000_000_000, 1..64),
		cap in 100_000u32..=1_000_000,
	) {
		let found = power(&weights(&of), cap);
		of.reverse();
		prop_assert_eq!(found, power(&weights(&of), cap));
		let sum = of.iter().fold(Weighted::zero(), |sum, w| sum + Weighted::from(*w).min(found.ceiling));
		prop_assert_eq!(sum, found.total);
		prop_assert!(found.heads == 0 || !found.ceiling.is_zero());
	}
}
