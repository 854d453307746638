// SPDX-License-Identifier: Apache-2.0

//! Which benchmarks this runtime runs. `scripts/benchmark.sh` calls them.

// Not `pallet_whitelist`: its benchmark lets the body that dispatches also whitelist, which none here may do both.
use crate::*;
use alloc::string::String;
use polkadot_sdk::{
	frame_benchmarking::{define_benchmarks, BenchmarkBatch, BenchmarkConfig, BenchmarkList},
	frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys},
	frame_system_benchmarking,
};

#[cfg(not(feature = "peers"))]
define_benchmarks!(
	[frame_system, frame_system_benchmarking::Pallet::<Runtime>]
	[pallet_assets, Assets]
	[pallet_balances, Balances]
	[pallet_bounty_mesh, BountyMesh]
	[pallet_collective, Council]
	[pallet_dao, Dao]
	[pallet_learn_to_earn, LearnToEarn]
	[pallet_multisig, Multisig]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_scheduler, Scheduler]
	[pallet_timestamp, Timestamp]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
);

// Ours and what they are compared with.
#[cfg(feature = "peers")]
define_benchmarks!(
	[pallet_bounty_mesh, BountyMesh]
	[pallet_child_bounties, PeerChildBounties]
	[pallet_collective, PeerCollective]
	[pallet_dao, Dao]
	[pallet_multi_asset_bounties, PeerMultiAssetBounties]
	[votes, crate::peers::beside::Pallet::<Runtime>]
);

impl frame_system_benchmarking::Config for Runtime {
	// New code waits before it takes over.
	fn verify_set_code() {
		let waiting = upgrade::Code::<Runtime>::get();
		assert_eq!(waiting, Some(Self::prepare_set_code_data()));
	}
}

/// What can be measured.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::<BenchmarkList>::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Measures.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::<BenchmarkBatch>::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
