// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{
	pallet::{Contributions, Credits},
	weights::WeightInfo,
};
use frame_support::{assert_noop, dispatch::GetDispatchInfo, hypothetically};
use sp_runtime::Perbill;

#[test]
fn many_fund_a_root_until_it_is_first_assigned() {
	// covers: B-11
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_eq!(
			(get(root).escrow, get(root).available, get(root).sure),
			(1_000, 1_000, 1_000)
		);
		assert_eq!(held(Native::get()), 1_000);
		assert!(deposit(MATE) > 0);
		assert_eq!(Trees::<Test>::get(root).unwrap().contributors, 3);
		let put = |who, amount| Mesh::contribute(by(who), root, amount);
		assert_noop!(put(MATE, 79), Error::ContributionTooSmall);
		assert_ok!(put(POSTER, 80));
		assert_eq!(Trees::<Test>::get(root).unwrap().contributors, 3);
		let solo = Root::new().post();
		assert_noop!(Mesh::contribute(by(MATE), solo, 100), Error::NotCrowd);
		assert_noop!(Mesh::fund(by(POSTER), root, 100), Error::NoFundingOfCrowds);
		assert_ok!(Mesh::take(by(DAO), root));
		assert_noop!(put(MATE, 100), Error::NotOpen);
		assert_ok!(Mesh::resign(by(DAO), root));
		// A late contributor would pay for what others' money was spent on.
		assert_noop!(put(MATE, 100), Error::CrowdClosed);
	});
}

#[test]
fn what_comes_back_is_shared_to_the_last_unit() {
	// covers: B-10, B-11, B-13 (why F12d: 601 left of 600, 300, 100)
	// pitfall: 31
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_noop!(Mesh::refund(by(MATE), root, MATE), Error::NothingToTake);
		assert_ok!(Mesh::take(by(DAO), root));
		assert_ok!(Mesh::release(by(POSTER), root, 399, hash("part")));
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_eq!(returned(root), 601);
		let back = |who| {
			let before = free(Native::get(), who) + deposit(who);
			assert_ok!(Mesh::refund(by(STRANGER), root, who));
			free(Native::get(), who) + deposit(who) - before
		};
		// While a pay waits, something may still come back: the records stay.
		hypothetically!({
			assert_eq!([POSTER, MATE, OTHER].map(back), [360, 180, 60]);
			assert_eq!(Trees::<Test>::get(root).unwrap().contributors, 3);
			assert_noop!(Mesh::clean(by(STRANGER), root), Error::StillReferenced);
		});
		assert_noop!(
			Mesh::refund(by(STRANGER), root, STRANGER),
			Error::NotContributor
		);
		assert_eq!(back(MATE), 180);
		run_to_block(2 + WINDOW);
		assert_eq!(claimed(root, 0, DAO), 399);
		assert_eq!([POSTER, MATE, OTHER].map(back), [360, 0, 61]);
		assert_eq!(Contributions::<Test>::iter().count(), 0);
		assert_eq!([MATE, OTHER].map(deposit), [0, 0]);
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_eq!((held(Native::get()), deposit(POSTER)), (0, 0));
	});
}

#[test]
fn what_the_poster_of_a_crowd_decides_others_can_contest() {
	// covers: B-11 (co-funders drained by the poster's own hunter)
	// pitfall: 31
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_ok!(Mesh::take(by(DAO), root));
		submit(root);
		accept(root);
		let pay = LinkRef::Pay(0);
		assert_eq!(get(root).pays[0].link.next, Next::Review { until: 11 });
		assert_noop!(Mesh::claim(by(DAO), root, 0), Error::NotFinal);
		assert_noop!(
			Mesh::ratify(by(POSTER), root, pay),
			Error::ContributorsWindow
		);
		let contest = |who| Mesh::contest(by(who), root, pay, Perbill::zero());
		assert_noop!(contest(STRANGER), Error::NotContributor);
		hypothetically!({
			// Silence of all lets it pass.
			run_to_block(2 + WINDOW);
			assert_noop!(contest(OTHER), Error::TooLate);
			assert_eq!(claimed(root, 0, DAO), 1_000);
		});
		// A tenth is enough.
		assert_ok!(contest(OTHER));
		run_to_block(1 + WINDOW);
		assert_noop!(Mesh::claim(by(DAO), root, 0), Error::NotFinal);
		heard(root);
		assert_ok!(Mesh::rule_contest(
			by(ARBITER),
			root,
			pay,
			Perbill::from_percent(25)
		));
		assert_eq!(claimed(root, 0, DAO), 250);
		assert_eq!(returned(root), 750);
	});
}

