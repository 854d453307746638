// SPDX-License-Identifier: Apache-2.0

//! What always holds, one function each. Run after every test, in property tests and, with the
//! try-runtime feature, on real state.
//!
//! 1. counts and sums of a DAO are those of its members and invitations
//! 2. memberships are indexed both ways
//! 3. every DAO has an account with a reference, found both ways, and its deposit on hold
//! 4. who stands on the roll of a vote may cast a ballot in it, unless it says otherwise (`try_state_ballots.rs`)
//! 5. tallies are the sums of their ballots and no larger than the power at the opening
//! 6. members sit on different seats, and yes counters are those of the marks (`try_state_ballots.rs`)
//! 7. places are those of the proposals in Voting
//! 8. every open proposal, and nothing else, lies once in the due queue, ahead of the cursor
//! 9. open proposals keep calls and deposit; answered ones keep neither and are bounded
//!
//! Those of votes, reputation and rounds follow in `try_state_votes.rs`, those of candidates, claims and
//! money in `money_try_state.rs`, that of deposits in `try_state_deposits.rs`.

use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::{traits::Zero, TryRuntimeError};

use crate::{
	pallet::Daos, state::ProposalState, types::*, Accounts, Answers, Calls, Config, Constitutions,
	Cursor, Due, HoldReason, Invitations, Members, Memberships, MetadataOf, NextDao, Pallet,
	Proposals, ProposalsOf, Slots,
};

