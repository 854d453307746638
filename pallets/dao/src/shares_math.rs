// SPDX-License-Identifier: Apache-2.0

//! Pure arithmetic of claims: the part of a leaver, the accumulators of shared income, what is due
//! after a dissolution. No storage. Products use 256 bits, division rounds down: for those who
//! stay.

use codec::{Decode, Encode, MaxEncodedLen};
use primitive_types::U256;
use scale_info::TypeInfo;

use crate::{tally::WHOLE, types::Ppm};

/// 2^160: what one unit counts in an accumulator. So large because raw reputation grows, up to 236 bits;
/// a smaller scale would starve its holders sooner.
pub const SCALE: U256 = U256([0, 0, 1 << 32, 0]);

/// The most that one stream can ever take in: above it, 256 bits would not do.
pub const MOST_INCOME: u128 = 1 << 95;

fn narrow(wide: U256) -> u128 {
	u128::try_from(wide).unwrap_or(u128::MAX)
}

/// `worth * burn / claims`: what `burn` of all `claims` gets out of `worth`.
///
/// Nothing if there are no claims, and never more than there is.
pub fn part(worth: u128, burn: u128, claims: u128) -> u128 {
	let product = U256::from(worth).saturating_mul(U256::from(burn));
	let part = product
		.checked_div(U256::from(claims))
		.unwrap_or_else(U256::zero);
	core::cmp::min(narrow(part), worth)
}

/// The part of a payment that is shared at once.
pub fn shared_part(amount: u128, shared: Ppm) -> u128 {
	part(amount, u128::from(shared), u128::from(WHOLE))
}

/// What is due to a holder after a dissolution: `(balance + paid) * claim / total - taken`.
///
/// What was paid to anybody counts as if it were still there, so the order of payments and money
/// that arrives late change nobody's part.
pub fn rest_due(balance: u128, paid: u128, claim: u128, total: u128, taken: u128) -> u128 {
	let all = balance.saturating_add(paid);
	let due = part(all, claim, total).saturating_sub(taken);
	core::cmp::min(due, balance)
}

/// Income per unit of weight since the beginning, scaled by 2^160, and the remainder of the last
/// division, which goes into the next: what is handed out never exceeds what came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Accumulator {
	/// Income per unit of weight, times 2^160.
	pub acc: U256,
	/// Remainder: smaller than the weight at the last income.
	pub carry: U256,
}

impl Accumulator {
	/// Share `amount` among `weight`: `q = amount * 2^160 + carry; acc += q / W; carry = q mod W`.
	/// False, and nothing changed, if there is no weight, or so much that nobody would be owed anything.
	pub fn credit(&mut self, amount: u128, weight: U256) -> bool {
		let q = U256::from(amount)
			.saturating_mul(SCALE)
			.saturating_add(self.carry);
		let (Some(each), Some(carry)) = (q.checked_div(weight), q.checked_rem(weight)) else {
			return false;
		};
		if each.is_zero() && amount > 0 {
			return false;
		}
		self.acc = self.acc.saturating_add(each);
		self.carry = carry;
		true
	}

	/// What a weight that did not change since the accumulator stood at `seen` is owed.
	pub fn owed(&self, seen: U256, weight: U256) -> u128 {
		let scaled = self.acc.saturating_sub(seen).saturating_mul(weight);
		narrow(scaled.checked_div(SCALE).unwrap_or_else(U256::zero))
	}
}
