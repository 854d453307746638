// SPDX-License-Identifier: Apache-2.0
//! Programs and their tables: create, change, close.

use crate::{
	types::{
		program_bytes, Category, Deposit, MetadataOf, Mode, Program, ProgramId, ProgramOf, Row,
		RowId, RowName, RowSpec, Rules, Settings, Table, Terms, Versioned, Week, DAY_MINUTES,
		MAX_ONCE_ROWS,
	},
	week::Now,
	Config, EpochList, Error, Event, Fuel, MentorRules, NextProgram, Pallet, Plans, Privileges,
	Programs, RowNames, Tables,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint, Get, Time},
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
	/// Chain time in days and weeks.
	pub(crate) fn now() -> Now {
		Now::from_ms(T::Time::now())
	}

	pub(crate) fn program_or_err(program: ProgramId) -> Result<ProgramOf<T>, DispatchError> {
		Programs::<T>::get(program).ok_or(Error::<T>::ProgramUnknown.into())
	}

	/// The program, if `who` owns it.
	pub(crate) fn owned(
		who: &T::AccountId,
		program: ProgramId,
	) -> Result<ProgramOf<T>, DispatchError> {
		let found = Self::program_or_err(program)?;
		ensure!(found.owner == *who, Error::<T>::NotOwner);
		Ok(found)
	}

	fn ensure_rules(rules: &Rules) -> DispatchResult {
		ensure!(
			rules.min_day_points > 0 && rules.bonus_cap <= T::MaxBonus::get(),
			Error::<T>::OutOfBounds
		);
		Ok(())
	}

	fn ensure_terms(terms: &Terms, timed: bool) -> DispatchResult {
		let day_cap = if timed {
			T::MaxDayCap::get().min(DAY_MINUTES)
		} else {
			T::MaxDayCap::get()
		};
		ensure!(
			terms.points <= T::MaxPoints::get()
				&& terms.day_cap <= day_cap
				&& terms.week_cap <= T::MaxWeekCap::get(),
			Error::<T>::OutOfBounds
		);
		Ok(())
	}

	/// Minutes are the one unit that all timed rows share, so there the chain can compare effort.
	fn ensure_weights(table: &Table) -> DispatchResult {
		let prices = |category: Category| {
			table
				.iter()
				.filter(move |row| row.timed && row.category == category)
				.filter_map(|row| row.terms.latest())
				.map(|terms| terms.points)
				.filter(|points| *points > 0)
		};
		if let (Some(learning), Some(community)) = (
			prices(Category::Learning).max(),
			prices(Category::Community).min(),
		) {
			ensure!(community > learning, Error::<T>::CommunityMustWeighMore);
		}
		Ok(())
	}

	fn next_week(now: &Now) -> Result<Week, DispatchError> {
		now.week
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow.into())
	}

	pub(crate) fn do_create_program(
		owner: T::AccountId,
		metadata: MetadataOf<T>,
		settings: Settings,
	) -> DispatchResult {
		let Settings { max_members, rules } = settings;
		Self::ensure_rules(&rules)?;
		let now = Self::now();
		let id = NextProgram::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let footprint = Footprint::from_parts(1, program_bytes::<T>(0));
		let ticket = T::ProgramConsideration::new(&owner, footprint)?;
		let mut versions = Versioned::empty();
		versions
			.set(now.week, now.week, rules)
			.map_err(|_| Error::<T>::OutOfBounds)?;
		Programs::<T>::insert(
			id,
			Program {
				owner: owner.clone(),
				deposit: Deposit {
					payer: owner.clone(),
					ticket,
				},
				metadata: metadata.clone(),
				created: now.week,
				max_members,
				members: 0,
				attesters: 0,
				courses: 0,
				tests: 0,
				rules: versions,
			},
		);
		NextProgram::<T>::put(next);
		Self::deposit_event(Event::ProgramCreated {
			program: id,
			owner,
			metadata,
			max_members,
			rules,
			week: now.week,
		});
		Ok(())
	}

	pub(crate) fn do_update_program(
		who: T::AccountId,
		program: ProgramId,
		metadata: Option<MetadataOf<T>>,
		max_members: Option<u32>,
		rules: Option<Rules>,
	) -> DispatchResult {
		let mut found = Self::owned(&who, program)?;
		if let Some(metadata) = metadata {
			found.metadata = metadata;
		}
		if let Some(max_members) = max_members {
			found.max_members = max_members;
		}
		let rules = match rules {
			None => None,
			Some(rules) => {
				Self::ensure_rules(&rules)?;
				let now = Self::now();
				let from = Self::next_week(&now)?;
				found
					.rules
					.set(now.week, from, rules)
					.map_err(|_| Error::<T>::OutOfBounds)?;
				Some((from, rules))
			},
		};
		let event = Event::ProgramUpdated {
			program,
			metadata: found.metadata.clone(),
			max_members: found.max_members,
			rules,
		};
		Programs::<T>::insert(program, found);
		Self::deposit_event(event);
		Ok(())
	}

	pub(crate) fn do_add_row(
		who: T::AccountId,
		program: ProgramId,
		spec: RowSpec,
		terms: Terms,
	) -> DispatchResult {
		let mut found = Self::owned(&who, program)?;
		Self::ensure_terms(&terms, spec.timed)?;
		ensure!(!spec.kind.is_empty(), Error::<T>::OutOfBounds);
		let mut table = Tables::<T>::get(program);
		let mut names = RowNames::<T>::get(program);
		let taken = table
			.iter()
			.zip(names.iter())
			.any(|(row, name)| row.role == spec.role && name.kind == spec.kind);
		ensure!(!taken, Error::<T>::RowTaken);
		if spec.mode == Mode::Once {
			let once = table.iter().filter(|row| row.mode == Mode::Once).count();
			let most = usize::try_from(MAX_ONCE_ROWS).unwrap_or(usize::MAX);
			ensure!(once < most, Error::<T>::TableFull);
		}
		let row = RowId::try_from(table.len()).map_err(|_| Error::<T>::TableFull)?;
		let now = Self::now();
		// Nobody can have earned anything by a program that was founded this week, so its first
		// rows re-price nothing.
		let from = if found.created == now.week {
			now.week
		} else {
			Self::next_week(&now)?
		};
		let mut versions = Versioned::empty();
		versions
			.set(now.week, from, terms)
			.map_err(|_| Error::<T>::OutOfBounds)?;
		let RowSpec {
			role,
			category,
			mode,
			timed,
			..
		} = spec;
		table
			.try_push(Row {
				role,
				category,
				mode,
				timed,
				terms: versions,
			})
			.map_err(|_| Error::<T>::TableFull)?;
		names
			.try_push(RowName {
				kind: spec.kind.clone(),
				unit: spec.unit.clone(),
			})
			.map_err(|_| Error::<T>::TableFull)?;
		Self::ensure_weights(&table)?;
		let footprint = Footprint::from_parts(1, program_bytes::<T>(table.len()));
		found.deposit.ticket = found
			.deposit
			.ticket
			.update(&found.deposit.payer, footprint)?;
		Programs::<T>::insert(program, found);
		Tables::<T>::insert(program, table);
		RowNames::<T>::insert(program, names);
		Self::deposit_event(Event::RowSet {
			program,
			row,
			spec,
			terms,
			from_week: from,
		});
		Ok(())
	}

	pub(crate) fn do_set_row(
		who: T::AccountId,
		program: ProgramId,
		row: RowId,
		terms: Terms,
	) -> DispatchResult {
		Self::owned(&who, program)?;
		let now = Self::now();
		let from = Self::next_week(&now)?;
		let mut table = Tables::<T>::get(program);
		let place = table
			.get_mut(usize::from(row))
			.ok_or(Error::<T>::RowUnknown)?;
		Self::ensure_terms(&terms, place.timed)?;
		place
			.terms
			.set(now.week, from, terms)
			.map_err(|_| Error::<T>::OutOfBounds)?;
		let found = place.clone();
		Self::ensure_weights(&table)?;
		let name = RowNames::<T>::get(program)
			.get(usize::from(row))
			.cloned()
			.ok_or(Error::<T>::RowUnknown)?;
		Tables::<T>::insert(program, table);
		let spec = Self::spec_of(&found, name);
		Self::deposit_event(Event::RowSet {
			program,
			row,
			spec,
			terms,
			from_week: from,
		});
		Ok(())
	}

	/// A row as it was given.
	pub(crate) fn spec_of(row: &Row, name: RowName) -> RowSpec {
		RowSpec {
			role: row.role,
			kind: name.kind,
			unit: name.unit,
			category: row.category,
			mode: row.mode,
			timed: row.timed,
		}
	}

	pub(crate) fn do_close_program(who: T::AccountId, program: ProgramId) -> DispatchResult {
		let found = Self::owned(&who, program)?;
		ensure!(
			found.members == 0
				&& found.attesters == 0
				&& found.courses == 0
				&& found.tests == 0
				&& EpochList::<T>::get(program).is_empty(),
			Error::<T>::NotEmpty
		);
		let fuel = Fuel::<T>::take(program);
		Self::pay(&T::NativeAsset::get(), &found.owner, fuel);
		Plans::<T>::remove(program);
		Privileges::<T>::remove(program);
		MentorRules::<T>::remove(program);
		found.deposit.ticket.drop(&found.deposit.payer)?;
		Programs::<T>::remove(program);
		Tables::<T>::remove(program);
		RowNames::<T>::remove(program);
		Self::deposit_event(Event::ProgramClosed { program });
		Ok(())
	}
}
