// SPDX-License-Identifier: Apache-2.0

//! Credits of those who leave and come back.

use frame_support::{assert_noop, hypothetically, weights::constants::RocksDbWeight};

use super::{money::*, *};
use crate::{
	constitution::{Credits, VotingSystem},
	dissolution::Swept,
	pallet::Daos,
	state::DaoState,
	Call, Error, Spendings, SpentAndLeft, WeightInfo,
};

/// Until this block the first period of [`quadratic`] runs.
const PERIOD: u64 = 100;

fn quadratic() -> ConstitutionOf<Test> {
	let mut constitution = constitution();
	constitution.system = VotingSystem::Quadratic;
	constitution.early_accept.voice = false;
	constitution.early_accept.ordinary = false;
	constitution.credits = Credits {
		amount: 100,
		period: PERIOD - 1,
	};
	constitution
}

fn buy(who: AccountId, id: ProposalId, votes: u16) -> sp_runtime::DispatchResult {
	plain(Dao::vote_quadratic(signed(who), id, Vote::Nay, votes))
}

fn spent(dao: DaoId, who: AccountId) -> u32 {
	Dao::credits(dao, who).unwrap().spent
}

fn invited_again(dao: DaoId, who: AccountId) {
	assert_ok!(as_enactment(dao, Call::invite { dao, who }));
	assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
}

fn admitted_again(dao: DaoId, who: AccountId) {
	assert_ok!(Dao::apply(signed(who), dao, hash(dao), 0, 0, None));
	let admit = Call::admit {
		dao,
		who,
		shares: 0,
		loot: 0,
		tribute: None,
	};
	assert_ok!(as_enactment(dao, admit));
	run(current(dao).probation);
	assert_ok!(Dao::settle_probation(signed(9), dao, who));
}

// covers: D-05
// pitfall: 16: the same credits twice, by way of the door.
#[test]
fn whoever_is_admitted_again_has_no_second_credits() {
	for again in [invited_again, admitted_again] {
		play(|| {
			let mut constitution = quadratic();
			constitution.probation = 10;
			let dao = partners_under(constitution);
			give(dao, NATIVE, 100_000);
			let first = propose_in(5, dao, vec![remark(1)]);
			assert_ok!(buy(6, first, 10));
			assert_ok!(Dao::leave(signed(6), dao));
			assert!(!Spendings::<Test>::contains_key(dao, 6));
			// Whoever thinks of coming back can read it.
			assert_eq!(spent(dao, 6), 100);
			again(dao, 6);
			assert!(!SpentAndLeft::<Test>::contains_key(dao));
			assert_eq!(spent(dao, 6), 100);
			let second = propose_in(5, dao, vec![remark(1)]);
			assert_noop!(buy(6, second, 10), Error::<Test>::CreditsSpent);
			assert_noop!(buy(6, second, 1), Error::<Test>::CreditsSpent);
			assert_ok!(Dao::vote(signed(6), second, Vote::Abstain));
			run_to_block(PERIOD);
			let third = propose_in(5, dao, vec![remark(1)]);
			assert_ok!(buy(6, third, 10));
		});
	}
}

// covers: D-05
#[test]
fn what_is_left_of_the_credits_can_be_spent_after_coming_back() {
	play(|| {
		let dao = partners_under(quadratic());
		give(dao, NATIVE, 100_000);
		let first = propose_in(5, dao, vec![remark(1)]);
		assert_ok!(buy(6, first, 6));
		// Expelled first, paid, and only then gone.
		assert_ok!(as_enactment(dao, Call::kick { dao, who: 6 }));
		assert!(!SpentAndLeft::<Test>::contains_key(dao));
		assert_ok!(Dao::rage_quit(signed(6), dao, 0, 30, list(&[])));
		assert_eq!(SpentAndLeft::<Test>::get(dao).to_vec(), vec![(6, 36)]);
		invited_again(dao, 6);
		let second = propose_in(5, dao, vec![remark(1)]);
		assert_noop!(buy(6, second, 9), Error::<Test>::CreditsSpent);
		assert_ok!(buy(6, second, 8));
		// Out and in again: both sums count.
		assert_ok!(Dao::leave(signed(6), dao));
		assert_eq!(SpentAndLeft::<Test>::get(dao).to_vec(), vec![(6, 100)]);
		invited_again(dao, 6);
		assert_eq!(spent(dao, 6), 100);
	});
}

// pitfall: 24
#[test]
fn the_list_of_those_who_left_goes_with_the_period_and_with_the_dao() {
	play(|| {
		let dao = partners_under(quadratic());
		let first = propose_in(5, dao, vec![remark(1)]);
		assert_ok!(buy(6, first, 1));
		assert_ok!(Dao::leave(signed(6), dao));
		// Who spent nothing is not listed.
		assert_ok!(Dao::leave(signed(7), dao));
		assert_eq!(SpentAndLeft::<Test>::get(dao).to_vec(), vec![(6, 1)]);
		assert_eq!(spent(dao, 6), 1);
		run_to_block(PERIOD);
		assert_eq!(spent(dao, 6), 0);
		// The period is over: nothing is kept for it any more.
		assert_ok!(Dao::leave(signed(8), dao));
		assert_eq!(SpentAndLeft::<Test>::get(dao).len(), 1);
		propose_in(5, dao, vec![remark(1)]);
		assert!(!SpentAndLeft::<Test>::contains_key(dao));
	});
	play(|| {
		let dao = partners_under(quadratic());
		let first = propose_in(5, dao, vec![remark(1)]);
		assert_ok!(buy(6, first, 1));
		assert_ok!(buy(7, first, 1));
		assert_ok!(Dao::leave(signed(6), dao));
		assert_ok!(as_enactment(dao, Call::dissolve { dao }));
		let DaoState::Dissolved { sweep, .. } = record(dao).state else {
			panic!()
		};
		run_to_block(sweep.max(200));
		// What is paid back does not forget the credits.
		let Swept {
			records,
			delegations,
			last,
		} = hypothetically!(Dao::do_sweep(dao, &[], 64).unwrap());
		assert_eq!((delegations, last), (0, true));
		let post = hypothetically!(Dao::sweep(signed(9), dao, list(&[]), 64).unwrap());
		// With the DAO itself.
		let measured = <() as WeightInfo>::sweep(records) + <() as WeightInfo>::sweep_last(0);
		let credits = RocksDbWeight::get().reads_writes(7, u64::from(records) + 1);
		assert_eq!(post.actual_weight, Some(measured.saturating_add(credits)));
		for _ in 0..8 {
			if Daos::<Test>::contains_key(dao) {
				assert_ok!(Dao::sweep(signed(9), dao, list(&[]), 64));
			}
		}
		assert!(!Daos::<Test>::contains_key(dao));
		assert!(!SpentAndLeft::<Test>::contains_key(dao));
	});
}

// With all 64 lines taken the oldest goes: that takes 64 departures by decision in one period.
#[test]
fn the_list_of_those_who_left_is_bounded() {
	play(|| {
		let dao = partners_under(quadratic());
		let first = propose_in(5, dao, vec![remark(1)]);
		let full: Vec<(AccountId, u32)> = (100..164).map(|who| (who, 1)).collect();
		SpentAndLeft::<Test>::insert(dao, frame_support::BoundedVec::try_from(full).unwrap());
		assert_ok!(buy(6, first, 3));
		assert_ok!(Dao::leave(signed(6), dao));
		let gone = SpentAndLeft::<Test>::get(dao);
		assert_eq!((gone.len(), gone[0].0, gone[63]), (64, 101, (6, 9)));
	});
}
