// SPDX-License-Identifier: Apache-2.0
//! Members: references, deposits, roles.

use super::*;
use frame_support::{
	assert_noop,
	traits::fungible::{InspectHold, Mutate},
	traits::tokens::Preservation,
};

fn held() -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Learn(HoldReason::MemberStorage), &OWNER)
}

// covers: L-14
#[test]
fn a_newcomer_without_tokens_can_sign() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let one = held();
		assert!(one > 0);
		assert!(!System::account_exists(&NORA));
		// An attester may enrol; the owner's account pays.
		assert_ok!(Learn::enrol(RuntimeOrigin::signed(TESS), program, NORA));
		let day = shadow(NORA).day;
		assert_eq!(
			last_event(),
			Event::Enrolled {
				program,
				member: NORA,
				by: TESS,
				payer: OWNER,
				day
			}
		);
		assert_eq!(held(), 2 * one);
		assert_eq!(Balances::free_balance(TESS), ENDOWMENT);
		assert_eq!(
			(System::sufficients(&NORA), System::providers(&NORA)),
			(1, 0)
		);
		assert!(System::account_exists(&NORA));
		assert_ok!(record(TESS, NORA, WEEK, &[entry(2, STUDY, 45)]));
		assert_eq!(shadow(NORA).balance, 45);
	});
}

// covers: L-14
#[test]
fn one_reference_for_all_programs_of_an_account() {
	ExtBuilder::default().build_and_execute(|| {
		let one = create();
		let two = create();
		enrol(one, NORA);
		enrol(two, NORA);
		assert_eq!(
			(System::sufficients(&NORA), Enrolments::<Test>::get(NORA)),
			(1, 2)
		);
		assert_ok!(Learn::unenrol(RuntimeOrigin::signed(OWNER), one, NORA));
		assert_eq!(
			(System::sufficients(&NORA), Enrolments::<Test>::get(NORA)),
			(1, 1)
		);
		// The last one would kill the account, and its nonce with it.
		assert_noop!(
			Learn::unenrol(RuntimeOrigin::signed(OWNER), two, NORA),
			Error::<Test>::LastReference
		);
		assert_ok!(<Balances as Mutate<u64>>::transfer(
			&EVE,
			&NORA,
			EXISTENTIAL_DEPOSIT,
			Preservation::Preserve
		));
		assert_ok!(Learn::unenrol(RuntimeOrigin::signed(NORA), two, NORA));
		assert_eq!(
			(System::sufficients(&NORA), System::providers(&NORA)),
			(0, 1)
		);
		assert_eq!(held(), 0);
		assert!(!Enrolments::<Test>::contains_key(NORA));
	});
}

// covers: L-14
#[test]
fn spending_the_last_token_does_not_kill_a_member() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		System::inc_account_nonce(LEA);
		assert_ok!(<Balances as Mutate<u64>>::transfer(
			&LEA,
			&EVE,
			ENDOWMENT,
			Preservation::Expendable
		));
		assert_eq!((System::sufficients(&LEA), System::providers(&LEA)), (1, 0));
		assert_eq!(System::account_nonce(LEA), 1);
	});
}

#[test]
fn who_may_enrol_and_how_many() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let by = |who, member| Learn::enrol(RuntimeOrigin::signed(who), program, member);
		assert_noop!(by(EVE, NORA), Error::<Test>::NotAttester);
		assert_noop!(by(LEA, NORA), Error::<Test>::NotAttester);
		assert_noop!(by(TESS, LEA), Error::<Test>::AlreadyEnrolled);
		assert_noop!(
			Learn::enrol(RuntimeOrigin::signed(OWNER), 9, LEA),
			Error::<Test>::ProgramUnknown
		);
		for member in 101..=104 {
			assert_ok!(by(TESS, member));
		}
		assert_noop!(by(TESS, 105), Error::<Test>::ProgramFull);
		// Fewer seats send nobody away.
		assert_ok!(Learn::update_program(
			RuntimeOrigin::signed(OWNER),
			program,
			None,
			Some(1),
			None
		));
		assert_eq!(Learn::program(program).unwrap().members, 5);
	});
}

#[test]
fn an_owner_without_money_cannot_enrol() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let left = Balances::free_balance(OWNER) - EXISTENTIAL_DEPOSIT;
		assert_ok!(<Balances as Mutate<u64>>::transfer(
			&OWNER,
			&EVE,
			left,
			Preservation::Preserve
		));
		assert!(Learn::enrol(RuntimeOrigin::signed(TESS), program, NORA).is_err());
		assert!(!Members::<Test>::contains_key(program, NORA));
	});
}

