// SPDX-License-Identifier: Apache-2.0
//! Attesters and their budgets.

use super::*;
use frame_support::{assert_noop, traits::fungible::InspectHold};

// covers: L-01
#[test]
fn an_attester_is_set_changed_and_removed() {
	ExtBuilder::default().build_and_execute(|| {
		let program = create();
		add_rows(program);
		let rows: BoundedVec<RowId, MaxRows> = vec![POSTS, STUDY, POSTS].try_into().unwrap();
		assert_ok!(Learn::set_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			TESS,
			rows,
			100,
			WEEK
		));
		let sorted: BoundedVec<RowId, MaxRows> = vec![STUDY, POSTS].try_into().unwrap();
		assert_eq!(
			last_event(),
			Event::AttesterSet {
				program,
				who: TESS,
				rows: sorted,
				budget: 100,
				from_week: WEEK
			}
		);
		let info = Learn::attester(program, TESS).unwrap();
		assert_eq!(
			(info.rows, info.budget, info.from_week),
			(vec![STUDY, POSTS], 100, WEEK)
		);
		let reason = RuntimeHoldReason::Learn(HoldReason::AttesterStorage);
		let held = Balances::balance_on_hold(&reason, &OWNER);
		assert!(held > 0);
		set_attester(program, TESS, 50);
		assert_eq!(Balances::balance_on_hold(&reason, &OWNER), held);
		assert_ok!(Learn::remove_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			TESS
		));
		assert_eq!(last_event(), Event::AttesterRemoved { program, who: TESS });
		assert_eq!(Balances::balance_on_hold(&reason, &OWNER), 0);
		assert_noop!(
			Learn::remove_attester(RuntimeOrigin::signed(OWNER), program, TESS),
			Error::<Test>::NotAttester
		);
	});
}

#[test]
fn rows_of_an_attester_exist_and_are_not_the_chains() {
	ExtBuilder::default().build_and_execute(|| {
		let program = create();
		add_rows(program);
		let set = |who, rows: Vec<RowId>| {
			let rows = rows.try_into().unwrap();
			Learn::set_attester(RuntimeOrigin::signed(who), program, TESS, rows, 1, 0)
		};
		assert_noop!(set(OWNER, vec![]), Error::<Test>::OutOfBounds);
		assert_noop!(set(OWNER, vec![5]), Error::<Test>::RowUnknown);
		assert_noop!(set(OWNER, vec![QUIZZES]), Error::<Test>::ChainRow);
		assert_noop!(set(EVE, vec![STUDY]), Error::<Test>::NotOwner);
	});
}

// covers: L-02
#[test]
fn a_budget_holds_for_each_week() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		set_attester(program, TESS, 100);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 60)]));
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(1, STUDY, 41)]),
			Error::<Test>::BudgetSpent
		);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(1, STUDY, 40)]));
		// Said by Tess already: costs Tom nothing. More of it: the difference.
		set_attester(program, TOM, 5);
		assert_noop!(
			record(TOM, LEA, WEEK, &[entry(1, STUDY, 46)]),
			Error::<Test>::BudgetSpent
		);
		assert_ok!(record(TOM, LEA, WEEK, &[entry(1, STUDY, 45)]));
		// The budget cannot be set below what is given, nor used twice by setting it again.
		let rows: BoundedVec<RowId, MaxRows> = vec![STUDY].try_into().unwrap();
		assert_noop!(
			Learn::set_attester(
				RuntimeOrigin::signed(OWNER),
				program,
				TESS,
				rows.clone(),
				99,
				0
			),
			Error::<Test>::BudgetSpent
		);
		set_attester(program, TESS, 101);
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(2, STUDY, 2)]),
			Error::<Test>::BudgetSpent
		);
		// Each live week has its own.
		set_day(WEEK + 1, 3);
		assert_ok!(record(TESS, LEA, WEEK + 1, &[entry(0, STUDY, 101)]));
		assert_ok!(record(TESS, LEA, WEEK, &[entry(2, STUDY, 1)]));
		let info = Learn::attester(program, TESS).unwrap();
		assert_eq!((info.spent_this_week, info.spent_last_week), (101, 101));
		// Both are frozen now: any budget can be set.
		set_day(WEEK + 3, 0);
		assert_ok!(Learn::set_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			TESS,
			rows,
			9,
			0
		));
	});
}

#[test]
fn words_count_from_the_first_week_on() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let rows = vec![STUDY].try_into().unwrap();
		assert_ok!(Learn::set_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			TESS,
			rows,
			100,
			WEEK + 1
		));
		let words = [entry(0, STUDY, 5)];
		assert_noop!(record(TESS, LEA, WEEK, &words), Error::<Test>::NotAttester);
		set_day(WEEK + 1, 0);
		assert_noop!(record(TESS, LEA, WEEK, &words), Error::<Test>::NotAttester);
		assert_ok!(record(TESS, LEA, WEEK + 1, &words));
		// Not its row.
		assert_noop!(
			record(TESS, LEA, WEEK + 1, &[entry(0, POSTS, 1)]),
			Error::<Test>::NotAttester
		);
		// Removal stops new words only.
		assert_ok!(Learn::remove_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			TESS
		));
		assert_eq!(shadow(LEA).earned, 5);
		assert_noop!(
			record(TESS, LEA, WEEK + 1, &[entry(0, STUDY, 6)]),
			Error::<Test>::NotAttester
		);
	});
}
