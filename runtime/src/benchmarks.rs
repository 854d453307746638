// SPDX-License-Identifier: Apache-2.0

//! Which benchmarks this runtime runs. `scripts/benchmark.sh` calls them.

// Not those of three SDK pallets that expect other rules than ours: in `frame_system` new code takes over at once, in
// `pallet_whitelist` the body that dispatches also whitelists, in `pallet_collective` the silent vote as the prime does.
use crate::*;
use alloc::string::String;
use polkadot_sdk::{
	frame_benchmarking::{define_benchmarks, BenchmarkBatch, BenchmarkConfig, BenchmarkList},
	frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys},
};

#[cfg(not(feature = "peers"))]
define_benchmarks!(
	[pallet_assets, Assets]
	[pallet_balances, Balances]
	[pallet_bounty_mesh, BountyMesh]
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
