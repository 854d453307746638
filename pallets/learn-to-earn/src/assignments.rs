// SPDX-License-Identifier: Apache-2.0
//! Assignments and what is handed in.

use crate::{
	catalogue::line_bytes,
	merkle::Node,
	types::{
		Assignment, AssignmentId, AssignmentOf, AssignmentSpecOf, Attempt, AttemptOf, Deposit,
		Kind, ProgramId, Section, Stage, Submission, SubmissionId, SubmissionOf, FULL_SCORE,
		MAX_WINDOW, MIN_WINDOW,
	},
	Appointments, Assessors, Assignments, Attempts, Config, DueDraws, Error, Event, NextAssignment,
	NextSubmission, Pallet, Programs, Reviewers, Submissions,
};
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint, Time},
	BoundedVec,
};
use sp_runtime::{
	traits::{One, Saturating},
	ArithmeticError, DispatchError,
};

/// The seed of a panel is the hash of the block so many after the submission: nobody knows it when
/// it hands in.
const SEED_BLOCKS: u32 = 8;

impl<T: Config> Pallet<T> {
	pub(crate) fn assignment_or_err(
		assignment: AssignmentId,
	) -> Result<AssignmentOf<T>, DispatchError> {
		Assignments::<T>::get(assignment).ok_or(Error::<T>::AssignmentUnknown.into())
	}

	pub(crate) fn submission_or_err(
		submission: SubmissionId,
	) -> Result<SubmissionOf<T>, DispatchError> {
		Submissions::<T>::get(submission).ok_or(Error::<T>::SubmissionUnknown.into())
	}

	pub(crate) fn attempt_footprint() -> Footprint {
		let size =
			AttemptOf::<T>::max_encoded_len().saturating_add(SubmissionOf::<T>::max_encoded_len());
		let size = size.saturating_add(line_bytes());
		Footprint::from_parts(1, size)
	}

	pub(crate) fn do_open_assignment(
		by: T::AccountId,
		program: ProgramId,
		spec: AssignmentSpecOf<T>,
	) -> DispatchResult {
		let owner = Self::program_or_err(program)?.owner;
		ensure!(by == owner, Error::<T>::NotOwner);
		Self::test_for(&by, program, spec.section, Section::Assignment)?;
		Self::ensure_chain_row(program, spec.row)?;
		if let Some(row) = spec.reviewer_row {
			Self::ensure_chain_row(program, row)?;
		}
		let windows = [
			spec.commit,
			spec.reveal,
			spec.assess,
			spec.challenge,
			spec.rule,
		];
		ensure!(
			matches!(spec.panel, 0 | 3 | 5)
				&& spec.points > 0
				&& spec.weights.iter().any(|weight| *weight > 0)
				&& spec.pass <= FULL_SCORE
				&& spec.tolerance <= FULL_SCORE
				&& spec.stake > 0
				&& windows
					.iter()
					.all(|window| (MIN_WINDOW..=MAX_WINDOW).contains(window)),
			Error::<T>::OutOfBounds
		);
		ensure!(
			Appointments::<T>::get(program, &spec.assessor).is_some(),
			Error::<T>::NotAssessor
		);
		let id = NextAssignment::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let size = AssignmentOf::<T>::max_encoded_len().saturating_add(line_bytes());
		let footprint = Footprint::from_parts(1, size);
		let ticket = T::ProgramConsideration::new(&by, footprint)?;
		Self::count_test(spec.section, true)?;
		NextAssignment::<T>::put(next);
		Self::list(program, Kind::Assignment, id);
		Programs::<T>::mutate(program, |found| {
			if let Some(found) = found {
				found.tests = found.tests.saturating_add(1);
			}
		});
		Assignments::<T>::insert(
			id,
			Assignment {
				program,
				author: by.clone(),
				deposit: Deposit { payer: by, ticket },
				spec: spec.clone(),
				attempts: 0,
				reviewers: 0,
				retired: false,
			},
		);
		Self::deposit_event(Event::AssignmentOpened {
			assignment: id,
			program,
			spec,
		});
		Ok(())
	}

