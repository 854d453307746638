// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{Action, Step};
use frame_support::{assert_noop, hypothetically};
use sp_runtime::Perbill;

fn make(step: Step) {
	assert_ok!(match step {
		Step::Lift(id) => Mesh::lift(by(STRANGER), id),
		Step::Resolve(id, link) => Mesh::resolve(by(STRANGER), id, link),
		Step::Claim(id, pay) => Mesh::claim(by(STRANGER), id, pay),
	});
}

fn can(who: AccountId, id: BountyId) -> Vec<Action> {
	// Every link of an ended bounty can be pulled; that is another matter.
	Mesh::actions(who, id)
		.into_iter()
		.map(|possible| possible.action)
		.filter(|action| *action != Action::Resolve)
		.collect()
}

/// A ruling leaves half of all that the layer's hunter vouched for.
fn halved(mid: BountyId) {
	let half = Perbill::from_percent(50);
	assert_ok!(Mesh::offer(by(DAO), mid, 0, Below::Keep));
	assert_ok!(Mesh::escalate(by(WORKER), mid));
	assert_ok!(Mesh::match_bond(by(DAO), mid));
	heard(mid);
	assert_ok!(Mesh::rule(by(ARBITER), mid, half, half, None));
}

#[test]
fn a_cut_pay_is_lifted_past_what_has_ended_and_then_claimed() {
	// covers: B-14, B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		submit(mid);
		halved(mid);
		submit(root);
		accept(root);
		let path = Mesh::path_to_final(leaf).unwrap();
		assert_eq!(path.waits, vec![]);
		assert_eq!(
			path.steps,
			vec![
				Step::Resolve(mid, LinkRef::Term(1)),
				Step::Lift(leaf),
				Step::Lift(leaf),
				Step::Claim(leaf, 0)
			]
		);
		make(path.steps[0]);
		// What it leaves goes up, and two layers above have ended.
		assert_noop!(Mesh::claim(by(STRANGER), leaf, 0), Error::LiftFirst);
		let part = || Mesh::claimable(MATE, None, 10).parts[0].clone();
		assert_eq!((part().amount, part().ready, part().lifts), (50, false, 2));
		let now = can(STRANGER, leaf);
		assert!(now.contains(&Action::Lift) && !now.contains(&Action::Claim));
		make(path.steps[1]);
		assert_eq!((part().ready, part().lifts), (false, 1));
		assert_eq!(Mesh::path_to_final(leaf).unwrap().steps, path.steps[2..]);
		make(path.steps[2]);
		assert_eq!((part().ready, part().lifts), (true, 0));
		let now = can(STRANGER, leaf);
		assert!(now.contains(&Action::Claim) && !now.contains(&Action::Lift));
		let before = returned(root);
		make(path.steps[3]);
		assert_eq!(returned(root) - before, 50);
		assert_eq!(Mesh::path_to_final(leaf).unwrap().steps, vec![]);
	});
}

#[test]
fn a_whole_pay_needs_no_lift() {
	// covers: B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		submit(mid);
		accept(mid);
		submit(root);
		accept(root);
		assert_eq!(
			Mesh::path_to_final(leaf).unwrap().steps,
			vec![Step::Resolve(mid, LinkRef::Term(1)), Step::Claim(leaf, 0)]
		);
		assert_ok!(Mesh::resolve(by(STRANGER), mid, LinkRef::Term(1)));
		let part = Mesh::claimable(MATE, None, 10).parts[0].clone();
		assert_eq!((part.amount, part.ready, part.lifts), (100, true, 0));
		make(Step::Claim(leaf, 0));
	});
}

#[test]
fn a_contest_nobody_rules_cuts_as_well() {
	// covers: B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		submit(mid);
		assert_ok!(Mesh::offer(by(DAO), mid, 0, Below::Keep));
		assert_ok!(Mesh::agree(by(WORKER), mid));
		submit(root);
		accept(root);
		// Nobody is found for the layer, and it ends: then the poster stands over it.
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::lift(by(STRANGER), mid));
		assert_ok!(Mesh::contest(
			by(POSTER),
			mid,
			LinkRef::Term(1),
			Perbill::zero()
		));
		assert_ok!(Mesh::expire(by(STRANGER), mid));
		run_to_block(3 + 4 * WINDOW);
		let steps = Mesh::path_to_final(leaf).unwrap().steps;
		assert_eq!(
			steps,
			vec![
				Step::Resolve(mid, LinkRef::Term(1)),
				Step::Lift(leaf),
				Step::Claim(leaf, 0)
			]
		);
		let before = free(Native::get(), MATE);
		steps.into_iter().for_each(make);
		assert_eq!(free(Native::get(), MATE) - before, 50);
	});
}

