// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: words that are taken back, batches.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: words that are taken back, batches.
#[pallet_section]
mod statements {
	// By an attester, a week to fold; the share of the other one falls.
	#[benchmark]
	fn void_entry() {
		let cast = busy::<T>(&[]);
		set_week::<T>(WEEK + 3);
		let entry = Entry {
			weekday: 0,
			row: 62,
			total: 0,
		};
		let before = Shares::<T>::get(cast.id, &cast.who)[1].points;

		#[extrinsic_call]
		_(
			by::<T>(&cast.attester),
			cast.id,
			cast.who.clone(),
			WEEK + 2,
			entry,
		);

		assert!(Shares::<T>::get(cast.id, &cast.who)[1].points < before);
		assert_eq!(
			Ledgers::<T>::get(cast.id, &cast.who).unwrap().week,
			WEEK + 3
		);
		assert_granted::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn charge() {
		let cast = late::<T>(&[]);

		#[extrinsic_call]
		_(by::<T>(&cast.owner), cast.id, cast.who.clone(), 5, [7; 32]);

		assert_eq!(Ledgers::<T>::get(cast.id, &cast.who).unwrap().voided, 5);
		assert_granted::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn commit_batch() {
		let (owner, id) = program::<T>(MAX_ROWS);
		let attester = attest::<T>(&owner, id, MAX_ROWS);
		let footprint = Pallet::<T>::batch_footprint();
		T::AttesterConsideration::ensure_successful(&attester, footprint);
		let batch = NextBatch::<T>::get();

		#[extrinsic_call]
		_(
			by::<T>(&attester),
			id,
			WEEK,
			merkle::Node::zero(),
			1 << 20,
			1_000_000,
		);

		assert!(Batches::<T>::contains_key(batch));
	}

	#[benchmark]
	fn void_batch() {
		let (owner, batch) = old_batch::<T>();

		#[extrinsic_call]
		_(by::<T>(&owner), batch);

		assert!(Batches::<T>::get(batch).unwrap().void);
	}

	#[benchmark]
	fn drop_batch() {
		let (owner, batch) = old_batch::<T>();

		#[extrinsic_call]
		_(by::<T>(&owner), batch);

		assert!(!Batches::<T>::contains_key(batch));
	}
}
