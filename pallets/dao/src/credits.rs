// SPDX-License-Identifier: Apache-2.0

//! Voice credits of quadratic voting: v votes one way cost v² credits of the period in which the
//! proposal opened. The arithmetic is pure; the storage part is at the end.
//!
//! A period lasts as long as the article says, and never shorter than the longest vote opened in
//! the one before. So at any time proposals of at most two periods take ballots, and each member
//! needs two counters, whatever is amended.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::Get, weights::Weight};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AtLeast32BitUnsigned, Saturating},
	DispatchError,
};

use crate::{
	constitution::{window, Credits, Rules, VotingSystem},
	types::*,
	voting::Cast,
	Config, Constitutions, CreditPeriods, Error, Pallet, Spendings, SpentAndLeft,
};

/// The credit period in which proposals open now.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CreditPeriod<BlockNumber> {
	/// Counted from 1.
	pub number: u32,
	/// From this block on the next one runs.
	pub ends: BlockNumber,
	/// Credits of each member in it.
	pub amount: u32,
	/// Longest vote opened in it, with its extension.
	pub longest: BlockNumber,
}

/// What a proposal under quadratic voting keeps about credits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CreditTerms {
	/// Number of the period in which it opened: its votes are booked there.
	pub period: u32,
	/// Credits of each member in that period.
	pub amount: u32,
}

/// What a member spent in the two periods that can still be voted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Spending {
	/// Period and credits of the one before.
	pub older: (u32, u32),
	/// Period and credits of the latest.
	pub newer: (u32, u32),
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> CreditPeriod<BlockNumber> {
	/// The period at `now`, in which a vote of length `vote` opens; `last` is the one before, or
	/// the same.
	pub fn at(
		last: Option<Self>,
		now: BlockNumber,
		credits: &Credits<BlockNumber>,
		vote: BlockNumber,
	) -> Self {
		let mut period = match last {
			None => Self {
				number: 1,
				ends: now.saturating_add(credits.period),
				amount: credits.amount,
				longest: BlockNumber::zero(),
			},
			Some(running) if now < running.ends => running,
			Some(over) => {
				let length = core::cmp::max(credits.period, over.longest);
				let skipped = now
					.saturating_sub(over.ends)
					.checked_div(&length)
					.unwrap_or_else(BlockNumber::zero)
					.saturating_add(BlockNumber::one());
				Self {
					number: over.number.saturating_add(1),
					ends: over.ends.saturating_add(length.saturating_mul(skipped)),
					amount: credits.amount,
					longest: BlockNumber::zero(),
				}
			},
		};
		period.longest = core::cmp::max(period.longest, vote);
		period
	}
}

/// Credits that `votes` votes cost: at most 2^32.
pub fn cost(votes: u16) -> u64 {
	u64::from(votes).saturating_mul(u64::from(votes))
}

impl Spending {
	/// Credits spent in a period.
	pub fn in_period(&self, period: u32) -> u32 {
		[self.newer, self.older]
			.into_iter()
			.find(|(number, _)| *number == period)
			.map_or(0, |(_, spent)| spent)
	}

	/// Replace a ballot that cost `old` by one that costs `new`, both booked to `period`. False,
	/// and nothing changed, if more than `amount` would be spent or the period is long over.
	pub fn rebook(&mut self, period: u32, old: u64, new: u64, amount: u32) -> bool {
		let spent = u64::from(self.in_period(period))
			.saturating_sub(old)
			.saturating_add(new);
		let Some(spent) = u32::try_from(spent).ok().filter(|spent| *spent <= amount) else {
			return false;
		};
		if self.newer.0 == period {
			self.newer.1 = spent;
		} else if self.older.0 == period {
			self.older.1 = spent;
		} else if period > self.newer.0 {
			self.older = self.newer;
			self.newer = (period, spent);
		} else if period > self.older.0 {
			self.older = (period, spent);
		} else {
			return false;
		}
		true
	}
}

/// A member's credits as clients see them.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct CreditView<BlockNumber> {
	/// Number of the period in which a proposal would open now.
	pub period: u32,
	/// Block in which it ends.
	pub ends: BlockNumber,
	/// Credits in it.
	pub amount: u32,
	/// Credits spent of them, also by who has left since.
	pub spent: u32,
}

impl<T: Config> Pallet<T> {
	/// The period in which a proposal opens now, if the DAO votes with credits.
	pub(crate) fn open_credits(
		dao: DaoId,
		constitution: &ConstitutionOf<T>,
		rules: &Rules<BlockOf<T>>,
	) -> Option<CreditTerms> {
		if rules.system != VotingSystem::Quadratic {
			return None;
		}
		let vote = rules.voting.saturating_add(window(rules.voting));
		let last = CreditPeriods::<T>::get(dao);
		let before = last.as_ref().map(|last| last.number);
		let period = CreditPeriod::at(last, Self::now(), &constitution.credits, vote);
		if before != Some(period.number) {
			SpentAndLeft::<T>::remove(dao);
		}
		let terms = CreditTerms {
			period: period.number,
			amount: period.amount,
		};
		CreditPeriods::<T>::insert(dao, period);
		Some(terms)
	}

