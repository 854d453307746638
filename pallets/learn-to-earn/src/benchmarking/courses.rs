// SPDX-License-Identifier: Apache-2.0
//! Set-ups: courses, places, credentials.

use super::*;

pub(super) fn offer() -> Offer {
	Offer {
		price: 1,
		stock: 9,
		per_member: 9,
	}
}

pub(super) fn course_terms<T: Config>(refund_days: u8) -> CourseTermsOf<T> {
	let payees: Vec<_> = (0..8)
		.map(|place| (account("payee", place, 0), 100_000))
		.collect();
	CourseTerms {
		author: account("author", 0, 0),
		metadata: metadata::<T>(),
		asset: T::NativeAsset::get(),
		price: MUCH / 64,
		payees: payees.try_into().unwrap(),
		refund_days,
		preview: 0,
		seats: 9,
		valid_weeks: 1,
	}
}

pub(super) fn sections(count: u32) -> BoundedVec<Section, MaxSections> {
	let sections: Vec<_> = (0..count)
		.map(|place| Section::Item {
			row: 0,
			// None of those that `fill` says.
			item: 131 + (place % 120) as u8,
		})
		.collect();
	sections.try_into().unwrap()
}

/// A course of a program, and a member with a full book and vouchers who can buy it.
pub(super) fn school<T: Config>(
	refund_days: u8,
	count: u32,
) -> (T::AccountId, T::AccountId, CourseId) {
	let (owner, id, who) = paying::<T>();
	fund::<T>(&owner, MUCH);
	fund::<T>(&who, MUCH);
	let origin = || RawOrigin::Signed(owner.clone()).into();
	let name = BoundedVec::try_from(alloc::vec![b'n'; 32]).unwrap();
	Pallet::<T>::add_privilege(origin(), id, name, Effect::Voucher { ppm: 1 }, offer()).unwrap();
	Pallet::<T>::redeem(RawOrigin::Signed(who.clone()).into(), id, 0, 1, [0; 32]).unwrap();
	let course = NextCourse::<T>::get();
	let terms = course_terms::<T>(refund_days);
	Pallet::<T>::create_course(origin(), id, terms, sections(count)).unwrap();
	(owner, who, course)
}

/// The same, bought.
pub(super) fn student<T: Config>(
	refund_days: u8,
	count: u32,
) -> (T::AccountId, T::AccountId, CourseId) {
	let (owner, who, course) = school::<T>(refund_days, count);
	let origin = RawOrigin::Signed(who.clone()).into();
	Pallet::<T>::purchase(origin, course, who.clone(), 0, MUCH, None).unwrap();
	(owner, who, course)
}

/// The same, with a credential.
pub(super) fn graduate<T: Config>() -> (T::AccountId, T::AccountId, CourseId) {
	let (owner, who, course) = student::<T>(0, 1);
	Purchases::<T>::mutate(course, &who, |place| {
		place.as_mut().unwrap().passed = [255; 32]
	});
	Sections::<T>::insert(
		course,
		BoundedVec::try_from(alloc::vec![Section::Quiz]).unwrap(),
	);
	let origin = RawOrigin::Signed(owner.clone()).into();
	Pallet::<T>::issue_credential(origin, course, who.clone()).unwrap();
	(owner, who, course)
}
