// SPDX-License-Identifier: Apache-2.0
//! Merkle batches: commit, claim, void, drop; and the trees themselves.

use super::*;
use crate::merkle::{leaf, node, proof_of, root_of, verify, Node, MAX_LEAVES};
use frame_support::{
	assert_noop, dispatch::DispatchResult, hypothetically, traits::fungible::InspectHold,
};

const SALT: [u8; 16] = [9; 16];

fn leaf_of(program: ProgramId, week: Week, index: u32, words: &Statement<u64>) -> Node {
	leaf(&Learn::genesis(), program, week, index, words, &SALT)
}

/// A tree over these statements of [`WEEK`], of program 0.
fn leaves(words: &[Statement<u64>]) -> Vec<Node> {
	words
		.iter()
		.zip(0u32..)
		.map(|(words, index)| leaf_of(0, words.week, index, words))
		.collect()
}

fn commit(by: u64, words: &[Statement<u64>], max_points: u64) -> (DispatchResult, BatchId) {
	let batch = NextBatch::<Test>::get();
	let root = root_of(&leaves(words)).unwrap();
	let count = words.len() as u32;
	let call = Learn::commit_batch(RuntimeOrigin::signed(by), 0, WEEK, root, count, max_points);
	(call, batch)
}

fn proof(words: &[Statement<u64>], index: usize) -> Proof {
	proof_of(&leaves(words), index).unwrap().try_into().unwrap()
}

fn claim(batch: BatchId, words: &[Statement<u64>], index: usize) -> DispatchResult {
	let result = Learn::claim_leaf(
		RuntimeOrigin::signed(EVE),
		batch,
		index as u32,
		words[index].clone(),
		SALT,
		proof(words, index),
	);
	plain(result)
}

fn three() -> Vec<Statement<u64>> {
	vec![
		statement(LEA, WEEK, &[entry(0, STUDY, 60), entry(1, POSTS, 2)]),
		statement(NORA, WEEK, &[entry(0, STUDY, 40), entry(0, SECTIONS, 7)]),
		statement(LEA, WEEK, &[entry(0, STUDY, 60)]),
	]
}

// covers: L-02
#[test]
fn a_leaf_counts_like_a_record() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		enrol(program, NORA);
		let words = three();
		let (call, batch) = commit(TESS, &words, 1_000);
		assert_ok!(call);
		let root = root_of(&leaves(&words)).unwrap();
		assert_eq!(
			last_event(),
			Event::BatchCommitted {
				batch,
				program,
				by: TESS,
				week: WEEK,
				root,
				count: 3,
				max_points: 1_000
			}
		);
		// What the leaves may give is taken from the budget at once.
		assert_eq!(
			Learn::attester(program, TESS).unwrap().spent_this_week,
			1_000
		);
		assert_ok!(claim(batch, &words, 1));
		assert_ok!(claim(batch, &words, 0));
		assert_eq!((shadow(LEA).earned, shadow(NORA).earned), (70, 50));
		assert_eq!(Learn::batch(batch).unwrap().counted, 120);
		assert_eq!(
			Learn::attester(program, TESS).unwrap().spent_this_week,
			1_000
		);
		// pitfall: 44
		// A repeated claim, or the same words at another place, add nothing.
		assert_noop!(claim(batch, &words, 0), Error::<Test>::TotalNotHigher);
		assert_noop!(claim(batch, &words, 2), Error::<Test>::TotalNotHigher);
		// Nor does another attester by another way.
		assert_noop!(
			record(TOM, LEA, WEEK, &[entry(0, STUDY, 60)]),
			Error::<Test>::TotalNotHigher
		);
	});
}

// covers: L-03
#[test]
fn three_ways_and_two_attesters_count_once() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let words = vec![statement(
			LEA,
			WEEK,
			&[entry(0, STUDY, 90), entry(0, SECTIONS, 1)],
		)];
		assert_ok!(record(TOM, LEA, WEEK, &[entry(0, STUDY, 80)]));
		let (call, batch) = commit(TESS, &words, 50);
		assert_ok!(call);
		assert_ok!(claim(batch, &words, 0));
		// Only the difference is the batch's gift.
		assert_eq!(Learn::batch(batch).unwrap().counted, 20);
		let batch_call = Learn::record_batch(
			RuntimeOrigin::signed(TOM),
			0,
			words.clone().try_into().unwrap(),
		);
		assert_ok!(batch_call);
		assert_eq!(shadow(LEA).earned, 100);
	});
}

