// SPDX-License-Identifier: Apache-2.0

//! DAOs as members of DAOs, and DAOs founded by DAOs.

use frame_support::{assert_noop, assert_ok};

use super::*;
use crate::{constitution::VotingSystem, pallet::Daos, Error, GenesisDao, Members, Proposals};

/// DAO 2 of persons 5 to 8; DAO 3 of persons 9, 10, 11; DAO 1, the alliance, of DAO 2, DAO 3 and
/// person 1. DAO 2 has DAO 3 as a member and the other way round: a circle.
fn circle(test: impl FnOnce()) {
	let dao = |members: Vec<AccountId>, voting: u64| GenesisDao {
		members,
		metadata: b"test".to_vec(),
		voting: Some(voting as u32),
		grace: Some(2),
		gap: Some(GAP as u32),
	};
	let (two, three) = (Dao::account_id(2), Dao::account_id(3));
	ExtBuilder::default()
		.with_daos(vec![
			dao(vec![1], 8),
			dao(vec![1, two, three], 40),
			dao(vec![5, 6, 7, 8, three], 8),
			dao(vec![9, 10, 11, two], 8),
		])
		.build_and_execute(test);
}

fn ballot(proposal: ProposalId, vote: Vote) -> RuntimeCall {
	own(crate::Call::vote { proposal, vote })
}

/// Decide in a DAO, by these members, and go on until it was tried.
fn decide_in(dao: DaoId, members: &[AccountId], call: RuntimeCall) -> ProposalId {
	let id = propose_in(members[0], dao, vec![call]);
	for who in members {
		if matches!(status(id), ProposalState::Voting { .. }) {
			assert_ok!(Dao::vote(signed(*who), id, Vote::Aye));
		}
	}
	run(12);
	id
}

// covers: D-15, D-06: a ballot elsewhere takes the thresholds of what it is cast on, and the
// timing of ordinary decisions.
#[test]
fn a_member_dao_votes_by_decision_of_its_people() {
	circle(|| {
		let target = propose_in(1, 1, vec![pay(12, 1)]);
		let id = propose_in(5, 2, vec![ballot(target, Vote::Aye)]);
		let stored = Proposals::<Test>::get(id).unwrap();
		let constitution = current(2);
		assert_eq!(stored.classes, Classes::voice_of(Classes::TREASURY));
		assert_eq!(
			(stored.rules.quorum, stored.rules.approval),
			(constitution.treasury.quorum, constitution.treasury.approval)
		);
		assert_eq!(stored.rules.voting, constitution.ordinary.voting);
		// D4 of the reasons: two of five are no treasury quorum
		vote(&[5], id, Vote::Aye);
		run(10);
		assert_eq!(status(id), ProposalState::Rejected);
		let id = decide_in(2, &[5, 6, 7, 8], ballot(target, Vote::Aye));
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(
			ballot_of(target, Dao::account_id(2)).unwrap().vote,
			Vote::Aye
		);
		// no key of a person casts it
		for who in [5, 9] {
			assert_noop!(
				Dao::vote(signed(who), target, Vote::Nay),
				Error::<Test>::NotEligible
			);
		}
	});
}

// covers: D-15, D-05: also with bought votes.
#[test]
fn a_member_dao_buys_votes() {
	circle(|| {
		set_constitution(1, |constitution| {
			constitution.system = VotingSystem::Quadratic;
			constitution.early_accept.voice = false;
			constitution.early_accept.ordinary = false;
			constitution.credits.period = 90;
		});
		let target = propose_in(1, 1, vec![pay(12, 1)]);
		let call = own(crate::Call::vote_quadratic {
			proposal: target,
			vote: Vote::Aye,
			votes: 9,
		});
		let id = decide_in(2, &[5, 6, 7, 8], call);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(
			Proposals::<Test>::get(target).unwrap().tally.ayes,
			weighted(9)
		);
		assert_eq!(Dao::credits(1, Dao::account_id(2)).unwrap().spent, 81);
	});
}

// covers: D-15, D-20: a DAO as delegate of another member; giving leave is a membership decision.
#[test]
fn a_member_dao_delegates_and_is_a_delegate() {
	circle(|| {
		set_constitution(1, |constitution| constitution.delegations = 2);
		let two = Dao::account_id(2);
		assert_ok!(Dao::delegate(signed(1), 1, two));
		let call = own(crate::Call::delegate { dao: 1, to: 1 });
		let id = propose_in(5, 2, vec![call]);
		assert_eq!(
			Proposals::<Test>::get(id).unwrap().classes,
			Classes::MEMBERSHIP
		);
		let target = propose_in(1, 1, vec![pay(12, 1)]);
		let call = own(crate::Call::vote_as {
			proposal: target,
			who: 1,
			vote: Vote::Nay,
		});
		let id = decide_in(2, &[5, 6, 7, 8], call);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(ballot_of(target, 1).unwrap().by, Some(two));
	});
}

