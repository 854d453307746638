// SPDX-License-Identifier: Apache-2.0

//! Quadratic-funding rounds: a pool of a DAO, projects, contributions of many, matched so that
//! many small ones weigh more than one large one. All money waits in the pot, by ledger, out of
//! the reach of proposals; each step is a pull, nothing has to be closed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{fungible::Inspect, Consideration, Footprint, Get},
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Saturating, UniqueSaturatedInto, Zero},
	DispatchResult,
};

use crate::{
	constitution::days, daos::COMMONS, pallet::Daos, state::ProjectState, tally::WHOLE, types::*,
	Accounts, Config, Error, Event, Members, NextRound, Pallet, Projects, Rounds,
};

mod contributions;
pub mod matching;
mod pot;
mod projects;

use matching::Sums;

/// Number of a round, over all DAOs.
pub type RoundId = u32;
/// Number of a project in its round.
pub type ProjectId = u32;
/// Projects that one read returns at most.
pub const MAX_PAGE: u32 = 64;

/// The terms of a round.
pub type TermsOf<T> = RoundTerms<BalanceOf<T>, BlockOf<T>>;
/// A round.
pub type RoundOf<T> = Round<BalanceOf<T>, BlockOf<T>, <T as Config>::MemberConsideration>;
/// A project.
pub type ProjectOf<T> = Project<AccountOf<T>, BalanceOf<T>, <T as Config>::MemberConsideration>;
/// A contribution.
pub type ContributionOf<T> = Contribution<BalanceOf<T>, <T as Config>::MemberConsideration>;

/// What counts as one voice of a round, against those who come under many names.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Voice {
	/// Every account. Only where accounts are known to be persons.
	#[codec(index = 0)]
	Account,
	/// Every member of the DAO, in good standing.
	#[codec(index = 1)]
	Member,
	/// Every member DAO, which vouches for its own members: together they are one voice.
	#[codec(index = 2)]
	Vouched,
}

/// The terms of a round, as decided by the DAO that opens it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RoundTerms<Balance, BlockNumber> {
	/// Native tokens for matches, moved from the DAO's account into the pot.
	pub pool: Balance,
	/// What counts as one voice. None: `Vouched` if a member is a DAO, else `Member`.
	pub voice: Option<Voice>,
	/// The most one project may get of the pool: 1 to 1,000,000 ppm.
	pub cap: Ppm,
	/// Least contribution: at least the existential deposit.
	pub least: Balance,
	/// Blocks in which projects register and people contribute: 1 block to 90 days.
	pub open: BlockNumber,
	/// Blocks after that in which the DAO can still strike projects: at most 90 days.
	pub review: BlockNumber,
	/// Blocks after that in which projects are paid: 1 block to 365 days.
	pub claims: BlockNumber,
}

/// A round. The DAO pays for the record.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Round<Balance, BlockNumber, Ticket> {
	/// Whose round it is.
	pub dao: DaoId,
	/// What counts as one voice.
	pub voice: Voice,
	/// The pool.
	pub pool: Balance,
	/// What of the pool has been paid.
	pub paid: Balance,
	/// Whether the rest of the pool has gone back.
	pub returned: bool,
	/// The most one project may get of the pool, in ppm.
	pub cap: Ppm,
	/// Least contribution.
	pub least: Balance,
	/// From this block on no project registers and nobody contributes.
	pub ends: BlockNumber,
	/// From this block on projects are paid and none is struck.
	pub claims_from: BlockNumber,
	/// From this block on nothing is paid: contributions and the rest of the pool go back.
	pub claims_until: BlockNumber,
	/// Sum of the claims `m` of all projects not struck.
	pub total: Weighted,
	/// Number of the next project.
	pub next: ProjectId,
	/// Projects in storage.
	pub projects: u32,
	/// Deposit.
	pub ticket: Ticket,
}

