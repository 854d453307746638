// SPDX-License-Identifier: Apache-2.0

//! Pure arithmetic: what is payable, how it is shared, when a window ends. No storage.

use alloc::vec::Vec;
use core::cmp::Ordering;
use frame_support::traits::tokens::Balance as BalanceT;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding,
	traits::{AtLeast32BitUnsigned, UniqueSaturatedInto},
	PerThing, Perbill, Percent, Permill, Rounding,
};

/// What a bounty's own payees get: all that is available if nothing was passed down, because then
/// they did the work; else at most the margin the cap allows, `taken_on` being what was taken on.
pub fn payable<Balance: BalanceT>(
	available: Balance,
	passed: Balance,
	cap: Permill,
	taken_on: Balance,
	kept: Balance,
) -> Balance {
	if passed.is_zero() {
		available
	} else {
		available.min(cap.mul_floor(taken_on).saturating_sub(kept))
	}
}

/// Whether shares are exactly 100 % together and none of them is nothing.
pub fn is_exact<'a>(shares: impl IntoIterator<Item = &'a Permill>) -> bool {
	let mut sum = 0u32;
	for share in shares {
		if share.is_zero() {
			return false;
		}
		sum = match sum.checked_add(share.deconstruct()) {
			Some(sum) => sum,
			None => return false,
		};
	}
	sum == Permill::ACCURACY
}

/// One part per share, in order; each rounded down, the last one takes the rest. The sum of the
/// parts is exactly `amount`.
pub fn parts<Balance: BalanceT>(amount: Balance, shares: &[Permill]) -> Vec<Balance> {
	let mut left = amount;
	let mut parts = Vec::with_capacity(shares.len());
	if let Some((_, first)) = shares.split_last() {
		for share in first {
			let part = share.mul_floor(amount).min(left);
			left = left.saturating_sub(part);
			parts.push(part);
		}
		parts.push(left);
	}
	parts
}

/// What rulings left of an amount, and the rest.
pub fn scaled<Balance: BalanceT>(amount: Balance, ratio: Perbill) -> (Balance, Balance) {
	let due = ratio.mul_floor(amount).min(amount);
	(due, amount.saturating_sub(due))
}

/// The points that go with `paid` of `whole`, rounded down; all of them with the whole.
pub fn points<Balance: BalanceT>(points: u64, paid: Balance, whole: Balance) -> u64 {
	if paid >= whole && !whole.is_zero() {
		return points;
	}
	Perbill::from_rational(paid, whole.max(Balance::one())).mul_floor(points)
}

/// How much of a pay is certain at once, and how much waits.
pub fn certain<Balance: BalanceT>(amount: Balance, sure: Balance) -> (Balance, Balance) {
	let certain = amount.min(sure);
	(certain, amount.saturating_sub(certain))
}

/// The block up to which silence means nothing: whoever answers for something has had a whole
/// window since it was asked, since the bounty was lifted, and since the role was taken.
pub fn clock<BlockNumber: AtLeast32BitUnsigned + Copy>(
	asked: BlockNumber,
	lifted: BlockNumber,
	since: BlockNumber,
	window: BlockNumber,
) -> BlockNumber {
	// Zero stands for "never": a bounty that was not lifted, the poster of a root.
	let whole = |from: BlockNumber| {
		if from.is_zero() {
			from
		} else {
			from.saturating_add(window)
		}
	};
	asked.max(whole(lifted)).max(whole(since))
}

/// The first block of the second half of a window, by its last.
pub fn second_half<BlockNumber: AtLeast32BitUnsigned>(
	until: BlockNumber,
	window: BlockNumber,
) -> BlockNumber {
	let half = window.checked_div(&2u32.into());
	until.saturating_sub(half.unwrap_or_else(BlockNumber::zero))
}

/// A part of a hundred as a ratio.
pub fn as_ratio(part: Percent) -> Perbill {
	Perbill::from_percent(part.deconstruct().into())
}

/// What both sides of a dispute get back of their equal bonds, and the fee of who ruled: whose
/// figure was further off loses its bond, less the fee, to the other. If none was, each side pays
/// half of the fee.
pub fn bonds<Balance: BalanceT>(
	bond: Balance,
	(first, second, ruled): (Balance, Balance, Balance),
	fee: Balance,
) -> (Balance, Balance, Balance) {
	let off = |figure: Balance| figure.max(ruled).saturating_sub(figure.min(ruled));
	let fee = fee.min(bond);
	let won = bond.saturating_add(bond.saturating_sub(fee));
	match off(first).cmp(&off(second)) {
		Ordering::Less => (won, Balance::zero(), fee),
		Ordering::Greater => (Balance::zero(), won, fee),
		Ordering::Equal => {
			let half = Percent::from_percent(50).mul_floor(fee);
			let first = bond.saturating_sub(half);
			(first, bond.saturating_sub(fee.saturating_sub(half)), fee)
		},
	}
}

/// Somebody's part of what came back to many: rounded down, so that the sum never exceeds it.
pub fn pro_rata<Balance: BalanceT>(returned: Balance, put_in: Balance, funded: Balance) -> Balance {
	let number = |balance: Balance| UniqueSaturatedInto::<u128>::unique_saturated_into(balance);
	multiply_by_rational_with_rounding(
		number(returned),
		number(put_in),
		number(funded),
		Rounding::Down,
	)
	.map(UniqueSaturatedInto::unique_saturated_into)
	.unwrap_or_default()
}
