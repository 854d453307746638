// SPDX-License-Identifier: Apache-2.0

use frame_support::{
	assert_noop, assert_ok, hypothetically,
	traits::fungible::{InspectHold, Mutate},
};

use super::*;
use crate::{
	rounds::matching::{MAX_VOICE, MAX_VOICES},
	Contributions, Error, Event, HoldReason, Projects, RoundId, RoundLedger, RoundTerms, Rounds,
	Voice,
};

const POOL: Balance = 10_000;

pub fn terms(voice: Voice) -> RoundTerms<Balance, u64> {
	RoundTerms {
		pool: POOL,
		voice: Some(voice),
		cap: 1_000_000,
		least: 10,
		open: 20,
		review: 10,
		claims: 30,
	}
}

pub fn open(terms: RoundTerms<Balance, u64>) -> RoundId {
	fund(1_000_000);
	let id = crate::NextRound::<Test>::get();
	assert_ok!(Dao::do_open_round(DAO, terms));
	id
}

/// A round for all accounts, with projects paid to 15, 16, …
pub fn round(projects: u32) -> RoundId {
	let id = open(terms(Voice::Account));
	for number in 0..projects {
		assert_ok!(Dao::register_project(
			signed(14),
			id,
			15 + u64::from(number),
			Metadata::default()
		));
	}
	id
}

pub fn give(who: AccountId, round: RoundId, project: u32, amount: Balance) {
	assert_ok!(Dao::contribute(signed(who), round, project, amount, None));
}

pub fn in_pot() -> Balance {
	Balances::balance_on_hold(&RuntimeHoldReason::Dao(HoldReason::Pot), &Dao::pot())
}

/// Paid to an account by a claim.
pub fn claim(round: RoundId, project: u32) -> Balance {
	let payee = Projects::<Test>::get(round, project).unwrap().payee;
	let before = Balances::free_balance(payee);
	assert_ok!(Dao::claim_match(signed(9), round, project));
	Balances::free_balance(payee) - before
}

// covers: D-18: twenty contributors, three projects; matches equal an independent calculation.
#[test]
fn twenty_contributors_match_an_independent_calculation() {
	play(|| {
		let id = round(3);
		// Everybody gives to some: many small ones to project 0, a few to 1, one rich to 2.
		let mut given: [Vec<f64>; 3] = Default::default();
		for who in 1..=20u64 {
			let mut gives = |project: usize, amount: u64| {
				give(who, id, project as u32, amount.into());
				given[project].push(amount as f64);
			};
			gives(0, 10 + who % 7);
			if who % 4 == 0 {
				gives(1, 30 * who);
			}
			if who == 20 {
				gives(2, 50_000);
			}
		}
		let plain: Vec<f64> = given
			.iter()
			.map(|of| of.iter().map(|c| c.sqrt()).sum::<f64>().powi(2) - of.iter().sum::<f64>())
			.collect();
		let all: f64 = plain.iter().sum();
		// (10 + …)·20: more plain match than the pool has; so parts of it.
		let expected: Vec<f64> = plain.iter().map(|m| m.min(POOL as f64 * m / all)).collect();
		run(30);
		for (number, expected) in expected.iter().enumerate() {
			let sum: f64 = given[number].iter().sum();
			let paid = claim(id, number as u32) as f64 - sum;
			// The chain rounds each root down, by 2^-8 at most: two parts in a thousand here.
			assert!(
				(paid - expected).abs() < 1.0 + expected / 500.0,
				"project {number}: {paid} against {expected}"
			);
		}
		let paid = Rounds::<Test>::get(id).unwrap().paid;
		assert!(paid <= POOL && POOL - paid < 40, "{paid}");
		// the richest of all stands alone and is matched with nothing
		assert_eq!(Projects::<Test>::get(id, 2).unwrap().matched, 0);
	});
}

