// SPDX-License-Identifier: Apache-2.0
//! Random calls of every kind, by everybody, on a school with money in it. After each one every law
//! holds; a refused call leaves the storage as it was; a call that was free does not fail; none writes
//! more than it weighs; what the read `actions` lists is possible; no unit of any asset comes or goes.

mod calls;
mod school;

use super::{
	courses::{buy, course_terms, create_course, item, AUTHOR},
	*,
};
use crate::{
	formula::{quiz_commit, quiz_key, score_commit},
	merkle::{leaf, proof_of, root_of, Node},
	week::DAY_MS,
};
use calls::*;
use enmesh_weighed::Scale;
use frame_support::{
	dispatch::CheckIfFeeless,
	traits::{GetCallName, StorageInfoTrait},
	weights::constants::RocksDbWeight,
};
use proptest::{
	prelude::*,
	test_runner::{Config as ProptestConfig, RngAlgorithm, TestRng, TestRunner},
};
use scale_info::TypeInfo;
use school::*;
use sp_runtime::{traits::Dispatchable, StateVersion};
use std::collections::{BTreeMap, BTreeSet};

type LearnCall = crate::Call<Test>;

/// Calls in a run.
const LENGTH: usize = 250;
/// Kinds of calls.
const KINDS: usize = 69;
const SALT: [u8; 32] = [7; 32];
const KEY: &[u8] = b"abcd";
const PEOPLE: [u64; 9] = [OWNER, TESS, TOM, LEA, NORA, 12, 13, EVE, AUTHOR];
/// Who passed before it began, and reviews.
const PEERS: [u64; 8] = [60, 61, 62, 63, 64, 65, 66, 67];
/// Learners, more often than everybody.
const LEARNERS: [u64; 4] = [LEA, NORA, 12, 13];

#[derive(Clone, Debug)]
struct Op {
	kind: usize,
	by: u64,
	who: u64,
	n: u16,
}

fn op() -> impl Strategy<Value = Op> {
	let anybody = || {
		prop_oneof![
			5 => proptest::sample::select(&LEARNERS[..]),
			1 => proptest::sample::select(&PEOPLE[..]),
		]
	};
	// Days and records more often than the rest, and what has to fall into a window.
	let kind = prop_oneof![
		8 => 0usize..KINDS,
		2 => 0usize..2,
		3 => 25usize..28,
		4 => proptest::sample::select(&[21usize, 32, 37, 38, 39, 43, 44, 45, 68][..]),
		1 => proptest::sample::select(&[6usize, 11, 12, 13, 17, 18, 19, 21][..]),
	];
	(kind, anybody(), anybody(), any::<u16>()).prop_map(|(kind, by, who, n)| Op {
		kind,
		by,
		who,
		n,
	})
}

