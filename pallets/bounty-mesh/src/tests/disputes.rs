// SPDX-License-Identifier: Apache-2.0

//! Escalation, the bonds of both sides, and what a dispute is about.

use super::*;
use frame_support::{assert_noop, hypothetically};
use sp_runtime::Perbill;

const HALF: Perbill = Perbill::from_percent(50);

/// The worker's piece of 400 under the DAO's root of 1,000, handed in.
pub fn piece() -> (BountyId, BountyId) {
	let root = Root::new().taken();
	let child = Child::of(root).taken();
	submit(child);
	(root, child)
}

/// The same, for which less was offered.
pub fn offered(amount: Balance, below: Below) -> (BountyId, BountyId) {
	let (root, child) = piece();
	assert_ok!(Mesh::offer(by(DAO), child, amount, below));
	(root, child)
}

/// The same, disputed, with the bonds of both sides.
pub fn matched(amount: Balance) -> (BountyId, BountyId) {
	let (root, child) = offered(amount, Below::Keep);
	assert_ok!(Mesh::escalate(by(WORKER), child));
	assert_ok!(Mesh::match_bond(by(DAO), child));
	(root, child)
}

/// The worker's piece of 400 with 100 passed down to the mate and accepted, handed in.
pub fn layered() -> (BountyId, BountyId, BountyId) {
	let root = Root::new().taken();
	let mid = Child::of(root).taken();
	let leaf = leaf_of(mid).taken();
	submit(leaf);
	(root, mid, leaf)
}

#[test]
fn if_the_posters_side_puts_nothing_at_risk_the_hunter_has_all() {
	// covers: B-09 (bond the poor cannot match)
	// pitfall: 33
	ExtBuilder::build_and_execute(|| {
		let before = free(Native::get(), WORKER);
		let (root, child) = offered(0, Below::Review);
		assert_ok!(Mesh::escalate(by(WORKER), child));
		// A tenth of 400.
		assert_eq!(before - free(Native::get(), WORKER), 40);
		assert_eq!(held(Native::get()), 1_040);
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		assert_noop!(
			Mesh::rule(by(ARBITER), child, Perbill::zero(), HALF, None),
			Error::NotMatched
		);
		hypothetically!({
			assert_ok!(Mesh::match_bond(by(DAO), child));
		});
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::match_bond(by(DAO), child), Error::TooLate);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(free(Native::get(), WORKER), before);
		assert_eq!(how(child), Some(How::Ruled));
		assert_eq!(get(child).pays[0].amount, 400);
		assert_eq!(get(root).vouched(), 400);
	});
}

#[test]
fn a_worker_without_tokens_escalates_with_a_sponsors_bond() {
	// covers: B-09
	// pitfall: 66
	ExtBuilder::build_and_execute(|| {
		let (_, child) = offered(0, Below::Keep);
		let before = [WORKER, MATE].map(|who| free(Native::get(), who));
		let now = || [WORKER, MATE].map(|who| free(Native::get(), who));
		assert_ok!(Mesh::sponsor(by(MATE), child));
		assert_noop!(Mesh::sponsor(by(OTHER), child), Error::BondThere);
		assert_eq!(now(), [before[0], before[1] - 40]);
		// The hunter agrees after all: it goes back to who put it.
		hypothetically!({
			assert_ok!(Mesh::agree(by(WORKER), child));
			assert_eq!(now(), before);
		});
		assert_ok!(Mesh::escalate(by(WORKER), child));
		assert_eq!(now(), [before[0], before[1] - 40]);
		assert_ok!(Mesh::match_bond(by(DAO), child));
		heard(child);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			child,
			Perbill::one(),
			Perbill::one(),
			None
		));
		// Won: the other side's bond less the fee, which is one minimum balance at least.
		assert_eq!(now(), [before[0], before[1] + 30]);
	});
}

