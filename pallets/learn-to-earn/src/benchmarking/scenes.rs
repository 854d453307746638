// SPDX-License-Identifier: Apache-2.0
//! Benchmarks: programs, their members' weeks and epochs, courses.

use super::*;

/// A program with `rows` rows; the first one is for items. The owner can pay for everything.
/// Whoever pays the fee has its account read and written anyway; an owner is often a DAO, which pays none.
pub(super) fn program<T: Config>(rows: u32) -> (T::AccountId, ProgramId) {
	let owner: T::AccountId = account("owner", 0, 0);
	let id = program_of::<T>(&owner, rows);
	(owner, id)
}

/// The same of somebody who does not sign what is measured.
pub(super) fn program_of<T: Config>(owner: &T::AccountId, rows: u32) -> ProgramId {
	set_week::<T>(WEEK);
	let most = program_bytes::<T>(64);
	// Deposits one after the other: make sure of each before it is taken.
	T::ProgramConsideration::ensure_successful(owner, Footprint::from_parts(1, most));
	let id = NextProgram::<T>::get();
	let settings = Settings {
		max_members: u32::MAX,
		rules: rules::<T>(),
	};
	Pallet::<T>::create_program(by::<T>(owner).into(), metadata::<T>(), settings).unwrap();
	for place in 0..rows {
		T::ProgramConsideration::ensure_successful(owner, Footprint::from_parts(1, most));
		let mode = if place == 0 { Mode::Once } else { Mode::Total };
		Pallet::<T>::add_row(by::<T>(owner).into(), id, spec(place, mode), terms()).unwrap();
	}
	T::ProgramConsideration::ensure_successful(owner, Footprint::from_parts(1, most));
	id
}

pub(super) fn attest<T: Config>(
	owner: &T::AccountId,
	program: ProgramId,
	rows: u32,
) -> T::AccountId {
	let who: T::AccountId = account("attester", 0, 0);
	let bytes = AttesterOf::<T>::max_encoded_len();
	T::AttesterConsideration::ensure_successful(owner, Footprint::from_parts(1, bytes));
	let origin = by::<T>(owner).into();
	Pallet::<T>::set_attester(origin, program, who.clone(), all_rows(rows), u64::MAX, 0).unwrap();
	who
}

pub(super) fn member<T: Config>(owner: &T::AccountId, program: ProgramId) -> T::AccountId {
	let who: T::AccountId = account("member", 0, 0);
	enrol_with_roles::<T>(owner, program, &who);
	who
}

fn enrol_with_roles<T: Config>(owner: &T::AccountId, program: ProgramId, who: &T::AccountId) {
	fund_member::<T>(owner);
	Pallet::<T>::enrol(by::<T>(owner).into(), program, who.clone()).unwrap();
	for role in (1..=8).rev() {
		Pallet::<T>::set_role(by::<T>(owner).into(), program, who.clone(), role, WEEK + 50)
			.unwrap();
	}
}

pub(super) fn fund_member<T: Config>(owner: &T::AccountId) {
	let footprint = Footprint::from_parts(1, member_bytes::<T>());
	T::MemberConsideration::ensure_successful(owner, footprint);
}

/// A member that asked another one to be its mentor: program, mentee, mentor.
pub(super) fn asked<T: Config>() -> (ProgramId, T::AccountId, T::AccountId) {
	let (owner, id) = program::<T>(1);
	let who = member::<T>(&owner, id);
	let mentor: T::AccountId = account("mentor", 0, 0);
	fund_member::<T>(&owner);
	Pallet::<T>::enrol(by::<T>(&owner).into(), id, mentor.clone()).unwrap();
	Pallet::<T>::ask_mentor(by::<T>(&who).into(), id, mentor.clone()).unwrap();
	(id, who, mentor)
}

/// Fills a week with words on every row, and with items as many as it has room for: those from
/// `first_item` on.
fn fill<T: Config>(
	attester: &T::AccountId,
	program: ProgramId,
	who: &T::AccountId,
	week: Week,
	first_item: u16,
) {
	let items = |from: u16| -> BoundedVec<Entry, MaxEntries> {
		let items: Vec<_> = (from..from + 32)
			.map(|total| Entry {
				weekday: 1,
				row: 0,
				total,
			})
			.collect();
		items.try_into().unwrap()
	};
	let mut rows = entries(0, 32, 0, 5);
	rows[0].total = first_item;
	for entries in [
		rows,
		entries(32, 32, 0, 5),
		items(first_item),
		items(first_item + 32),
	] {
		let statement = Statement {
			member: who.clone(),
			week,
			entries,
		};
		Pallet::<T>::record(by::<T>(attester).into(), program, statement).unwrap();
	}
}

/// The people of a program that pays tokens and earns reputation.
pub(super) struct Cast<T: Config> {
	pub owner: T::AccountId,
	pub id: ProgramId,
	pub attester: T::AccountId,
	pub who: T::AccountId,
}

