// SPDX-License-Identifier: Apache-2.0

//! The invariants notice what they are for.

use super::*;
use crate::pallet::{
	Contests, Contributions, Credits, Entries, EntryLists, HoldReason, Specs, TreeBounties,
};
use frame_support::{hypothetically, traits::fungible::MutateHold};
use sp_runtime::Perbill;

/// A tree in which everything occurs: a bargain, a contest, entries, a pay; and a crowd's.
struct Scene {
	root: BountyId,
	offered: BountyId,
	fallen: BountyId,
	open: BountyId,
	paid: BountyId,
	crowd: BountyId,
}

fn scene() -> Scene {
	let root = Root::new()
		.with(|root| {
			root.reward = 5_000;
			root.posting.places = 3;
		})
		.taken();
	let offered = Child::of(root).taken();
	submit(offered);
	assert_ok!(Mesh::offer(by(DAO), offered, 100, Below::Keep));
	assert_ok!(Mesh::sponsor(by(STRANGER), offered));
	let fallen = Child::of(root).taken();
	let paid = leaf_of(fallen).taken();
	submit(paid);
	accept(paid);
	assert_ok!(Mesh::resign(by(WORKER), fallen));
	assert_ok!(Mesh::contest(
		by(DAO),
		fallen,
		LinkRef::Term(1),
		Perbill::zero()
	));
	let open = Child::of(root)
		.with(|open| {
			open.posting.mode = Mode::Open;
			open.posting.spec = text(&"a long text ".repeat(40));
		})
		.post();
	for who in [WORKER, MATE, OTHER] {
		enter(open, who);
	}
	let crowd = Root::new().with(|root| root.terms.crowd = true).post();
	assert_ok!(Mesh::contribute(by(MATE), crowd, 500));
	Scene {
		root,
		offered,
		fallen,
		open,
		paid,
		crowd,
	}
}

fn change(id: BountyId, change: impl FnOnce(&mut Record)) {
	Bounties::<Test>::mutate(id, |record| change(record.as_mut().unwrap()));
}

fn says(what: &str) {
	let error = Mesh::do_try_state().expect_err(what);
	let text = format!("{error:?}");
	assert!(text.contains(what), "{text} instead of {what}");
}

#[test]
fn every_invariant_notices_its_violation() {
	// covers: B-13
	ExtBuilder::build_and_execute(|| {
		let scene = scene();
		Mesh::do_try_state().unwrap();
		let root = scene.root;

		hypothetically!({
			change(root, |record| record.available += 1);
			says("BM-1");
		});
		hypothetically!({
			Trees::<Test>::mutate(root, |tree| tree.as_mut().unwrap().taken = 1);
			says("BM-1");
		});
		hypothetically!({
			let credit = Credit {
				amount: 1,
				deposit: None,
			};
			Credits::<Test>::insert(WORKER, Native::get(), credit);
			says("BM-1");
		});
		hypothetically!({
			Contests::<Test>::mutate(scene.fallen, LinkRef::Term(1), |contest| {
				contest.as_mut().unwrap().bond.amount -= 1;
			});
			says("BM-1");
		});
		hypothetically!({
			change(scene.offered, |record| match &mut record.state {
				State::Offered { bond, .. } => *bond = None,
				_ => unreachable!(),
			});
			says("BM-1");
		});
		hypothetically!({
			change(root, |record| record.advance = record.sure + 1);
			says("BM-2");
		});
		hypothetically!({
			change(root, |record| record.kept += 1);
			says("BM-2");
		});
		hypothetically!({
			change(root, |record| {
				(record.available, record.reserve) = (record.available - 1, 1);
				record.state = State::Open { since: 1, until: 2 };
			});
			says("BM-2");
		});
		hypothetically!({
			change(root, |record| record.kids += 1);
			says("BM-3");
		});
		hypothetically!({
			change(scene.open, |record| record.depth += 1);
			says("BM-3");
		});
		hypothetically!({
			TreeBounties::<Test>::remove(root, scene.open);
			says("BM-3");
		});
		hypothetically!({
			Specs::<Test>::remove(scene.open);
			says("BM-3");
		});
		hypothetically!({
			TreeBounties::<Test>::insert(root, scene.offered, ());
			says("BM-3");
		});
		hypothetically!({
			change(scene.offered, |record| record.text.clear());
			says("BM-3");
		});
		hypothetically!({
			change(scene.offered, |record| record.places.left = 1);
			says("BM-3");
		});
		hypothetically!({
			change(root, |record| record.places.left += 1);
			says("BM-3");
		});
		hypothetically!({
			change(root, |record| record.ticket = None);
			says("BM-3");
		});
		hypothetically!({
			Contributions::<Test>::remove(scene.crowd, MATE);
			says("BM-3");
		});
		hypothetically!({
			Contributions::<Test>::mutate(scene.crowd, MATE, |part| {
				part.as_mut().unwrap().amount -= 1;
			});
			says("BM-3");
		});
		hypothetically!({
			Entries::<Test>::remove(scene.open, MATE);
			says("BM-3");
		});
		hypothetically!({
			EntryLists::<Test>::mutate(scene.open, |list| list.as_mut().unwrap().count = 2);
			says("BM-3");
		});
		hypothetically!({
			Entries::<Test>::mutate(scene.open, OTHER, |entry| {
				entry.as_mut().unwrap().after = Some(WORKER);
			});
			says("BM-3");
		});
		hypothetically!({
			change(scene.fallen, |record| record.up = Above::Bounty(scene.open));
			says("BM-4");
		});
		hypothetically!({
			change(scene.paid, |record| {
				record.pays[0].link.next = Next::Hangs {
					bounty: scene.fallen,
					term: 2,
				};
			});
			says("BM-4");
		});
		hypothetically!({
			change(root, |record| record.terms[0].link.next = Next::Final);
			says("BM-4");
		});
		hypothetically!({
			change(scene.fallen, |record| {
				record.terms[0].link.next = Next::Final;
			});
			says("BM-4");
		});
		hypothetically!({
			// The open offer of 400 and the contested 100 count in the DAO's name.
			change(root, |record| record.terms[0].vouched = 399);
			says("BM-5");
		});
		hypothetically!({
			change(scene.offered, |record| match &mut record.state {
				State::Offered { offer, .. } => offer.payable += 1,
				_ => unreachable!(),
			});
			says("BM-5");
		});
		hypothetically!({
			let reason = HoldReason::StorageDeposit.into();
			assert_ok!(Balances::hold(&reason, &STRANGER, 1));
			says("BM-9");
		});
		hypothetically!({
			change(scene.crowd, |record| record.depositor = STRANGER);
			says("BM-9");
		});
		hypothetically!({
			Contributions::<Test>::mutate(scene.crowd, MATE, |part| {
				part.as_mut().unwrap().ticket = None;
			});
			says("BM-9");
		});
	});
}
