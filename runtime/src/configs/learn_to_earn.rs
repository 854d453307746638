// SPDX-License-Identifier: Apache-2.0

//! Learning programs: what their records cost, and the most a program may give for anything.

use crate::{
	configs::assets::{MeshAsset, MeshAssets, MeshHolds},
	constants::currency::{deposit, MILLIMESH},
	AccountId, Balance, Balances, Runtime, RuntimeHoldReason, Timestamp,
};
use polkadot_sdk::frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU16, ConstU32, LinearStoragePrice},
	PalletId,
};
#[cfg(feature = "runtime-benchmarks")]
use {
	crate::{
		configs::{
			assets::BenchmarkAssets,
			dao::{CommonsAccount, COMMONS},
		},
		constants::currency::MESH,
		Dao,
	},
	pallet_dao::Reputation,
	pallet_learn_to_earn::ProgramId,
	polkadot_sdk::frame_support::traits::fungible::Mutate,
};

parameter_types! {
	pub const NativeToken: MeshAsset = MeshAsset::Native;
	/// What a program pays for a call of its member: about what the call's fee would be.
	pub const FreeCallFee: Balance = 10 * MILLIMESH;
	pub const LearnPot: PalletId = PalletId(*b"enm/lern");
	pub const LearnDepositBase: Balance = deposit(1, 0);
	pub const LearnDepositPerByte: Balance = deposit(0, 1);
	pub const ProgramHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::LearnToEarn(pallet_learn_to_earn::HoldReason::ProgramStorage);
	pub const AttesterHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::LearnToEarn(pallet_learn_to_earn::HoldReason::AttesterStorage);
	pub const LearnerHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::LearnToEarn(pallet_learn_to_earn::HoldReason::MemberStorage);
}

type StorageDeposit<Reason> = HoldConsideration<
	AccountId,
	Balances,
	Reason,
	LinearStoragePrice<LearnDepositBase, LearnDepositPerByte, Balance>,
>;

/// What benchmarks of learning need of other pallets.
#[cfg(feature = "runtime-benchmarks")]
pub struct Stage;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_learn_to_earn::BenchmarkHelper<AccountId, MeshAsset> for Stage {
	/// Past Aura, which would want the slot to follow.
	fn set_time(ms: u64) {
		polkadot_sdk::pallet_timestamp::Now::<Runtime>::put(ms);
	}

	fn asset(index: u32) -> MeshAsset {
		<BenchmarkAssets as pallet_dao::BenchmarkHelper<MeshAsset>>::asset(index)
	}

	/// Lets the account pass for that of the Commons, which grants a point of reputation for each of the program and can pay
	/// for those of strangers.
	fn grant(owner: &AccountId) {
		pallet_dao::Accounts::<Runtime>::insert(owner, COMMONS);
		pallet_dao::Constitutions::<Runtime>::mutate(COMMONS, |constitution| {
			if let Some(constitution) = constitution {
				constitution.reputation_budget = u64::MAX;
			}
		});
		pallet_dao::Standings::<Runtime>::mutate(COMMONS, |standing| {
			standing.feed.reputation_per_point = 1;
		});
		let _ = Balances::mint_into(&CommonsAccount::get(), 1_000_000 * MESH);
	}

	fn granted(_: ProgramId, owner: &AccountId, who: &AccountId) -> bool {
		pallet_dao::Accounts::<Runtime>::get(owner)
			.is_some_and(|dao| <Dao as Reputation<AccountId>>::reputation_of(dao, who) > 0)
	}
}

impl pallet_learn_to_earn::Config for Runtime {
	type AssetId = MeshAsset;
	type Assets = MeshHolds;
	type AttesterConsideration = StorageDeposit<AttesterHoldReason>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Stage;
	type CredentialTokens = crate::adapters::CredentialNfts;
	type FeeReceiver = crate::configs::dao::CommonsAccount;
	type FreeCallFee = FreeCallFee;
	type MaxBatch = ConstU32<64>;
	type MaxBonus = ConstU32<1_000_000>;
	// Every minute of a day, and of a week.
	type MaxDayCap = ConstU16<1_440>;
	type MaxFreeCalls = ConstU16<20>;
	type MaxMetadata = ConstU32<128>;
	type MaxPoints = ConstU32<10_000>;
	type MaxWeekCap = ConstU32<10_080>;
	type MemberConsideration = StorageDeposit<LearnerHoldReason>;
	type NativeAsset = NativeToken;
	type PalletId = LearnPot;
	type ProgramConsideration = StorageDeposit<ProgramHoldReason>;
	type Reputation = crate::adapters::PointsToReputation;
	type Revenue = crate::adapters::CourseIncome;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type Touch = MeshAssets;
	type WeightInfo = pallet_learn_to_earn::weights::SubstrateWeight<Runtime>;
}
