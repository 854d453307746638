// SPDX-License-Identifier: Apache-2.0
//! Random operations: after each one every law holds, a refused call leaves no trace, and no unit
//! of money comes or goes. A plain model of the statements says what everybody must have.

use super::*;
use frame_support::{dispatch::DispatchResult, storage::with_storage_layer};
use proptest::{
	prelude::*,
	test_runner::{Config as ProptestConfig, RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::StateVersion;
use std::collections::BTreeMap;

/// Operations in a run. `ENMESH_OPS` says how many there are altogether.
const LENGTH: usize = 200;

fn number(name: &str, otherwise: u64) -> u64 {
	std::env::var(name)
		.ok()
		.and_then(|text| text.parse().ok())
		.unwrap_or(otherwise)
}

#[derive(Clone, Debug)]
enum Op {
	Record {
		by: u64,
		member: u64,
		back: u32,
		entries: Vec<(u8, u8, u16)>,
	},
	Batch {
		by: u64,
		statements: Vec<(u64, u32, Vec<(u8, u8, u16)>)>,
	},
	Void {
		by: u64,
		member: u64,
		back: u32,
		entry: (u8, u8, u16),
	},
	Charge {
		member: u64,
		points: u64,
	},
	Feed {
		member: u64,
		units: u16,
	},
	Enrol {
		by: u64,
		member: u64,
	},
	Unenrol {
		by: u64,
		member: u64,
	},
	Role {
		member: u64,
		until: u32,
	},
	Price {
		row: u8,
		points: u32,
		day_cap: u16,
		week_cap: u32,
	},
	Rules {
		step: u32,
		min: u32,
		goal: u16,
	},
	Attester {
		who: u64,
		budget: u64,
		from_back: u32,
	},
	RemoveAttester {
		who: u64,
	},
	Days(u32),
}

fn member() -> impl Strategy<Value = u64> {
	prop_oneof![Just(LEA), Just(NORA), Just(TOM), Just(12u64)]
}

fn attester() -> impl Strategy<Value = u64> {
	prop_oneof![5 => Just(TESS), 4 => Just(TOM), 1 => Just(EVE), 1 => Just(OWNER)]
}

fn line() -> impl Strategy<Value = (u8, u8, u16)> {
	(0u8..8, 0u8..6, prop_oneof![0u16..12, 0u16..300])
}

fn lines() -> impl Strategy<Value = Vec<(u8, u8, u16)>> {
	proptest::collection::vec(line(), 0..6)
}

fn op() -> impl Strategy<Value = Op> {
	prop_oneof![
		12 => (attester(), member(), 0u32..4, lines())
			.prop_map(|(by, member, back, entries)| Op::Record { by, member, back, entries }),
		4 => (attester(), proptest::collection::vec((member(), 0u32..3, lines()), 0..4))
			.prop_map(|(by, statements)| Op::Batch { by, statements }),
		4 => (attester(), member(), 0u32..3, line())
			.prop_map(|(by, member, back, entry)| Op::Void { by, member, back, entry }),
		1 => (member(), 0u64..400).prop_map(|(member, points)| Op::Charge { member, points }),
		3 => (member(), 0u16..4).prop_map(|(member, units)| Op::Feed { member, units }),
		3 => (attester(), member()).prop_map(|(by, member)| Op::Enrol { by, member }),
		1 => (prop_oneof![Just(OWNER), member()], member())
			.prop_map(|(by, member)| Op::Unenrol { by, member }),
		2 => (member(), 0u32..6).prop_map(|(member, until)| Op::Role { member, until }),
		1 => (0u8..6, 0u32..9, 0u16..200, 0u32..900).prop_map(|(row, points, day_cap, week_cap)| {
			Op::Price { row, points, day_cap, week_cap }
		}),
		1 => (0u32..200_000, 0u32..60, 0u16..200)
			.prop_map(|(step, min, goal)| Op::Rules { step, min, goal }),
		2 => (attester(), prop_oneof![0u64..3_000, Just(1_000_000)], 0u32..3)
			.prop_map(|(who, budget, from_back)| Op::Attester { who, budget, from_back }),
		1 => attester().prop_map(|who| Op::RemoveAttester { who }),
		4 => prop_oneof![8 => 1u32..4, 1 => 5u32..60].prop_map(Op::Days),
	]
}

fn entries(lines: &[(u8, u8, u16)]) -> Vec<Entry> {
	lines
		.iter()
		.map(|(weekday, row, total)| entry(*weekday, *row, *total))
		.collect()
}

fn apply(op: &Op) -> DispatchResult {
	let week = Learn::now().week;
	// One week ahead up to two weeks back.
	let ago = |back: u32| week + 1 - back;
	let owner = RuntimeOrigin::signed(OWNER);
	match op {
		Op::Record {
			by,
			member,
			back,
			entries: lines,
		} => record(*by, *member, ago(*back), &entries(lines)),
		Op::Batch { by, statements } => plain(Learn::record_batch(
			RuntimeOrigin::signed(*by),
			0,
			statements
				.iter()
				.map(|(member, back, lines)| statement(*member, ago(*back), &entries(lines)))
				.collect::<Vec<_>>()
				.try_into()
				.unwrap(),
		)),
		Op::Void {
			by,
			member,
			back,
			entry: (weekday, row, total),
		} => Learn::void_entry(
			RuntimeOrigin::signed(*by),
			0,
			*member,
			ago(*back),
			entry(*weekday, *row, *total),
		),
		Op::Charge { member, points } => Learn::charge(owner, 0, *member, *points, [0; 32]),
		Op::Feed { member, units } => {
			<Learn as OnActivity<u64>>::on_activity(0, member, QUIZZES, *units)
		},
		Op::Enrol { by, member } => Learn::enrol(RuntimeOrigin::signed(*by), 0, *member),
		Op::Unenrol { by, member } => Learn::unenrol(RuntimeOrigin::signed(*by), 0, *member),
		Op::Role { member, until } => Learn::set_role(owner, 0, *member, 1, week + *until),
		Op::Price {
			row,
			points,
			day_cap,
			week_cap,
		} => Learn::set_row(owner, 0, *row, terms(*points, *day_cap, *week_cap)),
		Op::Rules { step, min, goal } => Learn::update_program(
			owner,
			0,
			None,
			None,
			Some(Rules {
				step: *step,
				min_day_points: *min,
				goal_minutes: *goal,
				..rules()
			}),
		),
		Op::Attester {
			who,
			budget,
			from_back,
		} => Learn::set_attester(
			owner,
			0,
			*who,
			vec![STUDY, POSTS, SECTIONS, HELP].try_into().unwrap(),
			*budget,
			ago(*from_back),
		),
		Op::RemoveAttester { who } => Learn::remove_attester(owner, 0, *who),
		Op::Days(days) => {
			pallet_timestamp::Now::<Test>::mutate(|now| {
				*now += u64::from(*days) * crate::week::DAY_MS
			});
			Ok(())
		},
	}
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

/// Events alone must tell everybody's points: what a recomputation starts from.
#[derive(Default)]
struct Told(BTreeMap<u64, (u64, i128)>);

impl Told {
	fn listen(&mut self) {
		for record in System::events() {
			match record.event {
				RuntimeEvent::Learn(
					Event::Recorded {
						member,
						earned,
						balance,
						..
					}
					| Event::EntryVoided {
						member,
						earned,
						balance,
						..
					},
				) => {
					self.0.insert(member, (earned, balance));
				},
				RuntimeEvent::Learn(Event::Charged {
					member, balance, ..
				}) => {
					self.0.entry(member).or_default().1 = balance;
				},
				RuntimeEvent::Learn(Event::Enrolled { member, .. }) => {
					self.0.insert(member, (0, 0));
				},
				RuntimeEvent::Learn(Event::Unenrolled { member, .. }) => {
					self.0.remove(&member);
				},
				_ => (),
			}
		}
		System::reset_events();
	}

	fn check(&self) {
		assert_eq!(Ledgers::<Test>::iter_prefix(0).count(), self.0.len());
		for (member, told) in self.0.iter() {
			let points = Learn::points(0, *member).expect("is enrolled");
			assert_eq!((points.earned, points.balance), *told, "events of {member}");
			let seen = shadow(*member);
			assert_eq!((seen.earned, seen.balance), *told, "shadow of {member}");
		}
	}
}

fn run(ops: &[Op]) -> (u32, u32) {
	let mut tally = (0, 0);
	ExtBuilder::default().build_and_execute(|| {
		let mut told = Told::default();
		setup();
		let issuance = Balances::total_issuance();
		for op in ops {
			let before = root();
			let result = with_storage_layer(|| apply(op));
			match result {
				Ok(()) => tally.0 += 1,
				Err(_) => {
					tally.1 += 1;
					assert_eq!(root(), before, "{op:?} was refused and left a trace");
				},
			}
			told.listen();
			told.check();
			Learn::do_try_state().unwrap_or_else(|error| panic!("{op:?}: {error:?}"));
			assert_eq!(Balances::total_issuance(), issuance);
		}
	});
	tally
}

// covers: L-03, L-13
#[test]
fn laws_hold_under_random_operations() {
	let seed = number("ENMESH_SEED", 20_261_121);
	let runs = u32::try_from(number("ENMESH_OPS", 800).div_ceil(LENGTH as u64)).unwrap();
	println!("ENMESH_SEED={seed}: {runs} runs of {LENGTH} operations");
	let mut bytes = [0u8; 32];
	bytes[..8].copy_from_slice(&seed.to_le_bytes());
	let config = ProptestConfig {
		cases: runs,
		failure_persistence: None,
		max_shrink_iters: 200,
		..ProptestConfig::default()
	};
	let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
	let tally = std::cell::Cell::new((0u32, 0u32));
	TestRunner::new_with_rng(config, rng)
		.run(&proptest::collection::vec(op(), LENGTH), |ops| {
			let (done, refused) = run(&ops);
			let (all_done, all_refused) = tally.get();
			tally.set((all_done + done, all_refused + refused));
			Ok(())
		})
		.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
	let (done, refused) = tally.get();
	println!("{done} operations succeeded, {refused} were refused");
	assert!(
		done > runs * 20 && refused > runs * 20,
		"the mix has become one-sided"
	);
}
