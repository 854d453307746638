// SPDX-License-Identifier: Apache-2.0
//! Privileges. Lea has 60 points, Nora none; one costs 10.

use super::*;

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
	None,
	Offered,
	SoldOut,
	/// Lea has as many as one can have.
	Limit,
	/// Lea's points were taken back after it had spent some.
	InDebt,
	/// The price went up.
	Dearer,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Add,
	Set,
	Redeem,
}

fn offer(price: u64, stock: u32, per_member: u16) -> Offer {
	Offer {
		price,
		stock,
		per_member,
	}
}

fn reach(state: State) {
	use State::*;
	setup();
	enrol(0, NORA);
	assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 60)]));
	if state == None {
		return;
	}
	let owner = || RuntimeOrigin::signed(OWNER);
	let first = if state == Limit { 1 } else { 9 };
	let add = Learn::add_privilege(owner(), 0, bytes("p"), Effect::Code, offer(10, 9, first));
	assert_ok!(add);
	match state {
		None | Offered => (),
		SoldOut => ok(Learn::set_privilege(owner(), 0, 0, offer(10, 0, 9))),
		Dearer => ok(Learn::set_privilege(owner(), 0, 0, offer(11, 9, 9))),
		Limit => ok(call(Call::Redeem, LEA)),
		InDebt => {
			ok(call(Call::Redeem, LEA));
			let void = Learn::void_entry(owner(), 0, LEA, WEEK, entry(0, STUDY, 0));
			assert_ok!(void);
		},
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	match call {
		Call::Add => Learn::add_privilege(by, 0, bytes("x"), Effect::Code, offer(1, 1, 1)),
		Call::Set => Learn::set_privilege(by, 0, 0, offer(7, 7, 7)),
		Call::Redeem => Learn::redeem(by, 0, 0, 10, [0; 32]),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	match (call, state) {
		(Call::Add | Call::Set, _) if who != OWNER => Err(Error::NotOwner),
		(Call::Add, _) => Ok(()),
		(Call::Set | Call::Redeem, None) => Err(Error::PrivilegeUnknown),
		(Call::Set, _) => Ok(()),
		(Call::Redeem, _) if !matches!(who, LEA | NORA) => Err(Error::NotEnrolled),
		(Call::Redeem, Dearer) => Err(Error::PriceChanged),
		(Call::Redeem, SoldOut) => Err(Error::SoldOut),
		(Call::Redeem, _) if who == NORA => Err(Error::NotEnoughPoints),
		(Call::Redeem, Limit) => Err(Error::LimitReached),
		(Call::Redeem, InDebt) => Err(Error::InDebt),
		(Call::Redeem, Offered) => Ok(()),
	}
}

// covers: L-06
#[test]
fn privileges() {
	use State::*;
	Cells {
		states: &[None, Offered, SoldOut, Limit, InDebt, Dearer],
		calls: &[Call::Add, Call::Set, Call::Redeem],
		actors: &[OWNER, TESS, LEA, NORA, EVE],
		reach,
		call,
		expected,
		action: |state, call, _| match call {
			// The read asks whether it works at today's price.
			Call::Redeem if state != Dearer => Some((Action::Redeem, About::Privilege(0))),
			Call::Add | Call::Set | Call::Redeem => Option::None,
		},
	}
	.check();
}
