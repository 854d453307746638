// SPDX-License-Identifier: Apache-2.0
//! Rows of items: each counts once ever.

use super::*;
use frame_support::{assert_noop, hypothetically};

// covers: L-03
#[test]
fn an_item_counts_once_ever_on_its_earliest_day() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		set_day(WEEK + 1, 3);
		assert_ok!(record(
			TESS,
			LEA,
			WEEK + 1,
			&[entry(2, SECTIONS, 7), entry(2, SECTIONS, 8)]
		));
		assert_eq!(shadow(LEA).earned, 20);
		let error = || Error::<Test>::TotalNotHigher;
		assert_noop!(
			record(TOM, LEA, WEEK + 1, &[entry(3, SECTIONS, 7)]),
			error()
		);
		assert_ok!(record(TOM, LEA, WEEK + 1, &[entry(1, SECTIONS, 7)]));
		// In the week before: it moves there, and both weeks say so.
		System::reset_events();
		assert_ok!(record(TOM, LEA, WEEK, &[entry(4, SECTIONS, 7)]));
		let seen: Vec<_> = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::Learn(Event::Recorded {
					week,
					entries,
					sums,
					..
				}) => Some((week, entries.len(), sums.learning)),
				_ => None,
			})
			.collect();
		assert_eq!(seen, vec![(WEEK + 1, 0, 10), (WEEK, 1, 10)]);
		assert_eq!(shadow(LEA).earned, 20);
		assert_noop!(
			record(TESS, LEA, WEEK + 1, &[entry(1, SECTIONS, 7)]),
			error()
		);
		// Frozen, folded, and for ever done; also in the very call that folds it.
		set_day(WEEK + 2, 0);
		assert_noop!(
			record(TESS, LEA, WEEK + 2, &[entry(0, SECTIONS, 7)]),
			error()
		);
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(0, SECTIONS, 9)]));
		set_day(WEEK + 9, 0);
		assert_noop!(
			record(TESS, LEA, WEEK + 9, &[entry(0, SECTIONS, 8)]),
			error()
		);
		assert_ok!(record(TESS, LEA, WEEK + 9, &[entry(0, STUDY, 1)]));
		for item in [7, 8, 9] {
			assert_noop!(
				record(TESS, LEA, WEEK + 9, &[entry(0, SECTIONS, item)]),
				error()
			);
		}
		// Each for itself: those beside them are still to be done.
		for item in [0, 6, 10, 15, 16, 255] {
			let words = [entry(0, SECTIONS, item)];
			assert_ok!(hypothetically!(record(TESS, LEA, WEEK + 9, &words)));
		}
		assert_eq!(Done::<Test>::get(program, LEA).len(), 1);
		assert_eq!(shadow(LEA).earned, 31);
	});
}

#[test]
fn a_week_holds_so_many_items() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		for page in [0u16, 32] {
			let words: Vec<_> = (page..page + 32)
				.map(|item| entry(0, SECTIONS, item))
				.collect();
			assert_ok!(record(TESS, LEA, WEEK, &words));
		}
		// Five a day count.
		assert_eq!(shadow(LEA).earned, 50);
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(0, SECTIONS, 64)]),
			Error::<Test>::WeekFull
		);
	});
}

// What an item gives to a week is its speaker's gift, also if another week loses it; and the parts
// of both epochs follow.
// covers: L-02, L-07
#[test]
fn an_item_that_moves_takes_its_points_along() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		assert_ok!(Learn::set_epochs(
			RuntimeOrigin::signed(OWNER),
			0,
			super::epochs::epoch_terms(1, &[])
		));
		set_day(WEEK + 2, 3);
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(2, SECTIONS, 7)]));
		assert_ok!(record(TOM, LEA, WEEK + 1, &[entry(4, SECTIONS, 7)]));
		let part = |epoch| Learn::share_of(0, epoch, LEA).unwrap().points;
		assert_eq!((part(WEEK + 1), part(WEEK + 2)), (10, 0));
		let spent = |who| {
			let info = Learn::attester(0, who).unwrap();
			(info.spent_last_week, info.spent_this_week)
		};
		assert_eq!((spent(TESS), spent(TOM)), ((0, 10), (10, 0)));
	});
}
