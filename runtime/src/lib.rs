// SPDX-License-Identifier: Apache-2.0

//! The Enmesh runtime: many small DAOs, bounties that nest, and paid learning, on a chain of its own.
//!
//! Three pallets of ours (`pallet-dao`, `pallet-bounty-mesh`, `pallet-learn-to-earn`) that do not know each other are
//! connected in [`adapters`]; everything else is the SDK's. What each pallet is set to stands in [`configs`], what a
//! network starts with in [`genesis_config_presets`], who makes blocks in [`validators`].

#![cfg_attr(not(feature = "std"), no_std)]
// `frame_support::runtime` builds one large tuple of pallets.
#![recursion_limit = "512"]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod adapters;
pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod constants;
pub mod earnings;
pub mod figures;
pub mod genesis_config_presets;
pub mod keys;
mod migrations;
#[cfg(feature = "peers")]
mod peers;
pub mod sender;
pub mod upgrade;
pub mod validators;
pub mod weights;

use alloc::vec::Vec;
use polkadot_sdk::{
	frame_executive, frame_metadata_hash_extension, frame_support, frame_system,
	pallet_skip_feeless_payment, pallet_transaction_payment,
	sp_runtime::{
		generic, impl_opaque_keys,
		traits::{BlakeTwo256, IdentifyAccount, Verify},
		MultiAddress, MultiSignature,
	},
	sp_version::{runtime_version, RuntimeVersion},
};

/// Height of a block.
pub type BlockNumber = u32;
/// Any of the three signature schemes.
pub type Signature = MultiSignature;
/// A public key, or its hash, as 32 bytes.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Amount of the native token in units of 10⁻¹² MESH, and of any asset in its own smallest unit.
pub type Balance = u128;
/// Number of transactions an account has signed.
pub type Nonce = u32;
/// A 32-byte hash.
pub type Hash = polkadot_sdk::sp_core::H256;
/// How accounts are addressed in transactions.
pub type Address = MultiAddress<AccountId, ()>;
/// Block header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// Block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// What is checked and charged around every transaction, in this order.
pub type TxExtension = (
	sender::CheckSender,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_skip_feeless_payment::SkipCheckIfFeeless<
		Runtime,
		pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
);
/// A transaction as it travels.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What is signed.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// Runs blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// What a node needs to know of blocks and keys without knowing the runtime.
pub mod opaque {
	use super::*;
	use polkadot_sdk::sp_runtime::OpaqueExtrinsic;

	/// Block with transactions as bytes.
	pub type Block = generic::Block<Header, OpaqueExtrinsic>;
}

impl_opaque_keys! {
	/// The keys a validator works with.
	pub struct SessionKeys {
		pub aura: Aura,
		pub grandpa: Grandpa,
	}
}

/// The version of this runtime.
#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("enmesh"),
	impl_name: alloc::borrow::Cow::Borrowed("enmesh-node"),
	authoring_version: 1,
	spec_version: 3,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

#[cfg(not(feature = "peers"))]
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// 0–9: the base.
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(3)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(4)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(5)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(6)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(7)]
	pub type TxPause = pallet_tx_pause;

	// 10–19: money.
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment;
	#[runtime::pallet_index(13)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(14)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(15)]
	pub type Nfts = pallet_nfts;

	// 20–29: consensus. The validator list comes before Session, which reads it at genesis.
	#[runtime::pallet_index(20)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(21)]
	pub type ValidatorSet = pallet_membership<Instance1>;
	#[runtime::pallet_index(22)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(23)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(24)]
	pub type Keys = keys;
	#[runtime::pallet_index(25)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(26)]
	pub type Grandpa = pallet_grandpa;

	// 30–39: decisions about the protocol.
	#[runtime::pallet_index(30)]
	pub type Council = pallet_collective<Instance1>;
	#[runtime::pallet_index(31)]
	pub type TechnicalCommittee = pallet_collective<Instance2>;
	#[runtime::pallet_index(32)]
	pub type Arbitration = pallet_collective<Instance3>;
	#[runtime::pallet_index(33)]
	pub type Whitelist = pallet_whitelist;
	#[runtime::pallet_index(34)]
	pub type Upgrade = upgrade;

	// 40–49: what the chain is for.
	#[runtime::pallet_index(40)]
	pub type Dao = pallet_dao;
	#[runtime::pallet_index(41)]
	pub type BountyMesh = pallet_bounty_mesh;
	#[runtime::pallet_index(42)]
	pub type LearnToEarn = pallet_learn_to_earn;
}

#[cfg(feature = "peers")]
include!("peers/list.rs");

// The macro above names pallets by their crate.
use polkadot_sdk::{
	pallet_assets, pallet_assets_holder, pallet_aura, pallet_authorship, pallet_balances,
	pallet_collective, pallet_grandpa, pallet_membership, pallet_multisig, pallet_nfts,
	pallet_offences, pallet_preimage, pallet_proxy, pallet_scheduler, pallet_session,
	pallet_timestamp, pallet_tx_pause, pallet_utility, pallet_whitelist,
};