// covers: D-18, D-26: a whole life, by decisions; every token comes from somewhere and goes back.
// pitfall: 24
#[test]
fn a_round_from_decision_to_the_last_deposit() {
	play(|| {
		fund(100_000);
		let issuance = Balances::total_issuance();
		let before: Vec<_> = (1..=20).map(Balances::free_balance).collect();
		let open = own(crate::Call::open_round {
			dao: DAO,
			terms: terms(Voice::Member),
		});
		let treasury = Balances::free_balance(account());
		let id = decide(vec![open]);
		assert_eq!(status(id), ProposalState::Enacted);
		assert_eq!(in_pot(), POOL);
		assert!(Balances::free_balance(account()) < treasury - POOL);
		let start = System::block_number();
		assert_ok!(Dao::register_project(signed(5), 0, 6, Metadata::default()));
		assert_ok!(Dao::register_project(signed(5), 0, 7, Metadata::default()));
		events();
		give(1, 0, 0, 100);
		assert_eq!(
			events(),
			vec![Event::Contributed {
				round: 0,
				project: 0,
				who: 1,
				amount: 100,
				via: None
			}]
		);
		give(2, 0, 0, 100);
		give(2, 0, 1, 400);
		give(3, 0, 1, 400);
		assert_eq!(in_pot(), POOL + 1_000);
		// struck in the review: by treasury decision
		let strike = own(crate::Call::strike_project {
			dao: DAO,
			round: 0,
			project: 1,
		});
		assert_noop!(
			Dao::strike_project(signed(1), DAO, 0, 1),
			Error::<Test>::NotEnacting
		);
		let proposal = propose(1, vec![strike]);
		vote(&[1, 2, 3], proposal, Vote::Aye);
		run(VOTING + GRACE);
		assert_eq!(status(proposal), ProposalState::Enacted);
		assert_ok!(Dao::settle_contribution(signed(9), 0, 1, 2));
		assert_noop!(
			Dao::settle_contribution(signed(9), 0, 1, 2),
			Error::<Test>::NoContribution
		);
		assert_noop!(
			Dao::settle_contribution(signed(9), 0, 0, 1),
			Error::<Test>::TooEarly
		);
		run_to_block(start + 30);
		// two voices of 100: plain match 200, the pool would have given all
		assert_eq!(claim(0, 0), 200 + 200);
		assert_noop!(Dao::claim_match(signed(9), 0, 0), Error::<Test>::WrongState);
		assert_ok!(Dao::settle_contribution(signed(9), 0, 0, 1));
		assert_ok!(Dao::settle_contribution(signed(9), 0, 0, 2));
		assert_ok!(Dao::settle_contribution(signed(9), 0, 1, 3));
		assert_noop!(Dao::return_rest(signed(9), 0), Error::<Test>::TooEarly);
		run_to_block(start + 60);
		events();
		assert_ok!(Dao::return_rest(signed(9), 0));
		assert_eq!(
			events(),
			vec![Event::RestReturned {
				round: 0,
				dao: DAO,
				amount: POOL - 200
			}]
		);
		assert_noop!(Dao::return_rest(signed(9), 0), Error::<Test>::WrongState);
		assert_ok!(Dao::remove_project(signed(9), 0, 0));
		assert_ok!(Dao::remove_project(signed(9), 0, 1));
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert_eq!(RoundLedger::<Test>::iter().count(), 0);
		assert_eq!(in_pot(), 0);
		assert_eq!(Balances::total_issuance(), issuance);
		let after: Vec<_> = (1..=20).map(Balances::free_balance).collect();
		let change: Vec<_> = before
			.iter()
			.zip(&after)
			.enumerate()
			.filter(|(_, (before, after))| before != after)
			.map(|(who, (before, after))| (who + 1, *after as i128 - *before as i128))
			.collect();
		assert_eq!(change, vec![(1, -100), (2, -100), (6, 400)]);
		assert_eq!(Balances::free_balance(account()), treasury - 200);
	});
}

