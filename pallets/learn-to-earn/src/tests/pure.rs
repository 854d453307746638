// SPDX-License-Identifier: Apache-2.0
//! The arithmetic without a chain.

use crate::{
	ledger::{Book, Change},
	state::WeekState,
	streak::Streak,
	week::*,
	*,
};
use proptest::prelude::*;

// covers: L-04
#[test]
fn weeks_begin_on_monday() {
	// 5 January 1970 was the first Monday.
	assert_eq!((week_of(3), weekday_of(3)), (0, 6));
	assert_eq!((week_of(4), weekday_of(4)), (1, 0));
	// 21 November 2026 is a Saturday.
	let now = Now::from_ms(1_795_255_200_000);
	assert_eq!((now.day, now.weekday()), (20_778, 5));
	assert_eq!(day_in(now.week, 5), Some(now.day));
	assert_eq!(day_in(now.week, 7), None);
	assert_eq!(day_in(0, 2), None);
	assert_eq!(day_in(0, 3), Some(0));
	for day in 0..5_000 {
		assert_eq!(day_in(week_of(day), weekday_of(day)), Some(day));
	}
	assert_eq!(Now::from_ms(u64::MAX).day, u32::MAX);
}

// covers: L-03
#[test]
fn a_week_freezes_seven_days_after_its_end() {
	let now = Now {
		day: day_in(100, 0).unwrap(),
		week: 100,
	};
	assert_eq!(WeekState::of(101, &now), WeekState::Coming);
	assert_eq!(WeekState::of(100, &now), WeekState::Live);
	assert_eq!(WeekState::of(99, &now), WeekState::Live);
	assert_eq!(WeekState::of(98, &now), WeekState::Frozen);
	assert!(WeekState::Live.takes_statements());
	assert!(!WeekState::Coming.takes_statements());
	assert!(!WeekState::Frozen.takes_statements());
}

// covers: L-03
#[test]
fn caps_hold_by_day_and_by_week() {
	assert_eq!(counted(&[100, 200, 0, 0, 0, 0, 0], 120, 1_000), 220);
	assert_eq!(counted(&[100, 200, 0, 0, 0, 0, 0], 120, 150), 150);
	assert_eq!(counted(&[u16::MAX; 7], u16::MAX, u32::MAX), 7 * 65_535);
}

// covers: L-04
#[test]
fn the_bonus_of_the_design_page() {
	let rules = Rules {
		min_day_points: 1,
		goal_minutes: 600,
		step: 50_000,
		goal_step: 0,
		bonus_cap: 300_000,
	};
	let streak = Streak {
		days: 21,
		freezes: 2,
		goal_weeks: 0,
	};
	assert_eq!(streak.multiplier(&rules), 150_000);
	assert_eq!(bonus(400, 150_000), 60);
	let long = Streak {
		days: 7_000,
		..streak
	};
	assert_eq!(long.multiplier(&rules), 300_000);
	assert_eq!(bonus(u64::MAX, u32::MAX), u64::MAX);
}

// covers: L-04
#[test]
fn freezes_bridge_days_and_are_earned() {
	let week = Streak::default().after_week(0b111_1111, false);
	assert_eq!(
		week,
		Streak {
			days: 7,
			freezes: 1,
			goal_weeks: 0
		}
	);
	// One free day costs the freeze, the streak stays.
	let bridged = week.after_day(false);
	assert_eq!(
		bridged,
		Streak {
			days: 7,
			freezes: 0,
			goal_weeks: 0
		}
	);
	assert_eq!(bridged.after_day(false).days, 0);
	// Never more than two.
	let long = (0..10).fold(week, |streak, _| streak.after_week(0b111_1111, true));
	assert_eq!((long.days, long.freezes, long.goal_weeks), (77, 2, 10));
	// Without a streak a freeze is kept.
	let idle = Streak {
		days: 0,
		freezes: 1,
		goal_weeks: 3,
	};
	assert_eq!(
		idle.after_idle_weeks(9),
		Streak {
			days: 0,
			freezes: 1,
			goal_weeks: 0
		}
	);
}

// covers: L-04
#[test]
fn today_does_not_break_a_streak() {
	let base = Streak {
		days: 3,
		freezes: 0,
		goal_weeks: 0,
	};
	assert_eq!(base.today(0b111_1111, 0b11, 2).days, 12);
	assert_eq!(base.today(0b111_1111, 0b111, 2).days, 13);
	// A free Tuesday is bridged by the freeze of day seven.
	assert_eq!(base.today(0b111_1111, 0b001, 2).days, 11);
	assert_eq!(base.today(0b111_1111, 0, 2).days, 0);
}

