// SPDX-License-Identifier: Apache-2.0
//! Medians and rewards.

use super::*;
use crate::formula::{median, median_scores, reward, weighted};
use proptest::prelude::*;

#[test]
fn medians_and_rewards() {
	// pitfall: 69
	assert_eq!(median(&mut [3, 1, 2]), 2);
	assert_eq!(median(&mut [4, 1]), 2);
	assert_eq!(median(&mut [9]), 9);
	assert_eq!(median(&mut []), 0);
	assert_eq!(median(&mut [10_000, 9_999, 1, 0, 5]), 5);
	let scores = Scores {
		quality: 8_000,
		quantity: 6_000,
		impact: 9_000,
	};
	assert_eq!(
		(
			reward(40, &scores, &[5, 3, 2]),
			weighted(&scores, &[5, 3, 2])
		),
		(30, 7_600)
	);
	assert_eq!(median_scores(&[all(1), all(5), scores]), all(5));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(300))]
	#[test]
	fn a_reward_is_within_its_points(
		points in 1u16..,
		scores in (0u16..=10_000, 0u16..=10_000, 0u16..=10_000),
		weights in any::<[u8; 3]>(),
	) {
		let scores = Scores { quality: scores.0, quantity: scores.1, impact: scores.2 };
		let paid = reward(points, &scores, &weights);
		prop_assert!(paid <= points && weighted(&scores, &weights) <= 10_000);
		if weights != [0; 3] {
			prop_assert_eq!(reward(points, &all(10_000), &weights), points);
		}
		let floor = u64::from(points) * u64::from(weighted(&scores, &weights)) / 10_000;
		prop_assert!(u64::from(paid) >= floor);
	}
}
