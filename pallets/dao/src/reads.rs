// SPDX-License-Identifier: Apache-2.0

//! What clients read: the same answers for view functions and the runtime API.

use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::SaturatedConversion;

use crate::{
	constitution::Constitution,
	marks::has,
	pallet::Daos,
	state::{DaoState, MemberState, ProposalState},
	types::*,
	Config, Constitutions, Invitations, Members, MetadataOf, Pallet, Proposals, ProposalsOf, Slots,
};

/// A DAO as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct DaoView<AccountId, BlockNumber, AssetId> {
	/// Its account: what it owns and how it acts.
	pub account: AccountId,
	/// Stage of life.
	pub state: DaoState<BlockNumber>,
	/// Who founded it.
	pub founder: AccountId,
	/// Number of members, with those on trial and the expelled who are not paid yet.
	pub members: u32,
	/// Number of invitations, with those that have lapsed and were not removed.
	pub invitations: u32,
	/// Sum of shares.
	pub shares: u64,
	/// Sum of loot.
	pub loot: u64,
	/// Where to read about it.
	pub metadata: Metadata,
	/// Its constitution.
	pub constitution: Constitution<BlockNumber, AssetId>,
	/// Blake2-256 of the encoded constitution, to be named when accepting an invitation.
	pub constitution_hash: [u8; 32],
}

/// A member as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct MemberView<AccountId, BlockNumber> {
	/// Who.
	pub who: AccountId,
	/// Standing.
	pub state: MemberState<BlockNumber>,
	/// Shares.
	pub shares: u64,
	/// Loot.
	pub loot: u64,
	/// Raw reputation: `reputation` reads it in points, faded to the moment.
	pub reputation: Weighted,
	/// Own yes ballots that keep it from leaving: all on proposals still voted on (an abstention
	/// takes one back), and those on what passed, touches claims and waits for its first attempt.
	pub yes: u32,
	/// Member since this block.
	pub since: BlockNumber,
}

/// A ballot as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct BallotView<AccountId> {
	/// Whose ballot.
	pub who: AccountId,
	/// Which way.
	pub vote: Vote,
	/// With which weight; under quadratic voting, how many votes.
	pub weight: Weighted,
	/// The delegate who cast it; None: its owner.
	pub by: Option<AccountId>,
}

/// An invitation as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct InvitationView<AccountId, BlockNumber> {
	/// Who is invited.
	pub who: AccountId,
	/// When it lapses.
	pub until: BlockNumber,
	/// Shares it comes with.
	pub shares: u64,
	/// Loot it comes with.
	pub loot: u64,
}

