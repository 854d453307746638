// SPDX-License-Identifier: Apache-2.0

//! What must hold after every block, whatever was in it.

use super::people::{person, PEOPLE};
use enmesh_runtime::{
	configs::system::RuntimeBlockWeights, AccountId, AssetsHolder, Balances, BountyMesh, Dao,
	LearnToEarn, Runtime, RuntimeEvent,
};
use polkadot_sdk::{
	frame_support::{
		dispatch::DispatchClass,
		traits::{fungibles::InspectHold, Get},
		weights::Weight,
	},
	frame_system, pallet_assets, pallet_balances, pallet_multisig, pallet_nfts, pallet_proxy,
	pallet_session,
	sp_core::hexdisplay::HexDisplay,
	sp_io,
	sp_runtime::StateVersion,
};
use std::collections::{BTreeMap, BTreeSet};

/// What there is of every asset; `None` is the native token.
pub type Issued = BTreeMap<Option<u32>, u128>;

/// What there is now, after checking that it is what all accounts have together.
pub fn issued() -> Issued {
	let mut sums = Issued::new();
	let natives = frame_system::Account::<Runtime>::iter_values();
	let native = natives
		.map(|found| found.data.free + found.data.reserved)
		.sum();
	sums.insert(None, native);
	assert_eq!(
		native,
		Balances::total_issuance(),
		"accounts have what was issued"
	);
	for (asset, who, account) in pallet_assets::Account::<Runtime>::iter() {
		let held = AssetsHolder::total_balance_on_hold(asset, &who);
		*sums.entry(Some(asset)).or_default() += account.balance + held;
	}
	for (asset, found) in pallet_assets::Asset::<Runtime>::iter() {
		// One that is being destroyed loses its accounts before its number.
		if !is_live(asset) {
			continue;
		}
		let sum = sums.get(&Some(asset)).copied().unwrap_or_default();
		assert_eq!(
			sum, found.supply,
			"accounts have what was issued of asset {asset}"
		);
	}
	sums
}

/// What may have changed: only what events say was made or burnt, and of the native token nothing is ever made.
pub fn explained(before: &Issued, after: &Issued, events: &[RuntimeEvent]) {
	let mut expected: BTreeMap<Option<u32>, i128> = BTreeMap::new();
	let mut book = |asset, amount: i128| *expected.entry(asset).or_default() += amount;
	for event in events {
		match event {
			RuntimeEvent::Balances(pallet_balances::Event::Burned { amount, .. }) => {
				book(None, -(*amount as i128));
			},
			RuntimeEvent::Assets(pallet_assets::Event::Issued {
				asset_id, amount, ..
			}) => book(Some(*asset_id), *amount as i128),
			RuntimeEvent::Assets(pallet_assets::Event::Burned {
				asset_id, balance, ..
			}) => book(Some(*asset_id), -(*balance as i128)),
			_ => {},
		}
	}
	let assets: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
	for asset in assets {
		// What is left of an asset that is destroyed goes without a word.
		let gone = asset.is_some_and(|id| !is_live(id));
		let of = |all: &Issued| all.get(&asset).copied().unwrap_or_default() as i128;
		let changed = of(after) - of(before);
		let told = expected.get(&asset).copied().unwrap_or_default();
		assert!(
			gone || changed == told,
			"issuance of {asset:?} changed by {changed}, events tell of {told}"
		);
	}
}

fn is_live(asset: u32) -> bool {
	let found = pallet_assets::Asset::<Runtime>::get(asset);
	found.is_some_and(|found| found.status != pallet_assets::AssetStatus::Destroying)
}

