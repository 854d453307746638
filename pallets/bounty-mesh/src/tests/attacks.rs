// SPDX-License-Identifier: Apache-2.0

//! Attacks on the rules, with the numbers of the attack. X is the dishonest hunter, played by the
//! DAO; its second account is the worker's.

use super::*;
use crate::pallet::Credits;
use frame_support::assert_noop;
use sp_runtime::Perbill;

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

#[test]
fn a_role_left_in_the_last_block_does_not_let_silence_accept() {
	// covers: B-05, B-08 (why F3: role handed over one block before a window ends)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		submit(child);
		run_to_block(1 + WINDOW);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(SYBIL), child));
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::expire(by(SYBIL), child), Error::NotYet);
		// The poster has a whole window of its own, and uses it.
		run_to_block(1 + 2 * WINDOW);
		assert_ok!(Mesh::offer(by(POSTER), child, 0, Below::Keep));
		assert_eq!(claim_all(), 0);
	});
}

#[test]
fn a_staged_dispute_takes_nothing() {
	// covers: B-09 (why F6a: own child, own poster's side, own silence)
	// pitfall: 33
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		assert_ok!(Mesh::offer(by(DAO), child, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(SYBIL), child));
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(SYBIL), child));
		assert_eq!(get(child).pays[0].amount, 900);
		assert_eq!(claim_all(), 0);
		// The root's poster refuses the junk and has what hung on it reviewed.
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Review));
		run_to_block(20 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(SYBIL), root));
		assert_ok!(Mesh::contest(
			by(POSTER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		heard(root);
		assert_ok!(Mesh::rule_contest(
			by(ARBITER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		assert_eq!(claim_all(), 0);
		assert_eq!(get(root).available, 1_000);
	});
}

#[test]
fn the_arbiter_takes_no_side() {
	// covers: B-09 (own arbiter)
	// pitfall: 35
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| root.posting.mode = Mode::Application)
			.post();
		assert_noop!(
			Mesh::apply(by(ARBITER), root, 1, 100, 50),
			Error::ArbiterAsParty
		);
		assert_noop!(
			Mesh::invite(by(POSTER), root, ARBITER),
			Error::ArbiterAsParty
		);
		assert_ok!(Mesh::take(by(DAO), root));
		let open = Child::of(root)
			.with(|child| child.posting.mode = Mode::Open)
			.post();
		assert_noop!(
			Mesh::enter(by(ARBITER), open, hash("x"), payees(&[(ARBITER, 100)])),
			Error::ArbiterAsParty
		);
		// Nor does it put money on a side it may have to judge.
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_noop!(Mesh::sponsor(by(ARBITER), root), Error::ArbiterAsParty);
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_noop!(Mesh::match_bond(by(ARBITER), root), Error::ArbiterAsParty);
		let crowd = Root::new().with(|root| root.terms.crowd = true).post();
		assert_noop!(
			Mesh::contribute(by(ARBITER), crowd, 100),
			Error::ArbiterAsParty
		);
	});
}

#[test]
fn the_poster_cannot_pay_less_or_another_by_itself() {
	// covers: B-06 (why F7: partial payment without consent, poster naming payees)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		submit(root);
		// There is no way to accept a part: only an offer, to which the hunter does not agree.
		assert_ok!(Mesh::offer(by(POSTER), root, 1, Below::Keep));
		assert_noop!(Mesh::accept(by(POSTER), root, 1_000), Error::NotSubmitted);
		assert_noop!(Mesh::agree(by(POSTER), root), Error::NotHunter);
		assert_ok!(Mesh::escalate(by(DAO), root));
		run_to_block(2 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), root));
		// Who is paid stands in what the hunter handed in.
		assert_eq!(get(root).payees[0].who, DAO);
		assert_eq!(claimed(root, 0, DAO), 1_000);
	});
}

#[test]
fn nobody_takes_a_bounty_back_under_its_hunter() {
	// covers: B-05 (why F8)
	// pitfall: 31
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		assert_noop!(Mesh::cancel(by(POSTER), root), Error::NotOpen);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_noop!(Mesh::cancel(by(POSTER), root), Error::NotOpen);
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_noop!(Mesh::cancel(by(POSTER), root), Error::NotOpen);
	});
}

