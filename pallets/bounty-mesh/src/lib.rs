// SPDX-License-Identifier: Apache-2.0

//! # Bounty mesh
//!
//! Bounties that nest. Whoever takes a bounty may pass parts of its escrow down as bounties of
//! their own, up to sixteen deep. Tokens move only when a root is funded and when something
//! certain is claimed; everything between is numbers in one ledger.
//!
//! Words, transitions, invariants and deposits are in the `README.md` of this crate. Where to look:
//!
//! * [`state`]: the states and the only moves between them.
//! * [`types`]: what is stored, and what calls take.
//! * [`split`]: the arithmetic, without storage.
//! * [`traits`]: what the runtime has to connect.
//! * `posting`, `conditions`, `funding`, `hunting`, `entries`, `review`: the way of a bounty from its posting to its end.
//! * `disputes`, `rulings`, `contests`: when two sides do not agree.
//! * `outcome`: how every bounty with a hunter ends.
//! * `mesh`, `links`: who stands above, and how promises become certain.
//! * `pot`, `price`, `payouts`, `bonds`, `standing`, `upkeep`: money in, what storage costs, money out, reputation,
//!   tidying up.
//! * `calls`, `events`, `errors`: what accounts sign and read.
//! * `levels`, `reads`, `paths`, `actions`: what can be asked.
//! * `try_state`: what always holds.

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

pub mod migrations;
pub mod runtime_api;
pub mod split;
pub mod state;
pub mod traits;
pub mod types;
pub mod weights;

mod actions;
mod bonds;
mod calls;
mod conditions;
mod contests;
mod disputes;
mod entries;
mod errors;
mod events;
mod funding;
mod hunting;
mod levels;
mod links;
mod mesh;
mod outcome;
mod paths;
mod payouts;
mod possible;
mod posting;
mod pot;
mod price;
mod reads;
mod review;
mod rulings;
mod standing;
mod try_state;
mod try_state_deposits;
mod upkeep;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use actions::{Action, Possible};
pub use pallet::*;
pub use paths::{PathToFinal, PathToFinalOf, Wait};
pub use price::ItemsAndBytes;
pub use reads::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

