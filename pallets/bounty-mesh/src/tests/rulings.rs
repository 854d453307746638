// SPDX-License-Identifier: Apache-2.0

//! Who rules in a dispute and when, and what a ruling does.

use super::{disputes::*, *};
use crate::{weights::WeightInfo, Action};
use frame_support::{
	assert_noop,
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo},
	hypothetically,
};
use sp_runtime::Perbill;

const HALF: Perbill = Perbill::from_percent(50);

#[test]
fn whose_figure_was_further_off_loses_the_bond() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let (root, child) = matched(100);
		let all = [WORKER, DAO, ARBITER];
		let money = || all.map(|who| free(Native::get(), who) as i128);
		let ruled = |percent: u32| {
			let before = money();
			heard(child);
			assert_ok!(Mesh::rule(
				by(ARBITER),
				child,
				Perbill::from_parts(percent * 1_000_000),
				Perbill::one(),
				None
			));
			let after = money();
			[0, 1, 2].map(|i| after[i] - before[i])
		};
		// The hunter says 400, the poster 100. Ruled 300: the hunter was nearer.
		hypothetically!({
			assert_eq!(ruled(750), [70, 0, 10]);
			assert_eq!(get(child).pays[0].amount, 300);
			assert_eq!(get(root).vouched(), 300);
			assert_eq!((get(root).available, get(root).passed), (700, 300));
			assert!(events().iter().any(|event| matches!(
				event,
				Event::BondsSettled {
					hunter_side: 70,
					poster_side: 0,
					fee: 10,
					..
				}
			)));
		});
		// Ruled 200: the poster was.
		hypothetically!({
			assert_eq!(ruled(500), [0, 70, 10]);
		});
		// Ruled 250, in the middle: each pays half of the fee.
		hypothetically!({
			assert_eq!(ruled(625), [35, 35, 10]);
		});
		assert_noop!(
			Mesh::rule(by(DAO), child, HALF, HALF, None),
			Error::NotArbiter
		);
		ruled(0);
		assert_eq!(get(child).pays.len(), 0);
		assert_eq!(get(child).chain, H256::zero());
	});
}