// covers: L-03
#[test]
fn leaving_waits_for_the_freeze_so_nothing_counts_twice() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(0, STUDY, 60), entry(0, SECTIONS, 4)]
		));
		let leave = || Learn::unenrol(RuntimeOrigin::signed(LEA), program, LEA);
		assert_noop!(
			Learn::unenrol(RuntimeOrigin::signed(TESS), program, LEA),
			Error::<Test>::NotOwner
		);
		assert_noop!(leave(), Error::<Test>::WeekLive);
		set_day(WEEK + 1, 6);
		assert_noop!(leave(), Error::<Test>::WeekLive);
		set_day(WEEK + 2, 0);
		assert_ok!(leave());
		assert_eq!(
			last_event(),
			Event::Unenrolled {
				program,
				member: LEA,
				by: LEA,
				earned: 70,
				balance: 70
			}
		);
		assert_eq!(Weeks::<Test>::iter().count(), 0);
		assert!(Learn::shadow(program, LEA).is_none() && Learn::points(program, LEA).is_none());
		assert_noop!(leave(), Error::<Test>::NotEnrolled);
	});
}

// covers: L-16
#[test]
fn roles_hold_by_weeks() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let set = |until| Learn::set_role(RuntimeOrigin::signed(OWNER), program, LEA, 1, until);
		let help = |week, weekday| record(TESS, LEA, week, &[entry(weekday, HELP, 10)]);
		assert_noop!(help(WEEK, 0), Error::<Test>::NoRole);
		assert_noop!(set(WEEK), Error::<Test>::OutOfBounds);
		assert_noop!(
			Learn::set_role(RuntimeOrigin::signed(OWNER), program, LEA, 0, WEEK + 9),
			Error::<Test>::OutOfBounds
		);
		assert_noop!(
			Learn::set_role(RuntimeOrigin::signed(EVE), program, LEA, 1, WEEK + 9),
			Error::<Test>::NotOwner
		);
		assert_noop!(
			Learn::set_role(RuntimeOrigin::signed(OWNER), program, NORA, 1, WEEK + 9),
			Error::<Test>::NotEnrolled
		);
		// In the member's first week it holds at once.
		assert_ok!(set(WEEK + 9));
		assert_ok!(help(WEEK, 0));
		assert_eq!(shadow(LEA).roles, vec![1]);
		// It ends next week at the soonest; what was said stays and the live week stays open.
		assert_ok!(set(WEEK + 1));
		assert_eq!(
			last_event(),
			Event::RoleSet {
				program,
				member: LEA,
				role: 1,
				from_week: WEEK,
				until_week: WEEK + 1
			}
		);
		set_day(WEEK + 1, 1);
		assert_ok!(help(WEEK, 1));
		assert_noop!(help(WEEK + 1, 0), Error::<Test>::NoRole);
		assert!(shadow(LEA).roles.is_empty());
		assert_noop!(set(WEEK + 9), Error::<Test>::RoleEnding);
		// Later a new term begins next week.
		set_day(WEEK + 2, 1);
		assert_noop!(set(WEEK + 3), Error::<Test>::OutOfBounds);
		assert_ok!(set(WEEK + 4));
		assert_noop!(help(WEEK + 2, 0), Error::<Test>::NoRole);
		set_day(WEEK + 3, 1);
		assert_ok!(help(WEEK + 3, 0));
		assert_noop!(help(WEEK + 2, 0), Error::<Test>::NoRole);
	});
}

#[test]
fn roles_are_bounded_and_old_ones_make_room() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let set =
			|role, until| Learn::set_role(RuntimeOrigin::signed(OWNER), program, LEA, role, until);
		for role in 1..=8 {
			assert_ok!(set(role, WEEK + 1));
		}
		assert_noop!(set(9, WEEK + 9), Error::<Test>::TooManyRoles);
		set_day(WEEK + 1, 0);
		assert_noop!(set(9, WEEK + 9), Error::<Test>::TooManyRoles);
		set_day(WEEK + 2, 0);
		assert_ok!(set(9, WEEK + 9));
	});
}

// What keeps an account alive need not be native.
#[test]
fn a_sufficient_asset_keeps_an_account_that_leaves() {
	ExtBuilder::default().build_and_execute(|| {
		let program = create();
		enrol(program, NORA);
		let leave = || Learn::unenrol(RuntimeOrigin::signed(NORA), program, NORA);
		assert_noop!(leave(), Error::<Test>::LastReference);
		mint_usd(NORA, 5);
		System::inc_account_nonce(NORA);
		assert_ok!(leave());
		assert_eq!(System::account_nonce(NORA), 1);
	});
}

// A sponsor, or whoever only brings people in, is an attester without a budget.
// covers: L-14
#[test]
fn an_attester_without_a_budget_enrols_and_gives_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		set_attester(program, EVE, 0);
		assert_ok!(Learn::enrol(RuntimeOrigin::signed(EVE), program, NORA));
		assert_noop!(
			record(EVE, NORA, WEEK, &[entry(0, STUDY, 1)]),
			Error::<Test>::BudgetSpent
		);
	});
}