// pitfall: 20
#[test]
fn terms_have_their_ranges() {
	play(|| {
		fund(1_000_000);
		let refused = |change: fn(&mut RoundTerms<Balance, u64>)| {
			let mut bad = terms(Voice::Member);
			change(&mut bad);
			assert_noop!(Dao::do_open_round(DAO, bad), Error::<Test>::InvalidTerms);
		};
		refused(|t| t.pool = 0);
		refused(|t| t.cap = 0);
		refused(|t| t.cap = 1_000_001);
		refused(|t| t.least = 9);
		refused(|t| t.open = 0);
		refused(|t| t.open = 90 * 240 + 1);
		refused(|t| t.review = 90 * 240 + 1);
		refused(|t| t.claims = 0);
		refused(|t| t.claims = 365 * 240 + 1);
		let mut dear = terms(Voice::Member);
		dear.pool = 10_000_000;
		assert!(
			frame_support::storage::with_storage_layer(|| Dao::do_open_round(DAO, dear)).is_err()
		);
		let mut default = terms(Voice::Member);
		default.voice = None;
		assert_eq!(
			Rounds::<Test>::get(open(default)).unwrap().voice,
			Voice::Member
		);
	});
}

// Each call in each part of a round's life.
#[test]
fn every_call_has_its_time() {
	play(|| {
		let id = round(2);
		let register = || Dao::register_project(signed(14), id, 15, Metadata::default());
		let give_one = |who| Dao::contribute(signed(who), id, 0, 16, None);
		let claim_one = || Dao::claim_match(signed(9), id, 0);
		let settle = || Dao::settle_contribution(signed(9), id, 0, 1);
		let strike = || Dao::do_strike_project(DAO, id, 1);
		let rest = || Dao::return_rest(signed(9), id);
		let remove = || Dao::remove_project(signed(9), id, 0);
		// open
		assert_ok!(give_one(1));
		assert_ok!(give_one(2));
		assert_noop!(claim_one(), Error::<Test>::TooEarly);
		assert_noop!(settle(), Error::<Test>::TooEarly);
		assert_noop!(rest(), Error::<Test>::TooEarly);
		assert_noop!(remove(), Error::<Test>::TooEarly);
		assert_noop!(Dao::do_strike_project(0, id, 1), Error::<Test>::NotEnacting);
		assert_noop!(
			Dao::contribute(signed(1), id, 0, 9, None),
			Error::<Test>::TooLittle
		);
		assert_noop!(
			Dao::contribute(signed(1), id, 7, 10, None),
			Error::<Test>::UnknownProject
		);
		assert_noop!(
			Dao::contribute(signed(1), 7, 0, 10, None),
			Error::<Test>::UnknownRound
		);
		assert_noop!(
			Dao::contribute(signed(1), id, 0, 10, Some(0)),
			Error::<Test>::NoVoice
		);
		// review
		run(20);
		assert_noop!(register(), Error::<Test>::Expired);
		assert_noop!(give_one(1), Error::<Test>::Expired);
		assert_noop!(claim_one(), Error::<Test>::TooEarly);
		assert_ok!(strike());
		assert_noop!(strike(), Error::<Test>::WrongState);
		assert_noop!(Dao::claim_match(signed(9), id, 1), Error::<Test>::TooEarly);
		// claims
		run(10);
		assert_noop!(Dao::do_strike_project(DAO, id, 0), Error::<Test>::Expired);
		assert_noop!(
			Dao::claim_match(signed(9), id, 1),
			Error::<Test>::WrongState
		);
		assert_noop!(settle(), Error::<Test>::TooEarly);
		assert_noop!(rest(), Error::<Test>::TooEarly);
		let paid = frame_support::hypothetically!({
			assert_ok!(claim_one());
			assert_noop!(remove(), Error::<Test>::NotSettled);
			assert_ok!(settle());
			Projects::<Test>::get(id, 0).unwrap().matched
		});
		assert_eq!(paid, 32);
		// over: what was not claimed goes back to who gave it
		run(30);
		assert_noop!(claim_one(), Error::<Test>::Expired);
		let before = Balances::free_balance(1);
		assert_ok!(settle());
		assert!(Balances::free_balance(1) >= before + 16);
		assert_noop!(remove(), Error::<Test>::NotSettled);
		assert_ok!(Dao::settle_contribution(signed(9), id, 0, 2));
		assert_ok!(remove());
		assert_ok!(rest());
		assert_ok!(Dao::remove_project(signed(9), id, 1));
		assert_noop!(rest(), Error::<Test>::UnknownRound);
		assert_eq!(Contributions::<Test>::iter().count(), 0);
	});
}

