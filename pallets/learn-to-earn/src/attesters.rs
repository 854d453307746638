// SPDX-License-Identifier: Apache-2.0
//! Attesters: who may speak of which rows, and how much.

use crate::{
	state::WeekState,
	types::{Attester, AttesterOf, Deposit, MaxRows, Mode, ProgramId, RowId, Spent, Week},
	Attesters, Config, Error, Event, Pallet, Programs, Tables,
};
use alloc::collections::BTreeSet;
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint},
	BoundedVec,
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
	/// The attester, if its word counts for `week` of somebody else.
	pub(crate) fn attester_for(
		program: ProgramId,
		by: &T::AccountId,
		member: &T::AccountId,
		week: Week,
	) -> Result<AttesterOf<T>, DispatchError> {
		let found = Attesters::<T>::get(program, by).ok_or(Error::<T>::NotAttester)?;
		ensure!(week >= found.from_week, Error::<T>::NotAttester);
		ensure!(by != member, Error::<T>::OwnWork);
		Ok(found)
	}

	pub(crate) fn do_set_attester(
		owner: T::AccountId,
		program: ProgramId,
		who: T::AccountId,
		rows: BoundedVec<RowId, MaxRows>,
		budget: u64,
		from_week: Week,
	) -> DispatchResult {
		let mut found = Self::owned(&owner, program)?;
		let table = Tables::<T>::get(program);
		let unique: BTreeSet<RowId> = rows.into_iter().collect();
		ensure!(!unique.is_empty(), Error::<T>::OutOfBounds);
		for row in unique.iter() {
			let row = table.get(usize::from(*row)).ok_or(Error::<T>::RowUnknown)?;
			match row.mode {
				Mode::Chain => return Err(Error::<T>::ChainRow.into()),
				Mode::Total | Mode::Once => (),
			}
		}
		let rows: BoundedVec<RowId, MaxRows> = unique
			.into_iter()
			.collect::<alloc::vec::Vec<_>>()
			.try_into()
			.map_err(|_| Error::<T>::TableFull)?;

		let attester = match Attesters::<T>::get(program, &who) {
			Some(old) => {
				// What it gave for live weeks stays booked, else a second `set_attester` would be a
				// second budget.
				let now = Self::now();
				let mut spent = [Spent::default(); 2];
				for (kept, old) in spent.iter_mut().zip(old.spent.iter()) {
					if WeekState::of(old.week, &now).takes_statements() {
						ensure!(old.points <= budget, Error::<T>::BudgetSpent);
						*kept = *old;
					}
				}
				Attester {
					deposit: old.deposit,
					rows: rows.clone(),
					budget,
					from_week,
					spent,
				}
			},
			None => {
				let footprint = Footprint::from_parts(1, AttesterOf::<T>::max_encoded_len());
				let ticket = T::AttesterConsideration::new(&owner, footprint)?;
				found.attesters = found
					.attesters
					.checked_add(1)
					.ok_or(ArithmeticError::Overflow)?;
				Programs::<T>::insert(program, found);
				Attester {
					deposit: Deposit {
						payer: owner,
						ticket,
					},
					rows: rows.clone(),
					budget,
					from_week,
					spent: [Spent::default(); 2],
				}
			},
		};
		Attesters::<T>::insert(program, &who, attester);
		Self::deposit_event(Event::AttesterSet {
			program,
			who,
			rows,
			budget,
			from_week,
		});
		Ok(())
	}

	pub(crate) fn do_remove_attester(
		owner: T::AccountId,
		program: ProgramId,
		who: T::AccountId,
	) -> DispatchResult {
		let mut found = Self::owned(&owner, program)?;
		let attester = Attesters::<T>::get(program, &who).ok_or(Error::<T>::NotAttester)?;
		attester.deposit.ticket.drop(&attester.deposit.payer)?;
		Attesters::<T>::remove(program, &who);
		found.attesters = found
			.attesters
			.checked_sub(1)
			.ok_or(ArithmeticError::Underflow)?;
		Programs::<T>::insert(program, found);
		Self::deposit_event(Event::AttesterRemoved { program, who });
		Ok(())
	}
}
