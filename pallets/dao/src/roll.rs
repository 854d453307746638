// SPDX-License-Identifier: Apache-2.0

//! Who may cast a ballot on a proposal, and with which weight: noted in the proposal when it opens, so that a ballot reads
//! nothing else. Pure.
//!
//! Weights stay what they were, whatever is granted or burnt afterwards. Standing does not: who is suspended or expelled
//! meanwhile has no ballot, and who leaves has none for good. That changes rarely, so it is told to each vote that runs
//! (at most 16); a ballot of somebody of whom nothing was told needs no look at the member's record.

// The number of a variant in what `Encode` derives.
#![allow(clippy::cast_possible_truncation)]

use alloc::vec::Vec;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use primitive_types::U256;
use scale_info::TypeInfo;

use crate::{
	marks::{has, seats_in, with, SeatBits, SeatNumber},
	types::{Weighted, MAX_MEMBERS},
};

/// Weights of those on a roll, in its order, as short as they can be written: heads are one each, shares have 64 bits, only
/// reputation needs more.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub enum Weights {
	/// One each.
	#[codec(index = 0)]
	Ones,
	/// What fits into 64 bits.
	#[codec(index = 1)]
	Narrow(BoundedVec<u64, ConstU32<MAX_MEMBERS>>),
	/// 256 bits each, the lowest 64 first.
	#[codec(index = 2)]
	Wide(BoundedVec<[u64; 4], ConstU32<MAX_MEMBERS>>),
}

impl Weights {
	fn new(weights: &[Weighted]) -> Self {
		if weights.iter().all(|weight| *weight == Weighted::one()) {
			return Self::Ones;
		}
		let narrow: Result<_, _> = weights
			.iter()
			.map(|weight| u64::try_from(*weight))
			.collect();
		match narrow {
			Ok(narrow) => Self::Narrow(BoundedVec::truncate_from(narrow)),
			Err(_) => {
				let wide = weights.iter().map(|weight| weight.0).collect();
				Self::Wide(BoundedVec::truncate_from(wide))
			},
		}
	}

	fn at(&self, place: usize) -> Weighted {
		match self {
			Self::Ones => Some(Weighted::one()),
			Self::Narrow(all) => all.get(place).map(|weight| Weighted::from(*weight)),
			Self::Wide(all) => all.get(place).map(|weight| U256(*weight)),
		}
		.unwrap_or_default()
	}
}

/// What counts of somebody for a ballot on one proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Voter {
	/// Under which number the ballot is marked.
	pub seat: SeatNumber,
	/// Weight at the opening, not cut at the ceiling. Zero: no vote.
	pub weight: Weighted,
}

/// Those who have a vote on a proposal. Empty once voting is over.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Roll<AccountId> {
	/// Their seats when it opened, under which their ballots are marked.
	pub seats: SeatBits,
	/// Of these, the seats of those whose standing has changed since: their records say whether they may vote.
	pub unsettled: SeatBits,
	/// The seats of those who are gone since. Their ballots stand; coming back does not give them another.
	pub gone: SeatBits,
	/// All who had a vote when it opened, in the order of their seats.
	pub voters: BoundedVec<AccountId, ConstU32<MAX_MEMBERS>>,
	/// Their weights at the opening, not cut at the ceiling.
	pub weights: Weights,
}

impl<AccountId> Default for Roll<AccountId> {
	fn default() -> Self {
		Self {
			seats: 0,
			unsettled: 0,
			gone: 0,
			voters: BoundedVec::new(),
			weights: Weights::Ones,
		}
	}
}

impl<AccountId: PartialEq> Roll<AccountId> {
	/// Of these, who has any weight; different seats.
	pub fn new(members: impl IntoIterator<Item = (AccountId, SeatNumber, Weighted)>) -> Self {
		let mut members: Vec<_> = members
			.into_iter()
			.filter(|(_, _, weight)| !weight.is_zero())
			.collect();
		members.sort_unstable_by_key(|(_, seat, _)| *seat);
		let weights: Vec<_> = members.iter().map(|(_, _, weight)| *weight).collect();
		Self {
			seats: members
				.iter()
				.fold(0, |seats, (_, seat, _)| with(seats, *seat)),
			// There are as many places as seats.
			voters: BoundedVec::truncate_from(members.into_iter().map(|(who, _, _)| who).collect()),
			weights: Weights::new(&weights),
			..Self::default()
		}
	}

	fn place(&self, who: &AccountId) -> Option<(usize, SeatNumber)> {
		let place = self.voters.iter().position(|voter| voter == who)?;
		let seat = seats_in(self.seats).nth(place)?;
		(!has(self.gone, seat)).then_some((place, seat))
	}