// covers: D-15
// pitfall: 10, 11, 17: nothing inside an enactment closes or enacts; a ballot that decides
// elsewhere leaves the rest to a later block. Depth is one, so circles cannot recurse.
#[test]
fn enactments_never_nest() {
	circle(|| {
		for call in [
			crate::Call::close { proposal: 0 },
			crate::Call::enact {
				proposal: 0,
				max_weight: BLOCK,
			},
		] {
			assert_noop!(
				try_propose(5, 2, vec![own(call)]),
				Error::<Test>::NotClassified
			);
		}
		// In DAO 3 the ballot of DAO 2 makes the outcome certain, while DAO 2 enacts.
		let target = propose_in(9, 3, vec![remark(1)]);
		vote(&[9, 10], target, Vote::Aye);
		let id = propose_in(5, 2, vec![ballot(target, Vote::Aye)]);
		vote(&[5, 6, 7], id, Vote::Aye);
		run(1);
		let ProposalState::Grace { until } = status(id) else {
			panic!()
		};
		System::set_block_number(until);
		assert_ok!(Dao::enact(signed(12), id, BLOCK));
		let stored = Proposals::<Test>::get(target).unwrap();
		assert_eq!(stored.state, ProposalState::Voting { ends: until });
		run(4);
		assert_eq!(status(target), ProposalState::Enacted);
	});
}

// covers: D-15, D-21: DAOs that own each other decide, vote in each other, and people leave.
// pitfall: 17, 18
#[test]
fn circles_are_harmless() {
	circle(|| {
		// Each votes on a proposal of the other, which is a vote on a proposal of the first.
		let first = propose_in(5, 2, vec![pay(12, 1)]);
		let second = propose_in(9, 3, vec![ballot(first, Vote::Aye)]);
		let third = propose_in(5, 2, vec![ballot(second, Vote::Aye)]);
		assert_eq!(
			Proposals::<Test>::get(third).unwrap().classes,
			Classes::voice_of(Classes::TREASURY)
		);
		// A DAO is no member of itself: a ballot on an own proposal is one of nobody.
		let own_ballot = propose_in(6, 2, vec![ballot(first, Vote::Aye)]);
		vote(&[5, 6, 7], own_ballot, Vote::Aye);
		vote(&[5, 6, 7], third, Vote::Aye);
		vote(&[9, 10, 11], second, Vote::Aye);
		vote(&[5, 6, 7], first, Vote::Aye);
		run(40);
		assert!(
			Proposals::<Test>::iter().all(|(_, proposal)| proposal.state.is_answered()
				|| matches!(proposal.state, ProposalState::Failed { .. }))
		);
		assert_failed(own_ballot, Error::NotEligible);
		// The way out stays open for everyone, persons and DAOs.
		run(100);
		assert_ok!(Dao::leave(signed(5), 2));
		let id = decide_in(2, &[6, 7, 8], own(crate::Call::leave { dao: 3 }));
		assert!(matches!(
			status(id),
			ProposalState::Enacted | ProposalState::Grace { .. }
		));
		run(20);
		assert!(!Members::<Test>::contains_key(3, Dao::account_id(2)));
		// What is left of the circle is a DAO in another, without persons of its own.
		for who in [6, 7, 8] {
			assert_ok!(Dao::leave(signed(who), 2));
		}
		assert!(Daos::<Test>::get(2).unwrap().state.is_active());
	});
}

// covers: D-21: the link is stored; power of the parent comes from its seat only.
#[test]
fn a_sub_dao_is_its_own_master() {
	circle(|| {
		let parent = Dao::account_id(2);
		assert_ok!(Balances::transfer_allow_death(signed(20), parent, 100_000));
		let sub = crate::NextDao::<Test>::get();
		let mut seats = seats(&[12, 13]);
		seats.iter_mut().for_each(|seat| seat.shares = 1);
		let found = own(crate::Call::found {
			constitution: Box::new(constitution()),
			metadata: Metadata::default(),
			seats,
		});
		let id = decide_in(2, &[5, 6, 7, 8], found);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Daos::<Test>::get(sub).unwrap().founder, parent);
		for who in [12, 13] {
			assert_ok!(Dao::accept_invitation(signed(who), sub, hash(sub)));
		}
		assert_ok!(Dao::start(signed(12), sub));
		// Governing the sub-DAO in the parent's proposals is refused, so is a vote without seat.
		for call in [
			crate::Call::grant_reputation {
				dao: sub,
				who: 5,
				amount: 1,
			},
			crate::Call::amend {
				dao: sub,
				constitution: Box::new(constitution()),
			},
			crate::Call::strike_project {
				dao: sub,
				round: 0,
				project: 0,
			},
		] {
			assert_noop!(
				try_propose(5, 2, vec![own(call)]),
				Error::<Test>::NotEnacting
			);
		}
		let target = propose_in(12, sub, vec![remark(1)]);
		let id = decide_in(2, &[5, 6, 7, 8], ballot(target, Vote::Aye));
		assert_failed(id, Error::NotEligible);
	});
}
