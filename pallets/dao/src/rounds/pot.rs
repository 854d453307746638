// SPDX-License-Identifier: Apache-2.0

//! The pot of the rounds: on hold, by ledger. The only file that moves tokens of rounds.

use codec::Decode;
use frame_support::traits::{
	fungible::MutateHold,
	tokens::{Fortitude::Polite, Precision::Exact, Preservation::Preserve, Restriction::Free},
	Get,
};
use sp_runtime::{
	traits::{
		AccountIdConversion, BlakeTwo256, CheckedAdd, CheckedSub, Hash, TrailingZeroInput, Zero,
	},
	DispatchResult,
};

use super::RoundId;
use crate::{types::*, Config, Error, HoldReason, Pallet, RoundLedger};

/// What the pot's account is derived from, besides the pallet's id. Hashed as a whole.
const POT_PREFIX: &[u8; 14] = b"enmesh/dao/pot";

impl<T: Config> Pallet<T> {
	/// The account of the pot: what lies there on hold belongs to whom the ledgers say.
	pub fn pot() -> T::AccountId {
		let pallet = T::PalletId::get();
		let entropy = BlakeTwo256::hash_of(&(POT_PREFIX, pallet.0));
		T::AccountId::decode(&mut TrailingZeroInput::new(entropy.as_ref()))
			.unwrap_or_else(|_| pallet.into_account_truncating())
	}

	/// Move tokens into the pot for a round.
	pub(crate) fn round_in(
		id: RoundId,
		from: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let pot = Self::pot();
		if frame_system::Pallet::<T>::providers(&pot) == 0 {
			// A reference of its own: the pot lives by what is on hold.
			frame_system::Pallet::<T>::inc_providers(&pot);
		}
		RoundLedger::<T>::try_mutate(id, |ledger| {
			*ledger = ledger.checked_add(&amount).ok_or(Error::<T>::Overflow)?;
			T::Currency::transfer_and_hold(
				&HoldReason::Pot.into(),
				from,
				&pot,
				amount,
				Exact,
				Preserve,
				Polite,
			)
			.map(|_| ())
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
			T::Currency::transfer_on_hold(
				&HoldReason::Pot.into(),
				&Self::pot(),
				to,
				amount,
				Exact,
				Free,
				Polite,
			)
			.map(|_| ())
		})
	}
}
