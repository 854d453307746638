// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, hypothetically};

use super::*;
use crate::{
	state::ExchangeState, Error, Event, Exchanges, GenesisDao, Members, Memberships, Outsiders,
};

/// DAOs 1 (members 1 to 4) and 2 (members 5 to 8), with 1,000 points each and money.
fn two(test: impl FnOnce()) {
	let dao = |members: Vec<AccountId>| GenesisDao {
		members,
		metadata: b"test".to_vec(),
		voting: Some(VOTING as u32),
		grace: Some(GRACE as u32),
		gap: Some(GAP as u32),
	};
	ExtBuilder::default()
		.with_daos(vec![
			dao(vec![1]),
			dao((1..=4).collect()),
			dao((5..=8).collect()),
		])
		.build_and_execute(|| {
			for (dao, who) in [(1, 1), (2, 5)] {
				set_constitution(dao, |constitution| {
					constitution.reputation_budget = 2_000;
					constitution.half_life = Some(2_160);
				});
				assert_ok!(Dao::mint(dao, &who, 1_000));
				assert_ok!(Balances::transfer_allow_death(
					signed(20),
					Dao::account_id(dao),
					50_000
				));
			}
			test();
		});
}

fn enact(dao: DaoId, members: &[AccountId], call: crate::Call<Test>) -> ProposalId {
	let id = propose_in(members[0], dao, vec![own(call)]);
	vote(members, id, Vote::Aye);
	run(VOTING + GRACE + GAP);
	id
}

fn offer(give: u64, want: u64) -> crate::Call<Test> {
	crate::Call::offer_exchange {
		dao: 1,
		with: 2,
		give,
		want,
		expires: System::block_number() + 200,
	}
}

// covers: D-16
#[test]
fn two_daos_grant_each_other_reputation() {
	two(|| {
		let id = enact(1, &[1, 2, 3], offer(96, 50));
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(matches!(
			Dao::exchange(2, 1),
			Some(ExchangeState::Offered {
				by: 1,
				give: 96,
				want: 50,
				..
			})
		));
		events();
		let id = enact(
			2,
			&[5, 6, 7],
			crate::Call::accept_exchange {
				dao: 2,
				from: 1,
				give: 96,
				want: 50,
			},
		);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(events().contains(&Event::ReputationExchanged {
			dao: 2,
			with: 1,
			give: 50,
			get: 96
		}));
		assert_eq!(Dao::reputation(1, Dao::account_id(2)), 96);
		assert_eq!(Dao::reputation(2, Dao::account_id(1)), 50);
		// It gives no vote, and fades like any other.
		pass_hours(2_160);
		assert_eq!(Dao::reputation(1, Dao::account_id(2)), 48);
		// Either side unwinds; both burn.
		let id = enact(
			2,
			&[5, 6, 7],
			crate::Call::unwind_exchange { dao: 2, with: 1 },
		);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Dao::reputation(1, Dao::account_id(2)), 0);
		assert_eq!(Dao::reputation(2, Dao::account_id(1)), 0);
		assert_eq!(Outsiders::<Test>::iter().count(), 0);
		assert_eq!(Exchanges::<Test>::iter().count(), 0);
		assert!(events().contains(&Event::ExchangeEnded { dao: 1, with: 2 }));
	});
}

