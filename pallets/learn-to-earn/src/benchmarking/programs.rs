// SPDX-License-Identifier: Apache-2.0
//! Set-ups: programs with full tables, attesters, members.

use super::*;

/// A week far from the beginning of time.
pub(super) const WEEK: Week = 2_900;

/// Sunday of a week.
pub(super) fn set_week<T: Config>(week: Week) {
	let day = week * 7 + 3;
	T::BenchmarkHelper::set_time(u64::from(day) * DAY_MS);
}

pub(super) fn rules<T: Config>() -> Rules {
	Rules {
		min_day_points: 1,
		goal_minutes: 600,
		step: 50_000,
		goal_step: 10_000,
		bonus_cap: T::MaxBonus::get(),
	}
}

pub(super) fn metadata<T: Config>() -> MetadataOf<T> {
	let longest = usize::try_from(T::MaxMetadata::get()).unwrap();
	BoundedVec::try_from(alloc::vec![7u8; longest]).unwrap()
}

pub(super) fn terms() -> Terms {
	Terms {
		points: 1,
		day_cap: 10,
		week_cap: 70,
	}
}

pub(super) fn spec(place: u32, mode: Mode) -> RowSpec {
	RowSpec {
		role: 1,
		kind: BoundedVec::try_from(format!("{place:032}").into_bytes()).unwrap(),
		unit: BoundedVec::try_from(alloc::vec![b'u'; 16]).unwrap(),
		category: Category::Learning,
		mode,
		timed: false,
	}
}

/// A program with `rows` rows; the first one is for items. The owner can pay for everything.
pub(super) fn program<T: Config>(rows: u32) -> (T::AccountId, ProgramId) {
	set_week::<T>(WEEK);
	let owner: T::AccountId = whitelisted_caller();
	let most = program_bytes::<T>(64);
	// Deposits one after the other: make sure of each before it is taken.
	T::ProgramConsideration::ensure_successful(&owner, Footprint::from_parts(1, most));
	let id = NextProgram::<T>::get();
	let settings = Settings {
		max_members: u32::MAX,
		rules: rules::<T>(),
	};
	let origin = || RawOrigin::Signed(owner.clone()).into();
	Pallet::<T>::create_program(origin(), metadata::<T>(), settings).unwrap();
	for place in 0..rows {
		T::ProgramConsideration::ensure_successful(&owner, Footprint::from_parts(1, most));
		let mode = if place == 0 { Mode::Once } else { Mode::Total };
		Pallet::<T>::add_row(origin(), id, spec(place, mode), terms()).unwrap();
	}
	T::ProgramConsideration::ensure_successful(&owner, Footprint::from_parts(1, most));
	(owner, id)
}

pub(super) fn all_rows(rows: u32) -> BoundedVec<RowId, MaxRows> {
	let rows: Vec<RowId> = (0..rows).map(|row| row as RowId).collect();
	BoundedVec::try_from(rows).unwrap()
}

pub(super) fn attest<T: Config>(
	owner: &T::AccountId,
	program: ProgramId,
	rows: u32,
) -> T::AccountId {
	let who: T::AccountId = account("attester", 0, 0);
	let bytes = AttesterOf::<T>::max_encoded_len();
	T::AttesterConsideration::ensure_successful(owner, Footprint::from_parts(1, bytes));
	let origin = RawOrigin::Signed(owner.clone()).into();
	Pallet::<T>::set_attester(origin, program, who.clone(), all_rows(rows), u64::MAX, 0).unwrap();
	who
}

pub(super) fn member<T: Config>(owner: &T::AccountId, program: ProgramId) -> T::AccountId {
	let who: T::AccountId = account("member", 0, 0);
	fund_member::<T>(owner);
	let origin = || RawOrigin::Signed(owner.clone()).into();
	Pallet::<T>::enrol(origin(), program, who.clone()).unwrap();
	for role in (1..=8).rev() {
		Pallet::<T>::set_role(origin(), program, who.clone(), role, WEEK + 50).unwrap();
	}
	who
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
	Pallet::<T>::enrol(RawOrigin::Signed(owner).into(), id, mentor.clone()).unwrap();
	Pallet::<T>::ask_mentor(RawOrigin::Signed(who.clone()).into(), id, mentor.clone()).unwrap();
	(id, who, mentor)
}
