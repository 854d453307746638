// SPDX-License-Identifier: Apache-2.0

//! Delegation: leave for another member to cast one's ballot. Nothing is carried from one member
//! to another; the ballot stays its owner's, whose own ballot always overrides.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::ensure;
use primitive_types::U256;
use scale_info::TypeInfo;
use sp_runtime::{traits::Saturating, DispatchResult};

use crate::{
	constitution::window, state::ProposalState, tally::WHOLE, types::*, Config, Constitutions,
	Delegates, Delegations, Error, Event, Lent, Members, NextProposal, Pallet, Proposals,
};

/// The most delegations one delegate can carry, whatever the constitution says.
pub const MAX_DELEGATIONS: u32 = 4;

/// The most delegations that end when a member goes: those carried, and the own one.
pub const MAX_FORGOTTEN: u32 = MAX_DELEGATIONS + 1;

/// Leave to cast a ballot.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Delegation<AccountId> {
	/// Who may cast it.
	pub to: AccountId,
	/// From this proposal on.
	pub since: ProposalId,
}

impl<T: Config> Pallet<T> {
	/// Bytes a member's delegation may take up, for the deposit.
	pub(crate) fn delegation_bytes() -> usize {
		// Its own record, and a place in the list of the delegate.
		Delegation::<T::AccountId>::max_encoded_len()
			.saturating_add(T::AccountId::max_encoded_len().saturating_mul(2))
			.saturating_add(DaoId::max_encoded_len())
	}

	pub(crate) fn do_delegate(dao: DaoId, who: T::AccountId, to: T::AccountId) -> DispatchResult {
		Self::active(dao)?;
		let most = Constitutions::<T>::get(dao)
			.ok_or(Error::<T>::UnknownDao)?
			.delegations;
		Self::ensure_good(dao, &who)?;
		ensure!(who != to, Error::<T>::NotEligible);
		Self::ensure_good(dao, &to)?;
		Self::take_back(dao, &who);
		Delegates::<T>::try_mutate(dao, &to, |carried| {
			ensure!(carried.len() < usize::from(most), Error::<T>::DelegateFull);
			carried
				.try_push(who.clone())
				.map_err(|_| Error::<T>::DelegateFull)
		})?;
		let since = NextProposal::<T>::get();
		let delegation = Delegation {
			to: to.clone(),
			since,
		};
		Delegations::<T>::insert(dao, &who, delegation);
		Self::deposit_event(Event::Delegated {
			dao,
			who,
			to,
			since,
		});
		Ok(())
	}

	/// That `who` is a member in good standing.
	pub(crate) fn ensure_good(dao: DaoId, who: &T::AccountId) -> DispatchResult {
		let member = Members::<T>::get(dao, who).ok_or(Error::<T>::NotEligible)?;
		ensure!(!member.state.is_jailed(), Error::<T>::Jailed);
		ensure!(member.state.is_good(), Error::<T>::NotEligible);
		Ok(())
	}

	pub(crate) fn do_undelegate(dao: DaoId, who: T::AccountId) -> DispatchResult {
		let to = Self::take_back(dao, &who).ok_or(Error::<T>::NotDelegated)?;
		Self::deposit_event(Event::Undelegated { dao, who, to });
		Ok(())
	}

	/// Remove a member's delegation; returns to whom it was.
	fn take_back(dao: DaoId, who: &T::AccountId) -> Option<T::AccountId> {
		let delegation = Delegations::<T>::take(dao, who)?;
		Delegates::<T>::mutate_exists(dao, &delegation.to, |carried| {
			let Some(list) = carried else { return };
			list.retain(|other| other != who);
			if list.is_empty() {
				*carried = None;
			}
		});
		Some(delegation.to)
	}

	/// Forget what a member who goes delegated, and what was delegated to that member. Returns how many
	/// delegations that ended, at most `MAX_FORGOTTEN`.
	pub(crate) fn forget_delegations(dao: DaoId, who: &T::AccountId) -> u32 {
		let mut forgotten = 0u32;
		if let Some(to) = Self::take_back(dao, who) {
			forgotten.saturating_inc();
			let who = who.clone();
			Self::deposit_event(Event::Undelegated { dao, who, to });
		}
		for delegator in Delegates::<T>::take(dao, who) {
			forgotten.saturating_inc();
			Delegations::<T>::remove(dao, &delegator);
			Self::deposit_event(Event::Undelegated {
				dao,
				who: delegator,
				to: who.clone(),
			});
		}
		forgotten
	}

	pub(crate) fn do_vote_as(
		delegate: T::AccountId,
		id: ProposalId,
		owner: T::AccountId,
		vote: Vote,
	) -> DispatchResult {
		let mut proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		let now = Self::ensure_voting(&proposal)?;
		let dao = proposal.dao;
		let allowed = proposal.rules.delegations > 0
			&& Delegations::<T>::get(dao, &owner)
				.is_some_and(|leave| leave.to == delegate && leave.since <= id);
		ensure!(allowed, Error::<T>::NotDelegated);
		let (voter, _) = Self::voter(&proposal, &delegate, false)?;
		let own = Self::ballot_weight(&proposal, voter);
		if let ProposalState::Voting { ends } = proposal.state {
			// Time for the owner to override what was done in their name.
			let last = ends.saturating_sub(window(proposal.rules.voting));
			ensure!(now < last, Error::<T>::LastWindow);
		}
		let (voter, _) = Self::voter(&proposal, &owner, false)?;
		// Who decides nothing any more has nobody decide for it.
		ensure!(!Self::has_ended(&owner), Error::<T>::NotEligible);
		let weight = Self::ballot_weight(&proposal, voter);
		ensure!(!weight.is_zero(), Error::<T>::NotEligible);
		let before = match Self::ballot_cast(&owner, id, &proposal, voter) {
			Some(own) if own.by.is_none() => return Err(Error::<T>::OwnBallot.into()),
			Some(lent) => lent.weight,
			None => Weighted::zero(),
		};
		let together = own
			.saturating_add(Lent::<T>::get(id, &delegate))
			.saturating_sub(before)
			.saturating_add(weight);
		ensure!(
			together.saturating_mul(U256::from(WHOLE))
				<= U256::from(proposal.rules.cap).saturating_mul(proposal.power.total),
			Error::<T>::AboveCap
		);
		let ballot = Ballot {
			vote,
			weight,
			by: Some(delegate.clone()),
		};
		Self::cast(&owner, id, &mut proposal, voter, ballot);
		Proposals::<T>::insert(id, proposal);
		Self::deposit_event(Event::VotedAs {
			proposal: id,
			who: owner,
			by: delegate,
			vote,
			weight,
		});
		Ok(())
	}
}
