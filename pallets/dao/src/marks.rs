// SPDX-License-Identifier: Apache-2.0

//! Ballots as bits: every member has a seat number, and a proposal keeps one bit for each seat and
//! side. So a ballot changes one item, whatever the size of the DAO. Pure.
//!
//! The weight of a marked ballot is the member's at the opening, which is on the proposal's roll. What a
//! bit cannot say is written beside it (`Ballots`): ballots bought with credits, and those cast by
//! a delegate.
//!
//! Somebody who leaves frees the seat for the next. Nobody leaves while an own yes counts, so a yes
//! is always that of who sits there; another mark may be of the one before, who had a weight at
//! the opening where the newcomer has none.

use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::types::Vote;

/// Number of a member's seat in its DAO, from 0 to 63.
pub type SeatNumber = u8;
/// A set of seats: bit n is seat n.
pub type SeatBits = u64;

fn bit(seat: SeatNumber) -> SeatBits {
	1u64.checked_shl(u32::from(seat)).unwrap_or_default()
}

/// Whether a seat is in the set.
pub fn has(seats: SeatBits, seat: SeatNumber) -> bool {
	seats & bit(seat) != 0
}

/// The set with this seat.
pub fn with(seats: SeatBits, seat: SeatNumber) -> SeatBits {
	seats | bit(seat)
}

/// The set without this seat.
pub fn without(seats: SeatBits, seat: SeatNumber) -> SeatBits {
	seats & !bit(seat)
}

/// The seats of a set, ascending.
pub fn seats_in(seats: SeatBits) -> impl Iterator<Item = SeatNumber> {
	let mut left = seats;
	core::iter::from_fn(move || {
		let seat = SeatNumber::try_from(left.trailing_zeros()).ok();
		let seat = seat.filter(|_| left != 0)?;
		left = without(left, seat);
		Some(seat)
	})
}

/// The first seat that is not taken.
pub fn free_seat(taken: SeatBits) -> Option<SeatNumber> {
	SeatNumber::try_from(taken.trailing_ones())
		.ok()
		.filter(|seat| bit(*seat) != 0)
}

/// Which seats cast which ballot.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Marks {
	/// Seats that said yes.
	pub ayes: SeatBits,
	/// Seats that said no.
	pub nays: SeatBits,
	/// Seats that abstained.
	pub abstains: SeatBits,
	/// Of these, the seats whose ballot is written in `Ballots`.
	pub written: SeatBits,
}

impl Marks {
	/// What this seat said.
	pub fn of(&self, seat: SeatNumber) -> Option<Vote> {
		[
			(self.ayes, Vote::Aye),
			(self.nays, Vote::Nay),
			(self.abstains, Vote::Abstain),
		]
		.into_iter()
		.find(|(seats, _)| has(*seats, seat))
		.map(|(_, vote)| vote)
	}

	/// Mark what a seat says, in the place of what it said before.
	pub fn set(&mut self, seat: SeatNumber, vote: Vote, written: bool) {
		for seats in [
			&mut self.ayes,
			&mut self.nays,
			&mut self.abstains,
			&mut self.written,
		] {
			*seats = without(*seats, seat);
		}
		let side = match vote {
			Vote::Aye => &mut self.ayes,
			Vote::Nay => &mut self.nays,
			Vote::Abstain => &mut self.abstains,
		};
		*side = with(*side, seat);
		if written {
			self.written = with(self.written, seat);
		}
	}

	/// Whether the ballot of this seat is written in `Ballots`.
	pub fn is_written(&self, seat: SeatNumber) -> bool {
		has(self.written, seat)
	}

	/// Seats that cast a ballot.
	pub fn count(&self) -> u32 {
		(self.ayes | self.nays | self.abstains).count_ones()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::MAX_MEMBERS;

	const VOTES: [Vote; 3] = [Vote::Aye, Vote::Nay, Vote::Abstain];

	#[test]
	fn a_seat_says_one_thing_at_a_time() {
		let mut marks = Marks::default();
		for seat in 0..MAX_MEMBERS as u8 {
			assert_eq!(marks.of(seat), None);
			for (at, vote) in VOTES.into_iter().enumerate() {
				marks.set(seat, vote, at == 1);
				assert_eq!(marks.of(seat), Some(vote));
				assert_eq!(marks.is_written(seat), at == 1);
				assert_eq!(marks.count(), u32::from(seat) + 1);
			}
		}
		assert_eq!(marks.abstains, u64::MAX);
		assert_eq!((marks.ayes, marks.nays, marks.written), (0, 0, 0));
	}

	#[test]
	fn there_are_64_seats() {
		let mut taken = 0;
		for seat in 0..MAX_MEMBERS as u8 {
			assert_eq!(free_seat(taken), Some(seat));
			taken = with(taken, seat);
		}
		assert_eq!(free_seat(taken), None);
		assert_eq!(free_seat(without(taken, 17)), Some(17));
		assert!(seats_in(u64::MAX).eq(0..64));
		assert!(seats_in(1 << 63 | 5).eq([0, 2, 63]));
		assert_eq!(seats_in(0).next(), None);
		// Past the last there is nothing to set.
		assert_eq!(with(0, 64), 0);
		assert!(!has(u64::MAX, 64));
	}
}
