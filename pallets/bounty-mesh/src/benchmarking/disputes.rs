// SPDX-License-Identifier: Apache-2.0

//! Offers of less, bonds and rulings.

use frame_support::pallet_macros::pallet_section;

/// Offers of less, bonds and rulings.
#[pallet_section]
mod disputes {
	#[benchmark]
	fn offer() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);

		#[extrinsic_call]
		_(by::<T>(&cast.hunter), id, reward::<T>(10), Below::Review);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.offered().is_some()));
	}

	// With a sponsor's bond, which goes back.
	#[benchmark]
	fn agree() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);
		Pallet::<T>::offer(
			by::<T>(&cast.hunter).into(),
			id,
			reward::<T>(10),
			Below::Review,
		)
		.expect("set up");
		Pallet::<T>::sponsor(by::<T>(&cast.poster).into(), id).expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
	}

	// By an entrant with others around: the entry leaves the list and its deposit goes back.
	#[benchmark]
	fn escalate() {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);
		Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)
			.expect("set up");

		#[extrinsic_call]
		_(by::<T>(&entrants[1]), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.hunter().is_some()));
	}

	#[benchmark]
	fn sponsor() {
		let cast = cast::<T>();
		let id = submitted::<T>(&cast, MAX_PAYEES);
		Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)
			.expect("set up");

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.bonds().count() == 1));
	}

	#[benchmark]
	fn match_bond() {
		let cast = cast::<T>();
		let id = disputed::<T>(&cast, false);

		#[extrinsic_call]
		_(by::<T>(&cast.poster), id);

		assert!(Bounties::<T>::get(id).is_some_and(|record| record.state.bonds().count() == 2));
	}

	// All entries were refused and the ruling names another one: three are paid, and an entry goes.
	#[benchmark]
	fn rule() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let (id, entrants) = entered::<T>(&cast);
		Pallet::<T>::offer(by::<T>(&cast.hunter).into(), id, Zero::zero(), Below::Keep)?;
		Pallet::<T>::escalate(by::<T>(&entrants[0]).into(), id)?;
		Pallet::<T>::match_bond(by::<T>(&cast.hunter).into(), id)?;
		let origin = collective::<T>()?;
		let half = Perbill::from_percent(50);

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			id,
			half,
			half,
			Some(entrants[2].clone()),
		);

		assert!(Bounties::<T>::get(id).is_some_and(|record| !record.state.is_living()));
		Ok(())
	}

	#[benchmark]
	fn to_collective() {
		let cast = cast::<T>();
		let arbiter = funded::<T>("arbiter", 5);
		let id = disputed::<T>(&cast, true);
		// As if the tree had an arbiter of its own.
		Bounties::<T>::mutate(id, |record| {
			let record = record.as_mut().expect("exists");
			Trees::<T>::mutate(record.root, |tree| {
				tree.as_mut().expect("exists").terms.arbiter = Some(arbiter);
			});
			if let State::Disputed { case, .. } = &mut record.state {
				case.court = crate::state::Court::Arbiter;
			}
		});

		#[extrinsic_call]
		_(by::<T>(&cast.worker), id, None);

		assert!(Bounties::<T>::get(id).is_some_and(|record| matches!(
			record.state,
			State::Disputed { case, .. } if case.court == crate::state::Court::Collective
		)));
	}
}
