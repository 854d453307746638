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

// covers: L-02
#[test]
fn a_batch_gives_all_it_promised_and_no_point_more() {
	for (promised, claimed) in [(60, Ok(())), (59, Err(Error::<Test>::BudgetSpent.into()))] {
		ExtBuilder::default().build_and_execute(|| {
			setup();
			let words = statement(LEA, WEEK, &[entry(0, STUDY, 60)]);
			let root = crate::merkle::leaf(&Learn::genesis(), 0, WEEK, 0, &words, &[1; 16]);
			let tess = RuntimeOrigin::signed(TESS);
			assert_ok!(Learn::commit_batch(tess, 0, WEEK, root, 1, promised));
			let by = RuntimeOrigin::signed(EVE);
			let claim = frame_support::storage::with_storage_layer(|| {
				let claim = Learn::claim_leaf(by, 0, 0, words, [1; 16], Proof::default());
				claim.map(|_| ()).map_err(|error| error.error)
			});
			assert_eq!(claim, claimed, "{promised} promised");
		});
	}
}

// covers: L-07, L-19
#[test]
fn what_rolls_over_stays_within_the_next_budget() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let owner = || RuntimeOrigin::signed(OWNER);
		let terms = |budget| super::epochs::epoch_terms(1, &[(MESH, budget)]);
		assert_ok!(Learn::set_epochs(owner(), 0, terms(1_000)));
		set_day(WEEK + 1, 2);
		assert_ok!(Learn::fund_epoch(owner(), 0, MESH, 1_000));
		assert_ok!(Learn::set_epochs(owner(), 0, terms(700)));
		set_day(WEEK + 7, 2);
		assert_ok!(Learn::roll_epoch(owner(), 0, WEEK + 1));
		let pools = Learn::epoch(0, WEEK + 7).unwrap().pools;
		assert_eq!(pools, vec![(MESH, 700, 0)]);
		assert_eq!(Credits::<Test>::get(OWNER, MESH), 300);
	});
}

// covers: L-12
#[test]
fn a_bond_of_one_stake_carries_one_verdict() {
	for (bond, works) in [(STAKE, true), (STAKE - 1, false)] {
		run(|| {
			setup();
			let give = Balances::force_set_balance(RuntimeOrigin::root(), ADA, 10_000);
			assert_ok!(give);
			assert_ok!(register(ADA, bond));
			assert_ok!(appoint(ADA, 100));
			assert_ok!(open(OWNER, super::reviews::spec(0, None)));
			assert_ok!(submit(LEA));
			let result = frame_support::storage::with_storage_layer(|| assess(0, Some(all(1))));
			assert_eq!(result.is_ok(), works, "a bond of {bond}");
		});
	}
}

// covers: L-07
#[test]
fn who_has_a_part_of_an_epoch_stays_until_it_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let owner = || RuntimeOrigin::signed(OWNER);
		let terms = super::epochs::epoch_terms(1, &[(MESH, 1_000)]);
		assert_ok!(Learn::set_epochs(owner(), 0, terms));
		set_day(WEEK + 1, 2);
		assert_ok!(record(TESS, LEA, WEEK + 1, &[entry(0, STUDY, 60)]));
		let leave = || Learn::unenrol(RuntimeOrigin::signed(LEA), 0, LEA);
		// Its week is frozen from WEEK + 3 on; the epoch is over in WEEK + 7.
		set_day(WEEK + 6, 6);
		assert_noop!(leave(), Error::<Test>::ShareOpen);
		set_day(WEEK + 7, 0);
		assert_ok!(leave());
	});
}

// covers: L-16
#[test]
fn a_role_ends_after_this_week_at_the_earliest() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let role = |until| Learn::set_role(RuntimeOrigin::signed(OWNER), 0, LEA, 1, until);
		assert_noop!(role(WEEK), Error::<Test>::OutOfBounds);
		assert_ok!(role(WEEK + 1));
		assert_noop!(role(WEEK), Error::<Test>::OutOfBounds);
	});
}
