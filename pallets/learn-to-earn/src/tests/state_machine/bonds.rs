// SPDX-License-Identifier: Apache-2.0
//! Assessors and their bonds.

use super::{super::reviews::*, *};

#[derive(Clone, Copy, PartialEq, Debug)]
enum Bond {
	/// Ada is nobody.
	None,
	/// With a bond, appointed nowhere.
	Registered,
	Appointed,
	/// A verdict of hers can be challenged.
	Open,
	/// It is final since today.
	Resting,
	/// Final for thirty days.
	Rested,
	/// Final for a year.
	Old,
}

#[derive(Clone, Copy, Debug)]
enum BondCall {
	Register,
	Withdraw,
	Appoint,
	Dismiss,
	DropRecord,
}

fn reach_bond(state: Bond) {
	use Bond::*;
	let give = |who| Balances::force_set_balance(RuntimeOrigin::root(), who, 10_000);
	if matches!(state, None | Registered) {
		setup();
		assert_ok!(give(ADA));
		if state == Registered {
			assert_ok!(register(ADA, 250));
		}
		return;
	}
	school(0);
	if state == Appointed {
		return;
	}
	assert_ok!(submit(LEA));
	assert_ok!(assess(0, Some(all(8_000))));
	if state == Open {
		return;
	}
	pass_time(HOUR);
	assert_ok!(settle(0));
	match state {
		Rested => pass_time(BOND_REST - HOUR),
		Old => pass_time(365 * 24 * HOUR),
		_ => (),
	}
}

fn call_bond(call: BondCall, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	match call {
		BondCall::Register => register(who, 20),
		BondCall::Withdraw => Learn::withdraw_bond(by),
		BondCall::Appoint => Learn::appoint_assessor(by, 0, ADA, 50),
		BondCall::Dismiss => Learn::appoint_assessor(by, 0, ADA, 0),
		BondCall::DropRecord => Learn::drop_record(by, ADA, POLICY),
	}
}

fn expected_bond(state: Bond, call: BondCall, who: u64) -> Expected {
	use Bond::*;
	match call {
		// Anybody can become one.
		BondCall::Register => Ok(()),
		BondCall::Withdraw if who != ADA || state == None => Err(Error::NotAssessor),
		BondCall::Withdraw if matches!(state, Open | Resting) => Err(Error::BondLocked),
		BondCall::Withdraw => Ok(()),
		BondCall::Appoint | BondCall::Dismiss if who != OWNER => Err(Error::NotOwner),
		BondCall::Appoint if state == None => Err(Error::NotAssessor),
		BondCall::Dismiss if matches!(state, None | Registered) => Err(Error::NotAssessor),
		BondCall::Appoint | BondCall::Dismiss => Ok(()),
		BondCall::DropRecord if matches!(state, None | Registered | Appointed) => {
			Err(Error::NothingToClaim)
		},
		BondCall::DropRecord if state == Old => Ok(()),
		BondCall::DropRecord => Err(Error::NotYet),
	}
}

// covers: L-12
#[test]
fn bonds() {
	use Bond::*;
	Cells {
		states: &[None, Registered, Appointed, Open, Resting, Rested, Old],
		calls: &[
			BondCall::Register,
			BondCall::Withdraw,
			BondCall::Appoint,
			BondCall::Dismiss,
			BondCall::DropRecord,
		],
		actors: &[OWNER, TESS, LEA, ADA, EVE],
		reach: reach_bond,
		call: call_bond,
		expected: expected_bond,
		action: |_, call, _| match call {
			BondCall::Withdraw => Some((Action::WithdrawBond, About::Program)),
			_ => Option::None,
		},
	}
	.check();
}