/// A proposal as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProposalView<AccountId, BlockNumber> {
	/// Its number.
	pub id: ProposalId,
	/// Who proposed.
	pub proposer: AccountId,
	/// Classes of its calls.
	pub classes: Classes,
	/// Where it stands now.
	pub state: ProposalState<BlockNumber>,
	/// Block in which it opened.
	pub opened: BlockNumber,
	/// Voting power when it opened.
	pub power: Power,
	/// Ballots.
	pub tally: Tally,
	/// Quorum in ppm.
	pub quorum: Ppm,
	/// Approval in ppm.
	pub approval: Ppm,
	/// The encoded calls, until it is answered.
	pub calls: Vec<u8>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn read_dao(dao: DaoId) -> Option<DaoView<T::AccountId, BlockOf<T>, T::AssetId>> {
		let record = Daos::<T>::get(dao)?;
		let constitution = Constitutions::<T>::get(dao)?;
		let mut constitution_hash = [0u8; 32];
		let hash = Self::hash_of(&constitution);
		constitution_hash
			.iter_mut()
			.zip(hash.as_ref())
			.for_each(|(to, from)| *to = *from);
		Some(DaoView {
			account: Self::account_id(dao),
			state: record.state,
			founder: record.founder,
			members: record.members,
			invitations: record.invitations,
			shares: record.shares,
			loot: record.loot,
			metadata: MetadataOf::<T>::get(dao).unwrap_or_default(),
			constitution,
			constitution_hash,
		})
	}

	pub(crate) fn read_members(dao: DaoId) -> Vec<MemberView<T::AccountId, BlockOf<T>>> {
		let voting: Vec<_> = Slots::<T>::get(dao)
			.iter()
			.filter_map(|slot| Proposals::<T>::get(slot.proposal))
			.map(|proposal| proposal.marks.ayes)
			.collect();
		Members::<T>::iter_prefix(dao)
			.map(|(who, member)| {
				let marked = voting.iter().filter(|ayes| has(**ayes, member.seat));
				MemberView {
					who,
					state: member.state,
					shares: member.shares,
					loot: member.loot,
					reputation: member.reputation,
					yes: member.yes.saturating_add(marked.count().saturated_into()),
					since: member.since,
				}
			})
			.collect()
	}

	pub(crate) fn read_ballots(id: ProposalId) -> Vec<BallotView<T::AccountId>> {
		let Some(proposal) = Proposals::<T>::get(id) else {
			return Vec::new();
		};
		if !proposal.state.is_voting() {
			return Vec::new();
		}
		proposal
			.roll
			.all()
			.filter_map(|(who, voter)| {
				let ballot = Self::ballot_cast(who, id, &proposal, voter)?;
				Some(BallotView {
					who: who.clone(),
					vote: ballot.vote,
					weight: ballot.weight,
					by: ballot.by,
				})
			})
			.collect()
	}

	pub(crate) fn read_invitations(dao: DaoId) -> Vec<InvitationView<T::AccountId, BlockOf<T>>> {
		Invitations::<T>::iter_prefix(dao)
			.map(|(who, invitation)| InvitationView {
				who,
				until: invitation.until,
				shares: invitation.shares,
				loot: invitation.loot,
			})
			.collect()
	}

	pub(crate) fn read_proposals(dao: DaoId) -> Vec<ProposalView<T::AccountId, BlockOf<T>>> {
		let mut ids: Vec<_> = ProposalsOf::<T>::iter_key_prefix(dao).collect();
		ids.sort_unstable();
		ids.into_iter()
			.filter_map(|id| {
				let proposal = Proposals::<T>::get(id)?;
				Some(ProposalView {
					id,
					state: Self::state_now(&proposal),
					proposer: proposal.proposer,
					classes: proposal.classes,
					opened: proposal.opened,
					power: proposal.power,
					tally: proposal.tally,
					quorum: proposal.rules.quorum,
					approval: proposal.rules.approval,
					calls: crate::Calls::<T>::get(id).unwrap_or_default().into_inner(),
				})
			})
			.collect()
	}

	pub(crate) fn read_status(id: ProposalId) -> Option<ProposalState<BlockOf<T>>> {
		Proposals::<T>::get(id).map(|proposal| Self::state_now(&proposal))
	}

	/// The state of a proposal as of now: what is stored, moved on by the time that has passed.
	pub(crate) fn state_now(proposal: &ProposalOf<T>) -> ProposalState<BlockOf<T>> {
		let Some(record) = Daos::<T>::get(proposal.dao) else {
			return proposal.state.clone();
		};
		if record.state.is_dissolved() && !proposal.state.is_answered() {
			return ProposalState::Rejected;
		}
		let now = Self::now();
		match &proposal.state {
			ProposalState::Voting { ends } if now >= *ends => match Self::passes(proposal) {
				true => ProposalState::Grace {
					until: Self::grace_end(proposal, &record, *ends),
				},
				false => ProposalState::Rejected,
			},
			ProposalState::Failed { expires, .. } if now >= *expires => ProposalState::Expired,
			state => state.clone(),
		}
	}

	/// Only while it could be cast.
	pub(crate) fn read_power(id: ProposalId, who: &T::AccountId) -> Weighted {
		Proposals::<T>::get(id)
			.filter(|proposal| Self::ensure_voting(proposal).is_ok())
			.and_then(|proposal| {
				let (voter, _) = Self::voter(&proposal, who, false).ok()?;
				Some(Self::ballot_weight(&proposal, voter))
			})
			.unwrap_or_else(Weighted::zero)
	}
}
