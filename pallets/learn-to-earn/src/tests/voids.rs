// SPDX-License-Identifier: Apache-2.0
//! Taking back: live entries are fixed lower, of frozen weeks the balance is charged.

use super::*;
use frame_support::assert_noop;

// covers: L-18
#[test]
fn a_void_fixes_a_live_entry() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let void = |by, week, entry| {
			Learn::void_entry(RuntimeOrigin::signed(by), program, LEA, week, entry)
		};
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(2, STUDY, 90), entry(2, SECTIONS, 3)]
		));
		assert_eq!(shadow(LEA).streak, 1);
		let error = || Error::<Test>::TotalNotLower;
		assert_noop!(void(OWNER, WEEK, entry(2, STUDY, 90)), error());
		assert_noop!(void(OWNER, WEEK, entry(1, STUDY, 0)), error());
		assert_noop!(void(OWNER, WEEK, entry(2, SECTIONS, 4)), error());
		assert_noop!(void(OWNER, WEEK, entry(0, 9, 0)), Error::<Test>::RowUnknown);
		assert_noop!(
			void(OWNER, WEEK, entry(7, STUDY, 0)),
			Error::<Test>::DayUnknown
		);
		assert_noop!(
			void(EVE, WEEK, entry(2, STUDY, 0)),
			Error::<Test>::NotAttester
		);
		assert_noop!(
			void(LEA, WEEK, entry(2, STUDY, 0)),
			Error::<Test>::NotAttester
		);
		assert_ok!(void(TOM, WEEK, entry(2, STUDY, 10)));
		assert_ok!(void(TESS, WEEK, entry(5, SECTIONS, 3)));
		match last_event() {
			Event::EntryVoided {
				by,
				earned,
				balance,
				sums,
				..
			} => {
				assert_eq!((by, earned, balance, sums.active), (TESS, 10, 10, 0));
			},
			other => panic!("unexpected {other:?}"),
		}
		assert_eq!(shadow(LEA).streak, 0);
		assert_noop!(void(TESS, WEEK, entry(2, SECTIONS, 3)), error());
		// Nobody raises it again, and the rest of a statement is not lost by it.
		assert_noop!(
			record(
				TESS,
				LEA,
				WEEK,
				&[entry(2, STUDY, 99), entry(1, SECTIONS, 3)]
			),
			Error::<Test>::EntryFixed
		);
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(2, STUDY, 99), entry(1, STUDY, 40)]
		));
		assert_eq!(shadow(LEA).earned, 50);
		// The attester's budget does not come back.
		assert_eq!(Learn::attester(program, TESS).unwrap().spent_this_week, 140);
		set_day(WEEK + 2, 0);
		assert_noop!(
			void(OWNER, WEEK, entry(2, STUDY, 0)),
			Error::<Test>::WeekFrozen
		);
		assert_noop!(
			void(OWNER, WEEK + 3, entry(2, STUDY, 0)),
			Error::<Test>::NotYet
		);
		// A voided item stays so after the freeze.
		assert_noop!(
			record(TESS, LEA, WEEK + 2, &[entry(0, SECTIONS, 3)]),
			Error::<Test>::TotalNotHigher
		);
	});
}

// covers: L-18, L-06
#[test]
fn frozen_weeks_charge_the_balance_only() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let charge =
			|by, points| Learn::charge(RuntimeOrigin::signed(by), program, LEA, points, [7; 32]);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 100)]));
		// As a privilege will do it.
		Ledgers::<Test>::mutate(program, LEA, |ledger| {
			let ledger = ledger.as_mut().unwrap();
			ledger.spent = 80;
			ledger.balance = 20;
		});
		assert_noop!(charge(OWNER, 1), Error::<Test>::ChargeTooHigh);
		set_day(WEEK + 2, 0);
		assert_noop!(charge(TESS, 1), Error::<Test>::NotOwner);
		assert_noop!(charge(OWNER, 0), Error::<Test>::OutOfBounds);
		assert_noop!(charge(OWNER, 101), Error::<Test>::ChargeTooHigh);
		let days = shadow(LEA).streak;
		assert_ok!(charge(OWNER, 60));
		assert_eq!(
			last_event(),
			Event::Charged {
				program,
				member: LEA,
				points: 60,
				reason: [7; 32],
				voided: 60,
				balance: -40
			}
		);
		assert_eq!(shadow(LEA).streak, days);
		assert_eq!(<Learn as MemberPoints<u64>>::lifetime(program, &LEA), 40);
		assert_noop!(charge(OWNER, 41), Error::<Test>::ChargeTooHigh);
		// Later points repay: 50, and 5 more because the frozen week reached the goal.
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(0, STUDY, 50)]));
		assert_eq!(<Learn as MemberPoints<u64>>::balance(program, &LEA), 15);
		let points = Learn::points(program, LEA).unwrap();
		assert_eq!((points.earned, points.voided, points.spent), (155, 60, 80));
		assert_eq!(points.balance, 15);
	});
}

// covers: L-18
#[test]
fn an_attester_voids_its_own_rows_only() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let rows = vec![POSTS].try_into().unwrap();
		let owner = RuntimeOrigin::signed(OWNER);
		assert_ok!(Learn::set_attester(owner, 0, EVE, rows, 9, 0));
		let words = [entry(0, STUDY, 60), entry(0, POSTS, 2)];
		assert_ok!(record(TESS, LEA, WEEK, &words));
		let void = |row| {
			let eve = RuntimeOrigin::signed(EVE);
			Learn::void_entry(eve, 0, LEA, WEEK, entry(0, row, 1))
		};
		assert_noop!(void(STUDY), Error::<Test>::NotAttester);
		assert_ok!(void(POSTS));
	});
}
