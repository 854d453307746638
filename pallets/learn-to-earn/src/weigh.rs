// SPDX-License-Identifier: Apache-2.0
//! What calls weigh besides what is measured of them. Measured is the dearest form of a call; here
//! is what happens more rarely than a call, or more often.

use crate::{epochs::SWEEP, types::MAX_EPOCHS, Config, Pallet, WeightInfo};
use frame_support::{pallet_prelude::Weight, traits::Get};

/// Weeks that statements can be about, each with an epoch of its own.
pub(crate) const LIVE_WEEKS: u32 = 2;

impl<T: Config> Pallet<T> {
	/// What is done before an epoch begins: the list is looked through, and old epochs are rolled
	/// over. The first points of an epoch begin it, so any call that counts points may have to; it
	/// happens once an epoch, and is given back to all others.
	pub(crate) fn sweep_weight() -> Weight {
		T::WeightInfo::roll_epoch()
			.saturating_mul(u64::from(SWEEP))
			.saturating_add(T::DbWeight::get().reads(u64::from(MAX_EPOCHS)))
	}

	/// Statements of so many entries each, by which so many epochs begin.
	pub(crate) fn batch_weight(entries: impl Iterator<Item = u32>, begun: u32) -> Weight {
		// One of nothing: what is read once for all.
		let words = entries.fold(T::WeightInfo::record(0), |sum, entries| {
			sum.saturating_add(T::WeightInfo::record(entries))
		});
		words.saturating_add(Self::sweep_weight().saturating_mul(u64::from(begun)))
	}

	/// A leaf of so many entries and hashes: done twice if it is free, as are its consequences.
	pub(crate) fn leaf_weight(entries: u32, hashes: u32, enrols: bool, begun: u32) -> Weight {
		let mut weight = T::WeightInfo::claim_leaf(entries, hashes)
			.saturating_add(Self::sweep_weight().saturating_mul(u64::from(begun)));
		if enrols {
			weight = weight.saturating_add(T::WeightInfo::enrol());
		}
		Self::twice(weight)
	}

	/// A call that may be free: done once to see whether it would succeed, then again. Measured is
	/// what the program's fuel pays for.
	pub(crate) fn twice(weight: Weight) -> Weight {
		weight.saturating_mul(2)
	}
}
