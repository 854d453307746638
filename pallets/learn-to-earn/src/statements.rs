// SPDX-License-Identifier: Apache-2.0
//! Words about members' weeks: record, void, charge, and what the chain itself reports.

use crate::{
	ledger::{Book, Change},
	members::is_done,
	state::WeekState,
	traits::OnActivity,
	types::{
		AttesterOf, DoneItems, Entry, MaxEntries, MaxOnceRows, Mode, ProgramId, ProgramOf, Row,
		RowId, Statement, StatementOf, Table, Week, WeekSums,
	},
	week::{day_in, Now},
	Attesters, Config, Done, Error, Event, Pallet, Tables,
};
use frame_support::{dispatch::DispatchResult, ensure, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError};

/// What one statement needs of its program, read once for a whole batch.
struct Speaker<T: Config> {
	program: ProgramId,
	found: ProgramOf<T>,
	table: Table,
	by: T::AccountId,
	now: Now,
}

/// What a statement did.
enum Outcome {
	/// Something was new.
	Counted,
	/// Nothing was new; some of it had been voided.
	Fixed,
	/// Nothing was new.
	Nothing,
}

impl<T: Config> Pallet<T> {
	fn ensure_live(week: Week, now: &Now) -> DispatchResult {
		match WeekState::of(week, now) {
			WeekState::Coming => Err(Error::<T>::NotYet.into()),
			WeekState::Live => Ok(()),
			WeekState::Frozen => Err(Error::<T>::WeekFrozen.into()),
		}
	}

	fn ensure_day(week: Week, weekday: u8, now: &Now) -> DispatchResult {
		let day = day_in(week, weekday).ok_or(Error::<T>::DayUnknown)?;
		ensure!(day <= now.day, Error::<T>::NotYet);
		Ok(())
	}

	fn row_of(table: &Table, row: RowId) -> Result<&Row, DispatchError> {
		table
			.get(usize::from(row))
			.ok_or(Error::<T>::RowUnknown.into())
	}

	fn item_of(total: u16) -> Result<u8, DispatchError> {
		u8::try_from(total).map_err(|_| Error::<T>::ItemUnknown.into())
	}

	fn speaker(by: T::AccountId, program: ProgramId) -> Result<Speaker<T>, DispatchError> {
		let found = Self::program_or_err(program)?;
		Ok(Speaker {
			program,
			found,
			table: Tables::<T>::get(program),
			by,
			now: Self::now(),
		})
	}

	pub(crate) fn do_record(
		by: T::AccountId,
		program: ProgramId,
		statement: StatementOf<T>,
	) -> DispatchResult {
		match Self::state(&Self::speaker(by, program)?, statement)? {
			Outcome::Counted => Ok(()),
			Outcome::Fixed => Err(Error::<T>::EntryFixed.into()),
			Outcome::Nothing => Err(Error::<T>::TotalNotHigher.into()),
		}
	}

	pub(crate) fn do_record_batch(
		by: T::AccountId,
		program: ProgramId,
		statements: BoundedVec<StatementOf<T>, T::MaxBatch>,
	) -> DispatchResult {
		let speaker = Self::speaker(by, program)?;
		for statement in statements {
			match Self::state(&speaker, statement)? {
				Outcome::Counted | Outcome::Fixed | Outcome::Nothing => (),
			}
		}
		Ok(())
	}

	/// Merges one statement. Writes nothing unless something was new.
	fn state(speaker: &Speaker<T>, statement: StatementOf<T>) -> Result<Outcome, DispatchError> {
		let Speaker {
			program,
			found,
			table,
			by,
			now,
		} = speaker;
		let Statement {
			member,
			week,
			entries,
		} = statement;
		Self::ensure_live(week, now)?;
		let attester = Self::attester_for(*program, by, &member, week)?;
		let mut book = Self::open_book(*program, &member, *now).ok_or(Error::<T>::NotEnrolled)?;
		let mut done = None;
		let mut new = BoundedVec::<Entry, MaxEntries>::new();
		let mut fixed = false;
		for entry in entries.iter() {
			let row = Self::row_of(table, entry.row)?;
			ensure!(row.mode != Mode::Chain, Error::<T>::ChainRow);
			ensure!(
				attester.rows.binary_search(&entry.row).is_ok(),
				Error::<T>::NotAttester
			);
			Self::ensure_day(week, entry.weekday, now)?;
			ensure!(row.terms.at(week).is_some(), Error::<T>::NotYet);
			Self::ensure_role(*program, &member, row, week)?;
			let change = match row.mode {
				Mode::Total | Mode::Chain => book.state_total(week, entry),
				Mode::Once => {
					Self::state_item(&mut book, &mut done, *program, &member, week, entry)?
				},
			};
			match change {
				Change::Raised => {
					new.try_push(*entry).map_err(|_| Error::<T>::WeekFull)?;
				},
				Change::Fixed => fixed = true,
				Change::Nothing => (),
				Change::Full => return Err(Error::<T>::WeekFull.into()),
			}
		}
		if new.is_empty() {
			return Ok(if fixed {
				Outcome::Fixed
			} else {
				Outcome::Nothing
			});
		}

		// Only what the stated week gained is the attester's gift; an item that left the other week
		// gives nothing back.
		let (old, sums) = book
			.add_up(week, table, &found.rules)
			.ok_or(Error::<T>::NotEnrolled)?;
		let other = Self::add_up_other(&mut book, speaker, week);
		Self::spend(
			attester,
			speaker,
			week,
			sums.points().saturating_sub(old.points()),
		)?;
		if let Some((other, sums)) = other {
			Self::say(&book, speaker, &member, other, BoundedVec::new(), sums);
		}
		Self::say(&book, speaker, &member, week, new, sums);
		Self::save_book(*program, &member, book)?;
		Ok(Outcome::Counted)
	}

