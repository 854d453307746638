// SPDX-License-Identifier: Apache-2.0

//! Bounties open to all.

use frame_support::pallet_macros::pallet_section;

/// Bounties open to all.
#[pallet_section]
mod entries {
	// One with an entry before and one after it.
	#[benchmark]
	fn withdraw_entry() {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&entrants[1]), id, entrants[1].clone());

		assert!(!crate::pallet::Entries::<T>::contains_key(id, &entrants[1]));
	}

	#[benchmark]
	fn pick() {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);

		#[extrinsic_call]
		_(
			by::<T>(&cast.hunter),
			id,
			entrants[1].clone(),
			evidence::<T>(),
		);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.term() == 1));
	}
}
