// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, hypothetically};

use super::*;
use crate::{Ballots, Calls, Error, Event, Proposals, RejectReason};

/// A proposal whose grace is over, with the queue not having run.
fn ready(calls: Vec<RuntimeCall>) -> ProposalId {
	let id = propose(1, calls);
	vote(&[1, 2, 3], id, Vote::Aye);
	if let ProposalState::Voting { ends } = status(id) {
		System::set_block_number(ends);
	}
	assert_ok!(Dao::close(signed(9), id));
	if let ProposalState::Grace { until } = status(id) {
		System::set_block_number(until);
	}
	id
}

// covers: D-02, D-08
#[test]
fn a_decision_executes_itself_as_the_daos_account() {
	play(|| {
		fund(1_000);
		events();
		let id = decide(vec![pay(9, 300), pay(10, 200)]);
		assert_eq!(Balances::free_balance(9), RICH + 300);
		assert_eq!(Balances::free_balance(account()), 500);
		assert!(events().contains(&Event::Enacted {
			dao: DAO,
			proposal: id
		}));
		assert!(!Calls::<Test>::contains_key(id));
		assert_eq!(Ballots::<Test>::iter_prefix(id).count(), 0);
		assert_eq!(
			Proposals::<Test>::get(id).unwrap().marks,
			Default::default()
		);
		assert!(!bound(DAO, 1));
	});
}

// covers: D-08
#[test]
fn all_calls_or_none_and_a_failure_can_be_retried() {
	play(|| {
		fund(1_000);
		events();
		let id = decide(vec![pay(9, 300), pay(9, 5_000)]);
		assert_eq!(Balances::free_balance(9), RICH);
		let ProposalState::Failed { expires, .. } = status(id) else {
			panic!()
		};
		assert_eq!(expires, System::block_number() + 70);
		assert!(events()
			.iter()
			.any(|event| matches!(event, Event::EnactmentFailed { index: Some(1), .. })));
		let weight = BLOCK / 20;
		hypothetically!({
			// a second failure does not prolong
			run(3);
			assert_ok!(Dao::enact(signed(9), id, weight));
			assert!(matches!(status(id), ProposalState::Failed { expires: e, .. } if e == expires));
		});
		hypothetically!({
			fund(10_000);
			assert_ok!(Dao::enact(signed(9), id, weight));
			assert_eq!(status(id), ProposalState::Enacted);
			assert_eq!(Balances::free_balance(9), RICH + 5_300);
			Dao::do_try_state().unwrap();
		});
		hypothetically!({
			// at its end it is over, whether or not the queue has come by
			System::set_block_number(expires);
			assert_noop!(Dao::enact(signed(9), id, weight), Error::<Test>::Expired);
			System::set_block_number(expires - 1);
			assert_ok!(Dao::enact(signed(9), id, weight));
		});
		run_to_block(expires - 1);
		assert_noop!(Dao::close(signed(9), id), Error::<Test>::TooEarly);
		events();
		run(1);
		assert_eq!(status(id), ProposalState::Expired);
		assert_eq!(
			events(),
			vec![Event::Expired {
				dao: DAO,
				proposal: id
			}]
		);
		assert_noop!(Dao::enact(signed(9), id, weight), Error::<Test>::WrongState);
	});
}

#[test]
fn enact_by_hand_needs_time_and_weight() {
	play(|| {
		fund(1_000);
		let id = propose(1, vec![pay(9, 300)]);
		assert_noop!(Dao::enact(signed(9), id, BLOCK), Error::<Test>::WrongState);
		vote(&[1, 2, 3], id, Vote::Aye);
		run(VOTING);
		assert_noop!(Dao::enact(signed(9), id, BLOCK), Error::<Test>::TooEarly);
		assert_noop!(Dao::close(signed(9), id), Error::<Test>::WrongState);
		System::set_block_number(1 + VOTING + GRACE);
		let needed = pay(9, 300).get_dispatch_info().call_weight;
		assert_noop!(
			Dao::enact(
				signed(9),
				id,
				needed - frame_support::weights::Weight::from_parts(1, 0)
			),
			Error::<Test>::WeightTooLow
		);
		assert_noop!(
			Dao::enact(signed(9), 99, needed),
			Error::<Test>::UnknownProposal
		);
		assert_ok!(Dao::enact(signed(9), id, needed));
		assert_eq!(status(id), ProposalState::Enacted);
	});
}

#[test]
fn the_declared_weight_contains_that_of_the_calls() {
	play(|| {
		let weight = |calls: Vec<RuntimeCall>| {
			let calls = calls
				.into_iter()
				.map(Box::new)
				.collect::<Vec<_>>()
				.try_into()
				.unwrap();
			crate::Call::<Test>::propose { dao: DAO, calls }
				.get_dispatch_info()
				.call_weight
		};
		let one = pay(9, 1).get_dispatch_info().call_weight;
		assert!(weight(vec![pay(9, 1), pay(9, 1)]).all_gte(weight(vec![pay(9, 1)]) + one));
	});
}

// covers: D-08: another encoding may mean another call.
#[test]
fn a_runtime_upgrade_between_vote_and_enactment_fails_it() {
	play(|| {
		let id = ready(vec![remark(1)]);
		Proposals::<Test>::mutate(id, |p| p.as_mut().unwrap().transaction_version = 7);
		assert_ok!(Dao::enact(signed(9), id, BLOCK));
		assert!(matches!(
			status(id),
			ProposalState::Failed { error, .. } if error == Error::<Test>::OtherVersion.into()
		));
	});
}

