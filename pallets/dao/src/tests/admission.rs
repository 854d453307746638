// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, hypothetically, traits::fungible::InspectHold};

use super::{money::*, *};
use crate::{state::MemberState, Applications, Call, Error, Event, HoldReason, Members, Tributes};

const PROBATION: u64 = 30;

/// Partners with a trial period and some native money.
pub fn selective() -> DaoId {
	let mut constitution = constitution();
	constitution.probation = PROBATION;
	let dao = partners_under(constitution);
	give(dao, NATIVE, 100_000);
	dao
}

pub fn apply(dao: DaoId, who: AccountId, shares: u64, offer: Balance) {
	let offer = (offer > 0).then(|| tribute(NATIVE, offer)).flatten();
	assert_ok!(Dao::apply(signed(who), dao, hash(dao), shares, 0, offer));
}

pub fn admission(dao: DaoId, who: AccountId, shares: u64, offer: Balance) -> Call<Test> {
	Call::admit {
		dao,
		who,
		shares,
		loot: 0,
		tribute: (offer > 0).then(|| tribute(NATIVE, offer)).flatten(),
	}
}

pub fn admit(dao: DaoId, who: AccountId, shares: u64, offer: Balance) {
	enact(dao, &[5, 6, 7], admission(dao, who, shares, offer));
}

pub fn deposit(who: AccountId) -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Member), &who)
}

// covers: D-03, D-26
#[test]
fn a_candidate_applies_is_admitted_on_trial_and_becomes_a_member() {
	play(|| {
		let dao = selective();
		let before = free(dao, NATIVE);
		events();
		apply(dao, 12, 25, 5_000);
		assert!(deposit(12) > 0);
		assert_eq!(balance(NATIVE, 12), RICH - 5_000 - deposit(12));
		assert_eq!(Dao::held(&NATIVE), 5_000);
		assert!(matches!(
			events()[..],
			[Event::Applied {
				who: 12,
				shares: 25,
				loot: 0,
				..
			}]
		));
		let seen = Dao::applications(dao, None);
		assert_eq!(
			(seen[0].who, seen[0].shares, &seen[0].tribute),
			(12, 25, &tribute(NATIVE, 5_000))
		);
		assert!(Dao::applications(dao, Some(12)).is_empty());
		// Not a seat: the DAO is as full as before.
		assert_eq!(record(dao).members, 4);

		admit(dao, 12, 25, 5_000);
		// The applicant's deposit is back, the DAO pays for the record.
		assert_eq!(deposit(12), 0);
		assert!(deposit(Dao::account_id(dao)) > 0);
		let MemberState::Probation {
			until,
			shares: 25,
			loot: 0,
		} = standing(dao, 12)
		else {
			panic!()
		};
		assert_eq!(until, System::block_number() + PROBATION);
		assert!(events().contains(&Event::Admitted {
			dao,
			who: 12,
			until
		}));
		assert_eq!((record(dao).members, record(dao).lesser), (5, 1));
		assert_eq!(record(dao).claims(), 100);
		assert_eq!(Dao::memberships(12), vec![dao]);
		// No vote, no proposal, no exit, not a member to others, while on trial.
		assert!(!<Dao as crate::Daos<_>>::is_member(dao, &12));
		assert_noop!(
			try_propose(12, dao, vec![remark(1)]),
			Error::<Test>::NotEligible
		);
		let open = propose_in(5, dao, vec![remark(1)]);
		assert_noop!(
			Dao::vote(signed(12), open, Vote::Aye),
			Error::<Test>::NotEligible
		);
		assert_noop!(
			Dao::rage_quit(signed(12), dao, 0, 0, list(&[NATIVE])),
			Error::<Test>::WrongState
		);
		run_to_block(until - 1);
		assert_noop!(
			Dao::settle_probation(signed(9), dao, 12),
			Error::<Test>::TooEarly
		);
		run(1);
		events();
		assert_ok!(Dao::settle_probation(signed(9), dao, 12));
		assert_eq!(
			events(),
			vec![Event::ProbationEnded {
				dao,
				who: 12,
				shares: 25,
				loot: 0,
				tribute: tribute(NATIVE, 5_000)
			}]
		);
		assert_eq!(standing(dao, 12), MemberState::Good);
		assert_eq!(record(dao).claims(), 125);
		assert_eq!(record(dao).lesser, 0);
		assert_eq!(Dao::held(&NATIVE), 0);
		assert_eq!(
			free(dao, NATIVE) + deposit(Dao::account_id(dao)),
			before + 5_000
		);
		assert!(Tributes::<Test>::get(dao, 12).is_none());
		assert_noop!(
			Dao::settle_probation(signed(9), dao, 12),
			Error::<Test>::WrongState
		);
		assert_noop!(
			Dao::settle_probation(signed(9), dao, 13),
			Error::<Test>::NotEligible
		);
		// A vote on what opens from now on, not on what opened before.
		let open = propose_in(6, dao, vec![remark(1)]);
		assert_eq!(Dao::power(open, 12), weighted(1));
	});
}

