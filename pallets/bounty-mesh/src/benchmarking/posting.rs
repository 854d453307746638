// SPDX-License-Identifier: Apache-2.0

//! Posting, funding and taking back.

use frame_support::pallet_macros::pallet_section;

/// Posting, funding and taking back.
#[pallet_section]
mod posting {
	// With the longest text that a place has room for.
	#[benchmark]
	fn post_child_in_place() {
		let cast = cast::<T>();
		let parent = root_in::<T>(&cast, &T::BenchmarkHelper::asset(), 3);
		let worker = Some(cast.worker.clone());
		let posting = posting::<T>(worker, child_due::<T>(), MAX_SHORT_SPEC);

		#[extrinsic_call]
		post_child(
			by::<T>(&cast.hunter),
			parent,
			reward::<T>(50),
			reward::<T>(2),
			reward::<T>(1),
			posting,
		);

		assert!(Bounties::<T>::get(parent).is_some_and(|record| record.places.left == 2));
	}

	#[benchmark]
	fn extend() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);
		let later = child_due::<T>().saturating_add(1u32.into());

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, Some(later), Some(later));

		assert_eq!(Bounties::<T>::get(id).map(|record| record.due), Some(later));
	}

	#[benchmark]
	fn cancel() {
		let cast = cast::<T>();
		let id = child::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	#[benchmark]
	fn contribute() {
		let cast = cast::<T>();
		let id = crowd::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, reward::<T>(50));

		assert!(Trees::<T>::get(id).is_some_and(|tree| tree.contributors == 2));
	}

	// At the top, for a bounty that was lifted there: own tokens, and the root is written too.
	#[benchmark]
	fn fund() {
		let cast = cast::<T>();
		let id = taken::<T>(&cast);
		let root = Bounties::<T>::get(id)
			.and_then(|record| record.parent)
			.expect("a child");
		Pallet::<T>::resign(by::<T>(&cast.hunter).into(), root).expect("set up");
		Pallet::<T>::lift(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id, reward::<T>(5));

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.escrow == reward::<T>(55)));
	}
}
