// SPDX-License-Identifier: Apache-2.0
//! Set-ups: full weeks, and batches.

use super::*;

pub(super) fn entries(
	from: u32,
	count: u32,
	weekday: u8,
	total: u16,
) -> BoundedVec<Entry, MaxEntries> {
	let entries: Vec<Entry> = (from..from + count)
		.map(|row| Entry {
			weekday,
			row: row as RowId,
			total,
		})
		.collect();
	BoundedVec::try_from(entries).unwrap()
}

/// Fills a week with words on every row.
pub(super) fn fill<T: Config>(
	by: &T::AccountId,
	program: ProgramId,
	who: &T::AccountId,
	week: Week,
) {
	for from in [0, 32] {
		let statement = Statement {
			member: who.clone(),
			week,
			entries: entries(from, 32, 0, 5),
		};
		Pallet::<T>::record(RawOrigin::Signed(by.clone()).into(), program, statement).unwrap();
	}
	let items: Vec<Entry> = (100..131)
		.map(|total| Entry {
			weekday: 1,
			row: 0,
			total,
		})
		.collect();
	let statement = Statement {
		member: who.clone(),
		week,
		entries: items.try_into().unwrap(),
	};
	// The items of an earlier week are known already.
	let _ = Pallet::<T>::record(RawOrigin::Signed(by.clone()).into(), program, statement);
}

/// A member whose two last weeks are full, at a time when both must be folded.
pub(super) fn late<T: Config>() -> (T::AccountId, ProgramId, T::AccountId, T::AccountId) {
	let (owner, program) = program::<T>(MAX_ROWS);
	let by = attest::<T>(&owner, program, MAX_ROWS);
	let who = member::<T>(&owner, program);
	fill::<T>(&by, program, &who, WEEK);
	set_week::<T>(WEEK + 1);
	fill::<T>(&by, program, &who, WEEK + 1);
	set_week::<T>(WEEK + 3);
	(owner, program, by, who)
}

/// A batch of an attester, whose week is frozen.
pub(super) fn old_batch<T: Config>() -> (T::AccountId, BatchId) {
	let (owner, id) = program::<T>(1);
	let by = attest::<T>(&owner, id, 1);
	let footprint = Pallet::<T>::batch_footprint();
	T::AttesterConsideration::ensure_successful(&by, footprint);
	let batch = NextBatch::<T>::get();
	let origin = RawOrigin::Signed(by).into();
	Pallet::<T>::commit_batch(origin, id, WEEK, merkle::Node::zero(), 9, 9).unwrap();
	set_week::<T>(WEEK + 2);
	(owner, batch)
}