// pitfall: 44
#[test]
fn what_is_not_in_the_tree_is_refused() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		enrol(program, NORA);
		let words = three();
		let batch = commit(TESS, &words, 1_000).1;
		let bad = |index: u32, words: Statement<u64>, salt: [u8; 16], proof: Proof| {
			assert_noop!(
				Learn::claim_leaf(RuntimeOrigin::signed(EVE), batch, index, words, salt, proof),
				Error::<Test>::BadProof
			);
		};
		let first = || words[0].clone();
		let path = proof(&words, 0);
		// Another place, salt, member, total, week; a proof too short, too long, of another leaf.
		bad(1, first(), SALT, path.clone());
		bad(2, first(), SALT, path.clone());
		bad(3, first(), SALT, path.clone());
		bad(u32::MAX, first(), SALT, path.clone());
		bad(0, first(), [8; 16], path.clone());
		bad(
			0,
			Statement {
				member: NORA,
				..first()
			},
			SALT,
			path.clone(),
		);
		bad(
			0,
			statement(LEA, WEEK, &[entry(0, STUDY, 61), entry(1, POSTS, 2)]),
			SALT,
			path.clone(),
		);
		bad(
			0,
			Statement {
				week: WEEK - 1,
				..first()
			},
			SALT,
			path.clone(),
		);
		bad(0, first(), SALT, path[..1].to_vec().try_into().unwrap());
		let mut long = path.to_vec();
		long.push(Node::zero());
		bad(0, first(), SALT, long.try_into().unwrap());
		bad(0, first(), SALT, proof(&words, 1));
		assert_noop!(
			Learn::claim_leaf(RuntimeOrigin::signed(EVE), 9, 0, first(), SALT, path),
			Error::<Test>::BatchUnknown
		);
	});
}

// A leaf made for one program, week or chain is no leaf of another.
#[test]
fn leaves_are_bound_and_nodes_are_no_leaves() {
	ExtBuilder::default().build_and_execute(|| {
		let words = statement(LEA, WEEK, &[entry(0, STUDY, 60)]);
		let one = leaf_of(0, WEEK, 0, &words);
		assert_ne!(one, leaf_of(1, WEEK, 0, &words));
		assert_ne!(one, leaf_of(0, WEEK + 1, 0, &words));
		assert_ne!(one, leaf_of(0, WEEK, 1, &words));
		assert_ne!(one, leaf(b"another chain", 0, WEEK, 0, &words, &SALT));
		// In a tree of four, the inner nodes cannot be shown as leaves of a tree of two.
		let all: Vec<Node> = (0..4)
			.map(|index| leaf_of(0, WEEK, index, &words))
			.collect();
		let root = root_of(&all).unwrap();
		let (left, right) = (node(&all[0], &all[1]), node(&all[2], &all[3]));
		assert!(
			verify(&root, left, 0, 2, &[right]),
			"the tree alone cannot tell"
		);
		assert!(!verify(&root, left, 0, 4, &[right]), "its count can");
		assert_ne!(node(&all[0], &all[1]), leaf_of(0, WEEK, 0, &words));
	});
}

#[test]
fn committing_has_its_guards() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		set_attester(program, TESS, 100);
		let call = |by, program, week, count, max_points| {
			let origin = RuntimeOrigin::signed(by);
			Learn::commit_batch(origin, program, week, Node::zero(), count, max_points)
		};
		assert_noop!(call(EVE, program, WEEK, 1, 1), Error::<Test>::NotAttester);
		assert_noop!(call(TESS, 9, WEEK, 1, 1), Error::<Test>::ProgramUnknown);
		assert_noop!(call(TESS, program, WEEK + 1, 1, 1), Error::<Test>::NotYet);
		assert_noop!(
			call(TESS, program, WEEK - 2, 1, 1),
			Error::<Test>::WeekFrozen
		);
		assert_noop!(call(TESS, program, WEEK, 0, 1), Error::<Test>::OutOfBounds);
		assert_noop!(
			call(TESS, program, WEEK, MAX_LEAVES + 1, 1),
			Error::<Test>::OutOfBounds
		);
		assert_noop!(call(TESS, program, WEEK, 1, 0), Error::<Test>::OutOfBounds);
		assert_noop!(
			call(TESS, program, WEEK, 1, 101),
			Error::<Test>::BudgetSpent
		);
		assert_ok!(call(TESS, program, WEEK, MAX_LEAVES, 60));
		// Records and batches draw on one budget.
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(0, STUDY, 41)]),
			Error::<Test>::BudgetSpent
		);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 40)]));
		assert_noop!(call(TESS, program, WEEK, 1, 1), Error::<Test>::BudgetSpent);
		assert_ok!(call(TESS, program, WEEK - 1, 1, 100));
	});
}

