// SPDX-License-Identifier: Apache-2.0

use frame_support::assert_noop;

use super::{admission::*, money::*, *};
use crate::{constitution::days, state::MemberState, Call, Error, Event, Payment};

const PROBATION: u64 = 30;

// covers: D-26; scenario D18: probation plunder.
#[test]
fn who_is_on_trial_gets_the_tribute_back_whole_whatever_happened_to_the_treasury() {
	play(|| {
		let dao = selective();
		let before = balance(NATIVE, 12);
		apply(dao, 12, 25, 90_000);
		admit(dao, 12, 25, 90_000);
		// The treasury is paid out while the candidate waits.
		carry(dao, &[5, 6, 7], vec![pay(5, free(dao, NATIVE))]);
		assert_eq!(free(dao, NATIVE), 0);
		events();
		assert_ok!(Dao::leave(signed(12), dao));
		assert_eq!(
			events(),
			vec![
				Event::TributeReturned {
					dao,
					who: 12,
					asset: NATIVE,
					amount: 90_000,
					payment: Payment::Paid
				},
				Event::Left {
					dao,
					who: 12,
					shares: 0,
					loot: 0
				}
			]
		);
		assert_eq!(balance(NATIVE, 12), before);
		assert!(Dao::memberships(12).is_empty());
		assert_eq!((record(dao).members, record(dao).lesser), (4, 0));
		assert_eq!(record(dao).quit_cum, 0);
	});
}

#[test]
fn without_trial_period_an_admission_is_complete() {
	play(|| {
		let dao = partners();
		give(dao, NATIVE, 100_000);
		apply(dao, 12, 25, 5_000);
		admit(dao, 12, 25, 5_000);
		assert_eq!(standing(dao, 12), MemberState::Good);
		assert_eq!(record(dao).claims(), 125);
		assert_eq!(Dao::held(&NATIVE), 0);
	});
}

// covers: D-19
#[test]
fn a_dissolved_dao_keeps_no_tribute() {
	play(|| {
		let dao = selective();
		let before = balance(NATIVE, 13);
		apply(dao, 12, 25, 5_000);
		admit(dao, 12, 25, 5_000);
		apply(dao, 13, 25, 7_000);
		assert_ok!(as_enactment(dao, Call::dissolve { dao }));
		run(PROBATION);
		assert_noop!(
			Dao::settle_probation(signed(9), dao, 12),
			Error::<Test>::WrongState
		);
		assert_ok!(Dao::leave(signed(12), dao));
		assert_eq!(balance(NATIVE, 12), RICH);
		assert_ok!(Dao::expire_application(signed(9), dao, 13));
		assert_eq!(balance(NATIVE, 13), before);
		assert_eq!(record(dao).claims(), 100);
	});
}

// A payee that can take nothing now gets a credit, and nothing is lost.
#[test]
fn a_tribute_that_cannot_return_waits_as_credit() {
	play(|| {
		let dao = selective();
		register(dao, &[5, 6, 7], JUNK);
		give(dao, JUNK, 100);
		assert_ok!(Dao::apply(
			signed(12),
			dao,
			hash(dao),
			1,
			0,
			tribute(JUNK, 500)
		));
		assert_ok!(Assets::block(signed(ADMIN), 2, 12));
		assert_ok!(Dao::withdraw_application(signed(12), dao));
		assert_eq!(crate::Credits::<Test>::get(12, JUNK), Some(500));
		assert_eq!(Dao::held(&JUNK), 500);
		assert!(Dao::withdraw_credit(signed(9), 12, JUNK).is_err());
		assert_ok!(Assets::thaw(signed(ADMIN), 2, 12));
		let before = balance(JUNK, 12);
		events();
		assert_ok!(Dao::withdraw_credit(signed(9), 12, JUNK));
		assert_eq!(
			events(),
			vec![Event::CreditWithdrawn {
				who: 12,
				asset: JUNK,
				amount: 500
			}]
		);
		assert_eq!(balance(JUNK, 12), before + 500);
		assert_noop!(
			Dao::withdraw_credit(signed(9), 12, JUNK),
			Error::<Test>::NothingToClaim
		);
	});
}

#[test]
fn the_trial_period_is_at_most_thirty_days() {
	play(|| {
		let mut long = constitution();
		long.probation = days(10, 30);
		let floors = crate::Floors::<Test>::get().unwrap();
		assert!(long.is_valid(&floors, 10));
		long.probation += 1;
		assert!(!long.is_valid(&floors, 10));
	});
}
