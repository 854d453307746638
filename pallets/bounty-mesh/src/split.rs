// SPDX-License-Identifier: Apache-2.0

//! Pure arithmetic: what is payable, how it is shared, when a window ends. No storage.

use alloc::vec::Vec;
use frame_support::traits::tokens::Balance as BalanceT;
use sp_runtime::{traits::AtLeast32BitUnsigned, PerThing, Perbill, Permill};

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
