// SPDX-License-Identifier: Apache-2.0

//! A member as a ballot sees it. Pure.
//!
//! Every ballot reads a member's record and needs a third of it. Making all of it, with a list that asks the host for
//! memory, took a seventh of a vote.

use codec::{Compact, Decode, Error, Input};

use crate::{
	marks::SeatNumber,
	state::MemberState,
	types::{Member, ProposalId, Weighted},
};

/// What counts of a member for a ballot on one proposal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voter<BlockNumber> {
	/// Standing, now.
	pub state: MemberState<BlockNumber>,
	/// Under which number the ballot is marked.
	pub seat: SeatNumber,
	/// Weight when the proposal opened, not cut at its ceiling.
	pub weight: Weighted,
}

impl<BlockNumber: Decode> Voter<BlockNumber> {
	/// Out of a member's stored record, for a ballot on `proposal`: what `Member::voter` would say.
	pub fn read(mut record: &[u8], proposal: ProposalId) -> Result<Self, Error> {
		let input = &mut record;
		let (state, seat) = Decode::decode(input)?;
		skip_holdings::<BlockNumber, _>(input)?;
		let Compact(entries) = Compact::<u32>::decode(input)?;
		let mut weight = Weighted::zero();
		for _ in 0..entries {
			let (opened, held) = <(ProposalId, Weighted)>::decode(input)?;
			if opened > proposal {
				break;
			}
			weight = held;
		}
		Ok(Self {
			state,
			seat,
			weight,
		})
	}
}

/// What stands between the seat and the history: shares, loot, reputation, bonds by yes, admission.
fn skip_holdings<BlockNumber: Decode, I: Input>(input: &mut I) -> Result<(), Error> {
	<(u64, u64)>::skip(input)?;
	Weighted::skip(input)?;
	u32::skip(input)?;
	BlockNumber::skip(input)
}

impl<BlockNumber: Clone, Ticket> Member<BlockNumber, Ticket> {
	/// This member for a ballot on `proposal`.
	pub fn voter(&self, proposal: ProposalId) -> Voter<BlockNumber> {
		Voter {
			state: self.state.clone(),
			seat: self.seat,
			weight: self.weight_at(proposal),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::types::MAX_HISTORY;
	use codec::Encode;
	use frame_support::BoundedVec;
	use proptest::{collection::vec, prelude::*};

	fn states() -> impl Strategy<Value = MemberState<u32>> {
		prop_oneof![
			Just(MemberState::Good),
			any::<(u32, u64, u64)>().prop_map(|(until, shares, loot)| MemberState::Probation {
				until,
				shares,
				loot
			}),
			any::<u32>().prop_map(|until| MemberState::Jailed { until }),
			any::<u32>().prop_map(|since| MemberState::Former { since }),
		]
	}

	proptest! {
		#[test]
		fn what_is_read_is_what_the_whole_record_says(
			state in states(),
			seat: SeatNumber,
			holdings: (u64, u64, [u64; 4], u32, u32),
			steps in vec((0u32..5, any::<[u64; 4]>()), 0..=MAX_HISTORY as usize),
			ticket: Option<u128>,
			about in 0u32..100,
		) {
			let (shares, loot, reputation, yes, since) = holdings;
			let mut opened = 0;
			let history: Vec<_> = steps
				.into_iter()
				.map(|(step, weight)| {
					opened += step + 1;
					(opened, primitive_types::U256(weight))
				})
				.collect();
			let member = Member {
				state,
				seat,
				shares,
				loot,
				reputation: primitive_types::U256(reputation),
				yes,
				since,
				history: BoundedVec::truncate_from(history),
				ticket,
			};
			let stored = member.encode();
			prop_assert_eq!(Voter::read(&stored, about).unwrap(), member.voter(about));
			// Cut short before the end of the history it is an error, never another voter.
			let whole = stored.len() - ticket.encoded_size();
			for end in 0..whole {
				if let Ok(found) = Voter::<u32>::read(&stored[..end], about) {
					prop_assert_eq!(found, member.voter(about));
				}
			}
		}
	}
}
