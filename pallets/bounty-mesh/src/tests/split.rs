// SPDX-License-Identifier: Apache-2.0

use super::percent;
use crate::split::*;
use proptest::prelude::*;
use sp_runtime::{Perbill, Permill};

#[test]
fn margins_at_their_limits() {
	assert_eq!(payable(1_000u128, 0, percent(10), 1_000, 0), 1_000);
	assert_eq!(payable(500u128, 500, percent(10), 1_000, 0), 100);
	assert_eq!(payable(500u128, 500, percent(10), 1_000, 40), 60);
	assert_eq!(payable(500u128, 500, percent(10), 1_000, 100), 0);
	assert_eq!(payable(500u128, 500, percent(10), 1_000, 200), 0);
	assert_eq!(payable(50u128, 950, percent(10), 1_000, 0), 50);
}

#[test]
fn points_follow_the_pay() {
	assert_eq!(points(100, 400u128, 400), 100);
	assert_eq!(points(100, 399u128, 400), 99);
	assert_eq!(points(100, 4u128, 400), 1);
	assert_eq!(points(100, 3u128, 400), 0);
	assert_eq!(points(100, 0u128, 0), 0);
	assert_eq!(points(0, 400u128, 400), 0);
	assert_eq!(points(u64::MAX, u128::MAX, u128::MAX), u64::MAX);
}

#[test]
fn windows_start_when_somebody_comes_in() {
	assert_eq!(clock(20u64, 0, 0, 10), 20);
	assert_eq!(clock(20u64, 15, 0, 10), 25);
	assert_eq!(clock(20u64, 5, 18, 10), 28);
	assert_eq!(clock(u64::MAX, 5, 18, 10), u64::MAX);
}

#[test]
fn no_shares_are_no_parts() {
	assert!(parts(10u128, &[]).is_empty());
	assert!(!is_exact(&[]));
	assert!(!is_exact(&[Permill::one(), Permill::one()]));
}

/// Shares that are exactly 100 % together.
fn shares() -> impl Strategy<Value = Vec<Permill>> {
	prop::collection::vec(1u32..1_000_000, 1..8).prop_map(|weights| {
		let total: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
		let mut left = 1_000_000u32;
		let count = weights.len() as u32;
		let mut shares = Vec::new();
		for (index, weight) in weights.iter().enumerate().skip(1) {
			let keep = count - index as u32;
			let share = (u64::from(*weight) * 1_000_000 / total) as u32;
			let share = share.clamp(1, left - keep);
			left -= share;
			shares.push(Permill::from_parts(share));
		}
		shares.push(Permill::from_parts(left));
		shares
	})
}

proptest! {
	// covers: B-13
	#[test]
	fn parts_are_the_whole(amount in any::<u128>(), shares in shares()) {
		prop_assert!(is_exact(&shares));
		let parts = parts(amount, &shares);
		prop_assert_eq!(parts.len(), shares.len());
		prop_assert_eq!(parts.iter().sum::<u128>(), amount);
		for (part, share) in parts.iter().zip(&shares).take(shares.len() - 1) {
			prop_assert_eq!(*part, share.mul_floor(amount));
		}
	}

	#[test]
	fn nothing_is_lost_in_a_ratio(amount in any::<u128>(), ratio in 0u32..=1_000_000_000) {
		let (due, rest) = scaled(amount, Perbill::from_parts(ratio));
		prop_assert_eq!(due.checked_add(rest), Some(amount));
		if ratio == 1_000_000_000 {
			prop_assert_eq!(rest, 0);
		}
	}

	#[test]
	fn certain_and_waiting_are_the_whole(amount in any::<u128>(), sure in any::<u128>()) {
		let (now, later) = certain(amount, sure);
		prop_assert!(now <= sure);
		prop_assert_eq!(now.checked_add(later), Some(amount));
	}

	// covers: B-17
	#[test]
	fn a_layer_never_keeps_more_than_its_cap(
		available in any::<u64>(),
		passed in 1u64..,
		cap in 0u32..=1_000_000,
		kept in any::<u64>(),
	) {
		let cap = Permill::from_parts(cap);
		let taken_on = available as u128 + passed as u128 + kept as u128;
		let pay = payable(available as u128, passed as u128, cap, taken_on, kept as u128);
		prop_assert!(pay <= available as u128);
		prop_assert!(pay == 0 || pay + kept as u128 <= cap.mul_floor(taken_on));
	}

	#[test]
	fn no_window_is_shorter_than_it_should_be(
		asked in 0u64..1_000_000,
		lifted in 0u64..1_000_000,
		since in 0u64..1_000_000,
		window in 1u64..1_000_000,
	) {
		let end = clock(asked, lifted, since, window);
		prop_assert!(end >= asked);
		prop_assert!(lifted == 0 || end >= lifted + window);
		prop_assert!(since == 0 || end >= since + window);
	}
}

#[test]
fn bonds_go_to_whose_figure_was_nearer_and_nothing_is_lost() {
	// covers: B-09, B-13
	// Hunter's figure, poster's figure, ruled.
	let cases = [
		((1_000u128, 0, 1_000), (180, 0, 20)),
		((1_000, 0, 501), (180, 0, 20)),
		((1_000, 0, 499), (0, 180, 20)),
		((1_000, 0, 0), (0, 180, 20)),
		((1_000, 0, 500), (90, 90, 20)),
		// Above what either said cannot be ruled, but would still be decided.
		((300, 100, 400), (180, 0, 20)),
	];
	for (figures, parts) in cases {
		assert_eq!(crate::split::bonds(100u128, figures, 20), parts);
	}
	for bond in 1..200u128 {
		for ruled in [0, 3, 5, 7, 10] {
			let (one, other, fee) = crate::split::bonds(bond, (10, 0, ruled), 7);
			assert_eq!(one + other + fee, 2 * bond);
		}
	}
}

#[test]
fn parts_of_what_came_back_never_exceed_it() {
	// covers: B-11, B-13
	// pitfall: 2
	let parts = [600u128, 300, 100].map(|part| crate::split::pro_rata(601u128, part, 1_000));
	assert_eq!(parts, [360, 180, 60]);
	let huge = u128::MAX;
	assert_eq!(crate::split::pro_rata(huge, huge, huge), huge);
	assert_eq!(crate::split::pro_rata(huge, 1, huge), 1);
	assert_eq!(crate::split::pro_rata(5u128, 1, 0), 0);
}

#[test]
fn the_second_half_of_a_window_is_never_the_longer_one() {
	// covers: B-05
	use crate::split::second_half;
	// Asked in block 1: from 6 up to 11, from 7 up to 12.
	assert_eq!(second_half(11u64, 10), 6);
	assert_eq!(second_half(12u64, 11), 7);
	assert_eq!(second_half(3u64, 10), 0);
	assert_eq!(second_half(3u64, 0), 3);
}
