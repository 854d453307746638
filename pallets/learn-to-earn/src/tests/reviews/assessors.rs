// SPDX-License-Identifier: Apache-2.0
//! Assessors: bond, ceiling, policy, record.

use super::*;
use frame_support::traits::fungible::InspectHold;

// covers: L-12
#[test]
fn an_assessment_is_posted_stands_and_pays() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		assert_eq!(
			last_event(),
			Event::Submitted {
				submission: 0,
				assignment: 0,
				who: LEA,
				work: Node::repeat_byte(3),
				policy: POLICY
			}
		);
		let scores = Scores {
			quality: 8_000,
			quantity: 6_000,
			impact: 9_000,
		};
		assert_noop!(
			Learn::assess(
				RuntimeOrigin::signed(EVE),
				0,
				None,
				Node::zero(),
				bytes("x")
			),
			Error::<Test>::NotAssessor
		);
		assert_noop!(assess(0, Some(all(10_001))), Error::<Test>::OutOfBounds);
		assert_ok!(assess(0, Some(scores)));
		assert_eq!((ada().bond, ada().locked), (250, 100));
		assert_noop!(assess(0, Some(scores)), Error::<Test>::WrongState);
		assert_noop!(settle(0), Error::<Test>::NotYet);
		pass_time(HOUR);
		assert_noop!(challenge(LEA, 0), Error::<Test>::WrongWindow);
		assert_ok!(settle(0));
		// 40 points, weights 5:3:2, scores 8000, 6000, 9000: 30; the row counts three a day.
		let day = Learn::now().day;
		assert_eq!(
			last_event(),
			Event::SubmissionFinal {
				submission: 0,
				assignment: 0,
				who: LEA,
				scores,
				outcome: Outcome::Unchallenged,
				units: 30,
				day,
				passed: true,
				counted: true
			}
		);
		assert_eq!(shadow(LEA).earned, 60);
		assert_eq!(ada().locked, 0);
		assert_eq!(Learn::assessor(ADA).unwrap().record, (1, 0, 0, 0));
		assert_noop!(settle(0), Error::<Test>::SubmissionUnknown);
		// Who passed does not hand in again; a second try takes a week.
		set_day(WEEK + 1, 0);
		assert_noop!(submit(LEA), Error::<Test>::AlreadyOwned);
	});
}

// pitfall: 59, 63
#[test]
fn no_verdict_is_not_zero() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		assert_ok!(submit(NORA));
		assert_ok!(assess(0, None));
		assert_eq!(
			last_event(),
			Event::NoVerdict {
				submission: 0,
				assignment: 0,
				who: LEA
			}
		);
		assert_noop!(settle(1), Error::<Test>::NotYet);
		pass_time(HOUR);
		assert_noop!(assess(1, Some(all(1))), Error::<Test>::WrongWindow);
		assert_ok!(settle(1));
		assert_eq!(Learn::assessor(ADA).unwrap().record, (0, 0, 0, 2));
		assert_eq!((shadow(LEA).earned, ada().locked), (0, 0));
		// Not in the same week, not by clearing the record either.
		assert_noop!(submit(LEA), Error::<Test>::NotYet);
		let drop = |who| Learn::drop_attempt(RuntimeOrigin::signed(EVE), 0, who);
		assert_noop!(drop(LEA), Error::<Test>::NotYet);
		set_day(WEEK + 1, 0);
		assert_ok!(drop(NORA));
		assert_ok!(submit(LEA));
		assert_noop!(drop(LEA), Error::<Test>::WrongState);
	});
}

