// SPDX-License-Identifier: Apache-2.0

//! What always holds of votes, reputation and rounds; see `try_state.rs`.

use frame_support::ensure;
use sp_runtime::TryRuntimeError;

use crate::{pallet::Daos, types::*, Config, Outsiders, Pallet, Standings};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state_votes() -> Result<(), TryRuntimeError> {
		Self::try_state_reputation()
	}

	/// Raw reputation outside adds up, and what is granted is within what can be counted.
	fn try_state_reputation() -> Result<(), TryRuntimeError> {
		for (id, standing) in Standings::<T>::iter() {
			let mut outside = Weighted::zero();
			for (_, outsider) in Outsiders::<T>::iter_prefix(id) {
				ensure!(!outsider.reputation.is_zero(), "an empty outsider");
				outside = outside.saturating_add(outsider.reputation);
			}
			ensure!(
				standing.outside == outside,
				"reputation outside is not its holders'"
			);
			ensure!(standing.fading.length > 0, "a half-life of nothing");
			let inside = Daos::<T>::get(id)
				.ok_or("a standing without DAO")?
				.reputation;
			ensure!(
				crate::reputation::is_before_horizon(&inside.saturating_add(outside)),
				"reputation beyond the horizon"
			);
		}
		for (id, _, _) in Outsiders::<T>::iter() {
			ensure!(
				Standings::<T>::contains_key(id),
				"an outsider without standing"
			);
		}
		Ok(())
	}
}
