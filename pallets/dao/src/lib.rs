// SPDX-License-Identifier: Apache-2.0

//! # DAO pallet
//!
//! Founds and runs many small DAOs. A DAO is an account with a constitution and up to 64 members;
//! what its members decide is carried out by the chain as that account.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: configuration, calls, storage, events, errors, view functions.
//!
//! ## Overview
//!
//! * **Founding.** A founder writes the constitution and lists the seats. Nobody becomes a member
//!   without accepting. [`Call::start`] brings the DAO to life.
//! * **Deciding.** A member proposes a list of calls; their classes select quorum, approval and
//!   periods. The power of everyone is taken when the proposal opens. One ballot reads and writes the
//!   same however large or busy the DAO is.
//! * **Acting.** A passed proposal waits for its grace and is then carried out by itself, all
//!   calls or none, from a queue of this pallet that nobody can fill.
//! * **Owning.** Members have claims (shares and loot) on the free treasury: they leave with their
//!   part, share income, and share what is left when the DAO ends.
//!
//! ## What flows in and out
//!
//! * needs: [`ClassifyCall`], the table of what DAOs may do;
//! * offers: [`Daos`], who is a member of what; [`ReportIncome`], to tell of what a DAO earned;
//!   [`Reputation`], to be read and, within a budget, granted; [`Feeds`], what a DAO lets flow in
//!   by itself.
//!
//! ## Low level
//!
//! Files carry the names of the nouns: `daos`, `membership`, `power`, `roll`, `classes`, `proposals`,
//! `voting`, `enactment`, `queue`; `reputation_held`, `feeds`, `credits`, `delegation`,
//! `concentration`, `exchange`, `rounds`. The sections of the [`pallet`] module are `config`, `storage`, `events`,
//! `errors`, `calls`.
//!
//! Members and money: `shares`, `admission`, `discipline`, `exit`, `exit_dissolved`, `income`,
//! `dissolution`, `treasury` and `pot` (the only files that move tokens).
//!
//! The legal moves of the state machines are in [`state`], arithmetic without storage in
//! [`tally`], [`constitution`], [`reputation`], [`credits`], [`rounds::matching`] and
//! [`shares_math`]. The README has the table of transitions.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::panic,
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_sign_loss,
		clippy::unreachable
	)
)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod classes;
pub mod concentration;
mod config;
pub mod constitution;
pub mod credits;
mod daos;
mod delegation;
mod enactment;
mod errors;
mod events;
mod exchange;
pub mod feeds;
mod genesis;
mod keys;
pub mod marks;
mod membership;
pub mod migrations;
#[cfg(test)]
mod mock;
mod power;
mod proposals;
mod queue;
mod reads;
pub mod reputation;
mod reputation_held;
pub mod roll;
pub mod rounds;
pub mod runtime_api;
// The derived codec casts the numbers of variants that carry data.
#[allow(clippy::cast_possible_truncation)]
pub mod state;
mod storage;
pub mod tally;
#[cfg(test)]
mod tests;
pub mod traits;
mod try_state;
mod try_state_ballots;
mod try_state_deposits;
mod try_state_votes;
pub mod types;
mod voting;
pub mod weights;
pub mod wide;
// Members and money.
mod admission;
mod discipline;
mod dissolution;
mod exit;
mod exit_dissolved;
mod income;
mod money_reads;
mod money_try_state;
// The derived codec casts the numbers of variants.
#[allow(clippy::cast_possible_truncation)]
pub mod money_types;
mod pot;
mod shares;
pub mod shares_math;
mod treasury;

pub use concentration::{Concentration, ConcentrationView};
pub use constitution::{Constitution, TimeFloors, VotingSystem};
pub use credits::{CreditPeriod, CreditTerms, CreditView, Spending};
pub use delegation::{Delegation, MAX_DELEGATIONS};
pub use exchange::Exchange;
pub use feeds::{ActivityRow, Feed};
pub use genesis::GenesisDao;
pub use pallet::*;
pub use reads::{BallotView, DaoView, InvitationView, MemberView, ProposalView};
pub use reputation_held::{Outsider, Standing};
pub use roll::{Roll, Weights};
pub use rounds::{
	Contribution, Project, ProjectId, ProjectView, Round, RoundId, RoundTerms, RoundView, TermsOf,
	Voice, Vouching,
};
pub use traits::{ClassifyCall, Daos, DoublingStoragePrice, Feeds, ProposalFootprint, Reputation};
pub use types::*;
pub use weights::WeightInfo;
// Members and money.
pub use money_reads::{ApplicationView, Claimable, Source, TreasuryLine};
pub use money_types::*;
#[cfg(feature = "runtime-benchmarks")]
pub use traits::BenchmarkHelper;
pub use traits::ReportIncome;

