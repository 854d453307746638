// SPDX-License-Identifier: Apache-2.0

//! Casting ballots: a constant number of reads and writes, however large the DAO.

use frame_support::ensure;
use sp_runtime::{traits::Saturating, DispatchError, DispatchResult};

use crate::{
	constitution::{window, Rules, VotingSystem},
	state::ProposalState,
	tally::Foregone,
	types::*,
	Ballots, Config, Error, Event, Lent, Members, Pallet, Proposals,
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

	/// A proposal in Voting and the record of somebody who may still cast a ballot.
	pub(crate) fn ballot_of(
		who: &T::AccountId,
		id: ProposalId,
	) -> Result<(ProposalOf<T>, MemberOf<T>), DispatchError> {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		Self::ensure_voting(&proposal)?;
		let member = Members::<T>::get(proposal.dao, who).ok_or(Error::<T>::NotEligible)?;
		ensure!(!member.state.is_jailed(), Error::<T>::Jailed);
		ensure!(member.state.is_good(), Error::<T>::NotEligible);
		Ok((proposal, member))
	}

	pub(crate) fn do_vote(who: T::AccountId, id: ProposalId, vote: Vote) -> DispatchResult {
		let (mut proposal, member) = Self::ballot_of(&who, id)?;
		if proposal.credits.is_some() {
			return Self::do_vote_quadratic(who, id, vote, u16::from(vote != Vote::Abstain));
		}
		let weight = Self::ballot_weight(id, &proposal, &member);
		ensure!(!weight.is_zero(), Error::<T>::NotEligible);
		let ballot = Ballot {
			vote,
			weight,
			by: None,
		};
		Self::cast_own(who, id, &mut proposal, member, ballot)
	}

	/// Cast a member's own ballot, and see what it does to the vote.
	pub(crate) fn cast_own(
		who: T::AccountId,
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		member: MemberOf<T>,
		ballot: BallotOf<T>,
	) -> DispatchResult {
		let (vote, weight) = (ballot.vote, ballot.weight);
		let passed_before = Self::passes(proposal);
		Self::cast(&who, id, proposal, member, ballot);
		Self::deposit_event(Event::Voted {
			proposal: id,
			who,
			vote,
			weight,
		});
		if !Self::end_early(id, proposal)? {
			Self::extend_if_flipped(id, proposal, passed_before)?;
		}
		Proposals::<T>::insert(id, proposal);
		Ok(())
	}

	/// Put a ballot into the place of the one cast before, if any.
	pub(crate) fn cast(
		owner: &T::AccountId,
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		mut member: MemberOf<T>,
		ballot: BallotOf<T>,
	) {
		let old = Ballots::<T>::get(id, owner);
		if let Some(old) = &old {
			// Whoever left and came back has no second ballot: the weight is zero then.
			proposal.tally.remove(old);
			if let Some(by) = &old.by {
				Lent::<T>::mutate_exists(id, by, |lent| {
					let rest = lent.unwrap_or_default().saturating_sub(old.weight);
					*lent = (!rest.is_zero()).then_some(rest);
				});
			}
		}
		proposal.tally.add(&ballot);
		if let Some(by) = &ballot.by {
			Lent::<T>::mutate(id, by, |lent| *lent = lent.saturating_add(ballot.weight));
		}
		let was_yes = old.is_some_and(|old| old.vote == Vote::Aye);
		let is_yes = ballot.vote == Vote::Aye;
		Ballots::<T>::insert(id, owner, ballot);
		if was_yes != is_yes {
			member.yes = match is_yes {
				true => member.yes.saturating_add(1),
				false => member.yes.saturating_sub(1),
			};
			Members::<T>::insert(proposal.dao, owner, member);
		}
	}

	/// End voting now if the outcome is certain; the queue, or anyone, closes it then. A ballot
	/// never enacts anything by itself.
	fn end_early(id: ProposalId, proposal: &mut ProposalOf<T>) -> Result<bool, DispatchError> {
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
