// SPDX-License-Identifier: Apache-2.0
//! Assignments: guards, sections.

use super::*;
use frame_support::traits::fungible::InspectHold;

#[test]
fn assignments_have_guards() {
	run(|| {
		school(0);
		assert_noop!(open(EVE, spec(0, None)), Error::<Test>::NotOwner);
		let bad = |change: fn(&mut AssignmentSpec<u64>), error: Error<Test>| {
			let mut spec = spec(0, None);
			change(&mut spec);
			assert_noop!(open(OWNER, spec), error);
		};
		bad(|spec| spec.panel = 4, Error::OutOfBounds);
		bad(|spec| spec.points = 0, Error::OutOfBounds);
		bad(|spec| spec.weights = [0; 3], Error::OutOfBounds);
		bad(|spec| spec.pass = 10_001, Error::OutOfBounds);
		bad(|spec| spec.tolerance = 10_001, Error::OutOfBounds);
		bad(|spec| spec.stake = 0, Error::OutOfBounds);
		bad(|spec| spec.challenge = 59_999, Error::OutOfBounds);
		bad(|spec| spec.row = STUDY, Error::NotChainRow);
		bad(|spec| spec.reviewer_row = Some(STUDY), Error::NotChainRow);
		bad(|spec| spec.assessor = EVE, Error::NotAssessor);
		bad(|spec| spec.section = Some((0, 0)), Error::CourseUnknown);
		assert_noop!(appoint(EVE, 1), Error::<Test>::NotAssessor);
		assert_noop!(appoint(EVE, 0), Error::<Test>::NotAssessor);
		for who in [OWNER, ADA] {
			enrol(0, who);
			assert_noop!(submit(who), Error::<Test>::OwnWork);
		}
		assert_noop!(submit(EVE), Error::<Test>::NotEnrolled);
		assert_noop!(
			Learn::submit(RuntimeOrigin::signed(LEA), 9, Node::zero()),
			Error::<Test>::AssignmentUnknown
		);
		assert_ok!(submit(LEA));
		let retire = |by| Learn::retire_assignment(RuntimeOrigin::signed(by), 0);
		assert_noop!(retire(EVE), Error::<Test>::NotOwner);
		assert_ok!(retire(OWNER));
		assert_noop!(submit(NORA), Error::<Test>::WrongState);
		assert_noop!(retire(OWNER), Error::<Test>::NotEmpty);
		assert_ok!(assess(0, Some(all(9_000))));
		pass_time(HOUR);
		assert_ok!(settle(0));
		set_day(WEEK + 1, 0);
		assert_ok!(Learn::drop_attempt(RuntimeOrigin::signed(EVE), 0, LEA));
		assert_ok!(retire(OWNER));
		assert_eq!(last_event(), Event::AssignmentClosed { assignment: 0 });
		assert_ok!(appoint(ADA, 0));
		assert_eq!(Programs::<Test>::get(0).unwrap().tests, 0);
	});
}

// An offer to review used to keep a retired assignment, and the owner's deposits, for ever.
#[test]
fn a_retired_assignment_can_always_be_cleared() {
	run(|| {
		peers(3);
		let held = || Balances::total_balance_on_hold(&OWNER);
		let retire = || Learn::retire_assignment(RuntimeOrigin::signed(OWNER), 0);
		let offer = |who| Learn::offer_review(RuntimeOrigin::signed(who), 0);
		let drop = |by, who| Learn::drop_attempt(RuntimeOrigin::signed(by), 0, who);
		set_day(WEEK + 1, 0);
		// Who gives its record up reviews nobody any more.
		assert_ok!(drop(60, 60));
		assert!(!Reviewers::<Test>::contains_key(0, 60));
		assert_noop!(drop(EVE, 61), Error::<Test>::NotLearner);
		assert_ok!(Learn::stop_review(RuntimeOrigin::signed(61), 0));
		assert_ok!(retire());
		assert_noop!(offer(61), Error::<Test>::WrongState);
		let before = held();
		for who in 61..68 {
			assert_noop!(retire(), Error::<Test>::NotEmpty);
			assert_ok!(drop(EVE, who));
		}
		assert_ok!(retire());
		assert_eq!(last_event(), Event::AssignmentClosed { assignment: 0 });
		assert!(held() < before);
	});
}

// covers: L-10, L-11
#[test]
fn an_assignment_passes_its_section() {
	run(|| {
		school(0);
		let terms = CourseTerms {
			preview: 0,
			..course_terms(USD, 0, 0)
		};
		assert_ok!(create_course(terms, &[Section::Assignment]));
		assert_noop!(
			open(OWNER, spec(0, Some((0, 1)))),
			Error::<Test>::SectionUnknown
		);
		assert_ok!(open(OWNER, spec(0, Some((0, 0)))));
		let hand_in = |who| Learn::submit(RuntimeOrigin::signed(who), 1, Node::zero());
		assert_noop!(hand_in(LEA), Error::<Test>::NotLearner);
		assert_ok!(buy(LEA, LEA, 0, None));
		assert_ok!(hand_in(LEA));
		assert_ok!(assess(0, Some(all(6_000))));
		pass_time(HOUR);
		assert_ok!(settle(0));
		assert_ok!(Learn::issue_credential(RuntimeOrigin::signed(EVE), 0, LEA));
		assert!(Learn::valid_now(LEA, 0));
	});
}
