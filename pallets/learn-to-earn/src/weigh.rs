// SPDX-License-Identifier: Apache-2.0
//! What calls weigh besides what is measured of them: a benchmark has one plan, one pool, one learner.

use crate::{
	types::{FED_BY_A_VERDICT, MAX_POOLS},
	Config, Pallet, WeightInfo,
};
use frame_support::{pallet_prelude::Weight, traits::Get};

impl<T: Config> Pallet<T> {
	/// What counts for a member counts in its epoch too: the epoch, the list of epochs, the
	/// member's shares.
	pub(crate) fn share_weight() -> Weight {
		T::DbWeight::get().reads_writes(3, 3)
	}

	/// A statement and its share.
	pub(crate) fn record_weight(entries: u32) -> Weight {
		T::WeightInfo::record(entries)
			.saturating_add(Self::share_weight())
			.saturating_add(<T::Reputation as crate::traits::GrantReputation<_>>::weight())
	}

	/// One unit that the chain notes for somebody is as much as a statement of one entry, at most.
	/// Measured are verdicts and quizzes that only the learner gets something of.
	pub(crate) fn others_weight() -> Weight {
		Self::record_weight(1).saturating_mul(FED_BY_A_VERDICT.saturating_sub(1))
	}

	/// Pools of an epoch besides the one of a benchmark, each paid or given back as a credit.
	pub(crate) fn pools_weight() -> Weight {
		T::WeightInfo::withdraw_credit().saturating_mul(u64::from(MAX_POOLS.saturating_sub(1)))
	}
}
