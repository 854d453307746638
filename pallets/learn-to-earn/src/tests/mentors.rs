// SPDX-License-Identifier: Apache-2.0
//! Mentors, and totals by row.

use super::*;
use frame_support::assert_noop;

fn ask(mentee: u64, mentor: u64) -> frame_support::dispatch::DispatchResult {
	Learn::ask_mentor(RuntimeOrigin::signed(mentee), 0, mentor)
}

fn agree(mentor: u64, mentee: u64) -> frame_support::dispatch::DispatchResult {
	Learn::accept_mentee(RuntimeOrigin::signed(mentor), 0, mentee)
}

fn end(by: u64, mentee: u64) -> frame_support::dispatch::DispatchResult {
	Learn::end_mentor(RuntimeOrigin::signed(by), 0, mentee)
}

fn rule(by: u64, row: RowId) -> frame_support::dispatch::DispatchResult {
	let rule = MentorRule { row, per_week: 2 };
	Learn::set_mentor_rule(RuntimeOrigin::signed(by), 0, Some(rule))
}

fn accepted(mentee: u64) {
	Learn::credit_mentor(0, &mentee, Learn::now().day);
}

// covers: L-17
// pitfall: 49
#[test]
fn a_mentor_is_credited_within_the_pairs_cap() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		enrol(0, NORA);
		enrol(0, 12);
		assert_noop!(rule(EVE, QUIZZES), Error::<Test>::NotOwner);
		assert_noop!(rule(OWNER, STUDY), Error::<Test>::NotChainRow);
		assert_ok!(rule(OWNER, QUIZZES));
		assert_noop!(ask(LEA, LEA), Error::<Test>::OwnWork);
		assert_noop!(ask(LEA, EVE), Error::<Test>::NotEnrolled);
		assert_noop!(ask(EVE, LEA), Error::<Test>::NotEnrolled);
		assert_noop!(agree(NORA, LEA), Error::<Test>::NotAsked);
		assert_ok!(ask(LEA, NORA));
		// Both agree, and it counts from next week.
		accepted(LEA);
		assert_noop!(agree(12, LEA), Error::<Test>::NotAsked);
		assert_ok!(agree(NORA, LEA));
		assert_noop!(agree(NORA, LEA), Error::<Test>::NotAsked);
		accepted(LEA);
		assert_eq!(shadow(NORA).earned, 0);
		set_day(WEEK + 1, 0);
		assert!(shadow(LEA).has_mentor && !shadow(NORA).has_mentor);
		for _ in 0..5 {
			accepted(LEA);
		}
		assert_eq!(shadow(NORA).earned, 40, "two units a week");
		// Another mentor begins no second count.
		assert_noop!(end(EVE, LEA), Error::<Test>::NotAsked);
		assert_noop!(end(LEA, LEA), Error::<Test>::NotYet);
		assert_ok!(ask(LEA, 12));
		assert_noop!(end(LEA, LEA), Error::<Test>::NotYet);
		assert_ok!(agree(12, LEA));
		accepted(LEA);
		assert_eq!((shadow(NORA).earned, shadow(12).earned), (40, 0));
		set_day(WEEK + 2, 0);
		accepted(LEA);
		assert_eq!(shadow(12).earned, 20);
		set_day(WEEK + 3, 0);
		assert_ok!(end(12, LEA));
		assert_eq!(
			last_event(),
			Event::MentorEnded {
				program: 0,
				mentee: LEA,
				mentor: 12
			}
		);
		accepted(LEA);
		assert_eq!(shadow(12).earned, 20);
		assert_ok!(Learn::set_mentor_rule(
			RuntimeOrigin::signed(OWNER),
			0,
			None
		));
	});
}

