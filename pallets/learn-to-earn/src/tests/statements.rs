// SPDX-License-Identifier: Apache-2.0
//! Statements, voids, charges, streaks.

use super::*;
use frame_support::assert_noop;

fn week_of_lea() -> WeekRecord {
	shadow(LEA).this_week.unwrap_or_default()
}

// covers: L-02, L-03, L-13
#[test]
fn said_twice_counts_once() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let words = [
			entry(0, STUDY, 90),
			entry(1, STUDY, 130),
			entry(1, POSTS, 2),
		];
		assert_ok!(record(TESS, LEA, WEEK, &words));
		let sums = WeekSums {
			learning: 210,
			community: 10,
			bonus: 0,
			minutes: 210,
			active: 0b11,
			goal: true,
		};
		assert_eq!(
			last_event(),
			Event::Recorded {
				program,
				member: LEA,
				week: WEEK,
				by: Some(TESS),
				entries: words.to_vec().try_into().unwrap(),
				sums,
				bonus_ppm: 0,
				earned: 220,
				balance: 220,
			}
		);
		assert_eq!(week_of_lea().sums, sums);
		// By the same, by another, in part: nothing.
		let error = || Error::<Test>::TotalNotHigher;
		assert_noop!(record(TESS, LEA, WEEK, &words), error());
		assert_noop!(record(TOM, LEA, WEEK, &words), error());
		assert_noop!(record(TOM, LEA, WEEK, &[entry(0, STUDY, 60)]), error());
		assert_noop!(record(TOM, LEA, WEEK, &[]), error());
		// Only what is more counts, and only it is in the event.
		assert_ok!(record(
			TOM,
			LEA,
			WEEK,
			&[entry(0, STUDY, 60), entry(0, STUDY, 100)]
		));
		assert_eq!(shadow(LEA).earned, 230);
		match last_event() {
			Event::Recorded { entries, .. } => {
				assert_eq!(entries.to_vec(), vec![entry(0, STUDY, 100)]);
			},
			other => panic!("unexpected {other:?}"),
		}
		// Above the cap it is noted and pays nothing.
		assert_ok!(record(TOM, LEA, WEEK, &[entry(1, STUDY, 1_000)]));
		assert_eq!(shadow(LEA).earned, 230);
	});
}

// covers: L-02
#[test]
fn a_batch_is_the_same_as_its_statements() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		enrol(program, NORA);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 50)]));
		let batch = |statements: Vec<Statement<u64>>| {
			Learn::record_batch(
				RuntimeOrigin::signed(TESS),
				program,
				statements.try_into().unwrap(),
			)
		};
		assert_ok!(batch(vec![
			statement(LEA, WEEK, &[entry(0, STUDY, 40)]),
			statement(NORA, WEEK, &[entry(0, STUDY, 70)]),
			statement(NORA, WEEK, &[entry(0, STUDY, 80)]),
			statement(LEA, WEEK, &[entry(2, POSTS, 1)]),
		]));
		assert_eq!((shadow(LEA).earned, shadow(NORA).earned), (55, 80));
		assert_eq!(Learn::attester(program, TESS).unwrap().spent_this_week, 135);
		// One wrong statement refuses all; FRAME rolls the call back.
		let wrong = frame_support::storage::with_storage_layer(|| {
			batch(vec![
				statement(LEA, WEEK, &[entry(0, STUDY, 60)]),
				statement(EVE, WEEK, &[entry(0, STUDY, 60)]),
			])
		});
		assert_eq!(wrong, Err(Error::<Test>::NotEnrolled.into()));
		assert_eq!(shadow(LEA).earned, 55);
		// Nothing new in a batch is no error.
		assert_ok!(batch(vec![statement(LEA, WEEK, &[entry(0, STUDY, 1)])]));
	});
}

