// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::weights::WeightInfo;
use codec::MaxEncodedLen;
use frame_support::{
	assert_noop,
	dispatch::GetDispatchInfo,
	hypothetically,
	weights::{RuntimeDbWeight, Weight},
};
use sp_runtime::Perbill;

const TERM: LinkRef = LinkRef::Term(1);

/// Two children of 400 and 100, accepted by the DAO, which fell out after that.
fn fallen() -> (BountyId, [BountyId; 2]) {
	let root = Root::new().taken();
	let kids = [(400, WORKER), (100, MATE)].map(|(reward, who)| {
		let child = Child::of(root)
			.with(|child| {
				child.reward = reward;
				child.posting = posting(who, 20, 100);
			})
			.taken();
		submit(child);
		accept(child);
		child
	});
	assert_ok!(Mesh::resign(by(DAO), root));
	(root, kids)
}

fn percent_of(part: u32) -> Perbill {
	Perbill::from_percent(part)
}

#[test]
fn the_reviewer_lets_it_pass_before_the_window_ends() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let (root, [first, _]) = fallen();
		assert_noop!(Mesh::ratify(by(STRANGER), root, TERM), Error::NotStanding);
		assert_noop!(
			Mesh::ratify(by(POSTER), root, LinkRef::Term(2)),
			Error::UnknownLink
		);
		assert_ok!(Mesh::ratify(by(POSTER), root, TERM));
		assert_noop!(Mesh::ratify(by(POSTER), root, TERM), Error::NotInReview);
		assert_eq!(claimed(first, 0, WORKER), 400);
	});
}

#[test]
fn a_contest_is_decided_by_the_arbiter_with_one_ratio_for_all() {
	// covers: B-08, B-09
	ExtBuilder::build_and_execute(|| {
		let (root, [first, second]) = fallen();
		let contest = |who| Mesh::contest(by(who), root, TERM, Perbill::zero());
		assert_noop!(contest(STRANGER), Error::NotStanding);
		assert_noop!(
			Mesh::contest(by(POSTER), root, TERM, Perbill::one()),
			Error::NothingAtStake
		);
		run_to_block(1 + WINDOW);
		let before = free(Native::get(), POSTER);
		assert_ok!(contest(POSTER));
		// A tenth of 500.
		assert_eq!(before - free(Native::get(), POSTER), 50);
		assert_noop!(contest(POSTER), Error::NotInReview);
		assert_noop!(Mesh::claim(by(WORKER), first, 0), Error::NotFinal);
		let rule = |who, part| Mesh::rule_contest(by(who), root, TERM, percent_of(part));
		assert_noop!(rule(STRANGER, 50), Error::NotArbiter);
		heard(root);
		// It held, or lay in the middle: the bond comes back.
		hypothetically!({
			assert_ok!(rule(ARBITER, 50));
			assert_eq!(free(Native::get(), POSTER), before);
			assert_eq!(claimed(first, 0, WORKER), 200);
			assert_eq!(claimed(second, 0, MATE), 50);
			assert_eq!(get(root).available, 500 + 250);
		});
		// It failed: the bond is the arbiter's.
		let arbiter = free(Native::get(), ARBITER);
		assert_ok!(rule(ARBITER, 51));
		assert_eq!(free(Native::get(), POSTER), before - 50);
		assert_eq!(free(Native::get(), ARBITER), arbiter + 50);
		assert_noop!(rule(ARBITER, 51), Error::NotContested);
		assert_eq!(claimed(first, 0, WORKER), 204);
	});
}

#[test]
fn what_can_be_done_about_a_review_and_a_contest_is_read_with_its_dates() {
	// covers: B-05, B-15
	ExtBuilder::build_and_execute(|| {
		use crate::Action::{Contest, ContestToCollective, Ratify, Resolve, RuleContest};
		let (root, _) = fallen();
		let can = |who| -> Vec<_> {
			Mesh::actions(who, root)
				.into_iter()
				.filter(|possible| possible.link == Some(TERM))
				.map(|possible| (possible.action, possible.until))
				.collect()
		};
		let review = Some(1 + WINDOW);
		assert_eq!(can(STRANGER), vec![]);
		run_to_block(1 + WINDOW);
		assert_eq!(can(POSTER), vec![(Ratify, review), (Contest, review)]);
		hypothetically!({
			run_to_block(2 + WINDOW);
			assert_eq!(can(POSTER), vec![(Resolve, None)]);
			assert_eq!(can(STRANGER), vec![(Resolve, None)]);
		});
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		let turn = Some(1 + 2 * WINDOW);
		let asks = vec![(ContestToCollective, Some(1 + 3 * WINDOW))];
		assert_eq!((can(POSTER), can(STRANGER)), (asks.clone(), vec![]));
		run_to_block(WINDOW + WINDOW / 2);
		assert_eq!(can(ARBITER), vec![]);
		run_to_block(1 + WINDOW + WINDOW / 2);
		assert_eq!(can(ARBITER), vec![(RuleContest, turn)]);
		run_to_block(1 + 2 * WINDOW);
		assert_eq!(can(ARBITER), vec![(RuleContest, turn)]);
		run_to_block(2 + 2 * WINDOW);
		assert_eq!(can(ARBITER), vec![]);
		// The collective has had its window as well.
		run_to_block(1 + 3 * WINDOW);
		assert_eq!((can(POSTER), can(STRANGER)), (asks, vec![]));
		run_to_block(2 + 3 * WINDOW);
		for who in [POSTER, STRANGER] {
			assert_eq!(can(who), vec![(Resolve, None)]);
		}
	});
}

