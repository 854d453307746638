// SPDX-License-Identifier: Apache-2.0

//! Proposals: opening, closing, answers.

use alloc::{boxed::Box, vec::Vec};
use core::borrow::Borrow;

use codec::{DecodeLimit, Encode};
use frame_support::{
	dispatch::GetDispatchInfo,
	ensure,
	traits::{Consideration, Get},
	weights::Weight,
};
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchError, DispatchResult, SaturatedConversion,
};

use crate::{
	constitution::{days, Rules},
	marks::Marks,
	pallet::Daos,
	power::Walked,
	state::ProposalState,
	traits::ProposalFootprint,
	types::*,
	weights::WeightInfo,
	Answers, Calls, Config, Constitutions, Due, Error, Event, Members, NextProposal, Pallet,
	Proposals, ProposalsOf, RejectReason, Slots,
};

impl<T: Config> Pallet<T> {
	/// Declared weight of a list of calls.
	pub(crate) fn weight_of_calls(calls: &[impl Borrow<CallOf<T>>]) -> Weight {
		calls.iter().fold(Weight::zero(), |sum, call| {
			sum.saturating_add(call.borrow().get_dispatch_info().call_weight)
		})
	}

	/// Decode the stored calls of a proposal, refusing deep nesting.
	pub(crate) fn decode_calls(bytes: &CallBytes) -> Result<Vec<CallOf<T>>, DispatchError> {
		<Vec<CallOf<T>>>::decode_all_with_depth_limit(
			frame_support::MAX_EXTRINSIC_DEPTH,
			&mut &bytes[..],
		)
		.map_err(|_| Error::<T>::Undecodable.into())
	}

	/// Open a proposal. Returns its number and what that weighed.
	pub(crate) fn do_propose(
		proposer: T::AccountId,
		dao: DaoId,
		calls: Vec<Box<CallOf<T>>>,
	) -> Result<(ProposalId, Weight), DispatchError> {
		let record = Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let now = Self::now();
		ensure!(
			Members::<T>::contains_key(dao, &proposer),
			Error::<T>::NotEligible
		);
		ensure!(!calls.is_empty(), Error::<T>::NoCalls);
		let queued_until = now.saturating_add(days(T::Hour::get(), 30));
		ensure!(record.last_until <= queued_until, Error::<T>::QueueTooLong);
		let classes = Self::classify_list(dao, &record, &constitution, &calls)?;
		let bytes = CallBytes::try_from(calls.encode()).map_err(|_| Error::<T>::TooLong)?;
		let weight = Self::weight_of_calls(&calls);
		ensure!(
			weight.all_lte(T::MaxCallWeight::get()),
			Error::<T>::TooHeavy
		);

		let proposal = NextProposal::<T>::get();
		NextProposal::<T>::put(proposal.checked_add(1).ok_or(Error::<T>::Overflow)?);
		let own_open = Self::take_slot(dao, proposal, &proposer)?;
		let (power, roll, walked) = Self::snapshot(dao, &constitution)?;
		if roll.find(&proposer).is_none() {
			let standing = Self::standing(dao, &proposer);
			let jailed = standing.is_some_and(|(state, _)| state.is_jailed());
			ensure!(!jailed, Error::<T>::Jailed);
			return Err(Error::<T>::NotEligible.into());
		}

		let calls_len: u32 = bytes.len().saturated_into();
		let footprint = ProposalFootprint {
			own_open,
			bytes: calls_len.saturating_add(roll.encoded_size().saturated_into()),
		};
		let deposit = T::ProposalConsideration::new(&proposer, footprint)?;
		let rules = constitution.rules_for(classes);
		let credits = Self::open_credits(dao, &constitution, &rules);
		let ends = now.saturating_add(rules.voting);
		Due::<T>::insert(ends, proposal.to_be_bytes(), ());
		Calls::<T>::insert(proposal, bytes);
		ProposalsOf::<T>::insert(dao, proposal, ());
		Proposals::<T>::insert(
			proposal,
			Proposal {
				dao,
				proposer: proposer.clone(),
				deposit: Some(deposit),
				classes,
				rules,
				power,
				claims: record.claims(),
				quit_cum: record.quit_cum,
				transaction_version: Self::transaction_version(),
				weight,
				calls_len,
				opened: now,
				state: ProposalState::Voting { ends },
				due: Some(ends),
				extended: false,
				tally: Tally::default(),
				marks: Marks::default(),
				credits,
				roll,
			},
		);
		Self::deposit_event(Event::Proposed {
			dao,
			proposal,
			proposer,
			classes,
			ends,
		});
		Ok((proposal, Self::propose_weight(walked, calls_len, weight)))
	}

	/// Version of the meaning of encoded calls.
	pub(crate) fn transaction_version() -> u32 {
		<T as frame_system::Config>::Version::get().transaction_version
	}

