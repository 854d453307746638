// SPDX-License-Identifier: Apache-2.0

//! Pure arithmetic of a decision: who counts how much, and what passes. No storage.
//!
//! Weights stay below 2^200 and a DAO has at most 64 members, so products with parts per million
//! fit into 256 bits; everything saturates all the same.

use alloc::vec::Vec;
use primitive_types::U256;

use crate::types::{Ballot, Power, Ppm, Sides, Tally, Vote};

/// One million: the whole, in parts per million.
pub const WHOLE: Ppm = 1_000_000;

fn sum<'a>(weights: impl IntoIterator<Item = &'a U256>) -> U256 {
	weights
		.into_iter()
		.fold(U256::zero(), |total, weight| total.saturating_add(*weight))
}

/// The most one member may weigh, so that nobody has more than `cap` of the total after cutting.
pub fn ceiling(weights: &[U256], cap: Ppm) -> U256 {
	let mut sorted: Vec<U256> = weights.iter().copied().filter(|w| !w.is_zero()).collect();
	sorted.sort_unstable_by(|a, b| b.cmp(a));
	let total = sum(&sorted);
	let (whole, cap) = (U256::from(WHOLE), U256::from(cap));
	let (Some(largest), Some(least)) = (sorted.first(), sorted.last()) else {
		return U256::zero();
	};
	if largest.saturating_mul(whole) <= cap.saturating_mul(total) {
		return *largest;
	}
	// Cutting the k largest to c leaves c = cap * (k * c + others): the first k for which that c
	// lies between the largest uncut and the smallest cut weight is the answer.
	let mut others = total;
	let mut left = whole;
	for (index, smallest_cut) in sorted.iter().enumerate() {
		others = others.saturating_sub(*smallest_cut);
		left = left.saturating_sub(cap);
		let Some(largest_other) = sorted.get(index.saturating_add(1)) else {
			break;
		};
		let Some(c) = cap.saturating_mul(others).checked_div(left) else {
			break;
		};
		if *largest_other <= c && c <= *smallest_cut {
			return c;
		}
	}
	*least
}

/// Total, ceiling and heads of a list of weights.
pub fn power(weights: &[U256], cap: Ppm) -> Power {
	let ceiling = ceiling(weights, cap);
	let cut: Vec<U256> = weights
		.iter()
		.map(|weight| core::cmp::min(*weight, ceiling))
		.collect();
	let heads = weights.iter().filter(|weight| !weight.is_zero()).count();
	Power {
		heads: u32::try_from(heads).unwrap_or(u32::MAX),
		total: sum(&cut),
		ceiling,
	}
}

/// Whether these sums pass: somebody is for it, enough of those who took sides are, and enough
/// took part. A no does not help the quorum, so that opponents cannot lose by turning up.
pub fn passes(
	ayes: U256,
	nays: U256,
	abstains: U256,
	total: U256,
	approval: Ppm,
	quorum: Ppm,
) -> bool {
	let rates = Rates { approval, quorum };
	match narrow([ayes, nays, abstains, total]) {
		Some([ayes, nays, abstains, total]) => rates.met(ayes, nays, abstains, total),
		None => rates.met(ayes, nays, abstains, total),
	}
}

/// Bits of a weight whose double, a million times, still fits into 128.
const NARROW: usize = 100;

/// The same weights in 128 bits, if they fit. Shares and heads do, and every ballot is counted with them: their products
/// cost a tenth of those of 256 bits. Only reputation that has faded for long is wider.
fn narrow<const COUNT: usize>(weights: [U256; COUNT]) -> Option<[u128; COUNT]> {
	let all = weights
		.iter()
		.fold(U256::zero(), |bits, weight| bits | *weight);
	(all.bits() <= NARROW).then(|| weights.map(|weight| weight.low_u128()))
}

/// A weight of any width.
trait Wide: Copy + Default + PartialOrd + From<Ppm> {
	fn plus(self, other: Self) -> Self;
	fn less(self, other: Self) -> Self;
	fn times(self, other: Self) -> Self;
}

macro_rules! wide {
	($number:ty) => {
		impl Wide for $number {
			fn plus(self, other: Self) -> Self {
				self.saturating_add(other)
			}

			fn less(self, other: Self) -> Self {
				self.saturating_sub(other)
			}

			fn times(self, other: Self) -> Self {
				self.saturating_mul(other)
			}
		}
	};
}

wide!(u128);
wide!(U256);