#[test]
fn the_posters_own_contest_does_not_shut_the_others_out() {
	// covers: B-09, B-11 (own arbiter)
	ExtBuilder::build_and_execute(|| {
		let root = crowd(99);
		assert_ok!(Mesh::take(by(DAO), root));
		submit(root);
		accept(root);
		let pay = LinkRef::Pay(0);
		// The poster has junk accepted, contests it itself, and its arbiter would find it good at once.
		assert_ok!(Mesh::contest(by(POSTER), root, pay, Perbill::zero()));
		let rule = || Mesh::rule_contest(by(ARBITER), root, pay, Perbill::one());
		assert_noop!(rule(), Error::NotYet);
		run_to_block(WINDOW / 2);
		assert_noop!(rule(), Error::NotYet);
		let moved = |who| Mesh::contest_to_collective(by(who), root, pay, None);
		assert_noop!(moved(STRANGER), Error::NotAParty);
		// Less than a tenth, as for a contest of one's own.
		assert_noop!(moved(OTHER), Error::NotAParty);
		assert_ok!(moved(MATE));
		run_to_block(1 + WINDOW / 2);
		assert_noop!(rule(), Error::CollectivesTurn);
		let nothing = Perbill::zero();
		assert_ok!(Mesh::rule_contest(
			RuntimeOrigin::root(),
			root,
			pay,
			nothing
		));
		assert_eq!(claimed(root, 0, DAO), 0);
		assert_eq!(returned(root), 999);
	});
}

#[test]
fn contributors_have_no_say_in_what_a_hunter_contests() {
	// covers: B-09, B-11
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_ok!(Mesh::take(by(DAO), root));
		let mid = Child::of(root).taken();
		let leaf = leaf_of(mid).taken();
		submit(leaf);
		accept(leaf);
		assert_ok!(Mesh::resign(by(WORKER), mid));
		let term = LinkRef::Term(1);
		assert_ok!(Mesh::contest(by(DAO), mid, term, Perbill::zero()));
		assert_noop!(
			Mesh::contest_to_collective(by(OTHER), mid, term, None),
			Error::NotAParty
		);
		assert_ok!(Mesh::contest_to_collective(
			by(MATE),
			mid,
			term,
			Some((leaf, 0))
		));
	});
}

#[test]
fn less_than_a_tenth_cannot_contest() {
	// covers: B-11
	ExtBuilder::build_and_execute(|| {
		let root = Root::new()
			.with(|root| {
				root.reward = 900;
				root.terms.crowd = true;
			})
			.post();
		assert_ok!(Mesh::contribute(by(MATE), root, 99));
		assert_ok!(Mesh::take(by(DAO), root));
		submit(root);
		accept(root);
		assert_noop!(
			Mesh::contest(by(MATE), root, LinkRef::Pay(0), Perbill::zero()),
			Error::ContributionTooSmall
		);
	});
}

#[test]
fn below_a_crowds_root_all_waits_for_the_same_window() {
	// covers: B-07, B-11
	ExtBuilder::build_and_execute(|| {
		let root = crowd(100);
		assert_ok!(Mesh::take(by(DAO), root));
		let child = Child::of(root).taken();
		submit(child);
		accept(child);
		submit(root);
		accept(root);
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		assert_ok!(Mesh::contest(
			by(MATE),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
		// The poster alone cannot take single pays out of their sight.
		assert_noop!(
			Mesh::confirm(by(POSTER), child, LinkRef::Pay(0)),
			Error::NotArbiter
		);
		heard(root);
		assert_ok!(Mesh::rule_contest(
			by(ARBITER),
			root,
			LinkRef::Term(1),
			Perbill::one()
		));
		assert_eq!(claimed(child, 0, WORKER), 400);
	});
}

#[test]
fn more_for_a_bounty_comes_from_above_or_at_the_top_from_outside() {
	// covers: B-01, B-02
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		let fund = |who, id, amount| Mesh::fund(by(who), id, amount);
		assert_noop!(fund(POSTER, child, 1), Error::NotStanding);
		assert_noop!(fund(DAO, child, 0), Error::NothingToAdd);
		assert_noop!(fund(DAO, child, 601), Error::RewardTooLarge);
		assert_ok!(fund(DAO, child, 100));
		assert_eq!((get(root).available, get(root).passed), (500, 500));
		assert_eq!(
			(get(child).escrow, get(child).available, get(child).sure),
			(500, 500, 0)
		);
		assert_eq!(held(Native::get()), 1_000);

		assert_ok!(fund(POSTER, root, 200));
		assert_eq!(held(Native::get()), 1_200);
		assert_eq!((get(root).escrow, get(root).sure), (1_200, 1_200));
		// Who is judged moves no escrow.
		submit(root);
		assert_noop!(fund(DAO, child, 1), Error::NotAssigned);
		accept(root);
		assert_noop!(fund(POSTER, root, 1), Error::AlreadyEnded);
		assert_noop!(fund(POSTER, child, 1), Error::NobodyStands);
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_ok!(fund(POSTER, child, 50));
		submit(child);
		accept(child);
		assert_eq!(claimed(child, 0, WORKER), 550);
		assert_eq!(claimed(root, 0, DAO), 700);
	});
}

