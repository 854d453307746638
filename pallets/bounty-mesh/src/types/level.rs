// SPDX-License-Identifier: Apache-2.0

//! How high an account's work reached lately.

use codec::{Decode, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Debug;

/// The highest work of an account in two periods.
#[derive(Encode, Decode, Clone, Copy, PartialEq, Eq, Debug, TypeInfo, MaxEncodedLen)]
pub struct Level {
	/// The period it was last noted in.
	pub period: u32,
	/// The highest in that period.
	pub now: u8,
	/// The highest in the one before.
	pub last: u8,
}

impl Level {
	/// The same, seen from a later period.
	pub fn at(self, period: u32) -> Self {
		match period.saturating_sub(self.period) {
			0 => self,
			1 => Self {
				period,
				now: 0,
				last: self.now,
			},
			_ => Self {
				period,
				now: 0,
				last: 0,
			},
		}
	}
}
