// SPDX-License-Identifier: Apache-2.0
//! Quizzes. The owner's, outside of courses; Lea and Nora are members.

use super::{super::quizzes as fixtures, *};

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
	None,
	Open,
	/// Lea has committed, here and in what follows.
	Sat,
	Key,
	Reveal,
	Shown,
	Done,
	Silent,
	/// Lea has got its part of the bond.
	Paid,
}

#[derive(Clone, Copy, Debug)]
enum Call {
	Open,
	Commit,
	ShowKey,
	/// Lea's answers.
	Reveal,
	/// Lea's part.
	Claim,
	Close,
}

fn reach(state: State) {
	use State::*;
	if state == None {
		setup();
		enrol(0, NORA);
		return;
	}
	fixtures::sitting();
	if state == Open {
		return;
	}
	assert_ok!(call(Call::Commit, LEA));
	if state == Sat {
		return;
	}
	fixtures::pass_time(fixtures::HOUR);
	if matches!(state, Reveal | Shown | Done) {
		assert_ok!(call(Call::ShowKey, OWNER));
	}
	match state {
		Shown => ok(call(Call::Reveal, EVE)),
		Done => fixtures::pass_time(2 * fixtures::HOUR),
		Silent | Paid => fixtures::pass_time(fixtures::HOUR),
		None | Open | Sat | Key | Reveal => (),
	}
	if state == Paid {
		assert_ok!(call(Call::Claim, EVE));
	}
}

fn call(call: Call, who: u64) -> DispatchResult {
	let by = RuntimeOrigin::signed(who);
	let answers = || fixtures::KEY.to_vec().try_into().unwrap();
	match call {
		Call::Open => Learn::open_quiz(by, 0, fixtures::quiz_spec(None)),
		Call::Commit => Learn::commit_answers(by, 0, fixtures::hash(who, fixtures::KEY)),
		Call::ShowKey => Learn::show_key(by, 0, answers(), fixtures::SALT),
		Call::Reveal => Learn::reveal_answers(by, 0, LEA, answers(), fixtures::SALT),
		Call::Claim => Learn::claim_silence(by, 0, LEA),
		Call::Close => Learn::close_quiz(by, 0, 9),
	}
}

fn expected(state: State, call: Call, who: u64) -> Expected {
	use State::*;
	let window = |right: bool| {
		if right {
			Ok(())
		} else {
			Err(Error::WrongWindow)
		}
	};
	match call {
		Call::Open if who == OWNER => Ok(()),
		Call::Open => Err(Error::NotOwner),
		_ if state == None => Err(Error::QuizUnknown),
		Call::Commit if !matches!(state, Open | Sat) => Err(Error::WrongWindow),
		Call::Commit if !matches!(who, LEA | NORA) => Err(Error::NotEnrolled),
		Call::Commit if state == Sat && who == LEA => Err(Error::AlreadyOwned),
		Call::Commit => Ok(()),
		Call::ShowKey if who != OWNER => Err(Error::NotOwner),
		Call::ShowKey => window(state == Key),
		Call::Reveal if state == Shown => Err(Error::NoSeat),
		Call::Reveal => window(state == Reveal),
		Call::Claim if state == Paid => Err(Error::NothingToClaim),
		Call::Claim => window(state == Silent),
		Call::Close if state == Silent => Err(Error::NotEmpty),
		Call::Close => window(matches!(state, Done | Paid)),
	}
}

// covers: L-09
#[test]
fn quizzes() {
	use State::*;
	Cells {
		states: &[None, Open, Sat, Key, Reveal, Shown, Done, Silent, Paid],
		calls: &[
			Call::Open,
			Call::Commit,
			Call::ShowKey,
			Call::Reveal,
			Call::Claim,
			Call::Close,
		],
		actors: &[OWNER, TESS, LEA, NORA, EVE],
		reach,
		call,
		expected,
		action: |_, call, who| {
			let action = match call {
				Call::Open => return Option::None,
				Call::Commit => Action::CommitAnswers,
				Call::ShowKey => Action::ShowKey,
				Call::Close => Action::CloseQuiz,
				Call::Reveal | Call::Claim if who != LEA => return Option::None,
				Call::Reveal => Action::RevealAnswers,
				Call::Claim => Action::ClaimSilence,
			};
			Some((action, About::Quiz(0)))
		},
	}
	.check();
}