#[test]
fn what_was_added_at_the_top_comes_back_through_the_living_root() {
	// covers: B-10, B-13
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let child = Child::of(root).post();
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::lift(by(POSTER), child));
		assert_ok!(Mesh::fund(by(POSTER), child, 500));
		assert_eq!((get(root).escrow, get(root).passed), (1_500, 900));
		assert_ok!(Mesh::cancel(by(POSTER), child));
		assert_eq!((get(root).available, get(root).passed), (1_500, 0));
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_eq!(held(Native::get()), 0);
	});
}

#[test]
fn a_refund_is_weighed_with_a_credit_only_for_who_cannot_receive() {
	// covers: B-11, B-14
	let refund = <() as WeightInfo>::refund() + touched(1);
	let credit = <() as WeightInfo>::credit();
	ExtBuilder::build_and_execute(|| {
		let root = in_dollars();
		let call = crate::Call::<Test>::refund {
			root,
			contributor: MATE,
		};
		assert_eq!(call.get_dispatch_info().call_weight, refund + credit);
		let back = |who| Mesh::refund(by(STRANGER), root, who).unwrap().actual_weight;
		hypothetically!({
			// All is paid out: nothing comes back but the contributor's deposit.
			assert_ok!(Mesh::take(by(DAO), root));
			submit(root);
			accept(root);
			run_to_block(2 + WINDOW);
			assert_ok!(Mesh::claim(by(STRANGER), root, 0));
			assert_eq!(back(MATE), Some(refund));
			assert_eq!((deposit(MATE), Mesh::credit(MATE, USD)), (0, 0));
		});
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_eq!(back(MATE), Some(refund));
		assert_ok!(Assets::block(by(ADMIN), 1, POSTER));
		assert_eq!(back(POSTER), Some(refund + credit));
	});
}

/// A root in dollars that many fund: 1,000 of its poster, 300 of the mate.
fn in_dollars() -> BountyId {
	let root = Root::new()
		.with(|root| {
			root.terms.asset = USD;
			root.terms.crowd = true;
		})
		.post();
	assert_ok!(Mesh::contribute(by(MATE), root, 300));
	root
}

#[test]
fn a_refund_that_cannot_be_received_is_a_credit_and_costs_no_second_deposit() {
	// covers: B-11, B-13
	ExtBuilder::build_and_execute(|| {
		let root = in_dollars();
		let (whole, slots, own) = (deposit(POSTER), get(root).slots, deposit(MATE));
		assert_ok!(Mesh::cancel(by(POSTER), root));
		for who in [MATE, POSTER] {
			assert_ok!(Assets::block(by(ADMIN), 1, who));
			assert_ok!(Mesh::refund(by(STRANGER), root, who));
		}
		assert_eq!(
			(Mesh::credit(MATE, USD), Mesh::credit(POSTER, USD)),
			(300, 1_000)
		);
		// Of the contributor's own deposit as much stays as it needs; the poster's is cut from the root's,
		// which is smaller from now on.
		let one = deposit(MATE);
		assert!(one > 0 && one < own);
		assert_eq!((deposit(POSTER), get(root).slots), (whole, slots - 1));
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_eq!(deposit(POSTER), one);
		for who in [MATE, POSTER] {
			assert_ok!(Assets::thaw(by(ADMIN), 1, who));
			assert_ok!(Mesh::withdraw_credit(by(STRANGER), who, USD));
			assert_eq!(deposit(who), 0);
		}
	});
}

#[test]
fn a_contributors_deposit_comes_back_if_something_else_covers_the_credit() {
	// covers: B-11, B-13
	ExtBuilder::build_and_execute(|| {
		let root = in_dollars();
		assert_ok!(Mesh::take(by(DAO), root));
		let child = Child::of(root).taken();
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::cancel(by(POSTER), root));
		assert_ok!(Assets::block(by(ADMIN), 1, MATE));
		let own = deposit(MATE);
		// More may come: the contribution stays, and so does what was deposited for it.
		assert_ok!(Mesh::refund(by(STRANGER), root, MATE));
		let credit = || Credits::<Test>::get(MATE, USD).unwrap();
		assert_eq!(credit().deposit.map(|(who, _)| who), Some(POSTER));
		assert_eq!(deposit(MATE), own);
		// With the last of it the contribution goes, and the credit has its deposit already.
		assert_ok!(Mesh::resign(by(WORKER), child));
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_ok!(Mesh::cancel(by(POSTER), child));
		assert_ok!(Mesh::clean(by(STRANGER), child));
		assert_ok!(Mesh::refund(by(STRANGER), root, MATE));
		assert_eq!(credit().amount, 300);
		assert_eq!(credit().deposit.map(|(who, _)| who), Some(POSTER));
		assert_eq!(deposit(MATE), 0);
	});
}
