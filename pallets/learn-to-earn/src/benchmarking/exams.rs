// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: quizzes, assignments, panels, verdicts.

use super::*;

fn mentor<T: Config>() -> T::AccountId {
	account("mentor", 0, 0)
}

pub(super) fn peer<T: Config>(place: u32) -> T::AccountId {
	account("peer", place, 0)
}

/// A quiz of a course, on a table with a `Chain` row. The learner has a mentor, and so many peers.
pub(super) fn quiz<T: Config>(peers: u32, section: Section) -> (Cast<T>, CourseId, QuizSpec) {
	let others: Vec<_> = (0..peers).map(peer::<T>).chain([mentor::<T>()]).collect();
	let (cast, course) = student::<T>(&others, 0, only(section));
	Tables::<T>::mutate(cast.id, |table| table[63].mode = Mode::Chain);
	let rule = MentorRule {
		row: 63,
		per_week: 1,
	};
	Pallet::<T>::set_mentor_rule(by::<T>(&cast.owner).into(), cast.id, Some(rule)).unwrap();
	let mentorship = Mentorship {
		mentor: mentor::<T>(),
		from_week: Some(WEEK),
		week: WEEK,
		units: 0,
	};
	Mentors::<T>::insert(cast.id, &cast.who, mentorship);
	let questions = merkle::Node::zero();
	let genesis = Pallet::<T>::genesis();
	let key = formula::quiz_key(&genesis, &cast.owner, &questions, &answers(), &[0; 32]);
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
	(cast, course, spec)
}

/// Checks that a verdict about the learner was counted: for it, its mentor, its section, and the
/// first who earned since two epochs were over.
pub(super) fn assert_passed<T: Config>(cast: &Cast<T>, course: CourseId) {
	assert_earned::<T>(cast, &cast.who);
	assert_earned::<T>(cast, &mentor::<T>());
	let mentorship = Mentors::<T>::get(cast.id, &cast.who).unwrap();
	assert_eq!(
		(mentorship.week, mentorship.units),
		(Pallet::<T>::now().week, 1)
	);
	assert_eq!(Purchases::<T>::get(course, &cast.who).unwrap().passed[0], 1);
	assert_swept::<T>(cast);
}

/// An open quiz.
pub(super) fn opened<T: Config>() -> (Cast<T>, CourseId, QuizId) {
	let (cast, course, spec) = quiz::<T>(0, Section::Quiz);
	let quiz = NextQuiz::<T>::get();
	Pallet::<T>::open_quiz(by::<T>(&cast.owner).into(), cast.id, spec).unwrap();
	(cast, course, quiz)
}

/// The same with one commitment, at the time of the key.
pub(super) fn sat<T: Config>() -> (Cast<T>, CourseId, QuizId) {
	let (cast, course, quiz) = opened::<T>();
	let genesis = Pallet::<T>::genesis();
	let commitment = formula::quiz_commit(&genesis, quiz, &cast.who, &answers(), &[0; 32]);
	Pallet::<T>::commit_answers(by::<T>(&cast.who).into(), quiz, commitment).unwrap();
	later::<T>(HOUR);
	(cast, course, quiz)
}

pub(super) fn assessor<T: Config>() -> T::AccountId {
	let who: T::AccountId = account("assessor", 0, 0);
	fund::<T>(&who);
	let zero = merkle::Node::zero();
	let kind = AssessorKind::Ai {
		model: zero,
		prompt: zero,
		policy: zero,
	};
	Pallet::<T>::register_assessor(by::<T>(&who).into(), kind, 1 << 40).unwrap();
	who
}

fn assignment_spec<T: Config>(section: Option<(CourseId, u8)>) -> AssignmentSpecOf<T> {
	AssignmentSpec {
		section,
		row: 63,
		reviewer_row: Some(63),
		points: 9,
		weights: [1, 1, 1],
		pass: 1,
		tolerance: 1,
		panel: 5,
		assessor: account("assessor", 0, 0),
		stake: 1 << 20,
		commit: HOUR,
		reveal: HOUR,
		assess: HOUR,
		challenge: HOUR,
		rule: HOUR,
		seats: 99,
	}
}

/// An assignment of a course, among so many peers.
pub(super) fn assignment<T: Config>(peers: u32) -> (Cast<T>, CourseId, AssignmentId) {
	let (cast, course, _) = quiz::<T>(peers, Section::Assignment);
	let origin = || by::<T>(&cast.owner).into();
	Pallet::<T>::appoint_assessor(origin(), cast.id, assessor::<T>(), u64::MAX).unwrap();
	let assignment = NextAssignment::<T>::get();
	let spec = assignment_spec::<T>(Some((course, 0)));
	Pallet::<T>::open_assignment(origin(), cast.id, spec).unwrap();
	(cast, course, assignment)
}