/// What is reserved of each account without being a hold: deposits of the SDK's pallets.
fn deposits() -> BTreeMap<AccountId, u128> {
	let mut sums: BTreeMap<AccountId, u128> = BTreeMap::new();
	let mut book = |who: AccountId, amount: u128| *sums.entry(who).or_default() += amount;
	for (_, _, found) in pallet_multisig::Multisigs::<Runtime>::iter() {
		book(found.depositor.clone(), found.deposit);
	}
	for (who, (_, deposit)) in pallet_proxy::Proxies::<Runtime>::iter() {
		// An account without key does not say who pays for it.
		if frame_system::Account::<Runtime>::get(&who).data.reserved >= deposit {
			book(who, deposit);
		}
	}
	for (who, (_, deposit)) in pallet_proxy::Announcements::<Runtime>::iter() {
		book(who, deposit);
	}
	for (_, found) in pallet_assets::Asset::<Runtime>::iter() {
		book(found.owner.clone(), found.deposit);
	}
	for (asset, found) in pallet_assets::Metadata::<Runtime>::iter() {
		if let Some(owner) = pallet_assets::Asset::<Runtime>::get(asset) {
			book(owner.owner, found.deposit);
		}
	}
	for ((_, owner, _), found) in pallet_assets::Approvals::<Runtime>::iter() {
		book(owner, found.deposit);
	}
	for (_, who, account) in pallet_assets::Account::<Runtime>::iter() {
		match account.reason {
			pallet_assets::ExistenceReason::DepositHeld(deposit) => book(who, deposit),
			pallet_assets::ExistenceReason::DepositFrom(payer, deposit) => book(payer, deposit),
			_ => {},
		}
	}
	sums
}

/// Whether there may be deposits that do not say whose they are: for NFTs, and for accounts without key.
fn others_may_be() -> bool {
	let pure = |who: AccountId| {
		let (_, deposit) = pallet_proxy::Proxies::<Runtime>::get(&who);
		frame_system::Account::<Runtime>::get(&who).data.reserved < deposit
	};
	pallet_nfts::Collection::<Runtime>::iter_keys()
		.next()
		.is_some()
		|| pallet_proxy::Proxies::<Runtime>::iter_keys().any(pure)
}

/// Holds, deposits and references of every account.
pub fn accounts() {
	let deposits = deposits();
	let others = others_may_be();
	let pots = [
		Dao::pot_account(),
		BountyMesh::pot_account(),
		LearnToEarn::pot_account(),
	];
	let daos: BTreeSet<_> = pallet_dao::pallet::Daos::<Runtime>::iter_keys()
		.filter_map(Dao::account)
		.collect();
	let mut through_assets: BTreeMap<AccountId, (u32, u32)> = BTreeMap::new();
	for (_, who, account) in pallet_assets::Account::<Runtime>::iter() {
		let counts = through_assets.entry(who).or_default();
		match account.reason {
			pallet_assets::ExistenceReason::Consumer => counts.0 += 1,
			pallet_assets::ExistenceReason::Sufficient => counts.1 += 1,
			_ => {},
		}
	}
	let ed = <Runtime as pallet_balances::Config>::ExistentialDeposit::get();
	for (who, found) in frame_system::Account::<Runtime>::iter() {
		let holds = pallet_balances::Holds::<Runtime>::get(&who);
		let held: u128 = holds.iter().map(|hold| hold.amount).sum();
		let other = deposits.get(&who).copied().unwrap_or_default();
		let reserved = found.data.reserved;
		assert!(
			reserved == held + other || (others && reserved > held + other),
			"{who}: {reserved} reserved, {held} held, {other} deposits"
		);
		let (as_consumer, as_sufficient) = through_assets.get(&who).copied().unwrap_or_default();
		let uses = reserved > 0 || found.data.frozen > 0;
		let keys = pallet_session::NextKeys::<Runtime>::contains_key(&who);
		let accepts = pallet_nfts::OwnershipAcceptance::<Runtime>::contains_key(&who);
		assert_eq!(
			found.consumers,
			u32::from(uses) + u32::from(keys) + u32::from(accepts) + as_consumer,
			"{who}: consumers"
		);
		let exists = found.data.free >= ed;
		assert_eq!(
			found.providers,
			u32::from(exists) + u32::from(pots.contains(&who)) + u32::from(daos.contains(&who)),
			"{who}: providers"
		);
		let enrolled = pallet_learn_to_earn::Enrolments::<Runtime>::get(&who) > 0;
		assert_eq!(
			found.sufficients,
			u32::from(enrolled) + as_sufficient,
			"{who}: sufficients"
		);
	}
}

