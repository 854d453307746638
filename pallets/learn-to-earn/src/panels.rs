// SPDX-License-Identifier: Apache-2.0
//! Peers: who passed may offer to review; panels are drawn, never chosen.

use crate::{
	formula::{drawn, median_scores, score_commit},
	merkle::Node,
	types::{
		AssignmentId, AssignmentOf, Deposit, Reviewer, ReviewerOf, Scores, Seat, Stage,
		SubmissionId, SubmissionOf, FULL_SCORE, MAX_REVIEWERS,
	},
	weights::WeightInfo,
	Assignments, Attempts, Config, DrawCursor, DueDraws, Error, Event, Pallet, ReviewerAt,
	Reviewers, Submissions,
};
use alloc::vec::Vec;
use codec::{Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint, Get, Time},
	weights::{Weight, WeightMeter},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{One, Saturating, Zero},
	ArithmeticError,
};

/// Places that are looked at to fill a panel.
const PROBES: u32 = 32;
/// Blocks whose queue one block looks at.
const CATCH_UP: u32 = 32;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_offer_review(who: T::AccountId, assignment: AssignmentId) -> DispatchResult {
		let mut found = Self::assignment_or_err(assignment)?;
		ensure!(!found.retired, Error::<T>::WrongState);
		let passed = Attempts::<T>::get(assignment, &who).is_some_and(|attempt| attempt.passed);
		ensure!(passed, Error::<T>::Unfinished);
		ensure!(
			Reviewers::<T>::get(assignment, &who).is_none(),
			Error::<T>::AlreadyOwned
		);
		ensure!(found.reviewers < MAX_REVIEWERS, Error::<T>::NoSeat);
		let payer = Self::program_or_err(found.program)?.owner;
		let footprint = Footprint::from_parts(1, ReviewerOf::<T>::max_encoded_len());
		let ticket = T::MemberConsideration::new(&payer, footprint)?;
		let slot = found.reviewers;
		let from_week = Self::now().week.saturating_add(1);
		Reviewers::<T>::insert(
			assignment,
			&who,
			Reviewer {
				deposit: Deposit { payer, ticket },
				slot,
				from_week,
				no_shows: 0,
				overturned: 0,
			},
		);
		ReviewerAt::<T>::insert(assignment, slot, &who);
		found.reviewers = found.reviewers.saturating_add(1);
		Assignments::<T>::insert(assignment, found);
		Self::deposit_event(Event::ReviewOffered {
			assignment,
			who,
			from_week,
		});
		Ok(())
	}

	pub(crate) fn do_stop_review(who: T::AccountId, assignment: AssignmentId) -> DispatchResult {
		let mut found = Self::assignment_or_err(assignment)?;
		Self::end_offer(assignment, &mut found, &who)?;
		Assignments::<T>::insert(assignment, found);
		Ok(())
	}

	/// Takes a reviewer off the list; the last one moves into its place.
	pub(crate) fn end_offer(
		assignment: AssignmentId,
		found: &mut AssignmentOf<T>,
		who: &T::AccountId,
	) -> DispatchResult {
		let gone = Reviewers::<T>::take(assignment, who).ok_or(Error::<T>::NotOnPanel)?;
		let last = found
			.reviewers
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		if let Some(moved) = ReviewerAt::<T>::take(assignment, last) {
			if gone.slot != last {
				ReviewerAt::<T>::insert(assignment, gone.slot, &moved);
				Reviewers::<T>::mutate(assignment, &moved, |reviewer| {
					if let Some(reviewer) = reviewer {
						reviewer.slot = gone.slot;
					}
				});
			}
		}
		found.reviewers = last;
		gone.deposit.ticket.drop(&gone.deposit.payer)?;
		Self::deposit_event(Event::ReviewStopped {
			assignment,
			who: who.clone(),
		});
		Ok(())
	}

	/// Draws what is due, within the block's means.
	pub(crate) fn serve_draws(now: BlockNumberFor<T>, meter: &mut WeightMeter) {
		// With finding it.
		let cost = T::WeightInfo::draw()
			.saturating_add(<T as frame_system::Config>::DbWeight::get().reads(1));
		let step = <T as frame_system::Config>::DbWeight::get().reads_writes(2, 1);
		let mut at = DrawCursor::<T>::get();
		let mut blocks = 0u32;
		while at <= now && blocks < CATCH_UP {
			if meter.try_consume(step).is_err() {
				return;
			}
			// One search for the whole block: each new one would go over all that was drawn in this block.
			let due = DueDraws::<T>::iter_key_prefix(at);
			for submission in due {
				if meter.try_consume(cost).is_err() {
					DrawCursor::<T>::put(at);
					return;
				}
				DueDraws::<T>::remove(at, submission);
				// A submission that cannot be drawn for any reason goes to the assessor.
				let _ = Self::do_draw(submission);
			}
			at = at.saturating_add(One::one());
			blocks = blocks.saturating_add(1);
		}
		DrawCursor::<T>::put(at);
	}

	/// Draws the panel of a submission, or passes it to the assessor.
	pub(crate) fn do_draw(submission: SubmissionId) -> DispatchResult {
		let mut found = Self::submission_or_err(submission)?;
		let Stage::Waiting { seed } = found.stage else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(
			frame_system::Pallet::<T>::block_number() > seed,
			Error::<T>::NotYet
		);
		let assignment = Self::assignment_or_err(found.assignment)?;
		let hash = frame_system::Pallet::<T>::block_hash(seed);
		let known = hash != T::Hash::default();
		let panel = if known {
			Self::panel(submission, &found, &assignment, &hash.encode())
		} else {
			Vec::new()
		};
		let now = T::Time::now();
		found.stage = if panel.is_empty() {
			Stage::Assessing {
				until: now.saturating_add(assignment.spec.assess),
			}
		} else {
			let commit = now.saturating_add(assignment.spec.commit);
			Stage::Panel {
				commit,
				reveal: commit.saturating_add(assignment.spec.reveal),
			}
		};
		let seats = panel.iter().map(|who| Seat {
			who: who.clone(),
			commitment: None,
			scores: None,
		});
		found.seats = seats
			.collect::<Vec<_>>()
			.try_into()
			.map_err(|_| Error::<T>::OutOfBounds)?;
		DueDraws::<T>::remove(seed.saturating_add(One::one()), submission);
		Submissions::<T>::insert(submission, found);
		Self::deposit_event(Event::PanelDrawn { submission, panel });
		Ok(())
	}

	/// The panel of a submission; empty if the list is too short for a draw to mean anything.
	pub(crate) fn panel(
		submission: SubmissionId,
		found: &SubmissionOf<T>,
		assignment: &AssignmentOf<T>,
		seed: &[u8],
	) -> Vec<T::AccountId> {
		let (size, len) = (assignment.spec.panel, assignment.reviewers);
		let enough = u32::from(size).saturating_mul(2).saturating_add(1);
		let mut panel: Vec<T::AccountId> = Vec::new();
		if len < enough {
			return panel;
		}
		let mut probes = 0u32;
		for n in 0..size {
			let mut place = drawn(seed, submission, n, len);
			// The next one who waits for no week, is not the learner, and is not drawn yet.
			while probes < PROBES {
				probes = probes.saturating_add(1);
				let who = ReviewerAt::<T>::get(found.assignment, place).filter(|who| {
					*who != found.who
						&& !panel.contains(who)
						&& Reviewers::<T>::get(found.assignment, who)
							.is_some_and(|reviewer| reviewer.from_week <= found.week)
				});
				if let Some(who) = who {
					panel.push(who);
					break;
				}
				place = place
					.saturating_add(1)
					.checked_rem(len)
					.unwrap_or_else(Zero::zero);
			}
		}
		if panel.len() < usize::from(size) {
			panel.clear();
		}
		panel
	}

	pub(crate) fn do_commit_scores(
		who: T::AccountId,
		submission: SubmissionId,
		commitment: Node,
	) -> DispatchResult {
		let mut found = Self::submission_or_err(submission)?;
		let Stage::Panel { commit, .. } = found.stage else {
			return Err(Error::<T>::WrongState.into());
		};
		ensure!(T::Time::now() < commit, Error::<T>::WrongWindow);
		let seat = found
			.seats
			.iter_mut()
			.find(|seat| seat.who == who)
			.ok_or(Error::<T>::NotOnPanel)?;
		ensure!(seat.commitment.is_none(), Error::<T>::AlreadyOwned);
		seat.commitment = Some(commitment);
		Submissions::<T>::insert(submission, found);
		Self::deposit_event(Event::ScoresCommitted {
			submission,
			who,
			commitment,
		});
		Ok(())
	}

	pub(crate) fn do_reveal_scores(
		who: T::AccountId,
		submission: SubmissionId,
		scores: Scores,
		salt: [u8; 32],
	) -> DispatchResult {
		let mut found = Self::submission_or_err(submission)?;
		let Stage::Panel { commit, reveal } = found.stage else {
			return Err(Error::<T>::WrongState.into());
		};
		let now = T::Time::now();
		ensure!(now >= commit && now < reveal, Error::<T>::WrongWindow);
		Self::ensure_scores(&scores)?;
		let seat = found
			.seats
			.iter_mut()
			.find(|seat| seat.who == who)
			.ok_or(Error::<T>::NotOnPanel)?;
		ensure!(seat.scores.is_none(), Error::<T>::AlreadyOwned);
		let hash = score_commit(&Self::genesis(), submission, &who, &scores, &salt);
		ensure!(seat.commitment == Some(hash), Error::<T>::KeyMismatch);
		seat.scores = Some(scores);
		Submissions::<T>::insert(submission, found);
		Self::deposit_event(Event::ScoresShown {
			submission,
			who,
			scores,
		});
		Ok(())
	}

	pub(crate) fn ensure_scores(scores: &Scores) -> DispatchResult {
		ensure!(
			[scores.quality, scores.quantity, scores.impact]
				.iter()
				.all(|score| *score <= FULL_SCORE),
			Error::<T>::OutOfBounds
		);
		Ok(())
	}

	/// What the panel says; none if fewer than two showed their scores.
	pub(crate) fn panel_scores(found: &SubmissionOf<T>) -> Option<Scores> {
		let all: Vec<Scores> = found.seats.iter().filter_map(|seat| seat.scores).collect();
		(all.len() >= 2).then(|| median_scores(&all))
	}

	/// What one block may spend on drawing panels: a tenth.
	pub(crate) fn draw_budget() -> Weight {
		let most = <T as frame_system::Config>::BlockWeights::get().max_block;
		most.saturating_div(10)
	}
}
