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
//! * `posting`, `hunting`, `review`: the way of a bounty from its posting to its end.
//! * `mesh`, `links`: who stands above, and how promises become certain.
//! * `pot`, `payouts`, `upkeep`: money in, money out, tidying up.
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

mod hunting;
mod links;
mod mesh;
mod payouts;
mod posting;
mod pot;
mod reads;
mod review;
mod try_state;
mod upkeep;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use reads::*;
pub use types::*;
pub use weights::WeightInfo;

// FRAME's macros expand to code that these lints would refuse.
#[allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::expect_used,
	clippy::unreachable,
	clippy::unwrap_used
)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	#[cfg(feature = "runtime-benchmarks")]
	use crate::traits::BenchmarkHelper;
	use crate::{
		state::How,
		traits::{Eligibility, OnReward, Relation},
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

		/// Storage deposits, native, held from whoever makes the item.
		type Consideration: Consideration<Self::AccountId, Footprint>;

		/// Where specifications may be noted.
		type Preimages: QueryPreimage<H = Self::Hashing>;

		/// Answers whether a hunter is what the poster asks for.
		type Eligibility: Eligibility<Self::AccountId>;

		/// Is told when a payee was paid.
		type OnReward: OnReward<Self::AccountId, Self::AssetId, Self::Balance>;

		/// Answers whether poster and payee belong together.
		type Relation: Relation<Self::AccountId>;

		/// The blocks all deadlines are counted in.
		type BlockNumberProvider: BlockNumberProvider;

		/// The least length of a tree's windows, in blocks. It has to be longer than a DAO needs
		/// to vote and enact, or a DAO's silence accepts against its will.
		#[pallet::constant]
		type MinWindow: Get<BlockOf<Self>>;

		/// How far from now a tree may end, in blocks.
		#[pallet::constant]
		type MaxLifetime: Get<BlockOf<Self>>;

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

	/// Root bounty, bounty → nothing: all bounties of a tree, the root among them.
	#[pallet::storage]
	pub type TreeBounties<T: Config> =
		StorageDoubleMap<_, Twox64Concat, BountyId, Twox64Concat, BountyId, ()>;

	/// Bounty → its specification, if it is kept as text.
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

	/// Assets → nothing: those whose account in the pot was made without a reference.
	#[pallet::storage]
	pub type PotAssets<T: Config> = StorageMap<_, Blake2_128Concat, T::AssetId, ()>;

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

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A root bounty was posted and its reward put into escrow.
		RootPosted {
			/// The bounty.
			bounty: BountyId,
			/// Who posted it.
			poster: T::AccountId,
			/// What it pays in.
			asset: T::AssetId,
			/// The reward, now on hold in the pot.
			reward: T::Balance,
			/// What its hunter can make certain for others.
			advance: T::Balance,
		},
		/// A child was posted, its reward cut from the parent's available escrow.
		ChildPosted {
			/// The child.
			bounty: BountyId,
			/// The parent.
			parent: BountyId,
			/// The root of the tree.
			root: BountyId,
			/// The parent's hunter.
			poster: T::AccountId,
			/// The reward.
			reward: T::Balance,
			/// What of it is certain once accepted; taken from the parent's advance.
			sure: T::Balance,
			/// What its hunter can make certain for others.
			advance: T::Balance,
		},
		/// Deadlines were moved to later blocks.
		Extended {
			/// The bounty.
			bounty: BountyId,
			/// The last block in which a hunter can be found, if it was moved.
			until: Option<BlockOf<T>>,
			/// The last block for handing in, if it was moved.
			due: Option<BlockOf<T>>,
		},
		/// An account may take the bounty.
		Invited {
			/// The bounty.
			bounty: BountyId,
			/// The account.
			hunter: T::AccountId,
		},
		/// A bid was made.
		Applied {
			/// The bounty.
			bounty: BountyId,
			/// Who bids.
			applicant: T::AccountId,
			/// The price.
			price: T::Balance,
			/// When the work would be handed in at the latest.
			due: BlockOf<T>,
			/// The last block in which the bid binds.
			until: BlockOf<T>,
		},
		/// A bid was taken back.
		ApplicationWithdrawn {
			/// The bounty.
			bounty: BountyId,
			/// Whose bid.
			applicant: T::AccountId,
		},
		/// A hunter works on the bounty.
		Assigned {
			/// The bounty.
			bounty: BountyId,
			/// The number of this hunter's time on it, from 1.
			term: u32,
			/// The hunter.
			hunter: T::AccountId,
			/// What of the escrow the hunter works for; the rest is reserved.
			price: T::Balance,
			/// The last block for handing in.
			due: BlockOf<T>,
		},
		/// Work was handed in.
		Submitted {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// Hash of the evidence.
			evidence: T::Hash,
			/// Who is to be paid.
			payees: Payees<T::AccountId>,
			/// The end of the reviewer's window.
			until: BlockOf<T>,
		},
		/// Work was accepted and the bounty ended.
		Accepted {
			/// The bounty.
			bounty: BountyId,
			/// The hunter's time on it.
			term: u32,
			/// Who accepted, or let the window pass.
			by: T::AccountId,
			/// Whether it was accepted by silence.
			silent: bool,
			/// What its payees get; claimed later.
			paid: T::Balance,
			/// What of `paid` is certain already.
			certain: T::Balance,
			/// What its hunter vouched for in children, now vouched for by `by`.
			vouched: T::Balance,
			/// The accepted children's evidence and its own, chained.
			seal: T::Hash,
		},
		/// A bounty ended without work.
		Ended {
			/// The bounty.
			bounty: BountyId,
			/// How.
			how: How,
		},
		/// A hunter fell out and another one is looked for.
		Reopened {
			/// The bounty.
			bounty: BountyId,
			/// The time that ended.
			term: u32,
			/// Who fell out.
			hunter: T::AccountId,
			/// Whether by own word; else the work was overdue.
			resigned: bool,
			/// The last block in which a hunter can be found.
			until: BlockOf<T>,
		},
		/// What was left over went up.
		FloatedUp {
			/// From this bounty.
			bounty: BountyId,
			/// To this bounty's available escrow; `Top`: back to who funded the tree.
			to: Above,
			/// The amount.
			amount: T::Balance,
			/// Certainty that was promised and not used.
			sure: T::Balance,
		},
		/// A bounty has another one standing above it.
		Lifted {
			/// The bounty.
			bounty: BountyId,
			/// What stood above it.
			from: Above,
			/// What stands above it now.
			to: Above,
		},
		/// A promise came one step nearer to being certain.
		Resolved {
			/// The bounty.
			bounty: BountyId,
			/// The promise.
			link: LinkRef,
			/// What rulings left of it.
			ratio: sp_runtime::Perbill,
			/// What it waits for now.
			next: Next<BlockOf<T>>,
		},
		/// A pay was claimed; the payees' parts are in the events before.
		Claimed {
			/// The bounty.
			bounty: BountyId,
			/// The number of the pay.
			pay: u32,
			/// What was paid out or credited.
			amount: T::Balance,
		},
		/// A payee was paid from the pot.
		Paid {
			/// The bounty.
			bounty: BountyId,
			/// The payee.
			payee: T::AccountId,
			/// In what.
			asset: T::AssetId,
			/// How much.
			amount: T::Balance,
		},
		/// A payee could not receive; the amount waits as a credit.
		Credited {
			/// The bounty.
			bounty: BountyId,
			/// The payee.
			payee: T::AccountId,
			/// In what.
			asset: T::AssetId,
			/// How much.
			amount: T::Balance,
		},
		/// A credit was paid out.
		CreditWithdrawn {
			/// The payee.
			payee: T::AccountId,
			/// In what.
			asset: T::AssetId,
			/// How much.
			amount: T::Balance,
		},
		/// What came back from a tree went to who had funded it.
		Refunded {
			/// The root.
			root: BountyId,
			/// Who had funded it.
			contributor: T::AccountId,
			/// How much.
			amount: T::Balance,
		},
		/// Who listens to rewards refused one; the payee has it all the same.
		RewardHookFailed {
			/// The bounty.
			bounty: BountyId,
			/// The payee.
			payee: T::AccountId,
			/// Why.
			error: DispatchError,
		},
		/// A record was removed and its storage deposit given back.
		Cleaned {
			/// The bounty.
			bounty: BountyId,
			/// Who got the deposit back.
			depositor: T::AccountId,
		},
		/// The pot was made ready for an asset.
		PotOpened {
			/// The asset.
			asset: T::AssetId,
			/// Who gave the seed.
			by: T::AccountId,
			/// One minimum balance, free, in the pot for good.
			seed: T::Balance,
		},
	}

	/// What went wrong.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no bounty with this number, or it was cleaned away.
		UnknownBounty,
		/// There is no such asset.
		UnknownAsset,
		/// The windows of the tree are shorter than `MinWindow`.
		WindowTooShort,
		/// The default split has to be between 25 % and 75 %.
		SplitOutOfRange,
		/// The smallest child has to be at least eight minimum balances of the asset.
		SmallestTooSmall,
		/// The tree ends later than `MaxLifetime` allows.
		EndTooLate,
		/// Trees with several contributors are not offered by this version: `crowd` must be false.
		CrowdUnavailable,
		/// A date lies in the past, or dates are in the wrong order: now < until ≤ due.
		DatesOutOfOrder,
		/// The work would be due too late: a whole window has to remain until the parent's due
		/// date, or until the tree's end.
		DueTooLate,
		/// Dates can only be moved to later blocks.
		OnlyLater,
		/// The reward is smaller than the tree's smallest child.
		RewardTooSmall,
		/// The parent has less available than this.
		RewardTooLarge,
		/// The parent's advance does not cover what is to be sure.
		SureAboveAdvance,
		/// An advance cannot exceed what is sure, nor what is sure the reward.
		AdvanceAboveSure,
		/// A child's margin cap cannot be above its parent's.
		CapAboveParent,
		/// A tree is at most sixteen deep.
		TooDeep,
		/// The specification is empty, or no preimage of this hash and length is noted.
		SpecUnavailable,
		/// The bounty is not open for hunters.
		NotOpen,
		/// Nobody works on the bounty now.
		NotAssigned,
		/// No work waits for an answer.
		NotSubmitted,
		/// The bounty has not ended.
		NotEnded,
		/// Time alone does not move the bounty out of its present state.
		NothingExpires,
		/// Not yet: the date has not passed, or whoever answers still has a window.
		NotYet,
		/// Too late: the date has passed.
		TooLate,
		/// Only the hunter can do this.
		NotHunter,
		/// Only who stands above the bounty can do this: its poster, or who took the poster's place.
		NotStanding,
		/// Nobody stands above the bounty: lift it first.
		NobodyStands,
		/// What is above the bounty has ended: lift it first.
		LiftFirst,
		/// What is above the bounty is staffed: it cannot be lifted over.
		UpperStands,
		/// Nothing is above the bounty but the root's poster.
		AlreadyTop,
		/// Only its hunter, or who would then stand, can lift it before the window has passed.
		CannotLiftYet,
		/// Nobody can take work of their own.
		OwnBounty,
		/// The arbiter of a tree cannot be a party in it.
		ArbiterAsParty,
		/// The account does not meet what the poster asks for.
		NotEligible,
		/// Only an invited account can take it.
		NotInvited,
		/// The bounty takes no applications.
		NoApplications,
		/// There is no such bid.
		UnknownApplication,
		/// The applicant has a bid already: take it back first.
		AlreadyApplied,
		/// Somebody else's bid can be removed only when it no longer binds or the bounty has ended.
		BidStands,
		/// The bid is not the one that was looked at.
		BidChanged,
		/// The bid asks for more than is available, or for nothing.
		PriceOutOfRange,
		/// The bounty has had as many hunters as it may have.
		TermLimit,
		/// The shares are not exactly 100 % together, or one of them is nothing.
		SplitNotExact,
		/// A payee is named twice.
		PayeeTwice,
		/// A payee could not receive its part: no account, below the minimum, or blocked.
		PayeeCannotReceive,
		/// Accepting would cost more than the stated maximum.
		CostAboveMax,
		/// The bounty has too many pays waiting: claim some first.
		TooManyPays,
		/// There is no such pay; perhaps it was claimed.
		UnknownPay,
		/// There is no such promise.
		UnknownLink,
		/// The promise waits for a decision above it.
		NotDecided,
		/// The promise is certain already.
		AlreadyFinal,
		/// The pay is not certain yet: pull its links first, or wait.
		NotFinal,
		/// Nothing is there to be taken.
		NothingToTake,
		/// The account has put nothing into this tree.
		NotContributor,
		/// Something still refers to the record: a child, a pay, a contest, or money to be refunded.
		StillReferenced,
		/// Numbers are used up.
		NumbersExhausted,
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

		/// Longest specification kept as text, in bytes.
		#[pallet::constant_name(MaxSpecLength)]
		fn max_spec_length() -> u32 {
			MAX_SPEC_LENGTH
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Post a root bounty and put its reward into escrow. Anyone may.
		///
		/// The reward moves from the signer into the pot, on hold. The signer keeps at least the
		/// minimum balance of the asset, pays a storage deposit in the native token, which comes
		/// back when the record is cleaned, and, if the pot has never held the asset, gives it one
		/// minimum balance.
		///
		/// - `terms`: what holds for the whole tree, for good.
		/// - `reward`: in units of the asset, at least `terms.smallest`.
		/// - `advance`: what of it the hunter can make certain for others before the root is
		///   accepted; this much can be lost to a dishonest hunter.
		/// - `posting`: dates, the way a hunter is found, the specification.
		///
		/// Errors: `UnknownAsset`, `WindowTooShort`, `SplitOutOfRange`, `SmallestTooSmall`,
		/// `EndTooLate`, `CrowdUnavailable`, `ArbiterAsParty`, `DatesOutOfOrder`, `DueTooLate`,
		/// `RewardTooSmall`, `AdvanceAboveSure`, `SpecUnavailable`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::post_root(posting.spec.inline_len()))]
		pub fn post_root(
			origin: OriginFor<T>,
			terms: TreeTermsOf<T>,
			reward: T::Balance,
			advance: T::Balance,
			posting: PostingOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_root(who, terms, reward, advance, posting)
		}

		/// Post a child bounty, its reward cut from the parent's available escrow. No tokens move.
		/// Only the parent's hunter may, while working on it; the storage deposit is the signer's.
		///
		/// - `parent`: the bounty the signer works on.
		/// - `reward`: at least the tree's smallest child, at most what the parent has available.
		/// - `sure`: what of it is certain as soon as it is accepted; taken from the parent's advance.
		/// - `advance`: what of `sure` its hunter can make certain for others.
		/// - `posting`: dates, the way a hunter is found, the specification.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`, `TooDeep`, `RewardTooSmall`,
		/// `RewardTooLarge`, `SureAboveAdvance`, `AdvanceAboveSure`, `CapAboveParent`,
		/// `DatesOutOfOrder`, `DueTooLate`, `SpecUnavailable`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::post_child(posting.spec.inline_len()))]
		pub fn post_child(
			origin: OriginFor<T>,
			parent: BountyId,
			reward: T::Balance,
			sure: T::Balance,
			advance: T::Balance,
			posting: PostingOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_post_child(who, parent, reward, sure, advance, posting)
		}

		/// Move a bounty's dates to later blocks. Only who stands above it may.
		///
		/// - `until`: the last block in which a hunter can be found; only while it is open.
		/// - `due`: the last block for handing in; while open or worked on.
		///
		/// Errors: `UnknownBounty`, `NobodyStands`, `NotStanding`, `OnlyLater`, `NotOpen`,
		/// `NotAssigned`, `DatesOutOfOrder`, `DueTooLate`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::extend())]
		pub fn extend(
			origin: OriginFor<T>,
			bounty: BountyId,
			until: Option<BlockOf<T>>,
			due: Option<BlockOf<T>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_extend(who, bounty, until, due)
		}

		/// Take an open bounty back: its escrow goes up. Only who stands above it may. Never under
		/// a hunter.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NobodyStands`, `NotStanding`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(who, bounty)
		}

		/// Say who may take an open bounty. Replaces the last invitation. Only who stands above it
		/// may.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NobodyStands`, `NotStanding`, `OwnBounty`,
		/// `ArbiterAsParty`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			bounty: BountyId,
			hunter: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_invite(who, bounty, hunter)
		}

		/// Take a bounty one was invited to, for all that is available in it. The account can be a
		/// person or a DAO.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `TooLate`, `NotInvited`, `OwnBounty`,
		/// `ArbiterAsParty`, `NotEligible`, `DatesOutOfOrder` (the due date has passed: have it
		/// extended), `DueTooLate`, `TermLimit`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::take())]
		pub fn take(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_take(who, bounty)
		}

		/// Bid for an open bounty. The signer pays a storage deposit, which comes back when the bid
		/// is assigned or taken back.
		///
		/// - `price`: what the signer would do it for, at most what is available.
		/// - `due`: the last block for handing in.
		/// - `until`: the last block in which the bid binds.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `NoApplications`, `AlreadyApplied`, `TooLate`,
		/// `DatesOutOfOrder`, `DueTooLate`, `PriceOutOfRange`, `OwnBounty`, `ArbiterAsParty`,
		/// `NotEligible`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			bounty: BountyId,
			price: T::Balance,
			due: BlockOf<T>,
			until: BlockOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, bounty, price, due, until)
		}

		/// Take a bid back: the applicant at any time; anyone, once it no longer binds or the
		/// bounty has ended. The deposit goes to the applicant.
		///
		/// Errors: `UnknownApplication`, `BidStands`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(
			origin: OriginFor<T>,
			bounty: BountyId,
			applicant: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(who, bounty, applicant)
		}

		/// Give an open bounty to an applicant. Only who stands above it may. What the price leaves
		/// over is reserved, out of the hunter's reach.
		///
		/// - `price`, `due`: the bid as the signer saw it.
		///
		/// Errors: `UnknownBounty`, `NotOpen`, `TooLate`, `NobodyStands`, `NotStanding`,
		/// `UnknownApplication`, `BidChanged`, `PriceOutOfRange`, `OwnBounty`, `ArbiterAsParty`,
		/// `NotEligible`, `DatesOutOfOrder`, `DueTooLate`, `TermLimit`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::assign())]
		pub fn assign(
			origin: OriginFor<T>,
			bounty: BountyId,
			hunter: T::AccountId,
			price: T::Balance,
			due: BlockOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_assign(who, bounty, hunter, price, due)
		}

		/// Hand work in. Only the hunter may. Children need not be finished: what they hold stays
		/// with them.
		///
		/// - `evidence`: hash of the evidence.
		/// - `payees`: who is paid if it is accepted, with shares of exactly 100 % together.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`, `SplitNotExact`, `PayeeTwice`,
		/// `PayeeCannotReceive`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::submit(count_of(payees)))]
		pub fn submit(
			origin: OriginFor<T>,
			bounty: BountyId,
			evidence: T::Hash,
			payees: Payees<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_submit(who, bounty, evidence, payees)
		}

		/// Give a bounty up. Only its hunter may, before handing in. It opens again; its children
		/// go on, and what was promised in them is looked at by who stands above.
		///
		/// Errors: `UnknownBounty`, `NotAssigned`, `NotHunter`.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::resign())]
		pub fn resign(origin: OriginFor<T>, bounty: BountyId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resign(who, bounty)
		}

		/// Accept the work: its payees get what is payable, the rest goes up. Only who stands above
		/// the bounty may. What its hunter promised to children passes to the signer's name.
		///
		/// - `max`: the most that is payable and vouched for together; protects against what
		///   changed after the signer looked.
		///
		/// Errors: `UnknownBounty`, `NotSubmitted`, `NobodyStands`, `NotStanding`, `CostAboveMax`,
		/// `TooManyPays`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, bounty: BountyId, max: T::Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, bounty, max)
		}

		/// Let time have its effect. Anyone may; free if it has one. An open bounty past its date
		/// ends, an overdue one opens again, work nobody answered is accepted.
		///
		/// Errors: `UnknownBounty`, `NothingExpires`, `NotYet`, `NobodyStands`, `LiftFirst`.
		#[pallet::call_index(40)]
		#[pallet::weight(T::WeightInfo::expire())]
		pub fn expire(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_expire(bounty)?;
			Ok(Pays::No.into())
		}

		/// Put a bounty under the next layer up, for good, because the one above it has no hunter
		/// or has the same one. Free if it has an effect. Anyone may if the layer above has ended,
		/// or has been without a hunter for a whole window; before that, the bounty's hunter and
		/// who would then stand.
		///
		/// Errors: `UnknownBounty`, `AlreadyTop`, `UpperStands`, `CannotLiftYet`.
		#[pallet::call_index(41)]
		#[pallet::weight(T::WeightInfo::lift())]
		pub fn lift(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_lift(who, bounty)?;
			Ok(Pays::No.into())
		}

		/// Pull a promise one hop nearer to being certain. Anyone may; free if it has an effect.
		///
		/// Errors: `UnknownBounty`, `UnknownLink`, `NotDecided`, `AlreadyFinal`, `NotYet`,
		/// `NobodyStands`.
		#[pallet::call_index(42)]
		#[pallet::weight(T::WeightInfo::resolve())]
		pub fn resolve(
			origin: OriginFor<T>,
			bounty: BountyId,
			link: LinkRef,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_resolve(bounty, link)?;
			Ok(Pays::No.into())
		}

		/// Remove the record of an ended bounty to which nothing refers any more; its storage
		/// deposit goes back to who paid it. Anyone may; free if it has an effect.
		///
		/// Errors: `UnknownBounty`, `NotEnded`, `StillReferenced`.
		#[pallet::call_index(43)]
		#[pallet::weight(T::WeightInfo::clean())]
		pub fn clean(origin: OriginFor<T>, bounty: BountyId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_clean(bounty)?;
			Ok(Pays::No.into())
		}

		/// Pay out a certain pay to its payees, whoever signs. Pulls its link one hop if that makes
		/// it certain. A payee who cannot receive gets a credit.
		///
		/// - `pay`: the number of the pay in the bounty.
		///
		/// Errors: `UnknownBounty`, `UnknownPay`, `NotFinal`, `LiftFirst`.
		#[pallet::call_index(50)]
		#[pallet::weight(
			T::WeightInfo::claim(MAX_PAYEES)
				.saturating_add(T::OnReward::weight().saturating_mul(MAX_PAYEES.into()))
		)]
		pub fn claim(
			origin: OriginFor<T>,
			bounty: BountyId,
			pay: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let payees = Self::do_claim(bounty, pay)?;
			let weight = T::WeightInfo::claim(payees)
				.saturating_add(T::OnReward::weight().saturating_mul(payees.into()));
			Ok(Some(weight).into())
		}

		/// Pay out a credit to its payee, whoever signs.
		///
		/// Errors: `NothingToTake`, or whatever still keeps the payee from receiving.
		#[pallet::call_index(51)]
		#[pallet::weight(T::WeightInfo::withdraw_credit())]
		pub fn withdraw_credit(
			origin: OriginFor<T>,
			payee: T::AccountId,
			asset: T::AssetId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_withdraw_credit(payee, asset)
		}

		/// Pay back what came back from a tree whose root has ended, to who had funded it, whoever
		/// signs. Can be repeated when more came back.
		///
		/// Errors: `UnknownBounty`, `NotContributor`, `NothingToTake`.
		#[pallet::call_index(52)]
		#[pallet::weight(T::WeightInfo::refund())]
		pub fn refund(
			origin: OriginFor<T>,
			root: BountyId,
			contributor: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_refund(root, contributor)
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

		/// The account all escrow lies in, on hold.
		pub fn pot_account() -> T::AccountId {
			Self::pot()
		}
	}
}
