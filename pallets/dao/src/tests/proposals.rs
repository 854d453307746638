// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold, weights::Weight};

use super::*;
use crate::{
	constitution::VotingSystem, Answers, Call, Error, Event, HoldReason, Proposals, RejectReason,
	Slots,
};

fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Proposal), &who)
}

fn dao_call(call: Call<Test>) -> RuntimeCall {
	RuntimeCall::Dao(call)
}

// covers: D-02, D-06
#[test]
fn what_no_dao_may_do_is_refused_when_proposed() {
	play(|| {
		let refused = [
			RuntimeCall::System(frame_system::Call::set_heap_pages { pages: 1 }),
			RuntimeCall::Balances(pallet_balances::Call::burn {
				value: 1,
				keep_alive: true,
			}),
			dao_call(Call::close { proposal: 0 }),
			dao_call(Call::enact {
				proposal: 0,
				max_weight: BLOCK,
			}),
			// a ballot on nothing
			dao_call(Call::vote {
				proposal: 9,
				vote: Vote::Aye,
			}),
		];
		for call in refused {
			assert_noop!(
				try_propose(1, DAO, vec![remark(1), call]),
				Error::<Test>::NotClassified
			);
		}
		// One proposal may open another elsewhere, no deeper.
		let inner = dao_call(Call::propose {
			dao: 0,
			calls: vec![Box::new(remark(1))].try_into().unwrap(),
		});
		propose(1, vec![inner.clone()]);
		let outer = dao_call(Call::propose {
			dao: 0,
			calls: vec![Box::new(inner)].try_into().unwrap(),
		});
		assert_noop!(
			try_propose(1, DAO, vec![outer]),
			Error::<Test>::NotClassified
		);
		assert_noop!(try_propose(1, DAO, vec![]), Error::<Test>::NoCalls);
		assert_noop!(
			try_propose(1, DAO, vec![remark(9_000)]),
			Error::<Test>::TooLong
		);
	});
}

// covers: D-06: field by field the strictest of all classes.
#[test]
fn rules_are_merged_over_the_classes() {
	let mut c = constitution();
	c.ordinary.quorum = 700_000;
	c.treasury.voting = 20;
	c.membership.grace = 9;
	let rules = c.rules_for(Classes::ORDINARY | Classes::TREASURY);
	assert_eq!((rules.quorum, rules.approval), (700_000, 500_001));
	assert_eq!((rules.voting, rules.grace), (20, 5));
	assert!(rules.touches_claims && !rules.early_accept);
	let rules = c.rules_for(Classes::MEMBERSHIP | Classes::TREASURY);
	assert_eq!(
		(rules.quorum, rules.approval, rules.grace),
		(400_000, 600_000, 9)
	);
	// voice: thresholds of the target, timing of ordinary
	let rules = c.rules_for(Classes::voice_of(Classes::CONSTITUTIONAL));
	assert_eq!((rules.quorum, rules.approval), (500_000, 660_000));
	assert_eq!((rules.voting, rules.grace), (16, 5));
	assert!(rules.early_accept && !rules.touches_claims);
	c.early_accept.voice = false;
	assert!(
		!c.rules_for(Classes::voice_of(Classes::ORDINARY))
			.early_accept
	);
	assert!(c.rules_for(Classes::ORDINARY).early_accept);
	for class in ppm_classes() {
		assert!(!class.is_empty());
	}
}

// covers: D-09
#[test]
fn places_and_deposits_are_bounded_and_come_back() {
	ExtBuilder::default()
		.with_members((1..=10).collect())
		.build_and_execute(|| {
			let first = propose(1, vec![remark(10)]);
			let one = held(1);
			let second = propose(1, vec![remark(10)]);
			assert_eq!(held(1), one + one + Base::get());
			assert_noop!(
				try_propose(1, DAO, vec![remark(1)]),
				Error::<Test>::SlotsFull
			);
			for who in 2..=8 {
				propose(who, vec![remark(1)]);
				propose(who, vec![remark(1)]);
			}
			assert_eq!(Slots::<Test>::get(DAO).len(), 16);
			assert_noop!(
				try_propose(9, DAO, vec![remark(1)]),
				Error::<Test>::SlotsFull
			);
			assert_ok!(Dao::withdraw(signed(1), second));
			assert_eq!(held(1), one);
			assert_ok!(try_propose(9, DAO, vec![remark(1)]));
			run(VOTING);
			assert_eq!(status(first), ProposalState::Rejected);
			assert_eq!(held(1), 0);
			assert!(Slots::<Test>::get(DAO).is_empty());
		});
}

#[test]
fn only_members_with_a_vote_propose() {
	play(|| {
		assert_noop!(
			try_propose(9, DAO, vec![remark(1)]),
			Error::<Test>::NotEligible
		);
		assert_noop!(
			try_propose(1, 77, vec![remark(1)]),
			Error::<Test>::UnknownDao
		);
		let mut by_shares = constitution();
		by_shares.system = VotingSystem::Shares;
		let mut seats = seats(&[5, 6]);
		seats[0].shares = 10;
		let dao = found(by_shares, seats);
		assert_ok!(Dao::accept_invitation(signed(6), dao, hash(dao)));
		assert_ok!(Dao::start(signed(5), dao));
		assert_noop!(
			try_propose(6, dao, vec![remark(1)]),
			Error::<Test>::NotEligible
		);
		assert_ok!(try_propose(5, dao, vec![remark(1)]));
	});
}

