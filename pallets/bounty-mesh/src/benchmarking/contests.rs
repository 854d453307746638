// SPDX-License-Identifier: Apache-2.0

//! Promises in review.

use frame_support::pallet_macros::pallet_section;

/// Promises in review.
#[pallet_section]
mod contests {
	#[benchmark]
	fn ratify() {
		let cast = cast::<T>();
		let (layer, _) = fallen::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), layer, LinkRef::Term(1));

		assert!(Bounties::<T>::get(layer)
			.and_then(|record| record.term_ref(1).map(|term| term.link.next.is_decided()))
			.unwrap_or_default());
	}

	#[benchmark]
	fn contest() {
		let cast = cast::<T>();
		let (layer, _) = fallen::<T>(&cast);

		#[extrinsic_call]
		_(
			by::<T>(&cast.hunter),
			layer,
			LinkRef::Term(1),
			Perbill::zero(),
		);

		assert!(crate::pallet::Contests::<T>::contains_key(
			layer,
			LinkRef::Term(1)
		));
	}

	#[benchmark]
	fn confirm() {
		let cast = cast::<T>();
		let (layer, id) = fallen::<T>(&cast);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, LinkRef::Pay(0));

		assert!(Bounties::<T>::get(layer)
			.and_then(|record| record.term_ref(1).map(|term| term.vouched.is_zero()))
			.unwrap_or_default());
	}

	#[benchmark]
	fn rule_contest() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let (layer, _) = contested::<T>(&cast);
		let origin = collective::<T>()?;

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			layer,
			LinkRef::Term(1),
			Perbill::from_percent(50),
		);

		assert!(!crate::pallet::Contests::<T>::contains_key(
			layer,
			LinkRef::Term(1)
		));
		Ok(())
	}

	// By a payee, who has to show a pay.
	#[benchmark]
	fn contest_to_collective() {
		let cast = cast::<T>();
		let (layer, id) = contested::<T>(&cast);
		crate::pallet::Contests::<T>::mutate(layer, LinkRef::Term(1), |record| {
			record.as_mut().expect("exists").court = crate::state::Court::Arbiter;
		});
		let payee: T::AccountId = account("payee", MAX_PAYEES - 1, 0);

		#[extrinsic_call]
		_(by::<T>(&payee), layer, LinkRef::Term(1), Some((id, 0)));

		assert!(crate::pallet::Contests::<T>::get(layer, LinkRef::Term(1))
			.is_some_and(|record| record.court == crate::state::Court::Collective));
	}

	// A contest nobody ruled: the bond is paid back.
	#[benchmark]
	fn resolve() {
		let cast = cast::<T>();
		let (layer, _) = contested::<T>(&cast);
		long_after::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.poster), layer, LinkRef::Term(1));

		assert!(Bounties::<T>::get(layer)
			.and_then(|record| record.term_ref(1).map(|term| term.link.next.is_decided()))
			.unwrap_or_default());
	}
}
