// SPDX-License-Identifier: Apache-2.0

//! DAOs: what their records cost, how much of a block their decisions may use, and the Commons, which is DAO 0.

use crate::{
	adapters::CallClasses,
	configs::{
		assets::{MeshAsset, MeshAssets, MeshHolds},
		system::RuntimeBlockWeights,
	},
	constants::{
		currency::deposit,
		time::{DAYS, HOURS},
	},
	AccountId, Balance, Balances, BlockNumber, DaoConfig, Runtime, RuntimeHoldReason, System,
	Timestamp,
};
use alloc::{vec, vec::Vec};
use pallet_dao::{DoublingStoragePrice, GenesisDao, ProposalFootprint, TimeFloors};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{fungible::HoldConsideration, LinearStoragePrice},
		weights::Weight,
		PalletId,
	},
	sp_runtime::Perbill,
};

parameter_types! {
	pub const DaoPalletId: PalletId = PalletId(*b"enm/dao_");
	pub const DaoDepositBase: Balance = deposit(1, 0);
	pub const DaoDepositPerByte: Balance = deposit(0, 1);
	pub const ProposalHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Dao(pallet_dao::HoldReason::Proposal);
	pub const MemberHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Dao(pallet_dao::HoldReason::Member);
	pub const Hour: BlockNumber = HOURS;
	/// How long invited founders have to accept, and how long a later invitation stands.
	pub const FoundingPeriod: BlockNumber = 14 * DAYS;
	pub const InvitationPeriod: BlockNumber = 14 * DAYS;
	/// How long a failed enactment can be tried again.
	pub const RetryPeriod: BlockNumber = 7 * DAYS;
	/// All DAOs together get a tenth of each block for what is due, whatever else waits.
	pub QueueWeight: Weight = Perbill::from_percent(10) * RuntimeBlockWeights::get().max_block;
	/// One enactment must fit into that with its overhead.
	pub MaxCallWeight: Weight = RuntimeBlockWeights::get().max_block / 12;
	/// The native token among all assets.
	pub const NativeToken: MeshAsset = MeshAsset::Native;
	/// The account of DAO 0: fees, dust and slashes go there.
	pub CommonsAccount: AccountId = pallet_dao::Pallet::<Runtime>::account_id(COMMONS);
}

/// The DAO that everybody's fees belong to.
pub const COMMONS: pallet_dao::DaoId = 0;

impl pallet_dao::Config for Runtime {
	type AssetId = MeshAsset;
	type Assets = MeshAssets;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::assets::BenchmarkAssets;
	type BlockNumberProvider = System;
	type Classifier = CallClasses;
	type Currency = Balances;
	type FoundingPeriod = FoundingPeriod;
	type FoundingPrice = LinearStoragePrice<DaoDepositBase, DaoDepositPerByte, Balance>;
	type Holds = MeshHolds;
	type Hour = Hour;
	type InvitationPeriod = InvitationPeriod;
	type MaxCallWeight = MaxCallWeight;
	type MemberConsideration = HoldConsideration<
		AccountId,
		Balances,
		MemberHoldReason,
		LinearStoragePrice<DaoDepositBase, DaoDepositPerByte, Balance>,
	>;
	type NativeAsset = NativeToken;
	type PalletId = DaoPalletId;
	type ProposalConsideration = HoldConsideration<
		AccountId,
		Balances,
		ProposalHoldReason,
		DoublingStoragePrice<DaoDepositBase, DaoDepositPerByte, Balance>,
		ProposalFootprint,
	>;
	type QueueWeight = QueueWeight;
	type RetryPeriod = RetryPeriod;
	type RuntimeHoldReason = RuntimeHoldReason;
	type UnixTime = Timestamp;
	type WeightInfo = pallet_dao::weights::SubstrateWeight<Runtime>;
}

/// DAOs of development networks: the Commons, with periods of seconds so that a decision can be watched.
pub fn dev_daos(members: Vec<AccountId>) -> DaoConfig {
	DaoConfig {
		floors: Some(TimeFloors {
			voting: 5,
			grace: 3,
			gap: 2,
			sweep: 100,
		}),
		daos: vec![GenesisDao {
			members,
			metadata: b"The Commons".to_vec(),
			voting: Some(10),
			grace: Some(5),
			gap: Some(2),
		}],
	}
}

/// DAOs of a real network: the Commons, with the periods of every other DAO.
pub fn live_daos(members: Vec<AccountId>) -> DaoConfig {
	DaoConfig {
		floors: None,
		daos: vec![GenesisDao {
			members,
			metadata: b"The Commons".to_vec(),
			voting: None,
			grace: None,
			gap: None,
		}],
	}
}