// covers: L-05
#[test]
fn the_shadow_knows_every_row_ever() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[
				entry(0, STUDY, 60),
				entry(1, SECTIONS, 4),
				entry(1, SECTIONS, 5)
			]
		));
		let void = Learn::void_entry(
			RuntimeOrigin::signed(OWNER),
			0,
			LEA,
			WEEK,
			entry(0, SECTIONS, 5),
		);
		assert_ok!(void);
		let all = vec![(STUDY, 60), (SECTIONS, 1)];
		assert_eq!(shadow(LEA).by_row, all);
		set_day(WEEK + 3, 0);
		assert_eq!(shadow(LEA).by_row, all, "folded only when read");
		assert_ok!(Learn::update_book(RuntimeOrigin::signed(EVE), 0, LEA));
		assert_eq!(shadow(LEA).by_row, all, "folded for good");
		assert_ok!(record(
			TESS,
			LEA,
			WEEK + 3,
			&[entry(0, STUDY, 20), entry(0, POSTS, 1)]
		));
		assert_eq!(
			shadow(LEA).by_row,
			vec![(STUDY, 80), (POSTS, 1), (SECTIONS, 1)]
		);
	});
}

/// Nora is Lea's mentor from `WEEK + 1` on, two units a week.
fn pair() {
	setup();
	enrol(0, NORA);
	assert_ok!(rule(OWNER, QUIZZES));
	assert_ok!(ask(LEA, NORA));
	assert_ok!(agree(NORA, LEA));
}

#[test]
fn a_unit_that_cannot_be_given_is_not_used_up() {
	ExtBuilder::default().build_and_execute(|| {
		pair();
		set_day(WEEK + 1, 1);
		accepted(LEA);
		let owner = RuntimeOrigin::signed(OWNER);
		let void = entry(1, QUIZZES, 0);
		assert_ok!(Learn::void_entry(owner, 0, NORA, WEEK + 1, void));
		// What was voided is fixed: today gives nothing more, tomorrow does.
		accepted(LEA);
		set_day(WEEK + 1, 2);
		accepted(LEA);
		accepted(LEA);
		assert_eq!(shadow(NORA).earned, 20);
		// A verdict dated to a week before one that counts already gives nothing.
		set_day(WEEK + 2, 0);
		accepted(LEA);
		assert_eq!(shadow(NORA).earned, 40);
		Learn::credit_mentor(0, &LEA, Learn::now().day - 1);
		assert_eq!(shadow(NORA).earned, 40);
	});
}

// A quiz that is passed, work that is accepted, a finished bounty: each is one acceptance. What
// failed is none.
// covers: L-15, L-17
#[test]
fn a_mentor_is_credited_for_quizzes_work_and_bounties() {
	use super::{quizzes, reviews};
	ExtBuilder::default().build_and_execute(|| {
		pair();
		set_day(WEEK + 1, 1);
		let bounty = || <Learn as OnActivity<u64>>::on_activity(0, &LEA, QUIZZES, 1);
		assert_ok!(bounty());
		assert_eq!((shadow(LEA).earned, shadow(NORA).earned), (20, 20));
		// What the pair may have in a week, it has; the mentee's own work counts on.
		assert_ok!(bounty());
		assert_ok!(bounty());
		assert_eq!((shadow(LEA).earned, shadow(NORA).earned), (60, 40));
	});
	for (answers, credited) in [(b"abcx", 20), (b"abxx", 0)] {
		ExtBuilder::default().build_and_execute(|| {
			pair();
			set_day(WEEK + 1, 1);
			assert_ok!(quizzes::open(OWNER, quizzes::quiz_spec(None)));
			assert_ok!(quizzes::commit(LEA, quizzes::hash(LEA, answers)));
			quizzes::pass_time(quizzes::HOUR);
			assert_ok!(quizzes::show_key(OWNER, quizzes::KEY));
			assert_ok!(quizzes::reveal(LEA, answers));
			assert_eq!(shadow(NORA).earned, credited);
		});
	}
	for (score, credited) in [(6_000, 20), (5_999, 0)] {
		reviews::run(|| {
			reviews::school(0);
			assert_ok!(rule(OWNER, QUIZZES));
			assert_ok!(ask(LEA, NORA));
			assert_ok!(agree(NORA, LEA));
			set_day(WEEK + 1, 1);
			assert_ok!(reviews::submit(LEA));
			assert_ok!(reviews::assess(0, Some(reviews::all(score))));
			reviews::pass_time(reviews::HOUR);
			assert_ok!(reviews::settle(0));
			assert_eq!(shadow(NORA).earned, credited);
		});
	}
}