/// A project. Whoever registers it pays for the record.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Project<AccountId, Balance, Ticket> {
	/// Who registered it.
	pub owner: AccountId,
	/// Who is paid.
	pub payee: AccountId,
	/// Where to read about it.
	pub metadata: Metadata,
	/// Where it stands.
	pub state: ProjectState,
	/// Sums over its voices.
	pub sums: Sums,
	/// Contributions that lie in the pot.
	pub held: Balance,
	/// What it got of the pool.
	pub matched: Balance,
	/// Contributions in storage.
	pub contributions: u32,
	/// Deposit.
	pub ticket: Ticket,
}

/// What an account gave to a project. The contributor pays for the record.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Contribution<Balance, Ticket> {
	/// How much.
	pub amount: Balance,
	/// The DAO that vouches, if DAOs are the voices.
	pub via: Option<DaoId>,
	/// Deposit.
	pub ticket: Ticket,
}

/// What a member DAO's voice gave to a project. Goes with the last contribution through it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Vouching {
	/// How much in all.
	pub amount: u128,
	/// Contributions through it in storage.
	pub contributions: u32,
}

/// A round as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct RoundView<Balance, BlockNumber> {
	/// Whose round it is.
	pub dao: DaoId,
	/// What counts as one voice.
	pub voice: Voice,
	/// The pool.
	pub pool: Balance,
	/// What of the pool has been paid.
	pub paid: Balance,
	/// The most one project may get of the pool, in ppm.
	pub cap: Ppm,
	/// Least contribution.
	pub least: Balance,
	/// End of registration and contributions.
	pub ends: BlockNumber,
	/// Projects are paid from here.
	pub claims_from: BlockNumber,
	/// Nothing is paid any more from here.
	pub claims_until: BlockNumber,
	/// Projects registered so far.
	pub projects: u32,
	/// What lies in the pot for this round.
	pub held: Balance,
}

/// A project as clients see it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProjectView<AccountId, Balance> {
	/// Its number.
	pub id: ProjectId,
	/// Who registered it.
	pub owner: AccountId,
	/// Who is paid.
	pub payee: AccountId,
	/// Where to read about it.
	pub metadata: Metadata,
	/// Where it stands.
	pub state: ProjectState,
	/// Number of voices.
	pub voices: u32,
	/// Contributions in all.
	pub funds: Balance,
	/// What it got of the pool, or would get if the round ended as it stands.
	pub matched: Balance,
}

impl<T: Config> Pallet<T> {
	/// Price basis of a record of rounds.
	pub(crate) fn round_footprint(record: usize) -> Footprint {
		let key = T::AccountId::max_encoded_len()
			.saturating_add(RoundId::max_encoded_len())
			.saturating_add(ProjectId::max_encoded_len());
		Footprint::from_parts(1, record.saturating_add(key))
	}

	pub(crate) fn amount_of(balance: BalanceOf<T>) -> u128 {
		balance.unique_saturated_into()
	}

	pub(crate) fn balance_of(amount: u128) -> BalanceOf<T> {
		amount.unique_saturated_into()
	}

	/// One voice for each member DAO in an alliance, for each member elsewhere.
	fn default_voice(dao: DaoId) -> Voice {
		let alliance = Members::<T>::iter_key_prefix(dao).any(Accounts::<T>::contains_key);
		match alliance {
			true => Voice::Vouched,
			false => Voice::Member,
		}
	}

