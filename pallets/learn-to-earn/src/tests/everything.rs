// SPDX-License-Identifier: Apache-2.0
//! Random calls of every kind, by everybody, on a school with money in it. After each one every law
//! holds; a refused call leaves the storage as it was; a call that was free does not fail; no unit
//! of any asset comes or goes.

use super::{courses::*, *};
use crate::{
	formula::{quiz_commit, quiz_key, score_commit},
	merkle::{leaf, proof_of, root_of, Node},
	week::DAY_MS,
};
use frame_support::dispatch::CheckIfFeeless;
use proptest::{
	prelude::*,
	test_runner::{Config as ProptestConfig, RngAlgorithm, TestRng, TestRunner},
};
use sp_runtime::{traits::Dispatchable, StateVersion};

type LearnCall = crate::Call<Test>;

/// Calls in a run.
const LENGTH: usize = 250;
/// Kinds of calls.
const KINDS: usize = 48;
const SALT: [u8; 32] = [7; 32];
const KEY: &[u8] = b"abcd";
const PEOPLE: [u64; 9] = [OWNER, TESS, TOM, LEA, NORA, 12, 13, EVE, AUTHOR];
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
		3 => proptest::sample::select(&[32usize, 39, 43, 44, 45][..]),
		1 => proptest::sample::select(&[6usize, 11, 12, 13, 17, 19, 21][..]),
	];
	(kind, anybody(), anybody(), any::<u16>()).prop_map(|(kind, by, who, n)| Op {
		kind,
		by,
		who,
		n,
	})
}

fn scores(n: u16) -> Scores {
	let score = n % 10_001;
	Scores {
		quality: score,
		quantity: 10_000 - score,
		impact: 5_000,
	}
}

fn quiz_spec() -> QuizSpec {
	let questions = Node::repeat_byte(1);
	QuizSpec {
		section: Some((0, 2)),
		row: QUIZZES,
		questions,
		key: quiz_key(&Learn::genesis(), &OWNER, &questions, KEY, &SALT),
		count: 4,
		pass: 2,
		seats: 3,
		compensation: 20,
		open: DAY_MS,
		key_window: DAY_MS,
		reveal: DAY_MS,
	}
}

fn assignment_spec(panel: u8) -> AssignmentSpec<u64> {
	AssignmentSpec {
		section: Some((0, 3)),
		row: QUIZZES,
		reviewer_row: Some(QUIZZES),
		points: 9,
		weights: [5, 3, 2],
		pass: 4_000,
		tolerance: 1_000,
		panel,
		assessor: TOM,
		stake: 100,
		commit: DAY_MS,
		reveal: DAY_MS,
		assess: 2 * DAY_MS,
		challenge: 2 * DAY_MS,
		rule: 2 * DAY_MS,
		seats: 9,
	}
}

fn sections() -> BoundedVec<Section, MaxSections> {
	let item = |item| Section::Item {
		row: SECTIONS,
		item,
	};
	vec![item(0), item(1), Section::Quiz, Section::Assignment]
		.try_into()
		.unwrap()
}

fn words(op: &Op) -> Statement<u64> {
	let now = Learn::now();
	let day = |back: u16| (now.weekday() as u16 + 7 - back % 7) as u8 % 7;
	let week = now.week - u32::from(op.n.is_multiple_of(8));
	statement(
		op.who,
		week,
		&[
			entry(day(op.n % 3), STUDY, op.n % 140),
			entry(now.weekday(), SECTIONS, op.n % 2),
		],
	)
}

/// One of the last three of what there is.
fn pick(count: u32, n: u16) -> u32 {
	let back = u32::from(n) % count.clamp(1, 3);
	count.saturating_sub(1).saturating_sub(back)
}

/// What a batch says of a learner's week.
fn week_of(week: Week, index: usize) -> Statement<u64> {
	statement(LEARNERS[index], week, &[entry(0, STUDY, 90 + index as u16)])
}

fn leaves(week: Week) -> Vec<Node> {
	let genesis = Learn::genesis();
	(0..4)
		.map(|index| {
			leaf(
				&genesis,
				0,
				week,
				index as u32,
				&week_of(week, index),
				&[1; 16],
			)
		})
		.collect()
}

