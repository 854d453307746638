// SPDX-License-Identifier: Apache-2.0

//! Seats: ballots are marks of seats, and seats are taken again.

use frame_support::{assert_noop, assert_ok, dispatch::PostDispatchInfo, hypothetically};

use super::*;
use crate::{
	voting::Cast, Action, Ballots, Delegations, Error, Members, Proposals, Slots, VotingSystem,
	WeightInfo,
};

fn seat_of(who: AccountId) -> u8 {
	Members::<Test>::get(DAO, who).unwrap().seat
}

// covers: D-07, D-09
#[test]
fn a_newcomer_takes_the_seat_but_not_the_ballot_of_the_one_before() {
	play(|| {
		fund(10_000);
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[2], id, Vote::Nay);
		let seat = seat_of(2);
		assert_ok!(Dao::leave(signed(2), DAO));
		assert_ok!(Dao::enacting(DAO, invite(7)));
		assert_ok!(Dao::accept_invitation(signed(7), DAO, hash(DAO)));
		assert_eq!(seat_of(7), seat);

		// The no of the one before stands.
		let stored = Proposals::<Test>::get(id).unwrap();
		assert_eq!((stored.tally.nays, stored.tally.ballots), (weighted(1), 1));
		assert_eq!(stored.marks.of(seat), Some(Vote::Nay));
		assert_eq!(ballot_of(id, 2).map(|ballot| ballot.vote), Some(Vote::Nay));
		assert_eq!(Dao::ballots(id).len(), 1);
		assert_noop!(
			Dao::vote(signed(7), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
		assert!(!bound(DAO, 7));
		// Coming back gives no second ballot either, on whichever seat.
		assert_ok!(Dao::enacting(DAO, invite(2)));
		assert_ok!(Dao::accept_invitation(signed(2), DAO, hash(DAO)));
		assert_ne!(seat_of(2), seat);
		assert_noop!(
			Dao::vote(signed(2), id, Vote::Nay),
			Error::<Test>::NotEligible
		);
		// What somebody said, gone or not, is in the way of the proposer.
		assert_noop!(Dao::withdraw(signed(1), id), Error::<Test>::OthersVoted);
		// On what opens now both have a vote.
		let next = propose(1, vec![pay(9, 1)]);
		vote(&[2, 7], next, Vote::Aye);
		assert_eq!(Dao::ballots(next).len(), 2);
	});
}

// covers: D-28
#[test]
fn who_came_back_is_offered_to_withdraw_what_nobody_else_voted_on() {
	play(|| {
		fund(10_000);
		let id = propose(2, vec![pay(9, 1)]);
		vote(&[2], id, Vote::Nay);
		assert_ok!(Dao::leave(signed(2), DAO));
		assert_ok!(Dao::enacting(DAO, invite(2)));
		assert_ok!(Dao::accept_invitation(signed(2), DAO, hash(DAO)));
		let offered = Dao::actions(2, DAO);
		assert!(offered.contains(&Action::Withdraw(id)));
		assert!(!offered.contains(&Action::Vote(id)));
		hypothetically!({
			assert_ok!(Dao::withdraw(signed(2), id));
		});
		vote(&[1], id, Vote::Abstain);
		assert!(!Dao::actions(2, DAO).contains(&Action::Withdraw(id)));
		assert_noop!(Dao::withdraw(signed(2), id), Error::<Test>::OthersVoted);
	});
}

// covers: D-10: the lock of a yes, from the ballot to the first attempt at enactment.
#[test]
fn a_yes_binds_in_voting_and_in_grace_and_a_no_does_not() {
	play(|| {
		fund(1_000);
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[2, 3], id, Vote::Aye);
		vote(&[1], id, Vote::Aye);
		vote(&[4], id, Vote::Nay);
		for who in 1..=3 {
			assert!(bound(DAO, who));
			assert_noop!(Dao::leave(signed(who), DAO), Error::<Test>::BoundByYes);
		}
		assert_eq!(Members::<Test>::get(DAO, 2).unwrap().yes, 0);
		run(VOTING);
		assert!(matches!(status(id), ProposalState::Grace { .. }));
		assert_eq!(Members::<Test>::get(DAO, 2).unwrap().yes, 1);
		assert_eq!(Members::<Test>::get(DAO, 4).unwrap().yes, 0);
		for who in 1..=3 {
			assert_noop!(Dao::leave(signed(who), DAO), Error::<Test>::BoundByYes);
		}
		assert!(!bound(DAO, 4));
		run(GRACE);
		assert_eq!(status(id), ProposalState::Enacted);
		for who in 1..=3 {
			assert!(!bound(DAO, who));
		}
		assert_ok!(Dao::leave(signed(2), DAO));
	});
}