// covers: L-12
// pitfall: 67
#[test]
fn open_verdicts_are_bounded_by_bond_and_ceiling() {
	run(|| {
		school(0);
		for who in 50..55 {
			if who > 51 {
				let open =
					Learn::update_program(RuntimeOrigin::signed(OWNER), 0, None, Some(99), None);
				assert_ok!(open);
			}
			enrol(0, who);
			assert_ok!(submit(who));
		}
		assert_ok!(assess(0, Some(all(5_000))));
		assert_ok!(assess(1, Some(all(5_000))));
		assert_noop!(assess(2, Some(all(5_000))), Error::<Test>::BondTooSmall);
		assert_ok!(register(ADA, 250));
		assert_ok!(assess(2, Some(all(10_000))));
		// 20 + 20 + 40 of 100 a week are given.
		assert_noop!(assess(3, Some(all(10_000))), Error::<Test>::BudgetSpent);
		assert_ok!(assess(3, Some(all(5_000))));
		let leave = || Learn::withdraw_bond(RuntimeOrigin::signed(ADA));
		assert_noop!(leave(), Error::<Test>::BondLocked);
		pass_time(HOUR);
		for submission in 0..4 {
			assert_ok!(settle(submission));
		}
		assert_noop!(leave(), Error::<Test>::BondLocked);
		assert_noop!(register(EVE, 0), Error::<Test>::BondTooSmall);
		pass_time(BOND_REST - HOUR);
		let before = free(MESH, ADA);
		assert_ok!(leave());
		assert_eq!(free(MESH, ADA), before + 500);
		assert_noop!(leave(), Error::<Test>::NotAssessor);
		// The record stays for a year.
		let clear = || Learn::drop_record(RuntimeOrigin::signed(EVE), ADA, POLICY);
		assert_noop!(clear(), Error::<Test>::NotYet);
		pass_time(365 * 24 * HOUR);
		assert_ok!(clear());
		assert_eq!(free(MESH, ADA), 10_000);
	});
}

// pitfall: 58
#[test]
fn a_new_policy_holds_for_later_submissions() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		let ai = AssessorKind::Ai {
			model: Node::repeat_byte(1),
			prompt: Node::repeat_byte(2),
			policy: Node::repeat_byte(8),
		};
		assert_ok!(Learn::register_assessor(RuntimeOrigin::signed(ADA), ai, 0));
		assert_ok!(submit(NORA));
		assert_ok!(assess(0, Some(all(1))));
		assert_eq!(Learn::submission(0).unwrap().policy, POLICY);
		assert_eq!(Learn::submission(1).unwrap().policy, Node::repeat_byte(8));
		assert_eq!(Records::<Test>::get(ADA, POLICY).unwrap().posted, 1);
		assert_eq!(Learn::assessor(ADA).unwrap().record, (0, 0, 0, 0));
	});
}

// covers: L-12
// pitfall: 67
#[test]
fn a_ceiling_is_for_each_week_and_survives_a_second_appointment() {
	run(|| {
		school(0);
		assert_ok!(register(ADA, 250));
		assert_ok!(appoint(ADA, 40));
		let try_twice = |first: u64| {
			assert_ok!(submit(LEA));
			assert_ok!(submit(NORA));
			assert_ok!(assess(first, Some(all(5_000))));
			// 20 of 40 are given; appointing again does not give them back.
			assert_ok!(appoint(ADA, 39));
			assert_noop!(
				assess(first + 1, Some(all(5_000))),
				Error::<Test>::BudgetSpent
			);
			assert_ok!(appoint(ADA, 40));
			assert_ok!(assess(first + 1, Some(all(5_000))));
			pass_time(HOUR);
			assert_ok!(settle(first));
			assert_ok!(settle(first + 1));
		};
		try_twice(0);
		set_day(WEEK + 1, 2);
		try_twice(2);
	});
}

// Who has left pays for nothing any more, not for a record of its silence either.
#[test]
fn an_assessor_who_left_keeps_no_record() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		assert_ok!(Learn::withdraw_bond(RuntimeOrigin::signed(ADA)));
		let before = Balances::total_balance_on_hold(&ADA);
		pass_time(HOUR);
		assert_ok!(settle(0));
		assert!(matches!(last_event(), Event::NoVerdict { .. }));
		assert!(Records::<Test>::get(ADA, POLICY).is_none());
		assert_eq!(Balances::total_balance_on_hold(&ADA), before);
	});
}

// covers: L-12
#[test]
fn a_verdict_says_why_in_at_most_512_bytes() {
	run(|| {
		school(0);
		assert_ok!(submit(LEA));
		let reason: Reason = vec![b'w'; 512].try_into().unwrap();
		assert!(Reason::try_from(vec![b'w'; 513]).is_err());
		let (evidence, scores) = (Node::repeat_byte(7), Some(all(9_000)));
		assert_ok!(Learn::assess(
			RuntimeOrigin::signed(ADA),
			0,
			scores,
			evidence,
			reason.clone()
		));
		let said = RuntimeEvent::Learn(Event::Assessed {
			submission: 0,
			who: ADA,
			policy: POLICY,
			scores,
			evidence,
			reason,
		});
		assert!(System::events().iter().any(|record| record.event == said));
	});
}