#[test]
fn a_contest_comes_in_time_or_not_at_all() {
	// covers: B-05
	ExtBuilder::build_and_execute(|| {
		let (root, _) = fallen();
		run_to_block(2 + WINDOW);
		assert_noop!(
			Mesh::contest(by(POSTER), root, TERM, Perbill::zero()),
			Error::TooLate
		);
		assert_ok!(Mesh::resolve(by(STRANGER), root, TERM));
	});
}

#[test]
fn a_contest_nobody_rules_leaves_the_default_split() {
	// covers: B-05, B-09
	// pitfall: 32
	ExtBuilder::build_and_execute(|| {
		let (root, [first, _]) = fallen();
		let before = free(Native::get(), POSTER);
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		let as_body = || Mesh::rule_contest(RuntimeOrigin::root(), root, TERM, Perbill::one());
		assert_noop!(as_body(), Error::ArbitersTurn);
		run_to_block(2 + WINDOW);
		assert_noop!(
			Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::one()),
			Error::CollectivesTurn
		);
		hypothetically!({
			assert_ok!(as_body());
		});
		run_to_block(1 + 2 * WINDOW);
		assert_noop!(Mesh::resolve(by(STRANGER), root, TERM), Error::NotYet);
		run_to_block(2 + 2 * WINDOW);
		assert_ok!(Mesh::resolve(by(STRANGER), root, TERM));
		assert_eq!(free(Native::get(), POSTER), before);
		assert_eq!(claimed(first, 0, WORKER), 200);
	});
}

#[test]
fn parties_of_a_contest_can_have_the_collective_rule() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let (root, [first, _]) = fallen();
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		let moved = |who, witness| Mesh::contest_to_collective(by(who), root, TERM, witness);
		assert_noop!(moved(WORKER, None), Error::NotAParty);
		assert_noop!(moved(STRANGER, Some((first, 0))), Error::NotAParty);
		assert_noop!(moved(WORKER, Some((first, 9))), Error::UnknownLink);
		hypothetically!({
			assert_ok!(moved(POSTER, None));
		});
		// One of those who would be paid.
		assert_ok!(moved(WORKER, Some((first, 0))));
		assert_noop!(moved(POSTER, None), Error::CollectivesTurn);
		assert_ok!(Mesh::rule_contest(
			RuntimeOrigin::root(),
			root,
			TERM,
			Perbill::one()
		));
	});
}

#[test]
fn who_was_paid_for_a_milestone_is_a_party_as_well() {
	// covers: B-09, B-16
	ExtBuilder::build_and_execute(|| {
		// Such a pay is for its hunter alone, not for payees that somebody named.
		let root = Root::new().taken();
		let child = Child::of(root).taken();
		assert_ok!(Mesh::release(by(DAO), child, 100, hash("part")));
		assert_eq!(get(child).pays[0].to, Recipients::One(WORKER));
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		let moved = |who| Mesh::contest_to_collective(by(who), root, TERM, Some((child, 0)));
		assert_noop!(moved(STRANGER), Error::NotAParty);
		assert_ok!(moved(WORKER));
	});
}

