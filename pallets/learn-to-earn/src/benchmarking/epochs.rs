// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: epochs, and what the pot owes.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: epochs, and what the pot owes.
#[pallet_section]
mod epochs {
	#[benchmark]
	fn set_epochs() {
		let cast = busy::<T>(&[]);
		let terms = epoch_terms::<T>(OTHER_POOLS, MUCH);

		#[extrinsic_call]
		_(by::<T>(&cast.owner), cast.id, terms);

		assert_eq!(Plans::<T>::get(cast.id).list().len(), 2);
	}

	// The first money of an epoch, in an asset that the pot never held: it begins the epoch, and
	// all that two old ones hold goes back to the owner.
	#[benchmark]
	fn fund_epoch() {
		let cast = late::<T>(&[]);
		let terms = epoch_terms::<T>(OTHER_POOLS, MUCH);
		Pallet::<T>::set_epochs(by::<T>(&cast.owner).into(), cast.id, terms).unwrap();
		set_week::<T>(WEEK + 10);
		let sponsor: T::AccountId = account("sponsor", 0, 0);
		let asset = T::BenchmarkHelper::asset(OTHER_POOLS.start);
		fund_asset::<T>(&asset, &sponsor);

		#[extrinsic_call]
		_(by::<T>(&sponsor), cast.id, asset.clone(), MUCH / 8);

		let epoch = Epochs::<T>::get(cast.id, WEEK + 10).unwrap();
		assert_eq!(epoch.pools[0].amount, MUCH / 8);
		assert!(PotAssets::<T>::contains_key(asset));
		assert_swept::<T>(&cast);
	}

	// Four assets that the member has no place for yet.
	#[benchmark]
	fn claim_epoch() {
		let cast = busy::<T>(&[]);
		fund::<T>(&cast.who);
		fuel::<T>(&cast.owner, cast.id);
		set_week::<T>(WEEK + 5);

		#[extrinsic_call]
		_(by::<T>(&cast.who), cast.id, WEEK + 1, cast.who.clone());

		assert!(Shares::<T>::get(cast.id, &cast.who)[0].claimed);
		for index in POOLS {
			assert!(owned::<T>(index, &cast.who) > 0);
		}
		assert_free::<T>(&cast, &cast.who);
	}

	// The running epoch begins by it, and takes next to nothing of each asset.
	#[benchmark]
	fn roll_epoch() {
		let cast = late::<T>(&[]);

		#[extrinsic_call]
		_(by::<T>(&cast.who), cast.id, WEEK + 1);

		assert!(!Epochs::<T>::contains_key(cast.id, WEEK + 1));
		let next = Epochs::<T>::get(cast.id, WEEK + 9).unwrap();
		assert!(next.pools.iter().all(|pool| pool.amount == 1));
		for index in POOLS {
			let asset = T::BenchmarkHelper::asset(index);
			assert_eq!(Credits::<T>::get(&cast.owner, asset), MUCH / 4 - 1);
		}
	}

	#[benchmark]
	fn withdraw_credit() {
		set_week::<T>(WEEK);
		let asset = T::BenchmarkHelper::asset(0);
		let (payer, who): (T::AccountId, T::AccountId) =
			(account("owner", 0, 0), account("member", 0, 0));
		fund_asset::<T>(&asset, &payer);
		fund::<T>(&who);
		Pallet::<T>::take_in(&asset, &payer, MUCH / 4).unwrap();
		let _ = Pallet::<T>::credit(&asset, &who, MUCH / 4);

		#[extrinsic_call]
		_(by::<T>(&payer), who.clone(), asset.clone());

		assert_eq!(Credits::<T>::get(&who, asset), 0);
		assert_eq!(owned::<T>(0, &who), MUCH / 4);
	}
}
