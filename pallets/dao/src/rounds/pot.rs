// SPDX-License-Identifier: Apache-2.0

//! The ledger of the rounds: what of the pot belongs to which. Tokens move in `pot.rs`.

use frame_support::traits::Get;
use sp_runtime::{
	traits::{CheckedAdd, CheckedSub, Zero},
	DispatchResult,
};

use super::RoundId;
use crate::{types::*, Config, Error, Pallet, RoundLedger};

impl<T: Config> Pallet<T> {
	/// Move tokens into the pot for a round.
	pub(crate) fn round_in(
		id: RoundId,
		from: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		RoundLedger::<T>::try_mutate(id, |ledger| {
			*ledger = ledger.checked_add(&amount).ok_or(Error::<T>::Overflow)?;
			Self::take_in(&T::NativeAsset::get(), from, amount)
		})
	}

	/// Move tokens of a round out of the pot.
	pub(crate) fn round_out(
		id: RoundId,
		to: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		RoundLedger::<T>::try_mutate_exists(id, |ledger| {
			let rest = ledger
				.unwrap_or_else(Zero::zero)
				.checked_sub(&amount)
				.ok_or(Error::<T>::Overflow)?;
			*ledger = (!rest.is_zero()).then_some(rest);
			Self::pay_out(&T::NativeAsset::get(), to, amount)
		})
	}
}
