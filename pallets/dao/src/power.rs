// SPDX-License-Identifier: Apache-2.0

//! Power: what each member's ballot weighs when a proposal opens.

use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::{DispatchError, Saturating};

use crate::{
	constitution::VotingSystem, roll::Roll, state::MemberState, types::*, Config, Error, Members,
	Pallet,
};

/// What an opening walk met, for its weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Walked {
	/// Members.
	pub members: u32,
	/// Of these, whose suspension was over.
	pub released: u32,
}

impl Walked {
	/// The most that there can be to meet.
	pub const MOST: Self = Self {
		members: MAX_MEMBERS,
		released: MAX_MEMBERS,
	};
}

impl<T: Config> Pallet<T> {
	/// What a member's ballot would weigh if a proposal opened now, before the ceiling.
	/// Under `Reputation`, `nobody` says that no member who may vote has any: then everyone counts
	/// as one, or such a DAO could never begin.
	fn weight_of(system: VotingSystem, member: &MemberOf<T>, nobody: bool) -> Weighted {
		if !member.state.is_good() {
			return Weighted::zero();
		}
		match system {
			VotingSystem::Heads => Weighted::one(),
			VotingSystem::Shares => Weighted::from(member.shares),
			VotingSystem::Reputation if nobody => Weighted::one(),
			VotingSystem::Reputation => member.reputation,
			// Votes are bought with credits; everyone counts as one head.
			VotingSystem::Quadratic => Weighted::one(),
		}
	}

	/// Whether none of those who may vote has any reputation.
	fn nobody_has_reputation<'a>(members: impl IntoIterator<Item = &'a MemberOf<T>>) -> bool
	where
		MemberOf<T>: 'a,
	{
		!members
			.into_iter()
			.any(|member| member.state.is_good() && !member.reputation.is_zero())
	}

	/// End a suspension whose time is over; it counts as ended at every opening. Returns whether it did.
	fn end_jail(member: &mut MemberOf<T>) -> bool {
		let over = matches!(member.state, MemberState::Jailed { until } if Self::now() >= until);
		if over {
			member.state = MemberState::Good;
		}
		over
	}

	/// All members, at most 64, as they would stand if a proposal opened now.
	pub(crate) fn members_now(dao: DaoId) -> Vec<MemberOf<T>> {
		Members::<T>::iter_prefix_values(dao)
			.map(|mut member| {
				Self::end_jail(&mut member);
				member
			})
			.collect()
	}

	/// What each of these would weigh if a proposal opened now, before the ceiling.
	pub(crate) fn weights_of(system: VotingSystem, members: &[MemberOf<T>]) -> Vec<Weighted> {
		let nobody = Self::nobody_has_reputation(members);
		members
			.iter()
			.map(|member| Self::weight_of(system, member, nobody))
			.collect()
	}

	/// The opening walk: who has a vote on a proposal that opens now, and the sum of all weights. At most 64 members are
	/// read; written are only those whose suspension is over. Returns also how many members there are, and how many of those.
	pub(crate) fn snapshot(
		dao: DaoId,
		constitution: &ConstitutionOf<T>,
	) -> Result<(Power, Roll<T::AccountId>, Walked), DispatchError> {
		let mut walked = Walked::default();
		let all: Vec<_> = Members::<T>::iter_prefix(dao)
			.map(|(who, mut member)| {
				let released = Self::end_jail(&mut member);
				(who, member, released)
			})
			.collect();
		let nobody = Self::nobody_has_reputation(all.iter().map(|(_, member, _)| member));
		let mut weighed = Vec::new();
		for (who, member, released) in all {
			let weight = Self::weight_of(constitution.system, &member, nobody);
			walked.members.saturating_inc();
			if released {
				walked.released.saturating_inc();
				Members::<T>::insert(dao, &who, &member);
			}
			weighed.push((who, member.seat, weight));
		}
		let weights: Vec<_> = weighed.iter().map(|(_, _, weight)| *weight).collect();
		let power = crate::tally::power(&weights, constitution.cap);
		ensure!(!power.total.is_zero(), Error::<T>::NotEligible);
		Ok((power, Roll::new(weighed), walked))
	}
}