#[test]
fn a_batch_gives_no_more_than_it_promised_and_not_to_its_maker() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		enrol(program, NORA);
		enrol(program, TESS);
		let words = vec![
			statement(LEA, WEEK, &[entry(0, STUDY, 60)]),
			statement(NORA, WEEK, &[entry(0, STUDY, 40)]),
			statement(TESS, WEEK, &[entry(0, STUDY, 1)]),
			statement(EVE, WEEK, &[entry(0, STUDY, 1)]),
			statement(LEA, WEEK, &[entry(0, QUIZZES, 1)]),
			statement(LEA, WEEK, &[entry(5, STUDY, 1)]),
		];
		let batch = commit(TESS, &words, 99).1;
		assert_ok!(claim(batch, &words, 0));
		assert_noop!(claim(batch, &words, 1), Error::<Test>::BudgetSpent);
		assert_noop!(claim(batch, &words, 2), Error::<Test>::OwnWork);
		assert_noop!(claim(batch, &words, 4), Error::<Test>::ChainRow);
		assert_noop!(claim(batch, &words, 5), Error::<Test>::NotYet);
		// Removal stops new words only: what was committed can be shown.
		assert_ok!(Learn::remove_attester(
			RuntimeOrigin::signed(OWNER),
			program,
			TESS
		));
		let batch = commit(TOM, &words[..1], 99).1;
		assert_noop!(claim(batch, &words[..1], 0), Error::<Test>::TotalNotHigher);
	});
}

// The first claim makes a member of who is named, on the word of an attester who is one still.
// covers: L-14
#[test]
fn a_leaf_enrols_who_is_no_member_yet() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let words = vec![
			statement(NORA, WEEK, &[entry(0, STUDY, 30)]),
			statement(12, WEEK, &[entry(0, STUDY, 30)]),
		];
		let batch = commit(TESS, &words, 60).1;
		let other = commit(TOM, &words, 60).1;
		assert!(!System::account_exists(&NORA));
		let full = crate::Call::<Test>::claim_leaf {
			batch,
			index: 0,
			statement: words[0].clone(),
			salt: SALT,
			proof: proof(&words, 0),
		};
		let declared = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&full);
		let used = |index: usize| {
			let (by, words_of) = (RuntimeOrigin::signed(EVE), words[index].clone());
			let path = proof(&words, index);
			Learn::claim_leaf(by, batch, index as u32, words_of, SALT, path).unwrap()
		};
		let stranger = used(0).actual_weight.unwrap();
		assert!(stranger.all_lt(declared.call_weight), "no epoch began");
		assert_eq!(System::sufficients(&NORA), 1);
		assert_eq!(shadow(NORA).earned, 30);
		assert_eq!(Programs::<Test>::get(0).unwrap().members, 2);
		assert!(System::events().iter().any(|record| {
			let by = |event: &Event<Test>| matches!(event, Event::Enrolled { by: TESS, .. });
			matches!(&record.event, RuntimeEvent::Learn(event) if by(event))
		}));
		// A member costs less than a stranger.
		enrol(0, 12);
		assert!(used(1).actual_weight.unwrap().all_lt(stranger));
		assert_ok!(Learn::unenrol(RuntimeOrigin::signed(OWNER), 0, LEA));
		// Within the seats, and not on the word of who was removed.
		let owner = || RuntimeOrigin::signed(OWNER);
		let stranger = vec![statement(EVE, WEEK, &[entry(0, STUDY, 30)])];
		let third = commit(TESS, &stranger, 60).1;
		assert_ok!(Learn::update_program(owner(), 0, None, Some(2), None));
		assert_noop!(claim(third, &stranger, 0), Error::<Test>::ProgramFull);
		assert_ok!(Learn::update_program(owner(), 0, None, Some(9), None));
		assert_ok!(Learn::remove_attester(owner(), 0, TESS));
		assert_noop!(claim(third, &stranger, 0), Error::<Test>::NotEnrolled);
		assert_noop!(claim(other, &words, 0), Error::<Test>::TotalNotHigher);
	});
}