/// The worked examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeExamples;

use frame_support::pallet_macros::import_section;

/// Prefix of what this pallet writes to the log.
pub(crate) const LOG_TARGET: &str = "runtime::dao";

// What FRAME's macros expand to: `expect` and `unreachable` in the dispatch of calls, arithmetic
// in their weights, and the cast of a variant's number in the codec of events and errors.
#[allow(
	clippy::expect_used,
	clippy::unreachable,
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation
)]
#[import_section(config::config)]
#[import_section(storage::storage)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{
			fungible::{Mutate, MutateHold},
			fungibles, AccountTouch, Consideration, Footprint, IsSubType, UnixTime,
		},
		weights::WeightMeter,
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::{
		traits::{BlockNumberProvider, Convert, Dispatchable, Zero},
		SaturatedConversion,
	};

	use super::*;
	use crate::{
		delegation::MAX_FORGOTTEN,
		exit::Exit,
		power::Walked,
		state::{ExchangeState, ProposalState},
		traits::{ClassifyCall, ProposalFootprint},
	};

	#[pallet::pallet]
	#[pallet::storage_version(migrations::STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Least periods; None: those that follow from `Hour`.
		pub floors: Option<TimeFloors<u32>>,
		/// The first DAOs. The first of them is DAO 0, the Commons.
		pub daos: Vec<GenesisDao<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::build_genesis(self);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Works off what is due: after inherents, before transactions, so full blocks cannot
		/// starve it.
		fn on_poll(_n: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::service_queue(meter);
		}

		fn integrity_test() {
			assert!(!T::Hour::get().is_zero(), "an hour has at least one block");
			assert!(
				T::MaxCallWeight::get()
					.saturating_add(Self::queue_overhead())
					.all_lte(T::QueueWeight::get()),
				"the heaviest proposal must fit into the queue's part of a block",
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A DAO with its constitution.
		pub fn dao(dao: DaoId) -> Option<DaoView<T::AccountId, BlockOf<T>, T::AssetId>> {
			Self::read_dao(dao)
		}

		/// The members of a DAO, also those on trial, suspended or expelled and not paid yet. A
		/// suspension that is over shows until the next proposal opens, which ends it.
		pub fn members(dao: DaoId) -> Vec<MemberView<T::AccountId, BlockOf<T>>> {
			Self::read_members(dao)
		}

		/// The invitations of a DAO, also those that have lapsed (`until`) and were not removed.
		pub fn invitations(dao: DaoId) -> Vec<InvitationView<T::AccountId, BlockOf<T>>> {
			Self::read_invitations(dao)
		}

		/// The proposals of a DAO that are in storage: open ones and the last answers.
		pub fn proposals(dao: DaoId) -> Vec<ProposalView<T::AccountId, BlockOf<T>>> {
			Self::read_proposals(dao)
		}

		/// Where a proposal stands now, whether or not that has been recorded yet. An attempt at
		/// enactment is not foretold: until there was one it is in its grace, also after `until`.
		pub fn status(proposal: ProposalId) -> Option<ProposalState<BlockOf<T>>> {
			Self::read_status(proposal)
		}

		/// The ballots cast on a proposal, also by those who have left since, until its vote is closed.
		pub fn ballots(proposal: ProposalId) -> Vec<BallotView<T::AccountId>> {
			Self::read_ballots(proposal)
		}

		/// What a yes or a no by this account would weigh on a proposal if it were cast now; 1 where
		/// votes are bought. 0 without a vote when it opened, once voting is over, and for the suspended
		/// and the expelled: what they cast stands (`ballots`), and only `Abstain` replaces their yes.
		pub fn power(proposal: ProposalId, who: T::AccountId) -> Weighted {
			Self::read_power(proposal, &who)
		}

		/// The DAOs of which an account is a member, of any standing, also of those that have ended.
		pub fn memberships(who: T::AccountId) -> Vec<DaoId> {
			Memberships::<T>::get(who).into_inner()
		}

		/// The account of a DAO.
		pub fn account(dao: DaoId) -> Option<T::AccountId> {
			// `get`: light clients have no proof of what is only asked to exist.
			Daos::<T>::get(dao).map(|_| Self::account_id(dao))
		}

		/// A constitution to start from: one member one vote, all periods as short as this chain
		/// allows.
		pub fn default_constitution() -> ConstitutionOf<T> {
			Self::plain_constitution()
		}

		// Votes, reputation, rounds.

		/// Reputation of an account in a DAO, member or not, faded to this moment, in points.
		pub fn reputation(dao: DaoId, who: T::AccountId) -> u128 {
			<Self as Reputation<_>>::reputation_of(dao, &who)
		}

		/// Reputation of all in a DAO together, faded to this moment, in points.
		pub fn reputation_total(dao: DaoId) -> u128 {
			Self::total_reputation(dao)
		}

		/// What a DAO lets flow in by itself: reputation for points, activity for bounties.
		pub fn feed(dao: DaoId) -> Feed {
			<Self as Feeds>::feed(dao)
		}

		/// The voice credits of an account in the period in which a proposal would open now, member or
		/// not; None where votes are not bought. Spent is also what was spent before leaving.
		pub fn credits(dao: DaoId, who: T::AccountId) -> Option<CreditView<BlockOf<T>>> {
			Self::read_credits(dao, &who)
		}

		/// Who may cast a member's ballots, and from which proposal on; also while one of the two is
		/// suspended, or the rules allow none, when nothing can be cast by it.
		pub fn delegation(dao: DaoId, who: T::AccountId) -> Option<Delegation<T::AccountId>> {
			Delegations::<T>::get(dao, who)
		}

		/// How concentrated votes, claims and reputation are in a DAO, as if a proposal opened now.
		pub fn concentration(dao: DaoId) -> Option<ConcentrationView> {
			Self::read_concentration(dao)
		}

		/// The offer, also a lapsed one, or exchange of reputation between two DAOs.
		pub fn exchange(dao: DaoId, with: DaoId) -> Option<ExchangeState<BlockOf<T>>> {
			Self::read_exchange(dao, with)
		}

		/// A funding round.
		pub fn round(round: RoundId) -> Option<RoundView<BalanceOf<T>, BlockOf<T>>> {
			Self::read_round(round)
		}

		/// Projects of a round from a number on, at most 64, each with what it got or would get
		/// of the pool as it stands.
		pub fn projects(
			round: RoundId,
			from: ProjectId,
			count: u32,
		) -> Vec<ProjectView<T::AccountId, BalanceOf<T>>> {
			Self::read_projects(round, from, count)
		}

		/// What an account gave to a project and has not been settled.
		pub fn contribution(
			round: RoundId,
			project: ProjectId,
			who: T::AccountId,
		) -> Option<BalanceOf<T>> {
			Contributions::<T>::get((round, project, who)).map(|given| given.amount)
		}

		// Members and money.

		/// The applications to a DAO, also lapsed ones, from after `from` in the order of storage, at
		/// most 64.
		pub fn applications(
			dao: DaoId,
			from: Option<T::AccountId>,
		) -> Vec<ApplicationView<T::AccountId, BlockOf<T>, TributeOf<T>>> {
			Self::read_applications(dao, from)
		}

		/// The registered assets of a DAO: free treasury, set aside, owed. It may own others. What is
		/// frozen counts as free, because an exit has a claim on it: nothing can spend it now.
		pub fn treasury(dao: DaoId) -> Vec<TreasuryLine<T::AssetId, BalanceOf<T>>> {
			Self::read_treasury(dao)
		}

		/// What a member would be paid, by registered asset, for leaving now with everything; of a
		/// dissolved DAO, what is due now. Other assets can be named too. Whether anything keeps the
		/// member from it is in `actions`.
		pub fn exit_value(dao: DaoId, who: T::AccountId) -> Vec<(T::AssetId, BalanceOf<T>)> {
			Self::read_exit_value(dao, &who)
		}

		/// All that waits for an account: from every DAO it belongs to, debts of those it left, and its
		/// credits. Of a dissolved DAO in registered assets; others can be claimed as well.
		pub fn claimable(who: T::AccountId) -> Vec<Claimable<T::AssetId, BalanceOf<T>>> {
			Self::read_claimable(&who)
		}

		/// The usual things an account can do in a DAO now, and which ballots it has not cast yet.
		pub fn actions(who: T::AccountId, dao: DaoId) -> Vec<Action> {
			Self::read_actions(&who, dao)
		}

		/// The account where set-aside money lies.
		pub fn pot_account() -> T::AccountId {
			Self::pot()
		}
	}
}
