// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::assert_noop;
use sp_runtime::Perbill;

#[test]
fn what_a_fallen_hunter_accepted_is_reviewed_and_silence_lets_it_pass() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let (root, child) = fallen();
		let review = Next::Review { until: 1 + WINDOW };
		assert_eq!(get(root).terms[0].link.next, review);
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		run_to_block(1 + WINDOW);
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Term(1)),
			Error::NotYet
		);
		assert_noop!(
			Mesh::resolve(by(STRANGER), child, LinkRef::Pay(0)),
			Error::NotDecided
		);
		run_to_block(2 + WINDOW);
		let paid = Mesh::resolve(by(STRANGER), root, LinkRef::Term(1)).unwrap();
		assert_eq!(paid.pays_fee, frame_support::dispatch::Pays::No);
		assert_eq!(get(root).terms[0].link, Link::whole(Next::Final));
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Term(1)),
			Error::AlreadyFinal
		);
		assert_ok!(Mesh::resolve(by(STRANGER), child, LinkRef::Pay(0)));
		assert_ok!(Mesh::claim(by(WORKER), child, 0));
	});
}

#[test]
fn a_review_passes_to_the_name_that_stands_and_counts_there() {
	// covers: B-07, B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.terms.end = 500).taken();
		let child = Child::of(root).taken();
		let leaf = leaf_of(child).taken();
		submit(leaf);
		accept(leaf);
		assert_eq!(get(child).vouched(), 100);
		assert_ok!(Mesh::resign(by(WORKER), child));
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::resolve(by(STRANGER), child, LinkRef::Term(1)));
		assert_eq!(
			get(child).terms[0].link.next,
			Next::Hangs {
				bounty: root,
				term: 1
			}
		);
		assert_eq!(get(root).vouched(), 100);
		// Final only with the root.
		assert_ok!(Mesh::resolve(by(STRANGER), leaf, LinkRef::Pay(0)));
		assert_noop!(Mesh::claim(by(MATE), leaf, 0), Error::NotFinal);
		submit(root);
		accept(root);
		assert_ok!(Mesh::claim(by(MATE), leaf, 0));
	});
}

#[test]
fn a_running_promise_is_not_pulled() {
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Term(1)),
			Error::NotDecided
		);
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Term(0)),
			Error::UnknownLink
		);
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Term(2)),
			Error::UnknownLink
		);
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Pay(0)),
			Error::UnknownLink
		);
		assert_noop!(
			Mesh::resolve(by(STRANGER), 99, LinkRef::Pay(0)),
			Error::UnknownBounty
		);
	});
}

#[test]
fn a_ratio_above_shrinks_what_hangs_and_the_rest_goes_up() {
	// covers: B-09, B-10, B-13
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 401).taken();
		assert_ok!(Mesh::submit(
			by(WORKER),
			child,
			hash("x"),
			payees(&[(WORKER, 50), (MATE, 50)])
		));
		accept(child);
		submit(root);
		accept(root);
		// As a ruling will leave it: half of what the hunter vouched for.
		Bounties::<Test>::mutate(root, |record| {
			record.as_mut().unwrap().terms[0].link.ratio = Perbill::from_percent(50);
		});
		assert_noop!(Mesh::claim(by(STRANGER), child, 0), Error::LiftFirst);
		assert_ok!(Mesh::lift(by(STRANGER), child));
		let before = [WORKER, MATE].map(|who| free(Native::get(), who));
		assert_ok!(Mesh::claim(by(STRANGER), child, 0));
		let after = [WORKER, MATE].map(|who| free(Native::get(), who));
		assert_eq!([after[0] - before[0], after[1] - before[1]], [100, 100]);
		assert_eq!(returned(root), 201);
	});
}

#[test]
fn a_contested_promise_waits_and_keeps_its_record() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let (root, child) = fallen();
		assert_ok!(Mesh::contest(
			by(POSTER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		assert_noop!(
			Mesh::resolve(by(STRANGER), root, LinkRef::Term(1)),
			Error::NotYet
		);
		assert_noop!(Mesh::claim(by(STRANGER), child, 0), Error::NotFinal);
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_noop!(Mesh::clean(by(STRANGER), root), Error::StillReferenced);
	});
}