	/// Take a place for a new proposal. Returns how many the proposer had already.
	fn take_slot(
		dao: DaoId,
		proposal: ProposalId,
		proposer: &T::AccountId,
	) -> Result<u32, DispatchError> {
		Slots::<T>::try_mutate(dao, |slots| {
			let own = slots
				.iter()
				.filter(|slot| slot.proposer == *proposer)
				.count();
			ensure!(own < MAX_VOTING_PER_PROPOSER, Error::<T>::SlotsFull);
			slots
				.try_push(Slot {
					proposal,
					proposer: proposer.clone(),
				})
				.map_err(|_| Error::<T>::SlotsFull)?;
			Ok(own.saturated_into())
		})
	}

	fn free_slot(dao: DaoId, proposal: ProposalId) {
		Slots::<T>::mutate_exists(dao, |slots| {
			let Some(list) = slots else { return };
			list.retain(|slot| slot.proposal != proposal);
			if list.is_empty() {
				*slots = None;
			}
		});
	}

	/// Put a proposal into the due queue under another block, never under one already past.
	pub(crate) fn reschedule(id: ProposalId, proposal: &mut ProposalOf<T>, at: BlockOf<T>) {
		let next = Self::now().saturating_add(BlockOf::<T>::from(1u32));
		let at = core::cmp::max(at, next);
		if let Some(old) = proposal.due.replace(at) {
			Due::<T>::remove(old, id.to_be_bytes());
		}
		Due::<T>::insert(at, id.to_be_bytes(), ());
	}

	/// Move a proposal to another state; only legal moves.
	pub(crate) fn advance(
		proposal: &mut ProposalOf<T>,
		next: ProposalState<BlockOf<T>>,
	) -> DispatchResult {
		ensure!(proposal.state.may_become(&next), Error::<T>::WrongState);
		proposal.state = next;
		Ok(())
	}

	/// Forget the ballots of a proposal and release those who voted yes.
	pub(crate) fn settle_ballots(id: ProposalId, proposal: &mut ProposalOf<T>) {
		Self::end_ballots(id, proposal);
		if matches!(proposal.state, ProposalState::Grace { .. }) {
			Self::bind(proposal.dao, proposal.marks.ayes, u32::saturating_sub);
		}
		proposal.marks = Marks::default();
	}

	/// Give a proposal its final answer: everything it occupied is freed, the deposit goes back,
	/// the record stays readable until 16 younger answers exist.
	pub(crate) fn answer(
		id: ProposalId,
		mut proposal: ProposalOf<T>,
		state: ProposalState<BlockOf<T>>,
	) -> DispatchResult {
		let (dao, voting) = (proposal.dao, proposal.state.is_voting());
		Self::settle_ballots(id, &mut proposal);
		Self::advance(&mut proposal, state)?;
		if voting {
			Self::free_slot(dao, id);
		}
		if let Some(due) = proposal.due.take() {
			Due::<T>::remove(due, id.to_be_bytes());
		}
		if let Some(deposit) = proposal.deposit.take() {
			deposit.drop(&proposal.proposer)?;
		}
		Calls::<T>::remove(id);
		Proposals::<T>::insert(id, proposal);
		let dropped = Answers::<T>::mutate(dao, |answers| {
			let oldest = answers.is_full().then(|| answers.remove(0));
			// There is room: the oldest has just gone if there was none.
			answers.try_push(id).map(|()| oldest).unwrap_or(Some(id))
		});
		if let Some(old) = dropped {
			Proposals::<T>::remove(old);
			ProposalsOf::<T>::remove(dao, old);
		}
		Ok(())
	}

	/// From which block on a proposal that passes can be enacted, and whether that is the DAO's
	/// new `last_until`. Counted from the end of voting, so that it does not matter when the vote
	/// is closed.
	pub(crate) fn grace_end(
		proposal: &ProposalOf<T>,
		record: &DaoOf<T>,
		ends: BlockOf<T>,
	) -> BlockOf<T> {
		let own = ends.saturating_add(proposal.rules.grace);
		if !proposal.rules.touches_claims || record.last_until.is_zero() {
			return own;
		}
		core::cmp::max(own, record.last_until.saturating_add(proposal.rules.gap))
	}

	/// Whether the ballots pass under the proposal's own rules.
	pub(crate) fn passes(proposal: &ProposalOf<T>) -> bool {
		let Rules {
			approval, quorum, ..
		} = proposal.rules;
		if proposal.credits.is_some() {
			return proposal
				.tally
				.passes_by_heads(proposal.power.heads, approval, quorum);
		}
		proposal
			.tally
			.passes(proposal.power.total, approval, quorum)
	}

	/// What opening a proposal weighs, with so many bytes of calls that weigh `calls`: with all that it pays for beforehand,
	/// its closing and its enactment.
	pub(crate) fn propose_weight(walked: Walked, bytes: u32, calls: Weight) -> Weight {
		T::WeightInfo::propose(walked.members, bytes)
			.saturating_add(T::WeightInfo::release().saturating_mul(walked.released.into()))
			.saturating_add(Self::period_weight())
			.saturating_add(Self::close_weight(MAX_MEMBERS, MAX_MEMBERS))
			.saturating_add(T::WeightInfo::enact(MAX_MEMBERS, bytes))
			.saturating_add(calls)
	}