// covers: D-26: pool and contributions are out of reach of the DAO's own proposals.
// pitfall: 3
#[test]
fn a_proposal_cannot_reach_the_pot() {
	play(|| {
		let id = round(1);
		give(1, id, 0, 500);
		let all = RuntimeCall::Balances(pallet_balances::Call::transfer_all {
			dest: 9,
			keep_alive: true,
		});
		decide(vec![all]);
		assert_eq!(in_pot(), POOL + 500);
		// A stranger's gift to the pot changes no ledger.
		assert_ok!(Balances::transfer_allow_death(signed(8), Dao::pot(), 77));
		assert_eq!(RoundLedger::<Test>::get(id), POOL + 500);
	});
}

// covers: D-18, D-19: a round outlives its DAO; deadlines end it.
#[test]
fn a_dissolved_dao_ends_its_round_by_time() {
	play(|| {
		let id = round(1);
		give(5, id, 0, 100);
		give(6, id, 0, 100);
		for who in 1..=4 {
			assert_ok!(Dao::leave(signed(who), DAO));
		}
		run(30);
		assert_eq!(claim(id, 0), 400);
		run(30);
		let before = Balances::free_balance(account());
		assert_ok!(Dao::return_rest(signed(9), id));
		assert_eq!(Balances::free_balance(account()) - before, POOL - 200);
	});
}

#[test]
fn the_cap_bounds_a_project() {
	play(|| {
		let mut capped = terms(Voice::Account);
		capped.cap = 100_000;
		let id = open(capped);
		assert_ok!(Dao::register_project(
			signed(14),
			id,
			15,
			Metadata::default()
		));
		for who in 1..=10 {
			give(who, id, 0, 1_000);
		}
		run(30);
		// plain match 90,000, part of the pool 10,000, cap 1,000
		assert_eq!(claim(id, 0), 10_000 + 1_000);
	});
}

// covers: D-18: the limits under which the sums stay exact are errors, not roundings.
#[test]
fn a_voice_and_a_project_have_their_limits() {
	play(|| {
		let id = round(1);
		for who in [5, 6] {
			Balances::set_balance(&who, 2 * MAX_VOICE);
		}
		give(5, id, 0, MAX_VOICE - 10);
		assert_noop!(
			Dao::contribute(signed(5), id, 0, 11, None),
			Error::<Test>::TooMuch
		);
		give(5, id, 0, 10);
		Projects::<Test>::mutate(id, 0, |project| {
			project.as_mut().unwrap().sums.voices = MAX_VOICES;
		});
		hypothetically!({
			assert_noop!(
				Dao::contribute(signed(6), id, 0, 10, None),
				Error::<Test>::TooManyVoices
			);
		});
		Projects::<Test>::mutate(id, 0, |project| {
			project.as_mut().unwrap().sums.voices = 1;
		});
		give(6, id, 0, 10);
		let view = Dao::round(id).unwrap();
		assert_eq!(
			(view.dao, view.pool, view.paid, view.projects),
			(DAO, POOL, 0, 1)
		);
		assert_eq!(view.held, POOL + MAX_VOICE + 10);
		assert_eq!(Dao::round(99), None);
	});
}

// covers: D-18: what a struck project would have got is the others'.
#[test]
fn a_struck_project_leaves_its_part_to_the_others() {
	play(|| {
		let id = round(2);
		for (project, who) in [(0, 5), (0, 6), (1, 7), (1, 8)] {
			give(who, id, project, 20_000);
		}
		let matches = || {
			let views = Dao::projects(id, 0, 2);
			views.iter().map(|view| view.matched).collect::<Vec<_>>()
		};
		assert_eq!(matches(), vec![POOL / 2, POOL / 2]);
		assert_ok!(Dao::register_project(
			signed(14),
			id,
			17,
			Metadata::default()
		));
		assert_ok!(Dao::do_strike_project(DAO, id, 1));
		assert_eq!(matches()[0], POOL);
		run(30);
		// Nobody gave it anything: there is nothing to claim.
		assert_noop!(
			Dao::claim_match(signed(9), id, 2),
			Error::<Test>::NothingToDo
		);
		assert_eq!(claim(id, 0), 40_000 + POOL);
	});
}
