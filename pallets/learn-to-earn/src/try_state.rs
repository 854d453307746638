// SPDX-License-Identifier: Apache-2.0
//! What must always be true. One function for each law; the same code runs after every test, in
//! the property tests and in try-runtime.
//!
//! 1. Points: earned − voided − spent = balance, and the sums of all weeks are those of the folded
//!    weeks plus those of the stored ones.
//! 2. A live week, added up again from its entries, gives its stored sums; entries are in order.
//! 3. No attester gave more than its budget.
//! 4. An account has one reference, and as many enrolments as it has entries.
//! 5. A program counts its members and attesters right, and nothing lies outside of a program.
//! 6. A member has an entry, a ledger, and nothing without both.
//! 7. No batch gave more than it promised.
//! 8. Sums of shares; paid ≤ pool.
//! 10. Pending parts are those of held sales; learners, courses, vouchers, credentials are counted right.
//! 9. Held in the pot = pools + held purchases + credits + fuel + bonds, asset by asset.

use crate::{
	state::{EpochState, WeekState},
	types::{Balance, Ledger, Mode, ProgramId, Stage, Sums},
	Appointments, Assessors, Assignments, Attempts, Attesters, Batches, Commits, Config, Courses,
	Credentials, Credits, Done, DueDraws, Enrolments, EpochList, Epochs, Fuel, Ledgers, Members,
	NextBatch, NextCourse, NextCredential, NextProgram, Pallet, Pending, PotAssets, Privileges,
	Programs, Purchases, Purses, Quizzes, ReviewerAt, Reviewers, RowNames, Sales, Shares,
	Submissions, Tables, Weeks,
};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{ensure, traits::Get};
use sp_runtime::{
	traits::{One, Saturating},
	TryRuntimeError,
};

