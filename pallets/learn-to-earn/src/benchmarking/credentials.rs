// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: credentials.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: credentials.
#[pallet_section]
mod credentials {
	// The program's first, for items of two full weeks that were not folded yet.
	#[benchmark]
	fn issue_credential() {
		let (cast, course) = student::<T>(&[], 0, said(256));

		#[extrinsic_call]
		_(by::<T>(&cast.attester), course, cast.who.clone());

		assert!(Credentials::<T>::contains_key(course, &cast.who));
	}

	#[benchmark]
	fn revoke_credential() {
		let (cast, course) = graduate::<T>();

		#[extrinsic_call]
		_(by::<T>(&cast.owner), course, cast.who.clone(), [7; 32]);

		let credential = Credentials::<T>::get(course, &cast.who).unwrap();
		assert!(credential.revoked.is_some());
	}

	// One that was revoked, whose course is gone: its token carries the reason.
	#[benchmark]
	fn drop_credential() {
		let (cast, course) = graduate::<T>();
		let (owner, learner) = (|| by::<T>(&cast.owner).into(), by::<T>(&cast.who).into());
		let who = cast.who.clone();
		Pallet::<T>::revoke_credential(owner(), course, who.clone(), [7; 32]).unwrap();
		Pallet::<T>::leave_course(learner, course, who.clone()).unwrap();
		Pallet::<T>::close_course(owner(), course).unwrap();

		#[extrinsic_call]
		_(by::<T>(&who), course, who.clone());

		assert!(!Credentials::<T>::contains_key(course, &who));
		assert!(!Earned::<T>::contains_key((cast.id, &who, course)));
	}
}
