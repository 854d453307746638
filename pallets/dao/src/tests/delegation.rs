// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok};

use super::*;
use crate::{state::MemberState, Ballots, Delegates, Delegations, Error, Event, Lent, Proposals};

/// DAO 1 with members 1 to 8, one vote each; a delegate may carry two and weigh 40 %.
fn delegating(test: impl FnOnce()) {
	ExtBuilder::default()
		.with_members((1..=8).collect())
		.build_and_execute(|| {
			set_constitution(DAO, |constitution| {
				constitution.delegations = 2;
				constitution.cap = 400_000;
			});
			test();
		});
}

fn delegate(who: AccountId, to: AccountId) {
	assert_ok!(Dao::delegate(signed(who), DAO, to));
}

fn vote_as(by: AccountId, who: AccountId, id: ProposalId, vote: Vote) -> DispatchResult {
	Dao::vote_as(signed(by), id, who, vote)
}

use sp_runtime::DispatchResult;

// covers: D-20
#[test]
fn a_delegate_casts_the_ballot() {
	delegating(|| {
		events();
		delegate(2, 1);
		assert_eq!(
			events(),
			vec![Event::Delegated {
				dao: DAO,
				who: 2,
				to: 1,
				since: 0
			}]
		);
		let id = propose(1, vec![pay(9, 1)]);
		events();
		assert_ok!(vote_as(1, 2, id, Vote::Aye));
		assert_eq!(
			events(),
			vec![Event::VotedAs {
				proposal: id,
				who: 2,
				by: 1,
				vote: Vote::Aye,
				weight: weighted(1)
			}]
		);
		// the delegate may change it, and has an own ballot besides
		assert_ok!(vote_as(1, 2, id, Vote::Nay));
		vote(&[1], id, Vote::Aye);
		let tally = Proposals::<Test>::get(id).unwrap().tally;
		assert_eq!(
			(tally.ayes, tally.nays, tally.ballots),
			(weighted(1), weighted(1), 2)
		);
		assert_eq!(tally.lent.nays, weighted(1));
		assert_eq!(Lent::<Test>::get(id, 1), weighted(1));
		assert_noop!(vote_as(3, 2, id, Vote::Aye), Error::<Test>::NotDelegated);
		assert_noop!(vote_as(1, 3, id, Vote::Aye), Error::<Test>::NotDelegated);
		assert_eq!(Dao::delegation(DAO, 2).unwrap().to, 1);
		// everything lent goes with the ballots
		run(VOTING);
		assert_eq!(status(id), ProposalState::Rejected);
		assert_eq!(Lent::<Test>::iter().count(), 0);
	});
}

// covers: D-20: the own ballot overrides, before and after, and for ever.
#[test]
fn the_own_ballot_overrides() {
	delegating(|| {
		delegate(2, 1);
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(vote_as(1, 2, id, Vote::Aye));
		vote(&[2], id, Vote::Nay);
		assert_noop!(vote_as(1, 2, id, Vote::Aye), Error::<Test>::OwnBallot);
		let tally = Proposals::<Test>::get(id).unwrap().tally;
		assert_eq!((tally.ayes, tally.nays), (weighted(0), weighted(1)));
		assert_eq!(ballot_of(id, 2).unwrap().by, None);
		assert_eq!(Ballots::<Test>::iter().count(), 0);
		assert_eq!(Lent::<Test>::iter().count(), 0);
	});
}