#[test]
fn damaged_calls_fail() {
	play(|| {
		let id = ready(vec![remark(1)]);
		Calls::<Test>::insert(id, crate::CallBytes::try_from(vec![255; 9]).unwrap());
		assert_ok!(Dao::enact(signed(9), id, BLOCK));
		assert!(matches!(
			status(id),
			ProposalState::Failed { error, .. } if error == Error::<Test>::Undecodable.into()
		));
	});
}

// covers: D-06: classes are checked again when enacted.
#[test]
fn a_call_above_the_proposals_classes_is_not_made() {
	play(|| {
		fund(1_000);
		let id = ready(vec![pay(9, 300)]);
		Proposals::<Test>::mutate(id, |p| p.as_mut().unwrap().classes = Classes::ORDINARY);
		assert_ok!(Dao::enact(signed(9), id, BLOCK));
		assert!(matches!(
			status(id),
			ProposalState::Failed { error, .. } if error == Error::<Test>::NotClassified.into()
		));
		assert_eq!(Balances::free_balance(9), RICH);
	});
}

// covers: D-12: nothing of an enactment is left behind for others to use.
#[test]
fn governing_needs_a_running_enactment_of_this_dao() {
	play(|| {
		let mut new = current(DAO);
		new.gap = 9;
		frame_support::dispatch_context::run_in_context(|| {
			let id = ready(vec![remark(1)]);
			assert_ok!(Dao::enact(signed(9), id, BLOCK));
			assert_eq!(status(id), ProposalState::Enacted);
			assert_noop!(
				Dao::amend(signed(account()), DAO, Box::new(new.clone())),
				Error::<Test>::NotEnacting
			);
		});
		assert_noop!(
			Dao::invite(RuntimeOrigin::root(), DAO, 9),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

// covers: D-10
#[test]
fn too_many_leaving_in_grace_rejects() {
	play(|| {
		let mut by_shares = constitution();
		by_shares.system = crate::VotingSystem::Shares;
		let mut seats = seats(&[5, 6, 7]);
		for (seat, shares) in seats.iter_mut().zip([60, 33, 7]) {
			seat.shares = shares;
		}
		let dao = found(by_shares, seats);
		for who in [6, 7] {
			assert_ok!(Dao::accept_invitation(signed(who), dao, hash(dao)));
		}
		assert_ok!(Dao::start(signed(5), dao));
		let id = propose_in(5, dao, vec![pay(9, 1)]);
		vote(&[5], id, Vote::Aye);
		run(VOTING);
		assert_ok!(Dao::leave(signed(6), dao));
		hypothetically!({
			// 33 % left: within the bound, so it is tried
			run(GRACE);
			assert!(matches!(status(id), ProposalState::Failed { .. }));
		});
		assert_ok!(Dao::leave(signed(7), dao));
		events();
		run(GRACE);
		assert_eq!(
			events(),
			vec![Event::Rejected {
				dao,
				proposal: id,
				reason: RejectReason::Diluted
			}]
		);
		assert!(!bound(dao, 5));
	});
}

// covers: D-15: a DAO votes in another; neither can make the other enact.
#[test]
fn alliances_vote_by_decision() {
	play(|| {
		let mut quick = constitution();
		quick.ordinary.voting = 8;
		quick.ordinary.grace = 0;
		let quick = found(quick, seats(&[5, 6, 7, 8]));
		for who in [6, 7, 8] {
			assert_ok!(Dao::accept_invitation(signed(who), quick, hash(quick)));
		}
		assert_ok!(Dao::start(signed(5), quick));
		let body = Dao::account_id(quick);
		let alliance = found(constitution(), seats(&[5, body]));
		let accept = RuntimeCall::Dao(crate::Call::accept_invitation {
			dao: alliance,
			constitution_hash: hash(alliance),
		});
		let id = propose_in(5, quick, vec![accept]);
		vote(&[5, 6, 7], id, Vote::Aye);
		run(2);
		assert_ok!(Dao::start(signed(5), alliance));
		let mut new = current(alliance);
		new.gap = 9;
		let target = propose_in(
			5,
			alliance,
			vec![RuntimeCall::Dao(crate::Call::amend {
				dao: alliance,
				constitution: Box::new(new.clone()),
			})],
		);
		vote(&[5], target, Vote::Aye);
		let ballot = RuntimeCall::Dao(crate::Call::vote {
			proposal: target,
			vote: Vote::Aye,
		});
		let voice = propose_in(5, quick, vec![ballot]);
		let stored = Proposals::<Test>::get(voice).unwrap();
		assert_eq!(stored.classes, Classes::voice_of(Classes::CONSTITUTIONAL));
		assert_eq!((stored.rules.quorum, stored.rules.voting), (500_000, 8));
		vote(&[5, 6, 7], voice, Vote::Aye);
		run(2);
		assert_eq!(status(voice), ProposalState::Enacted);
		assert_eq!(Proposals::<Test>::get(target).unwrap().tally.ballots, 2);
		run(VOTING + GRACE);
		assert_eq!(status(target), ProposalState::Enacted);
		assert_eq!(current(alliance).gap, 9);
	});
}

// covers: D-21
#[test]
fn a_dao_founds_another() {
	play(|| {
		fund(100_000);
		let id = decide(vec![RuntimeCall::Dao(crate::Call::found {
			constitution: Box::new(constitution()),
			metadata: Metadata::default(),
			seats: seats(&[2, 3]),
		})]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Dao::dao(2).unwrap().founder, account());
	});
}