proptest! {
	// covers: L-04
	#[test]
	fn a_gap_is_the_same_by_days_and_by_arithmetic(
		days in 0u32..100, freezes in 0u8..3, goal_weeks in 0u32..9, weeks in 0u32..400,
	) {
		let streak = Streak { days, freezes, goal_weeks };
		let slow = (0..weeks).fold(streak, |streak, _| streak.after_week(0, false));
		prop_assert_eq!(streak.after_idle_weeks(weeks), slow);
	}

	// covers: L-04
	#[test]
	fn a_book_opened_late_is_the_book_opened_weekly(
		active in proptest::array::uniform2(0u8..128), goal in proptest::array::uniform2(any::<bool>()),
		start in 0u32..30, later in 0u32..60,
	) {
		let week = 100;
		let at = |week: Week| Now { day: day_in(week, 0).unwrap(), week };
		let mut ledger = Ledger::new(week);
		ledger.base = Streak { days: start, freezes: 1, goal_weeks: 2 };
		ledger.before = Streak { days: start / 2, freezes: 0, goal_weeks: 1 };
		let [last, this] = [0, 1].map(|place: usize| Some(WeekRecord {
			sums: WeekSums {
				active: active[place], goal: goal[place], learning: 7, ..Default::default()
			},
			..Default::default()
		}));
		let late = Book::open(ledger, last.clone(), this.clone(), at(week + later));
		let mut step = Book::open(ledger, last, this, at(week));
		for week in week..=week + later {
			step = Book::open(step.ledger, step.last, step.this, at(week));
		}
		prop_assert_eq!(late.ledger, step.ledger);
		prop_assert_eq!((late.last, late.this), (step.last, step.this));
	}
}

fn table() -> Table {
	let row = |category, mode, timed, terms: Terms| {
		let mut versions = Versioned::empty();
		versions.set(99, 90, terms).unwrap();
		let dearer = Terms {
			points: terms.points + 1,
			..terms
		};
		versions.set(99, 100, dearer).unwrap();
		Row {
			role: 0,
			category,
			mode,
			timed,
			terms: versions,
		}
	};
	vec![
		row(
			Category::Learning,
			Mode::Total,
			true,
			Terms {
				points: 1,
				day_cap: 60,
				week_cap: 200,
			},
		),
		row(
			Category::Community,
			Mode::Total,
			false,
			Terms {
				points: 7,
				day_cap: 3,
				week_cap: 9,
			},
		),
		row(
			Category::Learning,
			Mode::Once,
			false,
			Terms {
				points: 13,
				day_cap: 4,
				week_cap: 9,
			},
		),
	]
	.try_into()
	.unwrap()
}

fn said(book: &mut Book, table: &Table, rules: &Versioned<Rules>, week: Week, entry: &Entry) {
	match table[usize::from(entry.row)].mode {
		Mode::Once => book.state_item(week, entry.row, entry.weekday, entry.total as u8),
		_ => book.state_total(week, entry),
	};
	// After each word, as the chain does: the result must not depend on where the sums stood.
	for week in [99, 100] {
		book.add_up(week, table, rules);
	}
}

type Word = (Week, Entry);

