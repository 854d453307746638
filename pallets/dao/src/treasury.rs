// SPDX-License-Identifier: Apache-2.0

//! The free treasury, which is what the DAO's account can spend, and the list of assets that a DAO
//! has registered: those it shares, distributes, takes as tribute, and pays to former members.

use alloc::vec::Vec;
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude::Polite, Preservation::Preserve, WithdrawConsequence},
		Get,
	},
	weights::Weight,
};
use sp_runtime::{
	traits::{CheckedAdd, One, Saturating, Zero},
	DispatchError,
};

use crate::{
	money_types::*, types::*, weights::WeightInfo, Config, Constitutions, DebtTotals, Debts,
	DebtsTo, Dues, Error, Event, Members, Pallet, Treasuries,
};

impl<T: Config> Pallet<T> {
	/// What the DAO owns of an asset and members have a claim on: what its account can spend and
	/// keep alive, without what it owes. Of a frozen asset, what it could spend otherwise.
	pub(crate) fn free(dao: DaoId, asset: &T::AssetId) -> BalanceOf<T> {
		let account = Self::account_id(dao);
		let mut free = T::Assets::reducible_balance(asset.clone(), &account, Preserve, Polite);
		if free.is_zero() && Self::is_frozen(&account, asset) {
			free = T::Assets::balance(asset.clone(), &account)
				.saturating_sub(T::Assets::minimum_balance(asset.clone()));
		}
		free.saturating_sub(DebtTotals::<T>::get(dao, asset))
	}

	/// Whether an account cannot move an asset because somebody froze it.
	fn is_frozen(account: &T::AccountId, asset: &T::AssetId) -> bool {
		matches!(
			T::Assets::can_withdraw(asset.clone(), account, One::one()),
			WithdrawConsequence::Frozen
		)
	}

	/// The registered assets of a DAO, ascending.
	pub(crate) fn registered(dao: DaoId) -> Vec<T::AssetId> {
		Treasuries::<T>::get(dao)
			.into_iter()
			.map(|stream| stream.asset)
			.collect()
	}

	pub(crate) fn is_registered(dao: DaoId, asset: &T::AssetId) -> bool {
		Treasuries::<T>::get(dao)
			.iter()
			.any(|stream| stream.asset == *asset)
	}

	/// Put an asset into a list, which stays ascending.
	pub(crate) fn insert_stream(streams: &mut StreamsOf<T>, asset: &T::AssetId) -> DispatchResult {
		let Err(at) = streams.binary_search_by(|stream| stream.asset.cmp(asset)) else {
			return Ok(());
		};
		streams
			.try_insert(at, Stream::new(asset.clone()))
			.map_err(|_| Error::<T>::TooManyAssets.into())
	}

	pub(crate) fn do_register_asset(dao: DaoId, asset: T::AssetId) -> DispatchResult {
		Self::active(dao)?;
		ensure!(
			T::Assets::asset_exists(asset.clone()),
			Error::<T>::UnknownAsset
		);
		// The first income in it may have come first, from anybody: no reason for a decision to fail.
		if Self::is_registered(dao, &asset) {
			return Ok(());
		}
		Treasuries::<T>::try_mutate(dao, |streams| Self::insert_stream(streams, &asset))?;
		Self::deposit_event(Event::AssetRegistered { dao, asset });
		Ok(())
	}

	/// What taking an asset off the list weighs: with a rest of rounding that goes to the treasury, which may
	/// have no account in it any more.
	pub(crate) fn unregister_weight() -> Weight {
		T::WeightInfo::unregister_asset().saturating_add(T::DbWeight::get().reads_writes(3, 3))
	}

	/// Take an asset off the list: what members are owed becomes credit, the rounding that is left
	/// goes to the treasury.
	pub(crate) fn do_unregister_asset(dao: DaoId, asset: T::AssetId) -> DispatchResult {
		Self::active(dao)?;
		let constitution = Constitutions::<T>::get(dao).ok_or(Error::<T>::UnknownDao)?;
		ensure!(
			asset != T::NativeAsset::get() && !constitution.income.assets.contains(&asset),
			Error::<T>::AssetInUse
		);
		ensure!(Self::is_registered(dao, &asset), Error::<T>::UnknownAsset);
		let all: Vec<_> = Members::<T>::iter_prefix(dao).collect();
		for (who, member) in all {
			Self::settle(dao, &who, &member);
			Self::dues_to_credit(dao, &who, |of| *of == asset)?;
		}
		let mut rest = Zero::zero();
		Treasuries::<T>::mutate(dao, |streams| {
			streams.retain(|stream| {
				if stream.asset == asset {
					rest = stream.set_aside;
				}
				stream.asset != asset
			});
		});
		Self::pay_or_tell(&Self::account_id(dao), &asset, rest)?;
		Self::deposit_event(Event::AssetUnregistered { dao, asset });
		Ok(())
	}

