// SPDX-License-Identifier: Apache-2.0
//! Merkle batches.

use super::*;
use crate::merkle::{leaf, Node};

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
	Gone,
	Open,
	Void,
	Frozen,
	FrozenVoid,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Commit,
	Claim,
	Void,
	Drop,
}

fn words() -> Statement<u64> {
	statement(LEA, WEEK, &[entry(0, STUDY, 60)])
}

fn reach(state: State) {
	setup();
	let root = leaf(&Learn::genesis(), 0, WEEK, 0, &words(), &[1; 16]);
	let tess = || RuntimeOrigin::signed(TESS);
	assert_ok!(Learn::commit_batch(tess(), 0, WEEK, root, 1, 100));
	if matches!(state, State::Void | State::FrozenVoid) {
		assert_ok!(Learn::void_batch(tess(), 0));
	}
	if matches!(state, State::Frozen | State::FrozenVoid | State::Gone) {
		set_day(WEEK + 2, 0);
	}
	if state == State::Gone {
		assert_ok!(Learn::drop_batch(tess(), 0));
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	match call {
		Call::Commit => Learn::commit_batch(by, 0, Learn::now().week, Node::zero(), 9, 100),
		Call::Claim => Learn::claim_leaf(by, 0, 0, words(), [1; 16], Proof::default())
			.map(|_| ())
			.map_err(|error| error.error),
		Call::Void => Learn::void_batch(by, 0),
		Call::Drop => Learn::drop_batch(by, 0),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	if let Call::Commit = call {
		return match who {
			TESS | TOM => Ok(()),
			_ => Err(Error::NotAttester),
		};
	}
	if state == Gone {
		return Err(Error::BatchUnknown);
	}
	let void = matches!(state, Void | FrozenVoid);
	match call {
		Call::Claim if void => Err(Error::BatchVoid),
		Call::Claim if state == Frozen => Err(Error::WeekFrozen),
		Call::Void if !matches!(who, OWNER | TESS) => Err(Error::NotOwner),
		Call::Void if void => Err(Error::BatchVoid),
		Call::Drop if state == Open => Err(Error::NotYet),
		Call::Commit | Call::Claim | Call::Void | Call::Drop => Ok(()),
	}
}

// covers: L-02
#[test]
fn batches() {
	use State::*;
	Cells {
		states: &[Gone, Open, Void, Frozen, FrozenVoid],
		calls: &[Call::Commit, Call::Claim, Call::Void, Call::Drop],
		actors: &[OWNER, TESS, TOM, LEA, EVE],
		reach,
		call,
		expected,
		action: |_, call, _| match call {
			Call::Commit => Some((Action::CommitBatch, About::Program)),
			// Needs a leaf of one's own.
			Call::Claim => None,
			Call::Void => Some((Action::VoidBatch, About::Batch(0))),
			Call::Drop => Some((Action::DropBatch, About::Batch(0))),
		},
	}
	.check();
}
