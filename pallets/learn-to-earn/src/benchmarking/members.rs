// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: members: enrolment, roles, mentors, what points buy, books that are late.

use frame_support::pallet_macros::pallet_section;

/// Benchmarks: members: enrolment, roles, mentors, what points buy, books that are late.
#[pallet_section]
mod members {
	// By an attester, while somebody else pays the deposit.
	#[benchmark]
	fn enrol() {
		let owner: T::AccountId = account("owner", 0, 0);
		let id = program_of::<T>(&owner, 1);
		let attester = attest::<T>(&owner, id, 1);
		fund_member::<T>(&owner);
		let who: T::AccountId = account("member", 0, 0);

		#[extrinsic_call]
		_(by::<T>(&attester), id, who.clone());

		assert!(Members::<T>::contains_key(id, who));
	}

	// With all that there can be of a member: weeks, shares, items, a purse, a mentor.
	#[benchmark]
	fn unenrol() {
		let cast = late::<T>(&[]);
		let who = cast.who.clone();
		// The account has another reference, so that it can be let go.
		frame_system::Pallet::<T>::inc_providers(&who);
		Purses::<T>::mutate(cast.id, &who, |purse| assert!(purse.put_voucher(0, 1)));
		let origin = by::<T>(&who).into();
		let mentor: T::AccountId = account("mentor", 0, 0);
		Pallet::<T>::enrol(by::<T>(&cast.owner).into(), cast.id, mentor.clone()).unwrap();
		Pallet::<T>::ask_mentor(origin, cast.id, mentor).unwrap();
		assert_eq!(Shares::<T>::get(cast.id, &who).len(), 2);

		#[extrinsic_call]
		_(by::<T>(&who), cast.id, who.clone());

		assert!(!Ledgers::<T>::contains_key(cast.id, &who));
		assert_eq!(Weeks::<T>::iter_prefix((cast.id, &who)).count(), 0);
	}

	#[benchmark]
	fn set_role() {
		let (owner, id) = program::<T>(0);
		let who = member::<T>(&owner, id);

		#[extrinsic_call]
		_(by::<T>(&owner), id, who.clone(), 1, WEEK + 60);

		assert!(Members::<T>::get(id, who).unwrap().holds(1, WEEK + 59));
	}

	#[benchmark]
	fn ask_mentor() {
		let (owner, id) = program::<T>(1);
		let who = member::<T>(&owner, id);
		let mentor: T::AccountId = account("mentor", 0, 0);
		fund_member::<T>(&owner);
		Pallet::<T>::enrol(by::<T>(&owner).into(), id, mentor.clone()).unwrap();

		#[extrinsic_call]
		_(by::<T>(&who), id, mentor);

		assert!(Mentors::<T>::contains_key(id, who));
	}

	#[benchmark]
	fn accept_mentee() {
		let (id, who, mentor) = asked::<T>();

		#[extrinsic_call]
		_(by::<T>(&mentor), id, who.clone());

		assert!(Mentors::<T>::get(id, who).unwrap().from_week.is_some());
	}

	#[benchmark]
	fn end_mentor() {
		let (id, who, mentor) = asked::<T>();
		Pallet::<T>::accept_mentee(by::<T>(&mentor).into(), id, who.clone()).unwrap();

		#[extrinsic_call]
		_(by::<T>(&mentor), id, who.clone());

		assert!(!Mentors::<T>::contains_key(id, who));
	}

	// The last of a full list, by somebody who has all others already.
	#[benchmark]
	fn redeem() {
		let cast = late::<T>(&[]);
		fuel::<T>(&cast.owner, cast.id);
		for place in 0..MAX_PRIVILEGES {
			let origin = by::<T>(&cast.owner).into();
			let effect = Effect::Voucher { ppm: 1 };
			Pallet::<T>::add_privilege(origin, cast.id, name(), effect, offer()).unwrap();
			Purses::<T>::mutate(cast.id, &cast.who, |purse| {
				if place + 1 < MAX_PRIVILEGES {
					purse.redeemed.try_push((place as u8, 1)).unwrap();
				}
				if place + 1 < MAX_VOUCHERS {
					assert!(purse.put_voucher(place as u8, 1));
				}
			});
		}
		let last = MAX_PRIVILEGES as u8 - 1;

		#[extrinsic_call]
		_(by::<T>(&cast.who), cast.id, last, 1, [7; 32]);

		let purse = Purses::<T>::get(cast.id, &cast.who);
		assert_eq!(purse.redeemed.len() as u32, MAX_PRIVILEGES);
		assert_eq!(purse.vouchers.len() as u32, MAX_VOUCHERS);
		assert_granted::<T>(&cast, &cast.who);
		assert_free::<T>(&cast, &cast.who);
	}

	#[benchmark]
	fn update_book() {
		let cast = late::<T>(&[]);

		#[extrinsic_call]
		_(by::<T>(&cast.attester), cast.id, cast.who.clone());

		assert_eq!(
			Ledgers::<T>::get(cast.id, &cast.who).unwrap().week,
			WEEK + 9
		);
		assert_granted::<T>(&cast, &cast.who);
	}
}
