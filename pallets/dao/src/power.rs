// SPDX-License-Identifier: Apache-2.0

//! Power: what each member's ballot weighs when a proposal opens.

use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::DispatchError;

use crate::{
	constitution::VotingSystem, state::MemberState, types::*, Config, Error, Members, Pallet,
};

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

	/// The opening walk: note everyone's weight at the opening of `proposal` and sum it up.
	/// `open` are the proposals in Voting. At most 64 members are read; written only those
	/// whose weight changed since the last opening.
	pub(crate) fn snapshot(
		dao: DaoId,
		constitution: &ConstitutionOf<T>,
		proposal: ProposalId,
		open: &[ProposalId],
	) -> Result<Power, DispatchError> {
		let all: Vec<_> = Members::<T>::iter_prefix(dao)
			.map(|(who, mut member)| {
				let changed = Self::end_jail(&mut member);
				(who, member, changed)
			})
			.collect();
		let nobody = Self::nobody_has_reputation(all.iter().map(|(_, member, _)| member));
		let mut weights = Vec::new();
		for (who, mut member, mut changed) in all {
			let weight = Self::weight_of(constitution.system, &member, nobody);
			changed |= member.note_weight(proposal, open, weight);
			weights.push(weight);
			if changed {
				Members::<T>::insert(dao, who, member);
			}
		}
		let power = crate::tally::power(&weights, constitution.cap);
		ensure!(!power.total.is_zero(), Error::<T>::NotEligible);
		Ok(power)
	}
}
