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
//!   periods. The power of everyone is taken when the proposal opens. One ballot costs the same
//!   however large or busy the DAO is.
//! * **Acting.** A passed proposal waits for its grace and is then carried out by itself, all
//!   calls or none, from a queue of this pallet that nobody can fill.
//! * **Owning.** Members have claims (shares and loot) on the free treasury: they leave with their
//!   part, share income, and share what is left when the DAO ends.
//!
//! ## What flows in and out
//!
//! * needs: [`ClassifyCall`], the table of what DAOs may do;
//! * offers: [`Daos`], who is a member of what; [`ReportIncome`], to tell of what a DAO earned;
//!   [`Reputation`], to be read and, within a budget, granted.
//!
//! ## Low level
//!
//! Files carry the names of the nouns: `daos`, `membership`, `proposals`, `voting`, `enactment`,
//! `queue`; `reputation_held`, `credits`, `delegation`, `concentration`, `exchange`, `rounds`.
//!
//! Members and money: `shares`, `admission`, `discipline`, `exit`, `income`, `dissolution`,
//! `treasury` and `pot` (the only files that move tokens).
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
pub mod concentration;
pub mod constitution;
pub mod credits;
mod daos;
mod delegation;
mod enactment;
mod exchange;
mod genesis;
mod membership;
pub mod migrations;
#[cfg(test)]
mod mock;
mod proposals;
mod queue;
mod reads;
pub mod reputation;
mod reputation_held;
pub mod rounds;
pub mod runtime_api;
// The derived codec casts the numbers of variants that carry data.
#[allow(clippy::cast_possible_truncation)]
pub mod state;
pub mod tally;
/// The worked examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
#[cfg(test)]
mod tests;
pub mod traits;
mod try_state;
mod try_state_votes;
pub mod types;
mod voting;
pub mod weights;
// Members and money.
mod admission;
mod discipline;
mod dissolution;
mod exit;
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
pub use genesis::GenesisDao;
pub use pallet::*;
pub use reads::{DaoView, InvitationView, MemberView, ProposalView};
pub use reputation_held::{Outsider, Standing};
pub use rounds::{
	Contribution, Project, ProjectId, ProjectView, Round, RoundId, RoundTerms, RoundView, TermsOf,
	Voice, Vouching,
};
pub use traits::{ClassifyCall, Daos, DoublingStoragePrice, ProposalFootprint, Reputation};
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
		state::{ExchangeState, ProposalState},
		traits::{ClassifyCall, ProposalFootprint},
	};

	#[pallet::pallet]
	#[pallet::storage_version(migrations::STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<
		RuntimeEvent: From<Event<Self>>,
		RuntimeCall: Dispatchable<PostInfo = PostDispatchInfo> + IsSubType<Call<Self>>,
	>
	{
		/// Weights of the calls.
		type WeightInfo: WeightInfo;

		/// The runtime's hold reasons.
		type RuntimeHoldReason: From<HoldReason>;

		/// The native token.
		type Currency: Mutate<Self::AccountId>
			+ MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;

		/// Names an asset, the native token being one of them.
		type AssetId: Parameter + MaxEncodedLen + Ord;

		/// Price of founding. The amount is moved to the DAO's account and held there: the DAO
		/// owns its record, and the hold keeps a place for the treasury that strangers with junk
		/// assets cannot take. A `Consideration` cannot be paid by one account and lie on another.
		type FoundingPrice: Convert<Footprint, BalanceOf<Self>>;

		/// Deposit for a proposal, by its proposer.
		type ProposalConsideration: Consideration<Self::AccountId, ProposalFootprint>;

		/// Deposit for the record of an invited member, by the DAO that invites; also for records
		/// of reputation outside, exchanges and rounds, by the DAO, and of projects and
		/// contributions, by who makes them.
		type MemberConsideration: Consideration<Self::AccountId, Footprint>;

		/// What a DAO may do, and by which kind of decision.
		type Classifier: ClassifyCall<CallOf<Self>>;

		/// Source of the block numbers in which all periods are measured. Never change it once
		/// DAOs exist: their deadlines would move.
		type BlockNumberProvider: BlockNumberProvider;

		/// From this the accounts of DAOs are derived.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// Blocks in an hour. The ranges of the constitution's periods follow from it.
		#[pallet::constant]
		type Hour: Get<BlockOf<Self>>;

		/// Blocks in which founding members can accept. Suggested: 14 days.
		#[pallet::constant]
		type FoundingPeriod: Get<BlockOf<Self>>;

		/// Blocks in which a later invitation can be accepted. Suggested: 14 days.
		#[pallet::constant]
		type InvitationPeriod: Get<BlockOf<Self>>;

		/// Blocks in which a failed proposal can be tried again. Suggested: 7 days.
		#[pallet::constant]
		type RetryPeriod: Get<BlockOf<Self>>;

		/// Most weight of the calls of one proposal. With the cost of enacting it must fit into
		/// `QueueWeight`, or the queue could never carry it out.
		#[pallet::constant]
		type MaxCallWeight: Get<Weight>;

		/// Most weight the due queue may use of one block. Suggested: 10 % of a block.
		#[pallet::constant]
		type QueueWeight: Get<Weight>;

		/// Chain time, in whose hours reputation fades.
		type UnixTime: UnixTime;

		// Members and money.

		/// All assets a treasury can have, the native token included.
		type Assets: fungibles::Mutate<Self::AccountId, AssetId = Self::AssetId, Balance = BalanceOf<Self>>
			+ AccountTouch<Self::AssetId, Self::AccountId>;

		/// The same assets, on hold: what lies ready for members and candidates is out of the
		/// reach of an asset's admin.
		type Holds: fungibles::MutateHold<
			Self::AccountId,
			AssetId = Self::AssetId,
			Balance = BalanceOf<Self>,
			Reason = Self::RuntimeHoldReason,
		>;

		/// The native token: every DAO has registered it.
		#[pallet::constant]
		type NativeAsset: Get<Self::AssetId>;

		/// What benchmarks ask of the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::traits::BenchmarkHelper<Self::AssetId>;
	}

	/// Why this pallet holds tokens.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a DAO's own records, on the DAO's account. Goes back to the founder
		/// when the DAO is removed.
		#[codec(index = 0)]
		Founding,
		/// The deposit for a proposal, on its proposer's account. Comes back with its answer.
		#[codec(index = 1)]
		Proposal,
		/// The deposit for an invitation and the member's record after it, on the DAO's account.
		/// Comes back when the invitation lapses or the member leaves. Also that for reputation of
		/// outsiders, exchanges, rounds, projects and contributions, on the account of who pays;
		/// comes back when the record is removed.
		#[codec(index = 2)]
		Member,
		/// What lies ready for others on the pot's account: tributes, shared income,
		/// distributions, credits, pools and contributions of rounds. A ledger says whose it is.
		#[codec(index = 3)]
		Pot,
		/// One minimum balance that keeps the pot's account able to hold at all times.
		#[codec(index = 4)]
		Standing,
	}

	// Keys made by the chain itself (numbers) are hashed cheaply; accounts, which users choose,
	// cryptographically.

	/// Number of the next DAO.
	#[pallet::storage]
	pub type NextDao<T> = StorageValue<_, DaoId, ValueQuery>;

	/// Number of the next proposal.
	#[pallet::storage]
	pub type NextProposal<T> = StorageValue<_, ProposalId, ValueQuery>;

	/// Least periods; None stands for those that follow from `Hour`.
	#[pallet::storage]
	pub type Floors<T: Config> = StorageValue<_, TimeFloors<BlockOf<T>>>;

	/// DAO -> its record.
	#[pallet::storage]
	pub type Daos<T: Config> = StorageMap<_, Twox64Concat, DaoId, DaoOf<T>>;

	/// DAO -> its constitution.
	#[pallet::storage]
	pub type Constitutions<T: Config> = StorageMap<_, Twox64Concat, DaoId, ConstitutionOf<T>>;

	/// DAO -> where to read about it.
	#[pallet::storage]
	pub type MetadataOf<T: Config> = StorageMap<_, Twox64Concat, DaoId, Metadata>;

	/// Account of a DAO -> the DAO.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, DaoId>;

	/// DAO, account -> the member's record.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, MemberOf<T>>;

	/// DAO, account -> open invitation.
	#[pallet::storage]
	pub type Invitations<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, InvitationOf<T>>;

	/// Account -> the DAOs of which it is a member, in the order of joining.
	#[pallet::storage]
	pub type Memberships<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<DaoId, ConstU32<MAX_MEMBERSHIPS>>,
		ValueQuery,
	>;

	/// Proposal -> its record. Answered ones stay for a while (see `Answers`).
	#[pallet::storage]
	pub type Proposals<T: Config> = StorageMap<_, Twox64Concat, ProposalId, ProposalOf<T>>;

	/// DAO, proposal -> nothing: the proposals of a DAO that are in storage.
	#[pallet::storage]
	pub type ProposalsOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Twox64Concat, ProposalId, ()>;

	/// Proposal -> its encoded calls, until it is answered.
	#[pallet::storage]
	pub type Calls<T: Config> = StorageMap<_, Twox64Concat, ProposalId, CallBytes>;

	/// Proposal, account -> ballot, until the first attempt at enactment or the answer.
	#[pallet::storage]
	pub type Ballots<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ProposalId, Blake2_128Concat, T::AccountId, BallotOf<T>>;

	/// DAO -> its proposals in Voting, oldest first.
	#[pallet::storage]
	pub type Slots<T: Config> = StorageMap<
		_,
		Twox64Concat,
		DaoId,
		BoundedVec<Slot<T::AccountId>, ConstU32<MAX_VOTING>>,
		ValueQuery,
	>;

	/// DAO -> its last answered proposals, oldest first; the oldest makes room for a new one.
	#[pallet::storage]
	pub type Answers<T: Config> = StorageMap<
		_,
		Twox64Concat,
		DaoId,
		BoundedVec<ProposalId, ConstU32<MAX_ANSWERS>>,
		ValueQuery,
	>;

	/// Block, proposal -> nothing: what is to be closed, enacted or expired then. The number is
	/// in big-endian bytes and not hashed, so that older proposals come first.
	#[pallet::storage]
	pub type Due<T: Config> = StorageDoubleMap<_, Twox64Concat, BlockOf<T>, Identity, DueKey, ()>;

	/// The earliest block of the due queue that may not have been worked off.
	#[pallet::storage]
	pub type Cursor<T: Config> = StorageValue<_, BlockOf<T>>;

	// Votes, reputation, rounds.

	/// DAO -> fading and budget of its reputation.
	#[pallet::storage]
	pub type Standings<T: Config> = StorageMap<_, Twox64Concat, DaoId, Standing, ValueQuery>;

	/// DAO, account -> raw reputation of somebody who is not a member.
	#[pallet::storage]
	pub type Outsiders<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		Outsider<T::MemberConsideration>,
	>;

	/// DAO -> the period whose credits buy votes on proposals that open now.
	#[pallet::storage]
	pub type CreditPeriods<T: Config> =
		StorageMap<_, Twox64Concat, DaoId, CreditPeriod<BlockOf<T>>>;

	/// DAO, member -> credits spent in the two periods that can still be voted in.
	#[pallet::storage]
	pub type Spendings<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		Spending,
		ValueQuery,
	>;

	/// DAO, member -> who may cast this member's ballots.
	#[pallet::storage]
	pub type Delegations<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		Delegation<T::AccountId>,
	>;

	/// DAO, member -> whose ballots this member may cast.
	#[pallet::storage]
	pub type Delegates<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		BoundedVec<T::AccountId, ConstU32<MAX_DELEGATIONS>>,
		ValueQuery,
	>;

	/// Proposal, delegate -> weight of the ballots this delegate cast for others. Goes with the
	/// ballots.
	#[pallet::storage]
	pub type Lent<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ProposalId,
		Blake2_128Concat,
		T::AccountId,
		Weighted,
		ValueQuery,
	>;

	/// Lower DAO, higher DAO -> exchange of reputation between them.
	#[pallet::storage]
	pub type Exchanges<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Twox64Concat,
		DaoId,
		Exchange<BlockOf<T>, T::MemberConsideration>,
	>;

	/// Number of the next funding round.
	#[pallet::storage]
	pub type NextRound<T: Config> = StorageValue<_, RoundId, ValueQuery>;

	/// Round -> its record, until everything in it is settled.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Twox64Concat, RoundId, rounds::RoundOf<T>>;

	/// Round, project -> its record, until it is removed.
	#[pallet::storage]
	pub type Projects<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RoundId, Twox64Concat, ProjectId, rounds::ProjectOf<T>>;

	/// Round, project, account -> what it gave.
	#[pallet::storage]
	pub type Contributions<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, RoundId>,
			NMapKey<Twox64Concat, ProjectId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		rounds::ContributionOf<T>,
	>;

	/// Round, project, vouching DAO -> what was given through it: one voice.
	#[pallet::storage]
	pub type Vouchings<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, RoundId>,
			NMapKey<Twox64Concat, ProjectId>,
			NMapKey<Twox64Concat, DaoId>,
		),
		Vouching,
		ValueQuery,
	>;

	/// Round -> what lies in the pot for it: the rest of the pool, and contributions.
	#[pallet::storage]
	pub type RoundLedger<T: Config> =
		StorageMap<_, Twox64Concat, RoundId, BalanceOf<T>, ValueQuery>;

	// Members and money.

	/// DAO, account -> application waiting for a decision.
	#[pallet::storage]
	pub type Applications<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, ApplicationOf<T>>;

	/// DAO, candidate -> the tribute, in the pot.
	#[pallet::storage]
	pub type Tributes<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, T::AccountId, TributeOf<T>>;

	/// DAO -> its registered assets, with what was set aside for members.
	#[pallet::storage]
	pub type Treasuries<T: Config> = StorageMap<_, Twox64Concat, DaoId, StreamsOf<T>, ValueQuery>;

	/// DAO, member -> what the member is owed of set-aside money, as of its last settlement.
	#[pallet::storage]
	pub type Dues<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AccountId,
		DuesOf<T>,
		ValueQuery,
	>;

	/// Account, asset -> what waits for it in the pot, because it could not take it or has left.
	#[pallet::storage]
	pub type Credits<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AssetId,
		BalanceOf<T>,
	>;

	/// DAO, (account, asset) -> what the DAO owes somebody who left while the asset was frozen.
	#[pallet::storage]
	pub type Debts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, DaoId, Blake2_128Concat, AccountAsset<T>, BalanceOf<T>>;

	/// Account, (DAO, asset) -> nothing: the same debts, found by whom they are owed to.
	#[pallet::storage]
	pub type DebtsTo<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, DaoAsset<T>, ()>;

	/// DAO, asset -> sum of these debts.
	#[pallet::storage]
	pub type DebtTotals<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AssetId,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Dissolved DAO, (member, asset) -> what the member was paid since.
	#[pallet::storage]
	pub type Taken<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		AccountAsset<T>,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Dissolved DAO, asset -> what all members were paid since.
	#[pallet::storage]
	pub type Payouts<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		DaoId,
		Blake2_128Concat,
		T::AssetId,
		BalanceOf<T>,
		ValueQuery,
	>;

	/// Asset -> nothing: those whose account in the pot was made without a reference.
	#[pallet::storage]
	pub type PotAssets<T: Config> = StorageMap<_, Blake2_128Concat, T::AssetId, ()>;

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

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A DAO was founded; it waits until `until` for those invited.
		Founded {
			/// The DAO.
			dao: DaoId,
			/// Who founded it.
			founder: T::AccountId,
			/// Its account.
			account: T::AccountId,
			/// Deposit moved from the founder to the DAO's account and held there.
			deposit: BalanceOf<T>,
			/// End of the founding period.
			until: BlockOf<T>,
		},
		/// Somebody was invited, at the founding or by decision.
		Invited {
			/// The DAO.
			dao: DaoId,
			/// Who was invited.
			who: T::AccountId,
			/// When the invitation lapses.
			until: BlockOf<T>,
		},
		/// Somebody accepted an invitation and is a member now.
		InvitationAccepted {
			/// The DAO.
			dao: DaoId,
			/// The new member.
			who: T::AccountId,
			/// Shares of the new member.
			shares: u64,
			/// Loot of the new member.
			loot: u64,
		},
		/// Somebody declined an invitation.
		InvitationDeclined {
			/// The DAO.
			dao: DaoId,
			/// Who declined.
			who: T::AccountId,
		},
		/// An invitation lapsed.
		InvitationExpired {
			/// The DAO.
			dao: DaoId,
			/// Who had been invited.
			who: T::AccountId,
		},
		/// A DAO came to life.
		Started {
			/// The DAO.
			dao: DaoId,
			/// Number of its members.
			members: u32,
		},
		/// A DAO was removed because nobody able to vote had accepted; the deposit went back.
		Unfounded {
			/// The DAO.
			dao: DaoId,
			/// Who got the deposit.
			founder: T::AccountId,
			/// The deposit.
			deposit: BalanceOf<T>,
		},
		/// A member left; shares and loot are burnt.
		Left {
			/// The DAO.
			dao: DaoId,
			/// Who left.
			who: T::AccountId,
			/// Burnt shares.
			shares: u64,
			/// Burnt loot.
			loot: u64,
		},
		/// The last holder left: the DAO decides nothing any more.
		Dissolved {
			/// The DAO.
			dao: DaoId,
			/// Shares plus loot that still have a claim.
			claims: u128,
		},
		/// The constitution was changed.
		Amended {
			/// The DAO.
			dao: DaoId,
			/// Hash of the constitution before.
			old: T::Hash,
			/// Hash of the constitution now.
			new: T::Hash,
		},
		/// A proposal opened.
		Proposed {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// Who proposed.
			proposer: T::AccountId,
			/// Classes of its calls.
			classes: Classes,
			/// From this block on no ballot is taken.
			ends: BlockOf<T>,
		},
		/// A ballot was cast or changed.
		Voted {
			/// The proposal.
			proposal: ProposalId,
			/// Whose ballot.
			who: T::AccountId,
			/// Which way.
			vote: Vote,
			/// With which weight.
			weight: Weighted,
		},
		/// The outcome flipped late, so voting goes on for a while, once.
		Extended {
			/// The proposal.
			proposal: ProposalId,
			/// New end of voting.
			ends: BlockOf<T>,
		},
		/// The outcome is certain; voting has ended before its time.
		EndedEarly {
			/// The proposal.
			proposal: ProposalId,
		},
		/// A proposal passed.
		Passed {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// From this block on it can be enacted.
			until: BlockOf<T>,
		},
		/// A proposal got no as an answer.
		Rejected {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// Why.
			reason: RejectReason,
		},
		/// A proposal was taken back.
		Withdrawn {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// All calls of a proposal were made.
		Enacted {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
		},
		/// An attempt to enact a proposal failed and changed nothing.
		EnactmentFailed {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
			/// Which of its calls failed, from 0; None if none was tried.
			index: Option<u32>,
			/// Why.
			error: DispatchError,
			/// Until when it can be tried again.
			expires: BlockOf<T>,
		},
		/// A failed proposal can no longer be tried.
		Expired {
			/// The DAO.
			dao: DaoId,
			/// The proposal.
			proposal: ProposalId,
		},

		// Votes, reputation, rounds.
		/// Reputation was granted.
		ReputationGranted {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// Points, as of now.
			amount: u64,
			/// The same, raw: what is added to the record.
			raw: Weighted,
		},
		/// Reputation was burnt.
		ReputationBurnt {
			/// The DAO.
			dao: DaoId,
			/// Whose.
			who: T::AccountId,
			/// Raw reputation taken from the record.
			raw: Weighted,
		},
		/// A member lets another cast its ballots on proposals opened from now on.
		Delegated {
			/// The DAO.
			dao: DaoId,
			/// Whose ballots.
			who: T::AccountId,
			/// Who may cast them.
			to: T::AccountId,
			/// From this proposal on.
			since: ProposalId,
		},
		/// A delegation ended.
		Undelegated {
			/// The DAO.
			dao: DaoId,
			/// Whose ballots.
			who: T::AccountId,
			/// Who may no longer cast them.
			to: T::AccountId,
		},
		/// A delegate cast somebody's ballot, or changed the one cast.
		VotedAs {
			/// The proposal.
			proposal: ProposalId,
			/// Whose ballot.
			who: T::AccountId,
			/// Who cast it.
			by: T::AccountId,
			/// Which way.
			vote: Vote,
			/// With which weight.
			weight: Weighted,
		},
		/// Somebody took a guest seat by reputation.
		GuestSeated {
			/// The DAO.
			dao: DaoId,
			/// The new member, without shares.
			who: T::AccountId,
		},
		/// A DAO offered another to exchange reputation.
		ExchangeOffered {
			/// Who offers.
			dao: DaoId,
			/// To whom.
			with: DaoId,
			/// Points of the offering DAO for the other.
			give: u64,
			/// Points of the other for the offering DAO.
			want: u64,
			/// When the offer lapses.
			expires: BlockOf<T>,
		},
		/// Two DAOs granted each other reputation.
		ReputationExchanged {
			/// Who accepted.
			dao: DaoId,
			/// Who had offered.
			with: DaoId,
			/// Points that the accepting DAO granted.
			give: u64,
			/// Points that it got.
			get: u64,
		},
		/// An exchange, or an offer, ended; what was granted is burnt on both sides.
		ExchangeEnded {
			/// The lower-numbered DAO.
			dao: DaoId,
			/// The other.
			with: DaoId,
		},
		/// A DAO opened a funding round; the pool moved from its account into the pot.
		RoundOpened {
			/// The DAO.
			dao: DaoId,
			/// The round.
			round: RoundId,
			/// The pool.
			pool: BalanceOf<T>,
			/// What counts as one voice.
			voice: Voice,
			/// End of registration and contributions.
			ends: BlockOf<T>,
			/// Projects are paid from here.
			claims_from: BlockOf<T>,
			/// Nothing is paid any more from here.
			claims_until: BlockOf<T>,
		},
		/// A project takes part in a round.
		ProjectRegistered {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// Who registered it.
			owner: T::AccountId,
			/// Who will be paid.
			payee: T::AccountId,
		},
		/// Somebody gave to a project; it waits in the pot.
		Contributed {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// Who gave.
			who: T::AccountId,
			/// How much.
			amount: BalanceOf<T>,
			/// The DAO whose voice it is, if DAOs are the voices.
			via: Option<DaoId>,
		},
		/// A project was excluded; its contributions can be taken back.
		ProjectStruck {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
		},
		/// A project was paid out of the pot.
		ProjectPaid {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// To whom.
			payee: T::AccountId,
			/// Its contributions.
			funds: BalanceOf<T>,
			/// Its part of the pool.
			matched: BalanceOf<T>,
		},
		/// The record of a contribution was removed, its deposit and `refund` went back.
		ContributionSettled {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
			/// Whose.
			who: T::AccountId,
			/// What went back out of the pot; 0 if the project got it.
			refund: BalanceOf<T>,
		},
		/// The rest of a pool went back.
		RestReturned {
			/// The round.
			round: RoundId,
			/// To which DAO.
			dao: DaoId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// The record of a project was removed.
		ProjectRemoved {
			/// The round.
			round: RoundId,
			/// The project.
			project: ProjectId,
		},

		// Members and money.
		/// Shares and loot were issued to a member.
		Granted {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
		},
		/// Shares and loot were taken from a member by decision.
		Burnt {
			/// The DAO.
			dao: DaoId,
			/// From whom.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
		},
		/// Somebody asks to be admitted; the tribute lies in the pot.
		Applied {
			/// The DAO.
			dao: DaoId,
			/// Who applies.
			who: T::AccountId,
			/// Shares asked for.
			shares: u64,
			/// Loot asked for.
			loot: u64,
			/// What is offered.
			tribute: Option<TributeOf<T>>,
			/// When the application lapses.
			expires: BlockOf<T>,
		},
		/// An application was taken back.
		ApplicationWithdrawn {
			/// The DAO.
			dao: DaoId,
			/// Who had applied.
			who: T::AccountId,
		},
		/// An application lapsed.
		ApplicationExpired {
			/// The DAO.
			dao: DaoId,
			/// Who had applied.
			who: T::AccountId,
		},
		/// A candidate was admitted on trial.
		Admitted {
			/// The DAO.
			dao: DaoId,
			/// The candidate.
			who: T::AccountId,
			/// End of the trial period.
			until: BlockOf<T>,
		},
		/// A candidate was refused, before or during the trial period.
		Revoked {
			/// The DAO.
			dao: DaoId,
			/// Who was refused.
			who: T::AccountId,
		},
		/// A trial period ended: shares and loot were issued, the tribute went to the treasury.
		ProbationEnded {
			/// The DAO.
			dao: DaoId,
			/// The member.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
			/// What reached the treasury.
			tribute: Option<TributeOf<T>>,
		},
		/// A tribute went back, whole.
		TributeReturned {
			/// The DAO.
			dao: DaoId,
			/// Whose it is.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
			/// How it was paid.
			payment: Payment,
		},
		/// A DAO registered an asset.
		AssetRegistered {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
		},
		/// A DAO took an asset off its list.
		AssetUnregistered {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
		},
		/// A member burnt shares and loot for a part of the free treasury.
		Exited {
			/// The DAO.
			dao: DaoId,
			/// Who exits.
			who: T::AccountId,
			/// Shares.
			shares: u64,
			/// Loot.
			loot: u64,
			/// Whether the membership ended with it.
			gone: bool,
		},
		/// One asset of an exit.
		ExitPaid {
			/// The DAO.
			dao: DaoId,
			/// Who exits.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
			/// How it was paid.
			payment: Payment,
		},
		/// What a former member was owed waits in the pot.
		Credited {
			/// Whose it is.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A credit was paid.
		CreditWithdrawn {
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A DAO paid what it owed of an asset that had been frozen.
		DebtPaid {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A dissolved DAO was swept while an asset it owed was still frozen.
		DebtLost {
			/// The DAO.
			dao: DaoId,
			/// Who loses it.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A member was expelled: shares became loot.
		Kicked {
			/// The DAO.
			dao: DaoId,
			/// Who was expelled.
			who: T::AccountId,
			/// Loot that waits for payment.
			loot: u64,
		},
		/// A member was suspended.
		MemberJailed {
			/// The DAO.
			dao: DaoId,
			/// Who.
			who: T::AccountId,
			/// Ends at the first opening of a proposal at or after this block.
			until: BlockOf<T>,
		},
		/// A suspension was lifted.
		MemberReleased {
			/// The DAO.
			dao: DaoId,
			/// Whose.
			who: T::AccountId,
		},
		/// Somebody paid a DAO, as income.
		IncomePaid {
			/// The DAO.
			dao: DaoId,
			/// Who paid.
			from: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// The members' part of an income was set aside.
		IncomeShared {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// The income.
			amount: BalanceOf<T>,
			/// The part that belongs to the members.
			shared: BalanceOf<T>,
		},
		/// An income could not be shared and stays in the treasury.
		IncomeKept {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// The income.
			amount: BalanceOf<T>,
			/// Why.
			error: DispatchError,
		},
		/// Money of the treasury was set aside for all members, by shares and loot.
		Distributed {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A member was paid what was set aside.
		Claimed {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A member of a dissolved DAO was paid.
		RestPaid {
			/// The DAO.
			dao: DaoId,
			/// To whom.
			who: T::AccountId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// Records of a dissolved DAO were removed; more are left.
		Swept {
			/// The DAO.
			dao: DaoId,
			/// How many.
			records: u32,
		},
		/// What nobody claimed of an asset went to the Commons.
		RestSwept {
			/// The DAO.
			dao: DaoId,
			/// The asset.
			asset: T::AssetId,
			/// How much.
			amount: BalanceOf<T>,
		},
		/// A dissolved DAO is gone; the deposit went back.
		Removed {
			/// The DAO.
			dao: DaoId,
			/// Who got the deposit.
			founder: T::AccountId,
			/// The deposit.
			deposit: BalanceOf<T>,
		},
		/// The pot can hold an asset from now on.
		PotOpened {
			/// The asset.
			asset: T::AssetId,
			/// Who paid for it.
			by: T::AccountId,
			/// One minimum balance, left in the pot.
			seed: BalanceOf<T>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such DAO.
		UnknownDao,
		/// There is no such proposal, or its answer is so old that it was dropped.
		UnknownProposal,
		/// There is no such invitation.
		NotInvited,
		/// A DAO, a proposal or a member is in a state in which this call is not possible now.
		WrongState,
		/// No DAO may make this call: it is not in the table of classes.
		NotClassified,
		/// Only the DAO itself, by a proposal of the needed class, can do this.
		NotEnacting,
		/// The article is sealed and can never change.
		Sealed,
		/// An article is out of its range, or two do not fit together.
		InvalidConstitution,
		/// The named hash is not that of the DAO's constitution: read it again before accepting.
		OtherConstitution,
		/// The seats are none, too many, doubled, or their shares are too many or none.
		InvalidSeats,
		/// The account is already a member or already invited.
		AlreadySeated,
		/// All seats of the DAO are taken or offered.
		Full,
		/// The account belongs to as many DAOs as it, or this DAO, allows.
		OverLoad,
		/// The candidate is a DAO that cannot decide within the shortest vote of this one.
		TooSlow,
		/// The account has no vote in this.
		NotEligible,
		/// The member is suspended.
		Jailed,
		/// The member voted yes on something that still waits for its first attempt.
		BoundByYes,
		/// The last member of the Commons cannot leave.
		LastMember,
		/// A proposal needs between one and eight calls.
		NoCalls,
		/// The calls are longer than 8 KiB.
		TooLong,
		/// The calls weigh more than a proposal may.
		TooHeavy,
		/// The DAO, or the proposer in it, has as many proposals in Voting as allowed.
		SlotsFull,
		/// Decisions are queued for more than 30 days: wait.
		QueueTooLong,
		/// Only its proposer may do this.
		NotProposer,
		/// Others have voted: it can no longer be taken back.
		OthersVoted,
		/// The named weight is less than the calls need now.
		WeightTooLow,
		/// The runtime's calls changed since the proposal was made.
		OtherVersion,
		/// The stored calls cannot be decoded.
		Undecodable,
		/// The time for this has passed.
		Expired,
		/// The time for this has not come.
		TooEarly,
		/// A number has reached its end.
		Overflow,

		// Votes, reputation, rounds.
		/// An amount of zero does nothing.
		NothingToDo,
		/// The account has less reputation than this needs: read it again, it may have faded.
		NotEnoughReputation,
		/// The reputation budget of these 30 days is spent: wait, or amend the article.
		BudgetSpent,
		/// Reputation faded for so long that the numbers end: take a longer half-life.
		Horizon,
		/// The proposal is not decided with credits: use `vote`.
		NotQuadratic,
		/// Yes and no take between 1 and 65,535 votes, an abstention takes none.
		InvalidVotes,
		/// v votes cost v² credits, and there are not so many left in the period in which the
		/// proposal opened.
		CreditsSpent,
		/// The member has not given leave to cast this ballot, or only after the proposal opened.
		NotDelegated,
		/// The delegate carries as many delegations as the constitution allows.
		DelegateFull,
		/// The owner has cast this ballot: a delegate cannot change it.
		OwnBallot,
		/// In the last eighth of the vote only owners cast ballots.
		LastWindow,
		/// Own and delegated weight together would be above the cap.
		AboveCap,
		/// The constitution offers no guest seats.
		NoGuestSeat,
		/// The two DAOs have an offer or an exchange already: end that first.
		AlreadyExchanging,
		/// There is no offer or exchange between the two DAOs.
		NoExchange,
		/// The offer has other terms than those named: read it again.
		OtherTerms,
		/// An exchange may grant at most a tenth of all reputation of either DAO.
		TooMuchToExchange,
		/// A term of the round is out of its range.
		InvalidTerms,
		/// There is no such round, or it is settled.
		UnknownRound,
		/// There is no such project in this round.
		UnknownProject,
		/// The round hears no such voice: members only, or name the member DAO that vouches.
		NoVoice,
		/// What was given to this project before was vouched for by another DAO.
		OtherVoice,
		/// Less than the least contribution of the round.
		TooLittle,
		/// One voice can give at most 2^70 units to one project.
		TooMuch,
		/// A project can have at most 2^18 voices.
		TooManyVoices,
		/// Nothing was given by this account to this project, or it is settled.
		NoContribution,
		/// Contributions to the project are not settled yet: settle them first.
		NotSettled,

		// Members and money.
		/// More shares or loot than there are, or none: name what the member has.
		NotEnough,
		/// The Commons has neither shares nor loot.
		CommonsHasNoClaims,
		/// Nobody would be left who can vote: release or admit somebody first.
		LastEligible,
		/// There is no such application.
		NotApplied,
		/// The application is on other terms than those decided on: read it again.
		OtherApplication,
		/// The asset does not exist, or the DAO has not registered it.
		UnknownAsset,
		/// The asset is registered already.
		AssetRegistered,
		/// The asset is native, or in the income article: amend that first.
		AssetInUse,
		/// The DAO has registered 16 assets: take one off the list first.
		TooManyAssets,
		/// Name each asset once, in ascending order.
		AssetsNotAscending,
		/// The tribute is less than the asset's minimum balance.
		TributeTooSmall,
		/// There is nothing to pay, or not to this account in these assets.
		NothingToClaim,
		/// The tokens cannot be moved now: the asset is frozen, or the account is empty. Try later.
		CannotPay,
		/// A suspension ends after now and at most 180 days from now.
		BadTerm,
		/// Nobody has a share or loot: there is nobody to distribute to.
		NoClaims,
		/// The Commons cannot be dissolved.
		CommonsStays,
		/// A proposal waits for its answer, or an exchange of reputation for its end: close or expire it
		/// first.
		StillOpen,
		/// The dissolved DAO is a member of others: let it exit there first.
		StillMember,
		/// A page has between 1 and 64 records.
		BadLimit,
		/// The pot can hold this asset already.
		PotIsOpen,
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Found a DAO: `constitution`, where to read about it, and the seats offered.
		///
		/// Anyone. Nobody becomes a member without consent: those in `seats` are invited and the
		/// signer's own seat, if listed, counts as accepted. The deposit moves to the DAO's
		/// account and comes back if the DAO is removed. Nothing can be decided before `start`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::found(seats.len().saturated_into()))]
		pub fn found(
			origin: OriginFor<T>,
			constitution: Box<ConstitutionOf<T>>,
			metadata: Metadata,
			seats: Seats<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_found(who, *constitution, metadata, seats).map(|_| ())
		}

		/// Accept the seat offered by a DAO, under the constitution with this hash.
		///
		/// The invited account. Naming the hash makes sure that it was not changed since it was
		/// read.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::accept_invitation())]
		pub fn accept_invitation(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_invitation(dao, who, constitution_hash)
		}

		/// Decline the seat offered by a DAO. The invited account.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::decline_invitation())]
		pub fn decline_invitation(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_decline_invitation(dao, who)
		}

		/// Conclude the founding of a DAO: as soon as all have answered, or when its time is
		/// over. If nobody able to vote accepted, the DAO is removed and the deposit goes back.
		///
		/// Anyone.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::start(MAX_MEMBERS))]
		pub fn start(origin: OriginFor<T>, dao: DaoId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let records = Self::do_start(dao)?;
			Ok(Some(T::WeightInfo::start(records)).into())
		}

		/// Remove an invitation whose time is over; its deposit goes back to the DAO.
		///
		/// Anyone. Invitations of a founding end with `start`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::expire_invitation())]
		pub fn expire_invitation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_invitation(dao, who)
		}

		/// Offer a seat to `who`, who becomes a member by accepting.
		///
		/// Only the DAO itself, by a proposal of the membership class. Its account pays the
		/// deposit for the record.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_invite(dao, who)
		}

		/// Leave a DAO. Shares and loot are burnt without payment (`rage_quit` pays for them);
		/// ballots already cast stand, what was earned becomes credit. On trial the tribute comes
		/// back whole.
		///
		/// A member. Not while an own yes ballot waits for its first attempt at enactment.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(dao, who)
		}

		/// Replace the constitution. Sealed articles must stay as they are, proposals already
		/// open keep their rules.
		///
		/// Only the DAO itself, by a proposal of the constitutional class.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::amend())]
		pub fn amend(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution: Box<ConstitutionOf<T>>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::CONSTITUTIONAL)?;
			Self::do_amend(dao, *constitution)
		}

		/// Propose that a DAO makes these calls, in this order, all or none.
		///
		/// A member with a vote. The fee contains the weight of the calls, because enactment is
		/// free; the deposit comes back with the answer. Calls that no DAO may make are refused.
		#[pallet::call_index(30)]
		#[pallet::weight({
			let inner = calls.iter().fold(Weight::zero(), |sum, call| {
				sum.saturating_add(call.get_dispatch_info().call_weight)
			});
			T::WeightInfo::propose(MAX_MEMBERS, calls.encoded_size().saturated_into())
				.saturating_add(T::WeightInfo::close(MAX_MEMBERS))
				.saturating_add(T::WeightInfo::enact(MAX_MEMBERS, calls.encoded_size().saturated_into()))
				.saturating_add(inner)
		})]
		pub fn propose(
			origin: OriginFor<T>,
			dao: DaoId,
			calls: BoundedVec<Box<CallOf<T>>, ConstU32<MAX_CALLS>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose(who, dao, calls.into_inner()).map(|_| ())
		}

		/// Cast a ballot, or change the one cast.
		///
		/// Whoever had a vote when the proposal opened and still is a member in good standing.
		#[pallet::call_index(31)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(origin: OriginFor<T>, proposal: ProposalId, vote: Vote) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_vote(who, proposal, vote)
		}

		/// Take back an own proposal while nobody else has voted.
		#[pallet::call_index(32)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, proposal)
		}

		/// Conclude the vote on a proposal whose voting has ended, or the time of a failed one.
		///
		/// Anyone. It also happens by itself; this is for those in a hurry.
		#[pallet::call_index(33)]
		#[pallet::weight(T::WeightInfo::close(MAX_MEMBERS))]
		pub fn close(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let ballots = Self::do_close(proposal)?;
			Ok(Some(T::WeightInfo::close(ballots)).into())
		}

		/// Carry out a proposal whose grace is over, or try a failed one again. `max_weight` is
		/// the most its calls may weigh; with less than they need nothing happens.
		///
		/// Anyone. The first attempt also happens by itself.
		#[pallet::call_index(34)]
		#[pallet::weight(
			T::WeightInfo::enact(MAX_MEMBERS, MAX_CALL_BYTES).saturating_add(*max_weight)
		)]
		pub fn enact(
			origin: OriginFor<T>,
			proposal: ProposalId,
			max_weight: Weight,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let used = Self::do_enact(proposal, max_weight)?;
			Ok(Some(used).into())
		}

		// Votes, reputation, rounds: 60 to 99.

		/// Grant `amount` points of reputation to `who`, member or not. Only members vote with
		/// it; it fades with the DAO's half-life.
		///
		/// Only the DAO itself, by a proposal of the membership class, within the reputation
		/// budget of 30 days. For somebody outside its account pays a deposit.
		#[pallet::call_index(60)]
		#[pallet::weight(T::WeightInfo::grant_reputation())]
		pub fn grant_reputation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			amount: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::mint(dao, &who, amount).map(|_| ())
		}

		/// Burn `amount` points of the reputation of `who`, as of now.
		///
		/// Only the DAO itself, by a proposal of the membership class. Nobody can be left below
		/// zero; what remains below one point goes too.
		#[pallet::call_index(61)]
		#[pallet::weight(T::WeightInfo::burn_reputation())]
		pub fn burn_reputation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			amount: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_burn_reputation(dao, &who, amount)
		}

		/// Give up the reputation held in a DAO without being its member; the DAO gets the
		/// deposit for the record back.
		///
		/// Its owner at any time; anyone once it has faded to nothing or the DAO has ended.
		#[pallet::call_index(62)]
		#[pallet::weight(T::WeightInfo::drop_reputation())]
		pub fn drop_reputation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			let signer = ensure_signed(origin)?;
			Self::do_drop_reputation(&signer, dao, &who)
		}

		/// Cast `votes` votes on a proposal of a DAO with quadratic voting, or change those cast:
		/// v votes cost v² credits of the period in which the proposal opened; fewer votes give
		/// the difference back. An abstention takes 0 votes and counts for the quorum.
		///
		/// Whoever was a member in good standing when the proposal opened and still is.
		#[pallet::call_index(63)]
		#[pallet::weight(T::WeightInfo::vote_quadratic())]
		pub fn vote_quadratic(
			origin: OriginFor<T>,
			proposal: ProposalId,
			vote: Vote,
			votes: u16,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_vote_quadratic(who, proposal, vote, votes)
		}

		/// Let `to` cast your ballots on proposals opened from now on, except in the last eighth
		/// of each vote. Your own ballot always overrides and is never overwritten; a yes cast for
		/// you binds you like your own. Replaces an earlier delegation.
		///
		/// A member in good standing, to another one, who carries at most as many delegations as
		/// the constitution allows.
		#[pallet::call_index(64)]
		#[pallet::weight(T::WeightInfo::delegate())]
		pub fn delegate(origin: OriginFor<T>, dao: DaoId, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_delegate(dao, who, to)
		}

		/// End your delegation. Ballots already cast for you stand until you cast your own.
		#[pallet::call_index(65)]
		#[pallet::weight(T::WeightInfo::undelegate())]
		pub fn undelegate(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_undelegate(dao, who)
		}

		/// Cast the ballot of `who`, or change the one you cast.
		///
		/// The delegate of `who`, if the delegation is older than the proposal, `who` has not
		/// voted and own and delegated weight together are not above the cap. Not in the last
		/// eighth of the vote.
		#[pallet::call_index(66)]
		#[pallet::weight(T::WeightInfo::vote_as())]
		pub fn vote_as(
			origin: OriginFor<T>,
			proposal: ProposalId,
			who: T::AccountId,
			vote: Vote,
		) -> DispatchResult {
			let delegate = ensure_signed(origin)?;
			Self::do_vote_as(delegate, proposal, who, vote)
		}

		/// Take a free seat of a DAO whose constitution offers them to those with enough of its
		/// reputation, under the constitution with this hash. The seat has no shares; what the
		/// reputation weighs depends on the voting system. The DAO pays for the record.
		#[pallet::call_index(67)]
		#[pallet::weight(T::WeightInfo::take_guest_seat())]
		pub fn take_guest_seat(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution_hash: T::Hash,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_take_guest_seat(dao, who, constitution_hash)
		}

		/// Offer another DAO to grant each other reputation: `give` points of this DAO for its
		/// account, `want` points of the other for ours. One exchange for each pair.
		///
		/// Only the DAO itself, by a proposal of the membership class. Its account pays a deposit.
		#[pallet::call_index(68)]
		#[pallet::weight(T::WeightInfo::offer_exchange())]
		pub fn offer_exchange(
			origin: OriginFor<T>,
			dao: DaoId,
			with: DaoId,
			give: u64,
			want: u64,
			expires: BlockOf<T>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_offer_exchange(dao, with, give, want, expires)
		}

		/// Accept what `from` offered, with the terms as read: `from` grants our account `give`
		/// of its points, we grant its account `want` of ours, both within the budgets and at most
		/// a tenth of all reputation of either.
		///
		/// Only the DAO itself, by a proposal of the membership class.
		#[pallet::call_index(69)]
		#[pallet::weight(T::WeightInfo::accept_exchange())]
		pub fn accept_exchange(
			origin: OriginFor<T>,
			dao: DaoId,
			from: DaoId,
			give: u64,
			want: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_accept_exchange(dao, from, give, want)
		}

		/// Undo an exchange: both DAOs burn what is left of what they granted. Or take back an own
		/// offer.
		///
		/// Only one of the two DAOs itself, by a proposal of the membership class.
		#[pallet::call_index(70)]
		#[pallet::weight(T::WeightInfo::unwind_exchange())]
		pub fn unwind_exchange(origin: OriginFor<T>, dao: DaoId, with: DaoId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_unwind_exchange(dao, with)
		}

		/// Remove an offer that has lapsed, or an exchange of which one DAO has ended.
		///
		/// Anyone.
		#[pallet::call_index(71)]
		#[pallet::weight(T::WeightInfo::expire_exchange())]
		pub fn expire_exchange(origin: OriginFor<T>, dao: DaoId, with: DaoId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_exchange(dao, with)
		}

		/// Open a round of quadratic funding. The pool moves from the DAO's account into the pot
		/// and is out of its reach; what is not matched comes back after the claims.
		///
		/// Only the DAO itself, by a proposal of the treasury class. Its account pays a deposit.
		#[pallet::call_index(72)]
		#[pallet::weight(T::WeightInfo::open_round())]
		pub fn open_round(origin: OriginFor<T>, dao: DaoId, terms: TermsOf<T>) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_open_round(dao, terms)
		}

		/// Let a project take part in a round; `payee` gets its contributions and its match.
		///
		/// Anyone, while the round is open, against a deposit.
		#[pallet::call_index(73)]
		#[pallet::weight(T::WeightInfo::register_project())]
		pub fn register_project(
			origin: OriginFor<T>,
			round: RoundId,
			payee: T::AccountId,
			metadata: Metadata,
		) -> DispatchResult {
			let owner = ensure_signed(origin)?;
			Self::do_register_project(owner, round, payee, metadata)
		}

		/// Give to a project of an open round. It waits in the pot until the project is paid, and
		/// comes back if the project is struck or never paid. In a round of member DAOs name the
		/// one that vouches for you: `via`.
		///
		/// Whoever has a voice in the round, against a deposit for the first contribution.
		#[pallet::call_index(74)]
		#[pallet::weight(T::WeightInfo::contribute())]
		pub fn contribute(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
			amount: BalanceOf<T>,
			via: Option<DaoId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contribute(who, round, project, amount, via)
		}

		/// Exclude a project from a round before payments begin: it gets no match, and
		/// contributions to it can be taken back.
		///
		/// Only the DAO whose round it is, by a proposal of the treasury class.
		#[pallet::call_index(75)]
		#[pallet::weight(T::WeightInfo::strike_project())]
		pub fn strike_project(
			origin: OriginFor<T>,
			dao: DaoId,
			round: RoundId,
			project: ProjectId,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_strike_project(dao, round, project)
		}

		/// Pay a project its contributions and its match.
		///
		/// Anyone, in the time of claims. Once.
		#[pallet::call_index(76)]
		#[pallet::weight(T::WeightInfo::claim_match())]
		pub fn claim_match(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_match(round, project)
		}

		/// Settle what `who` gave to a project that was paid or struck, or not paid in time: the
		/// deposit comes back, and what the project did not get.
		///
		/// Anyone; everything goes to `who`.
		#[pallet::call_index(77)]
		#[pallet::weight(T::WeightInfo::settle_contribution())]
		pub fn settle_contribution(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_contribution(round, project, who)
		}

		/// Give the rest of a round's pool back to its DAO.
		///
		/// Anyone, after the time of claims.
		#[pallet::call_index(78)]
		#[pallet::weight(T::WeightInfo::return_rest())]
		pub fn return_rest(origin: OriginFor<T>, round: RoundId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_return_rest(round)
		}

		/// Remove a project that is paid, struck or out of time, once all contributions to it are
		/// settled; the deposit goes back to who registered it.
		///
		/// Anyone.
		#[pallet::call_index(79)]
		#[pallet::weight(T::WeightInfo::remove_project())]
		pub fn remove_project(
			origin: OriginFor<T>,
			round: RoundId,
			project: ProjectId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_project(round, project)
		}

		// Members and money.

		/// Issue shares and loot to a member in good standing or suspended.
		///
		/// Only the DAO itself, by a proposal of the membership and treasury classes: whoever gets
		/// shares can leave with their part. Errors: `WrongState` for candidates and the expelled,
		/// `CommonsHasNoClaims`, `NotEnough` if both are zero.
		#[pallet::call_index(35)]
		#[pallet::weight(T::WeightInfo::grant())]
		pub fn grant(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			shares: u64,
			loot: u64,
		) -> DispatchResult {
			let both = Classes::MEMBERSHIP.union(Classes::TREASURY);
			Self::ensure_enacting(origin, dao, both)?;
			Self::do_grant(dao, who, shares, loot)
		}

		/// Take shares and loot from a member, without payment.
		///
		/// Only the DAO itself, by a proposal of the membership class; whoever disagrees can leave
		/// with their part during the grace. Not from the expelled. Errors: `NotEnough`,
		/// `LastEligible` if nobody could vote any more.
		#[pallet::call_index(36)]
		#[pallet::weight(T::WeightInfo::burn())]
		pub fn burn(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			shares: u64,
			loot: u64,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_burn(dao, who, shares, loot)
		}

		/// Ask a DAO to be admitted, under the constitution with this hash, for these shares and
		/// this loot, and with this tribute in an asset that the DAO has registered.
		///
		/// Anyone. The tribute lies in the pot and comes back whole until the trial period has
		/// ended; the deposit comes back with the answer. The application lapses after a while.
		#[pallet::call_index(37)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			dao: DaoId,
			constitution_hash: T::Hash,
			shares: u64,
			loot: u64,
			tribute: Option<TributeOf<T>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(dao, who, constitution_hash, shares, loot, tribute)
		}

		/// Take an own application back; tribute and deposit return. The applicant.
		#[pallet::call_index(38)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(dao, who)
		}

		/// Remove an application whose time is over, or to a DAO that ended; tribute and deposit
		/// return to the applicant.
		///
		/// Anyone.
		#[pallet::call_index(39)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn expire_application(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire_application(dao, who)
		}

		/// Admit an applicant on exactly these terms, which must be those of the application. The
		/// trial period of the constitution begins; its end issues the shares.
		///
		/// Only the DAO itself, by a proposal of the membership class, with shares or loot also of
		/// the treasury class. Its account pays the deposit for the record.
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			shares: u64,
			loot: u64,
			tribute: Option<TributeOf<T>>,
		) -> DispatchResult {
			let class = match (shares, loot) {
				(0, 0) => Classes::MEMBERSHIP,
				_ => Classes::MEMBERSHIP.union(Classes::TREASURY),
			};
			Self::ensure_enacting(origin, dao, class)?;
			Self::do_admit(dao, who, shares, loot, tribute)
		}

		/// Refuse an applicant, or end a trial period; the tribute returns whole.
		///
		/// Only the DAO itself, by a proposal of the membership class.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::revoke())]
		pub fn revoke(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_revoke(dao, who)
		}

		/// Conclude a trial period whose time is over: the candidate becomes a full member with
		/// the shares and loot agreed on, the tribute goes to the treasury.
		///
		/// Anyone.
		#[pallet::call_index(42)]
		#[pallet::weight(T::WeightInfo::settle_probation())]
		pub fn settle_probation(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_probation(dao, who)
		}

		/// Put an asset on the DAO's list: tributes, distributions and shared income can be in it,
		/// and former members are paid in it.
		///
		/// Only the DAO itself, by a proposal of the treasury class. At most 16.
		#[pallet::call_index(43)]
		#[pallet::weight(T::WeightInfo::register_asset())]
		pub fn register_asset(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_register_asset(dao, asset)
		}

		/// Take an asset off the DAO's list. What members are owed in it becomes their credit.
		///
		/// Only the DAO itself, by a proposal of the treasury class. Not the native token, and not
		/// an asset of the income article.
		#[pallet::call_index(44)]
		#[pallet::weight(T::WeightInfo::unregister_asset())]
		pub fn unregister_asset(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_unregister_asset(dao, asset)
		}

		/// Leave with your part: burn `shares` and `loot` and be paid
		/// `free treasury * burnt / all claims` of each asset named (at most 16, ascending).
		///
		/// A member, also a suspended or expelled one. What is not named is forfeited. If nothing
		/// is left of both, the membership ends. What cannot be paid waits as credit. Errors:
		/// `BoundByYes` while an own yes ballot waits for its first attempt at enactment.
		#[pallet::call_index(45)]
		#[pallet::weight(T::WeightInfo::rage_quit(assets.len().saturated_into()))]
		pub fn rage_quit(
			origin: OriginFor<T>,
			dao: DaoId,
			shares: u64,
			loot: u64,
			assets: AssetList<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_rage_quit(dao, who, shares, loot, &assets)
		}

		/// Pay an expelled member their part of all registered assets.
		///
		/// Anyone, from 14 days after the expulsion; until then only the expelled, by `rage_quit`.
		#[pallet::call_index(46)]
		#[pallet::weight(T::WeightInfo::rage_quit(MAX_ASSETS))]
		pub fn pay_former(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let assets = Self::do_pay_former(dao, who)?;
			Ok(Some(T::WeightInfo::rage_quit(assets)).into())
		}

		/// Pay out what waits in the pot for an account. Anyone, for anyone.
		#[pallet::call_index(47)]
		#[pallet::weight(T::WeightInfo::withdraw_credit())]
		pub fn withdraw_credit(
			origin: OriginFor<T>,
			who: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_credit(who, asset)
		}

		/// Pay what a DAO owes somebody who left while an asset was frozen. Anyone, for anyone.
		#[pallet::call_index(48)]
		#[pallet::weight(T::WeightInfo::pay_debt())]
		pub fn pay_debt(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_pay_debt(dao, who, asset)
		}

		/// Expel a member. Shares become loot; vote, income and reputation end; the claim stays
		/// and can be paid by anyone after 14 days.
		///
		/// Only the DAO itself, by a proposal of the membership class. Somebody who can vote must
		/// remain.
		#[pallet::call_index(49)]
		#[pallet::weight(T::WeightInfo::kick())]
		pub fn kick(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_kick(dao, who)
		}

		/// Suspend a member until a block at most 180 days away: no vote and no proposals; claim,
		/// income and exit stay.
		///
		/// Only the DAO itself, by a proposal of the membership class. Somebody who can vote must
		/// remain.
		#[pallet::call_index(50)]
		#[pallet::weight(T::WeightInfo::jail())]
		pub fn jail(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			until: BlockOf<T>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_jail(dao, who, until)
		}

		/// Lift a suspension before its time. It gives no vote on what is already open.
		///
		/// Only the DAO itself, by a proposal of the membership class.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, dao: DaoId, who: T::AccountId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::MEMBERSHIP)?;
			Self::do_release(dao, who)
		}

		/// Pay a DAO, as income: the part that its constitution shares belongs to its members at
		/// once. A plain transfer is not shared.
		///
		/// Anyone.
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::pay_income())]
		pub fn pay_income(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_pay_income(dao, who, asset, amount)
		}

		/// Set money of the treasury aside for all who have shares or loot, in proportion.
		///
		/// Only the DAO itself, by a proposal of the treasury class; in a registered asset.
		#[pallet::call_index(53)]
		#[pallet::weight(T::WeightInfo::distribute())]
		pub fn distribute(
			origin: OriginFor<T>,
			dao: DaoId,
			asset: T::AssetId,
			amount: BalanceOf<T>,
		) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::TREASURY)?;
			Self::do_distribute(dao, asset, amount)
		}

		/// Pay a member all that was set aside for it, of every asset. What cannot be paid stays.
		///
		/// Anyone, for anyone.
		#[pallet::call_index(54)]
		#[pallet::weight(T::WeightInfo::claim(MAX_ASSETS))]
		pub fn claim(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let assets = Self::do_claim(dao, who)?;
			Ok(Some(T::WeightInfo::claim(assets)).into())
		}

		/// End the DAO: nothing is decided any more, open proposals get a no, and everything it
		/// owns belongs to the holders of shares and loot, in proportion (`claim_rest`).
		///
		/// Only the DAO itself, by a proposal of the constitutional class. Without any shares or
		/// loot all goes to the Commons: distribute before.
		#[pallet::call_index(55)]
		#[pallet::weight(T::WeightInfo::dissolve())]
		pub fn dissolve(origin: OriginFor<T>, dao: DaoId) -> DispatchResult {
			Self::ensure_enacting(origin, dao, Classes::CONSTITUTIONAL)?;
			Self::do_dissolve(dao)
		}

		/// Pay a member of a dissolved DAO their part of these assets (at most 16, ascending). Can
		/// be repeated whenever more money has arrived.
		///
		/// Anyone, for anyone.
		#[pallet::call_index(56)]
		#[pallet::weight(T::WeightInfo::claim_rest(assets.len().saturated_into()))]
		pub fn claim_rest(
			origin: OriginFor<T>,
			dao: DaoId,
			who: T::AccountId,
			assets: AssetList<T>,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_claim_rest(dao, who, &assets)
		}

		/// Let a dissolved DAO leave another DAO with its part, so that its holders get it.
		///
		/// Anyone. Paid in all assets the other DAO has registered.
		#[pallet::call_index(57)]
		#[pallet::weight(T::WeightInfo::rage_quit(MAX_ASSETS))]
		pub fn exit_dissolved(
			origin: OriginFor<T>,
			dissolved: DaoId,
			from: DaoId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_exit_dissolved(dissolved, from)
		}

		/// Remove up to `limit` records (at most 64) of a dissolved DAO after its sweep date.
		/// With the last of them its registered assets, and those named, go to the Commons and the
		/// deposit to the founder.
		///
		/// Anyone. Repeat until `Removed`. Errors: `StillOpen` while a proposal waits for its
		/// answer, `StillMember` while it belongs to other DAOs (`exit_dissolved`).
		#[pallet::call_index(58)]
		#[pallet::weight(T::WeightInfo::sweep(*limit, assets.len().saturated_into()))]
		pub fn sweep(
			origin: OriginFor<T>,
			dao: DaoId,
			assets: AssetList<T>,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let named = assets.len().saturated_into();
			let records = Self::do_sweep(dao, &assets, limit)?;
			Ok(Some(T::WeightInfo::sweep(records, named)).into())
		}

		/// Make the pot ready for an asset: the signer pays the deposit for its account and leaves
		/// one minimum balance in it, for good. Otherwise the first payment into the pot does it.
		///
		/// Anyone. Useful for a DAO without native tokens, whose income could not be shared.
		#[pallet::call_index(59)]
		#[pallet::weight(T::WeightInfo::open_pot())]
		pub fn open_pot(origin: OriginFor<T>, asset: T::AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_pot(who, asset)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A DAO with its constitution.
		pub fn dao(dao: DaoId) -> Option<DaoView<T::AccountId, BlockOf<T>, T::AssetId>> {
			Self::read_dao(dao)
		}

		/// The members of a DAO.
		pub fn members(dao: DaoId) -> Vec<MemberView<T::AccountId, BlockOf<T>>> {
			Self::read_members(dao)
		}

		/// The open invitations of a DAO.
		pub fn invitations(dao: DaoId) -> Vec<InvitationView<T::AccountId, BlockOf<T>>> {
			Self::read_invitations(dao)
		}

		/// The proposals of a DAO that are in storage: open ones and the last answers.
		pub fn proposals(dao: DaoId) -> Vec<ProposalView<T::AccountId, BlockOf<T>>> {
			Self::read_proposals(dao)
		}

		/// Where a proposal stands now, whether or not that has been recorded yet.
		pub fn status(proposal: ProposalId) -> Option<ProposalState<BlockOf<T>>> {
			Self::read_status(proposal)
		}

		/// The weight of an account's ballot on a proposal. Where votes are bought with credits: 1
		/// for whoever may vote.
		pub fn power(proposal: ProposalId, who: T::AccountId) -> Weighted {
			Self::read_power(proposal, &who)
		}

		/// The DAOs of which an account is a member.
		pub fn memberships(who: T::AccountId) -> Vec<DaoId> {
			Memberships::<T>::get(who).into_inner()
		}

		/// The account of a DAO.
		pub fn account(dao: DaoId) -> Option<T::AccountId> {
			Daos::<T>::contains_key(dao).then(|| Self::account_id(dao))
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

		/// The voice credits of a member in the running period; None where votes are not bought.
		pub fn credits(dao: DaoId, who: T::AccountId) -> Option<CreditView<BlockOf<T>>> {
			Self::read_credits(dao, &who)
		}

		/// Who may cast a member's ballots, and from which proposal on.
		pub fn delegation(dao: DaoId, who: T::AccountId) -> Option<Delegation<T::AccountId>> {
			Delegations::<T>::get(dao, who)
		}

		/// How concentrated votes, claims and reputation are in a DAO.
		pub fn concentration(dao: DaoId) -> Option<ConcentrationView> {
			Self::read_concentration(dao)
		}

		/// The offer or exchange of reputation between two DAOs.
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

		/// The applications to a DAO, from after `from` in the order of storage, at most 64.
		pub fn applications(
			dao: DaoId,
			from: Option<T::AccountId>,
		) -> Vec<ApplicationView<T::AccountId, BlockOf<T>, TributeOf<T>>> {
			Self::read_applications(dao, from)
		}

		/// The registered assets of a DAO: free treasury, set aside, owed.
		pub fn treasury(dao: DaoId) -> Vec<TreasuryLine<T::AssetId, BalanceOf<T>>> {
			Self::read_treasury(dao)
		}

		/// What a member would be paid, by registered asset, for leaving now with everything.
		pub fn exit_value(dao: DaoId, who: T::AccountId) -> Vec<(T::AssetId, BalanceOf<T>)> {
			Self::read_exit_value(dao, &who)
		}

		/// All that waits for an account: from every DAO it belongs to, and its credits.
		pub fn claimable(who: T::AccountId) -> Vec<Claimable<T::AssetId, BalanceOf<T>>> {
			Self::read_claimable(&who)
		}

		/// What an account can do in a DAO now, and which ballots it has not cast yet.
		pub fn actions(who: T::AccountId, dao: DaoId) -> Vec<Action> {
			Self::read_actions(&who, dao)
		}

		/// The account where set-aside money lies.
		pub fn pot_account() -> T::AccountId {
			Self::pot()
		}
	}
}
