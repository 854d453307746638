// SPDX-License-Identifier: Apache-2.0

//! What clients, proxies and stored calls rely on: numbers that never change once networks run.

use crate::{chain::genesis, origins::arguments::every_call};
use codec::Encode;
use enmesh_runtime::{
	adapters::CallClasses, configs::system::ProxyType, keys, AllPalletsWithSystem, Runtime,
	RuntimeCall, SessionKeys,
};
use pallet_dao::{Classes, ClassifyCall};
use polkadot_sdk::{
	frame_support::traits::{GetCallIndex, GetCallMetadata, InstanceFilter, PalletsInfoAccess},
	frame_system, pallet_balances,
	sp_keyring::Sr25519Keyring::Alice,
};

/// Index and name of every pallet.
const PALLETS: [(usize, &str); 29] = [
	(0, "System"),
	(1, "Timestamp"),
	(2, "Utility"),
	(3, "Multisig"),
	(4, "Proxy"),
	(5, "Preimage"),
	(6, "Scheduler"),
	(7, "TxPause"),
	(10, "Balances"),
	(11, "TransactionPayment"),
	(12, "SkipFeelessPayment"),
	(13, "Assets"),
	(14, "AssetsHolder"),
	(15, "Nfts"),
	(20, "Authorship"),
	(21, "ValidatorSet"),
	(22, "Offences"),
	(23, "Session"),
	(24, "Keys"),
	(25, "Aura"),
	(26, "Grandpa"),
	(30, "Council"),
	(31, "TechnicalCommittee"),
	(32, "Arbitration"),
	(33, "Whitelist"),
	(34, "Upgrade"),
	(40, "Dao"),
	(41, "BountyMesh"),
	(42, "LearnToEarn"),
];

// covers: C-04
#[test]
fn pallets_keep_their_indices() {
	let mut pallets: Vec<_> = AllPalletsWithSystem::infos()
		.iter()
		.map(|pallet| (pallet.index, pallet.name))
		.collect();
	pallets.sort_unstable();
	assert_eq!(pallets, PALLETS);
}

// covers: C-04
#[test]
fn calls_of_our_pallets_have_indices_of_their_own() {
	for pallet in ["Dao", "BountyMesh", "LearnToEarn"] {
		let names = RuntimeCall::get_call_names(pallet);
		let indices = match pallet {
			"Dao" => pallet_dao::Call::<Runtime>::get_call_indices(),
			"BountyMesh" => pallet_bounty_mesh::Call::<Runtime>::get_call_indices(),
			_ => pallet_learn_to_earn::Call::<Runtime>::get_call_indices(),
		};
		assert_eq!(names.len(), indices.len(), "{pallet}");
		let mut distinct = indices.to_vec();
		distinct.sort_unstable();
		distinct.dedup();
		assert_eq!(distinct.len(), indices.len(), "{pallet}");
	}
}

// covers: C-04
#[test]
fn metadata_is_offered_in_the_three_versions_that_clients_read() {
	genesis("development").execute_with(|| {
		let versions = Runtime::metadata_versions();
		for version in [14, 15, 16] {
			assert!(versions.contains(&version), "{version}");
			assert!(Runtime::metadata_at_version(version).is_some(), "{version}");
		}
		assert!(Runtime::metadata_at_version(13).is_none());
	});
}

// Session keys that nodes made once must go on chain for ever: two keys of 32 bytes, nothing else.
#[test]
fn session_keys_keep_their_shape() {
	let raw = [7u8; 64];
	let keys: SessionKeys = codec::Decode::decode(&mut &raw[..]).unwrap();
	assert_eq!(keys.encode(), raw);
}

#[test]
fn a_proxy_does_only_what_its_type_says() {
	let transfer = RuntimeCall::Balances(pallet_balances::Call::burn {
		value: 1,
		keep_alive: true,
	});
	let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	let vote = RuntimeCall::Dao(pallet_dao::Call::close { proposal: 0 });
	let work = RuntimeCall::BountyMesh(pallet_bounty_mesh::Call::resign { bounty: 0 });
	let allowed =
		|proxy: ProxyType| [&transfer, &remark, &vote, &work].map(|call| proxy.filter(call));
	assert_eq!(allowed(ProxyType::Any), [true; 4]);
	assert_eq!(allowed(ProxyType::NonTransfer), [false, true, true, true]);
	assert_eq!(allowed(ProxyType::Governance), [false, false, true, false]);
	assert_eq!(allowed(ProxyType::Work), [false, false, false, true]);
	// What a DAO decides like its treasury, its membership or its constitution is nothing for a proxy that has not everything.
	genesis("development").execute_with(|| {
		for call in every_call() {
			// The deposit of a proposal comes back with the answer.
			let proposes = matches!(call, RuntimeCall::Dao(pallet_dao::Call::propose { .. }));
			let class = CallClasses::classify(&Alice.to_account_id(), &call);
			let ordinary = proposes || class.is_none_or(|class| class == Classes::ORDINARY);
			for proxy in [
				ProxyType::NonTransfer,
				ProxyType::Governance,
				ProxyType::Work,
			] {
				assert!(ordinary || !proxy.filter(&call), "{proxy:?}: {call:?}");
			}
		}
	});
	// Nor what pays escrow of the account's own, which an accomplice could have earned.
	let (bounty, max) = (0, u128::MAX);
	let accept = RuntimeCall::BountyMesh(pallet_bounty_mesh::Call::accept { bounty, max });
	assert!(!ProxyType::NonTransfer.filter(&accept));
	let at_once = RuntimeCall::BountyMesh(pallet_bounty_mesh::Call::accept_and_pay { bounty, max });
	assert!(!ProxyType::NonTransfer.filter(&at_once));
	let keys = RuntimeCall::Keys(keys::Call::purge {});
	assert!(!ProxyType::NonTransfer.filter(&keys));
	let seat = RuntimeCall::Keys(keys::Call::retire {});
	assert!(!ProxyType::NonTransfer.filter(&seat));
	// A proxy hands on no more than it has.
	assert!(ProxyType::Any.is_superset(&ProxyType::Work));
	assert!(ProxyType::NonTransfer.is_superset(&ProxyType::Governance));
	assert!(!ProxyType::Work.is_superset(&ProxyType::Governance));
	assert!(!ProxyType::Governance.is_superset(&ProxyType::Any));
}
