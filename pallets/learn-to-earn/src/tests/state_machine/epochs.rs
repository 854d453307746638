// SPDX-License-Identifier: Apache-2.0
//! Reward epochs. The epoch of the table is that of `WEEK + 1`.

use super::*;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum State {
	NoPlan,
	Coming,
	Open,
	Settling,
	Claimable,
	/// Lea has got its part.
	Claimed,
	Over,
	Rolled,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Set,
	Fund,
	/// Lea's part.
	Claim,
	Roll,
}

pub fn reach(state: State) {
	use State::*;
	setup();
	if state == NoPlan {
		return;
	}
	let owner = || RuntimeOrigin::signed(OWNER);
	let terms = || super::super::epochs::epoch_terms(1, &[(MESH, 10_000)]);
	assert_ok!(Learn::set_epochs(owner(), 0, terms()));
	if state == Coming {
		return;
	}
	set_day(WEEK + 1, 2);
	assert_ok!(record(TESS, LEA, WEEK + 1, &[entry(0, STUDY, 60)]));
	assert_ok!(Learn::fund_epoch(owner(), 0, MESH, 1_000));
	match state {
		Settling => set_day(WEEK + 2, 0),
		Claimable | Claimed => set_day(WEEK + 3, 0),
		Over | Rolled => set_day(WEEK + 7, 0),
		NoPlan | Coming | Open => (),
	}
	if state == Claimed {
		assert_ok!(Learn::claim_epoch(owner(), 0, WEEK + 1, LEA));
	}
	if state == Rolled {
		assert_ok!(Learn::roll_epoch(owner(), 0, WEEK + 1));
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	let terms = super::super::epochs::epoch_terms(2, &[(MESH, 5_000)]);
	match call {
		Call::Set => Learn::set_epochs(by, 0, terms),
		Call::Fund => Learn::fund_epoch(by, 0, MESH, 100),
		Call::Claim => Learn::claim_epoch(by, 0, WEEK + 1, LEA),
		Call::Roll => Learn::roll_epoch(by, 0, WEEK + 1),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	match (call, state) {
		(Call::Set, _) if who == OWNER => Ok(()),
		(Call::Set, _) => Err(Error::NotOwner),
		(_, NoPlan | Coming) => Err(Error::EpochUnknown),
		(Call::Fund, _) => Ok(()),
		(Call::Claim | Call::Roll, Rolled) => Err(Error::EpochUnknown),
		(Call::Claim, Open | Settling) => Err(Error::NotYet),
		(Call::Claim, Claimable) => Ok(()),
		(Call::Claim, Claimed) => Err(Error::NothingToClaim),
		(Call::Claim, Over) => Err(Error::EpochOver),
		(Call::Roll, Open | Settling | Claimable | Claimed) => Err(Error::NotYet),
		(Call::Roll, Over) => Ok(()),
	}
}

// covers: L-07, L-19
#[test]
fn epochs() {
	use State::*;
	Cells {
		states: &[
			NoPlan, Coming, Open, Settling, Claimable, Claimed, Over, Rolled,
		],
		calls: &[Call::Set, Call::Fund, Call::Claim, Call::Roll],
		actors: &[OWNER, TESS, LEA, EVE],
		reach,
		call,
		expected,
		action: |_, call, who| match call {
			// With an amount and terms of one's own.
			Call::Set | Call::Fund => None,
			Call::Claim => (who == LEA).then_some((Action::ClaimEpoch, About::Epoch(WEEK + 1))),
			Call::Roll => Some((Action::RollEpoch, About::Epoch(WEEK + 1))),
		},
	}
	.check();
}
