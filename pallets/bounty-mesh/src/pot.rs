// SPDX-License-Identifier: Apache-2.0

//! The pot: one account that holds all escrow. The only file that moves tokens.

use crate::{
	pallet::{Config, Event, HoldReason, Pallet, PotAssets},
	types::{BalanceOf, BountyOf, MaxShortSpec, TreeOf, CREDIT_SLOTS},
};
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	pallet_prelude::{BoundedVec, DispatchResult},
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, InspectHold, MutateHold, Unbalanced},
		tokens::{
			DepositConsequence, Fortitude::Polite, Precision::Exact, Preservation::Preserve,
			Provenance::Extant, Restriction::Free,
		},
		AccountTouch, Footprint, Get,
	},
};
use sp_runtime::{
	traits::{AccountIdConversion, CheckedAdd, CheckedMul, Zero},
	ArithmeticError, DispatchError, TokenError,
};

impl<T: Config> Pallet<T> {
	/// The pot's account.
	pub fn pot() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	fn escrow() -> T::RuntimeHoldReason {
		HoldReason::Escrow.into()
	}

	/// Give the pot a provider reference and a small native hold that stays: with it the pot can
	/// hold, whatever strangers send to it.
	pub(crate) fn make_pot() -> DispatchResult {
		let (pot, native) = (Self::pot(), T::NativeAsset::get());
		let standing = HoldReason::Standing.into();
		if !T::Assets::balance_on_hold(native.clone(), &standing, &pot).is_zero() {
			return Ok(());
		}
		frame_system::Pallet::<T>::inc_providers(&pot);
		let least = T::Assets::minimum_balance(native.clone());
		let minted = least
			.checked_mul(&2u32.into())
			.ok_or(ArithmeticError::Overflow)?;
		let issued = T::Assets::total_issuance(native.clone())
			.checked_add(&minted)
			.ok_or(ArithmeticError::Overflow)?;
		T::Assets::increase_balance(native.clone(), &pot, minted, Exact)?;
		T::Assets::set_total_issuance(native.clone(), issued);
		T::Assets::hold(native, &standing, &pot, least)
	}

	/// What of an asset the pot holds as escrow.
	pub fn held(asset: &T::AssetId) -> BalanceOf<T> {
		T::Assets::balance_on_hold(asset.clone(), &Self::escrow(), &Self::pot())
	}

	/// Move tokens into escrow.
	pub(crate) fn take_in(
		asset: &T::AssetId,
		from: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		let least = T::Assets::minimum_balance(asset.clone());
		if T::Assets::balance(asset.clone(), &Self::pot()) < least {
			Self::open_pot(asset, from, least)?;
		}
		Self::pull_in(asset, from, amount)
	}

	fn pull_in(asset: &T::AssetId, from: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		// `Preserve`: an expended account would lose its dust on the way, or add it to the escrow.
		let moved = T::Assets::transfer_and_hold(
			asset.clone(),
			&Self::escrow(),
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

	/// Make the pot's account for an asset, and leave one minimum balance in it.
	fn open_pot(asset: &T::AssetId, from: &T::AccountId, least: BalanceOf<T>) -> DispatchResult {
		let pot = Self::pot();
		if T::Assets::balance(asset.clone(), &pot).is_zero() {
			match with_storage_layer(|| T::Touch::touch(asset.clone(), &pot, from)) {
				Ok(()) => PotAssets::<T>::insert(asset, ()),
				// An account that was made here once exists still: only its seed was taken away.
				Err(error) => ensure!(PotAssets::<T>::contains_key(asset), error),
			}
		}
		Self::pull_in(asset, from, least)?;
		T::Assets::release(asset.clone(), &Self::escrow(), &pot, least, Exact)?;
		Self::deposit_event(Event::PotOpened {
			asset: asset.clone(),
			by: from.clone(),
			seed: least,
		});
		Ok(())
	}

	/// Move tokens out of escrow, or change nothing.
	pub(crate) fn pay_out(
		asset: &T::AssetId,
		to: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		// The layer: a refused transfer has lowered the hold already.
		with_storage_layer(|| -> Result<(), DispatchError> {
			let moved = T::Assets::transfer_on_hold(
				asset.clone(),
				&Self::escrow(),
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

	/// Whether an account could receive an amount now.
	pub(crate) fn can_receive(
		asset: &T::AssetId,
		who: &T::AccountId,
		amount: BalanceOf<T>,
	) -> bool {
		amount.is_zero()
			|| T::Assets::can_deposit(asset.clone(), who, amount, Extant)
				== DepositConsequence::Success
	}

	/// What a bounty takes up in storage at most: its record in the largest form, the index entry,
	/// the specification, and the credits that may come of it; of a root also the tree and, with
	/// `Some`, so many places for children.
	pub(crate) fn bounty_footprint(root: Option<u32>, spec: u32, slots: u32) -> Footprint {
		let bytes = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
		let list = crate::types::EntryListOf::<T>::max_encoded_len();
		let place = BountyOf::<T>::max_encoded_len().saturating_add(list);
		let tree = root.map_or(0, |places| {
			TreeOf::<T>::max_encoded_len()
				.saturating_add(crate::types::ContributionOf::<T>::max_encoded_len())
				.saturating_add(place.saturating_mul(bytes(places)))
		});
		// The record has room for a short text, which is counted as text.
		let size = place
			.saturating_sub(BoundedVec::<u8, MaxShortSpec>::max_encoded_len())
			.saturating_add(bytes(spec))
			.saturating_add(tree)
			.saturating_add(Self::credit_len().saturating_mul(bytes(slots)));
		Footprint::from_parts(1, size)
	}

	/// Credits that the deposit of a bounty covers at first, with so many places.
	pub(crate) fn credit_slots(places: u32) -> u32 {
		CREDIT_SLOTS.saturating_mul(places.saturating_add(1))
	}

	/// What a credit, or reputation that is owed, takes up in storage: its bytes, keys and all, and no
	/// item. So it costs what the bounty's deposit held for it, whatever the depositor has by then. The
	/// price of the items would more than double every bounty's deposit, and is about what making a credit
	/// burns in fees.
	pub(crate) fn credit_footprint() -> Footprint {
		Footprint::from_parts(0, Self::credit_len())
	}

	fn credit_len() -> usize {
		// Two names of 16 bytes and two hashes of as many before the keys themselves.
		let keys = T::AccountId::max_encoded_len().saturating_add(64);
		let credit = crate::types::CreditOf::<T>::max_encoded_len()
			.saturating_add(T::AssetId::max_encoded_len());
		let owed = crate::types::OwedOf::<T>::max_encoded_len()
			.saturating_add(T::AccountId::max_encoded_len());
		credit.max(owed).saturating_add(keys)
	}

	/// What a contribution takes up in storage. With its last refund it may become a credit.
	pub(crate) fn contribution_footprint() -> Footprint {
		let size = crate::types::ContributionOf::<T>::max_encoded_len();
		Footprint::from_parts(1, size.max(Self::credit_len()))
	}
}