	fn state_item(
		book: &mut Book,
		done: &mut Option<BoundedVec<DoneItems, MaxOnceRows>>,
		program: ProgramId,
		member: &T::AccountId,
		week: Week,
		entry: &Entry,
	) -> Result<Change, DispatchError> {
		let item = Self::item_of(entry.total)?;
		let done = done.get_or_insert_with(|| Done::<T>::get(program, member));
		// A book that was just brought up to date knows items that are not bits yet.
		let folded = book.folded.iter().any(|(_, record)| {
			record
				.items
				.iter()
				.any(|old| (old.row, old.item) == (entry.row, item))
		});
		if folded || is_done(done, entry.row, item) {
			return Ok(Change::Nothing);
		}
		Ok(book.state_item(week, entry.row, entry.weekday, item))
	}

	/// Adds up the other live week, which may have lost an item. Some if it changed.
	fn add_up_other(book: &mut Book, speaker: &Speaker<T>, week: Week) -> Option<(Week, WeekSums)> {
		let other = if week == book.now.week {
			book.now.last_week()?
		} else {
			book.now.week
		};
		let (old, new) = book.add_up(other, &speaker.table, &speaker.found.rules)?;
		(old != new).then_some((other, new))
	}

	fn spend(
		mut attester: AttesterOf<T>,
		speaker: &Speaker<T>,
		week: Week,
		points: u64,
	) -> DispatchResult {
		if points == 0 {
			return Ok(());
		}
		let spent = attester
			.spent_for(week)
			.checked_add(points)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(spent <= attester.budget, Error::<T>::BudgetSpent);
		attester.set_spent(week, spent);
		Attesters::<T>::insert(speaker.program, &speaker.by, attester);
		Ok(())
	}

	fn say(
		book: &Book,
		speaker: &Speaker<T>,
		member: &T::AccountId,
		week: Week,
		entries: BoundedVec<Entry, MaxEntries>,
		sums: WeekSums,
	) {
		Self::deposit_event(Event::Recorded {
			program: speaker.program,
			member: member.clone(),
			week,
			by: Some(speaker.by.clone()),
			entries,
			sums,
			bonus_ppm: book.multiplier(week, &speaker.found.rules),
			earned: book.ledger.totals.points(),
			balance: book.ledger.balance,
		});
	}

	pub(crate) fn do_void_entry(
		by: T::AccountId,
		program: ProgramId,
		member: T::AccountId,
		week: Week,
		entry: Entry,
	) -> DispatchResult {
		let Speaker {
			found, table, now, ..
		} = Self::speaker(by.clone(), program)?;
		Self::ensure_live(week, &now)?;
		if by != found.owner {
			let attester = Self::attester_for(program, &by, &member, week)?;
			ensure!(
				attester.rows.binary_search(&entry.row).is_ok(),
				Error::<T>::NotAttester
			);
		}
		ensure!(by != member, Error::<T>::OwnWork);
		let row = Self::row_of(&table, entry.row)?;
		let mut book = Self::open_book(program, &member, now).ok_or(Error::<T>::NotEnrolled)?;
		let lowered = match row.mode {
			Mode::Total | Mode::Chain => {
				Self::ensure_day(week, entry.weekday, &now)?;
				book.void_total(week, &entry)
			},
			Mode::Once => book.void_item(week, entry.row, Self::item_of(entry.total)?),
		};
		ensure!(lowered, Error::<T>::TotalNotLower);
		let (_, sums) = book
			.add_up(week, &table, &found.rules)
			.ok_or(Error::<T>::NotEnrolled)?;
		Self::deposit_event(Event::EntryVoided {
			program,
			member: member.clone(),
			week,
			by,
			entry,
			sums,
			earned: book.ledger.totals.points(),
			balance: book.ledger.balance,
		});
		Self::save_book(program, &member, book)
	}

	pub(crate) fn do_charge(
		by: T::AccountId,
		program: ProgramId,
		member: T::AccountId,
		points: u64,
		reason: [u8; 32],
	) -> DispatchResult {
		Self::owned(&by, program)?;
		let mut book =
			Self::open_book(program, &member, Self::now()).ok_or(Error::<T>::NotEnrolled)?;
		ensure!(points > 0, Error::<T>::OutOfBounds);
		let ledger = &mut book.ledger;
		let voided = ledger
			.voided
			.checked_add(points)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(voided <= ledger.settled.points(), Error::<T>::ChargeTooHigh);
		ledger.voided = voided;
		ledger.balance = ledger.balance.saturating_sub(i128::from(points));
		let balance = ledger.balance;
		Self::save_book(program, &member, book)?;
		Self::deposit_event(Event::Charged {
			program,
			member,
			points,
			reason,
			voided,
			balance,
		});
		Ok(())
	}
}

impl<T: Config> OnActivity<T::AccountId> for Pallet<T> {
	fn on_activity(
		program: ProgramId,
		who: &T::AccountId,
		row: RowId,
		units: u16,
	) -> DispatchResult {
		let found = Self::program_or_err(program)?;
		let table = Tables::<T>::get(program);
		let now = Self::now();
		let week = now.week;
		let place = Self::row_of(&table, row)?;
		ensure!(place.mode == Mode::Chain, Error::<T>::NotChainRow);
		ensure!(place.terms.at(week).is_some(), Error::<T>::NotYet);
		let mut book = Self::open_book(program, who, now).ok_or(Error::<T>::NotEnrolled)?;
		Self::ensure_role(program, who, place, week)?;
		let weekday = now.weekday();
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
		let (_, sums) = book
			.add_up(week, &table, &found.rules)
			.ok_or(Error::<T>::NotEnrolled)?;
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
