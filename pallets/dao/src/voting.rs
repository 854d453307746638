// SPDX-License-Identifier: Apache-2.0

//! Casting ballots: a constant number of reads and writes, however large the DAO.

use alloc::vec::Vec;
use frame_support::{ensure, storage::unhashed, weights::Weight};
use sp_runtime::{traits::Saturating, DispatchError, DispatchResult};

use crate::{
	constitution::{window, Rules, VotingSystem},
	keys,
	marks::*,
	roll::{Roll, Voter, Weights},
	state::{MemberState, ProposalState},
	tally::Foregone,
	types::*,
	weights::WeightInfo,
	Ballots, Config, Error, Event, Lent, Members, Pallet, Proposals, Slots,
};

/// What an own ballot had to touch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BallotKind {
	/// A mark in the proposal.
	Marked,
	/// A mark in the place of what a delegate had cast.
	Overriding,
	/// Votes for credits.
	Bought,
}

/// What casting an own ballot did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cast {
	/// What it had to touch.
	pub kind: BallotKind,
	/// Whether weights are wider than 64 bits.
	pub wide: bool,
	/// Whether the member's record was looked at.
	pub looked_up: bool,
	/// Whether it moved the end of the vote.
	pub moved: bool,
}

impl Cast {
	/// What it weighed.
	pub fn weight<W: WeightInfo>(&self) -> Weight {
		let ballot = match self.kind {
			BallotKind::Marked if self.wide => W::vote_wide(),
			BallotKind::Marked => W::vote(),
			BallotKind::Overriding => W::vote_over_delegate(),
			BallotKind::Bought => W::vote_quadratic(),
		};
		let mut weight = ballot;
		if self.looked_up {
			weight.saturating_accrue(W::look_up_member());
		}
		if self.moved {
			weight.saturating_accrue(W::move_end());
		}
		weight
	}

	/// The most a ballot can weigh that is one of these.
	fn most_of<W: WeightInfo>(ballot: Weight) -> Weight {
		ballot
			.saturating_add(W::look_up_member())
			.saturating_add(W::move_end())
	}

	/// The most that votes for credits can weigh.
	pub fn most_bought<W: WeightInfo>() -> Weight {
		Self::most_of::<W>(W::vote_quadratic())
	}

	/// The most `vote` can weigh.
	pub fn most<W: WeightInfo>() -> Weight {
		Self::most_of::<W>(
			W::vote_wide()
				.max(W::vote())
				.max(W::vote_over_delegate())
				.max(W::vote_quadratic()),
		)
	}
}

impl<T: Config> Pallet<T> {
	/// Weight of a member's ballot on a proposal.
	pub(crate) fn ballot_weight(proposal: &ProposalOf<T>, voter: Voter) -> Weighted {
		core::cmp::min(voter.weight, proposal.power.ceiling)
	}

	/// Standing of a member now, and its seat.
	pub(crate) fn standing(
		dao: DaoId,
		who: &T::AccountId,
	) -> Option<(MemberState<BlockOf<T>>, SeatNumber)> {
		Members::<T>::get(dao, who).map(|member| (member.state, member.seat))
	}

	/// Somebody who may cast a ballot, and whether that had to be looked up: who stands on the roll and of whom nothing
	/// was told since is in good standing. With a yes that may be taken back (see below), also who is not.
	pub(crate) fn voter(
		proposal: &ProposalOf<T>,
		who: &T::AccountId,
		takes_back: bool,
	) -> Result<(Voter, bool), Error<T>> {
		let found = proposal.roll.find(who);
		if let Some(voter) = found.filter(|voter| !proposal.roll.is_unsettled(voter.seat)) {
			return Ok((voter, false));
		}
		let (state, seat) = Self::standing(proposal.dao, who).ok_or(Error::<T>::NotEligible)?;
		let voter = found.unwrap_or(Voter {
			seat,
			weight: Weighted::zero(),
		});
		if takes_back && Self::may_take_back(proposal, &state, seat) {
			return Ok((voter, true));
		}
		ensure!(!state.is_jailed(), Error::<T>::Jailed);
		ensure!(state.is_good(), Error::<T>::NotEligible);
		Ok((voter, true))
	}

