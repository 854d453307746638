// SPDX-License-Identifier: Apache-2.0
//! Set-ups: quizzes.

use super::*;

pub(super) const HOUR: u64 = 3_600_000;

pub(super) fn later<T: Config>(ms: u64) {
	T::BenchmarkHelper::set_time(<T::Time as frame_support::traits::Time>::now() + ms);
}

pub(super) fn answers() -> Answers {
	BoundedVec::try_from(alloc::vec![1; 64]).unwrap()
}

/// A quiz in a course, on a table with a `Chain` row, and a learner with a full book.
pub(super) fn quiz<T: Config>() -> (T::AccountId, ProgramId, T::AccountId, QuizSpec) {
	let (owner, who, course) = student::<T>(0, 1);
	let id = Courses::<T>::get(course).unwrap().program;
	Tables::<T>::mutate(id, |table| table[63].mode = Mode::Chain);
	Sections::<T>::insert(
		course,
		BoundedVec::try_from(alloc::vec![Section::Quiz]).unwrap(),
	);
	fund::<T>(&owner, MUCH);
	let questions = merkle::Node::zero();
	let genesis = Pallet::<T>::genesis();
	let key = formula::quiz_key(&genesis, &owner, &questions, &answers(), &[0; 32]);
	let spec = QuizSpec {
		section: Some((course, 0)),
		row: 63,
		questions,
		key,
		count: 64,
		pass: 1,
		seats: 1_024,
		compensation: 1 << 40,
		open: HOUR,
		key_window: HOUR,
		reveal: HOUR,
	};
	(owner, id, who, spec)
}

/// The same, opened, with one commitment.
pub(super) fn sat<T: Config>() -> (T::AccountId, T::AccountId, QuizId) {
	let (owner, id, who, spec) = quiz::<T>();
	let quiz = NextQuiz::<T>::get();
	Pallet::<T>::open_quiz(RawOrigin::Signed(owner.clone()).into(), id, spec).unwrap();
	let genesis = Pallet::<T>::genesis();
	let commitment = formula::quiz_commit(&genesis, quiz, &who, &answers(), &[0; 32]);
	Pallet::<T>::commit_answers(RawOrigin::Signed(who.clone()).into(), quiz, commitment).unwrap();
	later::<T>(HOUR);
	(owner, who, quiz)
}
