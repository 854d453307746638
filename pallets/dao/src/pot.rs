// SPDX-License-Identifier: Apache-2.0

//! The pot: one account for what lies ready for members and candidates of all DAOs, on hold and by
//! ledger, out of the reach of proposals and of an asset's admin. The only file that moves tokens
//! in and out of it.

use codec::Decode;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	storage::with_storage_layer,
	traits::{
		fungible,
		fungible::Mutate as _,
		fungible::MutateHold as _,
		fungibles::{Inspect, InspectHold, MutateHold},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Preserve, Restriction::Free},
		AccountTouch, Get,
	},
};
use sp_runtime::{
	traits::{AccountIdConversion, CheckedAdd, Hash, Saturating, Zero},
	DispatchError, TokenError,
};

use crate::{
	money_types::*, types::*, Config, Credits, Error, Event, HoldReason, Pallet, PotAssets,
};

/// What the pot's account is derived from, besides the pallet's id.
const POT_PREFIX: &[u8; 14] = b"enmesh/dao/pot";

impl<T: Config> Pallet<T> {
	/// The pot's account.
	pub fn pot() -> T::AccountId {
		let pallet = T::PalletId::get();
		let entropy = sp_runtime::traits::BlakeTwo256::hash_of(&(POT_PREFIX, pallet.0));
		T::AccountId::decode(&mut sp_runtime::traits::TrailingZeroInput::new(
			entropy.as_ref(),
		))
		.unwrap_or_else(|_| pallet.into_account_truncating())
	}

	fn pot_reason() -> T::RuntimeHoldReason {
		HoldReason::Pot.into()
	}

	/// Give the pot a reference of its own and a small native hold that stays: with it the pot can
	/// hold, whatever strangers send to it.
	pub(crate) fn make_pot() -> DispatchResult {
		let (pot, standing) = (Self::pot(), HoldReason::Standing.into());
		if !<T::Currency as fungible::InspectHold<_>>::balance_on_hold(&standing, &pot).is_zero() {
			return Ok(());
		}
		frame_system::Pallet::<T>::inc_providers(&pot);
		let least = <T::Currency as fungible::Inspect<_>>::minimum_balance();
		T::Currency::mint_into(&pot, least.saturating_add(least))?;
		T::Currency::hold(&standing, &pot, least)
	}

	/// What of an asset lies in the pot's ledgers.
	pub fn held(asset: &T::AssetId) -> BalanceOf<T> {
		T::Holds::balance_on_hold(asset.clone(), &Self::pot_reason(), &Self::pot())
	}

	/// What the first payment of an asset leaves in the pot; nothing once it is open.
	pub(crate) fn cost_of_pot(asset: &T::AssetId) -> BalanceOf<T> {
		let least = T::Holds::minimum_balance(asset.clone());
		match T::Holds::balance(asset.clone(), &Self::pot()) < least {
			true => least,
			false => Zero::zero(),
		}
	}

	/// Move tokens into the pot, or change nothing.
	pub(crate) fn take_in(
		asset: &T::AssetId,
		from: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		with_storage_layer(|| {
			let seed = Self::cost_of_pot(asset);
			if !seed.is_zero() {
				Self::make_ready(asset, from, seed)?;
			}
			Self::pull_in(asset, from, amount)
		})
	}

	fn pull_in(asset: &T::AssetId, from: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		// `Preserve`: an expended account would lose its dust on the way.
		let moved = T::Holds::transfer_and_hold(
			asset.clone(),
			&Self::pot_reason(),
			from,
			&Self::pot(),
			amount,
			Exact,
			Preserve,
			Polite,
		)?;
		ensure!(moved == amount, TokenError::FundsUnavailable);
		Ok(())
	}

	/// Make the pot's account for an asset, without a reference that strangers could use up, and
	/// leave one minimum balance in it.
	fn make_ready(asset: &T::AssetId, from: &T::AccountId, least: BalanceOf<T>) -> DispatchResult {
		let pot = Self::pot();
		if T::Holds::balance(asset.clone(), &pot).is_zero() {
			match with_storage_layer(|| T::Assets::touch(asset.clone(), &pot, from)) {
				Ok(()) => PotAssets::<T>::insert(asset, ()),
				// An account that was made here once exists still: only its seed was taken away.
				Err(error) => ensure!(PotAssets::<T>::contains_key(asset), error),
			}
		}
		Self::pull_in(asset, from, least)?;
		T::Holds::release(asset.clone(), &Self::pot_reason(), &pot, least, Exact)?;
		Self::deposit_event(Event::PotOpened {
			asset: asset.clone(),
			by: from.clone(),
			seed: least,
		});
		Ok(())
	}

	pub(crate) fn do_open_pot(who: T::AccountId, asset: T::AssetId) -> DispatchResult {
		ensure!(
			T::Holds::asset_exists(asset.clone()),
			Error::<T>::UnknownAsset
		);
		let seed = Self::cost_of_pot(&asset);
		// Anybody may have opened it first: no reason for a decision to fail.
		if seed.is_zero() {
			return Ok(());
		}
		Self::make_ready(&asset, &who, seed)
	}

	/// Move tokens out of the pot, or change nothing.
	pub(crate) fn pay_out(
		asset: &T::AssetId,
		to: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		// The layer: a refused transfer has lowered the hold already.
		with_storage_layer(|| -> Result<(), DispatchError> {
			let moved = T::Holds::transfer_on_hold(
				asset.clone(),
				&Self::pot_reason(),
				&Self::pot(),
				to,
				amount,
				Exact,
				Free,
				Polite,
			)?;
			ensure!(moved == amount, TokenError::FundsUnavailable);
			Ok(())
		})
	}

	/// Note that so much of what lies in the pot belongs to `who`.
	pub(crate) fn add_credit(
		who: &T::AccountId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		Credits::<T>::try_mutate(who, asset, |credit| {
			let sum = credit.unwrap_or_else(Zero::zero).checked_add(&amount);
			*credit = Some(sum.ok_or(Error::<T>::Overflow)?);
			Ok(())
		})
	}

	/// Pay out of the pot what leaves another ledger; what `who` cannot take becomes credit.
	pub(crate) fn pay_or_credit(
		who: &T::AccountId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
	) -> Result<Payment, DispatchError> {
		if Self::pay_out(asset, who, amount).is_ok() {
			return Ok(Payment::Paid);
		}
		Self::add_credit(who, asset, amount)?;
		Ok(Payment::Credited)
	}

	/// The same where no other event tells how it was paid.
	pub(crate) fn pay_or_tell(
		who: &T::AccountId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		match Self::pay_out(asset, who, amount) {
			Ok(_) => Ok(()),
			Err(_) => Self::credit_and_tell(who, asset, amount),
		}
	}

	/// Note a credit, and tell its owner if there is any.
	pub(crate) fn credit_and_tell(
		who: &T::AccountId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		Self::add_credit(who, asset, amount)?;
		if !amount.is_zero() {
			Self::deposit_event(Event::Credited {
				who: who.clone(),
				asset: asset.clone(),
				amount,
			});
		}
		Ok(())
	}

	pub(crate) fn do_withdraw_credit(who: T::AccountId, asset: T::AssetId) -> DispatchResult {
		let amount = Credits::<T>::take(&who, &asset).ok_or(Error::<T>::NothingToClaim)?;
		Self::pay_out(&asset, &who, amount)?;
		Self::deposit_event(Event::CreditWithdrawn { who, asset, amount });
		Ok(())
	}
}
