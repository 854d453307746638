// SPDX-License-Identifier: Apache-2.0
//! Set-ups: assessors, assignments, panels, verdicts.

use super::*;

pub(super) fn assessor<T: Config>() -> T::AccountId {
	let who: T::AccountId = account("assessor", 0, 0);
	fund::<T>(&who, MUCH);
	let zero = merkle::Node::zero();
	let kind = AssessorKind::Ai {
		model: zero,
		prompt: zero,
		policy: zero,
	};
	let origin = RawOrigin::Signed(who.clone()).into();
	Pallet::<T>::register_assessor(origin, kind, 1 << 40).unwrap();
	who
}

pub(super) fn assignment_spec<T: Config>(section: Option<(CourseId, u8)>) -> AssignmentSpecOf<T> {
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

/// Owner, learner, and an assignment of a course of theirs.
pub(super) fn assignment<T: Config>() -> (T::AccountId, T::AccountId, ProgramId, AssignmentId) {
	let (owner, id, who, spec) = quiz::<T>();
	let course = spec.section.unwrap().0;
	Sections::<T>::insert(
		course,
		BoundedVec::try_from(alloc::vec![Section::Assignment]).unwrap(),
	);
	let origin = || RawOrigin::Signed(owner.clone()).into();
	Pallet::<T>::appoint_assessor(origin(), id, assessor::<T>(), u64::MAX).unwrap();
	let assignment = NextAssignment::<T>::get();
	let spec = assignment_spec::<T>(Some((course, 0)));
	Pallet::<T>::open_assignment(origin(), id, spec).unwrap();
	(owner, who, id, assignment)
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

/// The same with eleven reviewers, and the submission, ready to be drawn.
pub(super) fn handed_in<T: Config>() -> (T::AccountId, T::AccountId, AssignmentId, SubmissionId) {
	let (owner, who, id, assignment) = assignment::<T>();
	for place in 0..11 {
		let peer: T::AccountId = account("peer", place, 0);
		fund_member::<T>(&owner);
		Pallet::<T>::enrol(RawOrigin::Signed(owner.clone()).into(), id, peer.clone()).unwrap();
		passed::<T>(&owner, assignment, &peer);
		Pallet::<T>::offer_review(RawOrigin::Signed(peer).into(), assignment).unwrap();
	}
	set_week::<T>(WEEK + 2);
	let submission = NextSubmission::<T>::get();
	let origin = RawOrigin::Signed(who.clone()).into();
	Pallet::<T>::submit(origin, assignment, merkle::Node::zero()).unwrap();
	let seed = frame_system::Pallet::<T>::block_number() + 8u32.into();
	frame_system::BlockHash::<T>::insert(seed, T::Hashing::hash(b"seed"));
	frame_system::Pallet::<T>::set_block_number(seed + 1u32.into());
	(owner, who, assignment, submission)
}

pub(super) fn scores() -> Scores {
	Scores {
		quality: 9_000,
		quantity: 9_000,
		impact: 9_000,
	}
}

/// The same, drawn, with all commitments.
pub(super) fn panelled<T: Config>() -> (T::AccountId, T::AccountId, SubmissionId, Vec<T::AccountId>)
{
	let (owner, who, _, submission) = handed_in::<T>();
	Pallet::<T>::draw(RawOrigin::Signed(owner.clone()).into(), submission).unwrap();
	let seats = Submissions::<T>::get(submission).unwrap().seats;
	let panel: Vec<_> = seats.into_iter().map(|seat| seat.who).collect();
	assert_eq!(panel.len(), 5);
	let genesis = Pallet::<T>::genesis();
	for peer in panel.iter() {
		let hash = formula::score_commit(&genesis, submission, peer, &scores(), &[0; 32]);
		let origin = RawOrigin::Signed(peer.clone()).into();
		Pallet::<T>::commit_scores(origin, submission, hash).unwrap();
	}
	later::<T>(HOUR);
	(owner, who, submission, panel)
}

/// The same, posted.
pub(super) fn posted<T: Config>() -> (T::AccountId, T::AccountId, SubmissionId) {
	let (owner, who, submission, panel) = panelled::<T>();
	for peer in panel {
		let origin = RawOrigin::Signed(peer).into();
		Pallet::<T>::reveal_scores(origin, submission, scores(), [0; 32]).unwrap();
	}
	later::<T>(HOUR);
	Pallet::<T>::settle(RawOrigin::Signed(owner.clone()).into(), submission).unwrap();
	(owner, who, submission)
}
