// SPDX-License-Identifier: Apache-2.0
//! Words about members' weeks: record, void, charge, and what the chain itself reports.

use crate::{
	ledger::{Book, Change},
	members::is_done,
	state::WeekState,
	types::{
		AttesterOf, DoneItems, Entry, MaxEntries, MaxOnceRows, Mode, ProgramId, ProgramOf, Row,
		RowId, Statement, StatementOf, Table, Week, WeekSums,
	},
	week::{day_in, Now},
	Attesters, Config, Done, Error, Event, Pallet, Tables,
};
use alloc::boxed::Box;
use frame_support::{dispatch::DispatchResult, ensure, weights::Weight, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError};

/// What one statement needs of its program, read once for a whole batch.
pub(crate) struct Speaker<T: Config> {
	pub(crate) program: ProgramId,
	pub(crate) found: ProgramOf<T>,
	pub(crate) table: Table,
	pub(crate) by: T::AccountId,
	pub(crate) now: Now,
}

/// A statement laid into a book.
pub(crate) struct Said<T: Config> {
	member: T::AccountId,
	week: Week,
	/// The entries that were new.
	new: BoundedVec<Entry, MaxEntries>,
	/// Points that the stated week gained.
	pub(crate) gained: u64,
	book: Book,
	old: WeekSums,
	sums: WeekSums,
	/// The other live week, if it lost an item: before, after.
	other: Option<(Week, WeekSums, WeekSums)>,
}

/// What became of a statement.
pub(crate) enum Merged<T: Config> {
	/// Something was new.
	Said(Box<Said<T>>),
	/// Nothing was.
	Not(Outcome),
}

/// What came of new words besides them, for their weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct SetOff {
	/// Whether an epoch began by them.
	pub begun: bool,
	/// Whether the member's book was of an older week: what had frozen since was folded, and its
	/// points became reputation.
	pub folded: bool,
}