#[test]
fn after_the_arbiter_the_collective_and_after_it_the_default_split() {
	// covers: B-05, B-09
	// pitfall: 32, 34
	ExtBuilder::build_and_execute(|| {
		let before = [WORKER, DAO].map(|who| free(Native::get(), who));
		let (_, child) = matched(100);
		// The root was paid for before: only bonds moved.
		let root = RuntimeOrigin::root;
		let rule = |origin| Mesh::rule(origin, child, Perbill::one(), HALF, None);
		run_to_block(1 + WINDOW);
		assert_noop!(rule(root()), Error::ArbitersTurn);
		hypothetically!({
			assert_ok!(rule(by(ARBITER)));
		});
		run_to_block(2 + WINDOW);
		assert_noop!(rule(by(ARBITER)), Error::CollectivesTurn);
		hypothetically!({
			assert_ok!(rule(root()));
			// The fee makes the account, so it is one minimum balance at least.
			assert_eq!(free(Native::get(), COMMONS), 10);
		});
		run_to_block(1 + 2 * WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(2 + 2 * WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(get(child).pays[0].amount, 200);
		assert_eq!(get(child).terms[0].link.ratio, HALF);
		// Nobody ruled: both bonds go back. What is missing are deposits.
		let after = [WORKER, DAO].map(|who| free(Native::get(), who) + deposit(who));
		assert_eq!(before, after);
	});
}

#[test]
fn either_side_can_have_the_collective_rule() {
	// covers: B-09 (own arbiter)
	ExtBuilder::build_and_execute(|| {
		let (_, child) = matched(100);
		assert_noop!(
			Mesh::to_collective(by(STRANGER), child, None),
			Error::NotAParty
		);
		hypothetically!({
			assert_ok!(Mesh::to_collective(by(WORKER), child, None));
		});
		run_to_block(5);
		assert_ok!(Mesh::to_collective(by(DAO), child, None));
		assert_noop!(
			Mesh::to_collective(by(WORKER), child, None),
			Error::CollectivesTurn
		);
		assert_noop!(
			Mesh::rule(by(ARBITER), child, HALF, HALF, None),
			Error::CollectivesTurn
		);
		hypothetically!({
			assert_ok!(Mesh::rule(RuntimeOrigin::root(), child, HALF, HALF, None));
		});
		run_to_block(5 + WINDOW);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::NotYet);
		run_to_block(6 + WINDOW);
		assert_ok!(Mesh::expire(by(STRANGER), child));
		// Without an arbiter it goes there at once.
		let root = Root::new().with(|root| root.terms.arbiter = None).taken();
		submit(root);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		assert_noop!(
			Mesh::rule(by(ARBITER), root, HALF, HALF, None),
			Error::NotArbiter
		);
		assert_ok!(Mesh::rule(RuntimeOrigin::root(), root, HALF, HALF, None));
	});
}

#[test]
fn a_ruling_has_the_force_of_an_acceptance_and_no_more() {
	// covers: B-07, B-09 (staged dispute)
	ExtBuilder::build_and_execute(|| {
		// X plays hunter, child's hunter and both sides of the dispute.
		let (root, child) = matched(0);
		heard(child);
		assert_ok!(Mesh::rule(
			by(ARBITER),
			child,
			Perbill::one(),
			Perbill::one(),
			None
		));
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		assert_ok!(Mesh::resign(by(DAO), root));
		assert_noop!(Mesh::claim(by(WORKER), child, 0), Error::NotFinal);
		assert_ok!(Mesh::contest(
			by(POSTER),
			root,
			LinkRef::Term(1),
			Perbill::zero()
		));
	});
}

#[test]
fn a_ruling_waits_while_what_is_above_has_ended() {
	// covers: B-09 (layers dying while a dispute runs)
	ExtBuilder::build_and_execute(|| {
		let (root, child) = matched(0);
		submit(root);
		accept(root);
		let ruled = |who| Mesh::rule(by(who), child, HALF, Perbill::one(), None);
		heard(child);
		assert_ok!(ruled(ARBITER));
		assert!(get(child).state.is_living());
		assert_noop!(ruled(ARBITER), Error::AlreadyRuled);
		assert_noop!(
			Mesh::to_collective(by(WORKER), child, None),
			Error::AlreadyRuled
		);
		assert_noop!(Mesh::expire(by(STRANGER), child), Error::LiftFirst);
		assert_ok!(Mesh::lift(by(STRANGER), child));
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(how(child), Some(How::Ruled));
		assert_eq!(returned(root), 200);
		// The term it was promised in was accepted: it is certain.
		assert_eq!(claimed(child, 0, WORKER), 200);
	});
}

#[test]
fn dismissed_work_in_hand_is_paid_to_the_hunter_if_it_is_ruled_so() {
	// covers: B-09
	ExtBuilder::build_and_execute(|| {
		let root = Root::new().taken();
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		heard(root);
		assert_ok!(Mesh::rule(by(ARBITER), root, HALF, HALF, None));
		assert_eq!(get(root).pays[0].to, Recipients::One(DAO));
		assert_eq!(claimed(root, 0, DAO), 500);
		assert_eq!(get(root).chain, H256::zero());
	});
}

#[test]
fn the_arbiter_of_a_dispute_rules_in_the_second_half_of_its_window() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = matched(100);
		let rule = || Mesh::rule(by(ARBITER), child, HALF, HALF, None);
		let told = || {
			let actions = Mesh::actions(ARBITER, child).into_iter();
			let rules = actions.filter(|possible| possible.action == crate::Action::Rule);
			rules.map(|possible| possible.until).collect::<Vec<_>>()
		};
		run_to_block(WINDOW / 2);
		assert_eq!(told(), vec![]);
		assert_noop!(rule(), Error::NotYet);
		run_to_block(1 + WINDOW / 2);
		assert_eq!(told(), vec![Some(1 + WINDOW)]);
		assert_ok!(rule());
	});
}

#[test]
fn a_payee_below_can_ask_for_the_collective() {
	// covers: B-08, B-09 (own arbiter)
	ExtBuilder::build_and_execute(|| {
		// The poster's hunter accepts good work of 900; then all three of the poster's accounts play a
		// dispute about the root that is to leave nothing of it.
		let root = Root::new().taken();
		let child = Child::of(root).with(|child| child.reward = 900).taken();
		let other = Child::of(root)
			.with(|child| {
				child.reward = 80;
				child.posting = posting(MATE, 20, 100);
			})
			.taken();
		submit(child);
		accept(child);
		assert_ok!(Mesh::offer(by(POSTER), root, 0, Below::Keep));
		assert_ok!(Mesh::escalate(by(DAO), root));
		assert_ok!(Mesh::match_bond(by(POSTER), root));
		let nothing = Perbill::zero();
		assert_noop!(
			Mesh::rule(by(ARBITER), root, nothing, nothing, None),
			Error::NotYet
		);
		let moved = |who, witness| Mesh::to_collective(by(who), root, witness);
		assert_noop!(moved(WORKER, None), Error::NotAParty);
		assert_noop!(moved(STRANGER, Some((child, 0))), Error::NotAParty);
		assert_noop!(moved(WORKER, Some((child, 1))), Error::UnknownLink);
		// Paid for something else: it does not hang on the disputed term.
		let elsewhere = Child::of(Root::new().taken()).taken();
		submit(elsewhere);
		accept(elsewhere);
		assert_noop!(moved(WORKER, Some((elsewhere, 0))), Error::NotAParty);
		assert_noop!(moved(MATE, Some((other, 0))), Error::UnknownLink);
		run_to_block(WINDOW / 2);
		assert_ok!(moved(WORKER, Some((child, 0))));
		let all = Perbill::one();
		assert_ok!(Mesh::rule(RuntimeOrigin::root(), root, nothing, all, None));
		assert_eq!(claimed(child, 0, WORKER), 900);
	});
}

