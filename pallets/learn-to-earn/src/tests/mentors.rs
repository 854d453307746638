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