/// A program with epochs of one week from `WEEK + 1` on. The members, one besides those named, said
/// all they can in the first two of them, which hold much of four assets; from the third on there
/// is room for next to nothing. It is the second.
pub(super) fn busy<T: Config>(others: &[T::AccountId]) -> Cast<T> {
	let owner: T::AccountId = account("owner", 0, 0);
	let id = program_of::<T>(&owner, MAX_ROWS);
	T::BenchmarkHelper::grant(&owner);
	let plan = epoch_terms::<T>(POOLS, MUCH);
	Pallet::<T>::set_epochs(by::<T>(&owner).into(), id, plan).unwrap();
	let attester = attest::<T>(&owner, id, MAX_ROWS);
	let who = member::<T>(&owner, id);
	for other in others {
		enrol_with_roles::<T>(&owner, id, other);
	}
	for index in POOLS {
		fund_asset::<T>(&T::BenchmarkHelper::asset(index), &owner);
	}
	for (week, first_item) in [(WEEK + 1, 0), (WEEK + 2, 64)] {
		set_week::<T>(week);
		for member in others.iter().chain([&who]) {
			fill::<T>(&attester, id, member, week, first_item);
		}
		for index in POOLS {
			let asset = T::BenchmarkHelper::asset(index);
			Pallet::<T>::fund_epoch(by::<T>(&owner).into(), id, asset, MUCH / 4).unwrap();
		}
	}
	let plan = epoch_terms::<T>(POOLS, 1);
	Pallet::<T>::set_epochs(by::<T>(&owner).into(), id, plan).unwrap();
	fund_member::<T>(&owner);
	Cast {
		owner,
		id,
		attester,
		who,
	}
}

/// The same seven weeks later: both weeks must be folded, both epochs are over, and the first who
/// earns anything begins a new one.
pub(super) fn late<T: Config>(others: &[T::AccountId]) -> Cast<T> {
	let cast = busy::<T>(others);
	set_week::<T>(WEEK + 9);
	cast
}

/// The same with that epoch begun and the old ones gone.
pub(super) fn begun<T: Config>() -> Cast<T> {
	let cast = late::<T>(&[]);
	for week in [WEEK + 1, WEEK + 2] {
		Pallet::<T>::roll_epoch(by::<T>(&cast.owner).into(), cast.id, week).unwrap();
	}
	cast
}

/// Points of a member in the epoch that runs now.
pub(super) fn share<T: Config>(program: ProgramId, who: &T::AccountId) -> u64 {
	let week = Pallet::<T>::now().week;
	Shares::<T>::get(program, who)
		.iter()
		.find(|share| share.epoch == week)
		.map_or(0, |share| share.points)
}

/// Checks that a member earned in the running epoch, and reputation for what it earned before.
pub(super) fn assert_earned<T: Config>(cast: &Cast<T>, who: &T::AccountId) {
	assert!(share::<T>(cast.id, who) > 0);
	assert_eq!(
		Ledgers::<T>::get(cast.id, who).unwrap().week,
		Pallet::<T>::now().week
	);
	assert_granted::<T>(cast, who);
}

/// Checks that a member was granted reputation.
pub(super) fn assert_granted<T: Config>(cast: &Cast<T>, who: &T::AccountId) {
	assert!(T::BenchmarkHelper::granted(cast.id, &cast.owner, who));
}

/// Checks that the call was paid for by the program.
pub(super) fn assert_free<T: Config>(cast: &Cast<T>, who: &T::AccountId) {
	assert_eq!(Purses::<T>::get(cast.id, who).free_calls, 1);
}

/// Checks that both old epochs were rolled over, with more than the running one can take.
pub(super) fn assert_swept<T: Config>(cast: &Cast<T>) {
	assert_eq!(
		EpochList::<T>::get(cast.id).to_vec(),
		[Pallet::<T>::now().week]
	);
	for index in POOLS {
		assert!(Credits::<T>::get(&cast.owner, T::BenchmarkHelper::asset(index)) > MUCH / 4);
	}
}

/// A batch of an attester, whose week is frozen.
pub(super) fn old_batch<T: Config>() -> (T::AccountId, BatchId) {
	let (owner, id) = program::<T>(1);
	let attester = attest::<T>(&owner, id, 1);
	let footprint = Pallet::<T>::batch_footprint();
	T::AttesterConsideration::ensure_successful(&attester, footprint);
	let batch = NextBatch::<T>::get();
	let origin = by::<T>(&attester).into();
	Pallet::<T>::commit_batch(origin, id, WEEK, merkle::Node::zero(), 9, 9).unwrap();
	set_week::<T>(WEEK + 2);
	(owner, batch)
}

/// A course in a late program, and a member with a voucher who can buy it.
pub(super) fn school<T: Config>(
	others: &[T::AccountId],
	refund_days: u8,
	sections: SectionList,
) -> (Cast<T>, CourseId) {
	let cast = late::<T>(others);
	fund::<T>(&cast.owner);
	fund_asset::<T>(&T::BenchmarkHelper::asset(PRICE_ASSET), &cast.who);
	// Who is paid has an account, but none for the asset.
	for place in 0..8 {
		fund::<T>(&payee::<T>(place));
	}
	Purses::<T>::mutate(cast.id, &cast.who, |purse| {
		assert!(purse.put_voucher(0, 1));
	});
	let course = NextCourse::<T>::get();
	let terms = course_terms::<T>(refund_days);
	Pallet::<T>::create_course(by::<T>(&cast.owner).into(), cast.id, terms, sections).unwrap();
	(cast, course)
}

/// The same, bought with the voucher.
pub(super) fn student<T: Config>(
	others: &[T::AccountId],
	refund_days: u8,
	sections: SectionList,
) -> (Cast<T>, CourseId) {
	let (cast, course) = school::<T>(others, refund_days, sections);
	let (origin, who) = (by::<T>(&cast.who).into(), cast.who.clone());
	Pallet::<T>::purchase(origin, course, who, 0, MUCH, Some(0)).unwrap();
	assert_eq!(Sales::<T>::contains_key(course, &cast.who), refund_days > 0);
	(cast, course)
}

/// The same, with a credential.
pub(super) fn graduate<T: Config>() -> (Cast<T>, CourseId) {
	let (cast, course) = student::<T>(&[], 0, said(1));
	let origin = by::<T>(&cast.owner).into();
	Pallet::<T>::issue_credential(origin, course, cast.who.clone()).unwrap();
	(cast, course)
}
