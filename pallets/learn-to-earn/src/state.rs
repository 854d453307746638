// SPDX-License-Identifier: Apache-2.0
//! The states of a week, decided by chain time alone: Coming → Live → Frozen.
//!
//! No call moves a week; every call asks here. A week is live while it runs and for the seven days
//! after it: long enough for an attester to speak, short enough that everything older is fixed.

use crate::{types::Week, week::Now};

/// Where a week stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WeekState {
	/// Has not begun: nothing can be said of it. Leaves when it begins.
	Coming,
	/// This week or the last: `record`, `record_batch` and `void_entry` reach it. Leaves seven days
	/// after its end.
	Live,
	/// Fixed for ever: only `charge` remains, and that touches the balance, not the week.
	Frozen,
}

impl WeekState {
	/// The state of `week` at `now`.
	pub fn of(week: Week, now: &Now) -> Self {
		if week > now.week {
			Self::Coming
		} else if week == now.week || Some(week) == now.last_week() {
			Self::Live
		} else {
			Self::Frozen
		}
	}

	/// Can statements and voids reach it?
	pub const fn takes_statements(&self) -> bool {
		match self {
			Self::Live => true,
			Self::Coming | Self::Frozen => false,
		}
	}
}
