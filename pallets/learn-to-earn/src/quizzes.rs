// SPDX-License-Identifier: Apache-2.0
//! Quizzes: proof of learning without trusting anybody.
//!
//! Answers are committed before the key is shown; the score is computed here. An author who never
//! shows the key pays every seat from its bond; points never come from silence.

use crate::{
	catalogue::line_bytes,
	formula::{quiz_commit, quiz_key, quiz_score},
	merkle::Node,
	state::QuizState,
	types::{
		Answers, CourseId, CourseOf, Deposit, Kind, Mode, ProgramId, Quiz, QuizId, QuizInfo,
		QuizOf, QuizSpec, Section, MAX_CLEAR, MAX_SEATS, MAX_WINDOW, MIN_WINDOW,
	},
	Commits, Config, Courses, Error, Event, Members, NextQuiz, Pallet, Programs, Purchases,
	Quizzes, Sections, Tables,
};
use alloc::vec::Vec;
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint, Get, Time},
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
	fn quiz_or_err(quiz: QuizId) -> Result<QuizOf<T>, DispatchError> {
		Quizzes::<T>::get(quiz).ok_or(Error::<T>::QuizUnknown.into())
	}

	pub(crate) fn quiz_state(quiz: &QuizOf<T>) -> QuizState {
		QuizState::of(
			quiz.open_until,
			quiz.key_until,
			quiz.reveal_until,
			quiz.key.is_some(),
			T::Time::now(),
		)
	}

	/// What a quiz with so many seats takes up.
	pub(crate) fn quiz_footprint(seats: u32) -> Footprint {
		let seat = <(QuizId, T::AccountId, Node)>::max_encoded_len();
		let seats = usize::try_from(seats).unwrap_or(usize::MAX);
		let size = QuizOf::<T>::max_encoded_len()
			.saturating_add(line_bytes())
			.saturating_add(seat.saturating_mul(seats));
		Footprint::from_parts(1, size)
	}

	/// The course and its section, if `by` may set a test for it: the owner, or its author.
	pub(crate) fn test_for(
		by: &T::AccountId,
		program: ProgramId,
		section: Option<(CourseId, u8)>,
		kind: Section,
	) -> Result<Option<(CourseId, CourseOf<T>)>, DispatchError> {
		let owner = Self::program_or_err(program)?.owner;
		let Some((id, place)) = section else {
			ensure!(*by == owner, Error::<T>::NotOwner);
			return Ok(None);
		};
		let course = Self::course_or_err(id)?;
		ensure!(course.program == program, Error::<T>::CourseUnknown);
		ensure!(
			*by == owner || *by == course.terms.author,
			Error::<T>::NotOwner
		);
		ensure!(
			Sections::<T>::get(id).get(usize::from(place)) == Some(&kind),
			Error::<T>::SectionUnknown
		);
		Ok(Some((id, course)))
	}

	/// Fails for those who must not be tested: the program's owner, the test's and the course's
	/// author, and who earns by the course; and for who has no place in it.
	pub(crate) fn ensure_learner(
		program: ProgramId,
		author: &T::AccountId,
		section: Option<(CourseId, u8)>,
		who: &T::AccountId,
	) -> DispatchResult {
		ensure!(
			Members::<T>::get(program, who).is_some(),
			Error::<T>::NotEnrolled
		);
		let owner = Self::program_or_err(program)?.owner;
		ensure!(*who != owner && who != author, Error::<T>::OwnWork);
		if let Some((id, _)) = section {
			let terms = Self::course_or_err(id)?.terms;
			ensure!(
				*who != terms.author && terms.payees.iter().all(|(payee, _)| payee != who),
				Error::<T>::OwnWork
			);
			ensure!(
				Purchases::<T>::get(id, who).is_some(),
				Error::<T>::NotLearner
			);
		}
		Ok(())
	}

	/// Counts one test more, or less, of a course.
	pub(crate) fn count_test(section: Option<(CourseId, u8)>, more: bool) -> DispatchResult {
		let Some((id, _)) = section else {
			return Ok(());
		};
		Courses::<T>::try_mutate(id, |course| {
			let course = course.as_mut().ok_or(Error::<T>::CourseUnknown)?;
			course.tests = if more {
				course.tests.checked_add(1)
			} else {
				course.tests.checked_sub(1)
			}
			.ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	pub(crate) fn ensure_chain_row(program: ProgramId, row: u8) -> DispatchResult {
		let table = Tables::<T>::get(program);
		let row = Self::row_of(&table, row)?;
		ensure!(row.mode == Mode::Chain, Error::<T>::NotChainRow);
		Ok(())
	}

	pub(crate) fn do_open_quiz(
		by: T::AccountId,
		program: ProgramId,
		spec: QuizSpec,
	) -> DispatchResult {
		Self::test_for(&by, program, spec.section, Section::Quiz)?;
		Self::ensure_chain_row(program, spec.row)?;
		let window = MIN_WINDOW..=MAX_WINDOW;
		ensure!(
			(1..=64).contains(&spec.count)
				&& spec.pass <= spec.count
				&& (1..=MAX_SEATS).contains(&spec.seats)
				&& spec.compensation > 0
				&& window.contains(&spec.open)
				&& window.contains(&spec.key_window)
				&& window.contains(&spec.reveal),
			Error::<T>::OutOfBounds
		);
		let id = NextQuiz::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let bond = spec
			.compensation
			.checked_mul(u128::from(spec.seats))
			.ok_or(ArithmeticError::Overflow)?;
		let open_until = T::Time::now().saturating_add(spec.open);
		let key_until = open_until.saturating_add(spec.key_window);
		let reveal_until = key_until.saturating_add(spec.reveal);
		let ticket = T::ProgramConsideration::new(&by, Self::quiz_footprint(spec.seats))?;
		Self::count_test(spec.section, true)?;
		NextQuiz::<T>::put(next);
		Self::list(program, Kind::Quiz, id);
		Programs::<T>::mutate(program, |found| {
			if let Some(found) = found {
				found.tests = found.tests.saturating_add(1);
			}
		});
		Quizzes::<T>::insert(
			id,
			Quiz {
				program,
				author: by.clone(),
				deposit: Deposit {
					payer: by.clone(),
					ticket,
				},
				spec,
				open_until,
				key_until,
				reveal_until,
				sat: 0,
				commits: 0,
				key: None,
				bond,
			},
		);
		Self::take_in(&T::NativeAsset::get(), &by, bond)?;
		Self::deposit_event(Event::QuizOpened {
			quiz: id,
			program,
			author: by,
			spec,
			bond,
			until: (open_until, key_until, reveal_until),
		});
		Ok(())
	}

	pub(crate) fn do_commit_answers(
		who: T::AccountId,
		quiz: QuizId,
		commitment: Node,
	) -> DispatchResult {
		let mut found = Self::quiz_or_err(quiz)?;
		ensure!(
			Self::quiz_state(&found) == QuizState::Open,
			Error::<T>::WrongWindow
		);
		Self::ensure_learner(found.program, &found.author, found.spec.section, &who)?;
		ensure!(
			Commits::<T>::get(quiz, &who).is_none(),
			Error::<T>::AlreadyOwned
		);
		ensure!(found.sat < found.spec.seats, Error::<T>::NoSeat);
		found.sat = found.sat.saturating_add(1);
		found.commits = found.commits.saturating_add(1);
		Commits::<T>::insert(quiz, &who, commitment);
		Quizzes::<T>::insert(quiz, found);
		Self::deposit_event(Event::AnswersCommitted {
			quiz,
			who,
			commitment,
		});
		Ok(())
	}

	pub(crate) fn do_show_key(
		by: T::AccountId,
		quiz: QuizId,
		answers: Answers,
		salt: [u8; 32],
	) -> DispatchResult {
		let mut found = Self::quiz_or_err(quiz)?;
		ensure!(by == found.author, Error::<T>::NotOwner);
		ensure!(
			Self::quiz_state(&found) == QuizState::Key,
			Error::<T>::WrongWindow
		);
		let hash = quiz_key(
			&Self::genesis(),
			&found.author,
			&found.spec.questions,
			&answers,
			&salt,
		);
		ensure!(
			hash == found.spec.key && answers.len() == usize::from(found.spec.count),
			Error::<T>::KeyMismatch
		);
		found.key = Some(answers.clone());
		Quizzes::<T>::insert(quiz, found);
		Self::deposit_event(Event::KeyShown { quiz, answers });
		Ok(())
	}

	pub(crate) fn do_reveal_answers(
		quiz: QuizId,
		who: T::AccountId,
		answers: Answers,
		salt: [u8; 32],
	) -> DispatchResult {
		let mut found = Self::quiz_or_err(quiz)?;
		ensure!(
			Self::quiz_state(&found) == QuizState::Reveal,
			Error::<T>::WrongWindow
		);
		let key = found.key.clone().ok_or(Error::<T>::WrongWindow)?;
		let commitment = Commits::<T>::take(quiz, &who).ok_or(Error::<T>::NoSeat)?;
		let hash = quiz_commit(&Self::genesis(), quiz, &who, &answers, &salt);
		ensure!(hash == commitment, Error::<T>::KeyMismatch);
		found.commits = found
			.commits
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		let spec = found.spec;
		let program = found.program;
		Quizzes::<T>::insert(quiz, found);
		let score = quiz_score(&key, &answers);
		let passed = score >= spec.pass;
		if let (true, Some((course, place))) = (passed, spec.section) {
			Self::pass_section(course, place, &who);
		}
		let day = Self::now().day;
		let placed = Self::has_place(spec.section, &who);
		if passed && placed {
			Self::credit_mentor(program, &who, day);
		}
		// A row that takes nothing today (voided, no role, left the program) takes nothing from the
		// result either.
		let counted =
			score > 0 && placed && Self::feed(program, &who, spec.row, day, score.into()).is_ok();
		Self::deposit_event(Event::AnswersShown {
			quiz,
			who,
			score,
			passed,
			counted,
		});
		Ok(())
	}

	pub(crate) fn do_claim_silence(quiz: QuizId, who: T::AccountId) -> DispatchResult {
		let mut found = Self::quiz_or_err(quiz)?;
		ensure!(
			Self::quiz_state(&found) == QuizState::Silent,
			Error::<T>::WrongWindow
		);
		Commits::<T>::take(quiz, &who).ok_or(Error::<T>::NothingToClaim)?;
		let amount = found.spec.compensation;
		found.commits = found
			.commits
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		found.bond = found
			.bond
			.checked_sub(amount)
			.ok_or(ArithmeticError::Underflow)?;
		Quizzes::<T>::insert(quiz, found);
		Self::pay(&T::NativeAsset::get(), &who, amount);
		Self::deposit_event(Event::SilencePaid { quiz, who, amount });
		Ok(())
	}

	/// How many commitments a call clears away at most. Whole pages only: a search goes over all that went before it
	/// in the same block, so many small ones would take far longer than they weigh.
	pub(crate) fn cleared(limit: u32) -> u32 {
		match limit {
			0 => 0,
			_ => MAX_CLEAR,
		}
	}

	pub(crate) fn do_close_quiz(quiz: QuizId, limit: u32) -> DispatchResult {
		let mut found = Self::quiz_or_err(quiz)?;
		match Self::quiz_state(&found) {
			QuizState::Done => {
				let most = usize::try_from(Self::cleared(limit)).unwrap_or(0);
				let late: Vec<_> = Commits::<T>::iter_key_prefix(quiz).take(most).collect();
				for who in late {
					Commits::<T>::remove(quiz, who);
					found.commits = found
						.commits
						.checked_sub(1)
						.ok_or(ArithmeticError::Underflow)?;
				}
			},
			QuizState::Silent => ensure!(found.commits == 0, Error::<T>::NotEmpty),
			QuizState::Open | QuizState::Key | QuizState::Reveal => {
				return Err(Error::<T>::WrongWindow.into())
			},
		}
		if found.commits > 0 {
			let left = found.commits;
			Quizzes::<T>::insert(quiz, found);
			Self::deposit_event(Event::QuizCleared { quiz, left });
			return Ok(());
		}
		Self::count_test(found.spec.section, false)?;
		Programs::<T>::mutate(found.program, |program| {
			if let Some(program) = program {
				program.tests = program.tests.saturating_sub(1);
			}
		});
		found.deposit.ticket.drop(&found.deposit.payer)?;
		Quizzes::<T>::remove(quiz);
		Self::unlist(found.program, Kind::Quiz, quiz);
		Self::pay(&T::NativeAsset::get(), &found.author, found.bond);
		Self::deposit_event(Event::QuizClosed {
			quiz,
			back: found.bond,
		});
		Ok(())
	}

	pub(crate) fn read_quiz(quiz: QuizId) -> Option<QuizInfo<T::AccountId>> {
		let found = Quizzes::<T>::get(quiz)?;
		Some(QuizInfo {
			program: found.program,
			state: Self::quiz_state(&found),
			author: found.author,
			spec: found.spec,
			until: (found.open_until, found.key_until, found.reveal_until),
			seats: (found.sat, found.commits),
			key: found.key,
			bond: found.bond,
		})
	}
}