// covers: D-03
#[test]
fn an_application_is_withdrawn_expires_or_is_refused_and_everything_comes_back() {
	play(|| {
		let dao = selective();
		let before = balance(NATIVE, 12);
		apply(dao, 12, 25, 5_000);
		let expires = Applications::<Test>::get(dao, 12).unwrap().expires;
		let all_back = || {
			assert_eq!(balance(NATIVE, 12), before);
			assert_eq!((deposit(12), Dao::held(&NATIVE)), (0, 0));
			assert!(Applications::<Test>::get(dao, 12).is_none());
		};
		hypothetically!({
			assert_ok!(Dao::withdraw_application(signed(12), dao));
			assert!(events().contains(&Event::ApplicationWithdrawn { dao, who: 12 }));
			all_back();
			assert_noop!(
				Dao::withdraw_application(signed(12), dao),
				Error::<Test>::NotApplied
			);
		});
		hypothetically!({
			enact(dao, &[5, 6, 7], Call::revoke { dao, who: 12 });
			assert!(events().contains(&Event::Revoked { dao, who: 12 }));
			all_back();
		});
		hypothetically!({
			admit(dao, 12, 25, 5_000);
			enact(dao, &[5, 6, 7], Call::revoke { dao, who: 12 });
			all_back();
			assert!(Members::<Test>::get(dao, 12).is_none());
			assert_eq!((record(dao).members, record(dao).lesser), (4, 0));
			assert_eq!(deposit(Dao::account_id(dao)), 0);
		});
		assert_noop!(
			Dao::expire_application(signed(9), dao, 12),
			Error::<Test>::TooEarly
		);
		run_to_block(expires - 1);
		assert_noop!(
			Dao::expire_application(signed(9), dao, 12),
			Error::<Test>::TooEarly
		);
		run(1);
		events();
		assert_ok!(Dao::expire_application(signed(9), dao, 12));
		assert_eq!(
			events().last(),
			Some(&Event::ApplicationExpired { dao, who: 12 })
		);
		all_back();
		assert_noop!(
			Dao::expire_application(signed(9), dao, 12),
			Error::<Test>::NotApplied
		);
	});
}

// covers: D-03; attack: swap the application while it is voted on.
#[test]
fn an_admission_is_on_the_terms_of_the_application() {
	play(|| {
		let dao = selective();
		assert_noop!(
			try_propose(5, dao, vec![own(admission(dao, 12, 25, 5_000))]),
			Error::<Test>::NotApplied
		);
		apply(dao, 12, 25, 5_000);
		for other in [
			admission(dao, 12, 26, 5_000),
			admission(dao, 12, 25, 4_999),
			admission(dao, 12, 25, 0),
		] {
			assert_noop!(
				try_propose(5, dao, vec![own(other)]),
				Error::<Test>::OtherApplication
			);
		}
		let elsewhere = admission(DAO, 12, 25, 5_000);
		assert_noop!(
			try_propose(5, dao, vec![own(elsewhere)]),
			Error::<Test>::NotEnacting
		);
		let id = pass(dao, &[5, 6, 7], vec![own(admission(dao, 12, 25, 5_000))]);
		assert_ok!(Dao::withdraw_application(signed(12), dao));
		apply(dao, 12, 25, 10);
		until_tried(id);
		let ProposalState::Failed { error, .. } = status(id) else {
			panic!()
		};
		assert_eq!(error, Error::<Test>::OtherApplication.into());
		// On the terms decided on it can be tried again.
		assert_ok!(Dao::withdraw_application(signed(12), dao));
		apply(dao, 12, 25, 5_000);
		assert_ok!(Dao::enact(signed(9), id, BLOCK));
		assert!(standing(dao, 12).is_probation());
	});
}

// covers: D-03: consent is to a constitution.
#[test]
fn under_another_constitution_nobody_is_admitted() {
	play(|| {
		let dao = selective();
		assert_noop!(
			Dao::apply(signed(12), dao, hash(DAO), 0, 0, None),
			Error::<Test>::OtherConstitution
		);
		apply(dao, 12, 0, 0);
		let mut other = current(dao);
		other.gap = 4;
		enact(
			dao,
			&[5, 6, 7],
			Call::amend {
				dao,
				constitution: Box::new(other),
			},
		);
		assert_noop!(
			try_propose(5, dao, vec![own(admission(dao, 12, 0, 0))]),
			Error::<Test>::OtherConstitution
		);
	});
}

