// SPDX-License-Identifier: Apache-2.0
//! A member's open book: the ledger with the two live weeks laid beside it. Pure: no storage.
//!
//! Opening a book brings it up to now: weeks that froze since are folded into the streak and the
//! settled sums, at most two of them with entries, any longer gap by arithmetic. So nothing has to
//! run at midnight, and a member who comes back after years costs what everybody costs.

use crate::{
	streak::Streak,
	types::{
		Entry, Item, Ledger, Row, RowId, RowWeek, Rules, Versioned, Week, WeekRecord, WeekSums,
	},
	week::{bit, sum_week, Now},
};
use alloc::vec::Vec;

/// What became of one entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
	/// It said something new.
	Raised,
	/// As much had been said before.
	Nothing,
	/// It was voided before and stays so.
	Fixed,
	/// The week has no room for another item.
	Full,
}

/// A ledger brought up to `now`, with its live weeks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Book {
	/// The moment it was opened at.
	pub now: Now,
	/// The account of points.
	pub ledger: Ledger,
	/// The last week, as far as anything was said of it.
	pub last: Option<WeekRecord>,
	/// This week, as far as anything was said of it.
	pub this: Option<WeekRecord>,
	/// Weeks that were folded away at opening: their records can go.
	pub folded: Vec<(Week, WeekRecord)>,
	/// Was anything brought up to date at opening?
	pub moved: bool,
}

impl Ledger {
	/// An empty account that begins in `week`.
	pub fn new(week: Week) -> Self {
		Self {
			week,
			before: Streak::default(),
			base: Streak::default(),
			settled: Default::default(),
			totals: Default::default(),
			voided: 0,
			spent: 0,
			balance: 0,
		}
	}

	/// Points of all sorts ever, less those taken back.
	pub fn lifetime(&self) -> u64 {
		self.totals.points().saturating_sub(self.voided)
	}
}

fn folded_over(streak: Streak, record: &Option<WeekRecord>) -> Streak {
	let sums = record
		.as_ref()
		.map(|record| record.sums)
		.unwrap_or_default();
	streak.after_week(sums.active, sums.goal)
}

impl Book {
	/// Opens a ledger at `now`. `last` and `this` are the stored records of `ledger.week - 1` and
	/// `ledger.week`.
	pub fn open(
		ledger: Ledger,
		last: Option<WeekRecord>,
		this: Option<WeekRecord>,
		now: Now,
	) -> Self {
		let weeks = now.week.saturating_sub(ledger.week);
		let mut book = Self {
			now,
			ledger,
			last,
			this,
			folded: Vec::new(),
			moved: weeks > 0,
		};
		if weeks == 0 {
			return book;
		}
		let first = ledger.week.saturating_sub(1);
		let after_last = folded_over(ledger.base, &book.last);
		let after_this = folded_over(after_last, &book.this);
		let old_last = book.last.take();
		book.settle(first, old_last);
		match weeks {
			1 => {
				book.ledger.before = ledger.base;
				book.ledger.base = after_last;
				book.last = book.this.take();
			},
			2 => {
				book.ledger.before = after_last;
				book.ledger.base = after_this;
				let old_this = book.this.take();
				book.settle(ledger.week, old_this);
			},
			_ => {
				// `before` is folded through the week before last's predecessor, `base` one further.
				book.ledger.before = after_this.after_idle_weeks(weeks.saturating_sub(3));
				book.ledger.base = book.ledger.before.after_idle_weeks(1);
				let old_this = book.this.take();
				book.settle(ledger.week, old_this);
			},
		}
		book.ledger.week = now.week;
		book
	}

	fn settle(&mut self, week: Week, record: Option<WeekRecord>) {
		if let Some(record) = record {
			self.ledger.settled = self.ledger.settled.plus(&record.sums);
			self.folded.push((week, record));
		}
	}

	/// The record of a live week.
	pub fn record(&self, week: Week) -> Option<&WeekRecord> {
		if week == self.now.week {
			self.this.as_ref()
		} else if Some(week) == self.now.last_week() {
			self.last.as_ref()
		} else {
			None
		}
	}

	fn record_mut(&mut self, week: Week) -> &mut WeekRecord {
		let place = if week == self.now.week {
			&mut self.this
		} else {
			&mut self.last
		};
		place.get_or_insert_with(Default::default)
	}

	/// The bonus of a live week, in millionths: known before its first entry.
	pub fn multiplier(&self, week: Week, rules: &Versioned<Rules>) -> u32 {
		let streak = if week == self.now.week {
			&self.ledger.base
		} else {
			&self.ledger.before
		};
		rules.at(week).map_or(0, |rules| streak.multiplier(rules))
	}

	/// The streak as of today.
	pub fn today(&self) -> Streak {
		let active = |record: &Option<WeekRecord>| {
			record
				.as_ref()
				.map(|record| record.sums.active)
				.unwrap_or_default()
		};
		self.ledger
			.base
			.today(active(&self.last), active(&self.this), self.now.weekday())
	}

	/// Merges the total of one day by maximum.
	pub fn state_total(&mut self, week: Week, entry: &Entry) -> Change {
		self.merge(week, entry.row, entry.weekday, |old| old.max(entry.total))
	}