	/// Takes no more submissions; once no record is left it is gone, and its deposit back.
	pub(crate) fn do_retire_assignment(
		by: T::AccountId,
		assignment: AssignmentId,
	) -> DispatchResult {
		let mut found = Self::assignment_or_err(assignment)?;
		Self::owned(&by, found.program)?;
		if found.attempts > 0 || found.reviewers > 0 {
			ensure!(!found.retired, Error::<T>::NotEmpty);
			found.retired = true;
			Assignments::<T>::insert(assignment, found);
			Self::deposit_event(Event::AssignmentRetired { assignment });
			return Ok(());
		}
		Self::count_test(found.spec.section, false)?;
		Programs::<T>::mutate(found.program, |program| {
			if let Some(program) = program {
				program.tests = program.tests.saturating_sub(1);
			}
		});
		found.deposit.ticket.drop(&found.deposit.payer)?;
		Assignments::<T>::remove(assignment);
		Self::unlist(found.program, Kind::Assignment, assignment);
		Self::deposit_event(Event::AssignmentClosed { assignment });
		Ok(())
	}

	pub(crate) fn do_submit(
		who: T::AccountId,
		assignment: AssignmentId,
		work: Node,
	) -> DispatchResult {
		let mut found = Self::assignment_or_err(assignment)?;
		ensure!(!found.retired, Error::<T>::WrongState);
		Self::ensure_learner(found.program, &found.author, found.spec.section, &who)?;
		ensure!(who != found.spec.assessor, Error::<T>::OwnWork);
		let now = Self::now();
		let id = NextSubmission::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let attempt = match Attempts::<T>::get(assignment, &who) {
			Some(mut attempt) => {
				ensure!(attempt.open.is_none(), Error::<T>::WrongState);
				// One a week: who could try again at once would shop for a friendly panel.
				ensure!(attempt.week < now.week, Error::<T>::NotYet);
				ensure!(!attempt.passed, Error::<T>::AlreadyOwned);
				attempt.week = now.week;
				attempt.open = Some(id);
				attempt
			},
			None => {
				ensure!(found.attempts < found.spec.seats, Error::<T>::NoSeat);
				let payer = Self::program_or_err(found.program)?.owner;
				let ticket = T::MemberConsideration::new(&payer, Self::attempt_footprint())?;
				found.attempts = found.attempts.saturating_add(1);
				Attempt {
					deposit: Deposit { payer, ticket },
					week: now.week,
					open: Some(id),
					passed: false,
				}
			},
		};
		let policy = Assessors::<T>::get(&found.spec.assessor)
			.map(|assessor| assessor.kind.policy())
			.unwrap_or_default();
		let block = frame_system::Pallet::<T>::block_number();
		let stage = if found.spec.panel > 0 {
			let seed = block.saturating_add(SEED_BLOCKS.into());
			DueDraws::<T>::insert(seed.saturating_add(One::one()), id, ());
			Stage::Waiting { seed }
		} else {
			Stage::Assessing {
				until: T::Time::now().saturating_add(found.spec.assess),
			}
		};
		NextSubmission::<T>::put(next);
		Self::list(found.program, Kind::Submission, id);
		Attempts::<T>::insert(assignment, &who, attempt);
		Assignments::<T>::insert(assignment, found);
		Submissions::<T>::insert(
			id,
			Submission {
				assignment,
				who: who.clone(),
				work,
				policy,
				week: now.week,
				stage,
				seats: BoundedVec::new(),
			},
		);
		Self::deposit_event(Event::Submitted {
			submission: id,
			assignment,
			who,
			work,
			policy,
		});
		Ok(())
	}

	pub(crate) fn do_drop_attempt(
		by: T::AccountId,
		assignment: AssignmentId,
		who: T::AccountId,
	) -> DispatchResult {
		let mut found = Self::assignment_or_err(assignment)?;
		let attempt = Attempts::<T>::get(assignment, &who).ok_or(Error::<T>::NothingToClaim)?;
		ensure!(attempt.open.is_none(), Error::<T>::WrongState);
		// Not in the same week: else there would be a second try in it.
		ensure!(attempt.week < Self::now().week, Error::<T>::NotYet);
		// Who passed keeps the proof of it while the assignment runs.
		ensure!(
			by == who || !attempt.passed || found.retired,
			Error::<T>::NotLearner
		);
		// Who has no record reviews nobody: else an offer could keep a retired assignment, and the
		// owner's deposits, for ever.
		if Reviewers::<T>::get(assignment, &who).is_some() {
			Self::end_offer(assignment, &mut found, &who)?;
		}
		attempt.deposit.ticket.drop(&attempt.deposit.payer)?;
		Attempts::<T>::remove(assignment, &who);
		found.attempts = found
			.attempts
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		Assignments::<T>::insert(assignment, found);
		Self::deposit_event(Event::AttemptDropped { assignment, who });
		Ok(())
	}
}
