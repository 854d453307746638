// SPDX-License-Identifier: Apache-2.0

//! Bounties of a DAO as the runtime connects them: what its members decide, what it grants.

use crate::chain::develop;
use enmesh_runtime::{
	adapters::CallClasses, configs::assets::MeshAsset, constants::currency::MESH, AccountId,
	Balances, BountyMesh, Dao, Runtime, RuntimeCall, RuntimeOrigin, System,
};
use pallet_bounty_mesh::{
	traits::Rule, Mode, OwedReputation, Payee, Posting, PostingOf, Spec, TreeTerms,
};
use pallet_dao::{traits::ClassifyCall, Classes, Constitutions, Daos, Reputation};
use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungible::Mutate},
	sp_io::TestExternalities,
	sp_keyring::Sr25519Keyring::{Eve, Ferdie},
	sp_runtime::{Percent, Permill},
};

const COMMONS: u32 = 0;

fn posting(invited: AccountId, reputation: u64) -> PostingOf<Runtime> {
	let due = System::block_number() + 1_000;
	Posting {
		until: due,
		due,
		mode: Mode::Direct,
		invited: Some(invited),
		eligibility: Rule::Anyone,
		spec: Spec::Inline(b"Mend the roof.".to_vec().try_into().unwrap()),
		cap: Permill::one(),
		entry_bond: 0,
		places: 0,
		reputation,
	}
}

fn terms() -> pallet_bounty_mesh::TreeTermsOf<Runtime> {
	let window = <Runtime as pallet_bounty_mesh::Config>::MinWindow::get();
	TreeTerms {
		asset: MeshAsset::Native,
		arbiter: None,
		window,
		default_split: Percent::from_percent(50),
		smallest: MESH,
		end: System::block_number() + 1_000 + window,
		crowd: false,
	}
}

/// A bounty of the Commons, done by somebody, accepted and paid.
fn done_by(worker: &AccountId, reputation: u64) {
	let commons = <Dao as Daos<AccountId>>::account_of(COMMONS).unwrap();
	let (dao, hunter) = (
		RuntimeOrigin::signed(commons),
		RuntimeOrigin::signed(worker.clone()),
	);
	let id = pallet_bounty_mesh::NextBountyId::<Runtime>::get();
	let posting = posting(worker.clone(), reputation);
	assert_ok!(BountyMesh::post_root(
		dao.clone(),
		terms(),
		10 * MESH,
		0,
		posting
	));
	assert_ok!(BountyMesh::take(hunter.clone(), id));
	let payees = vec![Payee {
		who: worker.clone(),
		share: Permill::one(),
	}];
	let payees = payees.try_into().unwrap();
	assert_ok!(BountyMesh::submit(
		hunter.clone(),
		id,
		Default::default(),
		payees
	));
	assert_ok!(BountyMesh::accept(dao, id, 10 * MESH));
	assert_ok!(BountyMesh::claim(hunter, id, 0));
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

// covers: B-06, D-06
#[test]
fn to_promise_reputation_is_to_decide_about_membership() {
	let class = |reputation| {
		TestExternalities::default().execute_with(|| {
			CallClasses::classify(&RuntimeCall::BountyMesh(
				pallet_bounty_mesh::Call::post_root {
					terms: terms(),
					reward: MESH,
					advance: 0,
					posting: posting(Eve.to_account_id(), reputation),
				},
			))
		})
	};
	assert_eq!(class(0), Some(Classes::TREASURY));
	assert_eq!(class(1), Some(Classes::TREASURY.union(Classes::MEMBERSHIP)));
}