fn words() -> impl Strategy<Value = (Vec<Word>, Vec<Word>)> {
	let word = (99u32..=100, 0u8..7, 0u8..3, 0u16..80).prop_map(|(week, weekday, row, total)| {
		let total = if row == 2 { total % 12 } else { total };
		(
			week,
			Entry {
				weekday,
				row,
				total,
			},
		)
	});
	// The second list is the first one shuffled, with some words said twice.
	proptest::collection::vec(word, 1..60).prop_flat_map(|words| {
		let mut again = words.clone();
		again.extend(words.iter().step_by(3).cloned());
		(Just(words), Just(again).prop_shuffle())
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(512))]

	// covers: L-03
	#[test]
	fn order_and_repetition_do_not_matter((words, shuffled) in words()) {
		let now = Now { day: day_in(100, 6).unwrap(), week: 100 };
		let mut ledger = Ledger::new(100);
		ledger.base = Streak { days: 30, freezes: 1, goal_weeks: 2 };
		ledger.before = Streak { days: 16, freezes: 1, goal_weeks: 1 };
		let table = table();
		let mut rules = Versioned::empty();
		rules.set(99, 90, super::rules()).unwrap();
		let mut one = Book::open(ledger, None, None, now);
		let mut two = one.clone();
		for (week, entry) in words.iter() {
			said(&mut one, &table, &rules, *week, entry);
		}
		for (week, entry) in shuffled.iter() {
			said(&mut two, &table, &rules, *week, entry);
		}
		// A record left empty because its only item moved is the same as none.
		let tidy = |book: Book| {
			(book.ledger, book.last.unwrap_or_default(), book.this.unwrap_or_default())
		};
		prop_assert_eq!(tidy(one), tidy(two));
	}

	// covers: L-16
	#[test]
	fn versions_never_change_a_live_week(changes in proptest::collection::vec((0u32..4, any::<u32>()), 1..40)) {
		let mut now = 100;
		let mut versions = Versioned::empty();
		versions.set(now, now, 0u32).unwrap();
		let mut truth = std::collections::BTreeMap::from([(100, 0u32)]);
		for (later, value) in changes {
			now += later;
			for week in [now - 1, now] {
				let expected = truth.range(..=week).next_back().map(|(_, value)| value);
				prop_assert_eq!(versions.at(week), expected);
			}
			versions.set(now, now + 1, value).unwrap();
			truth.insert(now + 1, value);
			prop_assert_eq!(versions.latest(), Some(&value));
			prop_assert!(versions.list().len() <= 3);
		}
	}
}

// covers: L-18
#[test]
fn a_voided_entry_stays_low() {
	let now = Now {
		day: day_in(100, 6).unwrap(),
		week: 100,
	};
	let mut book = Book::open(Ledger::new(100), None, None, now);
	let entry = |total| Entry {
		weekday: 1,
		row: 0,
		total,
	};
	assert!(!book.void_total(100, &entry(0)));
	assert_eq!(book.state_total(100, &entry(50)), Change::Raised);
	assert_eq!(book.state_total(100, &entry(50)), Change::Nothing);
	assert!(!book.void_total(100, &entry(50)));
	assert!(book.void_total(100, &entry(20)));
	assert_eq!(book.state_total(100, &entry(60)), Change::Fixed);
	assert!(book.void_total(100, &entry(0)));
	assert_eq!(book.add_units(100, 0, 1, 5), Change::Fixed);
	assert_eq!(book.state_item(100, 2, 3, 9), Change::Raised);
	assert!(book.void_item(100, 2, 9));
	assert!(!book.void_item(100, 2, 9));
	assert_eq!(book.state_item(99, 2, 0, 9), Change::Fixed);
}

fn summed(record: &WeekRecord, min_day_points: u32, goal_minutes: u16) -> WeekSums {
	let mut rules = Versioned::empty();
	let these = Rules {
		min_day_points,
		goal_minutes,
		..super::rules()
	};
	rules.set(99, 90, these).unwrap();
	sum_week(record, &table(), 99, &rules, 0)
}

fn of_row(row: RowId, totals: [u16; 7]) -> WeekRecord {
	let rows = vec![RowWeek {
		row,
		totals,
		fixed: 0,
	}];
	WeekRecord {
		rows: rows.try_into().unwrap(),
		..Default::default()
	}
}

// pitfall: 48
// covers: L-04
#[test]
fn a_day_is_active_by_learning_within_its_cap() {
	// 60 a day count at a point each, and 61 would be needed: 200 said do not make it active.
	assert_eq!(summed(&of_row(0, [200; 7]), 61, 0).active, 0);
	assert_eq!(summed(&of_row(0, [200; 7]), 60, 0).active, 0b111_1111);
	// Posts pay 7 each: community is no study, however much it is.
	let posts = summed(&of_row(1, [3; 7]), 1, 0);
	assert_eq!((posts.community, posts.active), (63, 0));
}

// covers: L-04
#[test]
fn without_a_goal_none_is_reached() {
	let record = of_row(0, [60; 7]);
	// 200 minutes a week count.
	assert_eq!(summed(&record, 1, 0).minutes, 200);
	assert!(!summed(&record, 1, 0).goal && !summed(&record, 1, 201).goal);
	assert!(summed(&record, 1, 200).goal);
}

// covers: L-12
#[test]
fn a_window_that_ends_at_midnight_is_dated_to_the_day_before() {
	assert_eq!(crate::verdicts::last_day(5 * DAY_MS), 4);
	assert_eq!(crate::verdicts::last_day(5 * DAY_MS + 1), 5);
}
