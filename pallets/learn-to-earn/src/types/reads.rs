// SPDX-License-Identifier: Apache-2.0
//! What reads give back.

use super::{CredentialInfo, Day, RoleId, RowId, RowSpec, Rules, Terms, Week, WeekRecord};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// Read: everything the chain knows about a member in a program.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Shadow {
	/// Today, by chain time.
	pub day: Day,
	/// This week.
	pub week: Week,
	/// The day of enrolment.
	pub joined: Day,
	/// Learning points ever.
	pub learning: u64,
	/// Community points ever.
	pub community: u64,
	/// Bonus points ever.
	pub bonus: u64,
	/// Timed minutes ever.
	pub minutes: u64,
	/// The three sorts of points together.
	pub earned: u64,
	/// Points taken back after their week froze.
	pub voided: u64,
	/// Points given for privileges.
	pub spent: u64,
	/// Earned less voided less spent.
	pub balance: i128,
	/// Streak days as of today.
	pub streak: u32,
	/// Freezes in hand as of today.
	pub freezes: u8,
	/// Frozen weeks in a row that reached the goal.
	pub goal_weeks: u32,
	/// The bonus of this week, in millionths.
	pub bonus_ppm: u32,
	/// Timed minutes of this week.
	pub minutes_this_week: u32,
	/// Timed minutes that reach this week's goal.
	pub goal_minutes: u16,
	/// Units said of each row in all weeks; items count one each.
	pub by_row: Vec<(RowId, u64)>,
	/// Is there a mentor this week?
	pub has_mentor: bool,
	/// Roles held this week.
	pub roles: Vec<RoleId>,
	/// Credentials of the program's courses, closed ones too, by course; 64 at most.
	pub credentials: Vec<CredentialInfo>,
	/// What was said of this week.
	pub this_week: Option<WeekRecord>,
	/// What was said of the last week.
	pub last_week: Option<WeekRecord>,
}

/// Read: a member's points.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct PointsInfo {
	/// Learning points ever.
	pub learning: u64,
	/// Community points ever.
	pub community: u64,
	/// Bonus points ever.
	pub bonus: u64,
	/// The three sorts together.
	pub earned: u64,
	/// Points taken back after their week froze.
	pub voided: u64,
	/// Points given for privileges.
	pub spent: u64,
	/// Earned less voided less spent.
	pub balance: i128,
}

/// Read: a program.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ProgramInfo<AccountId> {
	/// The account that decides about it.
	pub owner: AccountId,
	/// Content hash or address of its description.
	pub metadata: Vec<u8>,
	/// The week of its creation.
	pub created: Week,
	/// Members now.
	pub members: u32,
	/// Members at most.
	pub max_members: u32,
	/// Attesters now.
	pub attesters: u32,
	/// Rows of its table.
	pub rows: u32,
	/// Rules and the weeks they begin in.
	pub rules: Vec<(Week, Rules)>,
}

/// Read: a row.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct RowInfo {
	/// Its place in the table.
	pub row: RowId,
	/// What it is.
	pub spec: RowSpec,
	/// Price and caps, and the weeks they begin in.
	pub terms: Vec<(Week, Terms)>,
}

/// Read: an attester.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct AttesterInfo {
	/// The rows it can speak of.
	pub rows: Vec<RowId>,
	/// Points it can give for each week.
	pub budget: u64,
	/// The first week it can speak of.
	pub from_week: Week,
	/// Points given for this week.
	pub spent_this_week: u64,
	/// Points given for the last week.
	pub spent_last_week: u64,
}
