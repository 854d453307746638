// SPDX-License-Identifier: Apache-2.0

//! Other tokens and NFTs, and the one type through which our pallets move native tokens and assets alike.

use crate::{
	constants::{
		currency::{deposit, MESH},
		time::DAYS,
	},
	AccountId, Assets, AssetsHolder, Balance, Balances, BlockNumber, Runtime, RuntimeEvent,
	RuntimeHoldReason, Signature, System,
};
use polkadot_sdk::{
	frame_support::{
		parameter_types,
		traits::{
			fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
			AsEnsureOriginWithArg, ConstU32,
		},
	},
	frame_system::{EnsureRoot, EnsureSigned},
	pallet_assets, pallet_assets_holder, pallet_nfts,
	pallet_nfts::PalletFeatures,
	sp_runtime::traits::Verify,
};

/// Number of an asset.
pub type AssetId = u32;
/// The native token or an asset, as our pallets name it.
pub type MeshAsset = NativeOrWithId<AssetId>;
/// Balances and holds of the native token and of every asset.
pub type MeshHolds = UnionOf<Balances, AssetsHolder, NativeFromLeft, MeshAsset, AccountId>;
/// Transfers, mints and account touching of the native token and of every asset.
pub type MeshAssets = UnionOf<Balances, Assets, NativeFromLeft, MeshAsset, AccountId>;

parameter_types! {
	pub const AssetDeposit: Balance = 10 * MESH;
	pub const AssetAccountDeposit: Balance = deposit(1, 16);
	pub const AssetMetadataDepositBase: Balance = deposit(1, 68);
	pub const AssetMetadataDepositPerByte: Balance = deposit(0, 1);
	// Asset, owner and delegate behind their hashes, an amount and a deposit.
	pub const ApprovalDeposit: Balance = deposit(1, 148);
}

impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = ApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type AssetDeposit = AssetDeposit;
	type AssetId = AssetId;
	type AssetIdAllocator = ();
	type AssetIdParameter = codec::Compact<AssetId>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = AssetsHolder;
	type MetadataDepositBase = AssetMetadataDepositBase;
	type MetadataDepositPerByte = AssetMetadataDepositPerByte;
	type RemoveItemsLimit = ConstU32<1_000>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<50>;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

parameter_types! {
	pub const CollectionDeposit: Balance = MESH;
	pub const ItemDeposit: Balance = deposit(1, 164);
	pub const NftMetadataDepositBase: Balance = deposit(1, 129);
	pub const NftAttributeDepositBase: Balance = deposit(1, 129);
	pub const NftDepositPerByte: Balance = deposit(0, 1);
	pub const MaxDeadlineDuration: BlockNumber = 360 * DAYS;
	pub Features: PalletFeatures = PalletFeatures::all_enabled();
}

impl pallet_nfts::Config for Runtime {
	type ApprovalsLimit = ConstU32<20>;
	type AttributeDepositBase = NftAttributeDepositBase;
	type BlockNumberProvider = System;
	type CollectionDeposit = CollectionDeposit;
	type CollectionId = u32;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Currency = Balances;
	type DepositPerByte = NftDepositPerByte;
	type Features = Features;
	type ForceOrigin = EnsureRoot<AccountId>;
	#[cfg(feature = "runtime-benchmarks")]
	type Helper = ();
	type ItemAttributesApprovalsLimit = ConstU32<30>;
	type ItemDeposit = ItemDeposit;
	type ItemId = u32;
	type KeyLimit = ConstU32<64>;
	// Credentials cannot be moved, sold or burnt.
	type Locker = crate::adapters::CredentialLock;
	type MaxAttributesPerCall = ConstU32<10>;
	type MaxDeadlineDuration = MaxDeadlineDuration;
	type MaxTips = ConstU32<10>;
	type MetadataDepositBase = NftMetadataDepositBase;
	type OffchainPublic = <Signature as Verify>::Signer;
	type OffchainSignature = Signature;
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<256>;
	type ValueLimit = ConstU32<256>;
	type WeightInfo = pallet_nfts::weights::SubstrateWeight<Runtime>;
}

/// The assets in which the calls of our pallets are measured: dearer to move than the native token.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkAssets;

#[cfg(feature = "runtime-benchmarks")]
impl BenchmarkAssets {
	/// Asset number `index`, made if it does not exist: with a minimum balance of 1, and of the kind that an account without
	/// native tokens cannot take.
	fn made(index: u32) -> MeshAsset {
		let id = 1_000_000_u32.saturating_add(index);
		// Exists already when it is asked for again.
		let _ = Assets::force_create(
			crate::RuntimeOrigin::root(),
			id.into(),
			crate::configs::dao::CommonsAccount::get().into(),
			false,
			1,
		);
		MeshAsset::WithId(id)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_dao::BenchmarkHelper<MeshAsset> for BenchmarkAssets {
	fn asset(index: u32) -> MeshAsset {
		Self::made(index)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_bounty_mesh::traits::BenchmarkHelper<MeshAsset> for BenchmarkAssets {
	fn asset() -> MeshAsset {
		Self::made(0)
	}
}