// covers: L-03
#[test]
fn only_live_weeks_and_days_that_came() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		let say = |week, weekday| record(TESS, LEA, week, &[entry(weekday, STUDY, 1)]);
		assert_ok!(say(WEEK, 2));
		assert_noop!(say(WEEK, 3), Error::<Test>::NotYet);
		assert_noop!(say(WEEK + 1, 0), Error::<Test>::NotYet);
		assert_noop!(say(WEEK - 2, 0), Error::<Test>::WeekFrozen);
		assert_noop!(say(WEEK, 7), Error::<Test>::DayUnknown);
		// Before the program began its rows had no price.
		assert_noop!(say(WEEK - 1, 0), Error::<Test>::NotYet);
		// The last hour of the last day.
		set_day(WEEK + 1, 6);
		assert_ok!(say(WEEK, 6));
		set_day(WEEK + 2, 0);
		assert_noop!(say(WEEK, 5), Error::<Test>::WeekFrozen);
		assert_ok!(say(WEEK + 1, 5));
	});
}

#[test]
fn statements_that_make_no_sense() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		set_attester(program, LEA, 1_000);
		assert_noop!(
			record(LEA, LEA, WEEK, &[entry(0, STUDY, 1)]),
			Error::<Test>::OwnWork
		);
		assert_noop!(
			record(EVE, LEA, WEEK, &[entry(0, STUDY, 1)]),
			Error::<Test>::NotAttester
		);
		assert_noop!(
			record(TESS, NORA, WEEK, &[entry(0, STUDY, 1)]),
			Error::<Test>::NotEnrolled
		);
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(0, 9, 1)]),
			Error::<Test>::RowUnknown
		);
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(0, QUIZZES, 1)]),
			Error::<Test>::ChainRow
		);
		assert_noop!(
			record(TESS, LEA, WEEK, &[entry(0, SECTIONS, 256)]),
			Error::<Test>::ItemUnknown
		);
		assert_noop!(
			Learn::record(RuntimeOrigin::signed(TESS), 9, statement(LEA, WEEK, &[])),
			Error::<Test>::ProgramUnknown
		);
	});
}

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

// covers: L-18
#[test]
fn a_void_fixes_a_live_entry() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let void = |by, week, entry| {
			Learn::void_entry(RuntimeOrigin::signed(by), program, LEA, week, entry)
		};
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(2, STUDY, 90), entry(2, SECTIONS, 3)]
		));
		assert_eq!(shadow(LEA).streak, 1);
		let error = || Error::<Test>::TotalNotLower;
		assert_noop!(void(OWNER, WEEK, entry(2, STUDY, 90)), error());
		assert_noop!(void(OWNER, WEEK, entry(1, STUDY, 0)), error());
		assert_noop!(void(OWNER, WEEK, entry(2, SECTIONS, 4)), error());
		assert_noop!(void(OWNER, WEEK, entry(0, 9, 0)), Error::<Test>::RowUnknown);
		assert_noop!(
			void(OWNER, WEEK, entry(7, STUDY, 0)),
			Error::<Test>::DayUnknown
		);
		assert_noop!(
			void(EVE, WEEK, entry(2, STUDY, 0)),
			Error::<Test>::NotAttester
		);
		assert_noop!(
			void(LEA, WEEK, entry(2, STUDY, 0)),
			Error::<Test>::NotAttester
		);
		assert_ok!(void(TOM, WEEK, entry(2, STUDY, 10)));
		assert_ok!(void(TESS, WEEK, entry(5, SECTIONS, 3)));
		match last_event() {
			Event::EntryVoided {
				by,
				earned,
				balance,
				sums,
				..
			} => {
				assert_eq!((by, earned, balance, sums.active), (TESS, 10, 10, 0));
			},
			other => panic!("unexpected {other:?}"),
		}
		assert_eq!(shadow(LEA).streak, 0);
		assert_noop!(void(TESS, WEEK, entry(2, SECTIONS, 3)), error());
		// Nobody raises it again, and the rest of a statement is not lost by it.
		assert_noop!(
			record(
				TESS,
				LEA,
				WEEK,
				&[entry(2, STUDY, 99), entry(1, SECTIONS, 3)]
			),
			Error::<Test>::EntryFixed
		);
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(2, STUDY, 99), entry(1, STUDY, 40)]
		));
		assert_eq!(shadow(LEA).earned, 50);
		// The attester's budget does not come back.
		assert_eq!(Learn::attester(program, TESS).unwrap().spent_this_week, 140);
		set_day(WEEK + 2, 0);
		assert_noop!(
			void(OWNER, WEEK, entry(2, STUDY, 0)),
			Error::<Test>::WeekFrozen
		);
		assert_noop!(
			void(OWNER, WEEK + 3, entry(2, STUDY, 0)),
			Error::<Test>::NotYet
		);
		// A voided item stays so after the freeze.
		assert_noop!(
			record(TESS, LEA, WEEK + 2, &[entry(0, SECTIONS, 3)]),
			Error::<Test>::TotalNotHigher
		);
	});
}