	/// Whether a ballot in Voting says yes for a member who may not vote any more. Taking that back
	/// is left to it: others could suspend it to hold it in by its yes while they take the treasury.
	/// Nobody takes it back unasked, or friends could be expelled to leave with a yes that counts.
	pub(crate) fn may_take_back(
		proposal: &ProposalOf<T>,
		state: &MemberState<BlockOf<T>>,
		seat: SeatNumber,
	) -> bool {
		state.may_exit() && !state.is_good() && has(proposal.marks.ayes, seat)
	}

	/// Tell the votes that run that the standing of a member changes (`unsettle`), or that it goes (`strike`). Returns how
	/// many were written: those with a place for it, at most 16.
	pub(crate) fn tell_rolls(
		dao: DaoId,
		who: &T::AccountId,
		what: fn(&mut Roll<T::AccountId>, &T::AccountId) -> bool,
	) -> u32 {
		let mut told = 0u32;
		for slot in Slots::<T>::get(dao) {
			let Some(mut proposal) = Proposals::<T>::get(slot.proposal) else {
				continue;
			};
			if what(&mut proposal.roll, who) {
				Proposals::<T>::insert(slot.proposal, proposal);
				told = told.saturating_add(1);
			}
		}
		told
	}

	/// Cast a ballot. Returns what it did, for its weight.
	pub(crate) fn do_vote(
		who: T::AccountId,
		id: ProposalId,
		vote: Vote,
	) -> Result<Cast, DispatchError> {
		Self::change(id, |proposal| {
			if proposal.credits.is_some() {
				let votes = u16::from(vote != Vote::Abstain);
				return Self::buy(who, id, proposal, vote, votes);
			}
			let now = Self::ensure_voting(proposal)?;
			let found = Self::voter(proposal, &who, vote == Vote::Abstain)?;
			let weight = Self::ballot_weight(proposal, found.0);
			ensure!(!weight.is_zero(), Error::<T>::NotEligible);
			let ballot = Ballot {
				vote,
				weight,
				by: None,
			};
			Self::cast_own(who, id, proposal, found, ballot, now)
		})
	}

	/// What an own ballot does to a proposal: stored if it is taken.
	pub(crate) fn change(
		id: ProposalId,
		cast: impl FnOnce(&mut ProposalOf<T>) -> Result<Cast, DispatchError>,
	) -> Result<Cast, DispatchError> {
		let key = keys::proposal::<T>(id);
		let Some(mut proposal) = unhashed::get::<ProposalOf<T>>(&key) else {
			return Err(Error::<T>::UnknownProposal.into());
		};
		let cast = cast(&mut proposal)?;
		unhashed::put(&key, &proposal);
		Ok(cast)
	}

	/// Cast a member's own ballot, and see what it does to the vote.
	pub(crate) fn cast_own(
		who: T::AccountId,
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		(voter, looked_up): (Voter, bool),
		ballot: BallotOf<T>,
		now: BlockOf<T>,
	) -> Result<Cast, DispatchError> {
		let (vote, weight) = (ballot.vote, ballot.weight);
		let due_before = proposal.due;
		let passed_before = Self::can_prolong(proposal, now).then(|| Self::passes(proposal));
		let kind = match (&proposal.credits, proposal.marks.is_written(voter.seat)) {
			(Some(_), _) => BallotKind::Bought,
			(None, true) => BallotKind::Overriding,
			(None, false) => BallotKind::Marked,
		};
		Self::cast(&who, id, proposal, voter, ballot);
		Self::deposit_event(Event::Voted {
			proposal: id,
			who,
			vote,
			weight,
		});
		let ended = Self::end_early(id, proposal, now)?;
		if let Some(passed_before) = passed_before.filter(|_| !ended) {
			Self::extend_if_flipped(id, proposal, passed_before)?;
		}
		let moved = proposal.due != due_before;
		Ok(Cast {
			kind,
			wide: matches!(proposal.roll.weights, Weights::Wide(_)),
			looked_up,
			moved,
		})
	}

