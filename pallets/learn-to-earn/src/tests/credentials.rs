// SPDX-License-Identifier: Apache-2.0
//! Credentials as the shadow shows them, and their way out.

use super::{
	state_machine::courses::{reach, State},
	*,
};
use crate::state::CredentialState;

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