	/// The period of a DAO that proposals open in, if one has begun and is not over.
	fn running_period(dao: DaoId) -> Option<CreditPeriod<BlockOf<T>>> {
		let now = Self::now();
		CreditPeriods::<T>::get(dao).filter(|period| now < period.ends)
	}

	/// Forget what a member who goes has spent; in the running period not yet, or whoever is admitted
	/// again votes twice with the same credits. First-time newcomers have theirs at once, as they
	/// have a vote at once: to make all wait for the next period would silence them for weeks. Returns
	/// whether any had been spent.
	pub(crate) fn put_credits_aside(dao: DaoId, who: &T::AccountId, record: &DaoOf<T>) -> bool {
		let spending = Spendings::<T>::take(dao, who);
		if spending == Spending::default() {
			return false;
		}
		// Nobody comes back to a DAO that has ended.
		let period = Self::running_period(dao).filter(|_| record.state.is_active());
		let spent = period.map_or(0, |period| spending.in_period(period.number));
		if spent == 0 {
			return true;
		}
		SpentAndLeft::<T>::mutate(dao, |gone| {
			if gone.is_full() {
				gone.remove(0);
			}
			// There is room: the oldest has just gone if there was none.
			if gone.try_push((who.clone(), spent)).is_err() {
				log::warn!(target: crate::LOG_TARGET, "credits spent in DAO {dao} are forgotten");
			}
		});
		true
	}

	/// What opening a proposal costs a DAO with credits besides: benchmarks have none.
	pub(crate) fn period_weight() -> Weight {
		T::DbWeight::get().reads_writes(1, 2)
	}

	/// What putting credits aside, or taking them back, costs a DAO with credits.
	pub(crate) fn aside_weight() -> Weight {
		T::DbWeight::get().reads_writes(3, 2)
	}

	/// What somebody who comes back had spent in the running period is spent.
	pub(crate) fn take_credits_back(dao: DaoId, who: &T::AccountId) {
		let mut gone = SpentAndLeft::<T>::get(dao);
		let Some(at) = gone.iter().position(|(other, _)| other == who) else {
			return;
		};
		let (_, spent) = gone.remove(at);
		match gone.is_empty() {
			true => SpentAndLeft::<T>::remove(dao),
			false => SpentAndLeft::<T>::insert(dao, gone),
		}
		if let Some(period) = Self::running_period(dao) {
			let newer = (period.number, spent);
			let older = Default::default();
			Spendings::<T>::insert(dao, who, Spending { older, newer });
		}
	}

	pub(crate) fn do_vote_quadratic(
		who: T::AccountId,
		id: ProposalId,
		vote: Vote,
		votes: u16,
	) -> Result<Cast, DispatchError> {
		Self::change(id, |proposal| Self::buy(who, id, proposal, vote, votes))
	}

	/// Cast a ballot that is bought with credits.
	pub(crate) fn buy(
		who: T::AccountId,
		id: ProposalId,
		proposal: &mut ProposalOf<T>,
		vote: Vote,
		votes: u16,
	) -> Result<Cast, DispatchError> {
		let now = Self::ensure_voting(proposal)?;
		let found = Self::voter(proposal, &who, vote == Vote::Abstain)?;
		let terms = proposal.credits.ok_or(Error::<T>::NotQuadratic)?;
		ensure!(
			(vote == Vote::Abstain) == (votes == 0),
			Error::<T>::InvalidVotes
		);
		ensure!(!found.0.weight.is_zero(), Error::<T>::NotEligible);
		let old = Self::ballot_cast(&who, id, proposal, found.0)
			.and_then(|old| u16::try_from(old.weight).ok())
			.unwrap_or_default();
		Spendings::<T>::try_mutate(proposal.dao, &who, |spending| {
			match spending.rebook(terms.period, cost(old), cost(votes), terms.amount) {
				true => Ok(()),
				false => Err(Error::<T>::CreditsSpent),
			}
		})?;
		let ballot = Ballot {
			vote,
			weight: Weighted::from(votes),
			by: None,
		};
		Self::cast_own(who, id, proposal, found, ballot, now)
	}

	pub(crate) fn read_credits(dao: DaoId, who: &T::AccountId) -> Option<CreditView<BlockOf<T>>> {
		let constitution = Constitutions::<T>::get(dao)?;
		if constitution.system != VotingSystem::Quadratic {
			return None;
		}
		let last = CreditPeriods::<T>::get(dao);
		let before = last.as_ref().map(|last| last.number);
		let now = Self::now();
		let period = CreditPeriod::at(last, now, &constitution.credits, BlockOf::<T>::from(0u32));
		// Who has left and comes back in the same period has spent what was spent before.
		let left = SpentAndLeft::<T>::get(dao)
			.into_iter()
			.find(|(other, _)| other == who && before == Some(period.number))
			.map_or(0, |(_, spent)| spent);
		let spent = Spendings::<T>::get(dao, who).in_period(period.number);
		Some(CreditView {
			period: period.number,
			ends: period.ends,
			amount: period.amount,
			spent: core::cmp::max(spent, left),
		})
	}
}
