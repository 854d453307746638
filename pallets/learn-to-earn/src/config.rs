// SPDX-License-Identifier: Apache-2.0
//! What the runtime decides.

use frame_support::pallet_macros::pallet_section;

/// What the runtime decides.
#[pallet_section]
mod config {
	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Chain time in milliseconds since 1970. Days and weeks come from here, never from block
		/// numbers.
		type Time: Time<Moment = u64>;

		/// Takes the deposit for a program and its rows from the owner.
		type ProgramConsideration: Consideration<Self::AccountId, Footprint>;

		/// Takes the deposit for an attester from the owner.
		type AttesterConsideration: Consideration<Self::AccountId, Footprint>;

		/// Takes the deposit for a member's records from the owner. The footprint is the same for
		/// every member: the most that can ever be stored.
		type MemberConsideration: Consideration<Self::AccountId, Footprint>;

		/// Bytes of a program's metadata. Suggested: 128. Never reduce it.
		#[pallet::constant]
		type MaxMetadata: Get<u32>;

		/// Statements in one batch. Suggested: 64.
		#[pallet::constant]
		type MaxBatch: Get<u32>;

		/// Points a row can pay for one unit. Suggested: 10 000.
		#[pallet::constant]
		type MaxPoints: Get<u32>;

		/// Units of a row that can count in a day. Suggested: 1 440.
		#[pallet::constant]
		type MaxDayCap: Get<u16>;

		/// Units of a row that can count in a week. Suggested: 10 080.
		#[pallet::constant]
		type MaxWeekCap: Get<u32>;

		/// Bonus a program can promise, in millionths of the learning points. Suggested: 1 000 000.
		#[pallet::constant]
		type MaxBonus: Get<u32>;

		/// The hold reasons of the runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Names an asset, the native token being one of them.
		type AssetId: Parameter + sp_runtime::traits::Member + MaxEncodedLen;

		/// All assets that rewards and prices can be in. Only holds are used: what lies in the pot
		/// is out of the reach of an asset's admin.
		type Assets: fungibles::MutateHold<
			Self::AccountId,
			AssetId = Self::AssetId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// Makes the pot's account for an asset without taking a consumer reference of it, so that
		/// nobody can exhaust these with worthless assets.
		type Touch: AccountTouch<Self::AssetId, Self::AccountId, Balance = Balance>;

		/// The native token.
		#[pallet::constant]
		type NativeAsset: Get<Self::AssetId>;

		/// The pot's account is derived from this.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// Shows credentials as tokens that cannot be moved. `()` shows nothing.
		type CredentialTokens: traits::CredentialTokens<Self::AccountId>;

		/// What a program pays for a call that is free for its member, in native tokens.
		#[pallet::constant]
		type FreeCallFee: Get<Balance>;

		/// Who gets it: where transaction fees go.
		type FeeReceiver: Get<Self::AccountId>;

		/// Free calls of a member in a program and day. Suggested: 20.
		#[pallet::constant]
		type MaxFreeCalls: Get<u16>;

		/// Is told of points that can never change again, to grant reputation for them.
		type Reputation: traits::GrantReputation<Self::AccountId>;

		/// Is told of what courses earn.
		type Revenue: traits::OnRevenue<Self::AccountId, Self::AssetId>;

		/// Weights of the calls.
		type WeightInfo: WeightInfo;

		/// Moves the clock in benchmarks, and makes what they need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetId>;
	}

	/// Why this pallet holds tokens of an account.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// Deposit for a program and its table of rows. Back when the program is closed.
		#[codec(index = 0)]
		ProgramStorage,
		/// Deposit for an attester. Back when the attester is removed.
		#[codec(index = 1)]
		AttesterStorage,
		/// Deposit for a member's records. Back when the member leaves.
		#[codec(index = 2)]
		MemberStorage,
		/// What lies in the pot for somebody: pools, held purchases, credits, fuel, bonds.
		#[codec(index = 3)]
		Escrow,
		/// The pot's own small hold, which keeps its account able to hold.
		#[codec(index = 4)]
		Standing,
	}
}