#[test]
fn what_nobody_may_lift_yet_is_waited_for() {
	// covers: B-15
	ExtBuilder::build_and_execute(|| {
		let [root, mid, leaf] = layers();
		submit(mid);
		assert_ok!(Mesh::offer(by(DAO), mid, 0, Below::Keep));
		assert_ok!(Mesh::agree(by(WORKER), mid));
		assert_ok!(Mesh::resign(by(DAO), root));
		let path = Mesh::path_to_final(leaf).unwrap();
		assert_eq!(path.steps, vec![]);
		assert_eq!(path.waits[0].until, Some(1 + WINDOW));
		assert_noop!(Mesh::lift(by(STRANGER), mid), Error::CannotLiftYet);
		run_to_block(2 + WINDOW);
		let path = Mesh::path_to_final(leaf).unwrap();
		assert_eq!(path.steps, vec![Step::Lift(mid)]);
		assert_eq!(path.waits[0].until, None);
		make(path.steps[0]);
		let until = Some(2 + 2 * WINDOW);
		assert_eq!(Mesh::path_to_final(leaf).unwrap().waits[0].until, until);
	});
}

#[test]
fn it_is_lifted_no_further_than_to_who_stands() {
	// covers: B-08, B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let mid = Child::of(root).taken();
		let low = Child::of(mid)
			.with(|low| {
				low.reward = 200;
				low.posting = posting(OTHER, 20, 90);
			})
			.taken();
		let leaf = leaf_of(low).taken();
		submit(leaf);
		accept(leaf);
		assert_ok!(Mesh::resign(by(OTHER), low));
		assert_ok!(Mesh::resign(by(WORKER), mid));
		run_to_block(2 + WINDOW);
		// The layer above has had nobody for a whole window; above it the DAO is at work.
		let path = Mesh::path_to_final(leaf).unwrap();
		assert_eq!(path.steps, vec![Step::Lift(low)]);
		assert_eq!(path.waits[0].until, None);
		make(path.steps[0]);
		assert_noop!(Mesh::lift(by(STRANGER), low), Error::UpperStands);
		let path = Mesh::path_to_final(leaf).unwrap();
		assert_eq!(path.steps, vec![]);
		assert_eq!(path.waits[0].until, Some(2 + 2 * WINDOW));
	});
}

#[test]
fn an_agreement_that_hands_something_up_waits_for_the_lift() {
	// covers: B-15
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		submit(child);
		assert_ok!(Mesh::offer(by(DAO), child, 100, Below::Keep));
		assert!(can(WORKER, child).contains(&Action::Agree));
		submit(root);
		accept(root);
		assert_noop!(Mesh::agree(by(WORKER), child), Error::LiftFirst);
		assert!(!can(WORKER, child).contains(&Action::Agree));
		assert!(can(WORKER, child).contains(&Action::Lift));
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::LiftFirst);
		assert_eq!(can(STRANGER, child), vec![Action::Lift]);
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_eq!(can(STRANGER, child), vec![Action::Expire]);
		assert_ok!(Mesh::expire(by(STRANGER), child));
	});
}

#[test]
fn a_step_is_told_from_the_block_on_in_which_it_works() {
	// covers: B-05, B-15
	ExtBuilder::build_and_execute(|| {
		let (root, child) = fallen();
		let term = LinkRef::Term(1);
		let steps = || Mesh::path_to_final(child).unwrap().steps;
		let all = vec![Step::Resolve(root, term), Step::Claim(child, 0)];
		let not_before = |last: u64| {
			run_to_block(last);
			assert_eq!(steps(), vec![]);
			assert_eq!(
				Mesh::path_to_final(child).unwrap().waits[0].until,
				Some(last)
			);
			assert_noop!(Mesh::resolve(by(STRANGER), root, term), Error::NotYet);
			run_to_block(last + 1);
			assert_eq!(steps(), all);
			steps().into_iter().for_each(make);
		};
		// Silence of the reviewer.
		hypothetically!(not_before(1 + WINDOW));
		// Nobody rules: the arbiter has had a window, and the collective.
		assert_ok!(Mesh::contest(by(POSTER), root, term, Perbill::zero()));
		not_before(1 + 2 * WINDOW);
	});
}

#[test]
fn what_is_cut_off_below_a_living_layer_needs_no_lift() {
	// covers: B-10, B-15
	ExtBuilder::build_and_execute(|| {
		let (root, child) = fallen();
		let (term, half) = (LinkRef::Term(1), Perbill::from_percent(50));
		assert_ok!(Mesh::contest(by(POSTER), root, term, Perbill::zero()));
		heard(root);
		assert_ok!(Mesh::rule_contest(by(ARBITER), root, term, half));
		let part = Mesh::claimable(WORKER, None, 10).parts[0].clone();
		assert_eq!((part.amount, part.ready, part.lifts), (200, true, 0));
		let steps = Mesh::path_to_final(child).unwrap().steps;
		assert_eq!(steps, vec![Step::Claim(child, 0)]);
		steps.into_iter().for_each(make);
		assert_eq!(get(root).available, 600 + 200);
	});
}