/// What a statement did.
pub(crate) enum Outcome {
	/// Something was new.
	Counted(SetOff),
	/// Nothing was new; some of it had been voided.
	Fixed,
	/// Nothing was new.
	Nothing,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn ensure_live(week: Week, now: &Now) -> DispatchResult {
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

	pub(crate) fn row_of(table: &Table, row: RowId) -> Result<&Row, DispatchError> {
		table
			.get(usize::from(row))
			.ok_or(Error::<T>::RowUnknown.into())
	}

	fn item_of(total: u16) -> Result<u8, DispatchError> {
		u8::try_from(total).map_err(|_| Error::<T>::ItemUnknown.into())
	}

	pub(crate) fn speaker(
		by: T::AccountId,
		program: ProgramId,
	) -> Result<Speaker<T>, DispatchError> {
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
		statement: &StatementOf<T>,
	) -> Result<SetOff, DispatchError> {
		match Self::state(&Self::speaker(by, program)?, statement)? {
			Outcome::Counted(set_off) => Ok(set_off),
			Outcome::Fixed => Err(Error::<T>::EntryFixed.into()),
			Outcome::Nothing => Err(Error::<T>::TotalNotHigher.into()),
		}
	}

	/// Returns what the statements weighed.
	pub(crate) fn do_record_batch(
		by: T::AccountId,
		program: ProgramId,
		statements: BoundedVec<StatementOf<T>, T::MaxBatch>,
	) -> Result<Weight, DispatchError> {
		let speaker = Self::speaker(by, program)?;
		let mut weight = Self::batch_base();
		for statement in statements {
			let set_off = match Self::state(&speaker, &statement)? {
				Outcome::Counted(set_off) => set_off,
				// A book that was opened for nothing: at most what is folded, and not written.
				Outcome::Fixed | Outcome::Nothing => SetOff::WITHIN_AN_EPOCH,
			};
			weight = weight.saturating_add(Self::statement_weight(&statement, set_off));
		}
		Ok(weight)
	}

	/// Merges an attester's statement. Writes nothing unless something was new.
	fn state(speaker: &Speaker<T>, statement: &StatementOf<T>) -> Result<Outcome, DispatchError> {
		let week = statement.week;
		Self::ensure_live(week, &speaker.now)?;
		let attester = Self::attester_for(speaker.program, &speaker.by, &statement.member, week)?;
		let rows = attester.rows.clone();
		match Self::merge(speaker, statement, |row| rows.binary_search(&row).is_ok())? {
			Merged::Said(said) => {
				Self::spend(attester, speaker, week, said.gained)?;
				Ok(Outcome::Counted(Self::publish(speaker, *said)?))
			},
			Merged::Not(outcome) => Ok(outcome),
		}
	}

	/// Lays a statement into the member's book, without writing anything.
	pub(crate) fn merge(
		speaker: &Speaker<T>,
		statement: &StatementOf<T>,
		speaks_of: impl Fn(RowId) -> bool,
	) -> Result<Merged<T>, DispatchError> {
		let Speaker {
			program,
			found,
			table,
			now,
			..
		} = speaker;
		let Statement {
			member,
			week,
			entries,
		} = statement;
		let (program, week) = (*program, *week);
		let mut book = Self::open_book(program, member, *now).ok_or(Error::<T>::NotEnrolled)?;
		let mut done = None;
		let mut new = BoundedVec::<Entry, MaxEntries>::new();
		let mut fixed = false;
		for entry in entries.iter() {
			let row = Self::row_of(table, entry.row)?;
			ensure!(row.mode != Mode::Chain, Error::<T>::ChainRow);
			ensure!(speaks_of(entry.row), Error::<T>::NotAttester);
			Self::ensure_day(week, entry.weekday, now)?;
			ensure!(row.terms.at(week).is_some(), Error::<T>::NotYet);
			Self::ensure_role(program, member, row, week)?;
			let change = match row.mode {
				Mode::Total | Mode::Chain => book.state_total(week, entry),
				Mode::Once => Self::state_item(&mut book, &mut done, program, member, week, entry)?,
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
			return Ok(Merged::Not(if fixed {
				Outcome::Fixed
			} else {
				Outcome::Nothing
			}));
		}
		// Only what the stated week gained is the speaker's gift; an item that left the other week
		// gives nothing back.
		let (old, sums) = book
			.add_up(week, table, &found.rules)
			.ok_or(Error::<T>::NotEnrolled)?;
		let other = Self::add_up_other(&mut book, speaker, week);
		Ok(Merged::Said(Box::new(Said {
			member: member.clone(),
			week,
			new,
			gained: sums.points().saturating_sub(old.points()),
			book,
			old,
			sums,
			other,
		})))
	}

	/// Writes what was said, and tells everybody.
	pub(crate) fn publish(speaker: &Speaker<T>, said: Said<T>) -> Result<SetOff, DispatchError> {
		let Said {
			member,
			week,
			new,
			book,
			old,
			sums,
			other,
			..
		} = said;
		let program = speaker.program;
		if let Some((other, before, after)) = other {
			// What this week had counted in its epoch, which therefore began before.
			Self::share(program, &member, other, before.points(), after.points())?;
			Self::say(&book, speaker, &member, other, BoundedVec::new(), after);
		}
		let begun = Self::share(program, &member, week, old.points(), sums.points())?;
		Self::say(&book, speaker, &member, week, new, sums);
		let folded = book.moved;
		Self::save_book(program, &member, book)?;
		Ok(SetOff { begun, folded })
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

	/// Adds up the other live week, which may have lost an item. Some if it changed: before, after.
	fn add_up_other(
		book: &mut Book,
		speaker: &Speaker<T>,
		week: Week,
	) -> Option<(Week, WeekSums, WeekSums)> {
		let other = if week == book.now.week {
			book.now.last_week()?
		} else {
			book.now.week
		};
		let (old, new) = book.add_up(other, &speaker.table, &speaker.found.rules)?;
		(old != new).then_some((other, old, new))
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
		let (old, sums) = book
			.add_up(week, &table, &found.rules)
			.ok_or(Error::<T>::NotEnrolled)?;
		// No epoch begins by it: what is taken away was counted in one.
		Self::share(program, &member, week, old.points(), sums.points())?;
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
