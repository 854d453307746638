// SPDX-License-Identifier: Apache-2.0
//! Set-ups: money and epochs.

use super::*;

/// Gives somebody native tokens, and the pot its place for them.
pub(super) fn fund<T: Config>(who: &T::AccountId, amount: Balance) {
	use frame_support::traits::{
		fungibles::{Inspect, Unbalanced},
		tokens::Precision::Exact,
	};
	let asset = T::NativeAsset::get();
	Pallet::<T>::make_pot().unwrap();
	T::Assets::increase_balance(asset.clone(), who, amount, Exact).unwrap();
	let issued = T::Assets::total_issuance(asset.clone());
	T::Assets::set_total_issuance(asset, issued + amount);
}

/// Enough of anything.
pub(super) const MUCH: Balance = 1 << 80;

pub(super) fn epoch_terms<T: Config>() -> EpochTermsOf<T> {
	EpochTerms {
		weeks: 1,
		newcomer_ppm: 200_000,
		cap_ppm: 250_000,
		newcomer_weeks: 4,
		budgets: alloc::vec![(T::NativeAsset::get(), MUCH)]
			.try_into()
			.unwrap(),
	}
}

/// A program that pays tokens in `WEEK + 1`, with a member who earned there.
pub(super) fn paying<T: Config>() -> (T::AccountId, ProgramId, T::AccountId) {
	let (owner, id) = program::<T>(MAX_ROWS);
	let origin = || RawOrigin::Signed(owner.clone()).into();
	Pallet::<T>::set_epochs(origin(), id, epoch_terms::<T>()).unwrap();
	let by = attest::<T>(&owner, id, MAX_ROWS);
	let who = member::<T>(&owner, id);
	set_week::<T>(WEEK + 1);
	fill::<T>(&by, id, &who, WEEK + 1);
	fund::<T>(&owner, MUCH);
	let asset = T::NativeAsset::get();
	Pallet::<T>::fund_epoch(origin(), id, asset, MUCH / 4).unwrap();
	(owner, id, who)
}
