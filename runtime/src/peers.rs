// SPDX-License-Identifier: Apache-2.0

//! The SDK's own pallets for bounties and votes, set up as their authors would, to be measured beside ours in one run
//! (`scripts/benchmark.sh --peers`). No network has them: the feature `peers` is for that script alone.

pub mod beside;

use crate::{
	configs::assets::AssetId,
	constants::{
		currency::{deposit, MESH},
		time::{DAYS, HOURS},
	},
	AccountId, Assets, Balance, Balances, BlockNumber, PeerBounties, PeerChildBounties, Preimage,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, System,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{
			fungible::HoldConsideration,
			tokens::{pay::PayWithFungibles, PayFromAccount, UnityAssetBalanceConversion},
			ConstU32,
		},
		weights::Weight,
		PalletId,
	},
	frame_system::{EnsureRoot, EnsureRootWithSuccess},
	pallet_bounties, pallet_child_bounties, pallet_collective, pallet_multi_asset_bounties,
	pallet_multi_asset_bounties::{
		BountySourceFromPalletId, ChildBountySourceFromPalletId, PalletIdAsFundingSource,
	},
	pallet_treasury,
	sp_runtime::{
		traits::{Convert, Identity, IdentityLookup},
		Permill,
	},
};

parameter_types! {
	pub const PeerTreasuryId: PalletId = PalletId(*b"py/trsry");
	pub PeerTreasuryAccount: AccountId = crate::PeerTreasury::account_id();
	pub const PeerSpendPeriod: BlockNumber = DAYS;
	pub const PeerPayoutPeriod: BlockNumber = 30 * DAYS;
	pub const PeerBurn: Permill = Permill::zero();
	pub const PeerMaxSpend: Balance = Balance::MAX;
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = ();
	type BalanceConverter = UnityAssetBalanceConversion;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BenchmarkHelper = NativeArguments;
	type BlockNumberProvider = System;
	type Burn = PeerBurn;
	type BurnDestination = ();
	type Currency = Balances;
	type MaxApprovals = ConstU32<100>;
	type PalletId = PeerTreasuryId;
	type Paymaster = PayFromAccount<Balances, PeerTreasuryAccount>;
	type PayoutPeriod = PeerPayoutPeriod;
	type RejectOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = PeerBounties;
	type SpendOrigin = EnsureRootWithSuccess<AccountId, PeerMaxSpend>;
	type SpendPeriod = PeerSpendPeriod;
	type WeightInfo = ();
}

/// The treasury's benchmarks pay in the native token.
pub struct NativeArguments;

impl pallet_treasury::ArgumentsFactory<(), AccountId> for NativeArguments {
	fn create_asset_kind(_: u32) {}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		AccountId::from(seed)
	}
}

parameter_types! {
	pub const PeerBountyDeposit: Balance = MESH;
	pub const PeerBountyDelay: BlockNumber = HOURS;
	pub const PeerBountyUpdatePeriod: BlockNumber = 90 * DAYS;
	pub const PeerCuratorMultiplier: Permill = Permill::from_percent(50);
	pub const PeerCuratorDepositMin: Option<Balance> = Some(MESH);
	pub const PeerCuratorDepositMax: Option<Balance> = Some(100 * MESH);
	pub const PeerBountyMinimum: Balance = 5 * MESH;
	pub const PeerByteDeposit: Balance = deposit(0, 1);
}

impl pallet_bounties::Config for Runtime {
	type BountyDepositBase = PeerBountyDeposit;
	type BountyDepositPayoutDelay = PeerBountyDelay;
	type BountyUpdatePeriod = PeerBountyUpdatePeriod;
	type BountyValueMinimum = PeerBountyMinimum;
	type ChildBountyManager = PeerChildBounties;
	type CuratorDepositMax = PeerCuratorDepositMax;
	type CuratorDepositMin = PeerCuratorDepositMin;
	type CuratorDepositMultiplier = PeerCuratorMultiplier;
	type DataDepositPerByte = PeerByteDeposit;
	type MaximumReasonLength = ConstU32<300>;
	type OnSlash = ();
	type RuntimeEvent = RuntimeEvent;
	type TransferAllAssets = ();
	type WeightInfo = ();
}

impl pallet_child_bounties::Config for Runtime {
	type ChildBountyValueMinimum = PeerBountyDeposit;
	type MaxActiveChildBountyCount = ConstU32<100>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
}

parameter_types! {
	pub const PeerMultiAssetId: PalletId = PalletId(*b"mt/bouty");
	pub const PeerCuratorReason: RuntimeHoldReason =
		RuntimeHoldReason::PeerMultiAssetBounties(pallet_multi_asset_bounties::HoldReason::CuratorDeposit);
	pub const PeerBountyPrefix: [u8; 3] = *b"bty";
	pub const PeerChildPrefix: [u8; 3] = *b"cbt";
	pub const PeerHundred: Balance = 100;
	pub const PeerFifty: Balance = 50;
}

/// An asset, as our own bounties are measured in one. Its benchmarks make it themselves.
pub struct AnAsset;

impl pallet_multi_asset_bounties::ArgumentsFactory<AssetId, AccountId, Balance> for AnAsset {
	fn create_asset_kind(seed: u32) -> AssetId {
		2_000_000_u32.saturating_add(seed)
	}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		AccountId::from(seed)
	}
}

/// The curator's deposit: the same whatever the bounty is worth.
pub struct CuratorPrice;

impl Convert<Balance, Balance> for CuratorPrice {
	fn convert(_: Balance) -> Balance {
		MESH
	}
}

impl pallet_multi_asset_bounties::Config for Runtime {
	type AssetKind = AssetId;
	type Balance = Balance;
	type BalanceConverter = UnityAssetBalanceConversion;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BenchmarkHelper = AnAsset;
	type BountySource =
		BountySourceFromPalletId<PeerMultiAssetId, PeerBountyPrefix, Runtime, Identity>;
	type BountyValueMinimum = PeerHundred;
	type ChildBountySource =
		ChildBountySourceFromPalletId<PeerMultiAssetId, PeerChildPrefix, Runtime, Identity>;
	type ChildBountyValueMinimum = PeerFifty;
	type Consideration =
		HoldConsideration<AccountId, Balances, PeerCuratorReason, CuratorPrice, Balance>;
	type FundingSource = PalletIdAsFundingSource<PeerMultiAssetId, Runtime, Identity>;
	type MaxActiveChildBountyCount = ConstU32<100>;
	type Paymaster = PayWithFungibles<Assets, AccountId>;
	type Preimages = Preimage;
	type RejectOrigin = EnsureRoot<AccountId>;
	type SpendOrigin = EnsureRootWithSuccess<AccountId, PeerMaxSpend>;
	type WeightInfo = ();
}

/// A collective of 64: the largest DAO votes like the smallest, this one does not.
pub type PeerCollective = pallet_collective::Instance4;

parameter_types! {
	pub const PeerMotionDuration: BlockNumber = 3 * DAYS;
	pub PeerMotionWeight: Weight = Weight::MAX;
}

impl pallet_collective::Config<PeerCollective> for Runtime {
	type Consideration = ();
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = ConstU32<64>;
	type MaxProposalWeight = PeerMotionWeight;
	type MaxProposals = ConstU32<20>;
	type MotionDuration = PeerMotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = ();
}