#[test]
fn a_pay_that_is_shown_is_weighed() {
	// covers: B-14
	let weight = |witness| {
		let call = crate::Call::<Test>::to_collective { bounty: 0, witness };
		call.get_dispatch_info().call_weight
	};
	// The benchmark shows none: one record more is read.
	let measured = <() as WeightInfo>::to_collective();
	let db: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
	let record = Weight::from_parts(0, Record::max_encoded_len() as u64) + db.reads(1);
	assert_eq!(weight(None), measured);
	assert_eq!(weight(Some((0, 0))), measured + record);
	// That of a contest shows one.
	let call = |witness| crate::Call::<Test>::contest_to_collective {
		bounty: 0,
		link: TERM,
		witness,
	};
	let measured = <() as WeightInfo>::contest_to_collective();
	for witness in [None, Some((0, 0))] {
		let weight = call(witness).get_dispatch_info().call_weight;
		assert_eq!(weight, measured);
	}
}

#[test]
fn what_a_hop_pays_is_weighed_after() {
	// covers: B-13, B-14
	let (hop, credit) = (<() as WeightInfo>::resolve(), <() as WeightInfo>::credit());
	let resolved = || Mesh::resolve(by(STRANGER), 0, TERM).unwrap().actual_weight;
	ExtBuilder::build_and_execute(|| {
		let call = crate::Call::<Test>::resolve {
			bounty: 0,
			link: TERM,
		};
		// Its benchmark pays the bond of a contest that nobody ruled.
		assert_eq!(
			call.get_dispatch_info().call_weight,
			hop + credit + touched(1)
		);
		fallen();
		run_to_block(2 + WINDOW);
		assert_eq!(resolved(), Some(hop));
	});
	for (received, weight) in [(true, hop + touched(1)), (false, hop + credit + touched(1))] {
		ExtBuilder::build_and_execute(|| {
			let root = Root::new().with(|root| root.terms.asset = USD).taken();
			let child = Child::of(root).taken();
			submit(child);
			accept(child);
			assert_ok!(Mesh::resign(by(DAO), root));
			assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
			if !received {
				assert_ok!(Assets::block(by(ADMIN), 1, POSTER));
			}
			run_to_block(2 + 2 * WINDOW);
			assert_eq!(resolved(), Some(weight));
			// A tenth of 400.
			assert_eq!(Mesh::credit(POSTER, USD), if received { 0 } else { 40 });
		});
	}
}

#[test]
fn single_honest_pays_are_taken_out_first() {
	// covers: B-08
	ExtBuilder::build_and_execute(|| {
		let (root, [first, second]) = fallen();
		let pay = LinkRef::Pay(0);
		assert_noop!(Mesh::confirm(by(STRANGER), first, pay), Error::NotStanding);
		assert_noop!(
			Mesh::confirm(by(POSTER), first, LinkRef::Pay(7)),
			Error::UnknownLink
		);
		assert_noop!(Mesh::confirm(by(POSTER), root, TERM), Error::NotInReview);
		// In the review by who stands.
		hypothetically!({
			assert_ok!(Mesh::confirm(by(POSTER), first, pay));
			assert_eq!(get(root).terms[0].vouched, 100);
			assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
			heard(root);
			assert_ok!(Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::zero()));
			assert_eq!(claimed(first, 0, WORKER), 400);
			assert_eq!(claimed(second, 0, MATE), 0);
		});
		// In the contest by who rules.
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		assert_noop!(Mesh::confirm(by(POSTER), first, pay), Error::NotArbiter);
		heard(root);
		assert_ok!(Mesh::confirm(by(ARBITER), first, pay));
		assert_ok!(Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::zero()));
		assert_eq!(claimed(first, 0, WORKER), 400);
		assert_eq!(claimed(second, 0, MATE), 0);
	});
}

#[test]
fn a_fallen_reviewer_leaves_the_next_one_a_whole_window() {
	// covers: B-05, B-08
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		let mid = Child::of(root).taken();
		let leaf = leaf_of(mid).taken();
		submit(leaf);
		accept(leaf);
		assert_ok!(Mesh::resign(by(WORKER), mid));
		// The DAO sits out the window and resigns in its last block.
		run_to_block(1 + WINDOW);
		assert_ok!(Mesh::resign(by(DAO), root));
		run_to_block(2 + WINDOW);
		assert_noop!(Mesh::resolve(by(STRANGER), mid, TERM), Error::NobodyStands);
		assert_noop!(
			Mesh::contest(by(POSTER), mid, TERM, Perbill::zero()),
			Error::NobodyStands
		);
		assert_ok!(Mesh::lift(by(POSTER), mid));
		run_to_block(2 + 2 * WINDOW);
		assert_noop!(Mesh::resolve(by(STRANGER), mid, TERM), Error::NotYet);
		hypothetically!({
			assert_ok!(Mesh::contest(by(POSTER), mid, TERM, Perbill::zero()));
		});
		run_to_block(3 + 2 * WINDOW);
		assert_ok!(Mesh::resolve(by(STRANGER), mid, TERM));
		assert_eq!(claimed(leaf, 0, MATE), 100);
	});
}

