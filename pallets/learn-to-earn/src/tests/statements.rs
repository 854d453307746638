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
		// Whoever feeds one declares what that weighs: the mentor's entry with it.
		let weight = <Learn as OnActivity<u64>>::weight();
		let record = <Test as crate::Config>::WeightInfo::record(1);
		assert!(record.ref_time() > 0 && weight.all_gte(record.saturating_mul(2)));
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

// covers: L-07, L-15, L-16
#[test]
fn rows_of_the_chain_have_roles_weeks_and_parts_like_others() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		let owner = || RuntimeOrigin::signed(OWNER);
		let feed = |row| <Learn as OnActivity<u64>>::on_activity(program, &LEA, row, 1);
		let of_helpers = RowSpec {
			role: 1,
			..spec("bounty", Category::Community, Mode::Chain, false)
		};
		assert_ok!(Learn::add_row(owner(), program, of_helpers, terms(5, 9, 9)));
		assert_noop!(feed(5), Error::<Test>::NoRole);
		let terms_of = super::epochs::epoch_terms(1, &[]);
		assert_ok!(Learn::set_epochs(owner(), program, terms_of));
		set_day(WEEK + 1, 0);
		// After the first week a new row begins with the next.
		let late = spec("late", Category::Learning, Mode::Chain, false);
		assert_ok!(Learn::add_row(owner(), program, late, terms(5, 9, 9)));
		assert_noop!(feed(6), Error::<Test>::NotYet);
		assert_ok!(feed(QUIZZES));
		assert_eq!(Learn::share_of(program, WEEK + 1, LEA).unwrap().points, 20);
	});
}

// 28 days at a hundred points, in order and backwards: the same bonus, rounded down once.
// covers: L-04
#[test]
fn the_order_of_days_changes_no_bonus() {
	ExtBuilder::default().build_and_execute(|| {
		let program = setup();
		enrol(program, NORA);
		for week in WEEK..WEEK + 4 {
			set_day(week, 6);
			for day in 0..7 {
				assert_ok!(record(TESS, LEA, week, &[entry(day, STUDY, 85)]));
				assert_ok!(record(TESS, NORA, week, &[entry(6 - day, STUDY, 85)]));
			}
		}
		let seen = [LEA, NORA].map(shadow);
		assert_eq!(seen[0].bonus, seen[1].bonus);
		// Weeks of 595: nothing for the first two, 15 % and 30 % for the others.
		assert_eq!((seen[0].learning, seen[0].bonus), (4 * 595, 89 + 178));
	});
}