#[test]
fn a_batch_says_no_more_than_its_attester_may() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let rows = vec![POSTS].try_into().unwrap();
		let owner = RuntimeOrigin::signed(OWNER);
		assert_ok!(Learn::set_attester(owner, 0, EVE, rows, 99, WEEK + 1));
		let early = commit(EVE, &three(), 9).0;
		assert_eq!(early, Err(Error::<Test>::NotAttester.into()));
		// A leaf of this week whose words are of another: the budget taken was this week's.
		set_day(WEEK + 1, 2);
		let words = [
			statement(LEA, WEEK, &[entry(0, POSTS, 1)]),
			statement(LEA, WEEK + 1, &[entry(0, STUDY, 1)]),
		];
		let all: Vec<Node> = (0..2)
			.map(|index| leaf_of(0, WEEK + 1, index, &words[index as usize]))
			.collect();
		let root = root_of(&all).unwrap();
		let eve = || RuntimeOrigin::signed(EVE);
		assert_ok!(Learn::commit_batch(eve(), 0, WEEK + 1, root, 2, 50));
		let show = |index: usize| {
			let path = proof_of(&all, index).unwrap().try_into().unwrap();
			let words = words[index].clone();
			let claim = Learn::claim_leaf(eve(), 0, index as u32, words, SALT, path);
			claim.map(|_| ()).map_err(|error| error.error)
		};
		assert_noop!(show(0), Error::<Test>::BadProof);
		assert_noop!(show(1), Error::<Test>::NotAttester);
	});
}

/// Every cell of (state of the batch, call, actor).
#[test]
fn states_of_a_batch() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let words = three();
		let open = commit(TESS, &words, 500).1;
		let void = commit(TESS, &words, 500).1;
		assert_noop!(
			Learn::void_batch(RuntimeOrigin::signed(EVE), void),
			Error::<Test>::NotOwner
		);
		assert_ok!(Learn::void_batch(RuntimeOrigin::signed(TESS), void));
		assert_eq!(
			last_event(),
			Event::BatchVoided {
				batch: void,
				by: TESS,
				counted: 0
			}
		);
		for late in [false, true] {
			if late {
				set_day(WEEK + 1, 6);
				assert_eq!(hypothetically!(claim(open, &words, 0)), Ok(()));
				set_day(WEEK + 2, 0);
			}
			let takes = |batch| Learn::batch(batch).unwrap().open;
			assert_eq!((takes(open), takes(void)), (!late, false));
			for actor in [OWNER, TESS, LEA, EVE] {
				let origin = || RuntimeOrigin::signed(actor);
				let boss = actor == OWNER || actor == TESS;
				let cells: [(&str, DispatchResult, Result<(), Error<Test>>); 6] = [
					(
						"claim open",
						hypothetically!(claim(open, &words, 0)),
						if late { Err(Error::WeekFrozen) } else { Ok(()) },
					),
					(
						"claim void",
						hypothetically!(claim(void, &words, 0)),
						Err(Error::BatchVoid),
					),
					(
						"void open",
						hypothetically!(Learn::void_batch(origin(), open)),
						if boss { Ok(()) } else { Err(Error::NotOwner) },
					),
					(
						"void void",
						hypothetically!(Learn::void_batch(origin(), void)),
						Err(if boss {
							Error::BatchVoid
						} else {
							Error::NotOwner
						}),
					),
					(
						"drop open",
						hypothetically!(Learn::drop_batch(origin(), open)),
						if late { Ok(()) } else { Err(Error::NotYet) },
					),
					(
						"drop void",
						hypothetically!(Learn::drop_batch(origin(), void)),
						Ok(()),
					),
				];
				for (name, result, expected) in cells {
					assert_eq!(
						result,
						expected.map_err(Into::into),
						"{name} by {actor}, late {late}"
					);
				}
			}
		}
		let reason = RuntimeHoldReason::Learn(HoldReason::AttesterStorage);
		assert!(Balances::balance_on_hold(&reason, &TESS) > 0);
		assert_ok!(Learn::drop_batch(RuntimeOrigin::signed(EVE), open));
		assert_ok!(Learn::drop_batch(RuntimeOrigin::signed(EVE), void));
		assert_eq!(
			last_event(),
			Event::BatchDropped {
				batch: void,
				counted: 0
			}
		);
		assert_eq!(Balances::balance_on_hold(&reason, &TESS), 0);
		assert_noop!(
			Learn::drop_batch(RuntimeOrigin::signed(EVE), open),
			Error::<Test>::BatchUnknown
		);
	});
}
