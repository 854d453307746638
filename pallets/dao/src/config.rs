// SPDX-License-Identifier: Apache-2.0
//! What the runtime decides, and why tokens are held.

use frame_support::pallet_macros::pallet_section;

/// What the runtime decides, and why tokens are held.
#[pallet_section]
mod config {
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
		type Classifier: ClassifyCall<CallOf<Self>, Self::AccountId>;

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
		type BenchmarkHelper: BenchmarkHelper<Self::AssetId>;
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
}
