// SPDX-License-Identifier: Apache-2.0

//! Bounties of a DAO as the runtime connects them: what its members decide, what it grants.

use crate::{
	calls::{accept, claim, post_root, posting, submit, take, Bounty},
	chain::develop,
};
use enmesh_runtime::{
	adapters::CallClasses, configs::assets::MeshAsset, constants::currency::MESH, AccountId,
	Balance, Balances, BountyMesh, Dao, Runtime, RuntimeOrigin,
};
use pallet_bounty_mesh::{OwedReputation, Payee};
use pallet_dao::{traits::ClassifyCall, Classes, Constitutions, Daos, ReportIncome, Reputation};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Mutate},
	sp_io::TestExternalities,
	sp_keyring::Sr25519Keyring::{Eve, Ferdie},
	sp_runtime::{traits::Dispatchable, Permill},
};

const COMMONS: u32 = 0;

/// A bounty of the Commons, done by somebody, accepted and paid.
fn done_by(worker: &AccountId, reputation: u64) {
	let commons = <Dao as Daos<AccountId>>::account_of(COMMONS).unwrap();
	let (dao, hunter) = (
		RuntimeOrigin::signed(commons),
		RuntimeOrigin::signed(worker.clone()),
	);
	let id = pallet_bounty_mesh::NextBountyId::<Runtime>::get();
	let posted = post_root(10 * MESH, posting(worker, 1, reputation));
	assert_ok!(posted.dispatch(dao.clone()));
	assert_ok!(take(id).dispatch(hunter.clone()));
	assert_ok!(submit(id, worker).dispatch(hunter.clone()));
	assert_ok!(accept(id, 10 * MESH).dispatch(dao));
	assert_ok!(claim(id).dispatch(hunter));
}

// What a DAO has earned comes to the DAO, where its income policy waits for it, or its treasury decides.
// covers: D-06
#[test]
fn a_dao_that_names_others_for_its_pay_decides_like_its_treasury() {
	let (dao, other) = (Eve.to_account_id(), Ferdie.to_account_id());
	let class = |call| CallClasses::classify(&dao, &call);
	assert_eq!(class(submit(0, &dao)), Some(Classes::ORDINARY));
	assert_eq!(class(submit(0, &other)), Some(Classes::TREASURY));
	let half = |who: &AccountId| Payee {
		who: who.clone(),
		share: Permill::from_percent(50),
	};
	let both = Bounty::submit {
		bounty: 0,
		evidence: Default::default(),
		payees: vec![half(&dao), half(&other)].try_into().unwrap(),
	};
	assert_eq!(class(both.into()), Some(Classes::TREASURY));
	let at_once = |who: &AccountId| Bounty::take_and_submit {
		bounty: 0,
		evidence: Default::default(),
		payees: vec![Payee {
			who: who.clone(),
			share: Permill::one(),
		}]
		.try_into()
		.unwrap(),
	};
	assert_eq!(class(at_once(&dao).into()), Some(Classes::ORDINARY));
	assert_eq!(class(at_once(&other).into()), Some(Classes::TREASURY));
}

// covers: B-06, D-16
#[test]
fn finished_work_earns_the_reputation_its_dao_promised() {
	develop(|_| {
		let commons = <Dao as Daos<AccountId>>::account_of(COMMONS).unwrap();
		for who in [&commons, &Ferdie.to_account_id()] {
			Balances::mint_into(who, 1_000 * MESH).unwrap();
		}
		Constitutions::<Runtime>::mutate(COMMONS, |constitution| {
			constitution.as_mut().unwrap().reputation_budget = 150;
		});
		let worker = Ferdie.to_account_id();
		let standing = || <Dao as Reputation<AccountId>>::reputation_of(COMMONS, &worker);
		assert_eq!(standing(), 0);
		done_by(&worker, 100);
		assert_eq!(standing(), 100);
		// The budget of its constitution is spent: the money is paid all the same, the rest stays owed.
		done_by(&worker, 100);
		assert_eq!(standing(), 100);
		let owed = OwedReputation::<Runtime>::get(&worker, &commons).unwrap();
		assert_eq!(owed.points, 100);
		let anyone = RuntimeOrigin::signed(Eve.to_account_id());
		assert_noop!(
			BountyMesh::collect_reputation(anyone.clone(), worker.clone(), commons.clone(), 100),
			pallet_dao::Error::<Runtime>::BudgetSpent
		);
		Constitutions::<Runtime>::mutate(COMMONS, |constitution| {
			constitution.as_mut().unwrap().reputation_budget = 200;
		});
		assert_ok!(BountyMesh::collect_reputation(
			anyone,
			worker.clone(),
			commons,
			100
		));
		assert_eq!(standing(), 200);
	});
}

// covers: B-14
#[test]
fn a_claim_pays_for_what_its_reward_set_off() {
	develop(|_| {
		let commons = <Dao as Daos<AccountId>>::account_of(COMMONS).unwrap();
		let (eve, ferdie) = (Eve.to_account_id(), Ferdie.to_account_id());
		let paid = |poster: &AccountId, payee: &AccountId| {
			let hunter = RuntimeOrigin::signed(ferdie.clone());
			let id = pallet_bounty_mesh::NextBountyId::<Runtime>::get();
			let by = RuntimeOrigin::signed(poster.clone());
			assert_ok!(post_root(MESH, posting(&ferdie, 1, 0)).dispatch(by.clone()));
			assert_ok!(take(id).dispatch(hunter.clone()));
			assert_ok!(submit(id, payee).dispatch(hunter.clone()));
			assert_ok!(accept(id, MESH).dispatch(by));
			let done = claim(id).dispatch(hunter).unwrap();
			done.actual_weight.unwrap().ref_time()
		};
		for who in [&commons, &eve, &ferdie] {
			Balances::mint_into(who, 1_000 * MESH).unwrap();
		}
		let person = paid(&eve, &ferdie);
		let income = <Dao as ReportIncome<AccountId, MeshAsset, Balance>>::weight().ref_time();
		assert_eq!(paid(&eve, &commons) - person, income);
		// A DAO has no income from itself.
		assert_eq!(paid(&commons, &commons), person);
	});
}

// covers: B-06, D-06
#[test]
fn to_promise_reputation_is_to_decide_about_membership() {
	let class = |reputation| {
		TestExternalities::default().execute_with(|| {
			let posting = posting(&Eve.to_account_id(), 1, reputation);
			CallClasses::classify(&Eve.to_account_id(), &post_root(MESH, posting))
		})
	};
	assert_eq!(class(0), Some(Classes::TREASURY));
	assert_eq!(class(1), Some(Classes::TREASURY.union(Classes::MEMBERSHIP)));
}
