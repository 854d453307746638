// SPDX-License-Identifier: Apache-2.0
//! Merkle batches: one transaction commits up to 2²⁰ members' weeks, anybody claims one with a
//! proof until the week freezes.

use crate::{
	catalogue::line_bytes,
	merkle::{leaf, verify, Node, MAX_LEAVES},
	state::WeekState,
	statements::{Merged, Outcome},
	types::{
		Batch, BatchId, BatchInfo, BatchOf, Deposit, Kind, ProgramId, Proof, StatementOf, Week,
	},
	Attesters, Batches, Config, Error, Event, Members, NextBatch, Pallet,
};
use codec::{Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Consideration, Footprint},
};
use sp_runtime::{traits::Zero, ArithmeticError, DispatchError};

fn row_bit(row: u8) -> u64 {
	1u64.checked_shl(u32::from(row)).unwrap_or(0)
}

impl<T: Config> Pallet<T> {
	/// The genesis hash: binds hashes to this chain.
	pub(crate) fn genesis() -> alloc::vec::Vec<u8> {
		let first = frame_system::pallet_prelude::BlockNumberFor::<T>::zero();
		frame_system::Pallet::<T>::block_hash(first).encode()
	}

	pub(crate) fn batch_or_err(batch: BatchId) -> Result<BatchOf<T>, DispatchError> {
		Batches::<T>::get(batch).ok_or(Error::<T>::BatchUnknown.into())
	}

	pub(crate) fn batch_footprint() -> Footprint {
		let size = BatchOf::<T>::max_encoded_len().saturating_add(line_bytes());
		Footprint::from_parts(1, size)
	}

	pub(crate) fn do_commit_batch(
		by: T::AccountId,
		program: ProgramId,
		week: Week,
		root: Node,
		count: u32,
		max_points: u64,
	) -> DispatchResult {
		let now = Self::now();
		Self::program_or_err(program)?;
		Self::ensure_live(week, &now)?;
		ensure!(
			count > 0 && count <= MAX_LEAVES && max_points > 0,
			Error::<T>::OutOfBounds
		);
		let mut attester = Attesters::<T>::get(program, &by).ok_or(Error::<T>::NotAttester)?;
		ensure!(week >= attester.from_week, Error::<T>::NotAttester);
		let spent = attester
			.spent_for(week)
			.checked_add(max_points)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(spent <= attester.budget, Error::<T>::BudgetSpent);
		attester.set_spent(week, spent);
		let rows = attester
			.rows
			.iter()
			.fold(0u64, |rows, row| rows | row_bit(*row));
		let batch = NextBatch::<T>::get();
		let next = batch.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let ticket = T::AttesterConsideration::new(&by, Self::batch_footprint())?;
		Attesters::<T>::insert(program, &by, attester);
		NextBatch::<T>::put(next);
		Self::list(program, Kind::Batch, batch);
		Batches::<T>::insert(
			batch,
			Batch {
				program,
				attester: by.clone(),
				deposit: Deposit {
					payer: by.clone(),
					ticket,
				},
				week,
				root,
				count,
				rows,
				max_points,
				counted: 0,
				void: false,
			},
		);
		Self::deposit_event(Event::BatchCommitted {
			batch,
			program,
			by,
			week,
			root,
			count,
			max_points,
		});
		Ok(())
	}

	/// Returns whether it enrolled somebody, and whether an epoch began by it.
	pub(crate) fn do_claim_leaf(
		batch: BatchId,
		index: u32,
		statement: StatementOf<T>,
		salt: [u8; 16],
		proof: Proof,
	) -> Result<(bool, bool), DispatchError> {
		let mut found = Self::batch_or_err(batch)?;
		ensure!(!found.void, Error::<T>::BatchVoid);
		let speaker = Self::speaker(found.attester.clone(), found.program)?;
		Self::ensure_live(found.week, &speaker.now)?;
		ensure!(statement.week == found.week, Error::<T>::BadProof);
		ensure!(statement.member != found.attester, Error::<T>::OwnWork);
		let leaf = leaf(
			&Self::genesis(),
			found.program,
			found.week,
			index,
			&statement,
			&salt,
		);
		ensure!(
			verify(&found.root, leaf, index, found.count, &proof),
			Error::<T>::BadProof
		);
		// Naming somebody in a leaf is an attester's word as much as `enrol` is: the first claim
		// makes a member of a stranger. Who is an attester no more enrols nobody.
		let stranger = Members::<T>::get(found.program, &statement.member).is_none();
		let enrols = stranger && Attesters::<T>::get(found.program, &found.attester).is_some();
		if enrols {
			Self::do_enrol(
				found.attester.clone(),
				found.program,
				statement.member.clone(),
			)?;
		}
		let rows = found.rows;
		let said = match Self::merge(&speaker, &statement, |row| rows & row_bit(row) != 0)? {
			Merged::Said(said) => said,
			Merged::Not(Outcome::Fixed) => return Err(Error::<T>::EntryFixed.into()),
			Merged::Not(_) => return Err(Error::<T>::TotalNotHigher.into()),
		};
		found.counted = found
			.counted
			.checked_add(said.gained)
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(found.counted <= found.max_points, Error::<T>::BudgetSpent);
		let counted = found.counted;
		Batches::<T>::insert(batch, found);
		Self::deposit_event(Event::LeafClaimed {
			batch,
			index,
			member: statement.member,
			counted,
		});
		Ok((enrols, Self::publish(&speaker, *said)?.begun))
	}

	pub(crate) fn do_void_batch(by: T::AccountId, batch: BatchId) -> DispatchResult {
		let mut found = Self::batch_or_err(batch)?;
		let owner = Self::program_or_err(found.program)?.owner;
		ensure!(by == owner || by == found.attester, Error::<T>::NotOwner);
		ensure!(!found.void, Error::<T>::BatchVoid);
		found.void = true;
		let counted = found.counted;
		Batches::<T>::insert(batch, found);
		Self::deposit_event(Event::BatchVoided { batch, by, counted });
		Ok(())
	}

	pub(crate) fn do_drop_batch(batch: BatchId) -> DispatchResult {
		let found = Self::batch_or_err(batch)?;
		ensure!(
			found.void || WeekState::of(found.week, &Self::now()) == WeekState::Frozen,
			Error::<T>::NotYet
		);
		found.deposit.ticket.drop(&found.deposit.payer)?;
		Batches::<T>::remove(batch);
		Self::unlist(found.program, Kind::Batch, batch);
		Self::deposit_event(Event::BatchDropped {
			batch,
			counted: found.counted,
		});
		Ok(())
	}

	pub(crate) fn read_batch(batch: BatchId) -> Option<BatchInfo<T::AccountId>> {
		let found = Batches::<T>::get(batch)?;
		let live = WeekState::of(found.week, &Self::now()).takes_statements();
		Some(BatchInfo {
			program: found.program,
			attester: found.attester,
			week: found.week,
			root: found.root,
			count: found.count,
			max_points: found.max_points,
			counted: found.counted,
			open: live && !found.void,
		})
	}
}