/// That the block keeps to the limits of blocks.
pub fn limits(events: &[RuntimeEvent]) {
	let limits = RuntimeBlockWeights::get();
	let used = frame_system::BlockWeight::<Runtime>::get();
	// The block that turns the session counts as full before it begins, and carries no ordinary transaction.
	let turns = events.iter().any(|event| {
		matches!(
			event,
			RuntimeEvent::Session(pallet_session::Event::NewSession { .. })
		)
	});
	match turns {
		true => assert_eq!(used.get(DispatchClass::Normal), &Weight::zero()),
		false => assert!(
			used.total().all_lte(limits.max_block),
			"the block weighs {:?}",
			used.total()
		),
	}
	for class in DispatchClass::all() {
		if let Some(most) = limits.get(*class).max_total {
			let used = used.get(*class);
			assert!(used.all_lte(most), "{class:?} weighs {used:?}");
		}
	}
}

/// What every pallet promises at all times.
pub fn promises() {
	#[cfg(feature = "try-runtime")]
	{
		use enmesh_runtime::AllPalletsWithSystem;
		use polkadot_sdk::frame_support::traits::{TryState, TryStateSelect};
		<AllPalletsWithSystem as TryState<_>>::try_state(
			enmesh_runtime::System::block_number(),
			TryStateSelect::All,
		)
		.unwrap_or_else(|error| panic!("try_state: {error:?}"));
	}
	#[cfg(not(feature = "try-runtime"))]
	crate::chain::invariants();
}

/// Everything but what every transaction may leave: the system's own records, and the fee on its way.
pub fn trace() -> BTreeMap<Vec<u8>, Vec<u8>> {
	let own =
		["System", "TransactionPayment"].map(|name| sp_io::hashing::twox_128(name.as_bytes()));
	let (mut all, mut key) = (BTreeMap::new(), Vec::new());
	while let Some(next) = sp_io::storage::next_key(&key) {
		if !next.starts_with(b":") && !own.iter().any(|own| next.starts_with(own)) {
			let value = sp_io::storage::get(&next).unwrap_or_default();
			all.insert(next.clone(), value.to_vec());
		}
		key = next;
	}
	all
}

/// That it is as it was.
pub fn untouched(name: &str, before: &BTreeMap<Vec<u8>, Vec<u8>>) {
	let after = trace();
	for key in before.keys().chain(after.keys()) {
		assert_eq!(
			before.get(key),
			after.get(key),
			"{name} failed and changed {}",
			HexDisplay::from(key)
		);
	}
}

/// Reads that wallets make, of everybody and everything: they may find nothing, but not fail, nor write.
pub fn reads() {
	let root = || sp_io::storage::root(StateVersion::V1);
	let before = root();
	for who in (0..PEOPLE.len()).map(person) {
		let _ = Dao::claimable(who.clone());
		for dao in Dao::memberships(who.clone()) {
			let _ = (
				Dao::actions(who.clone(), dao),
				Dao::exit_value(dao, who.clone()),
			);
			let _ = Dao::credits(dao, who.clone());
		}
		let _ = LearnToEarn::claimable(who.clone());
		for program in pallet_learn_to_earn::Programs::<Runtime>::iter_keys() {
			let _ = LearnToEarn::shadow(program, who.clone());
			let _ = LearnToEarn::actions(who.clone(), program);
		}
	}
	for dao in pallet_dao::pallet::Daos::<Runtime>::iter_keys() {
		let _ = (Dao::dao(dao), Dao::members(dao), Dao::invitations(dao));
		let _ = (
			Dao::proposals(dao),
			Dao::applications(dao, None),
			Dao::treasury(dao),
		);
		let _ = (Dao::concentration(dao), Dao::reputation_total(dao));
	}
	for round in pallet_dao::Rounds::<Runtime>::iter_keys() {
		let _ = (Dao::round(round), Dao::projects(round, 0, 10));
	}
	for bounty in pallet_bounty_mesh::Bounties::<Runtime>::iter_keys() {
		let _ = (
			BountyMesh::bounty(bounty),
			BountyMesh::tree(bounty, None, 64),
		);
		let _ = (
			BountyMesh::authority(bounty),
			BountyMesh::path_to_final(bounty),
		);
		let _ = (
			BountyMesh::path_to_root(bounty),
			BountyMesh::specification(bounty),
		);
		for who in (0..4).map(person) {
			let _ = BountyMesh::actions(who, bounty);
		}
	}
	assert_eq!(root(), before, "a read left a trace");
}
