// SPDX-License-Identifier: Apache-2.0

//! BM-9: what an account has on hold as storage deposits is what the records it paid for say.
//!
//! A ticket says what it cost if it encodes as that amount, as those of `HoldConsideration` do. Of others nothing is
//! known here, and nothing is checked.

use crate::{
	pallet::{
		Applications, Bounties, Config, Contributions, Credits, Entries, HoldReason,
		OwedReputation, Pallet,
	},
	types::BalanceOf,
};
use alloc::collections::BTreeMap;
use codec::{Decode, Encode};
use frame_support::{
	ensure,
	traits::{fungibles::InspectHold, Get},
};
use sp_runtime::{traits::Saturating, TryRuntimeError};

/// What each account paid for.
struct Paid<T: Config> {
	by: BTreeMap<T::AccountId, BalanceOf<T>>,
	/// Every ticket said what it cost.
	known: bool,
}

impl<T: Config> Paid<T> {
	fn ticket(&mut self, who: T::AccountId, ticket: &impl Encode) {
		match BalanceOf::<T>::decode(&mut &ticket.encode()[..]) {
			Ok(amount) => {
				let sum = self.by.entry(who).or_default();
				*sum = sum.saturating_add(amount);
			},
			Err(_) => self.known = false,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn bm_9_deposits_are_held() -> Result<(), TryRuntimeError> {
		let paid = Self::paid_for_records();
		if !paid.known {
			return Ok(());
		}
		let (native, reason) = (T::NativeAsset::get(), HoldReason::StorageDeposit.into());
		for who in frame_system::Account::<T>::iter_keys() {
			let held = T::Assets::balance_on_hold(native.clone(), &reason, &who);
			let said = paid.by.get(&who).copied().unwrap_or_default();
			ensure!(
				held == said,
				"BM-9: a deposit on hold is not what its records say"
			);
		}
		let there = |who: &T::AccountId| frame_system::Account::<T>::contains_key(who);
		ensure!(paid.by.keys().all(there), "BM-9: nobody paid for a record");
		Ok(())
	}

	fn paid_for_records() -> Paid<T> {
		let mut paid = Paid {
			by: BTreeMap::new(),
			known: true,
		};
		for (_, bounty) in Bounties::<T>::iter() {
			if let Some(ticket) = bounty.ticket {
				paid.ticket(bounty.depositor, &ticket);
			}
		}
		for (_, who, application) in Applications::<T>::iter() {
			paid.ticket(who, &application.ticket);
		}
		for (_, who, entry) in Entries::<T>::iter() {
			paid.ticket(who, &entry.ticket);
		}
		for (_, who, contribution) in Contributions::<T>::iter() {
			if let Some(ticket) = contribution.ticket {
				paid.ticket(who, &ticket);
			}
		}
		// Cut from the deposit of a bounty.
		let credits = Credits::<T>::iter().map(|(_, _, credit)| credit.deposit);
		let owed = OwedReputation::<T>::iter().map(|(_, _, owed)| owed.deposit);
		for (who, ticket) in credits.chain(owed).flatten() {
			paid.ticket(who, &ticket);
		}
		paid
	}
}