#[test]
fn an_open_dispute_counts_when_its_name_is_reviewed() {
	// covers: B-07, B-08 (why F28.2)
	ExtBuilder::build_and_execute(|| {
		let (root, child) = matched(0);
		assert_ok!(Mesh::resign(by(DAO), root));
		// Nothing hangs on the fallen term yet, but 400 may: the reviewer sees and can contest it.
		assert_eq!(get(root).terms[0].vouched, 400);
		assert_ok!(Mesh::contest(
			by(POSTER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		// The ruling comes while layers have died: it pays, and shares the contest's fate.
		heard(child);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			child,
			Perbill::one(),
			Perbill::one(),
			None
		));
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		heard(root);
		assert_ok!(Mesh::rule_contest(
			by(ARBITER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		assert_eq!(claimed(child, 0, WORKER), 0);
		assert_eq!(get(root).available, 1_000);
	});
}

#[test]
fn a_hunter_who_passed_all_down_can_still_be_looked_into() {
	// covers: B-09 (all passed to a sybil, nothing left to cut)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 1_000).taken();
		submit(child);
		accept(child);
		submit(root);
		assert_eq!(get(root).payable(), 0);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Review));
		hypothetically!({
			assert_ok!(Mesh::agree(by(DAO), root));
			assert!(matches!(get(root).terms[0].link.next, Next::Review { .. }));
		});
		// Escalated: the bond is a tenth of all that hangs on it, and the ruling cuts that.
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_eq!(held(Native::get()), 1_200);
		heard(root);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			root,
			Perbill::zero(),
			Perbill::zero(),
			None
		));
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_eq!(claimed(child, 0, WORKER), 0);
		assert_eq!(returned(root), 1_000);
	});
}

#[test]
fn where_nothing_is_at_stake_nobody_rules() {
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		Child::of(root).with(|child| child.reward = 1_000).taken();
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_noop!(Mesh::escalate(by(DAO), root), Error::NothingAtStake);
		assert_ok!(Mesh::agree(by(DAO), root));
	});
}

#[test]
fn nobody_is_silent_while_nobody_stands() {
	// covers: B-05, B-08
	ExtBuilder::build_and_execute(|| {
		let (root, child) = offered(0, Below::Keep);
		assert_ok!(Mesh::escalate(by(WORKER), child));
		assert_ok!(Mesh::resign(by(DAO), root));
		run_to_block(5 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NobodyStands);
		hypothetically!({
			assert_ok!(Mesh::match_bond(by(POSTER), child));
		});
		assert_ok!(Mesh::lift(by(POSTER), child));
		// Who came to stand has a whole window to match.
		run_to_block(5 + 2 * WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(6 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
	});
}

#[test]
fn disputes_at_several_levels_touch_disjoint_money() {
	// covers: B-09, B-13
	// pitfall: 33
	ExtBuilder::build_and_execute(|| {
		let (root, mid, leaf) = layered();
		submit(mid);
		submit(root);
		for (id, by_whom, hunter) in [
			(leaf, WORKER, MATE),
			(mid, DAO, WORKER),
			(root, POSTER, DAO),
		] {
			assert_ok!(Mesh::offer(by(by_whom), id, 0, Below::Keep));
			assert_ok!(Mesh::escalate(by(hunter), id));
			assert_ok!(Mesh::match_bond(by(by_whom), id));
		}
		for id in [root, leaf, mid] {
			if get(id).up != Above::Top {
				let _ = Mesh::lift(by(STRANGER), id);
			}
			heard(id);
			assert_ok!(Mesh::rule(by(ARBITER), id, HALF, Perbill::one(), None));
			crate::Pallet::<Test>::do_try_state().unwrap();
		}
		for id in [leaf, mid] {
			let _ = Mesh::lift(by(STRANGER), id);
			let _ = Mesh::lift(by(STRANGER), id);
			let _ = Mesh::expire(by(STRANGER), id);
		}
		assert_eq!([root, mid, leaf].map(how), [Some(How::Ruled); 3]);
		let paid = [root, mid, leaf].map(|id| get(id).pays[0].amount);
		assert_eq!(paid, [300, 150, 50]);
		assert_eq!(returned(root), 500);
	});
}
