// SPDX-License-Identifier: Apache-2.0

use primitive_types::U256;
use proptest::prelude::*;

use crate::shares_math::*;

#[test]
fn a_part_is_rounded_for_those_who_stay() {
	assert_eq!(part(1_000, 1, 3), 333);
	assert_eq!(part(1_000, 3, 3), 1_000);
	assert_eq!(part(1_000, 0, 3), 0);
	assert_eq!(part(0, 3, 3), 0);
	// Without claims there is nothing to pay.
	assert_eq!(part(1_000, 0, 0), 0);
	assert_eq!(part(1_000, 5, 0), 0);
	// Never more than there is, whatever the arguments.
	assert_eq!(part(1_000, 9, 3), 1_000);
	assert_eq!(part(u128::MAX, u128::MAX, u128::MAX), u128::MAX);
	assert_eq!(part(u128::MAX, 1, 2), u128::MAX / 2);
}

#[test]
fn the_shared_part_is_in_ppm() {
	assert_eq!(shared_part(10_000, 600_000), 6_000);
	assert_eq!(shared_part(10_000, 0), 0);
	assert_eq!(shared_part(10_000, 1_000_000), 10_000);
	assert_eq!(shared_part(1, 999_999), 0);
}

// D21: 50/50, 1,000 now, 500 later: 750 each, in any order.
#[test]
fn a_rest_that_arrives_late_is_shared_right() {
	let first = rest_due(1_000, 0, 50, 100, 0);
	assert_eq!(first, 500);
	// 500 more arrive before the other one comes.
	assert_eq!(rest_due(1_000, 500, 50, 100, 0), 750);
	assert_eq!(rest_due(250, 1_250, 50, 100, 500), 250);
	assert_eq!(rest_due(0, 1_500, 50, 100, 750), 0);
	// An issuer took money away: nobody owes anything back.
	assert_eq!(rest_due(10, 500, 50, 100, 500), 0);
}

#[test]
fn without_weight_nothing_is_credited() {
	let mut accumulator = Accumulator::default();
	assert!(!accumulator.credit(100, U256::zero()));
	assert_eq!(accumulator, Accumulator::default());
	assert!(accumulator.credit(100, U256::from(3)));
	assert_eq!(accumulator.owed(U256::zero(), U256::from(1)), 33);
	assert_eq!(accumulator.owed(U256::zero(), U256::from(3)), 99);
	// The remainder of the division was carried: with the next income nothing is missing.
	assert!(accumulator.credit(200, U256::from(3)));
	assert_eq!(accumulator.owed(U256::zero(), U256::from(3)), 300);
}

// What nobody would be owed anything of is not taken from the treasury.
#[test]
fn what_is_too_little_for_the_weight_is_not_credited() {
	let weight = U256::one() << 200;
	let mut accumulator = Accumulator::default();
	assert!(!accumulator.credit((1 << 40) - 1, weight));
	assert_eq!(accumulator, Accumulator::default());
	assert!(accumulator.credit(1 << 40, weight));
	assert_eq!(accumulator.owed(U256::zero(), weight), 1 << 40);
}

// D22 (c): raw weights of 175 bits starve at a scale of 2^64; at 2^160 they do not.
#[test]
fn huge_weights_do_not_starve() {
	let weight = U256::one() << 170;
	let mut accumulator = Accumulator::default();
	assert!(accumulator.credit(1_000_000, weight * 4));
	let each = accumulator.owed(U256::zero(), weight);
	// Each income misses less than weight / 2^160 units; the carry makes up for it with the next.
	assert!((250_000 - 1_024..=250_000).contains(&each), "{each}");
	for _ in 0..99 {
		assert!(accumulator.credit(1_000_000, weight * 4));
	}
	let each = accumulator.owed(U256::zero(), weight);
	assert!((25_000_000 - 1_024..=25_000_000).contains(&each), "{each}");
}

proptest! {
	// D22 (d): members together never get more than came in, and miss less than one unit each.
	#[test]
	fn an_accumulator_never_overpays(
		incomes in prop::collection::vec(1u128..MOST_INCOME / 64, 1..40),
		weights in prop::collection::vec(1u64..u64::MAX / 64, 1..64),
		settle in prop::collection::vec(any::<bool>(), 40),
	) {
		let total: U256 = weights.iter().fold(U256::zero(), |sum, w| sum + U256::from(*w));
		let mut accumulator = Accumulator::default();
		let mut seen = vec![U256::zero(); weights.len()];
		let mut owed = vec![0u128; weights.len()];
		let mut settlements = 1;
		for (income, settle) in incomes.iter().zip(settle) {
			prop_assert!(accumulator.credit(*income, total));
			prop_assert!(accumulator.carry < total);
			if settle {
				settlements += 1;
				for ((seen, owed), weight) in seen.iter_mut().zip(&mut owed).zip(&weights) {
					*owed += accumulator.owed(*seen, U256::from(*weight));
					*seen = accumulator.acc;
				}
			}
		}
		for ((seen, owed), weight) in seen.iter().zip(&mut owed).zip(&weights) {
			*owed += accumulator.owed(*seen, U256::from(*weight));
		}
		let income: u128 = incomes.iter().sum();
		let paid: u128 = owed.iter().sum();
		prop_assert!(paid <= income);
		prop_assert!(income - paid <= (weights.len() * settlements) as u128);
	}

	// D21: any order, any late money: never more than there is, residue below the number of members.
	#[test]
	fn rests_are_paid_in_any_order(
		claims in prop::collection::vec(1u64..1_000_000, 1..20),
		steps in prop::collection::vec((any::<prop::sample::Index>(), 0u128..1_000_000_000), 1..40),
	) {
		let total: u128 = claims.iter().map(|claim| u128::from(*claim)).sum();
		let (mut balance, mut paid, mut came) = (0u128, 0u128, 0u128);
		let mut taken = vec![0u128; claims.len()];
		let everyone = 0..claims.len();
		let pay = |who: usize, balance: &mut u128, paid: &mut u128, taken: &mut Vec<u128>| {
			let due = rest_due(*balance, *paid, u128::from(claims[who]), total, taken[who]);
			*balance -= due;
			*paid += due;
			taken[who] += due;
		};
		for (who, money) in steps {
			balance += money;
			came += money;
			pay(who.index(claims.len()), &mut balance, &mut paid, &mut taken);
		}
		for who in everyone {
			pay(who, &mut balance, &mut paid, &mut taken);
		}
		prop_assert_eq!(balance + paid, came);
		prop_assert!(balance < claims.len() as u128);
		for (taken, claim) in taken.iter().zip(&claims) {
			prop_assert_eq!(*taken, part(came, u128::from(*claim), total));
		}
	}
}