// FRAME's macros expand to code that these lints would refuse.
#[allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::expect_used,
	clippy::unreachable,
	clippy::unwrap_used
)]
#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	#[cfg(feature = "runtime-benchmarks")]
	use crate::traits::BenchmarkHelper;
	use crate::{
		state::{Below, Court, Fall, How},
		traits::{Eligibility, GrantReputation, OnReward, Relation},
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles, tokens::Balance as BalanceT, AccountTouch, Consideration, Footprint,
			QueryPreimage,
		},
		PalletId,
	};
	use frame_system::pallet_prelude::{
		ensure_signed, BlockNumberFor as SystemBlockNumberFor, OriginFor,
	};
	use sp_runtime::traits::BlockNumberProvider;

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(crate::migrations::STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Weights of the calls.
		type WeightInfo: WeightInfo;

		/// The hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Amounts, in every asset.
		type Balance: BalanceT;

		/// Names an asset, the native token being one of them.
		type AssetId: Parameter + Member + MaxEncodedLen;

		/// All assets rewards can be in. Only holds are used: what lies in the pot is out of the
		/// reach of an asset's admin.
		type Assets: fungibles::MutateHold<
			Self::AccountId,
			AssetId = Self::AssetId,
			Balance = Self::Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// Makes the pot's account for an asset without taking a consumer reference of it, so that
		/// nobody can exhaust these with worthless assets.
		type Touch: AccountTouch<Self::AssetId, Self::AccountId>;

		/// The native token.
		#[pallet::constant]
		type NativeAsset: Get<Self::AssetId>;

		/// The pot's account is derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// Storage deposits, native, held from whoever makes the item. Priced like [`ItemsAndBytes`]: a
		/// credit is cut from a bounty's deposit as bytes without an item, and has to cost no more than
		/// it did there.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// Where specifications may be noted.
		type Preimages: QueryPreimage<H = Self::Hashing>;

		/// Answers whether a hunter is what the poster asks for.
		type Eligibility: Eligibility<Self::AccountId>;

		/// Is told when a payee was paid.
		type OnReward: OnReward<Self::AccountId, Self::AssetId, Self::Balance>;

		/// Grants reputation that was promised with a bounty.
		type Reputation: GrantReputation<Self::AccountId>;

		/// Answers whether poster and payee belong together.
		type Relation: Relation<Self::AccountId>;

		/// The chain's arbitration collective: rules where a tree names no arbiter, where the
		/// arbiter is silent, or where a party asks for it. Success is the account its fees go to.
		type Arbitration: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// The blocks all deadlines are counted in.
		type BlockNumberProvider: BlockNumberProvider;

		/// The least length of a tree's windows, in blocks. It has to be longer than a DAO needs
		/// to vote and enact, or a DAO's silence accepts against its will.
		#[pallet::constant]
		type MinWindow: Get<BlockOf<Self>>;

		/// How far from now a tree may end, in blocks.
		#[pallet::constant]
		type MaxLifetime: Get<BlockOf<Self>>;

		/// The length of the periods an account's level is counted in, in blocks.
		#[pallet::constant]
		type LevelPeriod: Get<BlockOf<Self>>;

		/// Entries per page of the reads.
		#[pallet::constant]
		type MaxPageSize: Get<u32>;

		/// What benchmarks ask of the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AssetId>;
	}

	/// Why this pallet holds tokens.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Escrow of all bounties, in the pot.
		#[codec(index = 0)]
		Escrow,
		/// Keeps the pot's account able to hold at all times.
		#[codec(index = 1)]
		Standing,
		/// Storage deposit of a bounty, an application or a credit, on who made it.
		#[codec(index = 2)]
		StorageDeposit,
	}

	/// The number of the next bounty.
	#[pallet::storage]
	pub type NextBountyId<T: Config> = StorageValue<_, BountyId, ValueQuery>;

	/// Bounty → its record: terms, ledger, promises, state.
	// Numbers are counted by the chain, so a cheap hasher is safe here and below.
	#[pallet::storage]
	pub type Bounties<T: Config> = StorageMap<_, Twox64Concat, BountyId, BountyOf<T>>;

	/// Root bounty → what holds for its whole tree, and what came back from it.
	#[pallet::storage]
	pub type Trees<T: Config> = StorageMap<_, Twox64Concat, BountyId, TreeOf<T>>;

	/// Root bounty, bounty → nothing: all bounties of a tree but the root and those in its places, whose
	/// numbers follow the root's.
	#[pallet::storage]
	pub type TreeBounties<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BountyId, Twox64Concat, BountyId, ()>;

	/// Bounty → its specification, if it is a long text. A short one is in the record.
	// Apart from the record: it is large and no call reads it.
	#[pallet::storage]
	pub type Specs<T: Config> =
		StorageMap<_, Twox64Concat, BountyId, BoundedVec<u8, MaxSpecLength>>;

	/// Bounty, applicant → the bid. Stays until taken back, also after the bounty is gone.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		BountyId,
		Blake2_128Concat,
		T::AccountId,
		ApplicationOf<T>,
	>;

	/// Payee, asset → what is owed to a payee whose account could not receive it.
	#[pallet::storage]
	pub type Credits<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AssetId,
		CreditOf<T>,
	>;

	/// Payee, poster → reputation that was promised and could not be granted yet.
	#[pallet::storage]
	pub type OwedReputation<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		OwedOf<T>,
	>;

	/// Assets → nothing: those whose account in the pot was made without a reference.
	#[pallet::storage]
	pub type PotAssets<T: Config> = StorageMap<_, Blake2_128Concat, T::AssetId, ()>;

	/// Root bounty, account → what the account put in, of trees that many fund.
	#[pallet::storage]
	pub type Contributions<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		BountyId,
		Blake2_128Concat,
		T::AccountId,
		ContributionOf<T>,
	>;

	/// Bounty open to all, entrant → the work handed in. Stays until picked or taken back, also
	/// after the bounty is gone.
	#[pallet::storage]
	pub type Entries<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BountyId, Blake2_128Concat, T::AccountId, EntryOf<T>>;

	/// Bounty open to all → the entries that stand, earliest first.
	#[pallet::storage]
	pub type EntryLists<T: Config> = StorageMap<_, Twox64Concat, BountyId, EntryListOf<T>>;

	/// Bounty, promise → the contest that waits for a ruling on it.
	#[pallet::storage]
	pub type Contests<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BountyId, Twox64Concat, LinkRef, ContestOf<T>>;

	/// Account → the height its work reached lately. No deposit: an account has at most one, made
	/// by paid work, and anyone can remove it once it says nothing any more.
	#[pallet::storage]
	pub type Levels<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Level>;

	/// Makes the pot at genesis. There is nothing to choose.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// No fields yet.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::make_pot().expect("the native token can be minted at genesis");
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<SystemBlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MinWindow::get() > 0u32.into(),
				"a window of no length decides nothing"
			);
			assert!(
				T::MaxLifetime::get() > T::MinWindow::get(),
				"a tree has to live longer than its windows"
			);
			assert!(
				T::LevelPeriod::get() > 0u32.into(),
				"levels are counted in periods"
			);
			assert!(T::MaxPageSize::get() > 0, "a page holds at least one entry");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: SystemBlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	/// Limits that are part of the rules.
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// How deep a tree can be; a root has depth 1.
		#[pallet::constant_name(MaxDepth)]
		fn max_depth() -> u32 {
			MAX_DEPTH.into()
		}

		/// How many hunters one bounty may have, one after the other.
		#[pallet::constant_name(MaxTerms)]
		fn max_terms() -> u32 {
			MAX_TERMS
		}

		/// How many pays of one bounty may wait.
		#[pallet::constant_name(MaxPays)]
		fn max_pays() -> u32 {
			MAX_PAYS
		}

		/// How many payees a hunter may name.
		#[pallet::constant_name(MaxPayees)]
		fn max_payees() -> u32 {
			MAX_PAYEES
		}

		/// How often work may be sent back for changes.
		#[pallet::constant_name(MaxReworks)]
		fn max_reworks() -> u8 {
			MAX_REWORKS
		}

		/// How many pays may wait when a milestone is released.
		#[pallet::constant_name(MaxMilestones)]
		fn max_milestones() -> u32 {
			MAX_MILESTONES
		}

		/// What of the stake each side puts at risk in a dispute.
		#[pallet::constant_name(BondShare)]
		fn bond_share() -> sp_runtime::Percent {
			BOND_SHARE
		}

		/// What of the loser's bond goes to who ruled.
		#[pallet::constant_name(FeeShare)]
		fn fee_share() -> sp_runtime::Percent {
			FEE_SHARE
		}

		/// The most an entry can be asked to put at risk, of the reward.
		#[pallet::constant_name(EntryBondShare)]
		fn entry_bond_share() -> sp_runtime::Percent {
			ENTRY_BOND_SHARE
		}

		/// From this part of a tree's funds on, a contributor may contest.
		#[pallet::constant_name(ContestShare)]
		fn contest_share() -> sp_runtime::Percent {
			CONTEST_SHARE
		}

		/// Longest specification that is kept in the record and fits into a place, in bytes.
		#[pallet::constant_name(MaxShortSpec)]
		fn max_short_spec() -> u32 {
			MAX_SHORT_SPEC
		}

		/// How many places for children a root may have.
		#[pallet::constant_name(MaxPlaces)]
		fn max_places() -> u32 {
			MAX_PLACES
		}

		/// Longest specification kept as text, in bytes.
		#[pallet::constant_name(MaxSpecLength)]
		fn max_spec_length() -> u32 {
			MAX_SPEC_LENGTH
		}
	}

	/// Reads, the same as in the runtime API.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// One bounty with its numbers, its state and who stands above it.
		pub fn bounty(id: BountyId) -> Option<BountyViewOf<T>> {
			Self::view(id)
		}

		/// A page of a tree: its terms, its bounties with their money, and where to go on.
		pub fn tree(root: BountyId, cursor: Option<BountyId>, limit: u32) -> Option<TreePageOf<T>> {
			Self::tree_page(root, cursor, limit)
		}

		/// The bounty and its parents up to the root.
		pub fn path_to_root(id: BountyId) -> Vec<BountyId> {
			Self::path(id)
		}

		/// Who stands above a bounty, in whose name, and up to when silence means nothing.
		pub fn authority(id: BountyId) -> Option<AuthorityOf<T>> {
			Self::authority_over(id)
		}

		/// A page of the pays an account has a part in, with what they wait for.
		pub fn claimable(
			account: T::AccountId,
			cursor: Option<BountyId>,
			limit: u32,
		) -> ClaimablePageOf<T> {
			Self::claimable_page(&account, cursor, limit)
		}

		/// What is credited to an account that could not receive it.
		pub fn credit(account: T::AccountId, asset: T::AssetId) -> T::Balance {
			Self::credit_of(&account, &asset)
		}

		/// What is still needed until all pays of a bounty are certain: calls that anyone can make
		/// now, and what has to be waited for.
		pub fn path_to_final(id: BountyId) -> Option<PathToFinalOf<T>> {
			Self::steps_to_final(id)
		}

		/// What an account would get back from a tree now.
		pub fn refundable(root: BountyId, account: T::AccountId) -> T::Balance {
			Self::refund_now(root, &account)
				.map(|refund| refund.amount)
				.unwrap_or_default()
		}

		/// What an account can do about a bounty now, and up to which block. Who has to show a pay for a
		/// call about what is above is told so at the bounty of that pay.
		pub fn actions(account: T::AccountId, id: BountyId) -> Vec<Possible<BlockOf<T>>> {
			Self::possible(&account, id)
		}

		/// The text of a bounty's specification, if it is kept with it.
		pub fn specification(id: BountyId) -> Option<Vec<u8>> {
			Self::text_of(id)
		}

		/// The height an account's work reached in this period and the last: 1 pays people, n has
		/// merged the work of n - 1; 0: none.
		pub fn level(account: T::AccountId) -> u8 {
			Self::level_of(&account)
		}

		/// The account all escrow lies in, on hold.
		pub fn pot_account() -> T::AccountId {
			Self::pot()
		}
	}
}
