// SPDX-License-Identifier: Apache-2.0

//! Attacks on the rules, with the numbers of the attack. X is the dishonest hunter, played by the
//! DAO; its second account is the worker's.

use super::*;
use crate::pallet::Credits;
use frame_support::assert_noop;

const SYBIL: AccountId = WORKER;

/// All that X and its second account can claim now.
fn claim_all() -> Balance {
	let before = free(Native::get(), SYBIL) + free(Native::get(), DAO);
	let pays: Vec<_> = Bounties::<Test>::iter()
		.flat_map(|(id, record)| record.pays.into_iter().map(move |pay| (id, pay.id)))
		.collect();
	for (id, pay) in pays {
		let _ = frame_support::storage::with_storage_layer(|| Mesh::claim(by(SYBIL), id, pay));
	}
	assert_eq!(Credits::<Test>::iter().count(), 0);
	free(Native::get(), SYBIL) + free(Native::get(), DAO) - before
}

#[test]
fn a_self_paid_child_and_a_resignation_win_nothing_before_a_whole_review() {
	// covers: B-07, B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		submit(child);
		accept(child);
		run_to_block(100);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_eq!(claim_all(), 0);
		run_to_block(100 + WINDOW);
		assert_noop!(
			Mesh::resolve(by(SYBIL), root, LinkRef::Term(1)),
			Error::NotYet
		);
		assert_eq!(claim_all(), 0);
	});
}

#[test]
fn the_advance_is_not_paid_at_two_levels() {
	// covers: B-07 (advance promised twice)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.advance = 50).taken();
		let child = Child::of(root)
			.with(|child| {
				child.reward = 500;
				child.sure = 50;
				child.advance = 50;
			})
			.taken();
		let leaf = Child::of(child)
			.with(|leaf| {
				leaf.reward = 300;
				leaf.sure = 50;
				leaf.posting = posting(DAO, 20, 80);
			})
			.taken();
		submit(leaf);
		accept(leaf);
		submit(child);
		accept(child);
		assert_eq!(
			Child::of(root).with(|child| child.sure = 1).try_post(),
			Err(Error::SureAboveAdvance.into())
		);
		// Whatever the levels: before the root is accepted, not more than its advance is out.
		assert_eq!(claim_all(), 50);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_eq!(claim_all(), 0);
	});
}

#[test]
fn what_is_enlarged_after_the_look_does_not_slip_through() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).post();
		submit(root);
		assert_eq!(Mesh::bounty(root).unwrap().payable, 100);
		// X takes the open child back: all of it is its own now.
		assert_ok!(Mesh::cancel(by(DAO), child));
		assert_eq!(Mesh::bounty(root).unwrap().payable, 1_000);
		assert_noop!(Mesh::accept(by(POSTER), root, 100), Error::CostAboveMax);
	});
}

#[test]
fn who_is_judged_moves_no_escrow() {
	// covers: B-02
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		submit(root);
		assert_eq!(Child::of(root).try_post(), Err(Error::NotAssigned.into()));
		assert_noop!(Mesh::resign(by(DAO), root), Error::NotAssigned);
		assert_noop!(
			Mesh::submit(by(DAO), root, hash("other"), payees(&[(SYBIL, 100)])),
			Error::NotAssigned
		);
	});
}

#[test]
fn a_margin_cannot_be_taken_twice_by_changing_hunters() {
	// covers: B-17
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| root.posting.cap = percent(10))
			.taken();
		let child = Child::of(root)
			.with(|child| {
				child.reward = 500;
				child.posting.cap = percent(10);
			})
			.taken();
		assert_eq!(get(root).payable(), 100);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::invite(by(POSTER), root, OTHER));
		assert_ok!(Mesh::take(by(OTHER), root));
		// What an earlier hunter passed down still counts: this is a layer.
		assert_eq!(get(root).payable(), 100);
		submit(root);
		accept(root);
		assert_eq!((get(root).kept, returned(root)), (100, 400));
		assert_eq!(get(child).available, 500);
	});
}