fn call_of(op: &Op) -> LearnCall {
	let (by, who, n) = (op.by, op.who, op.n);
	let amount = Balance::from(n % 600) + 1;
	let week = Learn::now().week;
	let asset = if n % 2 == 0 { MESH } else { USD };
	let quiz = pick(NextQuiz::<Test>::get(), n);
	let submission = u64::from(pick(NextSubmission::<Test>::get() as u32, n));
	let assignment = pick(NextAssignment::<Test>::get(), n);
	let batch = u64::from(pick(NextBatch::<Test>::get() as u32, n));
	let oldest = EpochList::<Test>::get(0).first().copied();
	let epoch = oldest.unwrap_or(week.saturating_sub(u32::from(n % 12)));
	let genesis = Learn::genesis();
	let answers: Answers = KEY.to_vec().try_into().unwrap();
	let course = u32::from(n % 2);
	match op.kind {
		1 => LearnCall::record {
			program: 0,
			statement: words(op),
		},
		2 => LearnCall::record_batch {
			program: 0,
			statements: vec![words(op)].try_into().unwrap(),
		},
		3 => LearnCall::void_entry {
			program: 0,
			member: who,
			week,
			entry: entry((n % 7) as u8, STUDY, n % 60),
		},
		4 => LearnCall::charge {
			program: 0,
			member: who,
			points: amount as u64,
			reason: [0; 32],
		},
		5 => LearnCall::commit_batch {
			program: 0,
			week,
			root: root_of(&leaves(week)).expect("there are leaves"),
			count: 4,
			max_points: amount as u64,
		},
		6 => {
			let week = Batches::<Test>::get(batch).map_or(week, |found| found.week);
			let index = usize::from(n % 4);
			LearnCall::claim_leaf {
				batch,
				index: index as u32,
				statement: week_of(week, index),
				salt: [1; 16],
				proof: proof_of(&leaves(week), index).unwrap().try_into().unwrap(),
			}
		},
		7 => LearnCall::void_batch { batch },
		8 => LearnCall::drop_batch { batch },
		9 => LearnCall::set_epochs {
			program: 0,
			terms: super::epochs::epoch_terms((n % 3) as u8 + 1, &[(MESH, 2_000), (USD, 500)]),
		},
		10 => LearnCall::fund_epoch {
			program: 0,
			asset,
			amount,
		},
		11 => LearnCall::claim_epoch {
			program: 0,
			epoch,
			who,
		},
		12 => LearnCall::roll_epoch { program: 0, epoch },
		13 => match Credits::<Test>::iter().next() {
			Some((who, asset, _)) => LearnCall::withdraw_credit { who, asset },
			None => LearnCall::withdraw_credit { who, asset },
		},
		14 => LearnCall::set_privilege {
			program: 0,
			privilege: (n % 2) as u8,
			offer: Offer {
				price: u64::from(n % 40) + 1,
				stock: 99,
				per_member: 30,
			},
		},
		15 => LearnCall::redeem {
			program: 0,
			privilege: (n % 2) as u8,
			max_price: 40,
			commitment: [0; 32],
		},
		16 => LearnCall::set_course {
			course,
			terms: CourseTerms {
				preview: n % 2,
				seats: 9,
				..course_terms(asset, amount, (n % 4) as u8)
			},
			sections: Sections::<Test>::get(course),
		},
		17 => LearnCall::purchase {
			course,
			learner: who,
			version: Courses::<Test>::get(course).map_or(0, |found| found.version),
			max_price: 700,
			voucher: (n % 4 == 1 && by == who).then_some(0),
		},
		18 => LearnCall::release_sale {
			course,
			learner: who,
		},
		19 => LearnCall::refund {
			course,
			learner: who,
		},
		20 => LearnCall::leave_course {
			course,
			learner: who,
		},
		21 => LearnCall::issue_credential { course, who },
		22 => LearnCall::revoke_credential {
			course,
			who,
			reason: [0; 32],
		},
		23 => LearnCall::drop_credential { course, who },
		24 => LearnCall::open_quiz {
			program: 0,
			spec: quiz_spec(),
		},
		25 => LearnCall::commit_answers {
			quiz,
			commitment: quiz_commit(&genesis, quiz, &by, KEY, &SALT),
		},
		26 => LearnCall::show_key {
			quiz,
			answers,
			salt: SALT,
		},
		27 => LearnCall::reveal_answers {
			quiz,
			who,
			answers,
			salt: SALT,
		},
		28 => LearnCall::claim_silence { quiz, who },
		29 => LearnCall::close_quiz { quiz, limit: 2 },
		30 => LearnCall::open_assignment {
			program: 0,
			spec: assignment_spec(if n % 2 == 0 { 0 } else { 3 }),
		},
		31 => LearnCall::retire_assignment { assignment },
		32 => LearnCall::submit {
			assignment,
			work: Node::zero(),
		},
		33 => LearnCall::drop_attempt { assignment, who },
		34 => LearnCall::offer_review { assignment },
		35 => LearnCall::stop_review { assignment },
		36 => LearnCall::draw { submission },
		37 => LearnCall::commit_scores {
			submission,
			commitment: score_commit(&genesis, submission, &by, &scores(5), &SALT),
		},
		38 => LearnCall::reveal_scores {
			submission,
			scores: scores(5),
			salt: SALT,
		},
		39 => LearnCall::settle { submission },
		40 => LearnCall::register_assessor {
			kind: AssessorKind::Human {
				policy: Node::repeat_byte(n as u8 % 2),
			},
			bond: amount,
		},
		41 => LearnCall::withdraw_bond {},
		42 => LearnCall::appoint_assessor {
			program: 0,
			who,
			ceiling: u64::from(n % 50),
		},
		43 => LearnCall::assess {
			submission,
			scores: (n % 8 != 0).then(|| scores(n)),
			evidence: Node::zero(),
			reason: Default::default(),
		},
		44 => LearnCall::challenge {
			submission,
			reason: [0; 32],
		},
		45 => LearnCall::rule {
			submission,
			scores: scores(n),
		},
		46 => LearnCall::add_fuel { program: 0, amount },
		_ => LearnCall::unenrol {
			program: 0,
			member: who,
		},
	}
}