// covers: D-20: leave for proposals opened later, revocable at any time, one level.
// pitfall: 17
#[test]
fn leave_begins_with_the_next_proposal() {
	delegating(|| {
		let before = propose(1, vec![pay(9, 1)]);
		delegate(2, 1);
		assert_noop!(
			vote_as(1, 2, before, Vote::Aye),
			Error::<Test>::NotDelegated
		);
		let id = propose(1, vec![pay(9, 1)]);
		// to somebody else: as new as any
		delegate(2, 3);
		assert_noop!(vote_as(1, 2, id, Vote::Aye), Error::<Test>::NotDelegated);
		assert_noop!(vote_as(3, 2, id, Vote::Aye), Error::<Test>::NotDelegated);
		assert_eq!(Delegates::<Test>::get(DAO, 1).len(), 0);
		// no chain: 4 may cast 3's ballot, not 2's
		delegate(3, 4);
		let id = propose(3, vec![pay(9, 1)]);
		assert_noop!(vote_as(4, 2, id, Vote::Aye), Error::<Test>::NotDelegated);
		assert_ok!(vote_as(4, 3, id, Vote::Nay));
		assert_ok!(vote_as(3, 2, id, Vote::Aye));
		events();
		assert_ok!(Dao::undelegate(signed(2), DAO));
		assert_eq!(
			events(),
			vec![Event::Undelegated {
				dao: DAO,
				who: 2,
				to: 3
			}]
		);
		// the ballot stands, but nobody else can change it
		assert_noop!(vote_as(3, 2, id, Vote::Nay), Error::<Test>::NotDelegated);
		assert_eq!(Proposals::<Test>::get(id).unwrap().tally.ayes, weighted(1));
		assert_noop!(Dao::undelegate(signed(2), DAO), Error::<Test>::NotDelegated);
	});
}

// covers: D-20
// pitfall: 13: a delegate does not decide in the last block.
#[test]
fn not_in_the_last_window() {
	delegating(|| {
		delegate(2, 1);
		let id = propose(1, vec![pay(9, 1)]);
		run_to_block(VOTING - 2);
		assert_ok!(vote_as(1, 2, id, Vote::Aye));
		run_to_block(1 + VOTING - 2);
		assert_noop!(vote_as(1, 2, id, Vote::Nay), Error::<Test>::LastWindow);
		assert_ok!(Dao::vote(signed(2), id, Vote::Nay));
		run_to_block(1 + VOTING);
		assert_noop!(vote_as(1, 2, id, Vote::Nay), Error::<Test>::WrongState);
	});
}

// covers: D-20, D-27: own and delegated together stay under the cap, whatever was undelegated since.
#[test]
fn the_cap_bounds_what_a_delegate_carries() {
	delegating(|| {
		delegate(2, 1);
		delegate(3, 1);
		assert_noop!(
			Dao::delegate(signed(4), DAO, 1),
			Error::<Test>::DelegateFull
		);
		// 40 % of 8 is 3.2: one own and two delegated fit
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(vote_as(1, 2, id, Vote::Aye));
		assert_ok!(vote_as(1, 3, id, Vote::Aye));
		set_constitution(DAO, |constitution| {
			constitution.cap = 250_000;
			constitution.delegations = 4;
		});
		// the running proposal keeps its rules (D-24); the next has 25 %: two of eight
		assert_ok!(vote_as(1, 3, id, Vote::Nay));
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(vote_as(1, 2, id, Vote::Aye));
		assert_noop!(vote_as(1, 3, id, Vote::Aye), Error::<Test>::AboveCap);
		// what was cast counts though the leave was taken back
		assert_ok!(Dao::undelegate(signed(2), DAO));
		assert_noop!(vote_as(1, 3, id, Vote::Aye), Error::<Test>::AboveCap);
		// until its owner overrides
		assert_ok!(Dao::vote(signed(2), id, Vote::Nay));
		assert_ok!(vote_as(1, 3, id, Vote::Aye));
	});
}

// D29 of the reasons: a delegate with most of the votes cannot decide before anyone overrides.
#[test]
fn delegated_ballots_make_nothing_certain() {
	ExtBuilder::default()
		.with_members((1..=5).collect())
		.build_and_execute(|| {
			set_constitution(DAO, |constitution| constitution.delegations = 4);
			for who in 2..=5 {
				delegate(who, 1);
			}
			let id = propose(1, vec![remark(1)]);
			vote(&[1], id, Vote::Aye);
			for who in 2..=5 {
				assert_ok!(vote_as(1, who, id, Vote::Aye));
			}
			assert!(matches!(status(id), ProposalState::Voting { ends } if ends == 1 + VOTING));
			// nor certain no
			for who in 2..=5 {
				assert_ok!(vote_as(1, who, id, Vote::Nay));
			}
			assert!(matches!(status(id), ProposalState::Voting { .. }));
			vote(&[2, 3], id, Vote::Aye);
			assert_eq!(status(id), ProposalState::Grace { until: 1 + GRACE });
		});
}