	/// What closing weighs that looked at so many members, and after which so many written ballots
	/// went: with the place that a vote frees, which the benchmark's proposal has left.
	pub(crate) fn close_weight(members: u32, written: u32) -> Weight {
		T::WeightInfo::close(members, written).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Conclude what time has decided. Returns the members looked at, and the written ballots that
	/// went.
	pub(crate) fn do_close(id: ProposalId) -> Result<(u32, u32), DispatchError> {
		let mut proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		let (dao, written) = (proposal.dao, proposal.marks.written.count_ones());
		let mut record = Daos::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		let now = Self::now();
		let members = record.members;
		if record.state.is_dissolved() && !proposal.state.is_answered() {
			let bound = match proposal.state {
				ProposalState::Grace { .. } => members,
				_ => 0,
			};
			Self::reject(id, proposal, RejectReason::Dissolved)?;
			return Ok((bound, written));
		}
		match proposal.state {
			ProposalState::Voting { ends } => {
				ensure!(now >= ends, Error::<T>::TooEarly);
				if !Self::passes(&proposal) {
					Self::reject(id, proposal, RejectReason::Outvoted)?;
					return Ok((0, written));
				}
				Self::end_ballots(id, &mut proposal);
				// The gap lies between those that touch claims: a yes on anything else would hold
				// somebody while one of them goes through, with no gap in which to leave.
				let mut bound = 0;
				match proposal.rules.touches_claims {
					true => {
						Self::bind(dao, proposal.marks.ayes, u32::saturating_add);
						bound = members;
					},
					false => proposal.marks.ayes = 0,
				}
				let until = Self::grace_end(&proposal, &record, ends);
				Self::advance(&mut proposal, ProposalState::Grace { until })?;
				Self::free_slot(dao, id);
				Self::reschedule(id, &mut proposal, until);
				if proposal.rules.touches_claims {
					record.last_until = until;
					Daos::<T>::insert(dao, record);
				}
				Proposals::<T>::insert(id, proposal);
				Self::deposit_event(Event::Passed {
					dao,
					proposal: id,
					until,
				});
				Ok((bound, written))
			},
			ProposalState::Failed { expires, .. } => {
				ensure!(now >= expires, Error::<T>::TooEarly);
				Self::answer(id, proposal, ProposalState::Expired)?;
				Self::deposit_event(Event::Expired { dao, proposal: id });
				Ok((0, 0))
			},
			ProposalState::Grace { .. }
			| ProposalState::Withdrawn
			| ProposalState::Rejected
			| ProposalState::Enacted
			| ProposalState::Expired => Err(Error::<T>::WrongState.into()),
		}
	}

	/// Answer no.
	pub(crate) fn reject(
		id: ProposalId,
		proposal: ProposalOf<T>,
		reason: RejectReason,
	) -> DispatchResult {
		let dao = proposal.dao;
		Self::answer(id, proposal, ProposalState::Rejected)?;
		Self::deposit_event(Event::Rejected {
			dao,
			proposal: id,
			reason,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, id: ProposalId) -> DispatchResult {
		let proposal = Proposals::<T>::get(id).ok_or(Error::<T>::UnknownProposal)?;
		ensure!(proposal.proposer == who, Error::<T>::NotProposer);
		Self::ensure_voting(&proposal)?;
		ensure!(
			Self::has_no_others_ballot(id, &proposal),
			Error::<T>::OthersVoted
		);
		let dao = proposal.dao;
		Self::answer(id, proposal, ProposalState::Withdrawn)?;
		Self::deposit_event(Event::Withdrawn { dao, proposal: id });
		Ok(())
	}

	/// Whether nobody but the proposer has voted. Its own ballot stands also if it is gone since.
	pub(crate) fn has_no_others_ballot(id: ProposalId, proposal: &ProposalOf<T>) -> bool {
		let proposer = &proposal.proposer;
		let own = proposal
			.roll
			.all()
			.find(|(who, _)| *who == proposer)
			.and_then(|(_, voter)| Self::ballot_cast(proposer, id, proposal, voter));
		proposal.tally.ballots <= u32::from(own.is_some())
	}

	/// That ballots are taken now. Returns the time, for what depends on it.
	pub(crate) fn ensure_voting(proposal: &ProposalOf<T>) -> Result<BlockOf<T>, DispatchError> {
		let ProposalState::Voting { ends } = proposal.state else {
			return Err(Error::<T>::WrongState.into());
		};
		// The end of a DAO ends its votes: where one runs, there is nothing to look up.
		let now = Self::now();
		if now >= ends {
			Self::active(proposal.dao)?;
			return Err(Error::<T>::Expired.into());
		}
		Ok(now)
	}

	/// End all votes of a DAO that ends. The queue answers them when they come due.
	pub(crate) fn end_votes(dao: DaoId) {
		let now = Self::now();
		for slot in Slots::<T>::get(dao) {
			Proposals::<T>::mutate(slot.proposal, |proposal| {
				if let Some(ProposalState::Voting { ends }) =
					proposal.as_mut().map(|proposal| &mut proposal.state)
				{
					*ends = core::cmp::min(*ends, now);
				}
			});
		}
	}
}