// covers: D-09: with the DAO its votes end.
#[test]
fn the_end_of_a_dao_ends_its_votes() {
	play(|| {
		fund(1_000);
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[2], id, Vote::Aye);
		let late = propose(2, vec![pay(9, 1)]);
		assert_ok!(Dao::do_dissolve(DAO));
		for open in [id, late] {
			let now = System::block_number();
			assert!(matches!(
				Proposals::<Test>::get(open).unwrap().state,
				ProposalState::Voting { ends } if ends == now
			));
			assert_eq!(status(open), ProposalState::Rejected);
			assert_noop!(
				Dao::vote(signed(3), open, Vote::Aye),
				Error::<Test>::WrongState
			);
		}
		run(VOTING);
		assert!(!Slots::<Test>::contains_key(DAO));
		Dao::do_try_state().unwrap();
	});
}

fn weight(result: frame_support::pallet_prelude::DispatchResultWithPostInfo) -> PostDispatchInfo {
	result.unwrap()
}

// covers: D-09: whoever votes pays for what the ballot did, not for the worst that it might do.
#[test]
fn a_plain_ballot_is_one_item_and_costs_as_much() {
	play(|| {
		set_constitution(DAO, |constitution| {
			constitution.delegations = 1;
			constitution.cap = 500_000;
		});
		assert_ok!(Dao::delegate(signed(2), DAO, 1));
		fund(1_000);
		let id = propose(1, vec![pay(9, 1)]);
		let paid = |cast: PostDispatchInfo| cast.actual_weight.unwrap();
		let plain = paid(weight(Dao::vote(signed(3), id, Vote::Nay)));
		assert_eq!(plain, <() as WeightInfo>::vote());
		assert_eq!(Ballots::<Test>::iter().count(), 0);

		assert_ok!(Dao::vote_as(signed(1), id, 2, Vote::Aye));
		assert!(Delegations::<Test>::contains_key(DAO, 2));
		assert_eq!(Ballots::<Test>::iter().count(), 1);
		let over = paid(weight(Dao::vote(signed(2), id, Vote::Abstain)));
		assert_eq!(over, <() as WeightInfo>::vote_over_delegate());
		assert_eq!(Ballots::<Test>::iter().count(), 0);

		// With two noes of four it can no longer pass: the end moves.
		let last = paid(weight(Dao::vote(signed(4), id, Vote::Nay)));
		assert_eq!(
			last,
			<() as WeightInfo>::vote() + <() as WeightInfo>::move_end()
		);
		for cast in [plain, over, last] {
			assert!(cast.all_lte(Cast::most::<()>()));
		}

		set_constitution(DAO, |constitution| {
			constitution.system = VotingSystem::Quadratic;
			constitution.early_accept.voice = false;
			constitution.early_accept.ordinary = false;
			constitution.delegations = 0;
			constitution.cap = 1_000_000;
			constitution.credits = crate::constitution::Credits {
				amount: 100,
				period: 40,
			};
		});
		let id = propose(2, vec![pay(9, 1)]);
		let bought = paid(weight(Dao::vote(signed(3), id, Vote::Nay)));
		assert_eq!(bought, <() as WeightInfo>::vote_quadratic());
		assert_eq!(Ballots::<Test>::iter().count(), 1);
		run(VOTING);
		assert_eq!(Ballots::<Test>::iter().count(), 0);
	});
}
