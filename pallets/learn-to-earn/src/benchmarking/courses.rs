// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: courses and their sales.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: courses and their sales.
#[pallet_section]
mod courses {
	#[benchmark]
	fn retire_course() {
		let (cast, course) = school::<T>(&[], 0, said(1));

		#[extrinsic_call]
		_(by::<T>(&cast.owner), course);

		assert!(Courses::<T>::get(course).unwrap().retired.is_some());
	}

	#[benchmark]
	fn close_course() {
		let (cast, course) = school::<T>(&[], 0, said(256));

		#[extrinsic_call]
		_(by::<T>(&cast.owner), course);

		assert!(!Courses::<T>::contains_key(course));
	}

	// The first sale in an asset, with a voucher: the pot is opened for it, and all payees get a
	// place for it. What a payee does with its income is weighed apart, for each of them.
	#[benchmark]
	fn purchase() {
		let (cast, course) = school::<T>(&[], 0, said(1));
		let asset = T::BenchmarkHelper::asset(PRICE_ASSET);
		assert!(!PotAssets::<T>::contains_key(&asset));

		#[extrinsic_call]
		_(
			by::<T>(&cast.who),
			course,
			cast.who.clone(),
			0,
			MUCH,
			Some(0),
		);

		assert!(Purchases::<T>::contains_key(course, &cast.who));
		assert!(Purses::<T>::get(cast.id, &cast.who).vouchers.is_empty());
		assert!(PotAssets::<T>::contains_key(asset));
		for place in 0..8 {
			assert!(owned::<T>(PRICE_ASSET, &payee::<T>(place)) > 0);
		}
	}

	#[benchmark]
	fn release_sale() {
		let (cast, course) = student::<T>(&[], 1, said(1));
		set_week::<T>(WEEK + 10);

		#[extrinsic_call]
		_(by::<T>(&cast.attester), course, cast.who.clone());

		assert!(!Sales::<T>::contains_key(course, &cast.who));
		assert_eq!(Purses::<T>::get(cast.id, &cast.who).sales, 0);
		for place in 0..8 {
			assert!(owned::<T>(PRICE_ASSET, &payee::<T>(place)) > 0);
		}
	}

	// Nothing of it was begun, which is found out at the end of two full weeks.
	#[benchmark]
	fn refund() {
		let (cast, course) = student::<T>(&[], 1, unsaid(256));
		let paid = owned::<T>(PRICE_ASSET, &cast.who);

		#[extrinsic_call]
		_(by::<T>(&cast.who), course, cast.who.clone());

		assert!(!Purchases::<T>::contains_key(course, &cast.who));
		assert!(owned::<T>(PRICE_ASSET, &cast.who) > paid);
		let purse = Purses::<T>::get(cast.id, &cast.who);
		assert_eq!((purse.sales, purse.vouchers.len()), (0, 1));
		assert_eq!(Pending::<T>::iter_prefix(payee::<T>(7)).count(), 0);
	}

	#[benchmark]
	fn leave_course() {
		let (cast, course) = student::<T>(&[], 0, said(1));

		#[extrinsic_call]
		_(by::<T>(&cast.who), course, cast.who.clone());

		assert!(!Purchases::<T>::contains_key(course, &cast.who));
	}
}
