// SPDX-License-Identifier: Apache-2.0
//! The pot: one account that holds all money of this pallet. The only file that moves tokens.
//!
//! What is whose is in the ledgers of epochs, purchases, credits, fuel and bonds; their sum is what
//! the pot holds, asset by asset. Whoever cannot be paid gets a credit, so no payment can stop
//! anything else.

use crate::{
	traits::OnRevenue, types::Balance, Config, Credits, Error, Event, HoldReason, Pallet, PotAssets,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, InspectHold, MutateHold, Unbalanced},
		tokens::{Fortitude::Polite, Precision::Exact, Preservation::Preserve, Restriction::Free},
		AccountTouch, Get,
	},
};
use sp_runtime::{traits::AccountIdConversion, ArithmeticError, DispatchError, TokenError};

impl<T: Config> Pallet<T> {
	/// The pot's account.
	pub fn pot() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// What of an asset the pot holds for others.
	pub fn held(asset: &T::AssetId) -> Balance {
		T::Assets::balance_on_hold(asset.clone(), &HoldReason::Escrow.into(), &Self::pot())
	}

	/// Gives the pot a provider reference and a small native hold that stays: with it the pot can
	/// hold, whatever strangers send to it.
	pub(crate) fn make_pot() -> DispatchResult {
		let (pot, native) = (Self::pot(), T::NativeAsset::get());
		let standing = HoldReason::Standing.into();
		if T::Assets::balance_on_hold(native.clone(), &standing, &pot) > 0 {
			return Ok(());
		}
		frame_system::Pallet::<T>::inc_providers(&pot);
		let least = T::Assets::minimum_balance(native.clone());
		let minted = least.checked_mul(2).ok_or(ArithmeticError::Overflow)?;
		let issued = T::Assets::total_issuance(native.clone())
			.checked_add(minted)
			.ok_or(ArithmeticError::Overflow)?;
		T::Assets::increase_balance(native.clone(), &pot, minted, Exact)?;
		T::Assets::set_total_issuance(native.clone(), issued);
		T::Assets::hold(native, &standing, &pot, least)
	}

	/// Moves tokens into the pot. The caller writes them into a ledger.
	pub(crate) fn take_in(
		asset: &T::AssetId,
		from: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let least = T::Assets::minimum_balance(asset.clone());
		if T::Assets::balance(asset.clone(), &Self::pot()) < least {
			Self::open_pot(asset, from, least)?;
		}
		Self::pull_in(asset, from, amount)
	}

	fn pull_in(asset: &T::AssetId, from: &T::AccountId, amount: Balance) -> DispatchResult {
		// `Preserve`: an expended account would lose its dust on the way, or add it to the pot.
		let moved = T::Assets::transfer_and_hold(
			asset.clone(),
			&HoldReason::Escrow.into(),
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

	/// Makes the pot's account for an asset, and leaves one minimum balance in it.
	fn open_pot(asset: &T::AssetId, from: &T::AccountId, least: Balance) -> DispatchResult {
		let pot = Self::pot();
		if T::Assets::balance(asset.clone(), &pot) == 0 {
			match with_storage_layer(|| T::Touch::touch(asset.clone(), &pot, from)) {
				Ok(()) => PotAssets::<T>::insert(asset, ()),
				// An account that was made here once exists still: only its seed was taken away.
				Err(error) => ensure!(PotAssets::<T>::contains_key(asset), error),
			}
		}
		Self::pull_in(asset, from, least)?;
		T::Assets::release(
			asset.clone(),
			&HoldReason::Escrow.into(),
			&pot,
			least,
			Exact,
		)?;
		Self::deposit_event(Event::PotOpened {
			asset: asset.clone(),
			by: from.clone(),
			seed: least,
		});
		Ok(())
	}

	/// Moves tokens out of the pot, or changes nothing.
	fn pay_out(asset: &T::AssetId, to: &T::AccountId, amount: Balance) -> DispatchResult {
		// The layer: a refused transfer has lowered the hold already.
		with_storage_layer(|| -> Result<(), DispatchError> {
			let moved = T::Assets::transfer_on_hold(
				asset.clone(),
				&HoldReason::Escrow.into(),
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

	/// Pays, or notes a credit if the account cannot be paid now. The caller has taken the amount
	/// out of its ledger before.
	/// Returns whether it arrived.
	pub(crate) fn pay(asset: &T::AssetId, to: &T::AccountId, amount: Balance) -> bool {
		if amount == 0 {
			return false;
		}
		let paid = Self::pay_out(asset, to, amount).is_ok();
		let event = match paid {
			true => Event::Paid {
				asset: asset.clone(),
				to: to.clone(),
				amount,
			},
			false => Self::credit(asset, to, amount),
		};
		Self::deposit_event(event);
		paid
	}

	/// Pays parts of a course's price, and tells of what arrived.
	pub(crate) fn pay_revenue(asset: &T::AssetId, parts: &[(T::AccountId, Balance)]) {
		for (who, amount) in parts {
			if Self::pay(asset, who, *amount) {
				T::Revenue::on_revenue(who, asset, *amount);
			}
		}
	}

	/// Notes that the pot owes somebody.
	pub(crate) fn credit(asset: &T::AssetId, to: &T::AccountId, amount: Balance) -> Event<T> {
		let open = Credits::<T>::mutate(to, asset, |credit| {
			*credit = credit.saturating_add(amount);
			*credit
		});
		Event::Credited {
			asset: asset.clone(),
			to: to.clone(),
			amount,
			open,
		}
	}

	pub(crate) fn do_withdraw_credit(who: T::AccountId, asset: T::AssetId) -> DispatchResult {
		let amount = Credits::<T>::take(&who, &asset);
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		Self::pay_out(&asset, &who, amount)?;
		Self::deposit_event(Event::Paid {
			asset,
			to: who,
			amount,
		});
		Ok(())
	}
}
