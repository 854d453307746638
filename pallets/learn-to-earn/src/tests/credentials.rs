// SPDX-License-Identifier: Apache-2.0
//! Credentials as the shadow shows them, and their way out.

use super::{
	courses::*,
	state_machine::courses::{reach, State},
	*,
};
use crate::state::CredentialState;
use frame_support::{assert_noop, traits::fungible::InspectHold};

fn states(who: u64) -> Vec<(CourseId, CredentialState)> {
	let all = shadow(who).credentials.into_iter();
	all.map(|one| (one.course, one.state)).collect()
}

// covers: L-05, L-11
#[test]
fn the_shadow_shows_every_credential_and_where_it_stands() {
	use CredentialState::*;
	ExtBuilder::default().build().execute_with(|| {
		reach(State::Done);
		assert!(shadow(LEA).credentials.is_empty());
	});
	for (state, seen) in [
		(State::Certified, Valid),
		(State::Expired, Expired),
		(State::Revoked, Revoked),
	] {
		ExtBuilder::default().build().execute_with(|| {
			reach(state);
			assert_eq!(states(LEA), vec![(0, seen)]);
			assert!(states(NORA).is_empty());
			assert_eq!(Learn::valid_now(LEA, 0), seen == Valid);
		});
	}
	ExtBuilder::default().build().execute_with(|| {
		reach(State::Certified);
		let found = shadow(LEA).credentials[0];
		let (issued, until) = (Learn::now().day, Learn::now().day + 7);
		assert_eq!(
			found,
			CredentialInfo {
				course: 0,
				id: 0,
				version: 0,
				issued,
				until: Some(until),
				state: Valid
			}
		);
		// The last day counts, the next does not.
		set_day(WEEK + 1, 3);
		assert_eq!(
			(Learn::now().day, states(LEA)),
			(until - 1, vec![(0, Valid)])
		);
		set_day(WEEK + 1, 4);
		assert_eq!((Learn::now().day, states(LEA)), (until, vec![(0, Expired)]));
	});
}

// A credential outlives its course; its token used to outlive the credential.
// covers: L-11
#[test]
fn a_credential_of_a_closed_course_is_seen_and_goes_with_its_token() {
	ExtBuilder::default().build().execute_with(|| {
		reach(State::Certified);
		let lea = || RuntimeOrigin::signed(LEA);
		assert_ok!(Learn::leave_course(lea(), 0, LEA));
		assert_ok!(Learn::close_course(RuntimeOrigin::signed(OWNER), 0));
		assert_eq!(states(LEA), vec![(0, CredentialState::Valid)]);
		assert!(Learn::valid_now(LEA, 0));
		let held = free(MESH, OWNER);
		assert_ok!(Learn::drop_credential(lea(), 0, LEA));
		assert_eq!(Tokens::of(0), None, "burnt");
		assert_eq!(Tokens::burnt_of(), Some(0), "of the program");
		assert!(states(LEA).is_empty() && !Learn::valid_now(LEA, 0));
		assert!(free(MESH, OWNER) > held, "the deposit is back");
		Learn::do_try_state().expect("invariants hold");
	});
}

