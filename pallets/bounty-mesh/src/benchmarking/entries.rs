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

	// What was put at risk goes to somebody else.
	#[benchmark]
	fn settle_pledge() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);
		Pallet::<T>::pick(
			by::<T>(&cast.hunter).into(),
			id,
			entrants[0].clone(),
			evidence::<T>(),
		)
		.expect("set up");
		let pledge = Bounties::<T>::mutate(id, |record| {
			core::mem::take(&mut record.as_mut().expect("exists").pledge)
		});
		let to = cast.poster.clone();
		let before = Pallet::<T>::held(&T::BenchmarkHelper::asset());

		#[block]
		{
			let tree = Pallet::<T>::tree_of(&Bounties::<T>::get(id).expect("exists"))
				.map_err(sp_runtime::DispatchError::from)?;
			// Of work worth ten times as much all of it is lost: one payment.
			let refused = Some((to, pledge.saturating_mul(10u32.into())));
			Pallet::<T>::settle_pledge(id, &tree, entrants[0].clone(), pledge, refused)?;
		}

		let after = Pallet::<T>::held(&T::BenchmarkHelper::asset());
		assert_eq!(before.saturating_sub(after), pledge);
		Ok(())
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