	/// The vote of somebody who is not gone.
	pub fn find(&self, who: &AccountId) -> Option<Voter> {
		let (place, seat) = self.place(who)?;
		let weight = self.weights.at(place);
		Some(Voter { seat, weight })
	}

	/// All votes, those of who is gone too.
	pub fn all(&self) -> impl Iterator<Item = (&AccountId, Voter)> {
		let seats = seats_in(self.seats).enumerate();
		self.voters.iter().zip(seats).map(|(who, (place, seat))| {
			let weight = self.weights.at(place);
			(who, Voter { seat, weight })
		})
	}

	/// Whether the record of who sat here says more than this roll.
	pub fn is_unsettled(&self, seat: SeatNumber) -> bool {
		has(self.unsettled, seat)
	}

	/// The standing of somebody changes. Returns whether this roll knew nothing of it.
	pub fn unsettle(&mut self, who: &AccountId) -> bool {
		let Some((_, seat)) = self.place(who) else {
			return false;
		};
		let before = self.unsettled;
		self.unsettled = with(before, seat);
		self.unsettled != before
	}

	/// Somebody goes. Returns whether there was a vote to lose.
	pub fn strike(&mut self, who: &AccountId) -> bool {
		let Some((_, seat)) = self.place(who) else {
			return false;
		};
		self.gone = with(self.gone, seat);
		true
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::{collection::vec, prelude::*};

	#[test]
	fn weights_are_written_as_short_as_they_can_be() {
		let one = Weighted::one();
		for (weights, length) in [
			(vec![], 1),
			(vec![one, one], 1),
			(vec![one, one + one], 1 + 1 + 16),
			(vec![one, u64::MAX.into()], 1 + 1 + 16),
			(vec![one, Weighted::from(u64::MAX) + one], 1 + 1 + 64),
			(vec![Weighted::MAX], 1 + 1 + 32),
		] {
			let short = Weights::new(&weights);
			assert_eq!(short.encode().len(), length);
			for (place, weight) in weights.iter().enumerate() {
				assert_eq!(short.at(place), *weight);
			}
			assert_eq!(Weights::decode(&mut &short.encode()[..]), Ok(short));
		}
	}

	// covers: D-07
	#[test]
	fn who_goes_has_no_vote_and_gets_none_back() {
		let mut roll = Roll::new([(7u64, 0, 5.into()), (8, 1, 0.into()), (9, 2, 1.into())]);
		assert_eq!(roll.voters.len(), 2);
		assert_eq!(roll.find(&8), None, "no weight, no vote");
		let nine = Voter {
			seat: 2,
			weight: 1.into(),
		};
		assert_eq!(roll.find(&9), Some(nine));
		assert!(roll.strike(&7));
		assert!(!roll.strike(&7) && !roll.strike(&8));
		assert_eq!((roll.find(&7), roll.find(&9)), (None, Some(nine)));
		// Whoever takes the seat afterwards is somebody else.
		assert!(!roll.unsettle(&7) && !roll.is_unsettled(0));
		assert!(roll.unsettle(&9));
		assert!(!roll.unsettle(&9), "told once");
		assert!(roll.is_unsettled(2));
		assert_eq!(roll.find(&9), Some(nine));
	}

	proptest! {
		#[test]
		fn a_roll_says_what_it_was_told(
			weights in vec((any::<[u64; 4]>(), 0usize..3), 0..=MAX_MEMBERS as usize),
			turn in 0..MAX_MEMBERS as u8,
		) {
			// Zero, narrow and wide ones, in any order of seats.
			let members = || weights.iter().enumerate().map(|(index, (words, width))| {
				let mut weight = U256::zero();
				weight.0[..2 * width].copy_from_slice(&words[..2 * width]);
				let seat = (index as SeatNumber + turn) % MAX_MEMBERS as SeatNumber;
				(index as u64, seat, weight)
			});
			let roll = Roll::new(members());
			for (who, seat, weight) in members() {
				let voter = (!weight.is_zero()).then_some(Voter { seat, weight });
				prop_assert_eq!(roll.find(&who), voter);
			}
			prop_assert!(roll.all().all(|(who, voter)| roll.find(who) == Some(voter)));
			let stored = roll.encode();
			prop_assert_eq!(Roll::<u64>::decode(&mut &stored[..]), Ok(roll));
			prop_assert!(stored.len() <= Roll::<u64>::max_encoded_len());
		}
	}
}
