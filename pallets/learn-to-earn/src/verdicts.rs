// SPDX-License-Identifier: Apache-2.0
//! Verdicts: posted, challenged, ruled, final. One machine for panels and assessors.
//!
//! Waiting → Panel → Posted, or Panel → Assessing → Posted; Posted → final, or Challenged → final.
//! Whoever is silent stops nobody: reviewers and assessors run into their window's end, and if the
//! owner does not rule, what was posted stands. No verdict is an end of its own, not zero.

use crate::{
	formula::{reward, weighted},
	types::{
		AssignmentOf, Day, Kind, Outcome, Scores, Stage, SubmissionId, SubmissionOf, MAX_FAULTS,
	},
	week::{week_of, Now},
	Assessors, Assignments, Attempts, Config, Error, Event, Pallet, Reviewers, Submissions,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Get, Time},
};
use sp_runtime::ArithmeticError;

/// A verdict on its way to being final.
struct Verdict<AccountId> {
	by: Option<AccountId>,
	day: Day,
	scores: Scores,
	outcome: Outcome,
}

fn day_of(ms: u64) -> Day {
	Now::from_ms(ms).day
}

/// The last day of a window that ends at `until`.
pub(crate) fn last_day(until: u64) -> Day {
	day_of(until.saturating_sub(1))
}

impl<T: Config> Pallet<T> {
	/// Lets time do its part: ends a window that is over.
	pub(crate) fn do_settle(submission: SubmissionId) -> DispatchResult {
		let mut found = Self::submission_or_err(submission)?;
		let assignment = Self::assignment_or_err(found.assignment)?;
		let now = T::Time::now();
		match found.stage.clone() {
			Stage::Waiting { .. } => Err(Error::<T>::NotYet.into()),
			Stage::Panel { reveal, .. } => {
				ensure!(now >= reveal, Error::<T>::NotYet);
				match Self::panel_scores(&found) {
					Some(scores) => {
						// Nobody loses the right to challenge because nobody called in time.
						let window = assignment.spec.challenge;
						let until = now.saturating_add(window);
						let day = last_day(reveal.saturating_add(window));
						Self::post(submission, found, (scores, None), until, day);
					},
					None => {
						let until = now.saturating_add(assignment.spec.assess);
						found.stage = Stage::Assessing { until };
						Submissions::<T>::insert(submission, found);
						Self::deposit_event(Event::PassedToAssessor { submission, until });
					},
				}
				Ok(())
			},
			Stage::Assessing { until } => {
				ensure!(now >= until, Error::<T>::NotYet);
				let assessor = assignment.spec.assessor.clone();
				Self::note_record(&assessor, found.policy, |record| {
					record.without = record.without.saturating_add(1);
				})?;
				Self::without_verdict(submission, found, assignment)
			},
			Stage::Posted {
				until,
				day,
				scores,
				by,
			} => {
				ensure!(now >= until, Error::<T>::NotYet);
				let verdict = Verdict {
					by,
					day,
					scores,
					outcome: Outcome::Unchallenged,
				};
				Self::finish(submission, found, assignment, verdict)
			},
			Stage::Challenged {
				rule_by,
				day,
				scores,
				by,
				challenger,
				sponsored,
			} => {
				ensure!(now >= rule_by, Error::<T>::NotYet);
				Self::return_stake(&challenger, &assignment, sponsored);
				// The challenge's day, unless the silence lasted so long that its week cannot be
				// live any more when this can first be settled: silence takes nobody's points.
				let last = last_day(rule_by);
				let frozen = week_of(last) > week_of(day).saturating_add(1);
				let verdict = Verdict {
					by,
					day: if frozen { last } else { day },
					scores,
					outcome: Outcome::Unruled,
				};
				Self::finish(submission, found, assignment, verdict)
			},
		}
	}

	/// Posts scores: final once the window is over.
	pub(crate) fn post(
		submission: SubmissionId,
		mut found: SubmissionOf<T>,
		(scores, by): (Scores, Option<T::AccountId>),
		until: u64,
		day: Day,
	) {
		found.stage = Stage::Posted {
			until,
			day,
			scores,
			by: by.clone(),
		};
		Submissions::<T>::insert(submission, found);
		Self::deposit_event(Event::VerdictPosted {
			submission,
			by,
			scores,
			until,
		});
	}

	fn give_stake(who: &T::AccountId, amount: u128) {
		Self::pay(&T::NativeAsset::get(), who, amount);
	}

