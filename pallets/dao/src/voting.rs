// SPDX-License-Identifier: Apache-2.0

//! Casting ballots: a constant number of reads and writes, however large the DAO.

use alloc::vec::Vec;
use frame_support::{ensure, storage::unhashed, weights::Weight};
use sp_runtime::{traits::Saturating, DispatchError, DispatchResult};

use crate::{
	constitution::{window, Rules, VotingSystem},
	keys,
	marks::*,
	state::ProposalState,
	tally::Foregone,
	types::*,
	voter::Voter,
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
	/// Whether it moved the end of the vote.
	pub moved: bool,
}

impl Cast {
	/// What it weighed.
	pub fn weight<W: WeightInfo>(&self) -> Weight {
		let ballot = match self.kind {
			BallotKind::Marked => W::vote(),
			BallotKind::Overriding => W::vote_over_delegate(),
			BallotKind::Bought => W::vote_quadratic(),
		};
		match self.moved {
			true => ballot.saturating_add(W::move_end()),
			false => ballot,
		}
	}

	/// The most `vote` can weigh.
	pub fn most<W: WeightInfo>() -> Weight {
		W::vote()
			.max(W::vote_over_delegate())
			.max(W::vote_quadratic())
			.saturating_add(W::move_end())
	}
}

impl<T: Config> Pallet<T> {
	/// Weight of a member's ballot on a proposal.
	pub(crate) fn ballot_weight(proposal: &ProposalOf<T>, voter: &VoterOf<T>) -> Weighted {
		core::cmp::min(voter.weight, proposal.power.ceiling)
	}

	/// A member of this DAO as a ballot on a proposal sees it.
	fn seated(dao: DaoId, id: ProposalId, who: &T::AccountId) -> Result<VoterOf<T>, Error<T>> {
		keys::with_member::<T, _>(dao, who, |key| sp_io::storage::get(key))
			.and_then(|record| Voter::read(&record, id).ok())
			.ok_or(Error::<T>::NotEligible)
	}

	/// Somebody who may cast a ballot in this DAO.
	pub(crate) fn voter(
		dao: DaoId,
		id: ProposalId,
		who: &T::AccountId,
	) -> Result<VoterOf<T>, Error<T>> {
		Self::in_good_standing(Self::seated(dao, id, who)?)
	}

	fn in_good_standing(voter: VoterOf<T>) -> Result<VoterOf<T>, Error<T>> {
		ensure!(!voter.state.is_jailed(), Error::<T>::Jailed);
		ensure!(voter.state.is_good(), Error::<T>::NotEligible);
		Ok(voter)
	}

	/// Whether a ballot in Voting says yes for a member who may not vote any more. Taking that back
	/// is left to it: others could suspend it to hold it in by its yes while they take the treasury.
	/// Nobody takes it back unasked, or friends could be expelled to leave with a yes that counts.
	pub(crate) fn may_take_back(proposal: &ProposalOf<T>, voter: &VoterOf<T>) -> bool {
		voter.state.may_exit() && !voter.state.is_good() && has(proposal.marks.ayes, voter.seat)
	}

	/// Somebody who may cast this own ballot.
	pub(crate) fn voter_of(
		id: ProposalId,
		proposal: &ProposalOf<T>,
		who: &T::AccountId,
		vote: Vote,
	) -> Result<VoterOf<T>, Error<T>> {
		let voter = Self::seated(proposal.dao, id, who)?;
		match vote == Vote::Abstain && Self::may_take_back(proposal, &voter) {
			true => Ok(voter),
			false => Self::in_good_standing(voter),
		}
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
			let voter = Self::voter_of(id, proposal, &who, vote)?;
			let weight = Self::ballot_weight(proposal, &voter);
			ensure!(!weight.is_zero(), Error::<T>::NotEligible);
			let ballot = Ballot {
				vote,
				weight,
				by: None,
			};
			Self::cast_own(who, id, proposal, &voter, ballot, now)
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
		voter: &VoterOf<T>,
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
		Ok(Cast { kind, moved })
	}

	/// The ballot that a member with a vote has cast: what its mark says, or the written one.
	pub(crate) fn ballot_cast(
		owner: &T::AccountId,
		id: ProposalId,
		proposal: &ProposalOf<T>,
		voter: &VoterOf<T>,
	) -> Option<BallotOf<T>> {
		// Whoever left and came back has no second ballot, and did not cast that of the seat.
		if voter.weight.is_zero() {
			return None;
		}
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
		voter: &VoterOf<T>,
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

	/// Forget what is written of the ballots on a proposal. Returns how many.
	pub(crate) fn drop_written(id: ProposalId, marks: &mut Marks) -> u32 {
		let written = marks.written.count_ones();
		if written > 0 {
			// At most one of each for each written ballot.
			for _ in Ballots::<T>::drain_prefix(id) {}
			for _ in Lent::<T>::drain_prefix(id) {}
			marks.written = 0;
		}
		written
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
