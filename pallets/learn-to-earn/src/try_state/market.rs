// SPDX-License-Identifier: Apache-2.0
//! What must always be true of money and what it pays for.
//!
//! 8. Shares of an epoch are those of its members; paid ≤ pool.
//! 9. Held in the pot = pools + held sales + credits + fuel + bonds + stakes, asset by asset.
//! 10. Pending parts are those of held sales; learners, courses, tests, vouchers and credentials
//!     are counted right.
//! 11. A quiz's commitments are counted right, and its bond covers each.
//! 12. Locks of an assessor are the stakes of its open verdicts, within its bond; reviewers are in
//!     their places; mentors are not their own mentees.

use crate::{
	state::EpochState,
	types::{Balance, Stage},
	Appointments, Assessors, Assignments, Attempts, Commits, Config, Courses, Credentials, Credits,
	DueDraws, EpochList, Epochs, Fuel, Ledgers, Members, Mentors, NextCourse, NextCredential,
	Pallet, Pending, PotAssets, Privileges, Programs, Purchases, Purses, Quizzes, ReviewerAt,
	Reviewers, RowTotals, Sales, Shares, Submissions,
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{ensure, traits::Get};
use sp_runtime::{
	traits::{One, Saturating},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn try_state_epochs() -> Result<(), TryRuntimeError> {
		let week = Self::now().week;
		for (program, start, epoch) in Epochs::<T>::iter() {
			ensure!(
				EpochList::<T>::get(program).contains(&start),
				"learn: an epoch that its program does not know"
			);
			for pool in epoch.pools.iter() {
				ensure!(
					pool.paid <= pool.amount,
					"learn: an epoch paid more than it had"
				);
			}
			if EpochState::of(start, epoch.weeks, week) == EpochState::Over {
				continue;
			}
			let (mut all, mut newcomers) = (0u128, 0u128);
			for shares in Shares::<T>::iter_prefix_values(program) {
				for share in shares.iter().filter(|share| share.epoch == start) {
					let points = u128::from(share.points);
					all = all.saturating_add(points);
					if share.newcomer {
						newcomers = newcomers.saturating_add(points);
					}
				}
			}
			ensure!(all == epoch.shares, "learn: shares are not their sum");
			ensure!(
				newcomers == epoch.newcomers,
				"learn: newcomers' shares are not their sum"
			);
		}
		for (program, list) in EpochList::<T>::iter() {
			ensure!(
				list.iter()
					.all(|start| Epochs::<T>::contains_key(program, start)),
				"learn: an epoch that is not there"
			);
		}
		for (program, who) in Shares::<T>::iter_keys() {
			ensure!(
				Ledgers::<T>::contains_key(program, &who),
				"learn: shares without ledger"
			);
		}
		Ok(())
	}

	/// What the pot holds for others is what the ledgers say, asset by asset.
	pub(crate) fn try_state_money() -> Result<(), TryRuntimeError> {
		let mut owed = Vec::<(T::AssetId, Balance)>::new();
		let mut owe = |asset: T::AssetId, amount: Balance| match owed
			.iter_mut()
			.find(|(known, _)| *known == asset)
		{
			Some((_, sum)) => *sum = sum.saturating_add(amount),
			None => owed.push((asset, amount)),
		};
		owe(T::NativeAsset::get(), 0);
		PotAssets::<T>::iter_keys().for_each(|asset| owe(asset, 0));
		Credits::<T>::iter().for_each(|(_, asset, amount)| owe(asset, amount));
		for epoch in Epochs::<T>::iter_values() {
			for pool in epoch.pools {
				let rest = pool.rest();
				owe(pool.asset, rest);
			}
		}
		for sale in Sales::<T>::iter_values() {
			for (_, amount) in sale.parts.iter() {
				owe(sale.asset.clone(), *amount);
			}
		}
		for quiz in Quizzes::<T>::iter_values() {
			owe(T::NativeAsset::get(), quiz.bond);
		}
		for assessor in Assessors::<T>::iter_values() {
			owe(T::NativeAsset::get(), assessor.bond);
		}
		for submission in Submissions::<T>::iter_values() {
			if let Stage::Challenged { .. } = submission.stage {
				let stake = Assignments::<T>::get(submission.assignment)
					.map_or(0, |assignment| assignment.spec.stake);
				owe(T::NativeAsset::get(), stake);
			}
		}
		for fuel in Fuel::<T>::iter_values() {
			owe(T::NativeAsset::get(), fuel);
		}
		for (asset, sum) in owed {
			ensure!(
				Self::held(&asset) == sum,
				"learn: the pot does not hold what it owes"
			);
		}
		Ok(())
	}

	pub(crate) fn try_state_courses() -> Result<(), TryRuntimeError> {
		let mut pending = Vec::<(T::AccountId, T::AssetId, Balance)>::new();
		for sale in Sales::<T>::iter_values() {
			for (who, amount) in sale.parts.into_iter().filter(|(_, amount)| *amount > 0) {
				match pending
					.iter_mut()
					.find(|(payee, asset, _)| *payee == who && *asset == sale.asset)
				{
					Some((_, _, sum)) => *sum = sum.saturating_add(amount),
					None => pending.push((who, sale.asset.clone(), amount)),
				}
			}
		}
		ensure!(
			Pending::<T>::iter_keys().count() == pending.len()
				&& pending
					.iter()
					.all(|(who, asset, sum)| Pending::<T>::get(who, asset) == *sum),
			"learn: pending parts are not those of the held sales"
		);
		for (course, found) in Courses::<T>::iter() {
			let places = Purchases::<T>::iter_prefix_values(course).count();
			ensure!(
				u32::try_from(places) == Ok(found.learners),
				"learn: learners miscounted"
			);
			ensure!(
				course < NextCourse::<T>::get() && Programs::<T>::contains_key(found.program),
				"learn: a course of nobody"
			);
		}
		for (program, found) in Programs::<T>::iter() {
			let courses = Courses::<T>::iter_values()
				.filter(|course| course.program == program)
				.count();
			ensure!(
				u32::try_from(courses) == Ok(found.courses),
				"learn: courses miscounted"
			);
		}
		let mut held = BTreeMap::<_, u32>::new();
		for (course, who) in Sales::<T>::iter_keys() {
			ensure!(
				Purchases::<T>::contains_key(course, &who),
				"learn: a sale without a place"
			);
			let program = Courses::<T>::get(course).map(|found| found.program);
			let count = held.entry((program, who)).or_default();
			*count = count.saturating_add(1);
		}
		for (program, who, purse) in Purses::<T>::iter() {
			let found = held.remove(&(Some(program), who)).unwrap_or(0);
			ensure!(purse.sales == found, "learn: held sales miscounted");
		}
		ensure!(held.is_empty(), "learn: a sale of no member");
		let mut ids = BTreeMap::new();
		for credential in Credentials::<T>::iter_values() {
			ensure!(
				credential.id < NextCredential::<T>::get()
					&& ids.insert(credential.id, ()).is_none(),
				"learn: a credential number given twice"
			);
		}
		// Purses never hold more than was redeemed.
		for (program, _, purse) in Purses::<T>::iter() {
			let list = Privileges::<T>::get(program);
			for (privilege, count) in purse.redeemed.iter() {
				let sold = list
					.get(usize::from(*privilege))
					.map_or(0, |privilege| privilege.sold);
				ensure!(u32::from(*count) <= sold, "learn: more redeemed than sold");
			}
			for voucher in purse.vouchers.iter() {
				let had = purse
					.redeemed
					.iter()
					.find(|(privilege, _)| *privilege == voucher.privilege)
					.map_or(0, |(_, count)| *count);
				ensure!(voucher.count <= had, "learn: more vouchers than redeemed");
			}
		}
		Ok(())
	}

	pub(crate) fn try_state_quizzes() -> Result<(), TryRuntimeError> {
		for (id, quiz) in Quizzes::<T>::iter() {
			let commits = Commits::<T>::iter_key_prefix(id).count();
			ensure!(
				u32::try_from(commits) == Ok(quiz.commits)
					&& quiz.commits <= quiz.sat
					&& quiz.sat <= quiz.spec.seats,
				"learn: seats of a quiz miscounted"
			);
			let owed = quiz
				.spec
				.compensation
				.saturating_mul(u128::from(quiz.commits));
			ensure!(owed <= quiz.bond, "learn: a bond does not cover the seats");
		}
		ensure!(
			Commits::<T>::iter_keys().all(|(quiz, _)| Quizzes::<T>::contains_key(quiz)),
			"learn: a commitment to no quiz"
		);
		Ok(())
	}

	pub(crate) fn try_state_reviews() -> Result<(), TryRuntimeError> {
		let mut locked = BTreeMap::<T::AccountId, Balance>::new();
		for (id, submission) in Submissions::<T>::iter() {
			let assignment = Assignments::<T>::get(submission.assignment)
				.ok_or("learn: a submission to nothing")?;
			ensure!(
				Attempts::<T>::get(submission.assignment, &submission.who)
					.is_some_and(|attempt| attempt.open == Some(id)),
				"learn: a submission that its learner does not know"
			);
			match submission.stage {
				Stage::Posted { by: Some(by), .. } | Stage::Challenged { by: Some(by), .. } => {
					let sum = locked.entry(by).or_default();
					*sum = sum.saturating_add(assignment.spec.stake);
				},
				Stage::Waiting { seed } => ensure!(
					DueDraws::<T>::contains_key(seed.saturating_add(One::one()), id),
					"learn: a draw that is not due"
				),
				_ => (),
			}
		}
		for (who, assessor) in Assessors::<T>::iter() {
			ensure!(
				assessor.locked == locked.remove(&who).unwrap_or_default()
					&& assessor.locked <= assessor.bond,
				"learn: an assessor's locks are not those of its open verdicts"
			);
		}
		ensure!(locked.is_empty(), "learn: a verdict without a bond");
		for (id, assignment) in Assignments::<T>::iter() {
			let attempts = Attempts::<T>::iter_prefix_values(id).count();
			let reviewers = Reviewers::<T>::iter_prefix(id).collect::<Vec<_>>();
			ensure!(
				u32::try_from(attempts) == Ok(assignment.attempts)
					&& u32::try_from(reviewers.len()) == Ok(assignment.reviewers),
				"learn: attempts or reviewers miscounted"
			);
			for (who, reviewer) in reviewers {
				ensure!(
					reviewer.slot < assignment.reviewers
						&& ReviewerAt::<T>::get(id, reviewer.slot).as_ref() == Some(&who)
						&& Attempts::<T>::get(id, &who).is_some_and(|attempt| attempt.passed),
					"learn: a reviewer out of place, or who never passed"
				);
			}
		}
		for (program, found) in Programs::<T>::iter() {
			let quizzes = Quizzes::<T>::iter_values().filter(|quiz| quiz.program == program);
			let assignments =
				Assignments::<T>::iter_values().filter(|assignment| assignment.program == program);
			ensure!(
				u32::try_from(
					quizzes
						.count()
						.saturating_add(assignments.count())
						.saturating_add(Appointments::<T>::iter_key_prefix(program).count())
				) == Ok(found.tests),
				"learn: tests miscounted"
			);
		}
		Ok(())
	}

	pub(crate) fn try_state_mentors() -> Result<(), TryRuntimeError> {
		for (program, who, found) in Mentors::<T>::iter() {
			ensure!(
				Members::<T>::contains_key(program, &who) && found.mentor != who,
				"learn: a mentee that is no member, or its own mentor"
			);
		}
		for (program, who) in RowTotals::<T>::iter_keys() {
			ensure!(
				Ledgers::<T>::contains_key(program, &who),
				"learn: totals without ledger"
			);
		}
		Ok(())
	}
}