// covers: L-11
#[test]
fn a_credential_is_earned_shown_expires_and_is_revoked() {
	ExtBuilder::default().build_and_execute(|| {
		school(0);
		let terms = CourseTerms {
			valid_weeks: 2,
			..course_terms(USD, 0, 0)
		};
		let sections: BoundedVec<_, _> = vec![item(0), item(1), item(2)].try_into().unwrap();
		assert_ok!(Learn::set_course(
			RuntimeOrigin::signed(OWNER),
			0,
			terms,
			sections
		));
		assert_noop!(issue(LEA), Error::<Test>::NotLearner);
		assert_ok!(Learn::purchase(
			RuntimeOrigin::signed(LEA),
			0,
			LEA,
			1,
			0,
			None
		));
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(0, SECTIONS, 0), entry(0, SECTIONS, 1)]
		));
		assert_noop!(issue(LEA), Error::<Test>::Unfinished);
		// Live items and folded ones count alike.
		set_day(WEEK + 2, 2);
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(0, SECTIONS, 2)]));
		assert_eq!(Learn::progress(0, LEA).unwrap().sections, vec![true; 3]);
		assert_ok!(issue(LEA));
		let day = Learn::now().day;
		assert_eq!(
			last_event(),
			Event::CredentialIssued {
				course: 0,
				who: LEA,
				id: 0,
				version: 1,
				until: Some(day + 14)
			}
		);
		assert_eq!(Tokens::of(0), Some((LEA, false)));
		assert_noop!(issue(LEA), Error::<Test>::AlreadyOwned);
		// pitfall: 51
		assert!(
			Learn::valid_now(LEA, 0) && !Learn::valid_now(LEA, 1) && !Learn::valid_now(NORA, 0)
		);
		set_day(WEEK + 4, 1);
		assert!(<Learn as crate::traits::Credentials<u64>>::valid_now(
			0, &LEA
		));
		let drop = |by| Learn::drop_credential(RuntimeOrigin::signed(by), 0, LEA);
		assert_noop!(drop(OWNER), Error::<Test>::NotOwner);
		set_day(WEEK + 4, 2);
		assert!(!Learn::valid_now(LEA, 0));
		assert_noop!(drop(EVE), Error::<Test>::NotOwner);
		let reason = RuntimeHoldReason::Learn(HoldReason::MemberStorage);
		let held = Balances::balance_on_hold(&reason, &OWNER);
		assert_ok!(drop(OWNER));
		assert!(Balances::balance_on_hold(&reason, &OWNER) < held);
		assert_eq!(Tokens::of(0), None);
		assert_ok!(issue(LEA));
		let revoke = |by| Learn::revoke_credential(RuntimeOrigin::signed(by), 0, LEA, [5; 32]);
		assert_noop!(revoke(EVE), Error::<Test>::NotOwner);
		assert_ok!(revoke(OWNER));
		assert_eq!(
			last_event(),
			Event::CredentialRevoked {
				course: 0,
				who: LEA,
				id: 1,
				reason: [5; 32]
			}
		);
		assert!(!Learn::valid_now(LEA, 0));
		assert_eq!(Tokens::of(1), Some((LEA, true)));
		assert_noop!(revoke(OWNER), Error::<Test>::WrongState);
		// A revoked one is not washed away by giving it up.
		assert_noop!(drop(LEA), Error::<Test>::WrongState);
		assert_noop!(issue(LEA), Error::<Test>::AlreadyOwned);
		assert_noop!(
			Learn::revoke_credential(RuntimeOrigin::signed(OWNER), 0, NORA, [5; 32]),
			Error::<Test>::CredentialUnknown
		);
	});
}

// covers: L-11
#[test]
fn a_revoked_one_can_be_given_up_once_its_course_is_closed() {
	ExtBuilder::default().build().execute_with(|| {
		reach(State::Revoked);
		let lea = || RuntimeOrigin::signed(LEA);
		assert_ok!(Learn::leave_course(lea(), 0, LEA));
		assert_ok!(Learn::close_course(RuntimeOrigin::signed(OWNER), 0));
		assert_ok!(Learn::drop_credential(lea(), 0, LEA));
		Learn::do_try_state().expect("invariants hold");
	});
}

// covers: L-11
#[test]
fn a_course_of_nothing_certifies_nothing_and_no_weeks_is_for_good() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let free = CourseTerms {
			preview: 0,
			..course_terms(USD, 0, 0)
		};
		assert_ok!(create_course(free, &[]));
		assert_ok!(buy(LEA, LEA, 0, None));
		assert_noop!(issue(LEA), Error::<Test>::Unfinished);
		let more = vec![item(0)].try_into().unwrap();
		let terms = course_terms(USD, 0, 0);
		assert_ok!(Learn::set_course(
			RuntimeOrigin::signed(OWNER),
			0,
			terms,
			more
		));
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, SECTIONS, 0)]));
		set_day(WEEK + 1, 0);
		assert_ok!(issue(LEA));
		assert_eq!(Credentials::<Test>::get(0, LEA).unwrap().until, None);
		set_day(WEEK + 1_000, 0);
		assert!(Learn::valid_now(LEA, 0));
	});
}
