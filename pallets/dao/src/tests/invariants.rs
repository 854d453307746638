// SPDX-License-Identifier: Apache-2.0

//! Random lives of several DAOs: after each operation every invariant holds, a failed call leaves
//! no trace, no token appears or disappears, and deposits on hold are exactly those in records.

mod ops;
mod reader;

use frame_support::traits::fungible::InspectHold;
use proptest::{
	prelude::*,
	test_runner::{Config as RunConfig, RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::StateVersion;

use ops::{apply, op, Op};
use reader::{Reader, MUST_HAPPEN};

use super::*;
use crate::{HoldReason, Proposals};

/// Operations in one life.
const STEPS: usize = 100;

/// Lives in a run: `ENMESH_OPS` operations together. The default keeps the inner loop quick;
/// continuous integration asks for more.
pub fn lives() -> u32 {
	let operations: u32 = std::env::var("ENMESH_OPS").map_or(300, |number| number.parse().unwrap());
	operations.div_ceil(STEPS as u32).max(1)
}

/// After their time, rounds leave nothing behind.
fn settle_rounds() {
	for ((round, project, who), _) in crate::Contributions::<Test>::iter().collect::<Vec<_>>() {
		assert_ok!(Dao::settle_contribution(signed(9), round, project, who));
	}
	for (round, project, _) in crate::Projects::<Test>::iter().collect::<Vec<_>>() {
		assert_ok!(Dao::remove_project(signed(9), round, project));
	}
	for round in crate::Rounds::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Dao::return_rest(signed(9), round));
	}
	assert_eq!(crate::Rounds::<Test>::iter().count(), 0);
	assert_eq!(crate::RoundLedger::<Test>::iter().count(), 0);
	assert_eq!(crate::Vouchings::<Test>::iter().count(), 0);
	let pot = RuntimeHoldReason::Dao(HoldReason::Pot);
	assert_eq!(Balances::balance_on_hold(&pot, &Dao::pot()), 0);
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

/// Three DAOs with different voting systems, money, reputation inside and outside, and a round, so
/// that a life has something to work with.
fn furnish() {
	set_constitution(DAO, |constitution| {
		constitution.delegations = 2;
		constitution.reputation_budget = 500;
		constitution.guest_seat = Some(30);
	});
	for (dao, system) in [(2, 2), (3, 3)] {
		let seats = vec![1, 2, 3];
		assert_ok!(apply(&Op::Found {
			who: 1,
			seats,
			system
		}));
		assert_ok!(apply(&Op::Accept { dao, who: 2 }));
		assert_ok!(apply(&Op::Accept { dao, who: 3 }));
		assert_ok!(apply(&Op::Start { dao }));
	}
	// One of a single person, who may leave it.
	assert_ok!(apply(&Op::Found {
		who: 4,
		seats: vec![4],
		system: 0
	}));
	assert_ok!(apply(&Op::Start { dao: 4 }));
	for dao in 1..4 {
		assert_ok!(apply(&Op::Fund {
			dao,
			amount: 200_000
		}));
		for (who, amount) in [(1, 60), (2, 40), (8, 35), (9, 25)] {
			assert_ok!(apply(&Op::Mint { dao, who, amount }));
		}
	}
	assert_ok!(Dao::do_offer_exchange(1, 2, 2, 1, 300));
	assert_ok!(Dao::delegate(signed(2), DAO, 1));
	assert_ok!(Dao::do_open_round(
		DAO,
		crate::RoundTerms {
			pool: 5_000,
			voice: Some(crate::Voice::Account),
			cap: 500_000,
			least: 10,
			open: 90,
			review: 10,
			claims: 200,
		}
	));
	for who in [5, 6, 7] {
		assert_ok!(apply(&Op::Register { round: 0, who }));
	}
	Dao::do_try_state().unwrap();
}

fn live(ops: &[Op], seen: &mut std::collections::BTreeMap<String, usize>) -> usize {
	let mut done = 0;
	let mut reader = Reader::default();
	ExtBuilder::default().build_and_execute(|| {
		let issuance = Balances::total_issuance();
		furnish();
		reader.read();
		for op in ops {
			let before = root();
			let result = frame_support::storage::with_storage_layer(|| apply(op));
			match result {
				Ok(()) => done += 1,
				Err(_) => assert_eq!(root(), before, "{op:?} failed and left a trace"),
			}
			if let Err(broken) = Dao::do_try_state() {
				panic!("after {op:?}: {broken:?}");
			}
			assert_eq!(Balances::total_issuance(), issuance);
			reader.read();
		}
		reader.check();
		// Whatever happened, in bounded time every proposal has its answer, and every round can be
		// settled to the last unit.
		run(400);
		settle_rounds();
		reader.read();
		for (name, count) in core::mem::take(&mut reader.seen) {
			*seen.entry(name).or_default() += count;
		}
		assert!(Proposals::<Test>::iter().all(|(_, proposal)| proposal.state.is_answered()));
	});
	done
}

// covers: D-05, D-07, D-09, D-16, D-17, D-18, D-20, D-24
#[test]
fn random_lives_keep_every_invariant() {
	let seed: [u8; 32] = match std::env::var("ENMESH_SEED") {
		Ok(number) => number
			.parse::<u64>()
			.unwrap()
			.to_le_bytes()
			.repeat(4)
			.try_into()
			.unwrap(),
		Err(_) => {
			let now = std::time::SystemTime::now();
			let number = now
				.duration_since(std::time::UNIX_EPOCH)
				.unwrap()
				.as_nanos() as u64;
			println!("seed: ENMESH_SEED={number}");
			number.to_le_bytes().repeat(4).try_into().unwrap()
		},
	};
	let config = RunConfig {
		cases: lives(),
		failure_persistence: None,
		..RunConfig::default()
	};
	let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
	let mut runner = TestRunner::new_with_rng(config, rng);
	let done = core::cell::Cell::new(0usize);
	let seen = core::cell::RefCell::new(std::collections::BTreeMap::new());
	runner
		.run(&prop::collection::vec(op(), STEPS), |ops| {
			done.set(done.get() + live(&ops, &mut seen.borrow_mut()));
			Ok(())
		})
		.unwrap_or_else(|failure| panic!("seed {seed:?}: {failure}"));
	// A walk in which hardly anything succeeds would prove nothing.
	assert!(
		done.get() > lives() as usize * STEPS / 5,
		"only {} succeeded",
		done.get()
	);
	let seen = seen.into_inner();
	println!("{seen:?}");
	if lives() as usize * STEPS >= 20_000 {
		for name in MUST_HAPPEN {
			assert!(seen.contains_key(name), "{name} never happened");
		}
	}
	println!(
		"{} operations, {} succeeded",
		lives() as usize * STEPS,
		done.get()
	);
}
