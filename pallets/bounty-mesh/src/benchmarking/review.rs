// SPDX-License-Identifier: Apache-2.0

//! The reviewer's answers.

use frame_support::pallet_macros::pallet_section;

/// The reviewer's answers.
#[pallet_section]
mod review {
	#[benchmark]
	fn accept() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, T::Balance::max_value());

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.pays.len() == 2));
	}

	#[benchmark]
	fn rework() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, child_due::<T>());

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.due().is_some()));
	}

	#[benchmark]
	fn release() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, reward::<T>(10), evidence::<T>());

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.pays.len() == 2));
	}
}