// covers: D-16
// pitfall: 35: a puppet DAO cannot mint a lasting majority here.
#[test]
fn an_exchange_is_small_and_in_the_budget() {
	two(|| {
		let expires = System::block_number() + 50;
		let offer = |give, want| Dao::do_offer_exchange(1, 2, give, want, expires);
		let accept = |give, want| Dao::do_accept_exchange(2, 1, give, want);
		assert_noop!(accept(1, 1), Error::<Test>::NoExchange);
		assert_ok!(offer(101, 50));
		assert_noop!(offer(10, 10), Error::<Test>::AlreadyExchanging);
		assert_noop!(
			Dao::do_offer_exchange(2, 1, 10, 10, expires),
			Error::<Test>::AlreadyExchanging
		);
		assert_noop!(accept(101, 50), Error::<Test>::TooMuchToExchange);
		assert_noop!(Dao::do_unwind_exchange(2, 1), Error::<Test>::NotEligible);
		assert_ok!(Dao::do_unwind_exchange(1, 2));
		assert_ok!(offer(100, 101));
		assert_noop!(accept(100, 101), Error::<Test>::TooMuchToExchange);
		assert_ok!(Dao::do_unwind_exchange(1, 2));
		assert_ok!(offer(100, 100));
		// other terms than those read; the offering side does not accept its own
		assert_noop!(accept(100, 99), Error::<Test>::OtherTerms);
		assert_noop!(
			Dao::do_accept_exchange(1, 2, 100, 100),
			Error::<Test>::NotEligible
		);
		// in the budget of both, or not at all
		assert_ok!(Dao::mint(1, &2, 950));
		assert_noop!(accept(100, 100), Error::<Test>::BudgetSpent);
		assert_eq!(Dao::reputation(2, Dao::account_id(1)), 0);
		pass_hours(720);
		// a third faded: 10 % of 666 are 66
		assert_noop!(accept(100, 100), Error::<Test>::TooMuchToExchange);
		assert_ok!(Dao::do_unwind_exchange(1, 2));
		assert_ok!(offer(60, 60));
		assert_ok!(accept(60, 60));
		assert_noop!(accept(60, 60), Error::<Test>::WrongState);
		assert_noop!(Dao::do_expire_exchange(1, 2), Error::<Test>::TooEarly);
	});
}

#[test]
fn offers_lapse_and_ends_are_cleaned() {
	two(|| {
		let now = System::block_number();
		let offer = |expires| Dao::do_offer_exchange(1, 2, 50, 50, expires);
		assert_noop!(offer(now), Error::<Test>::Expired);
		assert_noop!(
			Dao::do_offer_exchange(1, 1, 5, 5, now + 5),
			Error::<Test>::NotEligible
		);
		assert_noop!(
			Dao::do_offer_exchange(1, 2, 0, 5, now + 5),
			Error::<Test>::NothingToDo
		);
		assert_noop!(
			Dao::do_offer_exchange(1, 9, 5, 5, now + 5),
			Error::<Test>::UnknownDao
		);
		assert_ok!(offer(now + 5));
		assert_noop!(
			Dao::expire_exchange(signed(9), 2, 1),
			Error::<Test>::TooEarly
		);
		run(5);
		assert_noop!(
			Dao::do_accept_exchange(2, 1, 50, 50),
			Error::<Test>::Expired
		);
		assert_ok!(Dao::expire_exchange(signed(9), 2, 1));
		assert_noop!(
			Dao::expire_exchange(signed(9), 2, 1),
			Error::<Test>::NoExchange
		);
		// a DAO that ended: anyone removes the exchange, the other side burns
		assert_ok!(offer(now + 50));
		assert_ok!(Dao::do_accept_exchange(2, 1, 50, 50));
		for who in 5..=8 {
			assert_ok!(Dao::leave(signed(who), 2));
		}
		assert_ok!(Dao::expire_exchange(signed(9), 1, 2));
		assert_eq!(Dao::reputation(1, Dao::account_id(2)), 0);
	});
}

// By key, or in another DAO's name, nobody exchanges anything.
#[test]
fn only_decisions_exchange() {
	two(|| {
		for who in [1, 9, Dao::account_id(1)] {
			assert_noop!(
				Dao::offer_exchange(signed(who), 1, 2, 1, 1, 99),
				Error::<Test>::NotEnacting
			);
			assert_noop!(
				Dao::accept_exchange(signed(who), 1, 2, 1, 1),
				Error::<Test>::NotEnacting
			);
			assert_noop!(
				Dao::unwind_exchange(signed(who), 1, 2),
				Error::<Test>::NotEnacting
			);
		}
		assert_noop!(
			try_propose(
				5,
				2,
				vec![own(crate::Call::unwind_exchange { dao: 1, with: 2 })]
			),
			Error::<Test>::NotEnacting
		);
	});
}

