// SPDX-License-Identifier: Apache-2.0

//! The level of an account: nobody assigns it, it follows from the work. Its height in a tree is 1
//! if it was nobody's sum, else 1 + that of the highest piece; the level is the highest of the
//! present and the last period.

use crate::{
	outcome::Outcome,
	pallet::{Config, Error, Event, Levels, Pallet, Trees},
	types::{BountyOf, Level, Name},
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use sp_runtime::traits::{CheckedDiv, UniqueSaturatedInto, Zero};

impl<T: Config> Pallet<T> {
	/// The number of the present period.
	pub(crate) fn period() -> u32 {
		Self::now()
			.checked_div(&T::LevelPeriod::get())
			.unwrap_or(Zero::zero())
			.unique_saturated_into()
	}

	/// Accepted work counts for who did it, and at the top for who posted the root.
	pub(crate) fn note_work(hunter: &T::AccountId, outcome: &Outcome<T>, bounty: &BountyOf<T>) {
		Self::note_level(hunter, bounty.height);
		if outcome.name == Name::Top {
			if let Some(tree) = Trees::<T>::get(bounty.root) {
				Self::note_level(&tree.poster, bounty.height.saturating_add(1));
			}
		}
	}

	fn note_level(who: &T::AccountId, height: u8) {
		let period = Self::period();
		let known = Levels::<T>::get(who);
		let level = match known {
			Some(level) => level.at(period),
			None => Level {
				period,
				now: 0,
				last: 0,
			},
		};
		let level = Level {
			now: level.now.max(height),
			..level
		};
		if known != Some(level) {
			Levels::<T>::insert(who, level);
		}
	}

	pub(crate) fn level_of(who: &T::AccountId) -> u8 {
		Levels::<T>::get(who)
			.map(|level| level.at(Self::period()))
			.map_or(0, |level| level.now.max(level.last))
	}

	pub(crate) fn do_forget_level(who: T::AccountId) -> DispatchResult {
		let level = Levels::<T>::get(&who).ok_or(Error::<T>::NothingToForget)?;
		ensure!(
			Self::period().saturating_sub(level.period) > 1,
			Error::<T>::NotYet
		);
		Levels::<T>::remove(&who);
		Self::deposit_event(Event::LevelForgotten { who });
		Ok(())
	}
}