#[test]
fn once_both_courts_were_silent_nobody_asks_for_another() {
	// covers: B-05, B-09
	ExtBuilder::build_and_execute(|| {
		let (_, child) = matched(100);
		let moved = || Mesh::to_collective(by(WORKER), child, None);
		let told = || {
			let mut actions = Mesh::actions(WORKER, child).into_iter();
			actions.any(|possible| possible.action == Action::ToCollective)
		};
		run_to_block(1 + 2 * WINDOW);
		assert!(told());
		hypothetically!({
			assert_ok!(moved());
		});
		run_to_block(2 + 2 * WINDOW);
		assert!(!told());
		assert_noop!(moved(), Error::TooLate);
		// What silence left holds.
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(get(child).pays[0].amount, 200);
	});
	// While nobody put the other bond, no court sits: whoever asks asks for what would follow.
	ExtBuilder::build_and_execute(|| {
		let (_, child) = offered(100, Below::Keep);
		assert_ok!(Mesh::escalate(by(WORKER), child));
		run_to_block(2 + 3 * WINDOW);
		assert_ok!(Mesh::to_collective(by(WORKER), child, None));
		assert_ok!(Mesh::expire(by(STRANGER), child));
		assert_eq!(get(child).pays[0].amount, 400);
	});
}

/// A disputed root in dollars, with the bonds of both sides.
fn in_dollars() -> BountyId {
	let root = Root::new().with(|root| root.terms.asset = USD).taken();
	submit(root);
	assert_ok!(Mesh::offer(by(POSTER), root, 100, Below::Keep));
	assert_ok!(Mesh::escalate(by(DAO), root));
	assert_ok!(Mesh::match_bond(by(POSTER), root));
	heard(root);
	root
}

#[test]
fn a_ruling_is_weighed_with_a_credit_only_for_who_cannot_receive() {
	// covers: B-13, B-14
	let credit = <() as WeightInfo>::credit();
	let weight = |result: DispatchResultWithPostInfo| result.unwrap().actual_weight;
	let (rule, contest) = (
		<() as WeightInfo>::rule(),
		<() as WeightInfo>::rule_contest(),
	);
	ExtBuilder::build_and_execute(|| {
		let call = crate::Call::<Test>::rule {
			bounty: 0,
			share: HALF,
			below: HALF,
			entry: None,
		};
		let most = rule + credit.saturating_mul(5) + touched(5 + 2);
		assert_eq!(call.get_dispatch_info().call_weight, most);
		let all = Perbill::one();
		let ruled = |root| Mesh::rule(by(ARBITER), root, all, all, None);
		assert_eq!(weight(ruled(in_dollars())), Some(rule + touched(2)));
		let root = in_dollars();
		assert_ok!(Assets::block(by(ADMIN), 1, DAO));
		assert_eq!(weight(ruled(root)), Some(rule + credit + touched(2)));
	});
	ExtBuilder::build_and_execute(|| {
		let call = crate::Call::<Test>::rule_contest {
			bounty: 0,
			link: LinkRef::Term(1),
			ratio: HALF,
		};
		assert_eq!(
			call.get_dispatch_info().call_weight,
			contest + credit + touched(1)
		);
		let contested = || {
			let root = Root::new().with(|root| root.terms.asset = USD).taken();
			let child = Child::of(root).taken();
			submit(child);
			accept(child);
			assert_ok!(Mesh::resign(by(DAO), root));
			let nothing = Perbill::zero();
			assert_ok!(Mesh::contest(by(POSTER), root, LinkRef::Term(1), nothing));
			heard(root);
			root
		};
		let ruled = |root| Mesh::rule_contest(by(ARBITER), root, LinkRef::Term(1), HALF);
		assert_eq!(weight(ruled(contested())), Some(contest + touched(1)));
		let root = contested();
		assert_ok!(Assets::block(by(ADMIN), 1, POSTER));
		assert_eq!(weight(ruled(root)), Some(contest + credit + touched(1)));
	});
}