	pub(crate) fn do_open_round(dao: DaoId, terms: TermsOf<T>) -> DispatchResult {
		Self::active(dao)?;
		let most = |count| days(T::Hour::get(), count);
		ensure!(
			!terms.pool.is_zero()
				&& (1..=WHOLE).contains(&terms.cap)
				&& terms.least >= T::Currency::minimum_balance()
				&& !terms.open.is_zero()
				&& terms.open <= most(90)
				&& terms.review <= most(90)
				&& !terms.claims.is_zero()
				&& terms.claims <= most(365),
			Error::<T>::InvalidTerms
		);
		let account = Self::account_id(dao);
		let footprint = Self::round_footprint(RoundOf::<T>::max_encoded_len());
		let ticket = T::MemberConsideration::new(&account, footprint)?;
		let id = NextRound::<T>::get();
		NextRound::<T>::put(id.checked_add(1).ok_or(Error::<T>::Overflow)?);
		let ends = Self::now().saturating_add(terms.open);
		let claims_from = ends.saturating_add(terms.review);
		let claims_until = claims_from.saturating_add(terms.claims);
		let round = Round {
			dao,
			voice: terms.voice.unwrap_or_else(|| Self::default_voice(dao)),
			pool: terms.pool,
			paid: Zero::zero(),
			returned: false,
			cap: terms.cap,
			least: terms.least,
			ends,
			claims_from,
			claims_until,
			total: Weighted::zero(),
			next: 0,
			projects: 0,
			ticket,
		};
		let voice = round.voice;
		Rounds::<T>::insert(id, round);
		Self::round_in(id, &account, terms.pool)?;
		Self::deposit_event(Event::RoundOpened {
			dao,
			round: id,
			pool: terms.pool,
			voice,
			ends,
			claims_from,
			claims_until,
		});
		Ok(())
	}

	/// Give what is left of the pool back after the last day of payments.
	pub(crate) fn do_return_rest(id: RoundId) -> DispatchResult {
		let mut round = Rounds::<T>::get(id).ok_or(Error::<T>::UnknownRound)?;
		ensure!(!round.returned, Error::<T>::WrongState);
		ensure!(Self::now() >= round.claims_until, Error::<T>::TooEarly);
		let rest = round.pool.saturating_sub(round.paid);
		round.returned = true;
		// A DAO that was removed meanwhile has no account: then it is everybody's.
		let dao = match Daos::<T>::contains_key(round.dao) {
			true => round.dao,
			false => COMMONS,
		};
		Self::put_round(id, round)?;
		Self::round_out(id, &Self::account_id(dao), rest)?;
		Self::deposit_event(Event::RestReturned {
			round: id,
			dao,
			amount: rest,
		});
		Ok(())
	}

	/// Write a round, or remove it if nothing of it is left.
	pub(crate) fn put_round(id: RoundId, round: RoundOf<T>) -> DispatchResult {
		if !round.returned || round.projects > 0 {
			Rounds::<T>::insert(id, round);
			return Ok(());
		}
		Rounds::<T>::remove(id);
		round.ticket.drop(&Self::account_id(round.dao))
	}

	pub(crate) fn read_round(id: RoundId) -> Option<RoundView<BalanceOf<T>, BlockOf<T>>> {
		let round = Rounds::<T>::get(id)?;
		Some(RoundView {
			dao: round.dao,
			voice: round.voice,
			pool: round.pool,
			paid: round.paid,
			cap: round.cap,
			least: round.least,
			ends: round.ends,
			claims_from: round.claims_from,
			claims_until: round.claims_until,
			projects: round.next,
			held: crate::RoundLedger::<T>::get(id),
		})
	}

	pub(crate) fn read_projects(
		id: RoundId,
		from: ProjectId,
		count: u32,
	) -> alloc::vec::Vec<ProjectView<T::AccountId, BalanceOf<T>>> {
		let Some(round) = Rounds::<T>::get(id) else {
			return alloc::vec::Vec::new();
		};
		let until = from.saturating_add(count.min(MAX_PAGE)).min(round.next);
		(from..until)
			.filter_map(|number| {
				let project = Projects::<T>::get(id, number)?;
				let matched = match project.state {
					ProjectState::Open => Self::match_of(&round, &project),
					ProjectState::Struck | ProjectState::Paid => project.matched,
				};
				Some(ProjectView {
					id: number,
					owner: project.owner,
					payee: project.payee,
					metadata: project.metadata,
					state: project.state,
					voices: project.sums.voices,
					funds: Self::balance_of(project.sums.funds),
					matched,
				})
			})
			.collect()
	}
}
