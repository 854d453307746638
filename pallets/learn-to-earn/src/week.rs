// SPDX-License-Identifier: Apache-2.0
//! Days, weeks and what a week's statements add up to. Pure arithmetic: no storage, no clock.
//!
//! Everything here is a function of *what* was stated. The order in which statements arrive, the
//! way they came and the hour do not enter, and that is what makes a recomputation from events
//! possible.

use crate::types::{
	Category, Day, Mode, Row, RowId, Rules, Sums, Versioned, Week, WeekRecord, WeekSums,
	DAYS_PER_WEEK, PPM,
};

/// Milliseconds of a day.
pub const DAY_MS: u64 = 86_400_000;

/// 1 January 1970 was a Thursday: three days after a Monday.
const EPOCH_WEEKDAY: u32 = 3;

/// A moment of chain time, as far as this pallet cares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
	/// Today.
	pub day: Day,
	/// This week.
	pub week: Week,
}

impl Now {
	/// From milliseconds since 1970, as the timestamp pallet counts them.
	pub fn from_ms(ms: u64) -> Self {
		let day = Day::try_from(ms.checked_div(DAY_MS).unwrap_or(0)).unwrap_or(Day::MAX);
		Self {
			day,
			week: week_of(day),
		}
	}

	/// The other live week. None in the very first week of 1970 (tests start there).
	pub fn last_week(&self) -> Option<Week> {
		self.week.checked_sub(1)
	}

	/// Today's weekday, 0 = Monday.
	pub fn weekday(&self) -> u8 {
		weekday_of(self.day)
	}
}

/// The week of a day; weeks begin on Monday.
pub fn week_of(day: Day) -> Week {
	day.saturating_add(EPOCH_WEEKDAY)
		.checked_div(7)
		.unwrap_or(0)
}

/// The weekday of a day, 0 = Monday.
pub fn weekday_of(day: Day) -> u8 {
	let rest = day
		.saturating_add(EPOCH_WEEKDAY)
		.checked_rem(7)
		.unwrap_or(0);
	u8::try_from(rest).unwrap_or(0)
}

/// The day that a weekday of a week is. None if there is no such day.
pub fn day_in(week: Week, weekday: u8) -> Option<Day> {
	if weekday >= DAYS_PER_WEEK {
		return None;
	}
	week.checked_mul(7)?
		.checked_add(u32::from(weekday))?
		.checked_sub(EPOCH_WEEKDAY)
}

/// The bit of a weekday in a week's bits.
pub fn bit(weekday: u8) -> u8 {
	1u8.checked_shl(u32::from(weekday)).unwrap_or(0)
}

/// Units of a row that count in a week: each day up to its cap, all days up to the week's.
pub fn counted(totals: &[u16; 7], day_cap: u16, week_cap: u32) -> u32 {
	totals
		.iter()
		.fold(0u32, |sum, total| {
			sum.saturating_add(u32::from((*total).min(day_cap)))
		})
		.min(week_cap)
}

/// What regularity adds to a week's learning points.
pub fn bonus(learning: u64, multiplier: u32) -> u64 {
	let product = u128::from(learning).saturating_mul(u128::from(multiplier));
	u64::try_from(product.checked_div(u128::from(PPM)).unwrap_or(0)).unwrap_or(u64::MAX)
}

/// How many items of a `Once` row count on each weekday.
fn item_totals(record: &WeekRecord, row: RowId) -> [u16; 7] {
	let mut totals = [0u16; 7];
	for item in record
		.items
		.iter()
		.filter(|item| item.row == row && !item.voided)
	{
		if let Some(total) = totals.get_mut(usize::from(item.weekday)) {
			*total = total.saturating_add(1);
		}
	}
	totals
}

/// A running sum over the rows of one week.
#[derive(Default)]
struct Adder {
	sums: WeekSums,
	/// Learning points of each day, before the week's caps: somebody whose week is full still
	/// learned on Sunday, and the streak must see it.
	by_day: [u64; 7],
}

impl Adder {
	fn add(&mut self, row: &Row, totals: &[u16; 7], week: Week) {
		let Some(terms) = row.terms.at(week) else {
			return;
		};
		let price = u64::from(terms.points);
		let units = counted(totals, terms.day_cap, terms.week_cap);
		let points = u64::from(units).saturating_mul(price);
		if row.timed {
			self.sums.minutes = self.sums.minutes.saturating_add(units);
		}
		match row.category {
			Category::Community => {
				self.sums.community = self.sums.community.saturating_add(points);
			},
			Category::Learning => {
				self.sums.learning = self.sums.learning.saturating_add(points);
				for (day, total) in self.by_day.iter_mut().zip(totals.iter()) {
					let units = u64::from((*total).min(terms.day_cap));
					*day = day.saturating_add(units.saturating_mul(price));
				}
			},
		}
	}
}

/// Adds a week up from its entries: points by category, bonus, minutes, active days, goal.
pub fn sum_week(
	record: &WeekRecord,
	table: &[Row],
	week: Week,
	rules: &Versioned<Rules>,
	multiplier: u32,
) -> WeekSums {
	let mut adder = Adder::default();
	for row_week in record.rows.iter() {
		if let Some(row) = table.get(usize::from(row_week.row)) {
			adder.add(row, &row_week.totals, week);
		}
	}
	for (row, id) in table.iter().zip(0u8..) {
		match row.mode {
			Mode::Once => adder.add(row, &item_totals(record, id), week),
			Mode::Total | Mode::Chain => (),
		}
	}
	let Adder { mut sums, by_day } = adder;
	sums.bonus = bonus(sums.learning, multiplier);
	if let Some(rules) = rules.at(week) {
		for (points, weekday) in by_day.iter().zip(0u8..) {
			if *points >= u64::from(rules.min_day_points) {
				sums.active |= bit(weekday);
			}
		}
		sums.goal = rules.goal_minutes > 0 && sums.minutes >= u32::from(rules.goal_minutes);
	}
	sums
}

impl WeekSums {
	/// Points of all sorts.
	pub fn points(&self) -> u64 {
		self.learning
			.saturating_add(self.community)
			.saturating_add(self.bonus)
	}
}

impl Sums {
	/// Points of all sorts.
	pub fn points(&self) -> u64 {
		self.learning
			.saturating_add(self.community)
			.saturating_add(self.bonus)
	}

	/// With a week's sums added.
	pub fn plus(&self, week: &WeekSums) -> Self {
		Self {
			learning: self.learning.saturating_add(week.learning),
			community: self.community.saturating_add(week.community),
			bonus: self.bonus.saturating_add(week.bonus),
			minutes: self.minutes.saturating_add(u64::from(week.minutes)),
		}
	}

	/// With a week's sums taken out, which had been added before.
	pub fn minus(&self, week: &WeekSums) -> Self {
		Self {
			learning: self.learning.saturating_sub(week.learning),
			community: self.community.saturating_sub(week.community),
			bonus: self.bonus.saturating_sub(week.bonus),
			minutes: self.minutes.saturating_sub(u64::from(week.minutes)),
		}
	}
}
