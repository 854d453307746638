// SPDX-License-Identifier: Apache-2.0

//! What waits for somebody, from all pallets in one read.

use crate::{
	calls::{accept, claim, post_root, posting, submit, take},
	chain::{develop, genesis},
};
use enmesh_runtime::{
	configs::assets::MeshAsset, constants::currency::MESH, earnings::earnings, AccountId, Balances,
	BountyMesh, Dao, LearnToEarn, Runtime, RuntimeOrigin,
};
use polkadot_sdk::{
	frame_support::{assert_ok, traits::fungible::Mutate},
	sp_keyring::Sr25519Keyring::{Dave, Eve, Ferdie},
	sp_runtime::traits::Dispatchable,
};

/// So many bounties of Eve, done and accepted. Returns the first.
fn done(worker: &AccountId, count: u32) -> u64 {
	let (poster, hunter) = (Eve.to_account_id(), RuntimeOrigin::signed(worker.clone()));
	let by = RuntimeOrigin::signed(poster);
	let first = pallet_bounty_mesh::NextBountyId::<Runtime>::get();
	for id in first..first + u64::from(count) {
		assert_ok!(post_root(MESH, posting(worker, 1, 0)).dispatch(by.clone()));
		assert_ok!(take(id).dispatch(hunter.clone()));
		assert_ok!(submit(id, worker).dispatch(hunter.clone()));
		assert_ok!(accept(id, MESH).dispatch(by.clone()));
	}
	first
}

// More of them than there are in a page of the mesh's own read.
// covers: D-28
#[test]
fn pays_of_all_bounties_are_in_one_read() {
	develop(|_| {
		let worker = Ferdie.to_account_id();
		for who in [&Eve.to_account_id(), &worker] {
			Balances::mint_into(who, 10_000 * MESH).unwrap();
		}
		let first = done(&worker, 70);
		let page = BountyMesh::claimable(worker.clone(), None, u32::MAX);
		assert!(page.next.is_some());
		let all = earnings(worker.clone(), None);
		let mut found: Vec<_> = all.bounties.iter().map(|part| part.bounty).collect();
		found.sort_unstable();
		assert_eq!(found, (first..first + 70).collect::<Vec<_>>());
		assert_eq!(
			all.bounties.iter().map(|part| part.amount).sum::<u128>(),
			70 * MESH
		);
		assert!(all.bounties.iter().all(|part| part.ready) && all.after.is_none());
		assert!(earnings(Dave.to_account_id(), None).bounties.is_empty());
		// From there on, not from the beginning.
		let rest = earnings(worker.clone(), page.next);
		assert_eq!(rest.bounties.len(), 70 - page.parts.len());
		assert_ok!(claim(first).dispatch(RuntimeOrigin::signed(Eve.to_account_id())));
		assert_eq!(earnings(worker, None).bounties.len(), 69);
	});
}

// covers: D-28
#[test]
fn what_each_pallet_owes_is_in_it() {
	genesis("development").execute_with(|| {
		let who = Dave.to_account_id();
		assert_eq!(
			earnings(who.clone(), None).daos.len() + earnings(who.clone(), None).learning.len(),
			0
		);
		// What could not be received, of each of them.
		pallet_dao::Credits::<Runtime>::insert(&who, MeshAsset::Native, 5);
		let credit = pallet_bounty_mesh::Credit {
			amount: 7,
			deposit: None,
		};
		pallet_bounty_mesh::Credits::<Runtime>::insert(&who, MeshAsset::WithId(3), credit);
		pallet_learn_to_earn::Credits::<Runtime>::insert(&who, MeshAsset::WithId(4), 9);
		let all = earnings(who.clone(), None);
		assert_eq!((all.daos.len(), all.daos[0].amount), (1, 5));
		assert_eq!(all.credits, vec![(MeshAsset::WithId(3), 7)]);
		assert_eq!((all.learning.len(), all.learning[0].credit), (1, 9));
		assert_eq!(all.daos, Dao::claimable(who.clone()));
		assert_eq!(all.learning, LearnToEarn::claimable(who));
	});
}
