// SPDX-License-Identifier: Apache-2.0
//! Rules at their borders, that a slip by one would move.

use super::{reviews::*, *};

// covers: L-04
#[test]
fn a_day_is_active_from_its_minimum_on() {
	for (minutes, active) in [(29, 0), (30, 1), (31, 1)] {
		ExtBuilder::default().build_and_execute(|| {
			setup();
			assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, minutes)]));
			let seen = shadow(LEA).this_week.unwrap().sums.active;
			assert_eq!(seen, active, "{minutes} minutes");
		});
	}
}

// covers: L-18
#[test]
fn an_owner_who_is_a_member_voids_nothing_of_its_own() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		enrol(0, OWNER);
		assert_ok!(record(TESS, OWNER, WEEK, &[entry(0, STUDY, 60)]));
		let void = |by| {
			let by = RuntimeOrigin::signed(by);
			Learn::void_entry(by, 0, OWNER, WEEK, entry(0, STUDY, 0))
		};
		assert_noop!(void(OWNER), Error::<Test>::OwnWork);
		assert_ok!(void(TESS));
	});
}

// covers: L-09
#[test]
fn who_earns_by_a_course_sits_none_of_its_quizzes() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		// A payee who is not the author.
		enrol(0, 31);
		let terms = CourseTerms {
			preview: 0,
			..course_terms(USD, 0, 0)
		};
		assert_ok!(create_course(terms, &[Section::Quiz]));
		assert_ok!(buy(OWNER, 31, 0, None));
		let quiz = super::quizzes::quiz_spec(Some((0, 0)));
		assert_ok!(Learn::open_quiz(RuntimeOrigin::signed(OWNER), 0, quiz));
		assert_noop!(
			Learn::commit_answers(RuntimeOrigin::signed(31), 0, Node::zero()),
			Error::<Test>::OwnWork
		);
	});
}

// covers: L-10
#[test]
fn a_panel_of_three_needs_seven_reviewers() {
	for (leave, drawn) in [(1, 3), (2, 0)] {
		run(|| {
			peers(3);
			for who in 60..60 + leave {
				assert_ok!(Learn::stop_review(RuntimeOrigin::signed(who), 0));
			}
			set_day(WEEK + 1, 2);
			assert_ok!(submit(LEA));
			to_draw();
			assert_eq!(panel().len(), drawn, "without {leave} of eight");
		});
	}
}

// covers: L-07
#[test]
fn an_epoch_of_two_weeks_week_by_week() {
	use crate::state::EpochState::{self, *};
	for (week, state) in [
		(9, Coming),
		(10, Open),
		(11, Open),
		(12, Settling),
		(13, Claimable),
		(16, Claimable),
		(17, Over),
	] {
		assert_eq!(EpochState::of(10, 2, week), state, "week {week}");
	}
}