	/// Move the dues of a member that `which` selects out of the member's record into credits. Returns of
	/// how many assets.
	pub(crate) fn dues_to_credit(
		dao: DaoId,
		who: &T::AccountId,
		which: impl Fn(&T::AssetId) -> bool,
	) -> Result<u32, DispatchError> {
		let mut dues = Dues::<T>::get(dao, who);
		if dues.is_empty() {
			return Ok(0);
		}
		let mut credited = 0u32;
		let mut streams = Treasuries::<T>::get(dao);
		for due in dues.iter().filter(|due| which(&due.asset)) {
			if let Some(stream) = streams.iter_mut().find(|stream| stream.asset == due.asset) {
				stream.set_aside = stream.set_aside.saturating_sub(due.amount);
			}
			Self::credit_and_tell(who, &due.asset, due.amount)?;
			credited.saturating_inc();
		}
		dues.retain(|due| !which(&due.asset));
		Treasuries::<T>::insert(dao, streams);
		match dues.is_empty() {
			true => Dues::<T>::remove(dao, who),
			false => Dues::<T>::insert(dao, who, dues),
		}
		Ok(credited)
	}

	/// Pay out of the free treasury. What cannot arrive waits in the pot; what cannot even be
	/// moved stays a debt of the DAO. Nothing fails, nothing is lost.
	pub(crate) fn pay_from_treasury(
		dao: DaoId,
		to: &T::AccountId,
		asset: &T::AssetId,
		amount: BalanceOf<T>,
	) -> Result<Payment, DispatchError> {
		let account = Self::account_id(dao);
		if Self::send(asset, &account, to, amount).is_ok() {
			return Ok(Payment::Paid);
		}
		if Self::take_in(asset, &account, amount).is_ok() {
			Self::add_credit(to, asset, amount)?;
			return Ok(Payment::Credited);
		}
		let add = |sum: BalanceOf<T>| sum.checked_add(&amount).ok_or(Error::<T>::Overflow);
		DebtTotals::<T>::try_mutate(dao, asset, |sum| {
			*sum = add(*sum)?;
			Ok::<_, DispatchError>(())
		})?;
		Debts::<T>::try_mutate(dao, (to.clone(), asset.clone()), |debt| {
			*debt = Some(add(debt.unwrap_or_else(Zero::zero))?);
			Ok::<_, DispatchError>(())
		})?;
		DebtsTo::<T>::insert(to, (dao, asset.clone()), ());
		Ok(Payment::Owed)
	}

	/// A transfer in a layer of its own.
	pub(crate) fn send(
		asset: &T::AssetId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: BalanceOf<T>,
	) -> DispatchResult {
		with_storage_layer(|| {
			T::Assets::transfer(asset.clone(), from, to, amount, Preserve).map(|_| ())
		})
	}

	/// Pay what a DAO owes of an asset that could not be moved when `who` left.
	pub(crate) fn do_pay_debt(dao: DaoId, who: T::AccountId, asset: T::AssetId) -> DispatchResult {
		let key = (who.clone(), asset.clone());
		let debt = Debts::<T>::get(dao, &key).ok_or(Error::<T>::NothingToClaim)?;
		let account = Self::account_id(dao);
		let there = T::Assets::reducible_balance(asset.clone(), &account, Preserve, Polite);
		let amount = core::cmp::min(debt, there);
		ensure!(!amount.is_zero(), Error::<T>::CannotPay);
		let left = debt.saturating_sub(amount);
		Self::set_debt(dao, &who, &asset, left);
		Self::lower_debts(dao, &asset, amount);
		if Self::send(&asset, &account, &who, amount).is_err() {
			Self::take_in(&asset, &account, amount)?;
			Self::add_credit(&who, &asset, amount)?;
		}
		Self::deposit_event(Event::DebtPaid {
			dao,
			who,
			asset,
			amount,
		});
		Ok(())
	}

	/// Write what is left of a debt.
	pub(crate) fn set_debt(dao: DaoId, who: &T::AccountId, asset: &T::AssetId, left: BalanceOf<T>) {
		let (key, index) = ((who.clone(), asset.clone()), (dao, asset.clone()));
		match left.is_zero() {
			true => {
				Debts::<T>::remove(dao, key);
				DebtsTo::<T>::remove(who, index);
			},
			false => Debts::<T>::insert(dao, key, left),
		}
	}

	pub(crate) fn lower_debts(dao: DaoId, asset: &T::AssetId, amount: BalanceOf<T>) {
		DebtTotals::<T>::mutate_exists(dao, asset, |sum| {
			let left = sum.unwrap_or_else(Zero::zero).saturating_sub(amount);
			*sum = (!left.is_zero()).then_some(left);
		});
	}
}