/// Who signs: mostly who can.
fn signer(op: &Op) -> u64 {
	match op.kind {
		_ if op.n.is_multiple_of(7) => op.by,
		1..=3 => TESS,
		5 => TESS,
		4 | 7 | 9 | 14 | 16 | 22 | 24 | 26 | 30 | 31 | 42 | 45 => OWNER,
		40 | 41 | 43 => TOM,
		15 | 19 | 20 | 23 | 25 | 32 | 34 | 35 | 37 | 38 | 44 => op.who,
		_ => op.by,
	}
}

fn school() {
	setup();
	for who in [NORA, 12, 13] {
		enrol(0, who);
	}
	let owner = || RuntimeOrigin::signed(OWNER);
	assert_ok!(Learn::set_epochs(
		owner(),
		0,
		super::epochs::epoch_terms(1, &[(MESH, 2_000), (USD, 500)])
	));
	let offer = Offer {
		price: 5,
		stock: 99,
		per_member: 30,
	};
	assert_ok!(Learn::add_privilege(
		owner(),
		0,
		bytes("v"),
		Effect::Voucher { ppm: 150_000 },
		offer
	));
	assert_ok!(Learn::add_privilege(
		owner(),
		0,
		bytes("c"),
		Effect::Code,
		offer
	));
	for (days, count) in [(0, 4), (2, 2)] {
		let terms = CourseTerms {
			seats: 9,
			..course_terms(USD, 100, days)
		};
		assert_ok!(create_course(terms, &sections()[..count]));
	}
	assert_ok!(Learn::register_assessor(
		RuntimeOrigin::signed(TOM),
		AssessorKind::Human {
			policy: Node::zero()
		},
		500
	));
	assert_ok!(Learn::appoint_assessor(owner(), 0, TOM, 40));
	for panel in [0, 3] {
		assert_ok!(Learn::open_assignment(owner(), 0, assignment_spec(panel)));
	}
	assert_ok!(Learn::open_quiz(owner(), 0, quiz_spec()));
	for who in LEARNERS {
		mint_usd(who, 5_000);
	}
	for who in LEARNERS {
		assert_ok!(buy(EVE, who, 100, None));
	}
}

fn pass_time(n: u16) {
	let ms = match n % 12 {
		0 => DAY_MS * 7,
		1..=4 => DAY_MS,
		_ => DAY_MS / 3,
	};
	pallet_timestamp::Now::<Test>::mutate(|now| *now += ms);
	let now = System::block_number();
	for block in now..now + 10 {
		frame_system::BlockHash::<Test>::insert(block, sp_core::H256::repeat_byte(n as u8));
	}
	run_to_block(now + 5);
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

fn run(ops: &[Op], seen: &mut [(u32, u32); KINDS]) {
	ExtBuilder::default().build().execute_with(|| {
		school();
		let issued = || (Balances::total_issuance(), Assets::total_supply(1));
		let before = issued();
		for op in ops {
			if op.kind == 0 {
				pass_time(op.n);
				seen[0].0 += 1;
			} else {
				let origin = RuntimeOrigin::signed(signer(op));
				let call = RuntimeCall::Learn(call_of(&Op {
					by: signer(op),
					..op.clone()
				}));
				let free = call.is_feeless(&origin);
				let state = root();
				let result = frame_support::storage::with_storage_layer(|| {
					call.dispatch(origin)
						.map(|_| ())
						.map_err(|error| error.error)
				});
				match result {
					Ok(()) => seen[op.kind].0 += 1,
					Err(error) => {
						seen[op.kind].1 += 1;
						assert!(!free, "{op:?} was free and failed: {error:?}");
						assert_eq!(root(), state, "{op:?} was refused and left a trace");
					},
				}
			}
			System::reset_events();
			Learn::do_try_state().unwrap_or_else(|error| panic!("{op:?}: {error:?}"));
			assert_eq!(issued(), before, "{op:?}: money came or went");
		}
	});
}

// covers: L-02, L-03, L-06, L-07, L-08, L-09, L-10, L-11, L-12, L-14
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
	let seen = std::cell::RefCell::new([(0, 0); KINDS]);
	TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
		.run(&proptest::collection::vec(op(), LENGTH), |ops| {
			run(&ops, &mut seen.borrow_mut());
			Ok(())
		})
		.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
	let seen = seen.into_inner();
	println!("succeeded, refused, by kind: {seen:?}");
	let never: Vec<usize> = (0..KINDS).filter(|kind| seen[*kind].0 == 0).collect();
	println!("never succeeded: {never:?}");
	// Rare ways need many calls: a long run must have gone nearly all of them.
	assert!(ops < 20_000 || never.len() < 6, "{never:?}");
	assert!(seen.iter().map(|(done, _)| done).sum::<u32>() > runs * 30);
}