	/// The ballot that a member with a vote has cast: what its mark says, or the written one.
	pub(crate) fn ballot_cast(
		owner: &T::AccountId,
		id: ProposalId,
		proposal: &ProposalOf<T>,
		voter: Voter,
	) -> Option<BallotOf<T>> {
		let vote = proposal.marks.of(voter.seat)?;
		if proposal.marks.is_written(voter.seat) {
			return Ballots::<T>::get(id, owner);
		}
		Some(Ballot {
			vote,
			weight: Self::ballot_weight(proposal, voter),
			by: None,
		})
	}

	/// Put a ballot into the place of the one cast before, if any.
	pub(crate) fn cast(
		owner: &T::AccountId,
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		voter: Voter,
		ballot: BallotOf<T>,
	) {
		let was_written = proposal.marks.is_written(voter.seat);
		if let Some(old) = Self::ballot_cast(owner, id, proposal, voter) {
			proposal.tally.remove(&old);
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
		let writes = proposal.credits.is_some() || ballot.by.is_some();
		proposal.marks.set(voter.seat, ballot.vote, writes);
		if writes {
			Ballots::<T>::insert(id, owner, ballot);
		} else if was_written {
			Ballots::<T>::remove(id, owner);
		}
	}

	/// Whether an own yes still counts: on a proposal in Voting (at most 16), or on one that passed,
	/// touches claims and waits for its first attempt at enactment.
	pub(crate) fn is_bound(dao: DaoId, member: &MemberOf<T>) -> bool {
		member.yes > 0
			|| Slots::<T>::get(dao).iter().any(|slot| {
				Proposals::<T>::get(slot.proposal)
					.is_some_and(|proposal| has(proposal.marks.ayes, member.seat))
			})
	}

	/// Count a proposal that passed into what binds those who said yes, or out of it. At most 64
	/// members are read.
	pub(crate) fn bind(dao: DaoId, ayes: SeatBits, count: fn(u32, u32) -> u32) {
		if ayes == 0 {
			return;
		}
		let bound: Vec<_> = Members::<T>::iter_prefix(dao)
			.filter(|(_, member)| has(ayes, member.seat))
			.collect();
		for (who, mut member) in bound {
			member.yes = count(member.yes, 1);
			Members::<T>::insert(dao, who, member);
		}
	}

	/// No more ballots: forget who could cast them, and what is written of them.
	pub(crate) fn end_ballots(id: ProposalId, proposal: &mut ProposalOf<T>) {
		proposal.roll = Roll::default();
		if proposal.marks.written > 0 {
			// At most one of each for each written ballot.
			for _ in Ballots::<T>::drain_prefix(id) {}
			for _ in Lent::<T>::drain_prefix(id) {}
			proposal.marks.written = 0;
		}
	}

	/// End voting now if the outcome is certain; the queue, or anyone, closes it then. A ballot
	/// never enacts anything by itself.
	fn end_early(
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		now: BlockOf<T>,
	) -> Result<bool, DispatchError> {
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
			Self::advance(proposal, ProposalState::Voting { ends: now })?;
			Self::reschedule(id, proposal, now);
			Self::deposit_event(Event::EndedEarly { proposal: id });
		}
		Ok(certain)
	}

	/// Whether a ballot cast now prolongs voting if it turns the outcome round: once, in the last
	/// window.
	fn can_prolong(proposal: &ProposalOf<T>, now: BlockOf<T>) -> bool {
		let ProposalState::Voting { ends } = proposal.state else {
			return false;
		};
		!proposal.extended && now >= ends.saturating_sub(window(proposal.rules.voting))
	}

	/// A late ballot that turned the outcome round prolongs voting.
	fn extend_if_flipped(
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		passed_before: bool,
	) -> DispatchResult {
		let ProposalState::Voting { ends } = proposal.state else {
			return Ok(());
		};
		if Self::passes(proposal) == passed_before {
			return Ok(());
		}
		let ends = ends.saturating_add(window(proposal.rules.voting));
		proposal.extended = true;
		Self::advance(proposal, ProposalState::Voting { ends })?;
		Self::reschedule(id, proposal, ends);
		Self::deposit_event(Event::Extended { proposal: id, ends });
		Ok(())
	}
}
