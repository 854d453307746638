// SPDX-License-Identifier: Apache-2.0

//! What a posting must be like: the terms of a tree, dates, bonds and reputation.

use crate::{
	mesh::Upper,
	pallet::{Config, Error, Pallet},
	traits::GrantReputation,
	types::{BalanceOf, Mode, PostingOf, TreeOf, TreeTermsOf, ENTRY_BOND_SHARE},
};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{fungibles::Inspect, Get},
};
use sp_runtime::{
	traits::{CheckedMul, Saturating, Zero},
	ArithmeticError, Percent,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn ensure_terms(who: &T::AccountId, terms: &TreeTermsOf<T>) -> DispatchResult {
		ensure!(
			T::Assets::asset_exists(terms.asset.clone()),
			Error::<T>::UnknownAsset
		);
		ensure!(
			terms.window >= T::MinWindow::get(),
			Error::<T>::WindowTooShort
		);
		ensure!(
			terms.default_split >= Percent::from_percent(25)
				&& terms.default_split <= Percent::from_percent(75),
			Error::<T>::SplitOutOfRange
		);
		let smallest = T::Assets::minimum_balance(terms.asset.clone())
			.checked_mul(&8u32.into())
			.ok_or(ArithmeticError::Overflow)?;
		ensure!(
			!terms.smallest.is_zero() && terms.smallest >= smallest,
			Error::<T>::SmallestTooSmall
		);
		ensure!(
			terms.end <= Self::now().saturating_add(T::MaxLifetime::get()),
			Error::<T>::EndTooLate
		);
		ensure!(
			terms.arbiter.as_ref() != Some(who),
			Error::<T>::ArbiterAsParty
		);
		Ok(())
	}

	pub(crate) fn ensure_dates(
		posting: &PostingOf<T>,
		tree: &TreeOf<T>,
		upper: &Upper<T>,
	) -> Result<(), Error<T>> {
		ensure!(
			Self::now() < posting.until && posting.until <= posting.due,
			Error::<T>::DatesOutOfOrder
		);
		ensure!(
			posting.due <= Self::latest_due(tree, upper),
			Error::<T>::DueTooLate
		);
		Ok(())
	}

	/// What a posting asks of entrants, and what it promises beside money.
	pub(crate) fn ensure_extras(
		who: &T::AccountId,
		posting: &PostingOf<T>,
		tree: &TreeOf<T>,
		reward: BalanceOf<T>,
	) -> Result<(), Error<T>> {
		let bond = posting.entry_bond;
		// Small enough that nobody posts to collect bonds, large enough to be moved at all.
		ensure!(
			bond.is_zero()
				|| (posting.mode == Mode::Open
					&& bond >= T::Assets::minimum_balance(tree.terms.asset.clone())
					&& bond <= ENTRY_BOND_SHARE.mul_floor(reward)),
			Error::<T>::EntryBondOutOfRange
		);
		ensure!(
			posting.reputation == 0 || T::Reputation::can_grant(who),
			Error::<T>::NoReputation
		);
		Ok(())
	}
}
