// SPDX-License-Identifier: Apache-2.0

//! What always holds of deposits.
//!
//! 17. for each reason, what an account has on hold as deposits is what the records it paid for say
//!
//! A ticket says what it cost if it encodes as that amount, as those of `HoldConsideration` do. Of others nothing is
//! known here, and nothing is checked.

use alloc::collections::BTreeMap;
use codec::{Decode, Encode};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::{traits::Saturating, TryRuntimeError};

use crate::{
	pallet::Daos, types::*, Applications, Config, Contributions, Exchanges, HoldReason,
	Invitations, Members, Outsiders, Pallet, Projects, Proposals, Rounds,
};

/// What each account paid for.
struct Paid<T: Config> {
	by: BTreeMap<T::AccountId, BalanceOf<T>>,
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

	fn amount(&mut self, who: T::AccountId, amount: BalanceOf<T>) {
		let sum = self.by.entry(who).or_default();
		*sum = sum.saturating_add(amount);
	}

	fn ticket(&mut self, who: T::AccountId, ticket: &impl Encode) {
		match BalanceOf::<T>::decode(&mut &ticket.encode()[..]) {
			Ok(amount) => self.amount(who, amount),
			Err(_) => self.known = false,
		}
	}

	fn tickets(&mut self, who: &T::AccountId, tickets: impl IntoIterator<Item = impl Encode>) {
		for ticket in tickets {
			self.ticket(who.clone(), &ticket);
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn try_state_deposits() -> Result<(), TryRuntimeError> {
		let mut founding = Paid::<T>::new();
		for (id, dao) in Daos::<T>::iter() {
			founding.amount(Self::account_id(id), dao.deposit);
		}
		let mut proposals = Paid::<T>::new();
		for (_, proposal) in Proposals::<T>::iter() {
			proposals.tickets(&proposal.proposer, proposal.deposit);
		}
		for (reason, paid) in [
			(HoldReason::Founding, founding),
			(HoldReason::Proposal, proposals),
			(HoldReason::Member, Self::paid_for_records()),
		] {
			if !paid.known {
				continue;
			}
			let reason = reason.into();
			for who in frame_system::Account::<T>::iter_keys() {
				let held = T::Currency::balance_on_hold(&reason, &who);
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

	/// Of members and whatever else is paid for with that reason.
	fn paid_for_records() -> Paid<T> {
		let mut paid = Paid::new();
		for (id, _, member) in Members::<T>::iter() {
			paid.tickets(&Self::account_id(id), member.ticket);
		}
		for (id, _, invitation) in Invitations::<T>::iter() {
			paid.tickets(&Self::account_id(id), invitation.ticket);
		}
		for (_, who, application) in Applications::<T>::iter() {
			paid.ticket(who, &application.ticket);
		}
		for (id, _, outsider) in Outsiders::<T>::iter() {
			paid.ticket(Self::account_id(id), &outsider.ticket);
		}
		for (_, _, exchange) in Exchanges::<T>::iter() {
			paid.ticket(Self::account_id(exchange.payer), &exchange.ticket);
		}
		for (_, round) in Rounds::<T>::iter() {
			paid.ticket(Self::account_id(round.dao), &round.ticket);
		}
		for (_, _, project) in Projects::<T>::iter() {
			paid.ticket(project.owner, &project.ticket);
		}
		for ((_, _, who), given) in Contributions::<T>::iter() {
			paid.ticket(who, &given.ticket);
		}
		paid
	}
}