#[test]
fn an_empty_promise_is_not_contested_and_no_bond_is_stranded() {
	// covers: B-13 (why F28.4)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_noop!(
			Mesh::contest(by(POSTER), root, TERM, Perbill::zero()),
			Error::NothingAtStake
		);
		let (root, [first, second]) = fallen();
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		// All of it is taken out, and the root ends: the contest still keeps the record.
		heard(root);
		assert_ok!(Mesh::confirm(by(ARBITER), first, LinkRef::Pay(0)));
		assert_ok!(Mesh::confirm(by(ARBITER), second, LinkRef::Pay(0)));
		assert_ok!(Mesh::cancel(by(POSTER), root));
		for child in [first, second] {
			assert_ok!(Mesh::claim(by(STRANGER), child, 0));
			assert_ok!(Mesh::clean(by(STRANGER), child));
		}
		assert_ok!(Mesh::refund(by(STRANGER), root, POSTER));
		assert_noop!(Mesh::clean(by(STRANGER), root), Error::StillReferenced);
		run_to_block(100);
		assert_ok!(Mesh::resolve(by(STRANGER), root, TERM));
		assert_ok!(Mesh::clean(by(STRANGER), root));
		assert_eq!(Contests::<Test>::iter().count(), 0);
	});
}

#[test]
fn thousands_of_dust_children_are_one_contest() {
	// covers: B-08, B-14 (10 000 dust children, each to be reviewed)
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().with(|root| root.reward = 80 * 100).taken();
		for _ in 0..100 {
			let child = Child::of(root).with(|child| child.reward = 80).taken();
			submit(child);
			accept(child);
		}
		assert_ok!(Mesh::resign(by(DAO), root));
		let before = free(Native::get(), WORKER);
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		heard(root);
		assert_ok!(Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::zero()));
		for (id, _) in Bounties::<Test>::iter().filter(|(id, _)| *id != root) {
			assert_ok!(Mesh::claim(by(STRANGER), id, 0));
		}
		assert_eq!(free(Native::get(), WORKER), before);
		assert_eq!(get(root).available, 8_000);
	});
}

#[test]
fn the_arbiter_rules_in_the_second_half_of_its_window() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let (root, [first, _]) = fallen();
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		let pay = LinkRef::Pay(0);
		let rule = || Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::one());
		run_to_block(WINDOW / 2);
		assert_noop!(rule(), Error::NotYet);
		assert_noop!(Mesh::confirm(by(ARBITER), first, pay), Error::NotYet);
		run_to_block(1 + WINDOW / 2);
		assert_ok!(Mesh::confirm(by(ARBITER), first, pay));
		hypothetically!({
			assert_ok!(rule());
		});
		run_to_block(1 + WINDOW);
		assert_ok!(rule());
	});
}

#[test]
fn who_would_be_paid_has_time_to_ask_for_the_collective() {
	// covers: B-08, B-09 (own arbiter)
	ExtBuilder::build_and_execute(|| {
		// In one block the poster's hunter falls out and the poster contests: its arbiter has to wait.
		let (root, [first, second]) = fallen();
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		assert_noop!(
			Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::zero()),
			Error::NotYet
		);
		run_to_block(WINDOW / 2);
		let moved = |who, below| Mesh::contest_to_collective(by(who), root, TERM, below);
		assert_ok!(moved(WORKER, Some((first, 0))));
		run_to_block(1 + WINDOW / 2);
		assert_noop!(
			Mesh::rule_contest(by(ARBITER), root, TERM, Perbill::zero()),
			Error::CollectivesTurn
		);
		let all = Perbill::one();
		assert_ok!(Mesh::rule_contest(RuntimeOrigin::root(), root, TERM, all));
		assert_eq!(claimed(first, 0, WORKER), 400);
		assert_eq!(claimed(second, 0, MATE), 100);
	});
}

#[test]
fn once_both_courts_were_silent_no_other_is_asked_about_a_contest() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let (root, _) = fallen();
		assert_ok!(Mesh::contest(by(POSTER), root, TERM, Perbill::zero()));
		let moved = || Mesh::contest_to_collective(by(POSTER), root, TERM, None);
		run_to_block(1 + 2 * WINDOW);
		hypothetically!({
			assert_ok!(moved());
		});
		run_to_block(2 + 2 * WINDOW);
		assert_noop!(moved(), Error::TooLate);
		assert_ok!(Mesh::resolve(by(STRANGER), root, TERM));
	});
}
