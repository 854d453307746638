// SPDX-License-Identifier: Apache-2.0
//! Fuel: what a program set aside so that its members need no tokens for their first steps.
//!
//! A call is free for a member if it would succeed, the member has free calls left today, and the
//! program's fuel covers the fee. Then the fuel pays, within the call itself. Whether it would
//! succeed is found out by doing it and undoing it, so a call that is free never fails; its weight
//! is declared twice for that. Cheap questions come first: an account that is enrolled nowhere, or
//! whose program has no fuel, is never given a trial.

use crate::{
	types::{AssignmentId, Balance, BatchId, ProgramId, QuizId, SubmissionId},
	Assignments, Batches, Config, Enrolments, Error, Event, Fuel, Members, Pallet, Plans, Purses,
	Quizzes, Submissions,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::{with_transaction, TransactionOutcome},
	traits::Get,
};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_fuel(
		by: T::AccountId,
		program: ProgramId,
		amount: Balance,
	) -> DispatchResult {
		Self::program_or_err(program)?;
		ensure!(amount > 0, Error::<T>::OutOfBounds);
		let fuel = Fuel::<T>::get(program)
			.checked_add(amount)
			.ok_or(ArithmeticError::Overflow)?;
		Fuel::<T>::insert(program, fuel);
		Self::take_in(&T::NativeAsset::get(), &by, amount)?;
		Self::deposit_event(Event::FuelSet { program, by, fuel });
		Ok(())
	}

	pub(crate) fn do_take_fuel(
		by: T::AccountId,
		program: ProgramId,
		amount: Balance,
	) -> DispatchResult {
		Self::owned(&by, program)?;
		ensure!(amount > 0, Error::<T>::OutOfBounds);
		let fuel = Fuel::<T>::get(program)
			.checked_sub(amount)
			.ok_or(Error::<T>::FuelEmpty)?;
		Self::set_fuel(program, fuel);
		Self::pay(&T::NativeAsset::get(), &by, amount);
		Self::deposit_event(Event::FuelSet { program, by, fuel });
		Ok(())
	}

	fn set_fuel(program: ProgramId, fuel: Balance) {
		if fuel > 0 {
			Fuel::<T>::insert(program, fuel);
		} else {
			Fuel::<T>::remove(program);
		}
	}

	pub(crate) fn program_of_quiz(quiz: QuizId) -> Option<ProgramId> {
		Quizzes::<T>::get(quiz).map(|found| found.program)
	}

	pub(crate) fn program_of_assignment(assignment: AssignmentId) -> Option<ProgramId> {
		Assignments::<T>::get(assignment).map(|found| found.program)
	}

	pub(crate) fn program_of_submission(submission: SubmissionId) -> Option<ProgramId> {
		Self::program_of_assignment(Submissions::<T>::get(submission)?.assignment)
	}

	pub(crate) fn program_of_batch(batch: BatchId) -> Option<ProgramId> {
		Batches::<T>::get(batch).map(|found| found.program)
	}

	/// Takes a stake out of the fuel for a learner, once in an epoch.
	pub(crate) fn sponsor(
		program: ProgramId,
		who: &T::AccountId,
		stake: Balance,
	) -> DispatchResult {
		ensure!(
			Members::<T>::get(program, who).is_some(),
			Error::<T>::NotEnrolled
		);
		let week = Self::now().week;
		let plans = Plans::<T>::get(program);
		// Without epochs: four weeks.
		let since = Self::epoch_of(&plans, week).map_or(week.saturating_sub(3), |(start, _)| start);
		let mut purse = Purses::<T>::get(program, who);
		ensure!(
			purse.sponsored.is_none_or(|last| last < since),
			Error::<T>::SponsoredAlready
		);
		purse.sponsored = Some(week);
		let fuel = Fuel::<T>::get(program)
			.checked_sub(stake)
			.ok_or(Error::<T>::FuelEmpty)?;
		Purses::<T>::insert(program, who, purse);
		Self::set_fuel(program, fuel);
		Ok(())
	}

	/// Lets a stake return to the fuel it came from.
	pub(crate) fn burn_back(program: ProgramId, amount: Balance) {
		let fuel = Fuel::<T>::get(program).saturating_add(amount);
		Self::set_fuel(program, fuel);
	}

	/// Could the program pay for one call of this member now?
	//
	// Here and in what a free call asks: `get`, because light clients validate what they send, and
	// a node's proof lacks what is only asked to exist.
	fn can_be_free(who: &T::AccountId, program: ProgramId) -> bool {
		if Enrolments::<T>::get(who) == 0 || Members::<T>::get(program, who).is_none() {
			return false;
		}
		if Fuel::<T>::get(program) < T::FreeCallFee::get() {
			return false;
		}
		let purse = Purses::<T>::get(program, who);
		purse.free_day != Self::now().day || purse.free_calls < T::MaxFreeCalls::get()
	}

	/// Is a call free? Asked before it is dispatched, and again by nobody: the call itself books
	/// what it costs by [`Self::with_fuel`], which comes to the same answer.
	pub(crate) fn is_free(
		origin: &OriginFor<T>,
		program: Option<ProgramId>,
		call: impl FnOnce(T::AccountId) -> DispatchResult,
	) -> bool {
		let (Some(program), Ok(who)) = (program, frame_system::ensure_signed(origin.clone()))
		else {
			return false;
		};
		if !Self::can_be_free(&who, program) {
			return false;
		}
		with_transaction(|| -> TransactionOutcome<Result<bool, DispatchError>> {
			// A sponsored challenge takes its stake out of the same fuel: the fee is asked for after.
			let works = call(who).is_ok() && Fuel::<T>::get(program) >= T::FreeCallFee::get();
			TransactionOutcome::Rollback(Ok(works))
		})
		.unwrap_or(false)
	}

	/// Does the call, and pays for it out of the program's fuel if it was free. A member who pays
	/// its own fee, because today's free calls are used up, takes none.
	pub(crate) fn with_fuel<R>(
		who: &T::AccountId,
		program: Option<ProgramId>,
		call: impl FnOnce() -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		let free = program.filter(|program| Self::can_be_free(who, *program));
		let value = call()?;
		let fee = T::FreeCallFee::get();
		let paid = free.and_then(|program| {
			let left = Fuel::<T>::get(program).checked_sub(fee)?;
			Some((program, left))
		});
		let Some((program, fuel)) = paid else {
			return Ok(value);
		};
		let day = Self::now().day;
		let calls = Purses::<T>::mutate(program, who, |purse| {
			if purse.free_day != day {
				purse.free_day = day;
				purse.free_calls = 0;
			}
			purse.free_calls = purse.free_calls.saturating_add(1);
			purse.free_calls
		});
		Self::set_fuel(program, fuel);
		Self::pay(&T::NativeAsset::get(), &T::FeeReceiver::get(), fee);
		Self::deposit_event(Event::FuelBurnt {
			program,
			who: who.clone(),
			fee,
			fuel,
			calls,
		});
		Ok(value)
	}
}