#[test]
fn an_application_is_checked() {
	play(|| {
		let dao = selective();
		let try_apply = |who, offer| Dao::apply(signed(who), dao, hash(dao), 5, 0, offer);
		assert_noop!(try_apply(6, None), Error::<Test>::AlreadySeated);
		assert_noop!(
			try_apply(Dao::account_id(dao), None),
			Error::<Test>::AlreadySeated
		);
		assert_noop!(
			try_apply(12, tribute(USD, 5_000)),
			Error::<Test>::UnknownAsset
		);
		register(dao, &[5, 6, 7], USD);
		for amount in [0, 4] {
			assert_noop!(
				try_apply(12, tribute(USD, amount)),
				Error::<Test>::TributeTooSmall
			);
		}
		assert!(try_apply(12, tribute(USD, RICH + 1)).is_err());
		assert_ok!(try_apply(12, tribute(USD, 5)));
		assert_eq!(Dao::held(&USD), 5);
		assert_noop!(try_apply(12, None), Error::<Test>::AlreadySeated);
		// Who was invited answers the invitation.
		enact(dao, &[5, 6, 7], Call::invite { dao, who: 13 });
		assert_noop!(try_apply(13, None), Error::<Test>::AlreadySeated);
		assert_noop!(
			try_propose(5, dao, vec![own(Call::invite { dao, who: 12 })]),
			Error::<Test>::AlreadySeated
		);
		// The Commons issues nothing.
		assert_noop!(
			Dao::apply(signed(12), 0, hash(0), 5, 0, None),
			Error::<Test>::CommonsHasNoClaims
		);
		let founding = found(constitution(), seats(&[5, 6]));
		assert_noop!(
			Dao::apply(signed(12), founding, hash(founding), 5, 0, None),
			Error::<Test>::WrongState
		);
		assert_noop!(
			Dao::apply(signed(12), 99, hash(dao), 5, 0, None),
			Error::<Test>::UnknownDao
		);
		// It lapses, and then cannot be accepted any more.
		run(100);
		let late = Call::admit {
			dao,
			who: 12,
			shares: 5,
			loot: 0,
			tribute: tribute(USD, 5),
		};
		assert_noop!(try_propose(5, dao, vec![own(late)]), Error::<Test>::Expired);
	});
}

// covers: D-28
#[test]
fn the_load_counts_for_candidates_too() {
	play(|| {
		let mut selective = constitution();
		selective.load = 1;
		let dao = partners_under(selective);
		give(dao, NATIVE, 100_000);
		assert_noop!(
			Dao::apply(signed(1), dao, hash(dao), 0, 0, None),
			Error::<Test>::OverLoad
		);
		apply(dao, 12, 0, 0);
		// Meanwhile the candidate joined elsewhere.
		fund(10_000);
		decide(vec![invite(12)]);
		assert_ok!(Dao::accept_invitation(signed(12), DAO, hash(DAO)));
		assert_noop!(
			try_propose(5, dao, vec![own(admission(dao, 12, 0, 0))]),
			Error::<Test>::OverLoad
		);
	});
}

// pitfall: 19: applications take no seats, so strangers cannot fill a DAO.
#[test]
fn strangers_cannot_fill_the_seats_with_applications() {
	play(|| {
		let mut small = constitution();
		small.members = 5;
		let dao = partners_under(small);
		give(dao, NATIVE, 100_000);
		for who in [1, 2, 3, 4, 12, 13] {
			apply(dao, who, 0, 0);
			assert!(deposit(who) > 0);
		}
		enact(dao, &[5, 6, 7], Call::invite { dao, who: 14 });
		assert_ok!(Dao::accept_invitation(signed(14), dao, hash(dao)));
		assert_noop!(
			try_propose(5, dao, vec![own(admission(dao, 12, 0, 0))]),
			Error::<Test>::Full
		);
	});
}

// Whoever can block the DAO's account in the asset of a tribute kept the candidate on trial for ever.
// covers: D-03
#[test]
fn a_tribute_that_cannot_arrive_keeps_nobody_out() {
	play(|| {
		for probation in [0, 20] {
			hypothetically!({
				let mut articles = constitution();
				articles.probation = probation;
				let dao = partners_under(articles);
				give(dao, NATIVE, 100_000);
				give(dao, USD, 5);
				register(dao, &[5, 6, 7], USD);
				let offer = tribute(USD, 500);
				assert_ok!(Dao::apply(signed(12), dao, hash(dao), 5, 0, offer.clone()));
				let account = Dao::account_id(dao);
				assert_ok!(Assets::block(signed(ADMIN), 1, account));
				let admit = Call::admit {
					dao,
					who: 12,
					shares: 5,
					loot: 0,
					tribute: offer,
				};
				enact(dao, &[5, 6, 7], admit);
				if probation > 0 {
					run(probation);
					assert_ok!(Dao::settle_probation(signed(9), dao, 12));
				}
				assert_eq!(
					(member(dao, 12).shares, standing(dao, 12)),
					(5, MemberState::Good)
				);
				assert_eq!(crate::Credits::<Test>::get(account, USD), Some(500));
				let told = Event::Credited {
					who: account,
					asset: USD,
					amount: 500,
				};
				assert!(events().contains(&told));
				assert!(Dao::withdraw_credit(signed(9), account, USD).is_err());
				assert_ok!(Assets::thaw(signed(ADMIN), 1, account));
				assert_ok!(Dao::withdraw_credit(signed(9), account, USD));
				assert_eq!(balance(USD, account), 505);
			});
		}
	});
}