// covers: D-20, D-10: a yes cast by a delegate locks like an own one.
#[test]
fn a_delegated_yes_binds_its_owner() {
	delegating(|| {
		delegate(2, 1);
		let id = propose(1, vec![pay(9, 1)]);
		assert_ok!(vote_as(1, 2, id, Vote::Aye));
		assert!(bound(DAO, 2));
		assert!(!bound(DAO, 1));
		assert_noop!(Dao::leave(signed(2), DAO), Error::<Test>::BoundByYes);
		assert_ok!(vote_as(1, 2, id, Vote::Abstain));
		assert_ok!(Dao::leave(signed(2), DAO));
	});
}

#[test]
fn both_must_be_in_good_standing() {
	delegating(|| {
		assert_noop!(Dao::delegate(signed(2), DAO, 2), Error::<Test>::NotEligible);
		assert_noop!(Dao::delegate(signed(2), DAO, 9), Error::<Test>::NotEligible);
		assert_noop!(Dao::delegate(signed(9), DAO, 2), Error::<Test>::NotEligible);
		assert_noop!(Dao::delegate(signed(9), 77, 2), Error::<Test>::UnknownDao);
		delegate(2, 1);
		let id = propose(1, vec![pay(9, 1)]);
		let jail = |who, state| {
			stand(DAO, who, state);
		};
		for who in [1, 2] {
			jail(who, MemberState::Jailed { until: 90 });
			assert_noop!(vote_as(1, 2, id, Vote::Aye), Error::<Test>::Jailed);
			assert_noop!(Dao::delegate(signed(who), DAO, 3), Error::<Test>::Jailed);
			assert_noop!(Dao::delegate(signed(3), DAO, who), Error::<Test>::Jailed);
			jail(who, MemberState::Good);
		}
		jail(1, MemberState::Former { since: 1 });
		assert_noop!(vote_as(1, 2, id, Vote::Aye), Error::<Test>::NotEligible);
		jail(1, MemberState::Good);
	});
}

#[test]
fn none_where_the_constitution_has_none() {
	play(|| {
		assert_noop!(
			Dao::delegate(signed(2), DAO, 1),
			Error::<Test>::DelegateFull
		);
		set_constitution(DAO, |constitution| constitution.delegations = 1);
		delegate(2, 1);
		set_constitution(DAO, |constitution| constitution.delegations = 0);
		let id = propose(1, vec![pay(9, 1)]);
		assert_noop!(vote_as(1, 2, id, Vote::Aye), Error::<Test>::NotDelegated);
	});
}

// What a leaver gave and carried goes along; nothing dangles.
#[test]
fn delegations_go_with_their_members() {
	delegating(|| {
		delegate(2, 1);
		delegate(3, 1);
		delegate(1, 4);
		assert_ok!(Dao::leave(signed(1), DAO));
		assert_eq!(Delegations::<Test>::iter().count(), 0);
		assert_eq!(Delegates::<Test>::iter().count(), 0);
	});
}

// covers: D-20, D-06: what a delegate cast makes nothing certain, its owner can still override it.
#[test]
fn what_is_lent_ends_no_vote_early() {
	play(|| {
		set_constitution(DAO, |constitution| constitution.delegations = 2);
		delegate(2, 1);
		delegate(3, 1);
		let ended = |id| events().contains(&Event::EndedEarly { proposal: id });
		let against = propose(1, vec![remark(1)]);
		let id = propose(1, vec![remark(2)]);
		for owner in [2, 3] {
			assert_ok!(vote_as(1, owner, against, Vote::Nay));
			assert_ok!(vote_as(1, owner, id, Vote::Aye));
		}
		// Three of four say no, or yes, but only one of them in person.
		vote(&[1], against, Vote::Nay);
		assert!(!ended(against));
		vote(&[1], id, Vote::Aye);
		assert!(!ended(id));
		vote(&[2], against, Vote::Nay);
		vote(&[2], id, Vote::Aye);
		assert!(!ended(id));
		vote(&[3], id, Vote::Aye);
		assert!(ended(id));
	});
}
