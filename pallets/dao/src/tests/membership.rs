// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, hypothetically, traits::fungible::InspectHold};

use super::*;
use crate::{
	constitution::VotingSystem, pallet::Daos, state::DaoState, traits::Daos as _, Error, Event,
	HoldReason, Invitations, Members, Proposals, RejectReason,
};

fn held() -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Member), &account())
}

// covers: D-03, D-04
#[test]
fn a_new_member_needs_decision_and_consent() {
	play(|| {
		fund(10_000);
		assert_noop!(Dao::invite(signed(1), DAO, 5), Error::<Test>::NotEnacting);
		assert_noop!(
			Dao::invite(signed(account()), DAO, 5),
			Error::<Test>::NotEnacting
		);
		let id = decide(vec![invite(5)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(held() > 0);
		assert!(!<Dao as crate::Daos<_>>::is_member(DAO, &5));
		assert_eq!(Dao::invitations(DAO)[0].who, 5);
		assert_ok!(Dao::accept_invitation(signed(5), DAO, hash(DAO)));
		assert!(Dao::is_member(DAO, &5));
		assert_eq!(Dao::memberships(5), vec![DAO]);
		assert_eq!(Dao::members(DAO).len(), 5);
		// leaving gives the DAO its deposit back
		events();
		assert_ok!(Dao::leave(signed(5), DAO));
		assert_eq!(
			events(),
			vec![Event::Left {
				dao: DAO,
				who: 5,
				shares: 0,
				loot: 0
			}]
		);
		assert_eq!(held(), 0);
		assert!(Dao::memberships(5).is_empty());
		assert_noop!(Dao::leave(signed(5), DAO), Error::<Test>::NotEligible);
	});
}

#[test]
fn an_invitation_lapses_or_is_declined_and_the_deposit_comes_back() {
	play(|| {
		fund(10_000);
		decide(vec![invite(5)]);
		hypothetically!({
			assert_ok!(Dao::decline_invitation(signed(5), DAO));
			assert_eq!(held(), 0);
		});
		assert_noop!(
			Dao::expire_invitation(signed(9), DAO, 5),
			Error::<Test>::TooEarly
		);
		assert_noop!(
			Dao::expire_invitation(signed(9), DAO, 6),
			Error::<Test>::NotInvited
		);
		let until = Invitations::<Test>::get(DAO, 5).unwrap().until;
		run_to_block(until);
		assert_noop!(
			Dao::accept_invitation(signed(5), DAO, hash(DAO)),
			Error::<Test>::Expired
		);
		events();
		assert_ok!(Dao::expire_invitation(signed(9), DAO, 5));
		assert_eq!(
			events(),
			vec![Event::InvitationExpired { dao: DAO, who: 5 }]
		);
		assert_eq!(
			(held(), Daos::<Test>::get(DAO).unwrap().invitations),
			(0, 0)
		);
	});
}

#[test]
fn nobody_is_seated_twice_and_seats_are_limited() {
	play(|| {
		fund(10_000);
		assert_noop!(
			try_propose(1, DAO, vec![invite(2)]),
			Error::<Test>::AlreadySeated
		);
		assert_noop!(
			try_propose(1, DAO, vec![invite(account())]),
			Error::<Test>::AlreadySeated
		);
		decide(vec![invite(5)]);
		assert_noop!(
			try_propose(1, DAO, vec![invite(5)]),
			Error::<Test>::AlreadySeated
		);
		let mut small = current(DAO);
		small.members = 5;
		decide(vec![amend(small)]);
		assert_noop!(try_propose(1, DAO, vec![invite(6)]), Error::<Test>::Full);
		// another DAO's seats are none of ours
		let elsewhere = RuntimeCall::Dao(crate::Call::invite { dao: 0, who: 6 });
		assert_noop!(
			try_propose(1, DAO, vec![elsewhere]),
			Error::<Test>::NotEnacting
		);
	});
}

// covers: D-28
#[test]
fn the_load_of_a_candidate_is_limited() {
	play(|| {
		let mut selective = constitution();
		selective.load = 1;
		let dao = found(selective, seats(&[5, 1, 6]));
		assert_noop!(
			Dao::accept_invitation(signed(1), dao, hash(dao)),
			Error::<Test>::OverLoad
		);
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		for _ in 0..63 {
			found(constitution(), seats(&[5]));
		}
		assert_eq!(Dao::memberships(5).len(), 64);
		assert_noop!(
			Dao::found(
				signed(5),
				Box::new(constitution()),
				Metadata::default(),
				seats(&[5])
			),
			Error::<Test>::OverLoad
		);
	});
}

// covers: D-15
#[test]
fn a_dao_is_seated_only_if_it_can_decide_in_time() {
	play(|| {
		let mut quick = constitution();
		quick.ordinary.voting = 8;
		quick.ordinary.grace = 0;
		let quick = found(quick, seats(&[5]));
		assert_ok!(Dao::start(signed(5), quick));
		let alliance = found(
			constitution(),
			seats(&[5, Dao::account_id(quick), account()]),
		);
		// 16 + 5 > 16
		assert_noop!(
			Dao::accept_invitation(signed(account()), alliance, hash(alliance)),
			Error::<Test>::TooSlow
		);
		let accept = RuntimeCall::Dao(crate::Call::accept_invitation {
			dao: alliance,
			constitution_hash: hash(alliance),
		});
		let id = propose_in(5, quick, vec![accept]);
		vote(&[5], id, Vote::Aye);
		run(2);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(Members::<Test>::contains_key(
			alliance,
			Dao::account_id(quick)
		));
		assert_eq!(
			<Dao as crate::Daos<_>>::dao_of(&Dao::account_id(quick)),
			Some(quick)
		);
		// 16 + 0 is just in time, where a majority ends the vote early.
		let mut just = constitution();
		just.ordinary.grace = 0;
		assert!(just.early_accept.voice && just.early_accept.ordinary);
		let just = found(just, seats(&[5]));
		assert_ok!(Dao::start(signed(5), just));
		let body = Dao::account_id(just);
		let alliance = found(constitution(), seats(&[5, body]));
		assert_ok!(Dao::accept_invitation(
			signed(body),
			alliance,
			hash(alliance)
		));
	});
}

// Where votes last to their end, seated is who decides in time even so; with one block more it would come too late.
// covers: D-15
#[test]
fn a_dao_that_is_seated_casts_its_ballot_in_time() {
	for (voting, grace, seated) in [
		(13, 0, true),
		(13, 1, true),
		(12, 2, true),
		(14, 0, false),
		(13, 2, false),
	] {
		play(|| {
			let mut just = constitution();
			just.ordinary.voting = voting;
			just.ordinary.grace = grace;
			just.early_accept.voice = false;
			let just = found(just, seats(&[5]));
			assert_ok!(Dao::start(signed(5), just));
			let body = Dao::account_id(just);
			let alliance = found(constitution(), seats(&[6, body]));
			let accept = || Dao::accept_invitation(signed(body), alliance, hash(alliance));
			if !seated {
				assert_noop!(accept(), Error::<Test>::TooSlow);
				return;
			}
			assert_ok!(accept());
			assert_ok!(Dao::accept_invitation(signed(6), alliance, hash(alliance)));
			assert_ok!(Dao::start(signed(6), alliance));
			let asked = propose_in(6, alliance, vec![remark(1)]);
			// Its people see it in the next block.
			run(1);
			let ballot = own(crate::Call::vote {
				proposal: asked,
				vote: Vote::Aye,
			});
			let id = propose_in(5, just, vec![ballot]);
			vote(&[5], id, Vote::Aye);
			run(VOTING - 2);
			assert_eq!(status(id), ProposalState::Enacted);
			assert!(Proposals::<Test>::get(asked).unwrap().state.is_voting());
			assert_eq!(Proposals::<Test>::get(asked).unwrap().tally.ballots, 1);
		});
	}
}

// covers: D-10
#[test]
fn a_yes_binds_until_the_first_attempt() {
	play(|| {
		let id = propose(1, vec![pay(9, 5)]);
		vote(&[1, 2, 3], id, Vote::Aye);
		assert_noop!(Dao::leave(signed(2), DAO), Error::<Test>::BoundByYes);
		// changing one's mind while voting releases
		hypothetically!({
			vote(&[2], id, Vote::Nay);
			assert_ok!(Dao::leave(signed(2), DAO));
		});
		run(VOTING);
		assert!(matches!(status(id), ProposalState::Grace { .. }));
		assert_noop!(Dao::leave(signed(2), DAO), Error::<Test>::BoundByYes);
		assert_ok!(Dao::leave(signed(4), DAO));
		run(GRACE);
		// it failed, as the account is empty: no lock any more
		assert!(matches!(status(id), ProposalState::Failed { .. }));
		assert_ok!(Dao::leave(signed(2), DAO));
	});
}

// covers: D-19
#[test]
fn when_the_last_one_leaves_the_dao_is_dissolved_and_open_proposals_rejected() {
	play(|| {
		fund(10_000);
		decide(vec![invite(5)]);
		let id = propose(1, vec![remark(1)]);
		for who in 1..=4 {
			assert_ok!(Dao::leave(signed(who), DAO));
		}
		let state = Daos::<Test>::get(DAO).unwrap().state;
		assert!(matches!(state, DaoState::Dissolved { claims: 0, .. }));
		assert_eq!(status(id), ProposalState::Rejected);
		assert_noop!(
			Dao::vote(signed(1), id, Vote::Aye),
			Error::<Test>::WrongState
		);
		assert_noop!(
			try_propose(1, DAO, vec![remark(1)]),
			Error::<Test>::WrongState
		);
		assert_noop!(
			Dao::accept_invitation(signed(5), DAO, hash(DAO)),
			Error::<Test>::WrongState
		);
		assert_ok!(Dao::expire_invitation(signed(9), DAO, 5));
		events();
		run(VOTING);
		assert_eq!(
			events(),
			vec![Event::Rejected {
				dao: DAO,
				proposal: id,
				reason: RejectReason::Dissolved
			}]
		);
		assert_eq!(<Balances as InspectHold<_>>::total_balance_on_hold(&1), 0);
	});
}

#[test]
fn a_share_dao_ends_with_its_last_share() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let mut seats = seats(&[5, 6]);
		seats[0].shares = 10;
		seats[1].loot = 7;
		let dao = found(by_shares, seats);
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_ok!(Dao::start(signed(5), dao));
		events();
		assert_ok!(Dao::leave(signed(5), dao));
		assert!(events().contains(&Event::Dissolved { dao, claims: 7 }));
		assert_eq!(Daos::<Test>::get(dao).unwrap().quit_cum, 10);
	});
}
