// SPDX-License-Identifier: Apache-2.0
//! Zero tokens: fuel and free calls; points on their way to reputation.

use super::{privileges::*, *};
use frame_support::{assert_noop, dispatch::CheckIfFeeless};

fn redeem_call() -> RuntimeCall {
	RuntimeCall::Learn(crate::Call::redeem {
		program: 0,
		privilege: 0,
		max_price: 9,
		commitment: [0; 32],
	})
}

fn is_free(who: u64, call: &RuntimeCall) -> bool {
	let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
	let free = call.is_feeless(&RuntimeOrigin::signed(who));
	let after = sp_io::storage::root(sp_runtime::StateVersion::V1);
	assert_eq!(before, after, "a trial leaves no trace");
	free
}

fn fuel_up(amount: Balance) {
	assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, amount));
}

/// Nora has no token at all, 100 points, and something to buy.
fn beginner() {
	setup();
	enrol(0, NORA);
	assert_ok!(record(TESS, NORA, WEEK, &[entry(0, STUDY, 100)]));
	assert_ok!(add_privilege(Effect::Code, offer(5, 50, 50)));
}

// covers: L-14
#[test]
fn a_learner_without_tokens_acts_at_the_programs_expense() {
	ExtBuilder::default().build_and_execute(|| {
		beginner();
		assert!(!is_free(NORA, &redeem_call()), "no fuel");
		fuel_up(14);
		assert_eq!(
			last_event(),
			Event::FuelSet {
				program: 0,
				by: TOM,
				fuel: 14
			}
		);
		assert!(is_free(NORA, &redeem_call()));
		assert!(!is_free(EVE, &redeem_call()), "not a member");
		assert!(!is_free(LEA, &redeem_call()), "would fail: no points");
		assert_ok!(redeem(NORA, 0, 9));
		assert_eq!(
			last_event(),
			Event::FuelBurnt {
				program: 0,
				who: NORA,
				fee: 4,
				fuel: 10,
				calls: 1
			}
		);
		// 4 is below the minimum balance of the Commons: a credit, like for anybody.
		assert_eq!(Credits::<Test>::get(Commons::get(), MESH), 4);
		assert_ok!(redeem(NORA, 0, 9));
		assert_eq!(Learn::fuel(0), 6);
		assert_ok!(redeem(NORA, 0, 9));
		assert_eq!(Learn::fuel(0), 2);
		assert!(!is_free(NORA, &redeem_call()), "fuel does not cover it");
		fuel_up(100);
		// pitfall: 70
		assert!(!is_free(NORA, &redeem_call()), "three calls a day");
		// Who pays its own fee takes no fuel.
		assert_ok!(redeem(NORA, 0, 9));
		assert_eq!(Learn::fuel(0), 102);
		set_day(WEEK, 3);
		assert!(is_free(NORA, &redeem_call()));
		assert_ok!(redeem(NORA, 0, 9));
		assert_eq!(Learn::purse(0, NORA).free_calls, 1);
	});
}

// Accounts are free, so a limit for each account bounds nothing: the fuel does.
#[test]
fn a_flood_of_free_calls_ends_with_the_fuel() {
	ExtBuilder::default().build_and_execute(|| {
		beginner();
		fuel_up(40);
		let more = Learn::update_program(RuntimeOrigin::signed(OWNER), 0, None, Some(99), None);
		assert_ok!(more);
		let mut free = 0;
		for who in 200..220 {
			enrol(0, who);
			assert_ok!(record(TESS, who, WEEK, &[entry(0, STUDY, 100)]));
			while is_free(who, &redeem_call()) {
				assert_ok!(redeem(who, 0, 9));
				free += 1;
			}
		}
		assert_eq!((free, Learn::fuel(0)), (10, 0));
	});
}

// covers: L-14
#[test]
fn a_members_call_is_free_in_its_own_programs_only() {
	ExtBuilder::default().build_and_execute(|| {
		beginner();
		fuel_up(100);
		// Eve is enrolled, but elsewhere; what she would call works, and is not free.
		let other = create();
		enrol(other, EVE);
		assert_ok!(Learn::commit_batch(
			RuntimeOrigin::signed(TESS),
			0,
			WEEK,
			crate::merkle::leaf(
				&Learn::genesis(),
				0,
				WEEK,
				0,
				&statement(NORA, WEEK, &[entry(1, STUDY, 9)]),
				&[1; 16]
			),
			1,
			9
		));
		let claim = RuntimeCall::Learn(crate::Call::claim_leaf {
			batch: 0,
			index: 0,
			statement: statement(NORA, WEEK, &[entry(1, STUDY, 9)]),
			salt: [1; 16],
			proof: Default::default(),
		});
		assert!(is_free(NORA, &claim) && !is_free(EVE, &claim));
	});
}