/// What a proposal needs.
#[derive(Clone, Copy)]
struct Rates {
	approval: Ppm,
	quorum: Ppm,
}

impl Rates {
	fn met<N: Wide>(self, ayes: N, nays: N, abstains: N, total: N) -> bool {
		let whole = N::from(WHOLE);
		ayes != N::default()
			&& ayes.times(whole) >= N::from(self.approval).times(ayes.plus(nays))
			&& ayes.plus(abstains).times(whole) >= N::from(self.quorum).times(total)
	}

	/// What is certain if `total` is all there is.
	fn foregone<N: Wide>(self, ayes: N, nays: N, abstains: N, total: N) -> Foregone {
		let open = total.less(ayes).less(nays).less(abstains);
		if self.met(ayes, nays.plus(open), abstains, total) {
			Foregone::Accepted
		} else if !self.met(ayes.plus(open), nays, abstains, total) {
			Foregone::Rejected
		} else {
			Foregone::Neither
		}
	}
}

/// What can already be said about a vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Foregone {
	/// Passes whatever those who have not voted do.
	Accepted,
	/// Fails whatever they do.
	Rejected,
	/// Open.
	Neither,
}

impl Tally {
	/// Weight of all ballots.
	pub fn cast(&self) -> U256 {
		self.ayes
			.saturating_add(self.nays)
			.saturating_add(self.abstains)
	}

	/// Whether it would pass if voting ended now.
	pub fn passes(&self, total: U256, approval: Ppm, quorum: Ppm) -> bool {
		passes(self.ayes, self.nays, self.abstains, total, approval, quorum)
	}

	/// Whether it would pass where votes are bought: the quorum is one of heads.
	pub fn passes_by_heads(&self, heads: u32, approval: Ppm, quorum: Ppm) -> bool {
		let attended = u64::from(self.present).saturating_mul(u64::from(WHOLE))
			>= u64::from(quorum).saturating_mul(u64::from(heads));
		attended && self.passes(U256::zero(), approval, 0)
	}

	/// What members cast themselves.
	pub fn own(&self) -> Sides {
		Sides {
			ayes: self.ayes.saturating_sub(self.lent.ayes),
			nays: self.nays.saturating_sub(self.lent.nays),
			abstains: self.abstains.saturating_sub(self.lent.abstains),
		}
	}

	/// Whether the outcome is certain, taking the ballots that members cast themselves as final
	/// and everything else as open.
	pub fn foregone(&self, total: U256, approval: Ppm, quorum: Ppm) -> Foregone {
		let Sides {
			ayes,
			nays,
			abstains,
		} = self.own();
		let rates = Rates { approval, quorum };
		match narrow([ayes, nays, abstains, total]) {
			Some([ayes, nays, abstains, total]) => rates.foregone(ayes, nays, abstains, total),
			None => rates.foregone(ayes, nays, abstains, total),
		}
	}

	/// Count a ballot.
	pub fn add<AccountId>(&mut self, ballot: &Ballot<AccountId>) {
		self.change(ballot, |side, weight| side.saturating_add(weight));
		self.ballots = self.ballots.saturating_add(1);
		if ballot.vote != Vote::Nay {
			self.present = self.present.saturating_add(1);
		}
	}

	/// Take a counted ballot out again.
	pub fn remove<AccountId>(&mut self, ballot: &Ballot<AccountId>) {
		self.change(ballot, |side, weight| side.saturating_sub(weight));
		self.ballots = self.ballots.saturating_sub(1);
		if ballot.vote != Vote::Nay {
			self.present = self.present.saturating_sub(1);
		}
	}

	fn change<AccountId>(&mut self, ballot: &Ballot<AccountId>, by: fn(U256, U256) -> U256) {
		let (all, lent) = match ballot.vote {
			Vote::Aye => (&mut self.ayes, &mut self.lent.ayes),
			Vote::Nay => (&mut self.nays, &mut self.lent.nays),
			Vote::Abstain => (&mut self.abstains, &mut self.lent.abstains),
		};
		*all = by(*all, ballot.weight);
		if ballot.by.is_some() {
			*lent = by(*lent, ballot.weight);
		}
	}
}

/// Whether so many left since the opening that the proposal must not be enacted. Without claims at
/// the opening there were none to leave with: what quit was granted since, and is no veto.
pub fn diluted(quit: u128, claims: u128, bound: Ppm) -> bool {
	claims > 0
		&& U256::from(quit).saturating_mul(U256::from(WHOLE))
			> U256::from(bound).saturating_mul(U256::from(claims))
}