// covers: L-18, L-06
#[test]
fn frozen_weeks_charge_the_balance_only() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let charge =
			|by, points| Learn::charge(RuntimeOrigin::signed(by), program, LEA, points, [7; 32]);
		assert_ok!(record(TESS, LEA, WEEK, &[entry(0, STUDY, 100)]));
		// As a privilege will do it.
		Ledgers::<Test>::mutate(program, LEA, |ledger| {
			let ledger = ledger.as_mut().unwrap();
			ledger.spent = 80;
			ledger.balance = 20;
		});
		assert_noop!(charge(OWNER, 1), Error::<Test>::ChargeTooHigh);
		set_day(WEEK + 2, 0);
		assert_noop!(charge(TESS, 1), Error::<Test>::NotOwner);
		assert_noop!(charge(OWNER, 0), Error::<Test>::OutOfBounds);
		assert_noop!(charge(OWNER, 101), Error::<Test>::ChargeTooHigh);
		let days = shadow(LEA).streak;
		assert_ok!(charge(OWNER, 60));
		assert_eq!(
			last_event(),
			Event::Charged {
				program,
				member: LEA,
				points: 60,
				reason: [7; 32],
				voided: 60,
				balance: -40
			}
		);
		assert_eq!(shadow(LEA).streak, days);
		assert_eq!(<Learn as MemberPoints<u64>>::lifetime(program, &LEA), 40);
		assert_noop!(charge(OWNER, 41), Error::<Test>::ChargeTooHigh);
		// Later points repay: 50, and 5 more because the frozen week reached the goal.
		assert_ok!(record(TESS, LEA, WEEK + 2, &[entry(0, STUDY, 50)]));
		assert_eq!(<Learn as MemberPoints<u64>>::balance(program, &LEA), 15);
		let points = Learn::points(program, LEA).unwrap();
		assert_eq!((points.earned, points.voided, points.spent), (155, 60, 80));
		assert_eq!(points.balance, 15);
	});
}

// covers: L-04
#[test]
fn regular_work_earns_a_bonus_known_before_the_week() {
	ExtBuilder::default().build_and_execute(|| {
		setup();
		// Two full weeks, each stated on its Sunday.
		for week in [WEEK, WEEK + 1] {
			set_day(week, 6);
			let words: Vec<_> = (0..7).map(|day| entry(day, STUDY, 60)).collect();
			assert_ok!(record(TESS, LEA, week, &words));
		}
		let seen = shadow(LEA);
		assert_eq!((seen.streak, seen.freezes, seen.earned), (14, 2, 840));
		// The first is frozen, seven days and a goal: 5 % + 10 %. The second is still live.
		set_day(WEEK + 2, 1);
		assert_eq!(shadow(LEA).bonus_ppm, 150_000);
		assert_ok!(record(
			TESS,
			LEA,
			WEEK + 2,
			&[entry(0, STUDY, 100), entry(1, POSTS, 1)]
		));
		let seen = shadow(LEA);
		assert_eq!((seen.bonus, seen.community, seen.learning), (15, 5, 940));
		assert_eq!((seen.streak, seen.goal_weeks), (15, 1));
		// A late word about the week before gets that week's bonus: none.
		assert_ok!(record(TOM, LEA, WEEK + 1, &[entry(6, STUDY, 70)]));
		assert_eq!(shadow(LEA).bonus, 15);
		// The week after: 14 days and two goal weeks make 30 %, the cap.
		set_day(WEEK + 3, 1);
		assert_eq!(shadow(LEA).bonus_ppm, 300_000);
		assert_ok!(record(TESS, LEA, WEEK + 3, &[entry(0, STUDY, 10)]));
		assert_eq!(shadow(LEA).bonus, 18);
		match System::events()
			.into_iter()
			.rev()
			.find_map(|record| match record.event {
				RuntimeEvent::Learn(event @ Event::WeeksFolded { .. }) => Some(event),
				_ => None,
			}) {
			Some(Event::WeeksFolded {
				through_week,
				streak,
				freezes,
				goal_weeks,
				..
			}) => {
				assert_eq!(
					(through_week, streak, freezes, goal_weeks),
					(WEEK + 1, 14, 2, 2)
				);
			},
			other => panic!("unexpected {other:?}"),
		}
		// Years later everything is gone but the points.
		set_day(WEEK + 500, 1);
		let seen = shadow(LEA);
		assert_eq!((seen.streak, seen.goal_weeks, seen.bonus_ppm), (0, 0, 0));
		assert_eq!(seen.earned, 960 + 5 + 18);
		assert_ok!(record(TESS, LEA, WEEK + 500, &[entry(0, STUDY, 30)]));
		assert_eq!(Weeks::<Test>::iter().count(), 1);
	});
}