#[test]
fn a_predecessors_child_keeps_nobody_from_handing_in() {
	// covers: B-05, B-08 (why F9)
	// pitfall: 28
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::invite(by(POSTER), root, OTHER));
		assert_ok!(Mesh::take(by(OTHER), root));
		// The old hunter's child is at work, and late; the new hunter hands in all the same.
		submit(root);
		accept(root);
		assert_eq!(claimed(root, 0, OTHER), 600);
		assert_eq!(hunter(child), Some(SYBIL));
	});
}

#[test]
fn late_work_of_a_child_moves_no_date_of_its_parent() {
	// covers: B-05 (why F16)
	// pitfall: 29
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let due = get(root).state.due();
		let child = Child::of(root)
			.with(|child| child.posting.due = 191)
			.taken();
		assert_noop!(
			Mesh::extend(by(DAO), child, None, Some(192)),
			Error::DueTooLate
		);
		run_to_block(192);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(get(root).state.due(), due);
		// And no sum of dates overflows.
		assert_noop!(
			Mesh::extend(by(POSTER), root, None, Some(u64::MAX)),
			Error::DueTooLate
		);
	});
}

#[test]
fn the_last_worker_has_the_floor_that_was_promised_at_the_root() {
	// covers: B-17
	// pitfall: 42
	ExtBuilder::build_and_execute(|| {
		// Each of three layers may keep a tenth: the last one has at least 0.9 · 0.9 of 1,000.
		let tenth = percent(10);
		let root = Root::new().with(|root| root.posting.cap = tenth).taken();
		let mid = Child::of(root)
			.with(|mid| {
				mid.reward = 900;
				mid.posting.cap = tenth;
			})
			.taken();
		let leaf = Child::of(mid)
			.with(|leaf| {
				leaf.reward = 810;
				leaf.posting = posting(MATE, 20, 80);
				leaf.posting.cap = tenth;
			})
			.taken();
		for id in [leaf, mid, root] {
			submit(id);
			accept(id);
		}
		assert_ok!(Mesh::resolve(by(STRANGER), mid, LinkRef::Term(1)));
		assert_eq!(claimed(leaf, 0, MATE), 810);
		assert_eq!(claimed(mid, 0, SYBIL), 90);
		assert_eq!(claimed(root, 0, DAO), 100);
		// Had a layer passed down less, the rest would have gone back up, not to it.
		let root = Root::new().with(|root| root.posting.cap = tenth).taken();
		Child::of(root)
			.with(|child| child.posting.cap = tenth)
			.taken();
		submit(root);
		accept(root);
		assert_eq!((get(root).kept, returned(root)), (100, 500));
	});
}

#[test]
fn the_record_of_the_deposit_is_who_signed_never_a_role() {
	// covers: B-13
	// pitfall: 26
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).post();
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(POSTER), child));
		assert_ok!(Mesh::cancel(by(POSTER), child));
		assert!(deposit(DAO) > 0);
		assert_ok!(Mesh::clean(by(STRANGER), child));
		assert_eq!(deposit(DAO), 0);
	});
}

#[test]
fn ids_are_counted_and_never_used_twice() {
	// covers: B-01
	// pitfall: 40
	ExtBuilder::build_and_execute(|| {
		let first = Root::new().post();
		assert_ok!(Mesh::cancel(by(POSTER), first));
		assert_ok!(Mesh::refund(by(POSTER), first, POSTER));
		assert_ok!(Mesh::clean(by(POSTER), first));
		let second = Root::new().post();
		assert!(second > first);
		assert!(matches!(
			last_event(),
			Event::RootPosted { bounty, .. } if bounty == second
		));
	});
}

#[test]
fn what_is_paid_is_not_refunded_and_what_is_refunded_is_not_paid() {
	// covers: B-13
	// pitfall: 25, 41
	ExtBuilder::build_and_execute(|| {
		let before = [POSTER, DAO].map(|who| free(Native::get(), who));
		let root = Root::new().taken();
		assert_ok!(Mesh::release(by(POSTER), root, 300, hash("part")));
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_ok!(Mesh::claim(by(STRANGER), root, 0));
		assert_noop!(Mesh::claim(by(STRANGER), root, 0), Error::UnknownPay);
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_noop!(
			Mesh::refund(by(STRANGER), root, POSTER),
			Error::NothingToTake
		);
		assert_ok!(Mesh::clean(by(STRANGER), root));
		let after = [POSTER, DAO].map(|who| free(Native::get(), who));
		assert_eq!([before[0] - after[0], after[1] - before[1]], [300, 300]);
	});
}