// From the offer to review to the challenge: peers without a token take part.
// covers: L-10, L-14
#[test]
fn peers_without_tokens_review_at_the_programs_expense() {
	use super::reviews::*;
	run(|| {
		peers(3);
		assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 1_000));
		let call = |call: crate::Call<Test>| RuntimeCall::Learn(call);
		let offer = call(crate::Call::offer_review { assignment: 0 });
		assert!(!is_free(60, &offer), "offers already");
		assert_ok!(Learn::stop_review(RuntimeOrigin::signed(60), 0));
		assert!(is_free(60, &offer));
		let fuel = Learn::fuel(0);
		assert_ok!(Learn::offer_review(RuntimeOrigin::signed(60), 0));
		assert_eq!(Learn::fuel(0), fuel - 4);
		set_day(WEEK + 1, 2);
		assert_ok!(submit(NORA));
		to_draw();
		let peer = panel()[0];
		assert_eq!(free(MESH, peer), 0);
		let hash = score_commit(&Learn::genesis(), 0, &peer, &all(2_000), &SALT);
		let commit = call(crate::Call::commit_scores {
			submission: 0,
			commitment: hash,
		});
		let show = call(crate::Call::reveal_scores {
			submission: 0,
			scores: all(2_000),
			salt: SALT,
		});
		assert!(is_free(peer, &commit) && !is_free(peer, &show));
		let fuel = Learn::fuel(0);
		for who in panel() {
			assert_ok!(commit_scores(who, all(2_000)));
		}
		pass_time(HOUR);
		assert!(is_free(peer, &show) && !is_free(peer, &commit));
		for who in panel() {
			assert_ok!(reveal_scores(who, all(2_000)));
		}
		assert_eq!(Learn::fuel(0), fuel - 6 * 4);
		pass_time(HOUR);
		assert_ok!(settle(0));
		let challenge = call(crate::Call::challenge_sponsored {
			submission: 0,
			reason: [0; 32],
		});
		assert!(is_free(NORA, &challenge) && !is_free(peer, &challenge));
		// Fee and stake come out of one fuel: it must cover both.
		let take = Learn::fuel(0) - STAKE - 3;
		assert_ok!(Learn::take_fuel(RuntimeOrigin::signed(OWNER), 0, take));
		assert!(!is_free(NORA, &challenge));
		frame_support::hypothetically!({
			assert_ok!(Learn::challenge_sponsored(
				RuntimeOrigin::signed(NORA),
				0,
				[0; 32]
			));
			assert_eq!(
				Learn::fuel(0),
				3,
				"who paid its own fee takes the stake only"
			);
		});
		assert_ok!(Learn::add_fuel(RuntimeOrigin::signed(TOM), 0, 1));
		assert!(is_free(NORA, &challenge));
		assert_ok!(Learn::challenge_sponsored(
			RuntimeOrigin::signed(NORA),
			0,
			[0; 32]
		));
		assert_eq!(Learn::fuel(0), 0);
	});
}

#[test]
fn only_the_calls_of_beginners_are_free() {
	ExtBuilder::default().build_and_execute(|| {
		beginner();
		fuel_up(1_000);
		let leave = RuntimeCall::Learn(crate::Call::unenrol {
			program: 0,
			member: NORA,
		});
		let say = RuntimeCall::Learn(crate::Call::record {
			program: 0,
			statement: statement(LEA, WEEK, &[entry(0, STUDY, 9)]),
		});
		enrol(0, TESS);
		assert!(!is_free(NORA, &leave) && !is_free(TESS, &say));
		let commit = RuntimeCall::Learn(crate::Call::commit_answers {
			quiz: 0,
			commitment: crate::merkle::Node::zero(),
		});
		assert!(!is_free(NORA, &commit), "no such quiz");
		assert!(!redeem_call().is_feeless(&RuntimeOrigin::root()));
	});
}

#[test]
fn fuel_is_the_owners_to_take_and_returns_with_the_program() {
	ExtBuilder::default().build_and_execute(|| {
		let program = create();
		let take = |by, amount| Learn::take_fuel(RuntimeOrigin::signed(by), program, amount);
		let add = |program, amount| Learn::add_fuel(RuntimeOrigin::signed(TOM), program, amount);
		assert_noop!(add(9, 1), Error::<Test>::ProgramUnknown);
		assert_noop!(add(program, 0), Error::<Test>::OutOfBounds);
		assert_ok!(add(program, 500));
		assert_noop!(take(EVE, 1), Error::<Test>::NotOwner);
		assert_noop!(take(OWNER, 501), Error::<Test>::FuelEmpty);
		assert_noop!(take(OWNER, 0), Error::<Test>::OutOfBounds);
		assert_ok!(take(OWNER, 100));
		let before = free(MESH, OWNER);
		assert_ok!(Learn::close_program(RuntimeOrigin::signed(OWNER), program));
		assert!(free(MESH, OWNER) >= before + 400);
		assert_eq!(Learn::fuel(program), 0);
	});
}

// covers: L-15
#[test]
fn each_point_feeds_reputation_once_and_only_when_nothing_can_change_it() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(0, STUDY, 100), entry(0, POSTS, 1)]
		));
		let update = || Learn::update_book(RuntimeOrigin::signed(EVE), 0, LEA);
		assert_noop!(update(), Error::<Test>::NothingToClaim);
		assert_noop!(
			Learn::update_book(RuntimeOrigin::signed(EVE), 0, NORA),
			Error::<Test>::NotEnrolled
		);
		set_day(WEEK + 1, 0);
		assert_ok!(Learn::void_entry(
			RuntimeOrigin::signed(OWNER),
			0,
			LEA,
			WEEK,
			entry(0, STUDY, 60)
		));
		assert_eq!(Standing::of(0, LEA), 0);
		set_day(WEEK + 2, 0);
		assert_ok!(update());
		assert_eq!(Standing::of(0, LEA), 65);
		set_day(WEEK + 9, 0);
		assert_ok!(update());
		assert_eq!(Standing::of(0, LEA), 65);
	});
}
