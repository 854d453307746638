// SPDX-License-Identifier: Apache-2.0
//! Streaks, freezes and the bonus they give. Pure arithmetic: no storage, no clock.

use crate::{
	types::{Rules, Week},
	week::bit,
};
use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Streak days that earn one freeze, and that make one step of the bonus.
pub const STREAK_STEP: u32 = 7;

/// Freezes a member can have at a time.
pub const MAX_FREEZES: u8 = 2;

/// A member's regularity, folded from frozen weeks only, so that nothing can change it any more.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Streak {
	/// Active days in a row; a freeze bridges a day without adding to them.
	pub days: u32,
	/// Freezes in hand: each bridges one inactive day.
	pub freezes: u8,
	/// Weeks in a row whose timed minutes reached the goal.
	pub goal_weeks: u32,
}

impl Streak {
	/// After one more day.
	pub fn after_day(mut self, active: bool) -> Self {
		if active {
			self.days = self.days.saturating_add(1);
			if self.days.checked_rem(STREAK_STEP) == Some(0) {
				self.freezes = self.freezes.saturating_add(1).min(MAX_FREEZES);
			}
			self
		} else {
			self.after_idle_days(1)
		}
	}

	/// After `days` without activity, however many, in constant time.
	fn after_idle_days(mut self, days: u64) -> Self {
		// A freeze is spent only where there is a streak to save.
		if self.days == 0 || days == 0 {
			return self;
		}
		match u8::try_from(days)
			.ok()
			.and_then(|days| self.freezes.checked_sub(days))
		{
			Some(left) => self.freezes = left,
			None => {
				self.freezes = 0;
				self.days = 0;
			},
		}
		self
	}

	/// After one more week: its active days as bits (bit 0 = Monday), and whether the goal was met.
	pub fn after_week(self, active: u8, goal: bool) -> Self {
		let mut streak = self.after_days(active, 7);
		streak.goal_weeks = if goal {
			streak.goal_weeks.saturating_add(1)
		} else {
			0
		};
		streak
	}

	/// After `weeks` without any statement, in constant time.
	pub fn after_idle_weeks(self, weeks: Week) -> Self {
		if weeks == 0 {
			return self;
		}
		let mut streak = self.after_idle_days(u64::from(weeks).saturating_mul(7));
		streak.goal_weeks = 0;
		streak
	}

	/// After the first `count` days of a week.
	fn after_days(self, active: u8, count: u8) -> Self {
		(0..count.min(7)).fold(self, |streak, day| streak.after_day(active & bit(day) != 0))
	}

	/// How it stands today: the live days on top. A day that is not over yet does not break it.
	pub fn today(self, last_week: u8, this_week: u8, weekday: u8) -> Self {
		let streak = self.after_days(last_week, 7).after_days(this_week, weekday);
		if this_week & bit(weekday) != 0 {
			streak.after_day(true)
		} else {
			streak
		}
	}

	/// The bonus in millionths that it gives under `rules`.
	pub fn multiplier(&self, rules: &Rules) -> u32 {
		let steps = self.days.checked_div(STREAK_STEP).unwrap_or(0);
		rules
			.step
			.saturating_mul(steps)
			.saturating_add(rules.goal_step.saturating_mul(self.goal_weeks))
			.min(rules.bonus_cap)
	}
}
