// SPDX-License-Identifier: Apache-2.0

use primitive_types::U256;
use proptest::prelude::*;

use crate::reputation::{is_before_horizon, Fading, HORIZON_BITS};

/// 90 days in hours.
const H: u32 = 2_160;

// covers: D-17: the numbers of the design page.
#[test]
fn a_thousand_points_over_a_year() {
	let fading = Fading::new(Some(H), 500_000);
	let raw = fading.phase(500_000).raw(1_000).unwrap();
	assert_eq!(raw, U256::from(1_000u64 << 32));
	let at_day = |day: u64| fading.phase(500_000 + 24 * day).value(raw);
	let read: Vec<_> = [0, 45, 90, 135, 180, 360].map(at_day).into();
	assert_eq!(read, [1_000, 750, 500, 375, 250, 62]);
	// 600 granted at day 90 outweighs it 6 : 5, then and for ever.
	let later = fading.phase(500_000 + 24 * 90).raw(600).unwrap();
	assert_eq!(later * U256::from(5), raw * U256::from(6));
}

#[test]
fn without_half_life_nothing_fades() {
	let fading = Fading::new(None, 7);
	let raw = fading.phase(7).raw(1_000).unwrap();
	assert_eq!(fading.phase(7 + 1_000_000).value(raw), 1_000);
	assert_eq!(fading.phase(u64::MAX).raw(1_000), Some(raw));
}

// A half-life taken up, changed, given up: what has faded stays faded, the rest goes on.
#[test]
fn amending_keeps_what_has_faded() {
	let fading = Fading::new(None, 0).amend(Some(H), 100);
	let raw = fading.phase(100).raw(1_000).unwrap();
	// 135 days: one halving and a half
	let now = 100 + 135 * 24;
	assert_eq!(fading.phase(now).value(raw), 375);
	let longer = fading.amend(Some(2 * H), now);
	assert_eq!(longer.phase(now).value(raw), 375);
	assert_eq!(longer.phase(now + 90 * 24).value(raw), 250);
	let stopped = longer.amend(None, now + 90 * 24);
	assert_eq!(stopped.phase(now + 10_000 * 24).value(raw), 250);
	let again = stopped.amend(Some(720), now + 10_000 * 24);
	assert_eq!(again.phase(now + 10_000 * 24).value(raw), 250);
	assert_eq!(again.phase(now + 10_030 * 24).value(raw), 125);
	// Rescaled upwards: 1 of 3 hours passed is 667 of 2,000, not 666.
	let short = Fading::new(Some(3), 0).amend(Some(2_000), 1);
	assert_eq!(short.rest, 667);
	// The last hour of a half-life can become the first of the next, never more.
	let edge = Fading::new(Some(4_000_000_000), 0).amend(Some(720), 3_999_999_999);
	let phase = edge.phase(3_999_999_999);
	assert_eq!((phase.n, phase.r), (1, 0));
}

// The horizon is where the design says, and beyond it granting errs instead of wrapping.
// pitfall: 71
#[test]
fn the_horizon_errs() {
	let years = |years: u64| years * 365 * 24;
	let fading = Fading::new(Some(720), 0);
	assert!(fading.phase(years(13)).raw(1_000_000).is_some());
	assert!(fading.phase(years(17)).raw(1).is_none());
	assert!(Fading::new(Some(H), 0)
		.phase(years(39))
		.raw(1_000_000)
		.is_some());
	assert!(is_before_horizon(
		&((U256::one() << HORIZON_BITS) - U256::one())
	));
	assert!(!is_before_horizon(&(U256::one() << HORIZON_BITS)));
	// No time, however absurd, panics.
	assert_eq!(fading.phase(u64::MAX).raw(1), None);
	assert_eq!(fading.phase(u64::MAX).value(U256::MAX), 0);
	assert_eq!(Fading::new(Some(1), 0).phase(0).value(U256::MAX), u128::MAX);
}

// Ten years of 64 holders: raw sums are exact, and what is shown drifts by less than one point a
// holder (the model of the design: at most 90 for 200 holders).
#[test]
fn ten_years_of_many_holders() {
	for half_life in [720u32, 2_160, 8_760] {
		let fading = Fading::new(Some(half_life), 0);
		let mut held = [U256::zero(); 64];
		let mut total = U256::zero();
		let mut seed = u64::from(half_life);
		for hour in (0..87_600).step_by(97) {
			seed = seed
				.wrapping_mul(6_364_136_223_846_793_005)
				.wrapping_add(1_442_695_040_888_963_407);
			let raw = fading.phase(hour).raw(1 + (seed >> 33) % 10_000).unwrap();
			let who = (seed >> 20) as usize % 64;
			held[who] += raw;
			total += raw;
		}
		let phase = fading.phase(87_600);
		let sum = held.iter().fold(U256::zero(), |sum, raw| sum + raw);
		assert_eq!(sum, total);
		let shown: u128 = held.iter().map(|raw| phase.value(*raw)).sum();
		let all = phase.value(total);
		assert!(shown <= all && all <= shown + 64, "{shown} of {all}");
		assert!(total.bits() <= 175, "{} bits", total.bits());
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	// Granting reads back as granted, at any moment.
	#[test]
	fn a_grant_reads_back(amount: u64, hours in 0u64..100_000, half_life in 720u32..2_000_000) {
		let phase = Fading::new(Some(half_life), 0).phase(hours);
		if let Some(raw) = phase.raw(amount) {
			prop_assert_eq!(phase.value(raw), u128::from(amount));
		}
	}

	// It never grows by itself, and halves exactly.
	#[test]
	fn it_only_fades(
		amount in 1u64..1_000_000_000,
		half_life in 720u32..100_000,
		at in 0u64..1_000_000,
		step in 0u64..100_000,
	) {
		let fading = Fading::new(Some(half_life), 3);
		let Some(raw) = fading.phase(at).raw(amount) else { return Ok(()) };
		let value = |hours: u64| fading.phase(hours).value(raw);
		prop_assert!(value(at + step) <= value(at));
		let halved = value(at + u64::from(half_life));
		prop_assert_eq!(halved, value(at) / 2);
	}

	// All raw units fade alike: proportions never change, sums are exact.
	#[test]
	fn proportions_stay(
		first in 1u64..1_000_000,
		second in 1u64..1_000_000,
		half_life in 720u32..50_000,
		at in 0u64..100_000,
		later in 0u64..100_000,
	) {
		let fading = Fading::new(Some(half_life), 0);
		let (a, b) = (fading.phase(at).raw(first).unwrap(), fading.phase(at).raw(second).unwrap());
		let phase = fading.phase(at + later);
		let (one, two, both) = (phase.value(a), phase.value(b), phase.value(a + b));
		prop_assert!(one + two <= both && both <= one + two + 1);
		prop_assert_eq!(a.cmp(&b), first.cmp(&second));
	}

	// No amendment, at whatever moment, makes anything worth more, nor much less.
	#[test]
	fn amending_gains_nothing(
		amount in 1u64..1_000_000,
		lives in prop::collection::vec((prop::option::of(720u32..5_000), 0u64..3_000), 1..12),
	) {
		let mut fading = Fading::new(Some(1_000), 0);
		let raw = fading.phase(0).raw(amount).unwrap();
		let mut now = 0;
		for (half_life, wait) in lives {
			now += wait;
			let before = fading.phase(now).value(raw);
			fading = fading.amend(half_life, now);
			let after = fading.phase(now).value(raw);
			prop_assert!(after <= before);
			// At most one hour of the new half-life is lost.
			prop_assert!(before - after <= 1 + before / 720, "{before} -> {after}");
		}
	}
}
