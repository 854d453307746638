// SPDX-License-Identifier: Apache-2.0

//! Finding a hunter, and the hunter at work.

use frame_support::pallet_macros::pallet_section;

/// Finding a hunter, and the hunter at work.
#[pallet_section]
mod hunting {
	#[benchmark]
	fn invite() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let other = funded::<T>("other", 3);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, other.clone());

		assert_eq!(
			Bounties::<T>::get(id).and_then(|record| record.invited),
			Some(other)
		);
	}

	#[benchmark]
	fn take() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.term() == 1));
	}

	#[benchmark]
	fn apply() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let due = child_due::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, reward::<T>(40), due, due);

		assert!(crate::pallet::Applications::<T>::contains_key(
			id,
			&cast.worker
		));
	}

	#[benchmark]
	fn withdraw_application() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let due = child_due::<T>();
		Pallet::<T>::apply(by::<T>(&cast.worker).into(), id, reward::<T>(40), due, due)
			.expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, cast.worker.clone());

		assert!(!crate::pallet::Applications::<T>::contains_key(
			id,
			&cast.worker
		));
	}

	#[benchmark]
	fn assign() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let (price, due) = (reward::<T>(40), child_due::<T>());
		Pallet::<T>::apply(by::<T>(&cast.worker).into(), id, price, due, due).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, cast.worker.clone(), price, due);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.term() == 1));
	}

	#[benchmark]
	fn resign() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.open().is_some()));
	}
}