impl<T: Config> Pallet<T> {
	/// Checks every law; the error names the one that is broken.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_state_points()?;
		Self::try_state_weeks()?;
		Self::try_state_budgets()?;
		Self::try_state_references()?;
		Self::try_state_programs()?;
		Self::try_state_members()?;
		Self::try_state_batches()?;
		Self::try_state_epochs()?;
		Self::try_state_money()?;
		Self::try_state_courses()?;
		Self::try_state_quizzes()?;
		Self::try_state_reviews()
	}

	fn try_state_points() -> Result<(), TryRuntimeError> {
		for (program, who, ledger) in Ledgers::<T>::iter() {
			let Ledger {
				settled,
				totals,
				voided,
				spent,
				balance,
				..
			} = ledger;
			let left = i128::from(totals.points())
				.saturating_sub(i128::from(voided))
				.saturating_sub(i128::from(spent));
			ensure!(
				left == balance,
				"learn: earned - voided - spent is not the balance"
			);
			ensure!(
				voided <= settled.points(),
				"learn: more charged than earned"
			);
			let stored = Weeks::<T>::iter_prefix_values((program, &who))
				.fold(settled, |sums: Sums, record| sums.plus(&record.sums));
			ensure!(
				stored == totals,
				"learn: totals are not the sum of the weeks"
			);
		}
		Ok(())
	}

	fn try_state_weeks() -> Result<(), TryRuntimeError> {
		let now = Self::now();
		for ((program, who, week), record) in Weeks::<T>::iter() {
			let ledger = Ledgers::<T>::get(program, &who).ok_or("learn: week without ledger")?;
			ensure!(
				week == ledger.week || week.checked_add(1) == Some(ledger.week),
				"learn: a folded week is still stored"
			);
			let table = Tables::<T>::get(program);
			ensure!(
				record.rows.windows(2).all(|pair| match pair {
					[one, two] => one.row < two.row,
					_ => true,
				}),
				"learn: rows of a week out of order"
			);
			ensure!(
				record.items.windows(2).all(|pair| match pair {
					[one, two] => (one.row, one.item) < (two.row, two.item),
					_ => true,
				}),
				"learn: items of a week out of order"
			);
			for row_week in record.rows.iter() {
				let row = table
					.get(usize::from(row_week.row))
					.ok_or("learn: entry without row")?;
				ensure!(row.mode != Mode::Once, "learn: total in a row of items");
			}
			for item in record.items.iter() {
				let row = table
					.get(usize::from(item.row))
					.ok_or("learn: item without row")?;
				ensure!(row.mode == Mode::Once, "learn: item in a row of totals");
			}
			// Prices and rules of frozen weeks may be gone; their sums are settled facts.
			if !WeekState::of(week, &now).takes_statements() {
				continue;
			}
			let found = Programs::<T>::get(program).ok_or("learn: week without program")?;
			let mut book = Self::open_book(program, &who, now).ok_or("learn: no book")?;
			let before = book.clone();
			book.add_up(week, &table, &found.rules);
			ensure!(
				book == before,
				"learn: a live week adds up to something else"
			);
		}
		Ok(())
	}

	fn try_state_budgets() -> Result<(), TryRuntimeError> {
		for (program, _, attester) in Attesters::<T>::iter() {
			ensure!(
				attester
					.spent
					.iter()
					.all(|spent| spent.points <= attester.budget),
				"learn: an attester gave more than its budget"
			);
			let rows = Tables::<T>::get(program);
			for row in attester.rows.iter() {
				let row = rows
					.get(usize::from(*row))
					.ok_or("learn: attester of no row")?;
				ensure!(row.mode != Mode::Chain, "learn: attester of a chain row");
			}
		}
		Ok(())
	}

	fn try_state_references() -> Result<(), TryRuntimeError> {
		let mut counts = BTreeMap::<T::AccountId, u32>::new();
		for (_, who) in Members::<T>::iter_keys() {
			let count = counts.entry(who).or_default();
			*count = count.saturating_add(1);
		}
		for (who, count) in counts.iter() {
			ensure!(
				Enrolments::<T>::get(who) == *count,
				"learn: enrolments miscounted"
			);
			ensure!(
				frame_system::Pallet::<T>::sufficients(who) > 0,
				"learn: an enrolled account has no reference"
			);
		}
		ensure!(
			Enrolments::<T>::iter_keys().count() == counts.len(),
			"learn: a reference of nobody"
		);
		Ok(())
	}

	fn try_state_programs() -> Result<(), TryRuntimeError> {
		fn tally(counts: &mut BTreeMap<ProgramId, u32>, program: ProgramId) {
			let count = counts.entry(program).or_default();
			*count = count.saturating_add(1);
		}
		let mut members = BTreeMap::new();
		let mut attesters = BTreeMap::new();
		Members::<T>::iter_keys().for_each(|(program, _)| tally(&mut members, program));
		Attesters::<T>::iter_keys().for_each(|(program, _)| tally(&mut attesters, program));
		for (program, found) in Programs::<T>::iter() {
			ensure!(
				program < NextProgram::<T>::get(),
				"learn: a number given twice"
			);
			ensure!(
				members.remove(&program).unwrap_or_default() == found.members,
				"learn: members miscounted"
			);
			ensure!(
				attesters.remove(&program).unwrap_or_default() == found.attesters,
				"learn: attesters miscounted"
			);
			ensure!(
				Tables::<T>::get(program).len() == RowNames::<T>::get(program).len(),
				"learn: rows and their names differ"
			);
		}
		ensure!(
			members.is_empty() && attesters.is_empty(),
			"learn: people without a program"
		);
		ensure!(
			Tables::<T>::iter_keys().all(Programs::<T>::contains_key),
			"learn: a table without a program"
		);
		Ok(())
	}

	fn try_state_members() -> Result<(), TryRuntimeError> {
		for (program, who) in Members::<T>::iter_keys() {
			ensure!(
				Ledgers::<T>::contains_key(program, &who),
				"learn: member without ledger"
			);
		}
		for (program, who) in Ledgers::<T>::iter_keys() {
			ensure!(
				Members::<T>::contains_key(program, &who),
				"learn: ledger without member"
			);
		}
		for (program, who) in Done::<T>::iter_keys() {
			ensure!(
				Ledgers::<T>::contains_key(program, &who),
				"learn: items without ledger"
			);
		}
		Ok(())
	}

	fn try_state_batches() -> Result<(), TryRuntimeError> {
		for (batch, found) in Batches::<T>::iter() {
			ensure!(
				batch < NextBatch::<T>::get(),
				"learn: a batch number given twice"
			);
			ensure!(
				found.counted <= found.max_points,
				"learn: a batch gave more than it promised"
			);
		}
		Ok(())
	}

	fn try_state_epochs() -> Result<(), TryRuntimeError> {
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
	fn try_state_money() -> Result<(), TryRuntimeError> {
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

	fn try_state_courses() -> Result<(), TryRuntimeError> {
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
		for (course, who) in Sales::<T>::iter_keys() {
			ensure!(
				Purchases::<T>::contains_key(course, &who),
				"learn: a sale without a place"
			);
		}
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

	fn try_state_quizzes() -> Result<(), TryRuntimeError> {
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

	fn try_state_reviews() -> Result<(), TryRuntimeError> {
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
						&& ReviewerAt::<T>::get(id, reviewer.slot) == Some(who),
					"learn: a reviewer out of place"
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
}
