// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of proposals and ballots start from.

use alloc::{boxed::Box, vec, vec::Vec};
use frame_support::{traits::Consideration, BoundedVec};

use super::daos::{active, member, quiet};
use crate::{
	state::ProposalState, traits::ProposalFootprint, types::*, Answers, Ballots, Config,
	Constitutions, Lent, Members, Pallet, Proposals, ProposalsOf,
};

pub fn calls<T: Config>(bytes: u32) -> Vec<Box<CallOf<T>>> {
	let remark = vec![7u8; bytes.saturating_sub(16) as usize];
	vec![Box::new(frame_system::Call::<T>::remark { remark }.into())]
}

pub fn proposal<T: Config>(dao: DaoId, bytes: u32) -> ProposalId {
	proposal_by::<T>(dao, 0, bytes)
}

pub fn proposal_by<T: Config>(dao: DaoId, index: u32, bytes: u32) -> ProposalId {
	let proposer = member::<T>(index);
	let footprint = ProposalFootprint {
		own_open: 2,
		bytes: MAX_CALL_BYTES,
	};
	T::ProposalConsideration::ensure_successful(&proposer, footprint);
	Pallet::<T>::do_propose(proposer, dao, calls::<T>(bytes)).expect("proposed")
}

/// Ballots for it, with a total so large that nothing is certain and nothing passes.
pub fn cast<T: Config>(id: ProposalId, ballots: u32) {
	Proposals::<T>::mutate(id, |stored| {
		if let Some(stored) = stored {
			stored.power.total = Weighted::from(u64::MAX);
		}
	});
	for index in 0..ballots {
		Pallet::<T>::do_vote(member::<T>(index), id, Vote::Aye).expect("voted");
	}
	quiet::<T>();
}

/// As if the first `count` ballots had been cast by delegates, each by another one.
pub fn write<T: Config>(id: ProposalId, count: u32) {
	let weight = Weighted::one();
	Proposals::<T>::mutate(id, |stored| {
		let stored = stored.as_mut().expect("a proposal");
		for index in 0..count {
			let who = member::<T>(index);
			let ballot = Ballot {
				vote: Vote::Aye,
				weight,
				by: Some(who.clone()),
			};
			stored.marks.written |= 1 << index;
			stored.tally.lent.ayes += weight;
			Ballots::<T>::insert(id, &who, ballot);
			Lent::<T>::insert(id, who, weight);
		}
	});
}

/// Its DAO has given as many answers as are kept: the next one removes the oldest.
pub fn answered<T: Config>(id: ProposalId) {
	let stored = Proposals::<T>::get(id).expect("a proposal");
	let dao = stored.dao;
	let old: Vec<ProposalId> = (1_000_000..1_000_000 + MAX_ANSWERS).collect();
	for id in &old {
		Proposals::<T>::insert(id, stored.clone());
		ProposalsOf::<T>::insert(dao, id, ());
	}
	Answers::<T>::insert(dao, BoundedVec::truncate_from(old));
}

/// What a member said.
pub fn cast_by<T: Config>(id: ProposalId, who: &T::AccountId) -> Option<Vote> {
	let stored = Proposals::<T>::get(id)?;
	let member = Members::<T>::get(stored.dao, who)?;
	stored.marks.of(member.seat)
}

/// Put it into its grace, which is over.
pub fn ready<T: Config>(id: ProposalId) {
	let now = Pallet::<T>::now();
	Proposals::<T>::mutate(id, |stored| {
		if let Some(stored) = stored {
			Pallet::<T>::bind(stored.dao, stored.marks.ayes, u32::saturating_add);
			stored.state = ProposalState::Grace { until: now };
		}
	});
}

/// Votes in all places of a DAO of at least 8 members, in which everybody said no.
pub fn busy<T: Config>(dao: DaoId) {
	for index in 0..MAX_VOTING {
		let id = proposal_by::<T>(dao, index / 2, 16);
		Proposals::<T>::mutate(id, |stored| {
			if let Some(stored) = stored {
				stored.marks.nays = u64::MAX;
			}
		});
	}
	quiet::<T>();
}

/// An active DAO of 64 in which a delegate carries four.
pub fn delegating<T: Config>() -> DaoId {
	let dao = active::<T>(64);
	Constitutions::<T>::mutate(dao, |constitution| {
		if let Some(constitution) = constitution {
			constitution.delegations = 4;
		}
	});
	dao
}
