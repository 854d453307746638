// SPDX-License-Identifier: Apache-2.0

use frame_support::{assert_noop, assert_ok, hypothetically, traits::fungible::InspectHold};

use super::*;
use crate::{
	constitution::VotingSystem, pallet::Daos, Error, Event, HoldReason, Members, Outsiders,
	Proposals, Reputation, Standings,
};

fn grant(who: AccountId, amount: u64) -> RuntimeCall {
	own(crate::Call::grant_reputation {
		dao: DAO,
		who,
		amount,
	})
}

fn burn(who: AccountId, amount: u64) -> RuntimeCall {
	own(crate::Call::burn_reputation {
		dao: DAO,
		who,
		amount,
	})
}

fn budget(amount: u64) {
	set_constitution(DAO, |constitution| constitution.reputation_budget = amount);
}

fn held(account: AccountId) -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Member), &account)
}

// covers: D-04, D-17
#[test]
fn a_decision_grants_and_burns() {
	play(|| {
		budget(1_000);
		events();
		let id = decide(vec![grant(2, 600), grant(3, 400)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(events().contains(&Event::ReputationGranted {
			dao: DAO,
			who: 2,
			amount: 600,
			raw: weighted(600 << 32),
		}));
		assert_eq!(Dao::reputation(DAO, 2), 600);
		assert_eq!(Dao::reputation_total(DAO), 1_000);
		assert_eq!(
			Daos::<Test>::get(DAO).unwrap().reputation,
			weighted(1_000 << 32)
		);
		let id = decide(vec![burn(2, 250)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert!(events().contains(&Event::ReputationBurnt {
			dao: DAO,
			who: 2,
			raw: weighted(250 << 32),
		}));
		assert_eq!(Dao::reputation(DAO, 2), 350);
		let id = decide(vec![burn(2, 0)]);
		assert_failed(id, Error::NothingToDo);
		assert_eq!(Dao::reputation(DAO, 2), 350);
		// Of more than there is, what there is: it fades while the decision is made.
		let id = decide(vec![burn(2, u64::MAX)]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(Dao::reputation(DAO, 2), 0);
		events();
		let id = decide(vec![burn(2, 1)]);
		assert_eq!(status(id), ProposalState::Enacted);
		let burnt = |event: &Event<Test>| matches!(event, Event::ReputationBurnt { .. });
		assert!(!events().iter().any(burnt));
	});
}

// covers: D-04: only the DAO itself, and only where the class was decided.
// pitfall: 22
#[test]
fn nobody_grants_by_key() {
	play(|| {
		budget(1_000);
		for who in [1, 9, account()] {
			assert_noop!(
				Dao::grant_reputation(signed(who), DAO, 1, 1),
				Error::<Test>::NotEnacting
			);
			assert_noop!(
				Dao::burn_reputation(signed(who), DAO, 1, 1),
				Error::<Test>::NotEnacting
			);
		}
		// nor in another DAO's name: refused when proposed
		let elsewhere = own(crate::Call::grant_reputation {
			dao: 0,
			who: 1,
			amount: 1,
		});
		assert_noop!(
			try_propose(1, DAO, vec![elsewhere]),
			Error::<Test>::NotEnacting
		);
		let id = propose(1, vec![grant(1, 1)]);
		assert_eq!(
			Proposals::<Test>::get(id).unwrap().classes,
			Classes::MEMBERSHIP
		);
	});
}

// covers: D-17: everyone fades by one factor, and no record is touched.
#[test]
fn reputation_fades_without_a_write() {
	play(|| {
		set_constitution(DAO, |constitution| {
			constitution.half_life = Some(2_160);
			constitution.reputation_budget = 1_000;
		});
		assert_ok!(Dao::mint(DAO, &2, 1_000));
		let stored = Members::<Test>::get(DAO, 2).unwrap();
		pass_hours(45 * 24);
		assert_eq!(Dao::reputation(DAO, 2), 750);
		pass_hours(45 * 24);
		assert_eq!(Dao::reputation(DAO, 2), 500);
		assert_ok!(Dao::mint(DAO, &3, 600));
		pass_hours(45 * 24);
		assert_eq!(
			(Dao::reputation(DAO, 2), Dao::reputation(DAO, 3)),
			(375, 450)
		);
		assert_eq!(Dao::reputation_total(DAO), 825);
		assert_eq!(Members::<Test>::get(DAO, 2).unwrap(), stored);
		// burnt to the last point, with the fraction below it
		assert_ok!(Dao::do_burn_reputation(DAO, &2, 375));
		assert_eq!(
			Members::<Test>::get(DAO, 2).unwrap().reputation,
			weighted(0)
		);
	});
}

// covers: D-17: one budget for all ways of granting, 30 days at a time.
#[test]
fn the_budget_bounds_all_grants() {
	play(|| {
		assert_noop!(Dao::mint(DAO, &2, 1), Error::<Test>::BudgetSpent);
		budget(100);
		assert_ok!(Dao::mint(DAO, &2, 60));
		assert_noop!(
			<Dao as Reputation<_>>::mint_reputation(DAO, &9, 41),
			Error::<Test>::BudgetSpent
		);
		assert_ok!(Dao::mint(DAO, &3, 40));
		// burning does not give it back
		assert_ok!(Dao::do_burn_reputation(DAO, &2, 60));
		assert_noop!(Dao::mint(DAO, &2, 1), Error::<Test>::BudgetSpent);
		pass_hours(719);
		assert_noop!(Dao::mint(DAO, &2, 1), Error::<Test>::BudgetSpent);
		pass_hours(1);
		assert_ok!(Dao::mint(DAO, &2, 100));
		assert_noop!(Dao::mint(DAO, &2, u64::MAX), Error::<Test>::BudgetSpent);
		assert_noop!(Dao::mint(DAO, &2, 0), Error::<Test>::NothingToDo);
		assert_noop!(Dao::mint(DAO, &account(), 1), Error::<Test>::NotEligible);
		assert_noop!(Dao::mint(77, &2, 1), Error::<Test>::UnknownDao);
	});
}

// covers: D-16: outside reputation is kept apart, paid by the DAO, and comes along into the seat.
#[test]
fn outsiders_hold_reputation_without_a_vote() {
	play(|| {
		fund(10_000);
		budget(1_000);
		let before = held(account());
		assert_ok!(Dao::mint(DAO, &9, 70));
		assert_ok!(Dao::mint(DAO, &9, 30));
		let deposit = held(account()) - before;
		assert!(deposit > 0);
		assert_eq!(
			(Dao::reputation(DAO, 9), Dao::reputation_total(DAO)),
			(100, 100)
		);
		assert_eq!(Daos::<Test>::get(DAO).unwrap().reputation, weighted(0));
		let id = propose(1, vec![remark(1)]);
		assert_eq!(Dao::power(id, 9), weighted(0));
		// nobody else can take it away
		assert_noop!(
			Dao::drop_reputation(signed(8), DAO, 9),
			Error::<Test>::TooEarly
		);
		assert_noop!(
			Dao::drop_reputation(signed(8), DAO, 8),
			Error::<Test>::NotEnoughReputation
		);
		decide(vec![invite(9)]);
		let invited = held(account());
		assert_ok!(Dao::accept_invitation(signed(9), DAO, hash(DAO)));
		assert_eq!(invited - held(account()), deposit);
		assert!(!Outsiders::<Test>::contains_key(DAO, 9));
		assert_eq!(
			Members::<Test>::get(DAO, 9).unwrap().reputation,
			weighted(100 << 32)
		);
		assert_eq!(Standings::<Test>::get(DAO).outside, weighted(0));
		assert_eq!(Dao::reputation_total(DAO), 100);
	});
}

// Every stored thing has a way out: given up by its owner, removed by anyone once it is nothing.
// pitfall: 24
#[test]
fn outside_reputation_has_a_way_out() {
	play(|| {
		fund(10_000);
		set_constitution(DAO, |constitution| {
			constitution.half_life = Some(720);
			constitution.reputation_budget = 1_000;
		});
		let before = held(account());
		assert_ok!(Dao::mint(DAO, &8, 5));
		assert_ok!(Dao::mint(DAO, &9, 5));
		assert_ok!(Dao::drop_reputation(signed(9), DAO, 9));
		pass_hours(2 * 720);
		// 5 -> 1.25
		assert_noop!(
			Dao::drop_reputation(signed(7), DAO, 8),
			Error::<Test>::TooEarly
		);
		pass_hours(720);
		assert_ok!(Dao::drop_reputation(signed(7), DAO, 8));
		assert_eq!(held(account()), before);
		// A DAO that cannot pay the deposit cannot grant to outsiders.
		let rest = Balances::free_balance(account());
		assert_ok!(Balances::transfer_allow_death(signed(account()), 20, rest));
		assert!(Dao::mint(DAO, &8, 5).is_err());
	});
}

// covers: D-05, D-17: votes are tallied raw, so an early and a late ballot weigh alike.
#[test]
fn reputation_weighs_votes() {
	play(|| {
		set_constitution(DAO, |constitution| {
			constitution.half_life = Some(720);
			constitution.reputation_budget = 1_000;
			constitution.system = VotingSystem::Reputation;
		});
		// Nobody has any yet: heads count, or the DAO could never begin.
		let first = propose(1, vec![grant(1, 100), grant(2, 300)]);
		assert_eq!(
			Proposals::<Test>::get(first).unwrap().power.total,
			weighted(4)
		);
		vote(&[1, 2, 3], first, Vote::Aye);
		run(VOTING + GRACE);
		assert_eq!(status(first), ProposalState::Enacted);
		assert_noop!(
			try_propose(3, DAO, vec![remark(1)]),
			Error::<Test>::NotEligible
		);
		let id = propose(1, vec![pay(9, 1)]);
		vote(&[1], id, Vote::Nay);
		pass_hours(1_000);
		vote(&[2], id, Vote::Aye);
		let tally = Proposals::<Test>::get(id).unwrap().tally;
		// 300 against 100; each grant is rounded up by less than one raw unit.
		assert!(tally.ayes.abs_diff(tally.nays * weighted(3)) <= weighted(3));
		assert_noop!(
			Dao::vote(signed(3), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
		assert_eq!(Dao::power(id, 2), tally.ayes);
		// 75 : 25
		assert!(Proposals::<Test>::get(id).unwrap().power.total == tally.ayes + tally.nays);
		// A grant after the opening gives no vote on it (D-07).
		assert_ok!(Dao::mint(DAO, &3, 10));
		assert_noop!(
			Dao::vote(signed(3), id, Vote::Aye),
			Error::<Test>::NotEligible
		);
	});
}

// covers: D-07. D25 of the reasons: 10 at the opening, then 15, then 20, then another opening, all in
// one block: each vote knows its own weight.
// pitfall: 4
#[test]
fn two_grants_after_an_opening_are_told_apart() {
	play(|| {
		set_constitution(DAO, |constitution| {
			constitution.reputation_budget = 1_000;
			constitution.system = VotingSystem::Reputation;
		});
		assert_ok!(Dao::mint(DAO, &1, 10));
		assert_ok!(Dao::mint(DAO, &2, 1));
		let first = propose(1, vec![pay(9, 1)]);
		assert_ok!(Dao::mint(DAO, &1, 5));
		assert_ok!(Dao::mint(DAO, &1, 5));
		let second = propose(2, vec![pay(9, 1)]);
		assert_ok!(Dao::do_burn_reputation(DAO, &1, 20));
		let third = propose(2, vec![pay(9, 1)]);
		let power = [first, second, third].map(|id| Dao::power(id, 1));
		assert_eq!(power, [10 << 32, 20 << 32, 0].map(weighted));
	});
}

// With every holder of reputation suspended the others go on by heads: nobody is stuck.
#[test]
fn reputation_of_the_jailed_decides_nothing() {
	play(|| {
		set_constitution(DAO, |constitution| {
			constitution.reputation_budget = 1_000;
			constitution.system = VotingSystem::Reputation;
		});
		assert_ok!(Dao::mint(DAO, &1, 10));
		// Somebody who can vote remains, so it can be decided.
		let (who, until) = (1, 50);
		assert_ok!(Dao::enacting(
			DAO,
			own(crate::Call::jail {
				dao: DAO,
				who,
				until
			})
		));
		assert_eq!(Dao::concentration(DAO).unwrap().votes.holders, 3);
		let id = propose(2, vec![pay(9, 1)]);
		assert_eq!(Proposals::<Test>::get(id).unwrap().power.total, weighted(3));
		run_to_block(50);
		let id = propose(1, vec![pay(9, 1)]);
		assert_eq!(
			Proposals::<Test>::get(id).unwrap().power.total,
			weighted(10 << 32)
		);
	});
}

#[test]
fn the_horizon_stops_granting() {
	play(|| {
		set_constitution(DAO, |constitution| {
			constitution.half_life = Some(720);
			constitution.reputation_budget = u64::MAX;
		});
		assert_ok!(Dao::mint(DAO, &2, 1_000));
		pass_hours(18 * 365 * 24);
		assert_noop!(Dao::mint(DAO, &2, 1_000), Error::<Test>::Horizon);
		assert_eq!(Dao::reputation(DAO, 2), 0);
	});
}

// covers: D-17: what leaves with a member is burnt; the sums hold.
#[test]
fn leaving_burns_reputation() {
	play(|| {
		budget(1_000);
		assert_ok!(Dao::mint(DAO, &2, 500));
		assert_ok!(Dao::mint(DAO, &3, 100));
		assert_ok!(Dao::leave(signed(2), DAO));
		assert_eq!(Dao::reputation_total(DAO), 100);
		assert_eq!(Dao::reputation(DAO, 2), 0);
	});
}

// covers: D-17: what is left below one point goes with the burning, and so does the record.
// pitfall: 24
#[test]
fn burning_leaves_no_crumbs() {
	play(|| {
		budget(1_000);
		fund(100_000);
		set_constitution(DAO, |constitution| constitution.half_life = Some(2_160));
		assert_ok!(Dao::mint(DAO, &9, 3));
		pass_hours(2_160);
		// one and a half
		assert_eq!(Dao::reputation(DAO, 9), 1);
		assert_ok!(Dao::do_burn_reputation(DAO, &9, 1));
		assert!(!Outsiders::<Test>::contains_key(DAO, 9));
		assert_eq!(held(account()), 0);
	});
}

// pitfall: 71: not only a grant, also the sum of all stays below the horizon.
#[test]
fn the_sum_of_all_has_its_horizon() {
	play(|| {
		budget(1_000);
		let most = (Weighted::one() << 236) - 1;
		hypothetically!({
			Standings::<Test>::mutate(DAO, |standing| standing.outside = most);
			assert_noop!(Dao::mint(DAO, &2, 1), Error::<Test>::Horizon);
		});
		hypothetically!({
			let point = Weighted::one() << 32;
			Standings::<Test>::mutate(DAO, |standing| standing.outside = most - point);
			assert_ok!(Dao::mint(DAO, &2, 1));
		});
	});
}
