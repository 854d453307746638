// SPDX-License-Identifier: Apache-2.0
//! What calls weigh besides what is measured of them. Measured is the dearest form of a call; here
//! is what happens more rarely than a call, or more often.

use crate::{
	epochs::SWEEP,
	statements::SetOff,
	types::{MaxPanel, StatementOf, MAX_EPOCHS, MAX_POOLS},
	Config, Pallet, WeightInfo,
};
use frame_support::{pallet_prelude::Weight, traits::Get};

/// Weeks that statements can be about, each with an epoch of its own.
pub(crate) const LIVE_WEEKS: u32 = 2;

impl SetOff {
	/// All that there can be.
	pub(crate) const MOST: Self = Self {
		begun: true,
		folded: true,
	};
	/// All that there can be where no epoch begins.
	pub(crate) const WITHIN_AN_EPOCH: Self = Self {
		begun: false,
		folded: true,
	};
}

impl<T: Config> Pallet<T> {
	/// What is done before an epoch begins: the list is looked through, and old epochs are rolled
	/// over. The first points of an epoch begin it, so any call that counts points may have to; it
	/// happens once an epoch, and is given back to all others.
	pub(crate) fn sweep_weight() -> Weight {
		T::WeightInfo::roll_epoch()
			.saturating_mul(u64::from(SWEEP))
			.saturating_add(T::DbWeight::get().reads(u64::from(MAX_EPOCHS)))
	}

	fn sweep_weight_if(begun: bool) -> Weight {
		match begun {
			true => Self::sweep_weight(),
			false => Weight::zero(),
		}
	}

	/// One statement. Most are about a member of whom something was said this week already.
	pub(crate) fn statement_weight(statement: &StatementOf<T>, set_off: SetOff) -> Weight {
		let entries = u32::try_from(statement.entries.len()).unwrap_or(u32::MAX);
		let words = match set_off.folded {
			true => T::WeightInfo::record(entries),
			false => T::WeightInfo::record_again(entries),
		};
		words.saturating_add(Self::sweep_weight_if(set_off.begun))
	}

	/// What a batch reads once for all its statements.
	pub(crate) fn batch_base() -> Weight {
		T::WeightInfo::record(0)
	}

	/// The most that statements weigh together: with an epoch for each live week that begins by them.
	pub(crate) fn batch_weight(statements: &[StatementOf<T>]) -> Weight {
		let words = statements
			.iter()
			.fold(Self::batch_base(), |sum, statement| {
				sum.saturating_add(Self::statement_weight(statement, SetOff::WITHIN_AN_EPOCH))
			});
		words.saturating_add(Self::sweep_weight().saturating_mul(u64::from(LIVE_WEEKS)))
	}

	/// What old epochs of another plan, with as many assets, come to besides: their credits, and the list looked through.
	pub(crate) fn other_plan_weight() -> Weight {
		let other = u64::from(MAX_POOLS);
		T::DbWeight::get().reads_writes(
			other.saturating_add(u64::from(MAX_EPOCHS)),
			other.saturating_add(1),
		)
	}

	/// Answers that are shown: measured is reputation of two who are not members of the program's DAO.
	pub(crate) fn reveal_weight() -> Weight {
		T::WeightInfo::reveal_answers()
			.saturating_add(T::DbWeight::get().reads_writes(2, 2))
			.saturating_add(Self::other_plan_weight())
	}

	/// A submission that becomes final: measured is reputation of people who are not members of the program's DAO; that of
	/// learner, mentor and reviewers who are settles the income of each.
	pub(crate) fn final_weight(measured: Weight) -> Weight {
		let panel: u32 = MaxPanel::get();
		let people = u64::from(panel).saturating_add(2);
		measured
			.saturating_add(T::DbWeight::get().reads_writes(people, people))
			.saturating_add(Self::other_plan_weight())
	}

	/// A verdict that ends the offers of a whole panel, each of whose places another reviewer takes: measured are fewer.
	pub(crate) fn verdict_weight(measured: Weight) -> Weight {
		measured.saturating_add(T::DbWeight::get().reads_writes(2, 4))
	}

	/// A leaf of so many entries and hashes: done twice if it is free, as are its consequences.
	pub(crate) fn leaf_weight(entries: u32, hashes: u32, enrols: bool, begun: bool) -> Weight {
		let mut weight =
			T::WeightInfo::claim_leaf(entries, hashes).saturating_add(Self::sweep_weight_if(begun));
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
