// SPDX-License-Identifier: Apache-2.0
//! 14. For each reason, what an account has on hold as deposits is what the records it paid for say.
//!
//! A ticket says what it cost if it encodes as that amount, as those of `HoldConsideration` do. Of others nothing is
//! known here, and nothing is checked.

use crate::{
	types::{Balance, Deposit},
	Appointments, Assignments, Attempts, Attesters, Batches, Config, Courses, Credentials,
	HoldReason, Members, Pallet, Programs, Purchases, Quizzes, Records, Reviewers,
};
use alloc::collections::BTreeMap;
use codec::{Decode, Encode};
use frame_support::{
	ensure,
	traits::{fungibles::InspectHold, Get},
};
use sp_runtime::TryRuntimeError;

/// What each account paid for.
struct Paid<T: Config> {
	by: BTreeMap<T::AccountId, Balance>,
	/// Every ticket said what it cost.
	known: bool,
}

impl<T: Config> Paid<T> {
	fn new() -> Self {
		Self {
			by: BTreeMap::new(),
			known: true,
		}
	}

	fn add<Ticket: Encode>(&mut self, deposit: Deposit<T::AccountId, Ticket>) {
		match Balance::decode(&mut &deposit.ticket.encode()[..]) {
			Ok(amount) => {
				let sum = self.by.entry(deposit.payer).or_default();
				*sum = sum.saturating_add(amount);
			},
			Err(_) => self.known = false,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn try_state_deposits() -> Result<(), TryRuntimeError> {
		for (reason, paid) in [
			(HoldReason::ProgramStorage, Self::paid_for_programs()),
			(HoldReason::AttesterStorage, Self::paid_for_attesters()),
			(HoldReason::MemberStorage, Self::paid_for_members()),
		] {
			if !paid.known {
				continue;
			}
			let (native, reason) = (T::NativeAsset::get(), reason.into());
			for who in frame_system::Account::<T>::iter_keys() {
				let held = T::Assets::balance_on_hold(native.clone(), &reason, &who);
				let said = paid.by.get(&who).copied().unwrap_or_default();
				ensure!(
					held == said,
					"a deposit on hold is not what its records say"
				);
			}
			let there = |who: &T::AccountId| frame_system::Account::<T>::contains_key(who);
			ensure!(paid.by.keys().all(there), "nobody paid for a record");
		}
		Ok(())
	}

	fn paid_for_programs() -> Paid<T> {
		let mut paid = Paid::new();
		for (_, program) in Programs::<T>::iter() {
			paid.add(program.deposit);
		}
		for (_, course) in Courses::<T>::iter() {
			paid.add(course.deposit);
		}
		for (_, quiz) in Quizzes::<T>::iter() {
			paid.add(quiz.deposit);
		}
		for (_, assignment) in Assignments::<T>::iter() {
			paid.add(assignment.deposit);
		}
		paid
	}

	fn paid_for_attesters() -> Paid<T> {
		let mut paid = Paid::new();
		for (_, _, attester) in Attesters::<T>::iter() {
			paid.add(attester.deposit);
		}
		for (_, batch) in Batches::<T>::iter() {
			paid.add(batch.deposit);
		}
		for (_, _, appointment) in Appointments::<T>::iter() {
			paid.add(appointment.deposit);
		}
		for (_, _, record) in Records::<T>::iter() {
			paid.add(record.deposit);
		}
		paid
	}

	fn paid_for_members() -> Paid<T> {
		let mut paid = Paid::new();
		for (_, _, member) in Members::<T>::iter() {
			paid.add(member.deposit);
		}
		for (_, _, purchase) in Purchases::<T>::iter() {
			paid.add(purchase.deposit);
		}
		for (_, _, credential) in Credentials::<T>::iter() {
			paid.add(credential.deposit);
		}
		for (_, _, attempt) in Attempts::<T>::iter() {
			paid.add(attempt.deposit);
		}
		for (_, _, reviewer) in Reviewers::<T>::iter() {
			paid.add(reviewer.deposit);
		}
		paid
	}
}
