// SPDX-License-Identifier: Apache-2.0
//! Mentors. Lea asks Nora; 12 is a member too.

use super::*;

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
	None,
	Asked,
	/// Agreed this week: counts from the next.
	Agreed,
	/// Counts this week, nothing credited yet.
	Running,
	/// Credited this week.
	Credited,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	SetRule,
	/// Nora.
	Ask,
	// The others are about Lea.
	Accept,
	End,
}

fn reach(state: State) {
	use State::*;
	setup();
	enrol(0, NORA);
	enrol(0, 12);
	assert_ok!(call(Call::SetRule, OWNER));
	if state == None {
		return;
	}
	assert_ok!(call(Call::Ask, LEA));
	if state == Asked {
		return;
	}
	assert_ok!(call(Call::Accept, NORA));
	if state != Agreed {
		set_day(WEEK + 1, 0);
	}
	if state == Credited {
		Learn::credit_mentor(0, &LEA, Learn::now().day);
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	let rule = MentorRule {
		row: QUIZZES,
		per_week: 2,
	};
	match call {
		Call::SetRule => Learn::set_mentor_rule(by, 0, Some(rule)),
		Call::Ask => Learn::ask_mentor(by, 0, NORA),
		Call::Accept => Learn::accept_mentee(by, 0, LEA),
		Call::End => Learn::end_mentor(by, 0, LEA),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	match call {
		Call::SetRule if who == OWNER => Ok(()),
		Call::SetRule => Err(Error::NotOwner),
		Call::Ask if who == NORA => Err(Error::OwnWork),
		Call::Ask if matches!(who, LEA | 12) => Ok(()),
		Call::Ask => Err(Error::NotEnrolled),
		Call::Accept if who == NORA && state == Asked => Ok(()),
		Call::Accept => Err(Error::NotAsked),
		Call::End if state == None || !matches!(who, LEA | NORA) => Err(Error::NotAsked),
		Call::End if state == Credited => Err(Error::NotYet),
		Call::End => Ok(()),
	}
}

// covers: L-17
#[test]
fn mentors() {
	use State::*;
	Cells {
		states: &[None, Asked, Agreed, Running, Credited],
		calls: &[Call::SetRule, Call::Ask, Call::Accept, Call::End],
		actors: &[OWNER, TESS, LEA, NORA, 12, EVE],
		reach,
		call,
		expected,
		action: |_, call, who| match call {
			// The read knows one's own mentor only.
			Call::End if who == LEA => Some((Action::EndMentor, About::Program)),
			_ => Option::None,
		},
	}
	.check();
}
