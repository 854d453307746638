// SPDX-License-Identifier: Apache-2.0

//! Casting ballots: a constant number of reads and writes, however large the DAO.

use frame_support::ensure;
use sp_runtime::{traits::Saturating, DispatchResult};

use crate::{
	constitution::{window, Rules, VotingSystem},
	state::ProposalState,
	tally::Foregone,
	types::*,
	Ballots, Config, Error, Event, Members, Pallet, Proposals,
};

impl<T: Config> Pallet<T> {
	/// Weight of a member's ballot on a proposal.
	pub(crate) fn ballot_weight(
		id: ProposalId,
		proposal: &ProposalOf<T>,
		member: &MemberOf<T>,
	) -> Weighted {
		core::cmp::min(member.weight_at(id), proposal.power.ceiling)
	}

	pub(crate) fn do_vote(who: T::AccountId, id: ProposalId, vote: Vote) -> DispatchResult {
		let mut proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		Self::ensure_voting(&proposal)?;
		let mut member = Members::<T>::get(proposal.dao, &who).ok_or(Error::<T>::NotEligible)?;
		ensure!(!member.state.is_jailed(), Error::<T>::Jailed);
		ensure!(member.state.is_good(), Error::<T>::NotEligible);
		let weight = Self::ballot_weight(id, &proposal, &member);
		ensure!(!weight.is_zero(), Error::<T>::NotEligible);

		let passed_before = Self::passes(&proposal);
		let ballot = Ballot { vote, weight };
		let old = Ballots::<T>::get(id, &who);
		if let Some(old) = &old {
			// Whoever left and came back has no second ballot: the weight is zero then.
			proposal.tally.remove(old);
		}
		proposal.tally.add(&ballot);
		Ballots::<T>::insert(id, &who, ballot);
		let was_yes = old.is_some_and(|old| old.vote == Vote::Aye);
		let is_yes = vote == Vote::Aye;
		if was_yes != is_yes {
			member.yes = match is_yes {
				true => member.yes.saturating_add(1),
				false => member.yes.saturating_sub(1),
			};
			Members::<T>::insert(proposal.dao, &who, member);
		}
		Self::deposit_event(Event::Voted {
			proposal: id,
			who,
			vote,
			weight,
		});
		if !Self::end_early(id, &mut proposal)? {
			Self::extend_if_flipped(id, &mut proposal, passed_before)?;
		}
		Proposals::<T>::insert(id, proposal);
		Ok(())
	}

	/// End voting now if the outcome is certain; the queue, or anyone, closes it then. A ballot
	/// never enacts anything by itself.
	fn end_early(
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
	) -> Result<bool, sp_runtime::DispatchError> {
		let Rules {
			approval,
			quorum,
			early_accept,
			system,
			..
		} = proposal.rules;
		if system == VotingSystem::Quadratic {
			return Ok(false);
		}
		let certain = match proposal
			.tally
			.foregone(proposal.power.total, approval, quorum)
		{
			Foregone::Accepted => early_accept,
			Foregone::Rejected => true,
			Foregone::Neither => false,
		};
		if certain {
			let now = Self::now();
			Self::advance(proposal, ProposalState::Voting { ends: now })?;
			Self::reschedule(id, proposal, now);
			Self::deposit_event(Event::EndedEarly { proposal: id });
		}
		Ok(certain)
	}

	/// A ballot in the last window that turns the outcome round prolongs voting, once.
	fn extend_if_flipped(
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		passed_before: bool,
	) -> DispatchResult {
		let ProposalState::Voting { ends } = proposal.state else {
			return Ok(());
		};
		let window = window(proposal.rules.voting);
		let late = Self::now() >= ends.saturating_sub(window);
		if proposal.extended || !late || Self::passes(proposal) == passed_before {
			return Ok(());
		}
		let ends = ends.saturating_add(window);
		proposal.extended = true;
		Self::advance(proposal, ProposalState::Voting { ends })?;
		Self::reschedule(id, proposal, ends);
		Self::deposit_event(Event::Extended { proposal: id, ends });
		Ok(())
	}
}
