// SPDX-License-Identifier: Apache-2.0

// The list of pallets in lib.rs with those of the SDK that ours are measured beside. A feature cannot switch single pallets
// of it, because the macro asks for their crates either way; so it stands here again, included into lib.rs.

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

	// 200 and up: what ours are measured beside.
	#[runtime::pallet_index(200)]
	pub type PeerTreasury = pallet_treasury;
	#[runtime::pallet_index(201)]
	pub type PeerBounties = pallet_bounties;
	#[runtime::pallet_index(202)]
	pub type PeerChildBounties = pallet_child_bounties;
	#[runtime::pallet_index(203)]
	pub type PeerMultiAssetBounties = pallet_multi_asset_bounties;
	#[runtime::pallet_index(204)]
	pub type PeerCollective = pallet_collective<Instance4>;
}

use polkadot_sdk::{
	pallet_bounties, pallet_child_bounties, pallet_multi_asset_bounties, pallet_treasury,
};