// covers: L-13, L-15
#[test]
fn the_chain_feeds_its_own_rows() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let feed = |who: u64, row, units| {
			<Learn as OnActivity<u64>>::on_activity(program, &who, row, units)
		};
		assert_ok!(feed(LEA, QUIZZES, 1));
		assert_ok!(feed(LEA, QUIZZES, 1));
		assert_eq!(shadow(LEA).earned, 40);
		match last_event() {
			Event::Recorded {
				by: None,
				entries,
				balance: 40,
				..
			} => {
				assert_eq!(entries.to_vec(), vec![entry(2, QUIZZES, 2)]);
			},
			other => panic!("unexpected {other:?}"),
		}
		assert_ok!(feed(LEA, QUIZZES, u16::MAX));
		assert_eq!(shadow(LEA).earned, 60);
		assert_noop!(feed(LEA, QUIZZES, 1), Error::<Test>::TotalNotHigher);
		assert_noop!(feed(LEA, STUDY, 1), Error::<Test>::NotChainRow);
		assert_noop!(feed(LEA, 9, 1), Error::<Test>::RowUnknown);
		assert_noop!(feed(NORA, QUIZZES, 1), Error::<Test>::NotEnrolled);
		// The owner may void what the chain saw.
		assert_ok!(Learn::void_entry(
			RuntimeOrigin::signed(OWNER),
			program,
			LEA,
			WEEK,
			entry(2, QUIZZES, 0)
		));
		assert_noop!(feed(LEA, QUIZZES, 1), Error::<Test>::EntryFixed);
		assert_eq!(shadow(LEA).earned, 0);
		assert!(<Learn as MemberPoints<u64>>::is_member(program, &LEA));
		assert!(!<Learn as MemberPoints<u64>>::is_member(program, &NORA));
	});
}

// covers: L-05
#[test]
fn the_shadow_tells_everything_in_one_read() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		assert_ok!(record(
			TESS,
			LEA,
			WEEK,
			&[entry(2, STUDY, 61), entry(1, POSTS, 3)]
		));
		set_day(WEEK + 1, 0);
		let seen = shadow(LEA);
		assert_eq!(
			(seen.week, seen.minutes, seen.minutes_this_week),
			(WEEK + 1, 61, 0)
		);
		assert_eq!(
			(seen.learning, seen.community, seen.goal_minutes),
			(61, 15, 100)
		);
		assert_eq!(seen.last_week.unwrap().sums.minutes, 61);
		assert!(seen.this_week.is_none());
		assert!(Learn::shadow(program, NORA).is_none());
		let rows = Learn::rows(program);
		assert_eq!(rows.len(), 5);
		assert_eq!(rows[4].spec.role, 1);
		assert_eq!(rows[0].terms, vec![(WEEK, terms(1, 120, 600))]);
	});
}