// covers: D-16: a guest seat by reputation.
#[test]
fn enough_reputation_takes_a_guest_seat() {
	two(|| {
		let take = |who| Dao::take_guest_seat(signed(who), 1, hash(1));
		assert_ok!(Dao::mint(1, &9, 100));
		assert_noop!(take(9), Error::<Test>::NoGuestSeat);
		set_constitution(1, |constitution| constitution.guest_seat = Some(101));
		assert_noop!(take(9), Error::<Test>::NotEnoughReputation);
		set_constitution(1, |constitution| constitution.guest_seat = Some(100));
		assert_noop!(take(8), Error::<Test>::NotEnoughReputation);
		assert_noop!(take(1), Error::<Test>::AlreadySeated);
		assert_noop!(
			Dao::take_guest_seat(signed(9), 1, hash(2)),
			Error::<Test>::OtherConstitution
		);
		let before = propose(1, vec![remark(1)]);
		events();
		assert_ok!(take(9));
		assert_eq!(events(), vec![Event::GuestSeated { dao: 1, who: 9 }]);
		let member = Members::<Test>::get(1, 9).unwrap();
		assert_eq!((member.shares, member.loot), (0, 0));
		assert_eq!(Dao::reputation(1, 9), 100);
		assert_eq!(Memberships::<Test>::get(9), vec![1]);
		assert_noop!(take(9), Error::<Test>::AlreadySeated);
		// D-07: a vote on what opens from now on
		assert_noop!(
			Dao::vote(signed(9), before, Vote::Aye),
			Error::<Test>::NotEligible
		);
		let id = propose(9, vec![remark(1)]);
		assert_ok!(Dao::vote(signed(9), id, Vote::Aye));
		// the seats stay bounded
		set_constitution(1, |constitution| constitution.members = 5);
		assert_ok!(Dao::mint(1, &10, 100));
		assert_noop!(take(10), Error::<Test>::Full);
	});
}

// covers: D-28: guests do not overload themselves or the DAO.
#[test]
fn a_guest_keeps_to_the_load() {
	two(|| {
		set_constitution(1, |constitution| {
			constitution.guest_seat = Some(1);
			constitution.load = 1;
		});
		assert_ok!(Dao::mint(1, &5, 10));
		assert_noop!(
			Dao::take_guest_seat(signed(5), 1, hash(1)),
			Error::<Test>::OverLoad
		);
	});
}

// covers: D-16: exactly a tenth of either total may be exchanged.
#[test]
fn an_exchange_is_at_most_a_tenth() {
	two(|| {
		let now = System::block_number();
		for (give, want) in [(101, 100), (100, 101)] {
			assert_ok!(Dao::do_offer_exchange(1, 2, give, want, now + 5));
			assert_noop!(
				Dao::do_accept_exchange(2, 1, give, want),
				Error::<Test>::TooMuchToExchange
			);
			assert_ok!(Dao::do_unwind_exchange(1, 2));
		}
		assert_ok!(Dao::do_offer_exchange(1, 2, 100, 100, now + 5));
		hypothetically!({
			// 999 points are one too few for 100
			assert_ok!(Dao::do_burn_reputation(2, &5, 1));
			assert_noop!(
				Dao::do_accept_exchange(2, 1, 100, 100),
				Error::<Test>::TooMuchToExchange
			);
		});
		assert_ok!(Dao::do_accept_exchange(2, 1, 100, 100));
	});
}

// covers: D-16, D-19: the deposit of an exchange lies on a DAO's account, so the account stays.
// pitfall: 8, 24
#[test]
fn a_dissolved_dao_stays_while_an_exchange_is_left() {
	two(|| {
		let now = System::block_number();
		assert_ok!(Dao::do_offer_exchange(1, 2, 50, 50, now + 5));
		assert_ok!(Dao::do_dissolve(1));
		System::set_block_number(now + current(1).sweep);
		let sweep = || Dao::sweep(signed(9), 1, Default::default(), 64);
		while sweep().is_ok() {}
		assert_noop!(sweep(), Error::<Test>::StillOpen);
		assert!(crate::pallet::Daos::<Test>::contains_key(1));
		assert_ok!(Dao::expire_exchange(signed(9), 1, 2));
		assert_ok!(sweep());
		assert!(!crate::pallet::Daos::<Test>::contains_key(1));
		assert_eq!(Balances::reserved_balance(Dao::account_id(1)), 0);
	});
}