impl<T: Config> Pallet<T> {
	/// Check every invariant of this pallet.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_sums()?;
		Self::try_state_memberships()?;
		Self::try_state_accounts()?;
		Self::try_state_rolls()?;
		Self::try_state_seats()?;
		Self::try_state_tallies()?;
		Self::try_state_yes_counters()?;
		Self::try_state_slots()?;
		Self::try_state_queue()?;
		Self::try_state_answers()?;
		Self::do_try_state_votes()?;
		Self::try_state_money()?;
		Self::try_state_deposits()
	}

	fn try_state_sums() -> Result<(), TryRuntimeError> {
		for (id, dao) in Daos::<T>::iter() {
			let (mut members, mut shares, mut loot) = (0u32, 0u128, 0u128);
			let mut reputation = Weighted::zero();
			for (_, member) in Members::<T>::iter_prefix(id) {
				members = members.saturating_add(1);
				shares = shares.saturating_add(u128::from(member.shares));
				loot = loot.saturating_add(u128::from(member.loot));
				reputation = reputation.saturating_add(member.reputation);
			}
			ensure!(dao.members == members, "a DAO's member count is wrong");
			ensure!(members <= MAX_MEMBERS, "a DAO has too many members");
			ensure!(
				u128::from(dao.shares) == shares,
				"a DAO's shares are not its members'"
			);
			ensure!(
				u128::from(dao.loot) == loot,
				"a DAO's loot is not its members'"
			);
			ensure!(
				dao.reputation == reputation,
				"a DAO's reputation is not its members'"
			);
			let invitations = Invitations::<T>::iter_prefix(id).count();
			ensure!(
				usize::try_from(dao.invitations).is_ok_and(|count| count == invitations),
				"a DAO's invitation count is wrong"
			);
		}
		for (id, _, _) in Members::<T>::iter() {
			ensure!(Daos::<T>::contains_key(id), "a member without DAO");
		}
		for (id, who, _) in Invitations::<T>::iter() {
			ensure!(Daos::<T>::contains_key(id), "an invitation without DAO");
			ensure!(!Members::<T>::contains_key(id, who), "a member is invited");
		}
		Ok(())
	}

	fn try_state_memberships() -> Result<(), TryRuntimeError> {
		for (id, who, _) in Members::<T>::iter() {
			ensure!(
				Memberships::<T>::get(who).contains(&id),
				"a member is not indexed"
			);
		}
		for (who, list) in Memberships::<T>::iter() {
			let distinct: BTreeSet<_> = list.iter().collect();
			ensure!(
				distinct.len() == list.len() && !list.is_empty(),
				"a bad index of memberships"
			);
			for id in list {
				ensure!(
					Members::<T>::contains_key(id, &who),
					"an indexed membership is none"
				);
			}
		}
		Ok(())
	}

	fn try_state_accounts() -> Result<(), TryRuntimeError> {
		for (id, dao) in Daos::<T>::iter() {
			let account = Self::account_id(id);
			ensure!(id < NextDao::<T>::get(), "a DAO has a number not given yet");
			ensure!(
				Accounts::<T>::get(&account) == Some(id),
				"a DAO's account is not indexed"
			);
			ensure!(
				frame_system::Pallet::<T>::providers(&account) > 0,
				"a DAO's account has no reference"
			);
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::Founding.into(), &account) == dao.deposit,
				"a founding deposit is not on hold"
			);
			ensure!(
				Constitutions::<T>::contains_key(id) && MetadataOf::<T>::contains_key(id),
				"a DAO without constitution or metadata"
			);
		}
		let daos = Daos::<T>::iter_keys().count();
		ensure!(
			Accounts::<T>::iter_keys().count() == daos,
			"accounts without DAO"
		);
		ensure!(
			Constitutions::<T>::iter_keys().count() == daos,
			"constitutions without DAO"
		);
		ensure!(
			MetadataOf::<T>::iter_keys().count() == daos,
			"metadata without DAO"
		);
		Ok(())
	}

	fn try_state_slots() -> Result<(), TryRuntimeError> {
		let mut voting = BTreeMap::<DaoId, BTreeSet<ProposalId>>::new();
		for (id, proposal) in Proposals::<T>::iter() {
			if proposal.state.is_voting() {
				voting.entry(proposal.dao).or_default().insert(id);
			}
		}
		for (id, slots) in Slots::<T>::iter() {
			let taken: BTreeSet<_> = slots.iter().map(|slot| slot.proposal).collect();
			ensure!(taken.len() == slots.len(), "a place taken twice");
			ensure!(
				voting.remove(&id) == Some(taken),
				"places are not those in Voting"
			);
			for slot in &slots {
				let own = slots
					.iter()
					.filter(|other| other.proposer == slot.proposer)
					.count();
				ensure!(
					own <= MAX_VOTING_PER_PROPOSER,
					"a proposer has too many places"
				);
				ensure!(
					Proposals::<T>::get(slot.proposal)
						.is_some_and(|proposal| proposal.proposer == slot.proposer),
					"a place of somebody else"
				);
			}
		}
		ensure!(voting.is_empty(), "a proposal in Voting without a place");
		Ok(())
	}

	fn try_state_queue() -> Result<(), TryRuntimeError> {
		let mut queued = BTreeMap::<ProposalId, BlockOf<T>>::new();
		let cursor = Cursor::<T>::get();
		for (block, key, ()) in Due::<T>::iter() {
			let id = ProposalId::from_be_bytes(key);
			ensure!(
				queued.insert(id, block).is_none(),
				"a proposal is due twice"
			);
			ensure!(
				cursor.is_none_or(|cursor| block >= cursor),
				"something is due in the past"
			);
		}
		for (id, proposal) in Proposals::<T>::iter() {
			let due = queued.remove(&id);
			ensure!(due == proposal.due, "a proposal is not due when it says");
			ensure!(
				due.is_some() != proposal.state.is_answered(),
				"an open proposal is not in the queue, or an answered one is"
			);
			// Nothing is due before its time; early enough is seen by the queue itself.
			let time = match proposal.state {
				ProposalState::Voting { ends } => ends,
				ProposalState::Grace { until } => until,
				ProposalState::Failed { expires, .. } => expires,
				_ => Zero::zero(),
			};
			ensure!(due.is_none_or(|due| due >= time), "due before its time");
		}
		ensure!(queued.is_empty(), "something unknown is due");
		Ok(())
	}

	fn try_state_answers() -> Result<(), TryRuntimeError> {
		for (id, proposal) in Proposals::<T>::iter() {
			let answered = proposal.state.is_answered();
			ensure!(
				Daos::<T>::contains_key(proposal.dao),
				"a proposal without DAO"
			);
			ensure!(
				ProposalsOf::<T>::contains_key(proposal.dao, id),
				"a proposal is not in its DAO's list"
			);
			ensure!(
				Answers::<T>::get(proposal.dao).contains(&id) == answered,
				"answers are not the answered proposals"
			);
			ensure!(
				Calls::<T>::contains_key(id) != answered,
				"calls kept too long or not at all"
			);
			ensure!(
				proposal.deposit.is_some() != answered,
				"a deposit kept too long"
			);
		}
		let proposals = Proposals::<T>::iter_keys().count();
		ensure!(
			ProposalsOf::<T>::iter_keys().count() == proposals,
			"a list names too much"
		);
		for (dao, answers) in Answers::<T>::iter() {
			for id in answers {
				ensure!(
					Proposals::<T>::get(id).is_some_and(|proposal| proposal.dao == dao),
					"an answer without proposal"
				);
			}
		}
		for id in Calls::<T>::iter_keys() {
			ensure!(Proposals::<T>::contains_key(id), "calls without proposal");
		}
		Ok(())
	}
}