pub(super) fn passed<T: Config>(
	owner: &T::AccountId,
	assignment: AssignmentId,
	who: &T::AccountId,
) {
	let footprint = Pallet::<T>::attempt_footprint();
	let ticket = T::MemberConsideration::new(owner, footprint).unwrap();
	let deposit = Deposit {
		payer: owner.clone(),
		ticket,
	};
	let attempt = Attempt {
		deposit,
		week: 0,
		open: None,
		passed: true,
	};
	Attempts::<T>::insert(assignment, who, attempt);
	Assignments::<T>::mutate(assignment, |found| found.as_mut().unwrap().attempts += 1);
}

/// Lets so many peers offer to review.
pub(super) fn offers<T: Config>(owner: &T::AccountId, assignment: AssignmentId, count: u32) {
	for peer in (0..count).map(peer::<T>) {
		passed::<T>(owner, assignment, &peer);
		Pallet::<T>::offer_review(by::<T>(&peer).into(), assignment).unwrap();
	}
}

/// Hands in, at a time when a panel can be drawn.
pub(super) fn hand_in<T: Config>(who: &T::AccountId, assignment: AssignmentId) -> SubmissionId {
	let submission = NextSubmission::<T>::get();
	let origin = by::<T>(who).into();
	Pallet::<T>::submit(origin, assignment, merkle::Node::zero()).unwrap();
	let seed = frame_system::Pallet::<T>::block_number() + 8u32.into();
	frame_system::BlockHash::<T>::insert(seed, T::Hashing::hash(b"seed"));
	frame_system::Pallet::<T>::set_block_number(seed + 1u32.into());
	submission
}

/// A submission with its panel.
pub(super) struct Judged<T: Config> {
	pub cast: Cast<T>,
	pub course: CourseId,
	pub assignment: AssignmentId,
	pub submission: SubmissionId,
	pub panel: Vec<T::AccountId>,
}

/// Five of eleven peers, who earned as much as the learner, are drawn.
pub(super) fn drawn<T: Config>() -> Judged<T> {
	let (cast, course, assignment) = assignment::<T>(11);
	offers::<T>(&cast.owner, assignment, 11);
	// Who offers can be drawn from the next week on.
	set_week::<T>(WEEK + 10);
	let submission = hand_in::<T>(&cast.who, assignment);
	Pallet::<T>::draw(by::<T>(&cast.owner).into(), submission).unwrap();
	let seats = Submissions::<T>::get(submission).unwrap().seats;
	let panel: Vec<_> = seats.into_iter().map(|seat| seat.who).collect();
	assert_eq!(panel.len(), 5);
	Judged {
		cast,
		course,
		assignment,
		submission,
		panel,
	}
}

/// The same, with all commitments, at the time to show them.
pub(super) fn committed<T: Config>() -> Judged<T> {
	let judged = drawn::<T>();
	let genesis = Pallet::<T>::genesis();
	for peer in judged.panel.iter() {
		let hash =
			formula::score_commit(&genesis, judged.submission, peer, &scores(9_000), &[0; 32]);
		Pallet::<T>::commit_scores(by::<T>(peer).into(), judged.submission, hash).unwrap();
	}
	later::<T>(HOUR);
	judged
}

/// The same, posted.
pub(super) fn posted<T: Config>() -> Judged<T> {
	let judged = committed::<T>();
	for peer in judged.panel.iter() {
		let origin = by::<T>(peer).into();
		Pallet::<T>::reveal_scores(origin, judged.submission, scores(9_000), [0; 32]).unwrap();
	}
	later::<T>(HOUR);
	Pallet::<T>::settle(by::<T>(&judged.cast.owner).into(), judged.submission).unwrap();
	judged
}

/// The same, challenged with a stake in native tokens.
pub(super) fn challenged<T: Config>() -> Judged<T> {
	let judged = posted::<T>();
	let origin = by::<T>(&judged.cast.who).into();
	Pallet::<T>::challenge(origin, judged.submission, [0; 32]).unwrap();
	judged
}

/// Lets the next fault end every offer of the panel.
pub(super) fn warn<T: Config>(judged: &Judged<T>) {
	for peer in judged.panel.iter() {
		Reviewers::<T>::mutate(judged.assignment, peer, |reviewer| {
			let reviewer = reviewer.as_mut().unwrap();
			reviewer.no_shows = MAX_FAULTS - 1;
			reviewer.overturned = MAX_FAULTS - 1;
		});
	}
}

/// Checks that all offers of the panel ended.
pub(super) fn assert_ended<T: Config>(judged: &Judged<T>) {
	for peer in judged.panel.iter() {
		assert!(!Reviewers::<T>::contains_key(judged.assignment, peer));
	}
}

/// Checks that a verdict was counted for everybody it concerns.
pub(super) fn assert_judged<T: Config>(judged: &Judged<T>) {
	assert!(!Submissions::<T>::contains_key(judged.submission));
	assert_passed::<T>(&judged.cast, judged.course);
	for peer in judged.panel.iter() {
		assert_earned::<T>(&judged.cast, peer);
	}
}
