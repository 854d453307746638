// SPDX-License-Identifier: Apache-2.0

//! Bounties: where their money lies, what their records cost, how long the shortest window is.

use crate::{
	adapters::{MeshEligibility, MeshRelation, MeshReputation, MeshRewards},
	configs::{
		assets::{MeshAsset, MeshAssets, MeshHolds},
		dao::CommonsAccount,
		governance::MostArbiters,
	},
	constants::{
		currency::deposit,
		time::{DAYS, HOURS},
	},
	AccountId, Balance, Balances, BlockNumber, Preimage, Runtime, RuntimeHoldReason, System,
};
use pallet_bounty_mesh::ItemsAndBytes;
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{fungible::HoldConsideration, ConstU32, MapSuccess},
		PalletId,
	},
	sp_runtime::traits::Replace,
};

parameter_types! {
	pub const Native: MeshAsset = MeshAsset::Native;
	pub const MeshPot: PalletId = PalletId(*b"enm/mesh");
	pub const MeshDepositPerItem: Balance = deposit(1, 0);
	pub const MeshDepositPerByte: Balance = deposit(0, 1);
	pub const MeshDepositReason: RuntimeHoldReason =
		RuntimeHoldReason::BountyMesh(pallet_bounty_mesh::HoldReason::StorageDeposit);
	/// The shortest window that a tree may set: a DAO that answers needs an hour of voting at least, and grace.
	pub const MinWindow: BlockNumber = 2 * HOURS;
	/// No tree is open for longer: every deposit comes back one day.
	pub const MaxLifetime: BlockNumber = 2 * 365 * DAYS;
	/// Levels follow the work of this quarter and the last.
	pub const LevelPeriod: BlockNumber = 90 * DAYS;
}

impl pallet_bounty_mesh::Config for Runtime {
	/// The arbitration collective; its fees go to the Commons.
	type Arbitration = MapSuccess<MostArbiters, Replace<CommonsAccount>>;
	type AssetId = MeshAsset;
	type Assets = MeshHolds;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::assets::BenchmarkAssets;
	type BlockNumberProvider = System;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		MeshDepositReason,
		ItemsAndBytes<MeshDepositPerItem, MeshDepositPerByte, Balance>,
	>;
	type Eligibility = MeshEligibility;
	type LevelPeriod = LevelPeriod;
	type MaxLifetime = MaxLifetime;
	type MaxPageSize = ConstU32<64>;
	type MinWindow = MinWindow;
	type NativeAsset = Native;
	type OnReward = MeshRewards;
	type PalletId = MeshPot;
	type Preimages = Preimage;
	type Relation = MeshRelation;
	type Reputation = MeshReputation;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Touch = MeshAssets;
	type WeightInfo = pallet_bounty_mesh::weights::SubstrateWeight<Runtime>;
}