	/// Gives a challenger's stake back to where it came from.
	fn return_stake(challenger: &T::AccountId, assignment: &AssignmentOf<T>, sponsored: bool) {
		let stake = assignment.spec.stake;
		if sponsored {
			Self::burn_back(assignment.program, stake);
		} else {
			Self::give_stake(challenger, stake);
		}
	}

	pub(crate) fn do_challenge(
		who: T::AccountId,
		submission: SubmissionId,
		reason: [u8; 32],
		sponsored: bool,
	) -> DispatchResult {
		let mut found = Self::submission_or_err(submission)?;
		let Stage::Posted {
			until, scores, by, ..
		} = found.stage.clone()
		else {
			return Err(Error::<T>::WrongState.into());
		};
		let now = T::Time::now();
		ensure!(now < until, Error::<T>::WrongWindow);
		let assignment = Self::assignment_or_err(found.assignment)?;
		// The owner rules: it must not win what it decides about. Nor does the assessor buy time.
		let owner = Self::program_or_err(assignment.program)?.owner;
		ensure!(
			who != owner && Some(&who) != by.as_ref(),
			Error::<T>::OwnWork
		);
		let rule_by = now.saturating_add(assignment.spec.rule);
		let day = day_of(now);
		found.stage = Stage::Challenged {
			rule_by,
			day,
			scores,
			by,
			challenger: who.clone(),
			sponsored,
		};
		if sponsored {
			ensure!(who == found.who, Error::<T>::NotLearner);
			Self::sponsor(assignment.program, &who, assignment.spec.stake)?;
		} else {
			Self::take_in(&T::NativeAsset::get(), &who, assignment.spec.stake)?;
		}
		Submissions::<T>::insert(submission, found);
		Self::deposit_event(Event::Challenged {
			submission,
			who,
			reason,
			stake: assignment.spec.stake,
			rule_by,
		});
		Ok(())
	}

	pub(crate) fn do_rule(
		by: T::AccountId,
		submission: SubmissionId,
		ruled: Scores,
	) -> DispatchResult {
		let found = Self::submission_or_err(submission)?;
		let assignment = Self::assignment_or_err(found.assignment)?;
		let owner = Self::owned(&by, assignment.program)?.owner;
		let Stage::Challenged {
			rule_by,
			scores,
			by: assessor,
			challenger,
			sponsored,
			..
		} = found.stage.clone()
		else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(T::Time::now() < rule_by, Error::<T>::WrongWindow);
		Self::ensure_scores(&ruled)?;
		let weights = &assignment.spec.weights;
		let off = weighted(&ruled, weights).abs_diff(weighted(&scores, weights));
		let overturned = off > assignment.spec.tolerance;
		let stake = assignment.spec.stake;
		if overturned {
			Self::return_stake(&challenger, &assignment, sponsored);
			if let Some(assessor) = assessor.as_ref() {
				// Its own part of the bond goes the same way.
				Self::lose_stake(assessor, stake)?;
				Self::give_stake(&challenger, stake);
			}
		} else {
			// Half to who was right, half to the program, so that a friend's challenge costs; a
			// panel's half goes to the program too, for reviewers have staked nothing.
			let half = if assessor.is_some() { stake >> 1 } else { 0 };
			if let Some(assessor) = assessor.as_ref() {
				Self::give_stake(assessor, half);
			}
			let rest = stake.saturating_sub(half);
			if sponsored {
				Self::burn_back(assignment.program, rest);
			} else {
				Self::give_stake(&owner, rest);
			}
		}
		let verdict = Verdict {
			by: assessor,
			day: Self::now().day,
			scores: if overturned { ruled } else { scores },
			outcome: if overturned {
				Outcome::Overturned
			} else {
				Outcome::Upheld
			},
		};
		Self::finish(submission, found, assignment, verdict)
	}

	/// Ends a submission that nobody judged: the learner may hand in again.
	pub(crate) fn without_verdict(
		submission: SubmissionId,
		found: SubmissionOf<T>,
		mut assignment: AssignmentOf<T>,
	) -> DispatchResult {
		Self::judge_reviewers(&found, &mut assignment, false)?;
		Self::unlist(assignment.program, Kind::Submission, submission);
		Assignments::<T>::insert(found.assignment, assignment);
		Attempts::<T>::mutate(found.assignment, &found.who, |attempt| {
			if let Some(attempt) = attempt {
				attempt.open = None;
			}
		});
		Submissions::<T>::remove(submission);
		Self::deposit_event(Event::NoVerdict {
			submission,
			assignment: found.assignment,
			who: found.who,
		});
		Ok(())
	}

