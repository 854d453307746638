// SPDX-License-Identifier: Apache-2.0
//! States that chain time alone decides.
//!
//! A week: Coming → Live → Frozen. An epoch: Coming → Open → Settling → Claimable → Over.
//!
//! No call moves a week; every call asks here. A week is live while it runs and for the seven days
//! after it: long enough for an attester to speak, short enough that everything older is fixed.

use crate::{
	types::{Day, Week, CLAIM_WEEKS},
	week::Now,
};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

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

/// Where an epoch stands.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EpochState {
	/// Has not begun.
	#[codec(index = 0)]
	Coming,
	/// Runs: points come in, and money. Leaves after its last week.
	#[codec(index = 1)]
	Open,
	/// Its last week is live still. Leaves when that freezes.
	#[codec(index = 2)]
	Settling,
	/// Nothing of it changes any more: anybody claims for anybody. Leaves after four weeks.
	#[codec(index = 3)]
	Claimable,
	/// What is left rolls over.
	#[codec(index = 4)]
	Over,
}

/// The first week in which an epoch can be claimed: its last week is frozen then.
pub fn claimable_from(start: Week, weeks: u8) -> Week {
	start.saturating_add(Week::from(weeks)).saturating_add(1)
}

/// The week in which an epoch is over.
pub fn over_from(start: Week, weeks: u8) -> Week {
	claimable_from(start, weeks).saturating_add(CLAIM_WEEKS)
}

impl EpochState {
	/// The state in `week` of the epoch that begins in `start` and has so many weeks.
	pub fn of(start: Week, weeks: u8, week: Week) -> Self {
		if week < start {
			Self::Coming
		} else if week < start.saturating_add(Week::from(weeks)) {
			Self::Open
		} else if week < claimable_from(start, weeks) {
			Self::Settling
		} else if week < over_from(start, weeks) {
			Self::Claimable
		} else {
			Self::Over
		}
	}
}

/// Where a credential stands: Valid → Expired by time; Valid → Revoked by the owner, for good.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CredentialState {
	/// It holds.
	#[codec(index = 0)]
	Valid,
	/// Its time is over.
	#[codec(index = 1)]
	Expired,
	/// The program's owner took it back.
	#[codec(index = 2)]
	Revoked,
}

impl CredentialState {
	/// The state on day `today` of a credential that holds before day `until`.
	pub fn of(until: Option<Day>, revoked: bool, today: Day) -> Self {
		if revoked {
			Self::Revoked
		} else if until.is_some_and(|until| today >= until) {
			Self::Expired
		} else {
			Self::Valid
		}
	}
}

/// Where a quiz stands: Open → Key → Reveal → Done, or Key → Silent.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuizState {
	/// Answers are committed.
	#[codec(index = 0)]
	Open,
	/// The author shows the key.
	#[codec(index = 1)]
	Key,
	/// Learners show their answers.
	#[codec(index = 2)]
	Reveal,
	/// Over: the bond goes back.
	#[codec(index = 3)]
	Done,
	/// The author never showed the key: each commitment gets its part of the bond.
	#[codec(index = 4)]
	Silent,
}

impl QuizState {
	/// The state at `now`: ends of the three windows, and whether the key was shown.
	pub fn of(open: u64, key: u64, reveal: u64, shown: bool, now: u64) -> Self {
		if now < open {
			Self::Open
		} else if !shown && now < key {
			Self::Key
		} else if !shown {
			Self::Silent
		} else if now < reveal {
			Self::Reveal
		} else {
			Self::Done
		}
	}
}
