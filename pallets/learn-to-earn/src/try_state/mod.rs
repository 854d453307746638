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
//!
//! Laws 8 to 12, of money and what it pays for, are in `market`, law 13, of the catalogue, in `lists`, law 14, of deposits, in `deposits`.

mod deposits;
mod lists;
mod market;

use crate::{
	state::WeekState,
	types::{Ledger, Mode, ProgramId, Sums},
	Attesters, Batches, Config, Done, Enrolments, Ledgers, Members, NextBatch, NextProgram, Pallet,
	Programs, Purses, RowNames, Tables, Weeks,
};
use alloc::collections::BTreeMap;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

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
		Self::try_state_reviews()?;
		Self::try_state_mentors()?;
		Self::try_state_lists()?;
		Self::try_state_deposits()
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
		for (program, who) in Purses::<T>::iter_keys() {
			ensure!(
				Members::<T>::contains_key(program, &who),
				"learn: purse without member"
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
}