#[test]
fn a_proposal_is_taken_back_only_while_nobody_else_voted() {
	play(|| {
		let id = propose(1, vec![remark(1)]);
		assert_noop!(Dao::withdraw(signed(2), id), Error::<Test>::NotProposer);
		vote(&[1], id, Vote::Aye);
		let other = propose(1, vec![remark(1)]);
		vote(&[2], other, Vote::Abstain);
		assert_noop!(Dao::withdraw(signed(1), other), Error::<Test>::OthersVoted);
		events();
		assert_ok!(Dao::withdraw(signed(1), id));
		assert_eq!(
			events(),
			vec![Event::Withdrawn {
				dao: DAO,
				proposal: id
			}]
		);
		assert_eq!(status(id), ProposalState::Withdrawn);
		assert_noop!(Dao::withdraw(signed(1), id), Error::<Test>::WrongState);
		assert_noop!(Dao::withdraw(signed(1), 99), Error::<Test>::UnknownProposal);
	});
}

// covers: D-24
// pitfall: 6
#[test]
fn an_amendment_does_not_touch_open_proposals() {
	play(|| {
		let mut strict = current(DAO);
		strict.treasury.quorum = 800_000;
		strict.treasury.voting = 40;
		strict.credits.period = 100;
		let amendment = propose(1, vec![amend(strict)]);
		vote(&[1, 2, 3], amendment, Vote::Aye);
		run(VOTING + GRACE - 1);
		let id = propose(1, vec![pay(9, 1)]);
		let rules = Proposals::<Test>::get(id).unwrap().rules;
		run(1);
		assert_eq!(status(amendment), ProposalState::Enacted);
		assert_eq!(current(DAO).treasury.voting, 40);
		assert_eq!(Proposals::<Test>::get(id).unwrap().rules, rules);
		run(VOTING - 1);
		assert_eq!(status(id), ProposalState::Rejected);
	});
}

// covers: D-09
#[test]
fn answers_stay_readable_for_a_while() {
	play(|| {
		let mut first = None;
		for _ in 0..17 {
			let id = propose(1, vec![remark(1)]);
			first.get_or_insert(id);
			assert_ok!(Dao::withdraw(signed(1), id));
		}
		assert_eq!(Answers::<Test>::get(DAO).len(), 16);
		assert_eq!(Dao::status(first.unwrap()), None);
		assert_eq!(Dao::proposals(DAO).len(), 16);
	});
}

// covers: D-10, D-11: executions that touch claims keep the gap.
#[test]
fn grace_keeps_the_gap_to_the_one_before() {
	play(|| {
		fund(1_000);
		let first = propose(1, vec![pay(9, 1)]);
		let second = propose(2, vec![pay(9, 1)]);
		let ordinary = propose(3, vec![remark(1)]);
		vote(&[1, 2, 3], first, Vote::Aye);
		vote(&[1, 2, 3], second, Vote::Aye);
		vote(&[1, 2], ordinary, Vote::Aye);
		run_to_block(1 + VOTING);
		let until = 1 + VOTING + GRACE;
		assert_eq!(status(first), ProposalState::Grace { until });
		assert_eq!(status(second), ProposalState::Grace { until: until + GAP });
		assert_eq!(status(ordinary), ProposalState::Grace { until });
		run_to_block(until);
		assert_eq!(status(first), ProposalState::Enacted);
		assert!(matches!(status(second), ProposalState::Grace { .. }));
		run_to_block(until + GAP);
		assert_eq!(status(second), ProposalState::Enacted);
	});
}

#[test]
fn a_queue_of_more_than_thirty_days_takes_no_more() {
	play(|| {
		crate::pallet::Daos::<Test>::mutate(DAO, |dao| {
			dao.as_mut().unwrap().last_until = 1 + 7_201;
		});
		assert_noop!(
			try_propose(1, DAO, vec![remark(1)]),
			Error::<Test>::QueueTooLong
		);
		run(1);
		assert_ok!(try_propose(1, DAO, vec![remark(1)]));
	});
}

#[test]
fn status_knows_what_is_not_recorded_yet() {
	play(|| {
		let id = propose(1, vec![remark(1)]);
		let passes = propose(1, vec![pay(9, 1)]);
		vote(&[1, 2, 3], passes, Vote::Aye);
		// the queue is stuck
		System::set_block_number(1 + VOTING);
		assert_eq!(status(id), ProposalState::Rejected);
		let until = 1 + VOTING + GRACE;
		assert_eq!(status(passes), ProposalState::Grace { until });
		System::set_block_number(1 + VOTING + 3);
		events();
		assert_ok!(Dao::close(signed(9), passes));
		// late, and yet the same answer
		assert_eq!(
			events(),
			vec![Event::Passed {
				dao: DAO,
				proposal: passes,
				until
			}]
		);
		assert_ok!(Dao::close(signed(9), id));
		assert_eq!(
			events(),
			vec![Event::Rejected {
				dao: DAO,
				proposal: id,
				reason: RejectReason::Outvoted
			}]
		);
		assert_noop!(Dao::close(signed(9), id), Error::<Test>::WrongState);
		assert_noop!(Dao::close(signed(9), 99), Error::<Test>::UnknownProposal);
	});
}

// covers: D-08: what the queue could never carry out is refused when it is proposed.
// pitfall: 9
#[test]
fn calls_that_weigh_too_much_are_refused() {
	play(|| {
		let calls = vec![remark(1), remark(2)];
		let both = Dao::weight_of_calls(&calls);
		MaxCallWeight::set(both);
		propose(1, calls.clone());
		MaxCallWeight::set(both - Weight::from_parts(1, 0));
		assert_noop!(try_propose(2, DAO, calls), Error::<Test>::TooHeavy);
		MaxCallWeight::set(BLOCK / 12);
	});
}
