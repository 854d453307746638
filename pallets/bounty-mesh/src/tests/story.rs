// SPDX-License-Identifier: Apache-2.0

//! One whole life of a tree, with all its numbers, in the native token and in an asset.

use super::*;
use frame_support::assert_noop;

fn story(asset: AssetId) {
	let before = |who| free(asset.clone(), who);
	let (poster, dao, worker) = (before(POSTER), before(DAO), before(WORKER));
	let issued = Held::total_issuance(asset.clone());

	// A person posts 1,000; the DAO takes it and cuts 400 out for its member.
	let root = Root::new()
		.with(|root| root.terms.asset = asset.clone())
		.post();
	assert_eq!(held(asset.clone()), 1_000);
	assert_ok!(Mesh::take(by(DAO), root));
	let child = Child::of(root).post();
	assert_eq!(held(asset.clone()), 1_000);
	assert_eq!((get(root).available, get(root).passed), (600, 400));
	assert_eq!(get(child).available, 400);

	// The member works and is accepted: earned, not final.
	assert_ok!(Mesh::take(by(WORKER), child));
	assert_ok!(Mesh::submit(
		by(WORKER),
		child,
		hash("part"),
		payees(&[(WORKER, 100)])
	));
	assert_ok!(Mesh::accept(by(DAO), child, 400));
	assert_eq!(get(root).vouched(), 400);
	assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);

	// The whole is submitted and accepted: all is final.
	assert_ok!(Mesh::submit(
		by(DAO),
		root,
		hash("whole"),
		payees(&[(DAO, 100)])
	));
	assert_noop!(Mesh::accept(by(POSTER), root, 999), Error::CostAboveMax);
	assert_ok!(Mesh::accept(by(POSTER), root, 1_000));
	assert_eq!(held(asset.clone()), 1_000);

	// Anyone may pull the money out, to the last unit.
	assert_ok!(Mesh::claim(by(STRANGER), child, 0));
	assert_ok!(Mesh::claim(by(STRANGER), root, 0));
	assert_eq!(before(WORKER) - worker, 400);
	assert_eq!(before(DAO) + deposit_if(&asset, DAO) - dao, 600);
	assert_eq!(held(asset.clone()), 0);

	// And tidy up: all deposits come back.
	assert_noop!(Mesh::clean(by(STRANGER), root), Error::StillReferenced);
	assert_ok!(Mesh::clean(by(STRANGER), child));
	assert_ok!(Mesh::clean(by(STRANGER), root));
	assert_eq!(Bounties::<Test>::iter().count(), 0);
	assert_eq!((deposit(POSTER), deposit(DAO)), (0, 0));
	assert_eq!(before(DAO) - dao, 600);
	let seed = if asset == Native::get() {
		0
	} else {
		Held::minimum_balance(asset.clone())
	};
	assert_eq!(poster - before(POSTER), 1_000 + seed);
	assert_eq!(Held::total_issuance(asset), issued);

	// Reputation may follow from the reward that did not go to a relative of who accepted.
	let told = Rewards::told();
	assert_eq!(told.len(), 2);
	assert!(told[0].related && told[0].poster == DAO && told[0].payee == WORKER);
	assert!(!told[1].related && told[1].poster == POSTER && told[1].payee == DAO);
}

/// What is on hold as a deposit, where that is the same token.
fn deposit_if(asset: &AssetId, who: AccountId) -> Balance {
	if *asset == Native::get() {
		deposit(who)
	} else {
		0
	}
}

#[test]
fn a_tree_is_posted_worked_accepted_and_paid_to_the_last_unit() {
	// covers: B-01, B-02, B-07, B-13
	ExtBuilder::build_and_execute(|| story(Native::get()));
}

#[test]
fn the_same_in_an_asset() {
	// covers: B-01, B-13
	ExtBuilder::build_and_execute(|| story(USD));
}

#[test]
fn sixteen_layers_each_keep_their_margin_and_all_becomes_final_hop_by_hop() {
	// covers: B-02, B-03, B-07, B-14, B-18, B-20
	ExtBuilder::build_and_execute(|| {
		let layers = deepest();
		let leaf = *layers.last().unwrap();
		assert_eq!(get(leaf).depth, 16);
		assert_eq!(
			Child::of(leaf)
				.with(|child| child.posting.due = 40)
				.try_post(),
			Err(Error::TooDeep.into())
		);
		assert_eq!(Mesh::path_to_root(leaf).len(), 16);

		// Worked from the bottom up.
		for id in layers.iter().rev() {
			submit(*id);
			accept(*id);
		}
		assert_eq!(get(layers[0]).height, 16);
		assert_eq!(Mesh::bounty(layers[3]).unwrap().margin, 50);

		// Pulled from the top down: one hop per layer, for all below it.
		assert_eq!(
			Mesh::claim(by(STRANGER), leaf, 0).unwrap_err().error,
			Error::NotFinal.into()
		);
		for id in layers.iter().skip(1) {
			assert_ok!(Mesh::resolve(by(STRANGER), *id, LinkRef::Term(1)));
		}
		let before = (free(Native::get(), DAO), free(Native::get(), WORKER));
		for id in &layers {
			assert_ok!(Mesh::claim(by(STRANGER), *id, 0));
		}
		assert_eq!(free(Native::get(), DAO) - before.0, 8 * 50);
		assert_eq!(
			free(Native::get(), WORKER) - before.1,
			7 * 50 + 2_000 - 15 * 50
		);
		for id in layers.iter().rev() {
			assert_ok!(Mesh::clean(by(STRANGER), *id));
		}
		assert_eq!(held(Native::get()), 0);
	});
}
