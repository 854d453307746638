// SPDX-License-Identifier: Apache-2.0
//! What the chain itself adds: rows of mode `Chain`, fed by quizzes, submissions, mentors, bounties.

use crate::{
	ledger::Change,
	traits::{OnActivity, ProgramOwners},
	types::{Day, Entry, Mode, ProgramId, RowId},
	week::{week_of, weekday_of},
	weights::WeightInfo,
	Config, Error, Event, Pallet, Programs, Tables,
};
use frame_support::{
	dispatch::DispatchResult, ensure, storage::with_storage_layer, traits::Get, weights::Weight,
	BoundedVec,
};

impl<T: Config> Pallet<T> {
	/// Adds units to a `Chain` row on a day of a live week, or changes nothing.
	pub(crate) fn feed(
		program: ProgramId,
		who: &T::AccountId,
		row: RowId,
		day: Day,
		units: u16,
	) -> DispatchResult {
		with_storage_layer(|| Self::feed_inner(program, who, row, day, units))
	}

	fn feed_inner(
		program: ProgramId,
		who: &T::AccountId,
		row: RowId,
		day: Day,
		units: u16,
	) -> DispatchResult {
		let found = Self::program_or_err(program)?;
		let table = Tables::<T>::get(program);
		let now = Self::now();
		let (week, weekday) = (week_of(day), weekday_of(day));
		Self::ensure_live(week, &now)?;
		ensure!(day <= now.day, Error::<T>::NotYet);
		let place = Self::row_of(&table, row)?;
		ensure!(place.mode == Mode::Chain, Error::<T>::NotChainRow);
		ensure!(place.terms.at(week).is_some(), Error::<T>::NotYet);
		let mut book = Self::open_book(program, who, now).ok_or(Error::<T>::NotEnrolled)?;
		Self::ensure_role(program, who, place, week)?;
		match book.add_units(week, row, weekday, units) {
			Change::Raised => (),
			Change::Nothing => return Err(Error::<T>::TotalNotHigher.into()),
			Change::Fixed => return Err(Error::<T>::EntryFixed.into()),
			Change::Full => return Err(Error::<T>::WeekFull.into()),
		}
		let total = book
			.record(week)
			.and_then(|record| record.rows.iter().find(|row_week| row_week.row == row))
			.and_then(|row_week| row_week.totals.get(usize::from(weekday)).copied())
			.unwrap_or_default();
		let (old, sums) = book
			.add_up(week, &table, &found.rules)
			.ok_or(Error::<T>::NotEnrolled)?;
		Self::share(program, who, week, old.points(), sums.points())?;
		let mut entries = BoundedVec::new();
		entries
			.try_push(Entry {
				weekday,
				row,
				total,
			})
			.map_err(|_| Error::<T>::WeekFull)?;
		Self::deposit_event(Event::Recorded {
			program,
			member: who.clone(),
			week,
			by: None,
			entries,
			sums,
			bonus_ppm: book.multiplier(week, &found.rules),
			earned: book.ledger.totals.points(),
			balance: book.ledger.balance,
		});
		Self::save_book(program, who, book)
	}
}

impl<T: Config> OnActivity<T::AccountId> for Pallet<T> {
	fn on_activity(
		program: ProgramId,
		who: &T::AccountId,
		row: RowId,
		units: u16,
	) -> DispatchResult {
		let day = Self::now().day;
		Self::feed(program, who, row, day, units)?;
		// What is told here was accepted on this chain, as a passed quiz is.
		Self::credit_mentor(program, who, day);
		Ok(())
	}

	fn weight() -> Weight {
		// One entry of one week, and one for the mentor: each what a record of one entry does,
		// without the attester. Both are of the same day: one epoch begins at most. The mentor's
		// rule and who it is come to it.
		T::WeightInfo::record(1)
			.saturating_mul(2)
			.saturating_add(Self::sweep_weight())
			.saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
}

impl<T: Config> ProgramOwners<T::AccountId> for Pallet<T> {
	fn owner(program: ProgramId) -> Option<T::AccountId> {
		Programs::<T>::get(program).map(|found| found.owner)
	}
}