	/// Adds units to one day: for events that happen once by nature.
	pub fn add_units(&mut self, week: Week, row: RowId, weekday: u8, units: u16) -> Change {
		self.merge(week, row, weekday, |old| old.saturating_add(units))
	}

	fn merge(
		&mut self,
		week: Week,
		row: RowId,
		weekday: u8,
		next: impl FnOnce(u16) -> u16,
	) -> Change {
		let found = self.record(week).and_then(|record| {
			let place = record.rows.binary_search_by_key(&row, |row| row.row).ok()?;
			record.rows.get(place).copied()
		});
		let mut row_week = found.unwrap_or(RowWeek {
			row,
			totals: [0; 7],
			fixed: 0,
		});
		let Some(total) = row_week.totals.get_mut(usize::from(weekday)) else {
			return Change::Nothing;
		};
		let raised = next(*total);
		if raised <= *total {
			return Change::Nothing;
		}
		if row_week.fixed & bit(weekday) != 0 {
			return Change::Fixed;
		}
		*total = raised;
		self.put_row(week, row_week)
	}

	fn put_row(&mut self, week: Week, row_week: RowWeek) -> Change {
		let rows = &mut self.record_mut(week).rows;
		match rows.binary_search_by_key(&row_week.row, |row| row.row) {
			Ok(place) => {
				if let Some(old) = rows.get_mut(place) {
					*old = row_week;
				}
			},
			Err(place) => {
				if rows.try_insert(place, row_week).is_err() {
					return Change::Full;
				}
			},
		}
		Change::Raised
	}

	fn find_item(&self, week: Week, row: RowId, item: u8) -> Option<Item> {
		let items = &self.record(week)?.items;
		let place = items
			.binary_search_by_key(&(row, item), |item| (item.row, item.item))
			.ok()?;
		items.get(place).copied()
	}

	fn put_item(&mut self, week: Week, item: Item) -> Change {
		let items = &mut self.record_mut(week).items;
		match items.binary_search_by_key(&(item.row, item.item), |item| (item.row, item.item)) {
			Ok(place) => {
				if let Some(old) = items.get_mut(place) {
					*old = item;
				}
			},
			Err(place) => {
				if items.try_insert(place, item).is_err() {
					return Change::Full;
				}
			},
		}
		Change::Raised
	}

	/// Notes an item of a `Once` row. Of several days said of it the earliest holds, whichever was
	/// said first: else two attesters' order would decide about streak and price.
	pub fn state_item(&mut self, week: Week, row: RowId, weekday: u8, item: u8) -> Change {
		let other = if week == self.now.week {
			self.now.last_week()
		} else {
			Some(self.now.week)
		};
		let elsewhere = other.and_then(|other| Some((other, self.find_item(other, row, item)?)));
		let found = elsewhere.or_else(|| Some((week, self.find_item(week, row, item)?)));
		if let Some((known_week, known)) = found {
			if known.voided {
				return Change::Fixed;
			}
			if (known_week, known.weekday) <= (week, weekday) {
				return Change::Nothing;
			}
			if known_week != week {
				let change = self.put_item(
					week,
					Item {
						row,
						item,
						weekday,
						voided: false,
					},
				);
				if change == Change::Raised {
					let items = &mut self.record_mut(known_week).items;
					items.retain(|old| (old.row, old.item) != (row, item));
				}
				return change;
			}
		}
		self.put_item(
			week,
			Item {
				row,
				item,
				weekday,
				voided: false,
			},
		)
	}

	/// Fixes the total of one day at a lower value. False if it is not lower.
	pub fn void_total(&mut self, week: Week, entry: &Entry) -> bool {
		let Some(record) = self.record(week) else {
			return false;
		};
		let Ok(place) = record.rows.binary_search_by_key(&entry.row, |row| row.row) else {
			return false;
		};
		let Some(mut row_week) = record.rows.get(place).copied() else {
			return false;
		};
		let Some(total) = row_week.totals.get_mut(usize::from(entry.weekday)) else {
			return false;
		};
		if entry.total >= *total {
			return false;
		}
		*total = entry.total;
		row_week.fixed |= bit(entry.weekday);
		self.put_row(week, row_week) == Change::Raised
	}

	/// Voids an item. False if it was not said of that week, or is voided already.
	pub fn void_item(&mut self, week: Week, row: RowId, item: u8) -> bool {
		match self.find_item(week, row, item) {
			Some(known) if !known.voided => {
				self.put_item(
					week,
					Item {
						voided: true,
						..known
					},
				) == Change::Raised
			},
			_ => false,
		}
	}

	/// Adds a live week up again and lets everything follow by difference. Gives the old and the
	/// new sums, if anything was ever said of that week.
	pub fn add_up(
		&mut self,
		week: Week,
		table: &[Row],
		rules: &Versioned<Rules>,
	) -> Option<(WeekSums, WeekSums)> {
		let multiplier = self.multiplier(week, rules);
		let record = self.record(week)?;
		let old = record.sums;
		let new = sum_week(record, table, week, rules, multiplier);
		self.record_mut(week).sums = new;
		self.ledger.totals = self.ledger.totals.minus(&old).plus(&new);
		self.ledger.balance = self
			.ledger
			.balance
			.saturating_sub(i128::from(old.points()))
			.saturating_add(i128::from(new.points()));
		Some((old, new))
	}
}
