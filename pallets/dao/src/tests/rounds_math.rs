// SPDX-License-Identifier: Apache-2.0

use primitive_types::U256;
use proptest::prelude::*;

use super::*;
use crate::rounds::matching::{matched, root, Sums, MAX_VOICE, MAX_VOICES};

const POOL: Balance = 10_000;

// pitfall: 2, 71
#[test]
fn roots_and_limits() {
	assert_eq!(root(0), Some(0));
	assert_eq!(root(1), Some(256));
	assert_eq!(root(2), Some(362));
	assert_eq!(root(MAX_VOICE), Some(1 << 43));
	assert_eq!(root(MAX_VOICE + 1), None);
	// D39 d: √2 rounded down, (1)² − 2 would be negative; here it is nothing.
	let mut one = Sums::default();
	one.change(0, 2).unwrap();
	assert_eq!(one.m(), U256::zero());
	// all limits at once stay within 256 bits
	let full = Sums {
		roots: (1u128 << 43) << 18,
		funds: MAX_VOICE << 18,
		voices: MAX_VOICES,
	};
	assert_eq!(full.m().bits(), 122);
	assert_eq!(
		matched(full.m(), full.m(), u128::MAX, 1_000_000),
		u128::try_from(full.m() >> 16).unwrap()
	);
	assert_eq!(matched(U256::zero(), U256::zero(), POOL, 1_000_000), 0);
	let mut more = full;
	assert_eq!(more.change(0, 1), None);
	assert_eq!(more, full);
	assert_eq!(more.change(MAX_VOICE, MAX_VOICE + 1), None);
	assert_eq!(Sums::default().change(1, 2), None);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(100))]

	// covers: D-18. Contributions in any order, projects struck or not: sums by difference are the
	// sums, and what is paid never exceeds the pool.
	#[test]
	fn sums_are_exact_and_the_pool_suffices(
		gives in prop::collection::vec((0usize..4, 0usize..6, 1u64..1_000_000_000), 1..120),
		struck in prop::collection::vec(any::<bool>(), 4),
		pool in 1u64..u64::MAX,
		cap in 1u32..=1_000_000,
	) {
		let mut projects = [Sums::default(); 4];
		let mut given = [[0u128; 6]; 4];
		let mut total = U256::zero();
		for (project, voice, amount) in gives {
			let sums = &mut projects[project];
			total -= sums.m();
			let old = given[project][voice];
			let new = old + u128::from(amount);
			sums.change(old, new).unwrap();
			total += sums.m();
			given[project][voice] = new;
		}
		for (sums, given) in projects.iter().zip(&given) {
			let mut fresh = Sums::default();
			given.iter().for_each(|amount| fresh.change(0, *amount).unwrap());
			prop_assert_eq!(*sums, fresh);
			// Never above the textbook match, and short of it by the rounding of roots only.
			let exact = given.iter().map(|c| (*c as f64).sqrt()).sum::<f64>().powi(2)
				- given.iter().sum::<u128>() as f64;
			let plain = (sums.m() >> 16).as_u128() as f64;
			prop_assert!(plain <= exact * (1.0 + 1e-9) + 1.0);
			prop_assert!(exact - plain <= 1.0 + (sums.roots as f64 * 12.0 / 65_536.0), "{} {}", exact, plain);
		}
		for (sums, struck) in projects.iter().zip(&struck) {
			if *struck {
				total -= sums.m();
			}
		}
		let paid: u128 = projects.iter().zip(&struck).filter(|(_, struck)| !**struck)
			.map(|(sums, _)| matched(sums.m(), total, u128::from(pool), cap)).sum();
		prop_assert!(paid <= u128::from(pool));
	}

	// More voices never take from a project; splitting one voice's money over two never loses
	// (that is why voices, not accounts, are counted).
	#[test]
	fn many_small_beat_one_large(amount in 2u128..1_000_000_000, parts in 2u32..20) {
		let mut one = Sums::default();
		one.change(0, amount * u128::from(parts)).unwrap();
		let mut many = Sums::default();
		(0..parts).for_each(|_| many.change(0, amount).unwrap());
		prop_assert!(many.m() > one.m());
	}
}
