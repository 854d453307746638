// SPDX-License-Identifier: Apache-2.0

//! What benchmarks of proposals and ballots start from.

use alloc::{boxed::Box, vec, vec::Vec};
use codec::MaxEncodedLen;
use frame_support::{traits::Consideration, BoundedVec};

use super::daos::{active, member, quiet};
use crate::{
	constitution::VotingSystem, pallet::Daos, roll::Roll, state::ProposalState,
	traits::ProposalFootprint, types::*, Answers, Ballots, Config, Constitutions, Lent, Members,
	Pallet, Proposals, ProposalsOf,
};

pub fn calls<T: Config>(bytes: u32) -> Vec<Box<CallOf<T>>> {
	let remark = vec![7u8; bytes.saturating_sub(16) as usize];
	vec![Box::new(frame_system::Call::<T>::remark { remark }.into())]
}

pub fn proposal<T: Config>(dao: DaoId, bytes: u32) -> ProposalId {
	proposal_by::<T>(dao, 0, bytes)
}

/// Somebody has the deposit for the largest proposal.
pub fn can_propose<T: Config>(who: &T::AccountId) {
	let roll = Roll::<T::AccountId>::max_encoded_len() as u32;
	let footprint = ProposalFootprint {
		own_open: 2,
		bytes: MAX_CALL_BYTES + roll,
	};
	T::ProposalConsideration::ensure_successful(who, footprint);
}

pub fn proposal_by<T: Config>(dao: DaoId, index: u32, bytes: u32) -> ProposalId {
	let proposer = member::<T>(index);
	can_propose::<T>(&proposer);
	Pallet::<T>::do_propose(proposer, dao, calls::<T>(bytes))
		.expect("proposed")
		.0
}

/// Ballots for it, with a total so large that nothing is certain and nothing passes.
pub fn cast<T: Config>(id: ProposalId, ballots: u32) {
	Proposals::<T>::mutate(id, |stored| {
		if let Some(stored) = stored {
			stored.power.total <<= 60;
		}
	});
	for index in 0..ballots {
		Pallet::<T>::do_vote(member::<T>(index), id, Vote::Aye).expect("voted");
	}
	quiet::<T>();
}

/// A vote in a DAO of 64 in which all have a ballot, and the last one, who is returned, said no.
pub fn said_no<T: Config>(dao: DaoId) -> (ProposalId, T::AccountId) {
	let id = proposal::<T>(dao, 16);
	cast::<T>(id, 64);
	let who = member::<T>(63);
	Pallet::<T>::do_vote(who.clone(), id, Vote::Nay).expect("voted");
	quiet::<T>();
	(id, who)
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
	votes::<T>(dao, MAX_VOTING);
}

/// The same in so many places.
pub fn votes<T: Config>(dao: DaoId, count: u32) {
	for index in 0..count {
		let id = proposal_by::<T>(dao, index / 2, 16);
		Proposals::<T>::mutate(id, |stored| {
			if let Some(stored) = stored {
				stored.marks.nays = u64::MAX;
			}
		});
	}
	quiet::<T>();
}

/// An active DAO that votes by shares, of which each of `count` members has too many for a small number.
pub fn partners<T: Config>(count: u32) -> DaoId {
	let dao = active::<T>(count);
	let shares = 1_000;
	Constitutions::<T>::mutate(dao, |constitution| {
		constitution.as_mut().expect("a constitution").system = VotingSystem::Shares;
	});
	for index in 0..count {
		Members::<T>::mutate(dao, member::<T>(index), |stored| {
			stored.as_mut().expect("a member").shares = shares;
		});
	}
	Daos::<T>::mutate(dao, |record| {
		record.as_mut().expect("a DAO").shares = shares * u64::from(count);
	});
	dao
}

/// A DAO votes by reputation, of which each of its members has so much that rolls are as long as they can be.
pub fn by_reputation<T: Config>(dao: DaoId) {
	let raw = Weighted::one() << 70;
	Constitutions::<T>::mutate(dao, |constitution| {
		constitution.as_mut().expect("a constitution").system = VotingSystem::Reputation;
	});
	let everybody: Vec<_> = Members::<T>::iter_key_prefix(dao).collect();
	for who in &everybody {
		Members::<T>::mutate(dao, who, |stored| {
			stored.as_mut().expect("a member").reputation = raw;
		});
	}
	Daos::<T>::mutate(dao, |record| {
		record.as_mut().expect("a DAO").reputation = raw * Weighted::from(everybody.len());
	});
}

/// An active DAO of so many that votes by reputation.
pub fn holders<T: Config>(count: u32) -> DaoId {
	let dao = active::<T>(count);
	by_reputation::<T>(dao);
	dao
}

/// None of the votes that run has a place for this member: what telling them weighs is measured apart.
pub fn off_the_rolls<T: Config>(dao: DaoId, who: &T::AccountId) {
	Pallet::<T>::tell_rolls(dao, who, Roll::strike);
	quiet::<T>();
}

/// An active DAO of 64 in which a delegate carries four.
pub fn delegating<T: Config>() -> DaoId {
	let dao = holders::<T>(64);
	Constitutions::<T>::mutate(dao, |constitution| {
		if let Some(constitution) = constitution {
			constitution.delegations = 4;
		}
	});
	dao
}