	fn finish(
		submission: SubmissionId,
		found: SubmissionOf<T>,
		mut assignment: AssignmentOf<T>,
		verdict: Verdict<T::AccountId>,
	) -> DispatchResult {
		let Verdict {
			by,
			day,
			scores,
			outcome,
		} = verdict;
		let spec = assignment.spec.clone();
		let program = assignment.program;
		let overturned = outcome == Outcome::Overturned;
		if let Some(assessor) = by.as_ref() {
			if !overturned {
				Self::unlock_stake(assessor, spec.stake)?;
			}
			Self::note_record(assessor, found.policy, |record| match outcome {
				Outcome::Upheld => record.upheld = record.upheld.saturating_add(1),
				Outcome::Overturned => record.overturned = record.overturned.saturating_add(1),
				Outcome::Unchallenged | Outcome::Unruled => (),
			})?;
		}
		let panel: Vec<T::AccountId> = found
			.seats
			.iter()
			.filter(|seat| seat.scores.is_some())
			.map(|seat| seat.who.clone())
			.collect();
		Self::judge_reviewers(&found, &mut assignment, overturned && by.is_none())?;
		Assignments::<T>::insert(found.assignment, assignment);

		let passed = weighted(&scores, &spec.weights) >= spec.pass;
		Attempts::<T>::mutate(found.assignment, &found.who, |attempt| {
			if let Some(attempt) = attempt {
				attempt.open = None;
				attempt.passed |= passed;
			}
		});
		if let (true, Some((course, place))) = (passed, spec.section) {
			Self::pass_section(course, place, &found.who);
		}
		Submissions::<T>::remove(submission);
		Self::unlist(program, Kind::Submission, submission);
		let placed = Self::has_place(spec.section, &found.who);
		if passed && placed {
			Self::credit_mentor(program, &found.who, day);
		}
		// A row that takes nothing any more (left the program, week frozen) takes nothing from the
		// result either.
		let units = reward(spec.points, &scores, &spec.weights);
		let counted =
			units > 0 && placed && Self::feed(program, &found.who, spec.row, day, units).is_ok();
		if let Some(row) = spec.reviewer_row {
			for who in panel {
				// Who left the program meanwhile earns nothing there.
				let _ = Self::feed(program, &who, row, day, 1);
			}
		}
		Self::deposit_event(Event::SubmissionFinal {
			submission,
			assignment: found.assignment,
			who: found.who,
			scores,
			outcome,
			units,
			day,
			passed,
			counted,
		});
		Ok(())
	}

	/// Notes who did not answer, and whose scores were overturned; nothing else counts against a
	/// reviewer, least of all distance from the others.
	fn judge_reviewers(
		found: &SubmissionOf<T>,
		assignment: &mut AssignmentOf<T>,
		overturned: bool,
	) -> DispatchResult {
		for seat in found.seats.iter() {
			let Some(mut reviewer) = Reviewers::<T>::get(found.assignment, &seat.who) else {
				continue;
			};
			if seat.scores.is_none() {
				reviewer.no_shows = reviewer.no_shows.saturating_add(1);
			} else if overturned {
				reviewer.overturned = reviewer.overturned.saturating_add(1);
			} else {
				continue;
			}
			if reviewer.no_shows >= MAX_FAULTS || reviewer.overturned >= MAX_FAULTS {
				Self::end_offer(found.assignment, assignment, &seat.who)?;
			} else {
				Reviewers::<T>::insert(found.assignment, &seat.who, reviewer);
			}
		}
		Ok(())
	}

	fn unlock_stake(who: &T::AccountId, stake: u128) -> DispatchResult {
		Assessors::<T>::try_mutate(who, |assessor| {
			let assessor = assessor.as_mut().ok_or(Error::<T>::NotAssessor)?;
			assessor.locked = assessor
				.locked
				.checked_sub(stake)
				.ok_or(ArithmeticError::Underflow)?;
			Ok(())
		})
	}

	fn lose_stake(who: &T::AccountId, stake: u128) -> DispatchResult {
		Self::unlock_stake(who, stake)?;
		Assessors::<T>::try_mutate(who, |assessor| {
			let assessor = assessor.as_mut().ok_or(Error::<T>::NotAssessor)?;
			assessor.bond = assessor
				.bond
				.checked_sub(stake)
				.ok_or(ArithmeticError::Underflow)?;
			Ok(())
		})
	}
}