fn pass_time(n: u16) {
	let ms = match n % 12 {
		_ if n.is_multiple_of(61) => DAY_MS * 400,
		0 => DAY_MS * 7,
		1..=4 => DAY_MS,
		_ => DAY_MS / 3,
	};
	pallet_timestamp::Now::<Test>::mutate(|now| *now += ms);
	let now = System::block_number();
	for block in now..now + 10 {
		frame_system::BlockHash::<Test>::insert(block, sp_core::H256::repeat_byte(n as u8));
	}
	// Now and then the chain is too busy to draw panels by itself.
	if n % 3 == 1 {
		System::set_block_number(now + 5);
	} else {
		run_to_block(now + 5);
	}
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

/// What was seen: calls that worked, were refused; events.
#[derive(Default)]
struct Seen {
	done: BTreeMap<&'static str, u32>,
	refused: BTreeMap<&'static str, u32>,
	events: BTreeSet<String>,
}

impl Seen {
	fn listen(&mut self) {
		for record in System::events() {
			if let RuntimeEvent::Learn(event) = record.event {
				let text = format!("{event:?}");
				let text = text.trim_start_matches("Event::");
				let name = text.split([' ', '{', '(']).next().unwrap_or_default();
				self.events.insert(name.into());
			}
		}
		System::reset_events();
	}

	/// Calls that never worked, and events that never came.
	fn never(&self) -> Vec<String> {
		let calls = LearnCall::get_call_names().iter();
		let calls = calls.filter(|name| !self.done.contains_key(*name)).copied();
		let scale_info::TypeDef::Variant(all) = Event::<Test>::type_info().type_def else {
			panic!("events are variants");
		};
		let events = all.variants.iter().map(|variant| variant.name);
		let events = events.filter(|name| *name != "__Ignore" && !self.events.contains(*name));
		calls.chain(events).map(String::from).collect()
	}
}

/// What the read lists works; some time after each tenth operation, for one of those who act.
fn check_actions(op: &Op) {
	let listed = Learn::actions(op.who, 0).actions;
	assert!(
		listed.iter().all(|one| {
			let now = pallet_timestamp::Now::<Test>::get();
			one.until.is_none_or(|until| now < until)
		}),
		"{listed:?}: something is over"
	);
}

fn run(ops: &[Op], seen: &mut Seen) {
	ExtBuilder::default().build().execute_with(|| {
		school();
		seen.listen();
		let issued = || (Balances::total_issuance(), Assets::total_supply(1));
		let before = issued();
		for op in ops {
			if op.kind == 0 {
				pass_time(op.n);
			} else {
				let by = signer(op);
				let origin = RuntimeOrigin::signed(by);
				let call = call_of(&Op { by, ..op.clone() });
				let name = call.get_call_name();
				let call = RuntimeCall::Learn(call);
				let free = call.is_feeless(&origin);
				let state = root();
				let scale = Scale {
					set: Database::set,
					usual: RocksDbWeight::get(),
					items: AllPalletsWithSystem::storage_info,
				};
				let result = frame_support::storage::with_storage_layer(|| {
					scale
						.weigh(&call, || call.clone().dispatch(origin))
						.map(|_| ())
						.map_err(|error| error.error)
				});
				match result {
					Ok(()) => *seen.done.entry(name).or_default() += 1,
					Err(error) => {
						*seen.refused.entry(name).or_default() += 1;
						assert!(!free, "{op:?} was free and failed: {error:?}");
						assert_eq!(root(), state, "{op:?} was refused and left a trace");
					},
				}
			}
			seen.listen();
			Learn::do_try_state().unwrap_or_else(|error| panic!("{op:?}: {error:?}"));
			assert_eq!(issued(), before, "{op:?}: money came or went");
			if op.n % 10 == 0 {
				let state = root();
				check_actions(op);
				assert_eq!(root(), state, "a read left a trace");
			}
		}
	});
}

// covers: L-01, L-02, L-03, L-06, L-07, L-08, L-09, L-10, L-11, L-12, L-14
#[test]
fn every_law_holds_whatever_is_called() {
	let number = |name: &str, otherwise: u64| {
		let text = std::env::var(name).ok();
		text.and_then(|text| text.parse().ok()).unwrap_or(otherwise)
	};
	let seed = number("ENMESH_SEED", 20_261_121);
	let ops = number("ENMESH_OPS", 500);
	let runs = u32::try_from(ops.div_ceil(LENGTH as u64)).unwrap();
	println!("ENMESH_SEED={seed}: {runs} runs of {LENGTH} calls");
	let mut bytes = [0u8; 32];
	bytes[..8].copy_from_slice(&seed.to_le_bytes());
	let config = ProptestConfig {
		cases: runs,
		failure_persistence: None,
		max_shrink_iters: 300,
		..ProptestConfig::default()
	};
	let seen = std::cell::RefCell::new(Seen::default());
	TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
		.run(&proptest::collection::vec(op(), LENGTH), |ops| {
			run(&ops, &mut seen.borrow_mut());
			Ok(())
		})
		.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
	let seen = seen.into_inner();
	println!("succeeded: {:?}", seen.done);
	println!("refused: {:?}", seen.refused);
	let never = seen.never();
	println!("never: {never:?}");
	// In as many as CI makes, every call works at least once and every event comes.
	assert!(ops < 20_000 || never.is_empty(), "{never:?}");
	assert!(seen.done.values().sum::<u32>() > runs * 30);
}
