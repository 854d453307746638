// SPDX-License-Identifier: Apache-2.0
//! Programs, attesters, fuel, credits, and books that are behind.

use super::*;

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
	Gone,
	/// Without anybody.
	Empty,
	/// With members and attesters, and fuel.
	Busy,
	/// The same, two weeks after Lea's only work: its book is behind.
	Behind,
	/// No seat is left.
	Full,
	/// The pot owes Lea something.
	Owing,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Update,
	AddRow,
	SetRow,
	Close,
	SetAttester,
	RemoveAttester,
	Enrol,
	Record,
	AddFuel,
	TakeFuel,
	/// Lea's book.
	UpdateBook,
	/// Lea's credit.
	Withdraw,
}

fn reach(state: State) {
	use State::*;
	match state {
		Gone => (),
		Empty => {
			create();
		},
		Busy | Behind | Full | Owing => {
			setup();
			assert_ok!(call(Call::AddFuel, TOM));
			assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 60)]));
		},
	}
	match state {
		Behind => set_day(WEEK + 2, 2),
		Full => {
			let owner = RuntimeOrigin::signed(OWNER);
			assert_ok!(Learn::update_program(
				owner,
				0,
				Option::None,
				Some(1),
				Option::None
			));
		},
		Owing => {
			ok(Learn::take_in(&MESH, &TOM, 50));
			let _ = Learn::credit(&MESH, &LEA, 50);
		},
		Gone | Empty | Busy => (),
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	let spec = spec("read", Category::Learning, Mode::Total, false);
	let week = Learn::now().week;
	match call {
		Call::Update => Learn::update_program(by, 0, None, Some(9), Some(rules())),
		Call::AddRow => Learn::add_row(by, 0, spec, terms(1, 1, 1)),
		Call::SetRow => Learn::set_row(by, 0, STUDY, terms(1, 1, 1)),
		Call::Close => Learn::close_program(by, 0),
		Call::SetAttester => Learn::set_attester(by, 0, EVE, vec![STUDY].try_into().unwrap(), 9, 0),
		Call::RemoveAttester => Learn::remove_attester(by, 0, TESS),
		Call::Enrol => Learn::enrol(by, 0, 12),
		Call::Record => plain(Learn::record(
			by,
			0,
			statement(LEA, week, &[entry(1, STUDY, 60)]),
		)),
		Call::AddFuel => Learn::add_fuel(by, 0, 100),
		Call::TakeFuel => Learn::take_fuel(by, 0, 50),
		Call::UpdateBook => Learn::update_book(by, 0, LEA),
		Call::Withdraw => Learn::withdraw_credit(by, LEA, MESH),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	let inhabited = !matches!(state, Gone | Empty);
	match call {
		Call::Withdraw if state == Owing => Ok(()),
		Call::Withdraw => Err(Error::NothingToClaim),
		Call::UpdateBook if !inhabited => Err(Error::NotEnrolled),
		Call::UpdateBook if state == Behind => Ok(()),
		Call::UpdateBook => Err(Error::NothingToClaim),
		_ if state == Gone => Err(Error::ProgramUnknown),
		Call::AddFuel => Ok(()),
		Call::Enrol if !(who == OWNER || who == TESS && inhabited) => Err(Error::NotAttester),
		Call::Enrol if state == Full => Err(Error::ProgramFull),
		Call::Enrol => Ok(()),
		Call::Record if who == TESS && inhabited => Ok(()),
		Call::Record => Err(Error::NotAttester),
		_ if who != OWNER => Err(Error::NotOwner),
		Call::SetRow | Call::SetAttester if !inhabited => Err(Error::RowUnknown),
		Call::RemoveAttester if !inhabited => Err(Error::NotAttester),
		Call::TakeFuel if !inhabited => Err(Error::FuelEmpty),
		Call::Close if inhabited => Err(Error::NotEmpty),
		_ => Ok(()),
	}
}

// covers: L-01, L-14
#[test]
fn programs() {
	use State::*;
	Cells {
		states: &[Gone, Empty, Busy, Behind, Full, Owing],
		calls: &[
			Call::Update,
			Call::AddRow,
			Call::SetRow,
			Call::Close,
			Call::SetAttester,
			Call::RemoveAttester,
			Call::Enrol,
			Call::Record,
			Call::AddFuel,
			Call::TakeFuel,
			Call::UpdateBook,
			Call::Withdraw,
		],
		actors: &[OWNER, TESS, LEA, EVE],
		reach,
		call,
		expected,
		action: |_, call, who| {
			let action = match call {
				Call::Close => Action::CloseProgram,
				Call::Enrol => Action::Enrol,
				Call::Record => Action::Record,
				Call::UpdateBook if who == LEA => Action::UpdateBook,
				Call::Withdraw if who == LEA => Action::WithdrawCredit,
				_ => return None,
			};
			Some((action, About::Program))
		},
	}
	.check();
}
